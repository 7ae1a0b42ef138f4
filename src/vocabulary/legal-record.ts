// What the law engine is told of an agreement: parties, acts, final clauses. Same shape as the shared case files.
import type { EdtfText, Party, PeriodText } from './claim.ts';
import type { Mod } from './codes.ts';

/** Civil day, `YYYY-MM-DD`. */
export type IsoDay = string;

/** The text was read and says nothing (a default rule applies) · the clause is not on record (nothing applies). */
export type NotWritten = 'silent' | 'unknown';

/** Sources that disagree on a clause: each with the clause it reports. */
export interface ClauseVersions<C> {
  versions: { source: string; clause: C | NotWritten }[];
}

/** A final clause: written, silent, unknown (or absent), contradicted. Silence of text and of record are never the same. */
export type Clause<C> = C | NotWritten | ClauseVersions<C>;

export const ACT_KINDS = [
  'draftApproval',
  'fullPowers',
  'negotiation',
  'initialling',
  'signature',
  'signatureAdReferendum',
  'governmentExamination',
  'tabling',
  'committee',
  'lowerChamber',
  'upperChamber',
  'parliament',
  'jointSession',
  'laid',
  'lawSigned',
  'promulgation',
  'governmentApproval',
  'decree',
  'ratification',
  'publication',
  'notification',
  'exchange',
  'deposit',
  'accession',
  'acceptance',
  'approvalInstrument',
  'reply',
  'entryIntoForce',
  'statedInForce',
  'provisionalEnd',
  'renewal',
  'amendment',
  'suspension',
  'resumption',
  'denunciation',
  'nonRenewal',
  'revocation',
  'noticeSuspended',
  'termination',
] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** What one source says of an act's days. */
export interface ActVersion {
  source: string;
  date?: EdtfText;
  received?: EdtfText;
}

/** Something done about an agreement by one party, several, or (party absent) all. */
export interface LegalAct {
  act: ActKind;
  id?: string;
  party?: Party | Party[];
  /** Day it was done or dispatched; empty = it happened, its day is not known. */
  date?: EdtfText;
  /** Day the other side or the depositary received it (VCLT 78(b)). */
  received?: EdtfText;
  /** Day of the report: the act is not later. */
  reportedOn?: IsoDay;
  /** Day the register recorded it. */
  recordedOn?: IsoDay;
  place?: string;
  source?: string;
  number?: string;
  /** The loose words of the source ("ratified" of a chamber's vote). */
  asWritten?: string;
  /** A signature that itself binds (VCLT 12). */
  consent?: boolean;
  /** revocation, noticeSuspended: the id of the notice meant. */
  of?: string;
  /** renewal, suspension, noticeSuspended: last day. */
  until?: EdtfText;
  /** renewal: length of the term added. */
  period?: PeriodText;
  /** denunciation, termination: first day not in force, as the act claims. */
  effective?: EdtfText;
  /** denunciation, termination: last day in force, as the act claims. */
  lastDay?: IsoDay;
  /** termination: how it ended. */
  how?: string;
  /** amendment: the clauses it puts in place, by name. */
  changes?: Partial<AgreementClauses>;
  /** Absent or `past`: actual. Everything else is kept and never computed with. */
  mod?: Mod;
  /** Sources that disagree on its days; each may be believed. */
  versions?: ActVersion[];
}

/** Evidence that an act had not been done on a day: a fact, not a gap. */
export interface Absence {
  act: ActKind;
  party?: Party;
  asOf: IsoDay;
  source?: string;
}

export const ENTRY_RULE_NAMES = [
  'signature',
  'lastNotification',
  'exchangeOfInstruments',
  'exchangeOfNotes',
  'deposit',
  'fixedDate',
  'withOther',
] as const;

/** How the agreement enters into force (VCLT 24(1)). */
export interface EntryRule {
  rule: (typeof ENTRY_RULE_NAMES)[number];
  /** What counts of a notification; the text silent: receipt (VCLT 78(b)). */
  counted?: 'receipt' | 'dispatch';
  delay?: PeriodText;
  /** First day of the nth month after the trigger (after the delay's end, if there is a delay). */
  firstDayOfMonth?: number;
  /** deposit: how many; absent = all parties. */
  threshold?: number;
  /** lastNotification: who must notify; absent = all parties. */
  required?: Party[];
  /** fixedDate */
  on?: EdtfText;
  /** withOther: id of the agreement it enters into force with. */
  other?: string;
  /** Effects reach back to this day; entry into force does not. */
  retroactiveTo?: EdtfText;
}

