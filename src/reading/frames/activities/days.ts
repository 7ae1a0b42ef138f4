// The day of an activity that its own sentence does not date: of what the same States did just before, else of the lead.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Annotated } from '../../annotated.ts';
import type { Context } from '../context.ts';
import type { Found } from './claims.ts';

const OCCASIONS = new Set<ActivityClaim['kind']>([
  'meeting',
  'visit',
  'consultation',
  'ceremony',
  'negotiation',
]);
const DAY = /^\d{4}-\d\d-\d\d(?:$|\/)/;
const JUST_BEFORE = 4;
const LEAD_SENTENCES = 3;

export const dateOccasions = ({ source, published }: Context, found: readonly Found[]): void => {
  for (const [index, { claim, sentence }] of found.entries()) {
    if (claim.date !== undefined || claim.mod !== undefined || !OCCASIONS.has(claim.kind)) continue;
    const day = ofSameParties(source, found, index) ?? dayOfLead(source, sentence.from);
    if (day !== undefined && (published === undefined || day.slice(0, 10) <= published)) claim.date = day;
  }
};

/** « Au cours de la visite, ils se sont entretenus »: the day of the visit told with the same States. */
const ofSameParties = (source: Annotated, found: readonly Found[], index: number): string | undefined => {
  const { claim, sentence } = found[index] as Found;
  const here = source.sentenceOf[sentence.from] as number;
  return found.find(
    (other) =>
      OCCASIONS.has(other.claim.kind) &&
      other.claim.mod === undefined &&
      DAY.test(other.claim.date ?? '') &&
      Math.abs((source.sentenceOf[other.sentence.from] as number) - here) <= JUST_BEFORE &&
      isOfSame(claim, other.claim),
  )?.claim.date;
};

const isOfSame = (one: ActivityClaim, other: ActivityClaim): boolean =>
  one.parts?.length === other.parts?.length &&
  (one.parts ?? []).every((code) => other.parts?.includes(code) === true);

/** The first day named, where the first sentences name one. */
const dayOfLead = (source: Annotated, at: number): string | undefined => {
  const end = source.sentences[LEAD_SENTENCES]?.from ?? source.tokens.count;
  const day = source.first(
    'date',
    0,
    Math.min(end, at + 1),
    ({ value, from }) => DAY.test(value.edtf) && source.covering('pact', from) === undefined,
  );
  return day?.value.edtf;
};
