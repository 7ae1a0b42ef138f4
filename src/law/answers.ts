// From all worlds to the answers of a position, each with the facts that are missing.
import { isoFromDay, type Day } from '../time/day.ts';
import type { DateAnswer, NumberAnswer, Truth } from '../vocabulary/position.ts';
import { NEVER, OPAQUE } from './doubt.ts';
import { joinDays, joinNumber, joinTruth } from './join.ts';
import type { Prepared } from './prepared.ts';
import type { Standing } from './standing.ts';
import { turnsOn, valuesIn, type Worlds } from './worlds.ts';

export type Unknowns = Record<string, string[]>;

/** Asks the worlds, and remembers why an answer is not certain. */
export class Answers {
  readonly unknown: Unknowns = {};
  readonly standings: Standing[];
  /** The one standing, where nothing is in doubt: answers are then read off it. */
  readonly only: Standing | undefined;
  private readonly prepared: Prepared;
  private readonly worlds: Worlds;

  constructor(prepared: Prepared, worlds: Worlds) {
    this.prepared = prepared;
    this.worlds = worlds;
    this.standings = worlds.standings.filter((standing) => standing !== undefined);
    this.only = this.standings.length === 1 ? this.standings[0] : undefined;
  }

  private doubtsOf(answer: (standing: Standing) => number | boolean): number[] {
    const values = valuesIn(this.worlds, answer);
    return this.prepared.doubts.list
      .map((_, index) => index)
      .filter((index) => turnsOn(this.worlds, index, values));
  }

  private codesOf(indexes: readonly number[]): string[] {
    return [...new Set(indexes.flatMap((index) => this.prepared.doubts.list[index]!.codes))].sort();
  }

  truth(key: string, answer: (standing: Standing) => boolean): Truth {
    if (this.only) return answer(this.only) ? 'yes' : 'no';
    const joined = joinTruth(this.standings.map(answer));
    if (joined === 'unknown') this.unknown[key] = this.codesOf(this.doubtsOf(answer));
    return joined;
  }

  number(key: string, answer: (standing: Standing) => number): NumberAnswer {
    if (this.only) return answer(this.only) || 'none';
    const joined = joinNumber(this.standings.map(answer));
    if (typeof joined === 'object' || joined === 'unknown')
      this.unknown[key] = this.codesOf(this.doubtsOf(answer));
    return joined;
  }

  /** `opaque`: the missing clause, where only it would tell. `mayNeverCome`: "not before" instead of unknown. */
  day(
    key: string,
    answer: (standing: Standing) => Day,
    more: { opaque?: string; mayNeverCome?: boolean } = {},
  ): DateAnswer {
    if (this.only) {
      const day = answer(this.only);
      if (day !== OPAQUE) return day >= NEVER ? 'none' : isoFromDay(day);
    }
    const values = this.standings.map(answer);
    const first = values[0]!;
    if (values.every((value) => value === first) && first !== OPAQUE)
      return joinDays([first], { isSet: false, mayNeverCome: false, onClause: false, complete: true });
    const indexes = this.doubtsOf(answer);
    const doubts = indexes.map((index) => this.prepared.doubts.list[index]!);
    const opaque = values.includes(OPAQUE) && more.opaque ? [more.opaque] : [];
    this.unknown[key] = [...new Set([...this.codesOf(indexes), ...opaque])].sort();
    return joinDays(values, {
      isSet: doubts.every((doubt) => doubt.values !== undefined && !doubt.isClause),
      mayNeverCome: more.mayNeverCome === true,
      onClause: doubts.some((doubt) => doubt.isClause),
      complete: this.worlds.complete,
    });
  }
}
