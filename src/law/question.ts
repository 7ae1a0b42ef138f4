// What a question to the engine brings along: the record, the ask, its neighbours; and the record made ready for it.
import { isIsoDay, readIsoDay, type Day } from '../time/day.ts';
import type { Ask, LegalRecord, SittingCalendars } from '../vocabulary/legal-record.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { beliefsOf } from './conflicts.ts';
import { NEVER } from './doubt.ts';
import { triggerIn } from './entry-into-force.ts';
import { asKnownOn } from './known-on.ts';
import { prepare, type PrepareOptions } from './prepare.ts';
import type { Prepared } from './prepared.ts';
import { PROCEDURES } from './procedures/index.ts';
import { internalStepsOf, type Procedures } from './procedures/procedure.ts';
import { isReplacedInCircle, type OtherEntry } from './replacement.ts';
import { exploreWorlds } from './worlds.ts';

/** What else the answer may need. */
export interface Surroundings {
  /** Agreements that `replacedBy` or `withOther` points to. */
  others?: readonly LegalRecord[];
  calendars?: SittingCalendars;
  procedures?: Procedures;
}

/** Everything one computation needs, passed along instead of asked for again. */
export interface Question {
  record: LegalRecord;
  ask: Ask;
  surroundings: Surroundings;
  /** Agreements already on the way, so that a circle of references ends. */
  trail: readonly string[];
  /** Entries of other agreements already worked out; every belief and every date asks for the same ones. */
  entries: Map<string, OtherEntry | undefined>;
}

function refuseDay(what: string, text: string): never {
  throw new Refusal('impossible-day', `${what} is not a day of the calendar: ${text}`, {
    next: 'Write a day as YYYY-MM-DD. A month or a year is two questions: its first day and its last day.',
  });
}

/** The day asked about, or a Refusal that says what is wrong with it. */
export function dayAsked(ask: Ask): Day {
  if (ask.knownOn !== undefined && !isIsoDay(ask.knownOn)) refuseDay('The day of knowledge', ask.knownOn);
  return readIsoDay(ask.asOf) ?? refuseDay('The day asked about', ask.asOf);
}

/** What is established of the entry into force (or signature) of another agreement. */
function entryOfOther(
  question: Question,
  id: string,
  when: 'entryIntoForce' | 'signature',
): OtherEntry | undefined {
  const key = JSON.stringify([id, when, question.ask, question.trail]);
  if (!question.entries.has(key)) question.entries.set(key, workOutEntry(question, id, when));
  return question.entries.get(key);
}

function workOutEntry(
  question: Question,
  id: string,
  when: 'entryIntoForce' | 'signature',
): OtherEntry | undefined {
  const other = question.surroundings.others?.find((record) => record.id === id);
  if (!other || question.trail.includes(id)) return undefined;
  const inner: Question = { ...question, record: other, trail: [...question.trail, id] };
  const asked: LegalRecord =
    when === 'signature'
      ? { ...other, entryIntoForce: { rule: 'signature' }, acts: signaturesOf(other) }
      : other;
  const found = beliefsOf(asKnownOn(asked, question.ask.knownOn)).map((belief) =>
    entryRange(prepareFor({ ...inner, record: belief.record }), dayAsked(question.ask)),
  );
  const earliest = Math.min(...found.map((one) => one.min));
  const latest = Math.max(...found.map((one) => one.max));
  return {
    earliest,
    latest: latest >= NEVER ? null : latest,
    orNever: latest >= NEVER,
    ...(found.length === 1 && found[0]!.since !== undefined ? { since: found[0]!.since } : {}),
  };
}

const signaturesOf = (record: LegalRecord) => record.acts.filter((act) => act.act === 'signature');

function entryRange(prepared: Prepared, asOf: Day): { min: Day; max: Day; since: Day | undefined } {
  const entries = exploreWorlds(prepared, asOf)
    .standings.filter((standing) => standing !== undefined)
    .map((standing) => standing.entry);
  const certain = prepared.doubts.list.length === 0;
  const derived = certain && !prepared.entry.stated;
  return {
    min: Math.min(...entries),
    max: Math.max(...entries),
    since: derived ? triggerIn(prepared.entry, []) : undefined,
  };
}

/** Prepares a record for a question, with its neighbours and the procedures on record. */
export function prepareFor(question: Question, more: Partial<PrepareOptions> = {}): Prepared {
  const { record, ask, surroundings } = question;
  const procedures = surroundings.procedures ?? PROCEDURES;
  const circle =
    record.replacedBy?.length &&
    isReplacedInCircle(record, new Map(surroundings.others?.map((other) => [other.id, other])));
  const prepared = prepare(record, {
    knownOn: ask.knownOn,
    policies: ask.policies,
    entryOfOther: (id, when) => entryOfOther(question, id, when),
    stepsBefore: (party) => {
      const route = record.procedures?.[party];
      return route === undefined ? undefined : internalStepsOf(procedures, party, route);
    },
    ...more,
  });
  if (circle) prepared.findings.add('replacement-in-a-circle');
  return prepared;
}
