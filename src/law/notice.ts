// The last day on which notice can be given, whether one was in time, and when a free exit takes effect. VCLT 54(a), 67, 78(b).
import { civilFromDay, dayFromCivil, type Day } from '../time/day.ts';
import { addPeriod, subtractPeriod, type Period } from '../time/period.ts';
import type { PolicyChoices } from '../vocabulary/legal-record.ts';
import { dayIn, NEVER, OPAQUE, type World } from './doubt.ts';
import type { Exit } from './clauses.ts';
import { termAt, type Terms } from './term.ts';

/** The last day for notice before a boundary: the whole period fits between that day's end and the boundary. */
export function deadline(boundary: Day, period: Period, policies: PolicyChoices): Day {
  if (boundary >= NEVER) return NEVER;
  switch (policies.noticeDeadline) {
    case 'clearPeriod':
      return subtractPeriod(boundary, period, 'lastOfMonth') - 1;
    case 'correspondingDay':
      return subtractPeriod(boundary, period, 'lastOfMonth');
    default:
      return subtractPeriod(boundary - 1, period, 'lastOfMonth');
  }
}

/** The last day for notice under an exit; OPAQUE where the period is not on record and nothing turns on it yet. */
export function lastDayFor(exit: Exit, boundary: Day, policies: PolicyChoices, world: World): Day {
  if (exit.period) return deadline(boundary, exit.period, policies);
  if (!exit.opaque) return OPAQUE;
  const length = dayIn(exit.opaque, world);
  return length >= NEVER ? -NEVER : boundary - 1 - length;
}

/** An effect a period after receipt: on the corresponding day, or the day after it (policy effectDay). */
export function effectAfter(day: Day, period: Period, policies: PolicyChoices): Day {
  return addPeriod(day, period, 'lastOfMonth') + (policies.effectDay === 'dayAfter' ? 1 : 0);
}

/** First 1 January whose deadline is kept by a notice on `day`. */
function endOfCalendarYear(day: Day, period: Period, policies: PolicyChoices): Day {
  let { year } = civilFromDay(day);
  while (deadline(dayFromCivil(year, 1, 1), period, policies) < day) year += 1;
  return dayFromCivil(year, 1, 1);
}

/** Roughly how long before a boundary a notice must come, in days; never more than it is. */
function leastLead(exit: Exit, world: World): number {
  if (exit.period) return exit.period.months * 28 + exit.period.days - 3;
  const length = exit.opaque ? dayIn(exit.opaque, world) : 0;
  return length >= NEVER ? 0 : length;
}

/**
 * Number of the first term, from `k` on, whose deadline is kept by a notice on `day`; `terms.count` where none is.
 * Terms whose boundary is too near are jumped over.
 */
export function firstInTime(
  exit: Exit,
  terms: Terms,
  k: number,
  day: Day,
  policies: PolicyChoices,
  world: World,
): number {
  let number = Math.max(k, termAt(terms, day + leastLead(exit, world)) - 1);
  while (number < terms.count) {
    const last = lastDayFor(exit, terms.boundary(number), policies, world);
    if (last <= OPAQUE) return terms.count;
    if (last >= day) return number;
    number += 1;
  }
  return number;
}

/** First day not in force after a free denunciation counted on `day`; NEVER = no such exit; OPAQUE = delay not on record. */
export function freeEffect(
  exit: Exit,
  day: Day,
  entry: Day,
  terms: Terms,
  policies: PolicyChoices,
  world: World,
): Day {
  // A right that begins with the second term cannot be used before it.
  const counted = exit.fromSecondTerm ? Math.max(day, terms.boundary(1)) : day;
  if (counted >= NEVER) return NEVER;
  const effect = plainEffect(exit, counted, terms, policies, world);
  if (exit.notBefore === undefined || effect <= OPAQUE) return effect;
  const floor =
    typeof exit.notBefore === 'number' ? exit.notBefore : addPeriod(entry, exit.notBefore, 'lastOfMonth');
  return Math.max(effect, floor);
}

function plainEffect(exit: Exit, day: Day, terms: Terms, policies: PolicyChoices, world: World): Day {
  if (!exit.period) {
    if (!exit.opaque) return OPAQUE;
    const delay = dayIn(exit.opaque, world);
    return delay >= NEVER ? NEVER : day + delay;
  }
  if (exit.at === 'endOfCalendarYear') return endOfCalendarYear(day, exit.period, policies);
  if (exit.at === 'endOfTerm') {
    const k = firstInTime(exit, terms, termAt(terms, day), day, policies, world);
    return terms.boundary(k);
  }
  return effectAfter(day, exit.period, policies);
}

const READINGS = (['eve', 'correspondingDay'] as const).flatMap((termEnd) =>
  (['clearPeriod', 'correspondingDay', 'fromLastDay'] as const).map((noticeDeadline) => ({
    termEnd,
    noticeDeadline,
  })),
);

/** Is the day after the strictest deadline and not after the most lenient one, over all ways of counting? */
export function isDoubtful(
  day: Day,
  exit: Exit,
  boundaryUnder: (p: PolicyChoices) => Day,
  policies: PolicyChoices,
) {
  if (!exit.period) return false;
  const days = READINGS.map((reading) => {
    const chosen = { ...policies, ...reading };
    return deadline(boundaryUnder(chosen), exit.period!, chosen);
  });
  return day > Math.min(...days) && day <= Math.max(...days);
}
