// Every State the register knows of, with how many agreements, how many in force, how many activities.
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { takeSnapshot } from './snapshot.ts';

export async function listKnownStates(desk: Desk, moment: Moment) {
  const { agreements } = await takeSnapshot(desk, moment);
  const known = moment.knownOn === undefined ? {} : { knownOn: moment.knownOn };
  const { facets } = await desk.store.cards({ kind: 'activity', limit: 1, ...known });
  const counted = new Map<string, { agreements: number; inForce: number; activities: number }>();
  const countOf = (state: string) => {
    const counts = counted.get(state) ?? { agreements: 0, inForce: 0, activities: 0 };
    counted.set(state, counts);
    return counts;
  };
  for (const { card, position } of agreements)
    for (const state of card.states) {
      countOf(state).agreements++;
      if (position.inForce === 'yes') countOf(state).inForce++;
    }
  for (const { value, count } of facets.find(({ name }) => name === 'state')?.values ?? [])
    countOf(value).activities = count;
  const rows = [...counted]
    .filter(([state]) => state !== 'ZZ')
    .map(([state, counts]) => ({ state, ...counts }));
  return { rows: rows.sort((a, b) => b.agreements - a.agreements || a.state.localeCompare(b.state)) };
}
