// Tables of the programme as files: CSV with codes, days beside their bounds and absence spelled out; JSON and JSON Lines whole.
import { EXPORTS, type ExportName } from '../../exports/tables.ts';
import type { Actor } from '../../programme/permissions/actor.ts';
import { allow } from '../../programme/permissions/allow.ts';
import { fromMinor } from '../../programme/costs/currencies.ts';
import type { RecordType } from '../../programme/records/fields.ts';
import type { Records } from '../../programme/records/records.ts';
import { entriesOf } from '../../programme/reports/entries.ts';
import { outcomeOf } from '../../programme/plans/outcome.ts';
import { rollOf } from '../../programme/training/statistics.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { seenBy } from './list-programme.ts';

type Row = Record<string, unknown>;
type Table = { type: RecordType; rows: (records: Records, moment: Moment) => Row[] };

/** Spelled out: what was not recorded is not nothing. */
const said = (value: unknown): unknown => value ?? 'unknown';

const TABLES: Record<string, Table> = {
  activities: {
    type: 'activity',
    rows: (records, { asOf, language }) =>
      entriesOf(records, asOf).map((entry) => ({
        id: entry.id,
        kind: entry.kind,
        title: entry.title[language] ?? Object.values(entry.title)[0] ?? '',
        host: said(entry.host),
        states: entry.states.map((each) => each.state),
        roles: entry.states.map((each) => `${each.state}:${each.role}`),
        state: entry.state,
        awaitingConfirmation: entry.awaitingConfirmation,
        planned: said(entry.days),
        earliest: said(entry.first),
        latest: said(entry.last),
        precision: entry.precision,
        place: said(entry.place),
        domains: entry.domains,
        basis: entry.basis ?? 'not checked',
        marking: entry.marking,
        example: entry.example,
      })),
  },
  costs: {
    type: 'costLine',
    rows: (records) =>
      records.list('costLine').map((line) => ({
        id: line.id,
        activity: line.activity,
        category: line.category,
        state: line.state,
        currency: line.currency,
        planned: line.planned === undefined ? 'none' : fromMinor(line.planned, line.currency),
        actual: line.actual === undefined ? 'none' : fromMinor(line.actual, line.currency),
        payer: said(line.payer),
        shares: line.shares.map(
          (share) => `${share.payer}:${fromMinor(share.minor, line.currency)}:${share.state}`,
        ),
        rule: line.because ?? 'none',
        day: said(line.day),
      })),
  },
  plans: {
    type: 'planLine',
    rows: (records, { asOf, language }) =>
      records.list('planLine').map((line) => ({
        plan: line.plan,
        number: line.number,
        kind: line.kind,
        title: line.title[language] ?? Object.values(line.title)[0] ?? '',
        period: line.period,
        host: said(line.host),
        place: said(line.place),
        count: line.count,
        domains: line.domains,
        outcome: outcomeOf(records, line, asOf),
        struckBy: line.struckBy ?? 'none',
        carriedTo: line.carriedTo ?? 'none',
        carriedFrom: line.carriedFrom ?? 'none',
      })),
  },
  training: {
    type: 'seat',
    rows: (records) =>
      rollOf(records).map(({ seat, quota, run, institution }) => ({
        seat: seat.id,
        run: run.id,
        institution: Object.values(institution.names)[0] ?? '',
        host: institution.state,
        sender: quota.state,
        basis: quota.basis,
        state: seat.state,
        enrolledOn: seat.enrolledOn ?? 'none',
        leftOn: seat.leftOn ?? 'none',
      })),
  },
  bookings: {
    type: 'booking',
    rows: (records) =>
      records
        .list('booking')
        .map(({ id, facilities, state, requestingState, time, units, priority, activity }) => ({
          id,
          facilities,
          state,
          requestingState,
          ...time,
          units: units ?? 'none',
          priority,
          activity: activity ?? 'none',
        })),
  },
};

export async function exportTable(desk: Desk, actor: Actor, moment: Moment, name: string, format: string) {
  const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
  if (!table || !Object.hasOwn(EXPORTS, format))
    throw new Refusal('no-such-table', `There is no table ${name}.${format}.`, {
      status: 404,
      next: `Tables: ${Object.keys(TABLES).join(', ')}; formats: ${Object.keys(EXPORTS).join(', ')}.`,
    });
  const seen = await seenBy(desk, actor, moment);
  const records = seen.filter((record) => record.marking === 'public' || mayExport(actor, record.desk));
  const { type, write } = EXPORTS[format as ExportName];
  // JSON is whole, with evidence; a table for people is flat.
  const rows =
    format === 'csv' ? table.rows(records, moment) : (records.list(table.type) as unknown as Row[]);
  return { type, text: write(rows) };
}

function mayExport(actor: Actor, desk: string[]): boolean {
  try {
    return allow(actor, 'exportRows', { desk }) === 'may';
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
