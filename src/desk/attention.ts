// What a person should look at, most urgent first: deadlines, contradictions, acts awaited, entries that may be one, claims to review.
import type { Judged } from '../register/entity.ts';
import { dayFromIso } from '../time/day.ts';
import { label } from '../vocabulary/labels.ts';
import { nameState } from '../vocabulary/labels/states.ts';
import type { Language } from '../vocabulary/labels/label.ts';
import { awaitedIn, type Deadline } from './deadlines.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { type Link, nameEntries } from './name-entries.ts';
import { contradictingDates, contradictionsOf } from './shapes/field.ts';
import { linkOf, titleOf } from './shapes/titles.ts';
import type { PlacedAgreement, Snapshot } from './snapshot.ts';
import { nameField } from './words/fields.ts';
import { sayLikeness } from './words/likeness.ts';

/** Of each kind, at most this many: the first page is for acting, the lists are for the rest. */
export const MOST = 12;

export async function listAttention(
  desk: Desk,
  { agreements }: Snapshot,
  deadlines: Deadline[],
  moment: Moment,
) {
  const { language, knownOn } = moment;
  const proposals = await desk.store.proposals({ limit: MOST, ...(knownOn !== undefined && { knownOn }) });
  const names = await nameEntries(
    desk,
    proposals.flatMap(({ a, b }) => [a, b]),
    moment,
  );
  const contradictory = agreements.filter(({ card }) => card.contradictions > 0).slice(0, MOST);
  return [
    ...deadlines.slice(0, MOST).map((deadline) => urgent(deadline, moment.asOf)),
    ...(await Promise.all(contradictory.map((placed) => contradicted(desk, placed, moment)))),
    ...firstOf(agreements, (placed) => awaited(placed, language)),
    ...proposals.flatMap((proposal) => alike(proposal, names, language)),
    ...firstOf(agreements, (placed) => unreviewed(placed, language)),
  ];
}

/** Looks no further than what is shown. */
function firstOf<T>(agreements: PlacedAgreement[], find: (placed: PlacedAgreement) => T[]): T[] {
  const found: T[] = [];
  for (const placed of agreements) {
    found.push(...find(placed));
    if (found.length >= MOST) break;
  }
  return found;
}

const urgent = (deadline: Deadline, asOf: string) => ({
  kind: deadline.kind,
  about: deadline.about,
  day: deadline.day,
  daysLeft: dayFromIso(deadline.day) - dayFromIso(asOf),
  text: deadline.text,
  why: deadline.why,
});

/** What the sources say differently, field by field. */
async function contradicted(desk: Desk, { card }: PlacedAgreement, { language, knownOn }: Moment) {
  const entity = await desk.store.entity(card.id, knownOn);
  const found = entity ? [...contradictionsOf(entity, language), ...contradictingDates(entity)] : [];
  const why = found.map(
    ({ what, values }) => `${nameWhat(what, language)}: ${values.map(({ value }) => value).join(' / ')}`,
  );
  return {
    kind: 'contradiction' as const,
    about: linkOf(card, language),
    text: label('attention', 'contradiction', language),
    why: why.join('; '),
  };
}

/** A step or a clause by its word; other fields by their name. */
function nameWhat(what: string, language: Language): string {
  const step = label('step', what, language);
  return step === what ? nameField(what, language) : step;
}

/** Signed and not yet in force: which act is missing, and of whom. */
const awaited = (placed: PlacedAgreement, language: Language) =>
  awaitedIn(placed, language).map(({ about, text, why }) => ({
    kind: 'actAwaited' as const,
    about,
    text,
    why,
  }));

function alike(proposal: Judged, names: Map<string, Link>, language: Language) {
  const [a, b] = [names.get(proposal.a), names.get(proposal.b)];
  if (!a || !b) return [];
  const text = language === 'fr' ? `La même chose que « ${b.label} » ?` : `The same as “${b.label}”?`;
  return [
    {
      kind: 'identity' as const,
      about: a,
      text,
      why: proposal.because.map((reason) => sayLikeness(reason, language)).join('; '),
    },
  ];
}

function unreviewed({ card }: PlacedAgreement, language: Language) {
  if (card.toReview === 0) return [];
  const one = card.toReview === 1;
  const text =
    language === 'fr'
      ? `${card.toReview} ${one ? 'affirmation' : 'affirmations'} à vérifier`
      : `${card.toReview} ${one ? 'claim' : 'claims'} to review`;
  const why = card.states.map((state) => nameState(state, language)).join(' – ');
  return [
    {
      kind: 'review' as const,
      about: { ...linkOf(card, language), label: titleOf(card, language) },
      text,
      why,
    },
  ];
}
