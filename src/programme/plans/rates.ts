// The plan against what was done: strict and adjusted rates with their numerators, by domain, by host, by quarter.
import type { LineOutcome } from '../activities/kinds.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { Day } from '../records/record.ts';
import { boundsOf } from '../time/days.ts';
import { linesOf } from './lines.ts';
import { outcomeOf } from './outcome.ts';

export interface Rate {
  done: number;
  of: number;
}

export interface PlanAgainstDone {
  plan: string;
  asSigned: number;
  asAmended: number;
  outcomes: Record<LineOutcome, number>;
  /** done / lines as signed. */
  strict: Rate;
  /** done / lines as amended. `partly` and `unknown` are never in the numerator. */
  adjusted: Rate;
  byDomain: Record<string, Rate>;
  byHost: Record<string, Rate>;
  byQuarter: Record<string, Rate>;
  lines: { id: string; number: number; outcome: LineOutcome; struck: boolean }[];
}

const NO_OUTCOMES: Record<LineOutcome, number> = {
  done: 0,
  partly: 0,
  postponed: 0,
  cancelled: 0,
  carriedOver: 0,
  replaced: 0,
  notDone: 0,
  unknown: 0,
};

export function planAgainstDone(records: Records, plan: string, asOf: Day): PlanAgainstDone {
  const lines = linesOf(records, plan).map((line) => ({ line, outcome: outcomeOf(records, line, asOf) }));
  const standing = lines.filter(({ line }) => !line.struckBy);
  const signed = lines.filter(({ line }) => !line.addedBy);
  const outcomes = { ...NO_OUTCOMES };
  for (const { outcome } of standing) outcomes[outcome] += 1;
  const rate = (some: typeof lines): Rate => ({
    done: some.filter(({ outcome }) => outcome === 'done').length,
    of: some.length,
  });
  return {
    plan,
    asSigned: signed.length,
    asAmended: standing.length,
    outcomes,
    strict: rate(signed),
    adjusted: rate(standing),
    byDomain: grouped(standing, ({ line }) => (line.domains.length ? line.domains : ['unknown']), rate),
    byHost: grouped(standing, ({ line }) => [line.host ?? 'unknown'], rate),
    byQuarter: grouped(standing, ({ line }) => [quarterOf(line)], rate),
    lines: lines.map(({ line, outcome }) => ({
      id: line.id,
      number: line.number,
      outcome,
      struck: Boolean(line.struckBy),
    })),
  };
}

type Judged = { line: RecordOf<'planLine'>; outcome: LineOutcome };

function grouped(
  lines: Judged[],
  keysOf: (line: Judged) => string[],
  rate: (lines: Judged[]) => Rate,
): Record<string, Rate> {
  const groups = new Map<string, Judged[]>();
  for (const line of lines)
    for (const key of keysOf(line)) groups.set(key, [...(groups.get(key) ?? []), line]);
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, some]) => [key, rate(some)]),
  );
}

const quarter = (day: Day | undefined) => (day ? Math.ceil(Number(day.slice(5, 7)) / 3) : undefined);

const quarterOf = (line: RecordOf<'planLine'>): string => {
  const { earliest, latest } = boundsOf(line.period);
  return quarter(earliest) !== undefined && quarter(earliest) === quarter(latest)
    ? `Q${quarter(earliest)}`
    : 'unknown';
};
