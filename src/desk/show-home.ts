// The first page: what needs attention and why, what is new, what comes next.
import { dayFromIso } from '../time/day.ts';
import { label } from '../vocabulary/labels.ts';
import { nameState } from '../vocabulary/labels/states.ts';
import type { Language } from '../vocabulary/labels/label.ts';
import { type Deadline, listDeadlines } from './deadlines.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { exampleDocuments } from './remove-examples.ts';
import { nameEntries, type Link } from './name-entries.ts';
import { listRecent } from './list-recent.ts';
import { contradictingDates, contradictionsOf } from './shapes/field.ts';
import { linkOf, titleOf } from './shapes/titles.ts';
import { type PlacedAgreement, takeSnapshot } from './snapshot.ts';
import { nameField } from './words/fields.ts';
import { sayReason } from './words/reasons.ts';

/** Of each kind of attention, at most this many: the page is for acting, the lists are for the rest. */
const MOST = 12;
const RECENT = 15;

export async function showHome(desk: Desk, within: string, moment: Moment) {
  const [counts, deadlines, snapshot, proposals, examples, recent] = await Promise.all([
    desk.store.counts(),
    listDeadlines(desk, { within }, moment),
    takeSnapshot(desk, moment),
    desk.store.proposals({ limit: MOST }),
    exampleDocuments(desk),
    listRecent(desk, RECENT, moment),
  ]);
  const { language } = moment;
  const contradictory = snapshot.agreements.filter(({ card }) => card.contradictions > 0).slice(0, MOST);
  const contradictions = await Promise.all(contradictory.map((placed) => contradicted(desk, placed, moment)));
  const ids = proposals.flatMap(({ a, b }) => [a, b]);
  const names = await nameEntries(desk, ids, language);
  return {
    asOf: moment.asOf,
    counts,
    attention: [
      ...deadlines.slice(0, MOST).map((deadline) => urgent(deadline, moment.asOf)),
      ...contradictions,
      ...snapshot.agreements.flatMap((placed) => awaited(placed, language)).slice(0, MOST),
      ...proposals.flatMap(({ a, b, because }) => alike(names.get(a), names.get(b), because, language)),
      ...snapshot.agreements.flatMap((placed) => unreviewed(placed, language)).slice(0, MOST),
    ],
    recent,
    upcoming: deadlines.map(({ day, text, about, kind }) => ({ day, text, about, kind: kind as string })),
    examples: { loaded: examples.length > 0, documents: examples.length },
  };
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
  const found = entity ? [...contradictionsOf(entity), ...contradictingDates(entity)] : [];
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
function awaited({ card, position }: PlacedAgreement, language: Language) {
  if (position.inForce !== 'unknown' && position.inForce !== 'no') return [];
  if (!['signed', 'awaitingEntryIntoForce', 'partlySigned'].includes(position.stage)) return [];
  const missing = position.unknown['entryIntoForce'] ?? [];
  if (missing.length === 0) return [];
  return [
    {
      kind: 'actAwaited' as const,
      about: linkOf(card, language),
      text: label('stage', position.stage, language),
      why: missing.map((code) => sayReason(code, language)).join('; '),
    },
  ];
}

function alike(a: Link | undefined, b: Link | undefined, because: string[], language: Language) {
  if (!a || !b) return [];
  const text = language === 'fr' ? `La même chose que « ${b.label} » ?` : `The same as “${b.label}”?`;
  return [{ kind: 'identity' as const, about: a, text, why: because.join('; ') }];
}

function unreviewed({ card }: PlacedAgreement, language: Language) {
  if (card.toReview === 0) return [];
  const text =
    language === 'fr' ? `${card.toReview} affirmations à vérifier` : `${card.toReview} claims to review`;
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
