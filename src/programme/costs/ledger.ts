// What each side gave the other, per unit: seats, person-days, visits hosted, money by currency; units are never added together.
import { exactDays, daysBetween } from '../time/days.ts';
import type { Records } from '../records/records.ts';
import type { StateCode } from '../records/record.ts';

export interface LedgerRow {
  unit: string;
  basis: 'free' | 'paid' | 'reciprocal' | 'any';
  given: number;
  received: number;
  /** given − received, seen from the first State. */
  balance: number;
  records: string[];
}

interface Entry {
  unit: string;
  basis: LedgerRow['basis'];
  from: StateCode;
  to: StateCode;
  amount: number;
  record: string;
}

export function balanceBetween(
  records: Records,
  mine: StateCode,
  theirs: StateCode,
  year?: string,
): LedgerRow[] {
  const entries = [
    ...seats(records, year),
    ...hostedVisits(records, year),
    ...money(records, year),
    ...fieldDays(records, year),
  ];
  const rows = new Map<string, LedgerRow>();
  for (const entry of entries) {
    const given = entry.from === mine && entry.to === theirs;
    const received = entry.from === theirs && entry.to === mine;
    if (!given && !received) continue;
    const key = `${entry.unit} ${entry.basis}`;
    const row = rows.get(key) ?? {
      unit: entry.unit,
      basis: entry.basis,
      given: 0,
      received: 0,
      balance: 0,
      records: [],
    };
    row[given ? 'given' : 'received'] += entry.amount;
    row.balance = row.given - row.received;
    row.records.push(entry.record);
    rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => (a.unit + a.basis < b.unit + b.basis ? -1 : 1));
}

const within = (day: string | undefined, year: string | undefined) => !year || day?.startsWith(year);
const HELD = new Set(['held', 'reported', 'closed']);

const seats = (records: Records, year?: string): Entry[] =>
  records
    .list('seat')
    .filter((seat) => seat.enrolledOn && within(seat.enrolledOn, year))
    .map((seat) => {
      const quota = records.find('quota', seat.quota);
      const host = records.find(
        'institution',
        records.find('course', records.find('run', quota?.run)?.course)?.institution,
      )?.state;
      const basis = quota?.basis === 'free' ? 'free' : 'paid';
      return {
        unit: 'seats',
        basis,
        from: host ?? 'ZZ',
        to: quota?.state ?? 'ZZ',
        amount: 1,
        record: seat.id,
      };
    });

const hostedVisits = (records: Records, year?: string): Entry[] =>
  records
    .list('activity')
    .filter((each) => each.kind === 'visit' && HELD.has(each.state) && within(each.actual, year))
    .flatMap((each) => {
      const host = each.states.find((state) => state.role === 'host')?.state;
      return each.states
        .filter((state) => state.role === 'sender')
        .map((state) => ({
          unit: 'visits',
          basis: 'any' as const,
          from: host ?? 'ZZ',
          to: state.state,
          amount: 1,
          record: each.id,
        }));
    });

/** Facility-days of held area use on the other's ground. */
const fieldDays = (records: Records, year?: string): Entry[] =>
  records
    .list('activity')
    .filter(
      (each) =>
        ['areaUse', 'exercise'].includes(each.kind) && HELD.has(each.state) && within(each.actual, year),
    )
    .flatMap((each) => {
      const days = exactDays(each.actual);
      const host = each.states.find((state) => state.role === 'host')?.state;
      if (!days || !host) return [];
      const amount = daysBetween(days.first, days.last) + 1;
      return each.states
        .filter((state) => state.role === 'sender')
        .map((state) => ({
          unit: 'facility-days',
          basis: 'any' as const,
          from: host,
          to: state.state,
          amount,
          record: each.id,
        }));
    });

const money = (records: Records, year?: string): Entry[] =>
  records
    .list('costLine')
    .filter((line) => line.actual !== undefined && line.payer && within(line.day, year))
    .flatMap((line) =>
      line.shares
        .filter((share) => share.state === 'owed' && share.payer !== line.payer)
        .map((share) => ({
          unit: line.currency,
          basis: 'paid' as const,
          from: line.payer!,
          to: share.payer,
          amount: share.minor,
          record: line.id,
        })),
    );
