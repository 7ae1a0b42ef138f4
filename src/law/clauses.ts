// What the final clauses say, ready to count with: written, silent (a default rule), unknown (a doubt). VCLT 42(2), 54, 56.
import { readIsoDay } from '../time/day.ts';
import { readEdtf } from '../time/edtf.ts';
import { isPositive, readPeriod, type Period } from '../time/period.ts';
import type {
  AgreementClauses,
  Clause,
  NoticeClause,
  PolicyChoices,
  RenewalClause,
  TermClause,
} from '../vocabulary/legal-record.ts';
import { Doubts, FAR_AHEAD, known, LONG_AGO, type Moment } from './doubt.ts';

export interface TermPlan {
  /** `endless`: no limit in time. `opaque`: it ends, or not, on a day that only a missing clause gives. */
  kind: 'endless' | 'duration' | 'until' | 'opaque';
  length: Period;
  from: 'entryIntoForce' | 'signature' | Moment;
  until: Moment;
  opaque: Moment;
  /** It ends with an event, and is not renewed. */
  event: boolean;
}

export interface RenewalPlan {
  /** `opaque`: whether and for how long is not on record. */
  kind: 'tacit' | 'express' | 'none' | 'opaque';
  length: Period;
  endless: boolean;
  /** Length of the second term where it is not on record; nothing after it is known. */
  opaque: Moment | undefined;
  /** How many renewals; or a reading: 0 once, 1 successive. */
  times: number | Moment;
  /** Stretch after the last term, where evidence shows that it was renewed and no renewal is recorded. */
  tail?: Moment;
}

export interface Exit {
  /** Undefined: the clause states no period. */
  period: Period | undefined;
  counted: 'receipt' | 'dispatch';
  /** Reading, where it is not on record which counts: 1 = dispatch. */
  countedDoubt: Moment | undefined;
  /** Doubt about the period, or about the whole clause. */
  opaque: Moment | undefined;
  at: NoticeClause['at'];
  fromSecondTerm: boolean;
  notBefore: number | Period | undefined;
  form: string | undefined;
}

export interface Clauses {
  term: TermPlan;
  renewal: RenewalPlan;
  notice: 'written' | 'silent' | 'unknown';
  againstRenewal: Exit | undefined;
  free: Exit | undefined;
  /** The term is not on record and presumed to go on, by policy. */
  presumed: boolean;
  denunciationImplied: 'yes' | 'no' | 'unknown';
  /** Why the last day for notice cannot be told, where it cannot. */
  noticeCode: string;
}

export interface ClauseBench {
  doubts: Doubts;
  findings: Set<string>;
  policies: PolicyChoices;
  binding: boolean;
  /** Are there acts that give notice? Only then is a missing notice clause a doubt about force. */
  hasNotice: boolean;
  hasRenewalAct: boolean;
}

const ZERO: Period = { months: 0, days: 0 };

/** The clause as written, or undefined; contradicted clauses are settled before, one belief at a time. */
export function written<C>(clause: Clause<C> | undefined): C | undefined {
  return typeof clause === 'object' && clause !== null ? (clause as C) : undefined;
}

function readLength(text: string | undefined, fault: string, bench: ClauseBench): Period | undefined {
  if (text === undefined) return undefined;
  const period = readPeriod(text);
  if (period && isPositive(period)) return period;
  bench.findings.add(fault);
  return undefined;
}

const ENDLESS: TermPlan = {
  kind: 'endless',
  length: ZERO,
  from: 'entryIntoForce',
  until: known(0),
  opaque: known(0),
  event: false,
};

const opaqueTerm = (code: string, bench: ClauseBench): TermPlan => ({
  ...ENDLESS,
  kind: 'opaque',
  opaque: bench.doubts.addLength(code, 1, true),
});

function untilTerm(term: TermClause, bench: ClauseBench): TermPlan {
  const date = readEdtf(term.on ?? '');
  if (!date || !term.on) return opaqueTerm('clause:term', bench);
  const shift = bench.policies.untilDate === 'exclusive' ? -1 : 0;
  const exact = date.earliest !== null && date.earliest === date.latest;
  const until = exact
    ? bench.doubts.note(date.earliest! + shift)
    : bench.doubts.add({
        codes: ['partial:term'],
        written: term.on,
        from: (date.earliest ?? LONG_AGO) + shift,
        to: (date.latest ?? FAR_AHEAD) + shift,
        orNever: false,
      });
  return { ...ENDLESS, kind: 'until', until };
}

