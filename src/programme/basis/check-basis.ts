// Is an agreement in force for this activity? Every pair of States, every day, every code; then one verdict, with its reasons.
import type { Day } from '../records/record.ts';
import type { ActivityFields } from '../activities/activity.ts';
import { addDays } from '../time/days.ts';
import { daysBetween, type Stretch, stretchesOf } from './cells.ts';
import { checkCell, type Ground } from './check-cell.ts';
import { fact } from './facts.ts';
import type { BasisFindingFields, CellFinding } from './finding.ts';
import { combine, isCovered } from './verdicts.ts';

/** More days than this are not asked one by one: the stretch is unknown, and says so. */
const MOST_DAYS = 800;

export type Basis = Pick<BasisFindingFields, 'verdict' | 'cells' | 'missing'>;

export function checkBasis(ground: Ground): Basis {
  const stretches = stretchesOf(ground.activity);
  const cells = stretches.flatMap((stretch) => cellsOf(ground, stretch));
  if (cells.length === 0) return { verdict: 'unknown', cells, missing: ['states-not-known'] };
  return { verdict: combine(cells.map((cell) => cell.verdict)), cells, missing: missingOf(cells) };
}

const missingOf = (cells: CellFinding[]): string[] => [
  ...new Set(cells.filter((cell) => !isCovered(cell.verdict)).flatMap((cell) => cell.missing)),
];

function cellsOf(ground: Ground, stretch: Stretch): CellFinding[] {
  if (
    !stretch.days ||
    stretch.days.first > stretch.days.last ||
    addDays(stretch.days.first, MOST_DAYS) < stretch.days.last
  )
    return [imprecise(ground, stretch, { first: ground.asOf, last: ground.asOf })];
  const runs = runsOf(ground, stretch, stretch.days);
  // All possible days are checked: one verdict for all of them stands.
  if (!stretch.exact && new Set(runs.map((run) => run.verdict)).size > 1)
    return [imprecise(ground, stretch, stretch.days)];
  return runs;
}

/** Days in a row with the same finding make one row. */
function runsOf(ground: Ground, stretch: Stretch, days: { first: Day; last: Day }): CellFinding[] {
  const runs: CellFinding[] = [];
  for (const day of daysBetween(days)) {
    const cell = checkCell(ground, stretch, day, days.first);
    const last = runs.at(-1);
    if (last && sameFinding(last, cell)) last.last = day;
    else runs.push({ ...cell, first: day, last: day });
  }
  return runs;
}

const sameFinding = (a: CellFinding, b: Omit<CellFinding, 'first' | 'last'>): boolean =>
  a.verdict === b.verdict &&
  a.agreement === b.agreement &&
  a.lastDay === b.lastDay &&
  a.missing.join() === b.missing.join();

function imprecise(ground: Ground, stretch: Stretch, days: { first: Day; last: Day }): CellFinding {
  const whole = stretch.days ? checkCell(ground, stretch, stretch.days.first, stretch.days.first) : undefined;
  return {
    pair: stretch.pair,
    code: stretch.code,
    form: stretch.forms.join(' '),
    ...days,
    verdict: 'unknown',
    facts: [],
    missing: ['days-imprecise', ...(whole?.missing ?? [])],
    nextStep: fact('exactDaysSettle'),
    others: [],
    ...(whole?.agreement && { agreement: whole.agreement, agreementTitle: whole.agreementTitle }),
  } as CellFinding;
}

/** What the check looked at, kept with the finding. */
export const inputsOf = (activity: ActivityFields): Record<string, unknown> => ({
  kind: activity.kind,
  states: activity.states,
  domains: activity.domains,
  forms: activity.forms,
  days: activity.actual ?? activity.planned ?? null,
  places: activity.places,
  phases: activity.phases,
  flags: activity.flags ?? null,
});
