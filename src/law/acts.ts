// The acts that count, with the bounds of their days: actual, known by then, not later than their report (law.md 2, 8).
import { readIsoDay, type Day } from '../time/day.ts';
import { daysEveryYear, readEdtf, type EdtfDate } from '../time/edtf.ts';
import type { Bounds } from '../time/order.ts';
import type { ActKind, LegalAct, LegalRecord } from '../vocabulary/legal-record.ts';
import { Doubts, FAR_AHEAD, LONG_AGO, type Moment } from './doubt.ts';

export interface Act {
  kind: ActKind;
  raw: LegalAct;
  /** Who did it; all parties where the record names none. */
  parties: string[];
  byAll: boolean;
  /** `signature`, `signature(KZ)` */
  label: string;
  date: Bounds;
  received: Bounds;
  hasDate: boolean;
  hasReceipt: boolean;
  /** Marks of the date or the receipt: `?` and `~`. */
  uncertain: boolean;
  approximate: boolean;
  dateMoment?: Moment;
  receiptMoment?: Moment;
}

/** Moves a marked date by some days, to see what rests on it. */
export interface Shift {
  act: number;
  days: number;
}

const OPEN: Bounds = { earliest: null, latest: null };

/** Acts that count have no `mod`, or `past`. */
export function isActual(act: LegalAct): boolean {
  return act.mod === undefined || act.mod === 'past';
}

function labelOf(act: LegalAct): string {
  const who = act.party === undefined ? [] : [act.party].flat();
  return who.length ? `${act.act}(${who.join(',')})` : act.act;
}

const capLatest = (bounds: Bounds, cap: Day | null): Bounds =>
  cap === null ? bounds : { ...bounds, latest: bounds.latest === null ? cap : Math.min(bounds.latest, cap) };

/** The act happened no later than it was reported or recorded. */
function lastPossible(act: LegalAct): Day | null {
  const days = [act.reportedOn, act.recordedOn].map((text) => (text ? readIsoDay(text) : undefined));
  const real = days.filter((day) => day !== undefined);
  return real.length ? Math.min(...real) : null;
}

function readDate(text: string | undefined, label: string, findings: Set<string>): EdtfDate | undefined {
  if (text === undefined || text === '') return undefined;
  const date = readEdtf(text);
  if (!date) findings.add(`impossible-date:${label}`);
  return date;
}

const moved = (date: EdtfDate | undefined, by: number): Bounds =>
  date
    ? {
        earliest: date.earliest === null ? null : date.earliest + by,
        latest: date.latest === null ? null : date.latest + by,
      }
    : OPEN;

function readAct(
  raw: LegalAct,
  index: number,
  record: LegalRecord,
  findings: Set<string>,
  shift?: Shift,
): Act {
  const label = labelOf(raw);
  const by = shift?.act === index ? shift.days : 0;
  const cap = by === 0 ? lastPossible(raw) : null;
  const date = readDate(raw.date, label, findings);
  const received = readDate(raw.received, label, findings);
  const marked = [date, received].filter((one) => one !== undefined);
  const receivedBounds = capLatest(moved(received, by), cap);
  let dateBounds = capLatest(moved(date, by), cap);
  // Nothing is received before it is sent.
  if (received && (!date || dateBounds.latest === null))
    dateBounds = capLatest(dateBounds, receivedBounds.latest);
  if (raw.until && !readEdtf(raw.until)) findings.add(`impossible-date:${label}`);
  const parties = raw.party === undefined ? record.parties : [raw.party].flat();
  return {
    kind: raw.act,
    raw,
    parties,
    byAll: raw.party === undefined || record.parties.every((party) => parties.includes(party)),
    label,
    date: dateBounds,
    received: receivedBounds,
    hasDate: date !== undefined,
    hasReceipt: received !== undefined,
    uncertain: marked.some((one) => one.uncertain),
    approximate: marked.some((one) => one.approximate),
  };
}

/** Ten years hold every day of the calendar, 29 February too. */
const TEN_YEARS = 3660;

/** The day of `XXXX-12-23`, of any year the other acts allow. */
function narrowEveryYear(acts: Act[]): void {
  for (const act of acts) {
    const every = readEdtf(act.raw.date ?? '')?.everyYear;
    if (!every) continue;
    const signed = acts.filter((other) => other.kind === 'signature' && other !== act);
    const from = act.kind === 'signature' ? null : latestOf(signed.map((other) => other.date.earliest));
    const later = act.kind === 'signature' ? acts.filter((other) => AFTER_SIGNATURE.has(other.kind)) : [];
    const to = earliestOf([act.date.latest, act.received.latest, ...later.map((other) => other.date.latest)]);
    const days =
      from === null && to === null
        ? []
        : daysEveryYear(every, from ?? to! - TEN_YEARS, to ?? from! + TEN_YEARS);
    if (days.length === 0) continue;
    act.date = {
      earliest: from === null ? null : days[0]!,
      latest: to === null ? null : days.at(-1)!,
    };
  }
}

