// Whether a noun that may be anybody’s, a plan, a convention, a contract, is one between States: by how it came about.
import type { Annotated, Run } from '../annotated.ts';
import type { Kind, Subject } from '../../vocabulary/codes.ts';
import type { Act, PhraseValues } from '../languages/language.ts';
import { CAPITAL } from '../tokens.ts';

/** « programme de partenariat individuel ». */
export const isOfPartnership = (source: Annotated, from: number, to: number): boolean =>
  source.within('agreement', from, to).some(({ value }) => value.kind === 'partnership');

/** An army has plans, programmes and meetings of its own. */
export const OWN_AFFAIRS: ReadonlySet<Kind> = new Set(['plan', 'programme', 'convention']);
const OF_TWO = new Set<Subject>(['mil_coop', 'defence_coop', 'mil_tech', 'strategic', 'mil_medicine']);

/** « plan de coopération », `military cooperation programme`, or one with its parties: more than an army’s own. */
export const isOfCooperation = (source: Annotated, head: Run, from: number, to: number): boolean =>
  head.to - head.from > 1 ||
  isOfPartnership(source, from, to) ||
  source.within('subject', from, to).some((m) => m.to - m.from > 1 && OF_TWO.has(m.value.subject)) ||
  source.any(from, to + 3, 'both') ||
  source.any(from, to + 3, 'between') ||
  source.any(from, to + 3, 'with') ||
  ((source.tokens.shape[head.from] as number) & CAPITAL) !== 0;

const SIGNING: ReadonlySet<Act> = new Set(['sign', 'initial', 'conclude', 'ratify']);
/** What those who meet adopt is theirs; a government adopts plans of its own. */
const ADOPTED: ReadonlySet<Kind> = new Set(['declaration', 'statement', 'roadmap', 'minutes']);
/** What is done only to what exists between States. */
const OF_ITS_LIFE: ReadonlySet<Act> = new Set([
  'adopt',
  'denounce',
  'negotiate',
  'finalise',
  'replace',
  'join',
  'renew',
  'terminate',
  'in_force',
  'enter_force',
  'expire',
]);
const NEAR_ACT = 4;
const FAR_ACT = 25;

/** Signed, or brought about between States in another way: « ont établi un partenariat », `the framework they agreed`. */
export const isMade = (
  source: Annotated,
  run: Run,
  { kind, paper, loose }: PhraseValues['agreement'],
): boolean => {
  if (isSigned(source, run, kind)) return true;
  const { from: first, to: last } = source.sentenceAt(run.from);
  // « Aucun pacte n’existe avec Moscou »
  if (source.any(run.from - 1, run.from + 1, 'negation') && source.has('state', first, last)) return true;
  if (
    paper !== true &&
    namesTwoNear(source, run) &&
    (isPeriodic(source, run, kind) || isOnMatter(source, run, kind))
  )
    return true;
  if (paper === true || (OWN_AFFAIRS.has(kind) && loose !== true)) return false;
  const sentence = source.sentenceAt(run.from);
  if (!namesTwo(source, sentence) && !isWithOne(source, sentence)) return false;
  const near = {
    from: Math.max(sentence.from, run.from - NEAR_MAKING),
    to: Math.min(sentence.to, run.to + NEAR_MAKING),
  };
  return (
    source
      .within('cue', near.from, near.to)
      .some(({ value }) => value.of === 'making' || value.of === 'binding') ||
    source.within('act', near.from, near.to).some(({ value }) => OF_ITS_LIFE.has(value.act))
  );
};

/** `the framework programme 2022–2026`, « un plan d’activités pour 2027 »: years of what two do together. */
const isPeriodic = (source: Annotated, { from, to }: Run, kind: Kind): boolean =>
  (kind === 'plan' || kind === 'programme') &&
  to - from > 1 &&
  source.within('date', from, to + 2).some(({ value }) => /^\d{4}(\/\d{4})?$/.test(value.edtf)) &&
  source.has('agreement', from, to) &&
  source.within('agreement', from, to).some((head) => head.to - head.from > 1);

