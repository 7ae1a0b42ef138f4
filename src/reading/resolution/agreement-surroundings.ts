// What the words around an agreement’s name tell of its parties: companies that sign, whom it binds, whom the paragraph is about.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Kind } from '../../vocabulary/codes.ts';
import { isPlace } from '../mentions/states.ts';
import { paragraphAt } from '../sentences.ts';
import { actorsBefore } from './states-around.ts';

/** Tokens before and behind that still are the same matter, in a text without paragraphs. */
export const FARTHEST = 400;

const COMMERCIAL: ReadonlySet<Kind> = new Set([
  'contract',
  'mou',
  'loi',
  'agreement',
  'partnership',
  'framework',
]);
const COMPANY_FAR = 25;
const ACTS_WITHIN = 4;

/** « Baykar a signé un contrat », `a contract awarded to Saab`: companies that sign or are signed with. */
export const companiesActing = (
  source: Annotated,
  sentence: Run,
  pact: Mention<AgreementValue>,
): string[] => {
  if (!COMMERCIAL.has(pact.value.kind)) return [];
  return source
    .within(
      'company',
      Math.max(sentence.from, pact.from - COMPANY_FAR),
      Math.min(sentence.to, pact.to + COMPANY_FAR),
    )
    .filter(
      ({ from, to }) =>
        source.has('act', to, to + ACTS_WITHIN) ||
        source.is(from - 1, 'and') ||
        source.is(to, 'and') ||
        (['with', 'between', 'by', 'to', 'at'] as const).some((marker) =>
          source.any(from - ACTS_WITHIN, from, marker),
        ),
    )
    .map((company) => source.quote(company));
};

const BOUND_WITHIN = 10;

/** « l’accord qui le liait à la France », « liant le Tchad à l’Italie »: whom it binds. */
export const boundAfter = (source: Annotated, pact: Run, end: number): Set<string> => {
  const binding = source
    .within('cue', pact.from, Math.min(end, pact.to + BOUND_WITHIN))
    .find(({ value }) => value.of === 'binding');
  if (binding === undefined) return new Set();
  const named = source.within('state', binding.to, Math.min(end, binding.to + BOUND_WITHIN));
  return new Set(named.filter(({ value }) => value.form !== 'city').map(({ value }) => value.code));
};

/** « lié à Paris par un accord »: to whom. */
export const boundBefore = (source: Annotated, pact: Run, from: number): string | undefined => {
  const bound = source
    .within('cue', Math.max(from, pact.from - BOUND_WITHIN), pact.from)
    .findLast(({ value }) => value.of === 'bound');
  return bound === undefined ? undefined : source.within('state', bound.from, pact.from)[0]?.value.code;
};

/** `Japan’s is the smallest foothold.`: the one State that a paragraph opens with and goes on about. */
export const paragraphTopic = (source: Annotated, pact: Run): string | undefined => {
  const { from } = paragraphAt(source, pact.from);
  if (source.sentenceOf[from] === source.sentenceOf[pact.from]) return undefined;
  const first = source.within('state', from, from + 2)[0];
  if (first === undefined || first.value.form === 'city' || isPlace(source, first)) return undefined;
  const named = source.within('state', from, pact.from).filter((state) => !isPlace(source, state));
  return named.every(({ value }) => value.code === first.value.code) ? first.value.code : undefined;
};

/** `BRUSSELS – The US and the EDA signed …`: both who sign are named, and none as anybody’s partner. */
export const namesItsTwo = (source: Annotated, { from, to }: Run): boolean =>
  new Set(actorsBefore(source, from, to)).size > 1 &&
  !source.within('state', from, to).some((state) => source.any(state.from - 3, state.from, 'with'));

const TOPIC_WITHIN = 4;

/** « Pour le cas du Mali, … »: who the rest of the paragraph is about. */
export const topicOf = (source: Annotated, pact: Run): string | undefined => {
  const from = Math.max(paragraphAt(source, pact.from).from, pact.from - FARTHEST);
  const opened = source
    .within('cue', from, pact.from)
    .findLast(({ value, from: at }) => value.of === 'topic' && source.sentenceAt(at).from >= at - 1);
  return opened === undefined
    ? undefined
    : source.within('state', opened.to, opened.to + TOPIC_WITHIN)[0]?.value.code;
};
