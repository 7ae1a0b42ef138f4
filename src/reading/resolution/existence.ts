// Whether a text says that there is no such agreement: « aucun accord n’a été signé », `denied that a secret deal …`.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Act } from '../languages/language.ts';
import type { Context } from '../frames/context.ts';

/** What opens it refuses its existence. */
export const existence = (
  { source }: Context,
  pact: Mention<AgreementValue>,
): 'negated' | 'denied' | undefined => {
  if (isDenied(source, pact) && !pact.value.definite && !isActedOn(source, pact)) return 'denied';
  return isRefused(source, pact) ? 'negated' : undefined;
};

/** `no agreement`, « ni accord », « aucun nouvel accord ». */
export const isRefused = (source: Annotated, pact: Mention<AgreementValue>): boolean =>
  source.any(pact.from, pact.value.head, 'negation') ||
  source.is(pact.from - 1, 'negation') ||
  isNeverMade(source, pact);

const MAKING: ReadonlySet<Act> = new Set(['sign', 'initial', 'conclude']);
const MADE_WITHIN = 6;
const NEGATED_WITHIN = 4;

/** « n’avons jamais signé d’accord », `have never signed a basing agreement`; but not « pas encore signé ». */
const isNeverMade = (source: Annotated, pact: Mention<AgreementValue>): boolean => {
  if (pact.value.definite && !source.is(pact.from - 1, 'of')) return false;
  const act = source
    .within('act', pact.from - MADE_WITHIN, pact.from)
    .findLast(({ value }) => value.noun !== true && MAKING.has(value.act));
  if (act === undefined) return false;
  const negation = source.firstMarked(act.from - NEGATED_WITHIN, act.from, 'negation');
  return (
    negation !== undefined &&
    negation >= source.sentenceAt(pact.from).from &&
    !source.any(negation, act.from, 'stock') &&
    !source.any(negation, act.from, 'conjunction')
  );
};

const ACT_WITHIN = 4;

/** `deny that an accord is being drafted`: what is denied is the drafting. */
const isActedOn = (source: Annotated, { from, to }: Run): boolean =>
  [...source.within('act', to, to + ACT_WITHIN), ...source.within('act', from - ACT_WITHIN, from)].some(
    (act) => act.value.noun !== true,
  );

export const isDenied = (source: Annotated, pact: Run): boolean => {
  const sentence = source.sentenceAt(pact.from);
  return source.within('saying', sentence.from, pact.from).some((saying) => saying.value.verb === 'denied');
};
