// The tables that can be imported: their columns, and the act that makes a record of a row.
import { Refusal } from '../../vocabulary/refusal.ts';
import { DOMAINS, type Domain } from '../../vocabulary/codes.ts';
import { ACTIVITY_KINDS, type ActivityKind } from '../activities/kinds.ts';
import { proposeActivity } from '../activities/propose-activity.ts';
import { addCostLine } from '../costs/lines.ts';
import type { CostCategory } from '../costs/cost.ts';
import { toMinor } from '../costs/currencies.ts';
import { addLine } from '../plans/lines.ts';
import type { Draft } from '../records/draft.ts';
import { offerSeats } from '../training/quotas.ts';
import { isDay } from '../time/days.ts';

export type Row = Record<string, string>;
export type ColumnKind = 'text' | 'count' | 'days';

export interface ImportTable {
  columns: Record<string, { kind: ColumnKind; needed?: true }>;
  /** Makes the records of one row; refuses what is wrong. */
  make: (draft: Draft, row: Row) => void;
}

const oneOf = <T extends string>(list: readonly T[], value: string, what: string): T => {
  if ((list as readonly string[]).includes(value)) return value as T;
  throw new Refusal('code-unknown', `${value} is not a ${what}.`, {
    next: `One of: ${list.slice(0, 8).join(', ')} …`,
  });
};

const domainsIn = (row: Row): Domain[] =>
  (row['domains'] ?? '')
    .split(/[\s;|]+/)
    .filter(Boolean)
    .map((code) => oneOf(DOMAINS, code, 'domain'));

export const IMPORT_TABLES = {
  activities: {
    columns: {
      kind: { kind: 'text', needed: true },
      title: { kind: 'text', needed: true },
      host: { kind: 'text' },
      states: { kind: 'text', needed: true },
      planned: { kind: 'days' },
      zone: { kind: 'text' },
      place: { kind: 'text' },
      domains: { kind: 'text' },
    },
    make(draft, row) {
      const states = (row['states'] ?? '').split(/[\s;|,]+/).filter(Boolean);
      const host = row['host'];
      proposeActivity(draft, {
        kind: oneOf<ActivityKind>(ACTIVITY_KINDS, row['kind']!, 'kind of activity'),
        title: { und: row['title']! },
        states: [...new Set([...(host ? [host] : []), ...states])].map((state) => ({
          state,
          role: state === host ? 'host' : host ? 'sender' : 'participant',
        })),
        domains: domainsIn(row),
        places: row['place'] ? [{ name: row['place'], ...(host && { state: host }) }] : [],
        ...(row['planned'] && { planned: row['planned'] }),
        ...(row['zone'] && { zone: row['zone'] }),
        origin: 'imported',
      });
    },
  },
  training: {
    columns: {
      run: { kind: 'text', needed: true },
      state: { kind: 'text', needed: true },
      offered: { kind: 'count', needed: true },
      enrolled: { kind: 'count' },
      basis: { kind: 'text', needed: true },
      acceptBy: { kind: 'days', needed: true },
      enrolledOn: { kind: 'days' },
    },
    make(draft, row) {
      const [offered, enrolled] = [Number(row['offered']), Number(row['enrolled'] || 0)];
      if (enrolled > offered)
        throw new Refusal('seats-exceed-offer', `${enrolled} enrolled of ${offered} offered.`, {
          next: 'Correct one of the two.',
        });
      const run = draft.records.get('run', row['run']!);
      const quota = offerSeats(draft, {
        run: run.id,
        state: row['state']!,
        offered,
        basis: oneOf(['free', 'preferential', 'paid'] as const, row['basis']!, 'basis'),
        acceptBy: row['acceptBy']!,
        origin: 'imported',
      });
      if (enrolled > 0) draft.change('quota', quota.id, 'accept', { standing: 'accepted', taken: offered });
      const enrolledOn = row['enrolledOn'] && isDay(row['enrolledOn']) ? row['enrolledOn'] : run.first;
      for (let seat = 0; seat < enrolled; seat += 1)
        draft.create(
          'seat',
          {
            quota: quota.id,
            state: 'enrolled',
            nominatedAt: draft.doing.at,
            enrolledOn,
            desk: quota.desk,
            origin: 'imported',
          },
          'import',
        );
    },
  },
  planLines: {
    columns: {
      plan: { kind: 'text', needed: true },
      number: { kind: 'count' },
      kind: { kind: 'text', needed: true },
      title: { kind: 'text', needed: true },
      period: { kind: 'days', needed: true },
      host: { kind: 'text' },
      place: { kind: 'text' },
      count: { kind: 'count' },
      domains: { kind: 'text' },
    },
    make(draft, row) {
      addLine(draft, row['plan']!, {
        kind: oneOf<ActivityKind>(ACTIVITY_KINDS, row['kind']!, 'kind of activity'),
        title: { und: row['title']! },
        period: row['period']!,
        domains: domainsIn(row),
        ...(row['number'] && { number: Number(row['number']) }),
        ...(row['count'] && { count: Number(row['count']) }),
        ...(row['host'] && { host: row['host'] }),
        ...(row['place'] && { place: row['place'] }),
        origin: 'imported',
      });
    },
  },
  costLines: {
    columns: {
      activity: { kind: 'text', needed: true },
      category: { kind: 'text', needed: true },
      currency: { kind: 'text', needed: true },
      planned: { kind: 'text' },
      actual: { kind: 'text' },
      payer: { kind: 'text' },
      incurredBy: { kind: 'text' },
      day: { kind: 'days' },
    },
    make(draft, row) {
      const amount = (field: 'planned' | 'actual') => {
        if (!row[field]) return {};
        const minor = toMinor(row[field], row['currency']!);
        if (minor !== undefined) return { [field]: minor };
        throw new Refusal('amount-ambiguous', `${row[field]} is not an amount in ${row['currency']}.`, {
          next: 'Write it as 1200.00.',
        });
      };
      addCostLine(draft, {
        activity: row['activity']!,
        category: row['category'] as CostCategory,
        currency: row['currency']!,
        ...amount('planned'),
        ...amount('actual'),
        ...(row['payer'] && { payer: row['payer'] }),
        ...(row['incurredBy'] && { incurredBy: row['incurredBy'] }),
        ...(row['day'] && { day: row['day'] }),
      });
    },
  },
} satisfies Record<string, ImportTable>;

export type ImportName = keyof typeof IMPORT_TABLES;
