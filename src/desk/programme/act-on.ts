// Doing one act of the programme: check and write are one transaction under locks, logged with who and when; whole or not at all.
import { randomUUID } from 'node:crypto';
import type { Finding } from '../../vocabulary/reading.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Json, NewStatement } from '../../vocabulary/statement.ts';
import type { Actor } from '../../programme/permissions/actor.ts';
import { Draft, type Doing } from '../../programme/records/draft.ts';
import type { Change, Records } from '../../programme/records/records.ts';
import { SYSTEM_ZONES } from '../../programme/time/zones.ts';
import type { Work } from '../../store/store.ts';
import type { Desk } from '../desk.ts';
import { agreementsOnFile } from './agreements-on-file.ts';
import { keepBookings } from './keep-bookings.ts';
import { entityIdOf, logLength, readProgramme, rememberProgramme } from './read-programme.ts';

export interface Done<A> {
  answer: A;
  findings: Finding[];
}

export interface ActOptions {
  /** Asks the law as well: acts that check the legal basis. */
  basis?: boolean;
  /** What the act is called, for the log of refused writes. */
  act?: string;
  about?: string;
}

/** Refusals that tell somebody tried what they may not do: kept in the log. */
const LOGGED = new Set(['not-allowed', 'outside-desk', 'own-submission', 'not-manager']);

/**
 * Runs `act` on the records as they stand inside the transaction. An act may refuse and change something at once
 * (a lapsed offer): then the changes are kept and the refusal is thrown.
 */
export async function actOn<A>(
  desk: Desk,
  actor: Actor,
  act: (draft: Draft) => A,
  options: ActOptions = {},
): Promise<Done<A>> {
  const at = desk.now();
  try {
    const { answer, findings, draft, version } = await desk.store.exclusively(['programme'], (work) =>
      once(desk, work, actor, at, act, options),
    );
    if (draft.changes.length > 0) rememberProgramme(desk, version + draft.changes.length, draft.records);
    const refused = (answer as { refused?: Refusal } | undefined)?.refused;
    if (refused instanceof Refusal) throw refused;
    return { answer, findings };
  } catch (error) {
    if (error instanceof Refusal && LOGGED.has(error.code)) await logRefused(desk, actor, error, options);
    throw error;
  }
}

interface Once<A> extends Done<A> {
  draft: Draft;
  /** Length of the log before. */
  version: number;
}

async function once<A>(
  desk: Desk,
  work: Work,
  actor: Actor,
  at: string,
  act: (draft: Draft) => A,
  options: ActOptions,
): Promise<Once<A>> {
  const version = await logLength(desk);
  const records = await readProgramme(desk);
  const draft = new Draft(records, await doingOf(desk, records, actor, at, options));
  const answer = act(draft);
  if (draft.changes.length > 0) {
    await work.append(
      draft.changes.map((change) => statementOf(change, actor)),
      { actor: actor.id, at },
      expectationsOf(draft.changes),
    );
    await keepBookings(work, draft);
  }
  return { answer, findings: draft.findings, draft, version };
}

/** Enough of a UUID that a hundred thousand records never meet. */
const shortId = (): string => randomUUID().slice(0, 18);

async function doingOf(
  desk: Desk,
  records: Records,
  actor: Actor,
  at: string,
  { basis }: ActOptions,
): Promise<Doing> {
  const base = { actor, at, zones: SYSTEM_ZONES, newId: shortId };
  if (!basis) return base;
  const { agreements, positionOf } = await agreementsOnFile(
    desk,
    { asOf: at.slice(0, 10), language: 'en' },
    records,
  );
  return { ...base, agreements, positionOf };
}

function statementOf(change: Change, actor: Actor): NewStatement {
  const { type, set, act, reason, askedBy } = change;
  return {
    entityId: entityIdOf(type, change.id),
    kind: 'programme',
    fact: 'programme',
    value: {
      type,
      act,
      change: JSON.parse(JSON.stringify(set)) as { [key: string]: Json },
      ...(reason !== undefined && { reason }),
      ...(askedBy !== undefined && { askedBy }),
    },
    origin: { by: 'person', name: actor.id },
  };
}

/** Each record changed still has the version it was read with. */
function expectationsOf(changes: readonly Change[]) {
  const first = new Map<string, number>();
  for (const { type, id, version } of changes) {
    const record = entityIdOf(type, id);
    if (!first.has(record)) first.set(record, version - 1);
  }
  return [...first].map(([record, version]) => ({ record, version }));
}

/** Every refused write is logged. */
async function logRefused(
  desk: Desk,
  actor: Actor,
  refusal: Refusal,
  { act, about }: ActOptions,
): Promise<void> {
  const at = desk.now();
  const change = { actor: actor.id, act: act ?? 'write', code: refusal.code, at, ...(about && { about }) };
  await desk.store.append(
    [
      {
        entityId: entityIdOf('refusedWrite', randomUUID()),
        kind: 'programme',
        fact: 'programme',
        value: {
          type: 'refusedWrite',
          act: 'refuse',
          change: {
            ...change,
            marking: 'restricted',
            desk: [],
            owner: actor.id,
            evidence: [],
            origin: 'entered',
          },
        },
        origin: { by: 'person', name: actor.id },
      },
    ],
    { actor: actor.id, at },
  );
}
