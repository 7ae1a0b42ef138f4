// Training: institutions, courses, runs with their seats by State, figures of a year, flows between States, reported numbers apart.
import type { Actor } from '../../programme/permissions/actor.ts';
import { sourcesOf, compareWithRolls } from '../../programme/training/observations.ts';
import { figuresFor, flowsByYear, type YearBasis } from '../../programme/training/statistics.ts';
import type { Records } from '../../programme/records/records.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { seenBy } from './list-programme.ts';

export interface TrainingAsk {
  year?: number;
  yearBasis?: YearBasis;
  sender?: string;
  host?: string;
}

export async function showTraining(desk: Desk, actor: Actor, moment: Moment, ask: TrainingAsk) {
  const records = await seenBy(desk, actor, moment);
  const { year = Number(moment.asOf.slice(0, 4)), yearBasis = 'calendar', ...filter } = ask;
  return {
    institutions: records.list('institution'),
    runs: runsOf(records),
    figures: figuresFor(records, year, yearBasis, filter),
    flows: flowsByYear(records, filter),
    observations: records.list('observation').map((observation) => ({
      observation,
      sources: sourcesOf(observation),
      comparison: compareWithRolls(records, observation),
    })),
  };
}

function runsOf(records: Records) {
  const seats = Map.groupBy(records.list('seat'), (seat) => seat.quota);
  return records
    .list('run')
    .map((run) => {
      const course = records.find('course', run.course);
      return {
        run,
        course,
        institution: records.find('institution', course?.institution),
        quotas: records
          .list('quota')
          .filter((quota) => quota.run === run.id)
          .map((quota) => ({ quota, seats: seats.get(quota.id) ?? [] })),
      };
    })
    .sort((a, b) => (a.run.first < b.run.first ? 1 : -1));
}
