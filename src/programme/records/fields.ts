// Every type of record of the programme with its own fields, in one table.
import type { ActivityFields, DecisionFields, ReportFields } from '../activities/activity.ts';
import type { BodyFields, EditionFields, SeriesFields, SessionFields } from '../activities/series.ts';
import type { BasisFindingFields, ScopeFields } from '../basis/finding.ts';
import type { BookingFields, ClosureFields, FacilityFields } from '../bookings/facility.ts';
import type { BudgetFields, CostLineFields, CostRuleFields, RateFields } from '../costs/cost.ts';
import type { ClearanceFields, NoticeFields, RefusedWriteFields } from './desk-records.ts';
import type { PlanFields, PlanLineFields } from '../plans/plan.ts';
import type { ProposalDecisionFields } from '../proposals/proposal.ts';
import type {
  CourseFields,
  InstitutionFields,
  ObservationFields,
  QuotaFields,
  RunFields,
  SeatFields,
} from '../training/training.ts';
import type { Common } from './record.ts';

export interface RecordFields {
  activity: ActivityFields;
  series: SeriesFields;
  edition: EditionFields;
  body: BodyFields;
  session: SessionFields;
  decision: DecisionFields;
  report: ReportFields;
  basisFinding: BasisFindingFields;
  scope: ScopeFields;
  facility: FacilityFields;
  closure: ClosureFields;
  booking: BookingFields;
  costRule: CostRuleFields;
  costLine: CostLineFields;
  rate: RateFields;
  budget: BudgetFields;
  plan: PlanFields;
  planLine: PlanLineFields;
  proposalDecision: ProposalDecisionFields;
  institution: InstitutionFields;
  course: CourseFields;
  run: RunFields;
  quota: QuotaFields;
  seat: SeatFields;
  observation: ObservationFields;
  clearance: ClearanceFields;
  notice: NoticeFields;
  refusedWrite: RefusedWriteFields;
}

export type RecordType = keyof RecordFields;
export type RecordOf<T extends RecordType> = Common & RecordFields[T];

export const RECORD_TYPES = [
  'activity',
  'series',
  'edition',
  'body',
  'session',
  'decision',
  'report',
  'basisFinding',
  'scope',
  'facility',
  'closure',
  'booking',
  'costRule',
  'costLine',
  'rate',
  'budget',
  'plan',
  'planLine',
  'proposalDecision',
  'institution',
  'course',
  'run',
  'quota',
  'seat',
  'observation',
  'clearance',
  'notice',
  'refusedWrite',
] as const satisfies RecordType[];
