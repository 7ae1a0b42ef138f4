// What the legal-basis check needs of an agreement: its States, what it covers and how that is known, and its force on a day.
import type { Domain, Form } from '../../vocabulary/codes.ts';
import type { Truth } from '../../time/order.ts';
import type { ActivityKind } from '../activities/kinds.ts';
import type { Day, Proof, StateCode } from '../records/record.ts';

/** The text was read · only the press tells. A list known from the press never yields a no. */
export type KnownFrom = 'text' | 'press';

export interface DomainClause {
  code: Domain;
  /** The forms it is to take; empty: any. */
  forms: Form[];
  /** Is the list of forms closed, or does it give examples? Absent: closed. */
  formList?: 'closed' | 'illustrative';
  from: KnownFrom;
  article?: string;
  evidence?: Proof[];
}

export interface Limit {
  /** Short name, shown: `matériel only`. */
  name: string;
  article?: string;
  /** The place or domain it concerns; absent: everything. */
  on?: Domain;
  /** Only these kinds. */
  kinds?: ActivityKind[];
  /** Matériel but no troops. */
  noTroops?: boolean;
  maxPersonnel?: number;
}

export interface Exclusion {
  name: string;
  kinds?: ActivityKind[];
  codes?: Domain[];
  article?: string;
}

export type Demand =
  | 'implementingArrangement'
  | 'planLine'
  | 'priorNotice'
  | 'internalAuthorisation'
  | 'clearance';

export interface AgreementOnFile {
  id: string;
  title: string;
  /** Both are or may become parties. */
  states: StateCode[];
  /** false: a memorandum, a plan, a ministerial arrangement. */
  binding: boolean;
  /** A plan or arrangement counts through its parent. */
  parent?: string;
  subject?: string;
  clauses: DomainClause[];
  /** closed and illustrative lists are known from the text only; notSaid: the text is on file, nobody recorded which. */
  list: 'closed' | 'illustrative' | 'notSaid' | 'press' | 'notOnFile';
  /** "and other fields agreed": needs a separate written agreement. */
  residual?: { article?: string };
  territory?: { states: StateCode[]; article?: string };
  limits?: Limit[];
  exclusions?: Exclusion[];
  /** What had begun may be finished after the end. */
  completion?: { kinds?: ActivityKind[]; article?: string };
  demands?: { what: Demand; article?: string }[];
}

export interface ForceOn {
  inForce: Truth;
  /** `signed`, `suspended`, `provisionallyApplied` … */
  stage: string;
  /** Codes of what is not known: `absent:notification(QA)`. */
  missing: string[];
  /** Sentences of the law. */
  says: string[];
  provisionally?: boolean;
  noticeGiven?: boolean;
  /** Last day in force on the acts recorded. */
  lastDay?: Day;
  termLastDay?: Day;
  /** Does the text renew tacitly? */
  renewsTacitly?: boolean;
  lastDayForNotice?: Day;
  /** How the last day for notice is counted, in words. */
  noticeRule?: string;
  ended?: { how: 'expiry' | 'denunciation' | 'supersession' | 'other'; lastDay?: Day; by?: string };
}

/** Is this agreement in force for this State on this day? The caller fixes what was known when. */
export type PositionOf = (agreement: string, state: StateCode, day: Day) => ForceOn;

/** Agreements to which all of these States are, or may become, parties. */
export const agreementsFor = (
  agreements: readonly AgreementOnFile[],
  states: readonly StateCode[],
): AgreementOnFile[] => agreements.filter((each) => states.every((state) => each.states.includes(state)));
