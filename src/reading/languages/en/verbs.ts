// Common English verbs that say nothing of cooperation: where one stands, the phrase before it is over.
import type { PhraseList } from '../language.ts';
import { conjugate } from './conjugate.ts';

const COMMON =
  'define|produce|cover|foresee|allow|enable|permit|include|contain|comprise|set|specify|concern|govern|regulate|constitute|represent|mark|testify|become|seem|add|devote|create|institute|guarantee|offer|give|exist|go|want|know|pass|arrive|worry|call|await|count|cost|decide|ask|exceed|divide|avoid|facilitate|foster|work|win|impose|insist|play|let|show|occupy|speak|lose|place|put|possess|push|claim|provoke|recall|look|strengthen|reply|rest|require|result|praise|serve|fall|touch|deal|find|forbid|interrupt|forget|oblige|lead|benefit|tend|translate|involve|suppose|demand|integrate|make|take|build|keep|remain|stay|stand|rise|grow|cut|bring|help|need|use|mean|turn|hail|follow|aim|seek|span|date|form|rely|depend|apply|lay|run|see|say|come|get|have|appear|reflect|deepen|boost|expand|pave|provide|prompt|spark|draw|raise|face|break|hold';

const FINITE = new Set(['present']);

/** Only third persons: the -ed and -ing forms go on inside phrases, and bare forms are nouns as often. */
export const verbs: PhraseList<'verb'> = [
  ...conjugate(COMMON)
    .filter(({ tense }) => FINITE.has(tense))
    .map(({ form, tense }) => [form, { tense }] as const),
  ['is|are|was|were|has|have|had|will|would|shall|may|can|could|must|should', { tense: 'present' }],
  [
    'took|came|went|became|gave|made|brought|ran|stood|fell|rose|grew|kept|found|saw|got|said|began',
    { tense: 'past' },
  ],
];
