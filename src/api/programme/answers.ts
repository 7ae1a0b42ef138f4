// What the questions about the programme answer, as types for clients: they come from the answers themselves.
import type { checkZones } from '../../desk/programme/check-zones.ts';
import type {
  listActivities,
  listCosts,
  listOpenItems,
  listPlans,
  listSeries,
  listUndertakings,
  listWithoutBasis,
} from '../../desk/programme/list-programme.ts';
import type { listProgrammeProposals } from '../../desk/programme/list-proposals.ts';
import type { showProgrammeActivity } from '../../desk/programme/show-activity.ts';
import type { showBoard, showFreeSlots } from '../../desk/programme/show-facilities.ts';
import type { showPlan } from '../../desk/programme/show-plan.ts';
import type {
  showAnnualCalendar,
  showBilateral,
  showCountryBrief,
} from '../../desk/programme/show-reports.ts';
import type { showTraining } from '../../desk/programme/show-training.ts';
import type { ImportReport } from '../../programme/imports/import-rows.ts';

type Answer<F extends (...given: never[]) => unknown> = Awaited<ReturnType<F>>;

export type ActivitiesAnswer = Answer<typeof listActivities>;
export type ActivityAnswer = Answer<typeof showProgrammeActivity>;
export type SeriesAnswer = Answer<typeof listSeries>;
export type PlansAnswer = Answer<typeof listPlans>;
export type PlanAnswer = Answer<typeof showPlan>;
export type CostsAnswer = Answer<typeof listCosts>;
export type WithoutBasisAnswer = Answer<typeof listWithoutBasis>;
export type UndertakingsAnswer = Answer<typeof listUndertakings>;
export type OpenItemsAnswer = Answer<typeof listOpenItems>;
export type ProposalsAnswer = Answer<typeof listProgrammeProposals>;
export type BoardAnswer = Answer<typeof showBoard>;
export type ZonesAnswer = Answer<typeof checkZones>;
export type FreeAnswer = Answer<typeof showFreeSlots>;
export type TrainingAnswer = Answer<typeof showTraining>;
export type BilateralAnswer = Answer<typeof showBilateral>;
export type AnnualCalendarAnswer = Answer<typeof showAnnualCalendar>;
export type CountryAnswer = Answer<typeof showCountryBrief>;
export type { ImportReport };
