// The yearly report of two States: each line of the plan and each activity outside it, planned against held, with costs and basis.
import { STRUCK_STATES } from '../activities/activity.ts';
import type { LineOutcome } from '../activities/kinds.ts';
import type { Money } from '../costs/cost.ts';
import { totalOf } from '../costs/totals.ts';
import { activitiesOf, outcomeOf } from '../plans/outcome.ts';
import { linesOf } from '../plans/lines.ts';
import { type PlanAgainstDone, planAgainstDone } from '../plans/rates.ts';
import type { PlanLineFields } from '../plans/plan.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { Day, StateCode } from '../records/record.ts';
import { boundsOf } from '../time/days.ts';
import { figuresFor, type TrainingFigures } from '../training/statistics.ts';
import { type Entry, entryOf } from './entries.ts';

export interface PayerCost {
  payer: string;
  planned: Money[];
  actual: Money[];
}

export interface ReportRow {
  line?: {
    id: string;
    number: number;
    title: Record<string, string>;
    period: string;
    count: number;
    host?: string;
  };
  outcome?: LineOutcome;
  deviations: PlanLineFields['deviations'];
  activities: Entry[];
  strength: Record<StateCode, { value: number; quality: string }>;
  costs: PayerCost[];
  decisions: { id: string; text: string; state: string; due: string; owner: string }[];
}

export interface BilateralReport {
  pair: [StateCode, StateCode];
  year: string;
  asOf: Day;
  plans: {
    id: string;
    title: Record<string, string>;
    state: string;
    signedOn?: string;
    done: PlanAgainstDone;
  }[];
  rows: ReportRow[];
  outside: ReportRow[];
  training: { from: StateCode; to: StateCode; figures: TrainingFigures }[];
  totals: { planned: Money[]; actual: Money[] };
  /** What the report rests on. */
  coverage: { activities: number; documents: number; struck: number };
}

const inYear = (activity: RecordOf<'activity'>, year: string): boolean => {
  const { earliest, latest } = boundsOf(activity.actual ?? activity.planned);
  return Boolean(earliest && latest && earliest <= `${year}-12-31` && latest >= `${year}-01-01`);
};

export function bilateralReport(
  records: Records,
  pair: [StateCode, StateCode],
  year: string,
  asOf: Day,
): BilateralReport {
  const both = (desk: readonly string[]) => pair.every((state) => desk.includes(state));
  const plans = records.list('plan').filter((plan) => both(plan.states) && plan.period.startsWith(year));
  const all = records.list('activity').filter((activity) => both(activity.desk) && inYear(activity, year));
  const activities = all.filter((activity) => !STRUCK_STATES.has(activity.state));
  const rows = plans.flatMap((plan) => linesOf(records, plan.id).map((line) => lineRow(records, line, asOf)));
  const inPlan = new Set(rows.flatMap((row) => row.activities.map((entry) => entry.activity)));
  const outside = all
    .filter((activity) => !inPlan.has(activity.id))
    .map((activity) => rowOf(records, [activity], asOf));
  const lines = records
    .list('costLine')
    .filter((line) => activities.some((activity) => activity.id === line.activity));
  return {
    pair,
    year,
    asOf,
    plans: plans.map((plan) => ({
      id: plan.id,
      title: plan.title,
      state: plan.state,
      ...(plan.signedOn && { signedOn: plan.signedOn }),
      done: planAgainstDone(records, plan.id, asOf),
    })),
    rows,
    outside,
    training: ([pair, [pair[1], pair[0]]] as const).map(([from, to]) => ({
      from: from!,
      to: to!,
      figures: figuresFor(records, Number(year), 'calendar', { sender: from!, host: to! }),
    })),
    totals: { planned: sumOf(lines, 'planned'), actual: sumOf(lines, 'actual') },
    coverage: {
      activities: activities.length,
      documents: new Set(
        activities.flatMap((activity) => activity.evidence.flatMap((proof) => proof.document ?? [])),
      ).size,
      struck: all.length - activities.length,
    },
  };
}

function lineRow(records: Records, line: RecordOf<'planLine'>, asOf: Day): ReportRow {
  const { id, number, title, period, count, host } = line;
  return {
    ...rowOf(records, activitiesOf(records, id), asOf),
    line: { id, number, title, period, count, ...(host && { host }) },
    outcome: outcomeOf(records, line, asOf),
    deviations: line.deviations,
  };
}

function rowOf(records: Records, activities: RecordOf<'activity'>[], asOf: Day): ReportRow {
  const counted = activities.filter((activity) => !STRUCK_STATES.has(activity.state));
  const ids = new Set(activities.map((activity) => activity.id));
  return {
    deviations: [],
    activities: activities.map((activity) => entryOf(records, activity, asOf)),
    strength: strengthOf(counted),
    costs: costsByPayer(records, new Set(counted.map((activity) => activity.id))),
    decisions: records
      .list('decision')
      .filter((decision) => ids.has(decision.adoptedBy.id))
      .map(({ id, text, state, due, ownerState }) => ({ id, text, state, due, owner: ownerState })),
  };
}

/** Only where one activity says it: numbers of several are not added. */
function strengthOf(activities: RecordOf<'activity'>[]): ReportRow['strength'] {
  if (activities.length !== 1) return {};
  const known = Object.entries(activities[0]!.strength ?? {}).flatMap(([state, { personnel }]) =>
    personnel ? [[state, { value: personnel.value, quality: personnel.quality }] as const] : [],
  );
  return Object.fromEntries(known);
}

const sumOf = (lines: readonly RecordOf<'costLine'>[], field: 'planned' | 'actual'): Money[] =>
  totalOf(
    lines.flatMap((line) =>
      line[field] === undefined ? [] : [{ minor: line[field], currency: line.currency }],
    ),
  ).perCurrency;

/** Planned as the rule shares it; actual as it was paid. */
function costsByPayer(records: Records, activities: ReadonlySet<string>): PayerCost[] {
  const lines = records.list('costLine').filter((line) => activities.has(line.activity));
  const planned = lines.flatMap((line) =>
    line.planned === undefined
      ? []
      : line.shares.length > 0
        ? line.shares.map((share) => ({
            payer: share.payer,
            minor: Math.round((share.minor * line.planned!) / (amount(line) || 1)),
            currency: line.currency,
          }))
        : [{ payer: 'ZZ', minor: line.planned, currency: line.currency }],
  );
  const actual = lines.flatMap((line) =>
    line.actual === undefined
      ? []
      : [{ payer: line.payer ?? 'ZZ', minor: line.actual, currency: line.currency }],
  );
  const payers = [...new Set([...planned, ...actual].map((each) => each.payer))].sort();
  return payers.map((payer) => ({
    payer,
    planned: totalOf(planned.filter((each) => each.payer === payer)).perCurrency,
    actual: totalOf(actual.filter((each) => each.payer === payer)).perCurrency,
  }));
}

const amount = (line: RecordOf<'costLine'>): number => line.actual ?? line.committed ?? line.planned ?? 0;
