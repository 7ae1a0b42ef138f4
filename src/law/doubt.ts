// What is not known, as something that can be varied: a day within bounds, one of several days, or one of two readings.
import type { Day } from '../time/day.ts';
import { dayFromCivil } from '../time/day.ts';

/** Later than every day: the act is never done, the term has no end. */
export const NEVER = 1e9;
/** The value of an answer that only a missing clause would give. */
export const OPAQUE = -1e9;
/** Stands for "no lower bound"; results before `BEFORE_RECORD` are shown as open. */
export const LONG_AGO: Day = dayFromCivil(1400, 1, 1);
export const BEFORE_RECORD: Day = dayFromCivil(1500, 1, 1);
/** Stands for "no upper bound"; results after `BEYOND_CALENDAR` are shown as open. */
export const FAR_AHEAD: Day = dayFromCivil(30_000, 1, 1);
export const BEYOND_CALENDAR: Day = dayFromCivil(20_000, 1, 1);

/** One thing the record does not settle. */
export interface Doubt {
  /** Reasons, as codes; several where several missing acts weigh alike. */
  codes: string[];
  /** Words of the source that are only partly precise, for the sentence: code → `2024-XX`. */
  written?: string;
  from: Day;
  to: Day;
  /** It may never come. */
  orNever: boolean;
  /** The only values, where they are few: days, or 0 and 1 for two readings. */
  values?: readonly number[];
  /** A missing clause: what depends on it is unknown, never a range. */
  isClause?: boolean;
  /** Not before the day after `asOf` (policy expectedActNotRecorded = notDone). */
  afterAsOf?: boolean;
}

/** A day in the record: known, or the value of a doubt. */
export interface Moment {
  day: Day;
  /** Index of the doubt, or -1. */
  doubt: number;
}

/** Values of all doubts, by index: one way the world may be. */
export type World = number[];

export const known = (day: Day): Moment => ({ day, doubt: -1 });

export function dayIn(moment: Moment, world: World): Day {
  return moment.doubt < 0 ? moment.day : world[moment.doubt]!;
}

/** Collects doubts while a record is prepared. */
export class Doubts {
  readonly list: Doubt[] = [];
  /** Exact days named anywhere: answers may turn there. */
  readonly turningDays: Day[] = [];

  add(doubt: Doubt): Moment {
    this.list.push(doubt);
    return { day: 0, doubt: this.list.length - 1 };
  }

  /** One of two readings, 0 or 1. */
  addReading(code: string): Moment {
    return this.add({ codes: [code], from: 0, to: 1, orNever: false, values: [0, 1], isClause: true });
  }

  /** A length in days that a missing clause would give. */
  addLength(code: string, shortest: number, orNever: boolean): Moment {
    return this.add({ codes: [code], from: shortest, to: FAR_AHEAD, orNever, isClause: true });
  }

  /** A delay in days that a missing notice clause would give: none, half a year, a century; perhaps no such exit. */
  addDelay(code: string, orNever: boolean): Moment {
    const values = [0, 183, 36_525, ...(orNever ? [NEVER] : [])];
    return this.add({ codes: [code], from: 0, to: 36_525, orNever, isClause: true, values });
  }

  note(day: Day): Moment {
    this.turningDays.push(day);
    return known(day);
  }
}
