// Which words of action are none here: verbs of many things without their agreement, verbs without the word that belongs to them.
import type { Annotated, Mention } from '../annotated.ts';
import type { Marker, PhraseValues } from '../languages/language.ts';

type ActWord = Mention<PhraseValues['act']>;

export const settleActWords = (source: Annotated): void => {
  const acts = source.all('act');
  if (!acts.some(({ value }) => value.near === true || value.particle !== undefined)) return;
  const kept = acts.filter((act) =>
    act.value.particle === undefined
      ? act.value.near !== true || isToldOfAgreement(source, act)
      : isWithParticle(source, act, act.value.particle),
  );
  source.replaceAll('act', kept.length === acts.length ? kept : withoutPlain(kept));
};

/** `voted the deal down` is no vote for it: what the verb says with its particle goes before what it says alone. */
const withoutPlain = (acts: readonly ActWord[]): ActWord[] => {
  const parted = new Set(acts.flatMap(({ from, value }) => (value.particle === undefined ? [] : [from])));
  return parted.size === 0
    ? [...acts]
    : acts.filter(({ from, value }) => value.particle !== undefined || !parted.has(from));
};

const OBJECT_WITHIN = 8;
const SUBJECT_WITHIN = 12;
const PARTICLE_WITHIN = 24;
const OBJECTS = ['agreement', 'bill', 'anaphor'] as const;
const LEADING_AWAY: readonly Marker[] = [
  'with',
  'between',
  'by',
  'at',
  'from',
  'auxiliary',
  'relative',
  'conjunction',
];

/** `cut a defence deal`, `the accord was dropped`. */
const isToldOfAgreement = (source: Annotated, act: ActWord): boolean => {
  const { from, to } = source.sentenceAt(act.from);
  const end = Math.min(to, act.to + OBJECT_WITHIN);
  const object = Math.min(...OBJECTS.map((cls) => source.within(cls, act.to, end)[0]?.from ?? Infinity));
  if (object !== Infinity) return !leadsAway(source, act.to, object);
  if (isBehindAgreement(source, act, from)) return true;
  if (!source.is(act.from - 1, 'passive') && !source.is(act.from - 2, 'passive')) return false;
  return OBJECTS.some((cls) => source.has(cls, Math.max(from, act.from - SUBJECT_WITHIN), act.from));
};

/** `an agreement on transit reached in 2010`. */
const isBehindAgreement = (source: Annotated, act: ActWord, from: number): boolean => {
  if (act.value.tense !== 'past' && act.value.tense !== 'participle') return false;
  if (source.is(act.to, 'determiner')) return false;
  const before = source.within('agreement', Math.max(from, act.from - BEHIND_WITHIN), act.from).at(-1);
  if (before === undefined) return false;
  for (let at = before.to; at < act.from; at++)
    if (source.isSign(at, ',;:') || source.is(at, 'auxiliary') || source.is(at, 'relative')) return false;
  return true;
};
const BEHIND_WITHIN = 9;

const leadsAway = (source: Annotated, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (source.isSign(at, ',;:') || LEADING_AWAY.some((marker) => source.is(at, marker))) return true;
  return false;
};

const isWithParticle = (source: Annotated, act: ActWord, particle: readonly string[]): boolean => {
  const { to } = source.sentenceAt(act.from);
  const end = Math.min(to, act.to + PARTICLE_WITHIN);
  for (let at = act.to + 1; at + particle.length <= end && !source.isSign(at, ';”»'); at++)
    if (particle.every((word, i) => source.word(at + i) === word))
      return source.is(act.to, 'pronoun') || OBJECTS.some((cls) => source.has(cls, act.to, at));
  return false;
};