/** « un protocole de trois pages sur les réparations »: a protocol with its matter. */
const isOnMatter = (source: Annotated, { from, to }: Run, kind: Kind): boolean =>
  (kind === 'protocol' || kind === 'declaration') &&
  source
    .within('agreement', from, to)
    .some((head) => source.any(head.to, Math.min(to, head.to + 4), 'about'));

/** Two States in the sentence and the one before it. */
const namesTwoNear = (source: Annotated, { from }: Run): boolean => {
  const at = source.sentenceOf[from] as number;
  const before = source.sentences[at - 1] ?? source.sentenceAt(from);
  return namesTwo(source, { from: before.from, to: source.sentenceAt(from).to });
};

const NEAR_MAKING = 7;

/** `With Finland, work on a framework has begun`. */
const isWithOne = (source: Annotated, { from, to }: Run): boolean =>
  source.within('state', from, to).some((state) => source.any(state.from - 2, state.from, 'with'));

/** Two States, organisations or companies in one sentence. */
export const namesTwo = (source: Annotated, { from, to }: Run): boolean =>
  new Set([
    ...source.within('state', from, to).map(({ value }) => value.code),
    ...source.within('organisation', from, to).map(({ value }) => value.code),
    ...source.within('company', from, to).map((company) => source.quote(company)),
  ]).size > 1 ||
  source.any(from, to, 'both') ||
  source.any(from, to, 'counterpart');

/** `signed an agreement and a protocol on its use`. */
const isListedWith = (source: Annotated, from: number, kind: Kind): boolean =>
  kind !== 'contract' && source.is(from - 1, 'and') && source.is(from, 'determiner');

const CHANGES: ReadonlySet<Act> = new Set(['amend', 'renew', 'replace', 'terminate']);

/** `extended by a protocol in August 2010`, « complété par un échange de lettres »: by what another is changed. */
export const isMeansOfChange = (source: Annotated, from: number, kind: Kind): boolean =>
  (kind === 'protocol' || kind === 'amendment') &&
  source.is(from - 1, 'by') &&
  (source
    .within('act', from - NEAR_ACT, from - 1)
    .some(({ value }) => value.noun !== true && CHANGES.has(value.act)) ||
    source.within('cue', from - NEAR_ACT, from).some(({ value }) => value.of === 'next'));

const isDatedBefore = (source: Annotated, from: number, to: number): boolean =>
  source.language.language.modifiersBefore === true &&
  source.is(from, 'determiner') &&
  !source.is(from, 'indefinite') &&
  (source.at('date', from + 1)?.to ?? to) < to;

/** Signed right before or after its name, or by the verb that governs it: an agreement, whatever its noun. */
const isSigned = (source: Annotated, { from, to }: Run, kind: Kind): boolean => {
  const signs = ({ value }: { value: PhraseValues['act'] }) =>
    SIGNING.has(value.act) || (value.act === 'adopt' && ADOPTED.has(kind));
  if (source.within('date', from, to).some((date) => source.is(date.from - 1, 'of'))) return true;
  // `The 2020 roadmap`, `the January 2024 communiqué`
  if (!OWN_AFFAIRS.has(kind) && kind !== 'contract' && isDatedBefore(source, from, to)) return true;
  if (source.within('act', from - NEAR_ACT, from).some(signs)) return true;
  if (source.within('act', to, to + NEAR_ACT).some((act) => signs(act) && act.value.tense !== 'infinitive'))
    return true;
  const sentence = source.sentenceAt(from);
  const governing = source
    .within('act', Math.max(sentence.from, from - FAR_ACT), from)
    .findLast((act) => act.value.noun !== true);
  return (
    governing !== undefined &&
    signs(governing) &&
    (kind !== 'contract' || namesTwo(source, sentence)) &&
    (source.within('agreement', governing.to, from).length === 0 || isListedWith(source, from, kind)) &&
    !source.any(governing.to, from, 'relative')
  );
};
