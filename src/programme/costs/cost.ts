// Money of the programme: cost rules of agreements, cost lines and their shares, rates between currencies, budgets.
import type { CostRuleKind } from '../../vocabulary/codes.ts';
import type { ActivityKind } from '../activities/kinds.ts';
import type { Day, StateCode } from '../records/record.ts';

export const COST_CATEGORIES = [
  'travelInternational',
  'travelLocal',
  'lodging',
  'meals',
  'allowances',
  'salaries',
  'insurance',
  'medicalEmergency',
  'medicalOther',
  'evacuation',
  'tuition',
  'materials',
  'facilityUse',
  'ammunition',
  'fuel',
  'maintenance',
  'transport',
  'customs',
  'interpretation',
  'officialEvents',
  'repatriation',
  'damage',
  'investigation',
  'administration',
  'other',
] as const;
export type CostCategory = (typeof COST_CATEGORIES)[number];

/** Integer of minor units, `{minor: 120000, currency: 'EUR'}` is 1,200.00. */
export interface Money {
  minor: number;
  currency: string;
}

export interface CostConditions {
  /** "up to ten" includes ten. */
  delegationAtMost?: number;
  delegationMoreThan?: number;
  /** ISO duration: a stay shorter than it. */
  stayUnder?: string;
  /** ISO duration: a stay of at least it. */
  stayFrom?: string;
  planned?: boolean;
  emergency?: boolean;
  basis?: 'paid' | 'preferential' | 'free';
}

/** equal · headcount of each State · fixed shares by State. */
export type SplitKey = 'equal' | 'headcount' | Record<StateCode, number>;

export interface CostRuleFields {
  agreement: string;
  article?: string;
  rule: CostRuleKind | 'thirdParty';
  /** The text it rests on decides before the wider one. */
  level: 'arrangement' | 'plan' | 'framework';
  exception?: boolean;
  /** Empty: every category. */
  on: CostCategory[];
  kinds?: ActivityKind[];
  conditions: CostConditions;
  key?: SplitKey;
  /** Rule `amount`: what the named payer pays, per unit. */
  amount?: Money & { per: 'sum' | 'person' | 'day' | 'course' | 'hour'; payer: StateCode };
  payer?: string;
  owner?: StateCode;
  settlement?: Settlement;
}

export interface Settlement {
  how: 'cash' | 'inKind' | 'equalValue' | 'none';
  /** ISO duration after the invoice. */
  due?: string;
}

export const COST_LINE_STATES = [
  'planned',
  'committed',
  'incurred',
  'invoiced',
  'settled',
  'waived',
  'disputed',
  'writtenOff',
] as const;
export type CostLineState = (typeof COST_LINE_STATES)[number];

export interface Share {
  payer: string;
  minor: number;
  state: 'owed' | 'undecided' | 'nothingOwed' | 'ledger';
}

export interface CostLineFields {
  activity: string;
  phase?: number;
  category: CostCategory;
  state: CostLineState;
  currency: string;
  /** Minor units. */
  planned?: number;
  committed?: number;
  actual?: number;
  incurredBy?: StateCode;
  payer?: string;
  /** Joint: incurred for all, needs a key. */
  joint?: boolean;
  provider?: StateCode;
  day?: Day;
  days?: { first: Day; last: Day };
  quantity?: number;
  unit?: string;
  delegation?: number;
  conditions?: { planned?: boolean; emergency?: boolean; basis?: 'paid' | 'preferential' | 'free' };
  shares: Share[];
  /** Rule that split it and why that one. */
  rule?: string;
  because?: string;
  /** Decision that settled a case-by-case share. */
  decision?: string;
  withinBudget?: boolean;
  invoicedOn?: Day;
  due?: Day;
  proofOfPayment?: string;
}

export interface RateFields {
  from: string;
  to: string;
  /** Decimal text, `0.0019`: exact, never a binary fraction. */
  rate: string;
  day: Day;
  kind: 'spot' | 'budget' | 'fixed';
  source: string;
}

export interface BudgetFields {
  state: StateCode;
  organ?: string;
  year: string;
  /** First day of that State's fiscal year. */
  firstDay: Day;
  heading: string;
  currency: string;
  voted: number;
}
