// What comes due within a horizon: last days for notice, renewals, expiries, limits of procedures, acts awaited.
import { dayFromIso } from '../time/day.ts';
import type { IsoDay } from '../vocabulary/legal-record.ts';
import type { DateAnswer, Position } from '../vocabulary/position.ts';

export type DeadlineKind =
  | 'lastDayForNotice'
  | 'noticeOpens'
  | 'renewal'
  | 'expiry'
  | 'procedureLimit'
  | 'actAwaited';

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

/** Readings of one last day for notice lie at most so many days apart. */
const READINGS_APART = 3;

/** The other readings of the last day for notice; for a reminder always the earliest (law.md section 4). */
function noticeDays(position: Position, lastDay: IsoDay): LegalDeadline[] {
  const own = dated('lastDayForNotice', position.notice.nextLastDay);
  // How else it may be counted is worked out only for days near enough to matter.
  if (own.every(({ day }) => dayFromIso(day!) > dayFromIso(lastDay) + READINGS_APART)) return [];
  const others = position.derivations['notice.nextLastDay']?.otherwise ?? [];
  const counted = others.filter(({ policy }) => policy === 'termEnd' || policy === 'noticeDeadline');
  const days = counted.map(({ answer }) => extentOf(answer)?.first).filter((day) => day !== undefined);
  return own.map((deadline) => {
    const earliest = [deadline.day!, ...days].sort()[0]!;
    // A reading that counts to another term is not another count of this day.
    const same = dayFromIso(deadline.day!) - dayFromIso(earliest) <= READINGS_APART;
    return same && earliest !== deadline.day
      ? { ...deadline, day: earliest, latest: deadline.latest ?? deadline.day! }
      : deadline;
  });
}

/** Past the last day of this term, notice can be given again from the first day of the next one. */
function openings({ notice, nextRenewal }: Position): LegalDeadline[] {
  if (notice.open !== 'no') return [];
  const [next, opens] = [extentOf(notice.nextLastDay), extentOf(nextRenewal)];
  return next && opens && next.first >= opens.last ? dated('noticeOpens', nextRenewal) : [];
}

/** Acts that must still be done, or be recorded, before the agreement enters into force: `absent:notification(KZ)`. */
export function actsAwaited(position: Position): string[] {
  return (position.unknown['entryIntoForce'] ?? []).filter((code) => code.startsWith('absent:'));
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
    ...noticeDays(position, lastDay),
    ...openings(position),
    ...dated('renewal', position.nextRenewal),
    ...dated('expiry', position.expires),
    ...limits,
  ];
  const within = all.filter(({ day, latest }) => (latest ?? day!) >= position.asOf && day! <= lastDay);
  const awaited = actsAwaited(position).map((what): LegalDeadline => ({
    kind: 'actAwaited',
    uncertain: false,
    what,
  }));
  return [...within.sort((a, b) => a.day!.localeCompare(b.day!)), ...awaited];
}