function durationTerm(term: TermClause, bench: ClauseBench): TermPlan {
  const length = readLength(term.period, 'term-not-positive', bench);
  if (!length) return opaqueTerm('clause:term', bench);
  if (term.from === undefined || term.from === 'entryIntoForce' || term.from === 'signature')
    return { ...ENDLESS, kind: 'duration', length, from: term.from ?? 'entryIntoForce' };
  const day = readIsoDay(term.from);
  if (day === undefined) {
    bench.findings.add('impossible-date:term');
    return opaqueTerm('clause:term', bench);
  }
  return { ...ENDLESS, kind: 'duration', length, from: bench.doubts.note(day) };
}

/** Text silent on duration: no limit in time (VCLT 42(2)); not on record: unknown, unless presumed to go on. */
export function readTerm(clause: Clause<TermClause> | undefined, bench: ClauseBench): TermPlan {
  if (clause === 'silent') return ENDLESS;
  const term = written(clause);
  if (!term)
    return bench.policies.termNotRecorded === 'continues' ? ENDLESS : opaqueTerm('clause:term', bench);
  if (term.kind === 'indefinite') return ENDLESS;
  if (term.kind === 'event') return { ...opaqueTerm(`event:${term.event ?? ''}`, bench), event: true };
  return term.kind === 'until' ? untilTerm(term, bench) : durationTerm(term, bench);
}

const NO_RENEWAL: RenewalPlan = { kind: 'none', length: ZERO, endless: false, opaque: undefined, times: 0 };

const opaqueRenewal = (code: string, bench: ClauseBench): RenewalPlan => ({
  ...NO_RENEWAL,
  kind: 'opaque',
  opaque: bench.doubts.addLength(code, 0, true),
});

function readTimes(times: RenewalClause['times'], bench: ClauseBench): number | Moment {
  if (times === 'successive') return Infinity;
  if (times === 'once') return 1;
  if (typeof times === 'number') return Math.max(0, Math.trunc(times));
  const policy = bench.policies.renewalTimesNotStated;
  if (policy === 'successive') return Infinity;
  return policy === 'once' ? 1 : bench.doubts.addReading('clause:renewal.times');
}

function tacitRenewal(renewal: RenewalClause, term: TermPlan, bench: ClauseBench): RenewalPlan {
  const plan: RenewalPlan = { ...NO_RENEWAL, kind: 'tacit' };
  if (renewal.period === 'indefinite') return { ...plan, endless: true, times: 1 };
  const same = renewal.period === 'same' && term.kind === 'duration' ? term.length : undefined;
  const stated = renewal.period === 'same' || renewal.period === 'unknown' ? undefined : renewal.period;
  const length = same ?? readLength(stated, 'renewal-period-not-positive', bench);
  if (!length) return { ...plan, opaque: bench.doubts.addLength('clause:renewal.period', 1, true), times: 1 };
  return { ...plan, length, times: readTimes(renewal.times, bench) };
}

/** Text silent on the renewal of a fixed term: it expires (VCLT 54(a)). */
export function readRenewal(
  clause: Clause<RenewalClause> | undefined,
  term: TermPlan,
  bench: ClauseBench,
): RenewalPlan {
  if (term.kind === 'endless' || term.kind === 'opaque') return NO_RENEWAL;
  if (clause === 'silent') return NO_RENEWAL;
  const renewal = written(clause);
  if (!renewal) return opaqueRenewal('clause:renewal', bench);
  if (renewal.kind === 'unspecified') return opaqueRenewal('clause:renewal.kind', bench);
  if (renewal.kind === 'tacit') return tacitRenewal(renewal, term, bench);
  if (renewal.kind === 'none') return NO_RENEWAL;
  const stated = renewal.period === 'same' ? undefined : renewal.period;
  const fixed = stated === 'indefinite' || stated === 'unknown' ? undefined : stated;
  const length =
    renewal.period === 'same' && term.kind === 'duration'
      ? term.length
      : readLength(fixed, 'renewal-period-not-positive', bench);
  return {
    ...NO_RENEWAL,
    kind: 'express',
    length: length ?? ZERO,
    endless: stated === 'indefinite',
    opaque:
      length || stated === 'indefinite' || !bench.hasRenewalAct
        ? undefined
        : bench.doubts.addLength('clause:renewal.period', 1, true),
  };
}

function readNotBefore(text: string | undefined): number | Period | undefined {
  return text === undefined ? undefined : (readIsoDay(text) ?? readPeriod(text));
}

