// Acts done once by all: when sources tell different days of one, they contradict each other.
import type { Act } from './entity.ts';
import { isDay } from './when.ts';

const ONCE = new Set(['signed', 'entered_into_force', 'initialled', 'expired', 'terminated']);

/** Groups of acts that tell different days of the same act. */
export function contradictingActs(acts: Act[]): Act[][] {
  const groups = new Map<string, Act[]>();
  for (const act of acts) {
    if (!ONCE.has(act.step) || act.mod !== undefined || !isDay(act.value['date'])) continue;
    const key = `${act.step}|${act.value['by'] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), act]);
  }
  return [...groups.values()].filter((group) => group.length > 1 && documentsOf(group) > 1);
}

const documentsOf = (acts: Act[]) => new Set(acts.map((act) => act.statements[0]!.statement.document)).size;
