// Running the check for an activity and keeping the finding; running it again where an agreement changed, and telling the owner.
import type { Truth } from '../../time/order.ts';
import { allow } from '../permissions/allow.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import { dayIn } from '../time/spans.ts';
import { checkBasis, inputsOf } from './check-basis.ts';
import { conditionsOf } from './conditions.ts';
import type { BasisFindingFields } from './finding.ts';

const OPEN = new Set(['proposed', 'planned', 'confirmed', 'underway', 'postponed']);

/** Undefined where the agreements are not at hand (a test of something else). */
export function recordBasis(draft: Draft, id: string): RecordOf<'basisFinding'> | undefined {
  const finding = findBasis(draft, id);
  if (!finding) return undefined;
  const { desk, marking, example } = draft.records.get('activity', id);
  return draft.create('basisFinding', { ...finding, desk, marking, ...(example && { example }) }, 'check');
}

export function findBasis(draft: Draft, id: string): BasisFindingFields | undefined {
  const { agreements, positionOf, at, zones } = draft.doing;
  if (!agreements || !positionOf) return undefined;
  const activity = draft.records.get('activity', id);
  const asOf = dayIn(at, 'UTC', zones);
  const clearances = draft.records.list('clearance').filter((each) => each.activity === id);
  const granted = clearances.filter((each) =>
    ['granted', 'grantedWithConditions', 'used', 'partlyUsed'].includes(each.state),
  );
  const permission = (pair: readonly string[], day: string) =>
    granted.find(
      (each) =>
        pair.includes(each.issuing) &&
        (!each.window || (each.window.first <= day && day <= each.window.last)),
    )?.number;
  const basis = checkBasis({ activity, agreements, positionOf, asOf, permission });
  const clearance: Truth | 'none' = granted.length ? 'yes' : clearances.length ? 'unknown' : 'none';
  const conditions = conditionsOf({
    activity,
    agreements,
    positionOf,
    cells: basis.cells,
    inSignedPlan: isInSignedPlan(draft.records, activity.planLine),
    clearance,
  });
  return { activity: id, ...basis, conditions, asOf, knownOn: at, inputs: inputsOf(activity) };
}

const isInSignedPlan = (records: Records, line: string | undefined): boolean => {
  const plan = records.find('plan', records.find('planLine', line)?.plan);
  return plan !== undefined && ['signed', 'inExecution', 'reported', 'closed'].includes(plan.state);
};

/** The newest finding on an activity. */
export const latestBasis = (records: Records, activity: string): RecordOf<'basisFinding'> | undefined =>
  records.list('basisFinding').findLast((each) => each.activity === activity);

/** A person asks for the check: always a new finding. */
export function checkBasisNow(draft: Draft, id: string): RecordOf<'basisFinding'> | undefined {
  allow(draft.doing.actor, 'checkBasis', draft.records.get('activity', id));
  return recordBasis(draft, id);
}

/** Agreements changed: every open or future activity is asked again; owners of those that differ are told, with both findings. */
export function recheckOpen(draft: Draft): RecordOf<'basisFinding'>[] {
  const changed: RecordOf<'basisFinding'>[] = [];
  for (const activity of draft.records.list('activity').filter((each) => OPEN.has(each.state))) {
    const before = latestBasis(draft.records, activity.id);
    const now = findBasis(draft, activity.id);
    if (!now || (before && sameVerdicts(before, now))) continue;
    const finding = recordBasis(draft, activity.id)!;
    changed.push(finding);
    if (before)
      draft.tell(
        activity.owner,
        'basis-changed',
        { type: 'activity', id: activity.id },
        `Legal basis: ${before.verdict} → ${finding.verdict}.`,
        [before.id, finding.id],
      );
  }
  return changed;
}

const sameVerdicts = (a: BasisFindingFields, b: BasisFindingFields): boolean =>
  a.verdict === b.verdict && digest(a) === digest(b);
const digest = ({ cells }: BasisFindingFields): string =>
  JSON.stringify(
    cells.map((cell) => [
      cell.pair,
      cell.first,
      cell.last,
      cell.code,
      cell.verdict,
      cell.agreement,
      cell.missing,
    ]),
  );