function readExit(notice: NoticeClause, bench: ClauseBench): Exit {
  const period = notice.period === undefined ? undefined : readPeriod(String(notice.period));
  if (notice.period !== undefined && !period) bench.findings.add('notice-period-not-readable');
  if (!period) bench.findings.add('notice-period-not-stated');
  return {
    period,
    counted: notice.counted === 'dispatch' ? 'dispatch' : 'receipt',
    countedDoubt:
      notice.counted === 'unknown' && bench.hasNotice
        ? bench.doubts.addReading('clause:notice.counted')
        : undefined,
    opaque: period || !bench.hasNotice ? undefined : bench.doubts.addDelay('clause:notice.period', false),
    at: notice.at,
    fromSecondTerm: notice.from === 'secondTerm',
    notBefore: readNotBefore(notice.notBefore),
    form: notice.form,
  };
}

/** An exit known only as "there may be one": its whole delay is the doubt. */
function opaqueExit(code: string, bench: ClauseBench): Exit {
  return {
    period: undefined,
    counted: 'receipt',
    countedDoubt: undefined,
    opaque: bench.hasNotice ? bench.doubts.addDelay(code, code === 'clause:notice') : undefined,
    at: undefined,
    fromSecondTerm: false,
    notBefore: undefined,
    form: undefined,
  };
}

const isExit = (notice: unknown): notice is NoticeClause =>
  typeof notice === 'object' && notice !== null && 'against' in notice;

const CLAUSES = ['entryIntoForce', 'provisionalApplication', 'term', 'renewal', 'notice'] as const;

/** Clauses given as something else than a clause, `silent` or `unknown`: they count as not on record. */
export function unreadableClauses(text: AgreementClauses): string[] {
  return CLAUSES.filter((name) => {
    const clause: unknown = text[name];
    if (clause === undefined || clause === 'silent' || clause === 'unknown') return false;
    if (typeof clause !== 'object' || clause === null) return true;
    return name === 'notice' && !('versions' in clause) && !(Array.isArray(clause) && clause.every(isExit));
  });
}

type Exits = Pick<Clauses, 'notice' | 'againstRenewal' | 'free' | 'noticeCode'>;

function readNotice(
  clause: Clause<NoticeClause[]> | undefined,
  renewable: boolean,
  bench: ClauseBench,
): Exits {
  const list = written(clause);
  const notices = Array.isArray(list) ? list.filter(isExit) : [];
  if (notices.length) {
    const [against, free] = (['renewal', 'free'] as const).map((kind) => {
      const found = notices.find((notice) => notice.against === kind);
      return found && readExit(found, bench);
    });
    const code = against && !against.period ? 'clause:notice.period' : '';
    return { notice: 'written', againstRenewal: against, free, noticeCode: code };
  }
  if (clause !== 'silent') {
    const exit = opaqueExit('clause:notice', bench);
    return { notice: 'unknown', againstRenewal: exit, free: exit, noticeCode: 'clause:notice' };
  }
  // A tacit renewal supposes that one may object; how long before is not said.
  if (!renewable) return { notice: 'silent', againstRenewal: undefined, free: undefined, noticeCode: '' };
  bench.findings.add('notice-period-not-stated');
  const exit = opaqueExit('clause:notice.period', bench);
  return { notice: 'silent', againstRenewal: exit, free: undefined, noticeCode: 'clause:notice.period' };
}

/** May it be renewed by silence? Where the term is not on record, the clause on renewal still tells. */
function isRenewable(text: AgreementClauses, term: TermPlan, renewal: RenewalPlan): boolean {
  if (term.kind !== 'opaque' || term.event) return renewal.kind === 'tacit' || renewal.kind === 'opaque';
  const clause = written(text.renewal);
  return text.renewal !== 'silent' && (!clause || clause.kind === 'tacit' || clause.kind === 'unspecified');
}

/** All final clauses of one text. */
export function readClauses(text: AgreementClauses, bench: ClauseBench): Clauses {
  const term = readTerm(text.term, bench);
  const renewal = readRenewal(text.renewal, term, bench);
  return {
    term,
    renewal,
    ...readNotice(text.notice, isRenewable(text, term, renewal), bench),
    presumed: bench.policies.termNotRecorded === 'continues' && text.term !== 'silent' && !written(text.term),
    denunciationImplied: text.denunciationImplied ?? 'unknown',
  };
}
