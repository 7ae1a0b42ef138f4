// What comes due within a horizon: last days for notice, renewals, expiries, limits of procedures, acts awaited.
import { dayFromIso } from '../time/day.ts';
import type { IsoDay } from '../vocabulary/legal-record.ts';
import type { DateAnswer, Position } from '../vocabulary/position.ts';

export type DeadlineKind = 'lastDayForNotice' | 'renewal' | 'expiry' | 'procedureLimit' | 'actAwaited';

export interface LegalDeadline {
  kind: DeadlineKind;
  /** The earliest day any reading gives: the one to be reminded of. Absent: an act awaited has no day. */
  day?: IsoDay;
  /** The latest day it may be, where that differs. */
  latest?: IsoDay;
  /** It rests on a doubtful date, or lies between two days. */
  uncertain: boolean;
  /** What it is about: a step `KZ.lawSigned`, a missing act `absent:notification(KZ)`. */
  what?: string;
}

/** First and last day an answer may be; undefined where it is none or unknown. */
export function extentOf(
  answer: DateAnswer,
): { first: IsoDay; last: IsoDay; uncertain: boolean } | undefined {
  if (typeof answer === 'string') {
    if (answer === 'none' || answer === 'unknown') return undefined;
    const day = answer.slice(0, 10);
    return { first: day, last: day, uncertain: answer.length > 10 };
  }
  if ('oneOf' in answer) {
    const days = answer.oneOf.map((day) => day.slice(0, 10)).sort();
    return { first: days[0]!, last: days.at(-1)!, uncertain: true };
  }
  if (answer.earliest === null || answer.latest === null) return undefined;
  return { first: answer.earliest, last: answer.latest, uncertain: true };
}

function dated(kind: DeadlineKind, answer: DateAnswer, what?: string): LegalDeadline[] {
  const extent = extentOf(answer);
  if (!extent) return [];
  const { first, last, uncertain } = extent;
  return [
    { kind, day: first, ...(last === first ? {} : { latest: last }), uncertain, ...(what ? { what } : {}) },
  ];
}

/** The other readings of the last day for notice; for a reminder always the earliest (law.md section 4). */
function noticeDays(position: Position): LegalDeadline[] {
  const own = dated('lastDayForNotice', position.notice.nextLastDay);
  const others = position.derivations['notice.nextLastDay']?.otherwise ?? [];
  const counted = others.filter(({ policy }) => policy === 'termEnd' || policy === 'noticeDeadline');
  const days = counted.map(({ answer }) => extentOf(answer)?.first).filter((day) => day !== undefined);
  return own.map((deadline) => {
    const earliest = [deadline.day!, ...days].sort()[0]!;
    // A reading that counts to another term is not another count of this day.
    const same = dayFromIso(deadline.day!) - dayFromIso(earliest) <= 3;
    return same && earliest !== deadline.day
      ? { ...deadline, day: earliest, latest: deadline.latest ?? deadline.day! }
      : deadline;
  });
}

/** Everything that comes due, the dated first and in order; acts awaited last. */
export function deadlinesOf(position: Position, lastDay: IsoDay): LegalDeadline[] {
  const limits = Object.entries(position.procedures).flatMap(([state, procedure]) => [
    ...Object.entries(procedure.due).flatMap(([step, day]) =>
      dated('procedureLimit', day, `${state}.${step}`),
    ),
    ...dated('procedureLimit', procedure.clock, `${state}.clock`),
  ]);
  const all = [
    ...noticeDays(position),
    ...dated('renewal', position.nextRenewal),
    ...dated('expiry', position.expires),
    ...limits,
  ];
  const within = all.filter(({ day, latest }) => (latest ?? day!) >= position.asOf && day! <= lastDay);
  const awaited = (position.unknown['entryIntoForce'] ?? [])
    .filter((code) => code.startsWith('absent:'))
    .map((what): LegalDeadline => ({ kind: 'actAwaited', uncertain: false, what }));
  return [...within.sort((a, b) => a.day!.localeCompare(b.day!)), ...awaited];
}
