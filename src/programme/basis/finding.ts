// What one run of the legal-basis check found: immutable, with its inputs; a new check adds a finding (I11).
import type { Domain } from '../../vocabulary/codes.ts';
import type { Truth } from '../../time/order.ts';
import type { Day, StateCode } from '../records/record.ts';
import type { AgreementOnFile } from './agreement.ts';
import type { CellVerdict, Verdict } from './verdicts.ts';

/** A pair of States, days in a row, one code: with one verdict. */
export interface CellFinding {
  pair: [StateCode, StateCode];
  first: Day;
  last: Day;
  code: Domain | 'none';
  form?: string;
  verdict: CellVerdict;
  agreement?: string;
  agreementTitle?: string;
  article?: string;
  /** What speaks for the verdict. */
  facts: string[];
  /** Codes of facts that would settle it. */
  missing: string[];
  nextStep?: string;
  /** covered: last day in force as the law engine counts it. expired, denounced: last day it was. */
  lastDay?: Day;
  noticeGiven?: boolean;
  lastDayForNotice?: Day;
  noticeRule?: string;
  others: { agreement: string; title: string; verdict: CellVerdict }[];
  /** Where no agreement is on file: what was searched. */
  searched?: string;
}

export const CONDITION_NAMES = [
  'statusOfForces',
  'implementingArrangement',
  'planLine',
  'thirdStateConsent',
  'priorNotice',
  'internalAuthorisation',
  'classifiedInformation',
  'weapons',
  'clearance',
] as const;

export interface Condition {
  name: (typeof CONDITION_NAMES)[number];
  truth: Truth | 'n/a';
  because: string;
}

export interface BasisFindingFields {
  activity: string;
  verdict: Verdict;
  /** Why unknown, when the whole is: `days-imprecise`. */
  missing: string[];
  cells: CellFinding[];
  conditions: Condition[];
  asOf: Day;
  knownOn: string;
  /** What was asked: States, days, codes, places, flags. */
  inputs: Record<string, unknown>;
}

/** What a person who read the text recorded of its scope: how its list is made, where it holds, what it leaves out. */
export interface ScopeFields extends Partial<
  Pick<AgreementOnFile, 'residual' | 'territory' | 'limits' | 'exclusions' | 'completion' | 'demands'>
> {
  agreement: string;
  list?: 'closed' | 'illustrative';
}
