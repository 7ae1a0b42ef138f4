// What a national procedure is: a dated graph of steps, internal all but the last (VCLT 11-16, 27, 46).
import { readIsoDay, type Day } from '../../time/day.ts';

export interface Step {
  /** The act that does it, by name; `notification` stands for whatever makes consent known abroad. */
  id: string;
  /** Who does it and what it is, in English and in French. */
  organ: string;
  organFr: string;
  label: string;
  labelFr: string;
  /** All of these come before. */
  after: readonly string[];
  /** Was a source seen? */
  verified: boolean;
  source?: string;
  /** Never blocks. */
  optional?: boolean;
  /** Legal time limit, ISO 8601, from the last step before. */
  limit?: string;
  limitVerified?: boolean;
  /** A period that runs in sitting days, so many of them. */
  clock?: 'sittingDays';
  days?: number;
}

export interface Procedure {
  route: string;
  /** First and last day on which this was the procedure. */
  from: string;
  to?: string;
  name: string;
  nameFr: string;
  /** The legal texts it stands on. */
  basis: string;
  basisFr: string;
  steps: readonly Step[];
}

export type Procedures = Readonly<Record<string, readonly Procedure[]>>;

/** The procedure of a State by a route on a day; undefined: not on record. */
export function procedureOn(
  procedures: Procedures,
  state: string,
  route: string,
  day: Day,
): Procedure | undefined {
  return procedures[state]?.find(
    (one) =>
      one.route === route &&
      readIsoDay(one.from)! <= day &&
      (one.to === undefined || day <= readIsoDay(one.to)!),
  );
}

/**
 * The procedure under which an agreement stands on a day: the one of that day, unless everything that only the earlier
 * one asked for had been done while it was the procedure. What is complete is not asked for again in another form.
 */
export function procedureFor(
  procedures: Procedures,
  state: string,
  route: string,
  day: Day,
  doneBy: (step: string, day: Day) => boolean,
): Procedure | undefined {
  const current = procedureOn(procedures, state, route, day);
  const earlier = procedures[state]
    ?.filter((one) => one.route === route && one.to !== undefined && readIsoDay(one.to)! < day)
    .sort((a, b) => a.to!.localeCompare(b.to!))
    .at(-1);
  if (!current || !earlier) return current;
  const own = earlier.steps.filter(({ id, optional }) => !optional && !hasStep(current, id));
  const last = readIsoDay(earlier.to!)!;
  const done = earlier.steps.filter(({ id }) => doneBy(id, last));
  // A step done implies those that must come before it: the Senate votes only after the Majilis.
  const implied = (id: string) =>
    done.some((step) => step.id === id || stepsBefore(earlier, step.id).has(id));
  const complete = own.length > 0 && own.every(({ id }) => implied(id));
  return complete ? earlier : current;
}

/** Is it a step of this procedure? */
export const hasStep = ({ steps }: Procedure, id: string): boolean => steps.some((step) => step.id === id);

/** Every step that must come before one, by id. */
export function stepsBefore(procedure: Procedure, id: string): Set<string> {
  const before = new Set<string>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const earlier of procedure.steps.find((step) => step.id === next)?.after ?? [])
      if (!before.has(earlier)) {
        before.add(earlier);
        waiting.push(earlier);
      }
  return before;
}

/** Steps that come before a State's consent, over all dates of a route; an instrument of ratification always does. */
export function internalStepsOf(
  procedures: Procedures,
  state: string,
  route: string,
): Set<string> | undefined {
  const dated = procedures[state]?.filter((one) => one.route === route) ?? [];
  if (dated.length === 0) return undefined;
  return new Set(['ratification', ...dated.flatMap((one) => [...stepsBefore(one, 'notification')])]);
}