/** How long it lasts. */
export interface TermClause {
  kind: 'duration' | 'indefinite' | 'until' | 'event';
  period?: PeriodText;
  /** `entryIntoForce` (default), `signature`, or a day. */
  from?: string;
  /** until */
  on?: EdtfText;
  /** event, in words */
  event?: string;
}

export interface RenewalClause {
  kind: 'tacit' | 'express' | 'none' | 'unspecified';
  /** Length of each renewed term. */
  period?: 'same' | 'indefinite' | 'unknown' | PeriodText;
  times?: 'successive' | 'once' | 'unknown' | number;
}

/** An exit: against renewal (ends with the term) or free (ends after its own delay). A text may have both. */
export interface NoticeClause {
  against: 'renewal' | 'free';
  period?: PeriodText;
  counted?: 'receipt' | 'dispatch' | 'unknown';
  form?: string;
  at?: 'endOfCalendarYear' | 'endOfTerm';
  from?: 'secondTerm';
  /** Day, or period after entry into force, before which a free exit takes no effect. */
  notBefore?: string;
}

/** Provisional application (VCLT 25). */
export interface ProvisionalClause {
  /** `signature` or a day. */
  from: string;
  delay?: PeriodText;
  firstDayOfMonth?: number;
  until?: EdtfText;
}

export interface Survival {
  what: string;
  until?: string;
}

export interface Replacement {
  /** Id of the later agreement. */
  other: string;
  when?: 'entryIntoForce' | 'signature';
  extent?: 'whole' | 'part';
}

/** The final clauses. */
export interface AgreementClauses {
  entryIntoForce?: Clause<EntryRule>;
  provisionalApplication?: Clause<ProvisionalClause>;
  term?: Clause<TermClause>;
  renewal?: Clause<RenewalClause>;
  notice?: Clause<NoticeClause[]>;
  /** VCLT 56(1), only where the text is silent. */
  denunciationImplied?: 'yes' | 'no' | 'unknown';
  survival?: Survival[];
  replacedBy?: Replacement[];
}

/** An agreement as the law sees it, whatever its designation. */
export interface LegalRecord extends AgreementClauses {
  id: string;
  parties: Party[];
  /** Absent = true; false = an arrangement outside the VCLT. */
  binding?: boolean;
  acts: LegalAct[];
  absences?: Absence[];
  /** Expected acts not on record had not been done by this day. */
  recordCompleteTo?: IsoDay;
  /** Day the register recorded the clauses. */
  textRecordedOn?: IsoDay;
  /** State → route of its national procedure. */
  procedures?: Record<Party, string>;
}

/** Counting conventions and presumptions that may be chosen; see law/policies.ts for the defaults and their reasons. */
export const POLICIES = {
  termEnd: ['eve', 'correspondingDay'],
  effectDay: ['correspondingDay', 'dayAfter'],
  noticeDeadline: ['clearPeriod', 'correspondingDay', 'fromLastDay'],
  anchor: ['origin', 'previousTerm'],
  untilDate: ['inclusive', 'exclusive'],
  lateNotice: ['unsettled', 'nextTerm', 'ineffective'],
  silentDenunciation: ['unsettled', 'twelveMonths', 'none'],
  receiptNotRecorded: ['unknown', 'sameDay'],
  expectedActNotRecorded: ['unknown', 'notDone'],
  renewalTimesNotStated: ['unknown', 'successive', 'once'],
  termNotRecorded: ['unknown', 'continues'],
} as const;
export type PolicyName = keyof typeof POLICIES;
export type PolicyChoices = { [Name in PolicyName]: (typeof POLICIES)[Name][number] };

/** The question: one civil day, what the register held by another, and conventions other than the default. */
export interface Ask {
  asOf: IsoDay;
  knownOn?: IsoDay;
  policies?: Partial<PolicyChoices>;
}

/** Sitting days by State. */
export type SittingCalendars = Record<Party, IsoDay[]>;
