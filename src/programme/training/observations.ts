// Numbers that documents report: kept apart from the rolls, compared with them, added only where adding means something.
import type { CountQuality } from '../../vocabulary/codes.ts';
import { allow } from '../permissions/allow.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { Common } from '../records/record.ts';
import { boundsOf, exactDays } from '../time/days.ts';
import { rollOf, stockOn } from './statistics.ts';
import type { ObservationFields } from './training.ts';

type Observation = ObservationFields;
type Quality = CountQuality | 'unknown';

export interface Quantity {
  value: number;
  quality: Quality;
}

/** exact + approx = approx; exact + min = min; min + max says nothing. */
export function addQualities(a: Quality, b: Quality): Quality {
  if (a === b) return a;
  if (a === 'exact') return b;
  if (b === 'exact') return a;
  return 'unknown';
}

/** The sum, or undefined: only stock of one day over disjoint groups, or intake over disjoint periods, may be added. */
export function addObservations(observations: readonly Observation[]): Quantity | undefined {
  const [first, ...rest] = observations;
  if (
    !first ||
    observations.some((each) => each.mod) ||
    !rest.every((each) => each.measure === first.measure)
  )
    return undefined;
  const pairs = observations.flatMap((a, i) => observations.slice(i + 1).map((b) => [a, b] as const));
  if (!pairs.every(([a, b]) => mayAdd(a, b))) return undefined;
  return {
    value: observations.reduce((sum, each) => sum + each.value, 0),
    quality: observations.map((each): Quality => each.quality).reduce(addQualities),
  };
}

const disjointGroups = (a: Observation, b: Observation): boolean =>
  a.trainees.every((state) => !b.trainees.includes(state)) ||
  (a.institution !== undefined && b.institution !== undefined && a.institution !== b.institution);

function mayAdd(a: Observation, b: Observation): boolean {
  if (a.measure === 'stock') {
    const [day, other] = [exactDays(a.when), exactDays(b.when)];
    return day !== undefined && day.first === day.last && day.first === other?.first && disjointGroups(a, b);
  }
  if (a.measure !== 'intake') return false;
  const [one, two] = [boundsOf(a.when), boundsOf(b.when)];
  if (!one.earliest || !one.latest || !two.earliest || !two.latest) return false;
  return one.latest < two.earliest || two.latest < one.earliest || disjointGroups(a, b);
}

export interface Comparison {
  verdict: 'consistent' | 'differs' | 'not comparable';
  rolls?: number;
  by?: number;
  because?: string;
}

/** Against the rolls of the same State, host and day. Near enough for `approx` is within a tenth. */
export function compareWithRolls(records: Records, observation: Observation): Comparison {
  const day = exactDays(observation.when);
  if (observation.measure !== 'stock' || !day || observation.trainees.length !== 1)
    return { verdict: 'not comparable', because: 'only a stock on a known day of one State can be compared' };
  const roll = rollOf(records, {
    sender: observation.trainees[0]!,
    ...(observation.host && { host: observation.host }),
    ...(observation.institution && { institution: observation.institution }),
  });
  if (roll.length === 0) return { verdict: 'not comparable', because: 'no roll on file' };
  const rolls = stockOn(roll, day.last);
  const agrees = {
    exact: rolls === observation.value,
    min: rolls >= observation.value,
    max: rolls <= observation.value,
    approx: Math.abs(rolls - observation.value) <= observation.value / 10,
  }[observation.quality];
  return agrees
    ? { verdict: 'consistent', rolls }
    : { verdict: 'differs', rolls, by: observation.value - rolls };
}

const sameNumber = (a: Observation, b: Observation): boolean =>
  a.measure === b.measure &&
  a.value === b.value &&
  a.quality === b.quality &&
  a.host === b.host &&
  [...a.trainees].sort().join() === [...b.trainees].sort().join() &&
  (a.when ?? '') === (b.when ?? '');

/** A near-copy of a dispatch that gives the same number adds evidence; it is one source still. */
export function recordObservation(
  draft: Draft,
  input: Observation & Partial<Common>,
): RecordOf<'observation'> {
  const desk = [...new Set([...input.trainees, ...(input.host ? [input.host] : [])])].sort();
  allow(draft.doing.actor, 'recordObservation', { desk });
  const groups = new Set(input.sources.map((source) => source.group));
  const copy = draft.records
    .list('observation')
    .find((each) => sameNumber(each, input) && each.sources.some((source) => groups.has(source.group)));
  if (!copy) return draft.create('observation', { desk, ...input }, 'observe');
  const sources = [
    ...copy.sources,
    ...input.sources.filter((s) => !copy.sources.some((known) => known.claim === s.claim)),
  ];
  return draft.change('observation', copy.id, 'addEvidence', {
    sources,
    evidence: [...copy.evidence, ...(input.evidence ?? [])],
  });
}

/** Near-copies count once. */
export const sourcesOf = (observation: Observation): number =>
  new Set(observation.sources.map((source) => source.group)).size;
