// What must be true besides an agreement in force: status of forces, arrangements, plan line, consents, notice, clearance.
import type { Truth } from '../../time/order.ts';
import type { ActivityFields } from '../activities/activity.ts';
import { exactDays } from '../time/days.ts';
import type { AgreementOnFile, Demand, PositionOf } from './agreement.ts';
import { agreementsFor } from './agreement.ts';
import { fact } from './facts.ts';
import type { CellFinding, Condition } from './finding.ts';

export interface ConditionAsk {
  activity: ActivityFields;
  agreements: readonly AgreementOnFile[];
  positionOf: PositionOf;
  /** Agreements that the best candidates rest on. */
  cells: readonly CellFinding[];
  inSignedPlan: boolean;
  clearance: Truth | 'none';
}

const NEEDS_CLEARANCE = new Set(['overflight', 'portCall', 'transit']);
const NO_PERSONNEL = new Set(['information', 'delivery', 'research']);

export function conditionsOf(ask: ConditionAsk): Condition[] {
  const used = ask.agreements.filter((each) => ask.cells.some((cell) => cell.agreement === each.id));
  const demanded = (what: Demand) =>
    used.find((each) => each.demands?.some((demand) => demand.what === what));
  const { flags = {}, kind } = ask.activity;
  return [
    statusOfForces(ask),
    arrangement(ask, demanded('implementingArrangement')),
    when(
      'planLine',
      demanded('planLine') !== undefined,
      ask.inSignedPlan ? 'yes' : 'no',
      fact('planLineDemanded'),
    ),
    when('thirdStateConsent', flags.thirdStatePersonnel === true, 'unknown', fact('thirdStatePersonnel')),
    when('priorNotice', demanded('priorNotice') !== undefined, 'unknown', fact('noticeDemanded')),
    when(
      'internalAuthorisation',
      demanded('internalAuthorisation') !== undefined,
      'unknown',
      fact('authorisationDemanded'),
    ),
    when('classifiedInformation', flags.classified === true, protection(ask), fact('classifiedExchanged')),
    when('weapons', Boolean(flags.armed || flags.liveFire), 'unknown', fact('weaponsCarried')),
    when(
      'clearance',
      NEEDS_CLEARANCE.has(kind) || demanded('clearance') !== undefined,
      ask.clearance === 'none' ? 'no' : ask.clearance,
      fact('clearanceNeeded'),
    ),
  ];
}

const when = (name: Condition['name'], applies: boolean, truth: Truth, because: string): Condition =>
  applies ? { name, truth, because } : { name, truth: 'n/a', because: '' };

const betweenAll = ({ agreements, activity }: ConditionAsk): AgreementOnFile[] =>
  agreementsFor(agreements, [
    ...new Set(activity.states.filter((each) => each.role !== 'third').map((each) => each.state)),
  ]);

function inForceThen({ activity, positionOf }: ConditionAsk, agreement: AgreementOnFile): Truth {
  const day = exactDays(activity.actual ?? activity.planned)?.first;
  if (!day) return 'unknown';
  const truths = activity.states.map((each) => positionOf(agreement.id, each.state, day).inForce);
  return truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';
}

/** None on file proves nothing: it stays unknown. */
function statusOfForces(ask: ConditionAsk): Condition {
  if (NO_PERSONNEL.has(ask.activity.kind)) return { name: 'statusOfForces', truth: 'n/a', because: '' };
  const found = betweenAll(ask).filter(
    (each) => each.subject === 'sofa' || each.clauses.some((clause) => clause.code === 'STA'),
  );
  const truths = found.map((each) => inForceThen(ask, each));
  const truth = truths.includes('yes') ? 'yes' : 'unknown';
  return {
    name: 'statusOfForces',
    truth,
    because: found.length
      ? fact('onFile', found.map((each) => each.title).join('; '))
      : fact('noStatusOfForces'),
  };
}

function arrangement(ask: ConditionAsk, demandedBy: AgreementOnFile | undefined): Condition {
  if (!demandedBy) return { name: 'implementingArrangement', truth: 'n/a', because: '' };
  const found = ask.agreements.filter((each) => each.parent === demandedBy.id);
  const truth = found.some((each) => inForceThen(ask, each) === 'yes')
    ? 'yes'
    : found.length
      ? 'unknown'
      : 'no';
  return { name: 'implementingArrangement', truth, because: fact('demandedBy', demandedBy.title) };
}

const protection = (ask: ConditionAsk): Truth =>
  betweenAll(ask).some(
    (each) =>
      (each.subject === 'info_security' || each.clauses.some((clause) => clause.code === 'SEC')) &&
      inForceThen(ask, each) === 'yes',
  )
    ? 'yes'
    : 'unknown';
