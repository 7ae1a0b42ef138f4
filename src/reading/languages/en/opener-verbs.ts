// English verbs that open a list of fields, in all their forms: what a text provides for, and what is talked about.
import { conjugate } from './conjugate.ts';

/** What stands between a verb and its preposition: `deals mainly with`. */
const ADVERBS =
  'also|mainly|mostly|chiefly|primarily|largely|notably|specifically|particularly|in particular|above all|among other things|inter alia|for the most part|not|neither|both';

/** What a text provides for. */
const PROVIDES =
  'cover|include|encompass|comprise|embrace|span|involve|concern|address|govern|regulate|permit|enable|allow|let|authorise|authorize|facilitate|promote|foster|encourage|boost|bolster|strengthen|enhance|deepen|expand|broaden|widen|intensify|envisage|foresee|contemplate|stipulate|specify|list|enumerate|name|institute|set up|set out|lay down|spell out|lay the basis for|lay the groundwork for|lay the foundation for|pave the way for|open the way for|open the way to|open the door to|open the door for|clear the way for|give rise to|make provision for|provide a framework for|provide a basis for|provide the basis for|provide a legal basis for|set the terms for|set the terms of|set the conditions for|set the rules for|establish a framework for|establish the framework for|create a framework for|take in|make possible|give a large place to|give pride of place to|give priority to|give prominence to|give a prominent place to|devote a chapter to|confine itself to|limit itself to|be confined to|be limited to|be restricted to|add|adds|outline|frame|underpin|support|enshrine|guarantee|ensure|secure|entail|cater for|look to|see to|ease|speed up|streamline|smooth|regulate the|carry provisions on|contain provisions on|contain a chapter on|have a chapter on|include a chapter on|contain clauses on|put in place|put on a treaty footing|undertake to';

/** The same with a preposition; adverbs may stand before it. */
const PROVIDES_WITH: readonly (readonly [verbs: string, prepositions: string])[] = [
  ['deal', 'with'],
  ['focus|centre|center|concentrate', 'on'],
  ['touch', 'on|upon'],
  ['relate|pertain|extend|apply|stretch|contribute', 'to'],
  ['provide|call|allow', 'for'],
  ['aim', 'at|to'],
  ['help|assist', 'with|in|to'],
  ['revolve', 'around'],
  ['have to do', 'with'],
  ['have', 'in view'],
  ['seek|serve|undertake|pledge|promise|commit|oblige', 'to'],
  ['consist', 'of|in'],
];

/** What was talked about. */
const TALKS =
  'run through|work through|go through|thrash out|swap views on|trade views on|share views on|share assessments of|share their assessments of|turn their attention to|put their heads together over|weigh|broach|canvass|brief each other on|update each other on|cover|canvass|tackle|mull|ponder|debate|focus their talks on|discuss|review|address|explore|examine|exchange views on|exchange opinions on|compare notes on|hold talks on|hold discussions on|hold consultations on|take stock of|go over|talk over|take up|touch on|touch upon|agree to deepen|agree to expand|agree to strengthen|agree to step up|agree to boost|agree to enhance|agree to develop|agree to broaden|agree to intensify|agree to cooperate in|agree to cooperate on|agree to work together on|agree on closer cooperation in|vow to deepen|vow to boost|pledge to deepen|pledge to strengthen|pledge to boost|express interest in|express readiness to|stress the importance of|underline the importance of|highlight the importance of|reaffirm their commitment to|reiterate their commitment to|look at ways to|seek to expand|seek to deepen';

const TALKS_WITH: readonly (readonly [verbs: string, prepositions: string])[] = [
  ['talk|speak|confer|consult|deliberate', 'about|on'],
  ['focus|centre|center|dwell', 'on'],
  ['deal', 'with'],
];

const formsOf = (verbs: string): string[] => conjugate(verbs).map(({ form }) => form);

const withPreposition = (pairs: readonly (readonly [string, string])[]): string[] =>
  pairs.flatMap(([verbs, prepositions]) =>
    formsOf(verbs).flatMap((form) =>
      prepositions
        .split('|')
        .flatMap((preposition) => [
          `${form} ${preposition}`,
          ...ADVERBS.split('|').map((adverb) => `${form} ${adverb} ${preposition}`),
        ]),
    ),
  );

/** `foresees`, `dealt mainly with`. */
export const providing: string = [...formsOf(PROVIDES), ...withPreposition(PROVIDES_WITH)].join('|');

/** `discussed`, `conferred on`. */
export const discussing: string = [...formsOf(TALKS), ...withPreposition(TALKS_WITH)].join('|');
