// The shapes of the programme's answers; they come from the API itself.
import type * as answers from '../../../../src/api/programme/answers.ts';

export type Activities = answers.ActivitiesAnswer;
export type Entry = Activities['rows'][number];
export type ActivityShown = answers.ActivityAnswer;
export type SeriesList = answers.SeriesAnswer;
export type PlanList = answers.PlansAnswer;
export type PlanShown = answers.PlanAnswer;
export type Costs = answers.CostsAnswer;
export type WithoutBasis = answers.WithoutBasisAnswer;
export type Undertakings = answers.UndertakingsAnswer;
export type OpenItems = answers.OpenItemsAnswer;
export type Proposals = answers.ProposalsAnswer;
export type ProposalRow = Proposals['rows'][number];
export type Board = answers.BoardAnswer;
export type Lane = Board['facilities'][number];
export type Slot = Lane['bookings'][number];
export type Zones = answers.ZonesAnswer;
export type Free = answers.FreeAnswer;
export type Training = answers.TrainingAnswer;
export type Bilateral = answers.BilateralAnswer;
export type AnnualCalendar = answers.AnnualCalendarAnswer;
export type Country = answers.CountryAnswer;
export type ImportReport = answers.ImportReport;
export type BasisRow = NonNullable<ActivityShown['basis']>['rows'][number];
export type Money = { minor: number; currency: string };