export const AFTER_SIGNATURE: ReadonlySet<ActKind> = new Set<ActKind>([
  'lowerChamber',
  'upperChamber',
  'parliament',
  'lawSigned',
  'ratification',
  'notification',
  'exchange',
  'deposit',
]);

export const latestOf = (days: (Day | null)[]): Day | null => {
  const real = days.filter((day) => day !== null);
  return real.length ? Math.max(...real) : null;
};
export const earliestOf = (days: (Day | null)[]): Day | null => {
  const real = days.filter((day) => day !== null);
  return real.length ? Math.min(...real) : null;
};

const sortKey = (act: Act) => act.received.earliest ?? act.date.earliest ?? act.date.latest ?? LONG_AGO;

/** An undated signature came before what follows signature. */
function narrowSignatures(acts: Act[]): void {
  for (const act of acts) {
    if (act.kind !== 'signature' || act.date.earliest !== null || act.date.latest !== null) continue;
    const later = acts.filter(
      (other) =>
        AFTER_SIGNATURE.has(other.kind) && other.parties.some((party) => act.parties.includes(party)),
    );
    const latest = earliestOf(later.flatMap((other) => [other.date.latest, other.received.latest]));
    act.date = { earliest: null, latest };
  }
}

/** The acts that count, in order of time; the order in which they were recorded means nothing. */
export function readActs(record: LegalRecord, findings: Set<string>, shift?: Shift): Act[] {
  const acts = record.acts
    .map((raw, index) => ({ raw, index }))
    .filter(({ raw }) => isActual(raw))
    .map(({ raw, index }) => readAct(raw, index, record, findings, shift));
  narrowEveryYear(acts);
  narrowSignatures(acts);
  return acts.sort(
    (a, b) => sortKey(a) - sortKey(b) || (JSON.stringify(a.raw) < JSON.stringify(b.raw) ? -1 : 1),
  );
}

export function actsOf(acts: readonly Act[], ...kinds: ActKind[]): Act[] {
  return acts.filter((act) => kinds.includes(act.kind));
}

/** Members of `[a,b]` and the days `XXXX-12-23` can be. */
function valuesOf(text: string | undefined, bounds: Bounds): number[] | undefined {
  const date = readEdtf(text ?? '');
  if (bounds.earliest === null || bounds.latest === null || !date) return undefined;
  const within = (day: Day) => day >= bounds.earliest! && day <= bounds.latest!;
  if (date.everyYear) return daysEveryYear(date.everyYear, bounds.earliest, bounds.latest);
  if (!date.members?.every((member) => member.earliest === member.latest)) return undefined;
  return date.members.map((member) => member.earliest).filter(within);
}

function momentOf(
  bounds: Bounds,
  code: string,
  text: string | undefined,
  floor: Day | null,
  doubts: Doubts,
): Moment {
  if (bounds.earliest !== null && bounds.earliest === bounds.latest) return doubts.note(bounds.earliest);
  const from = latestOf([bounds.earliest, bounds.earliest === null ? floor : null]) ?? LONG_AGO;
  const values = valuesOf(text, bounds);
  return doubts.add({
    codes: [code],
    from: bounds.latest !== null && from > bounds.latest ? LONG_AGO : from,
    to: bounds.latest ?? FAR_AHEAD,
    orNever: false,
    ...(text ? { written: text } : {}),
    ...(values?.length ? { values } : {}),
  });
}

/** The day an act was done or dispatched; `floor`: it is not earlier. */
export function dateOf(act: Act, doubts: Doubts, floor: Day | null = null): Moment {
  const code = `${act.hasDate ? 'partial' : 'undated'}:${act.label}`;
  act.dateMoment ??= momentOf(act.date, code, act.raw.date, floor, doubts);
  return act.dateMoment;
}

/** The day an act was received; where only dispatch is recorded, not before it (VCLT 78(b)), or the same day by policy. */
export function receiptOf(act: Act, doubts: Doubts, sameDay: boolean, floor: Day | null = null): Moment {
  if (act.receiptMoment) return act.receiptMoment;
  if (!act.hasReceipt && sameDay) return dateOf(act, doubts, floor);
  const bounds = act.hasReceipt ? act.received : { earliest: act.date.earliest, latest: null };
  const code = act.hasReceipt ? `partial:receipt of ${act.label}` : `receipt:${act.label}`;
  const known = act.hasReceipt ? act.raw.received : undefined;
  act.receiptMoment = momentOf(bounds, code, known, floor, doubts);
  return act.receiptMoment;
}
