// Which of several values is shown, and by what rule: pinned, the only one, the best source, the newest.
import type { Json } from '../vocabulary/statement.ts';
import { comparable, contradicts } from './conflict.ts';
import type { ChosenBy, Field, Live } from './entity.ts';
import { compareRanks } from './rank.ts';

export interface Said {
  value: Json;
  live: Live;
}

interface Group {
  value: Json;
  statements: Live[];
}

const rankOfLive = (live: Live) =>
  live.statement.origin.by === 'person' ? 'official-text' : (live.source?.rank ?? 'unknown');
/** Asserted as actual before planned or reported. */
const isActual = (live: Live) => live.statement.mod === undefined || live.statement.mod === 'past';
const newestOf = (live: Live) => live.source?.published ?? live.statement.recordedAt;

/** Negative: `a` is shown before `b`. */
function compareLives(a: Live, b: Live): number {
  return (
    Number(isActual(b)) - Number(isActual(a)) ||
    compareRanks(rankOfLive(a), rankOfLive(b)) ||
    newestOf(b).localeCompare(newestOf(a))
  );
}

function groupsOf(name: string, said: Said[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { value, live } of said) {
    const key = comparable(name, value);
    const group = groups.get(key);
    if (group) group.statements.push(live);
    else groups.set(key, { value, statements: [live] });
  }
  for (const group of groups.values()) group.statements.sort(compareLives);
  return [...groups.values()].sort(
    (a, b) =>
      says(b) - says(a) || compareLives(a.statements[0]!, b.statements[0]!) || sources(b) - sources(a),
  );
}

/** A value that tells something before "not told". */
const says = (group: Group) => Number(JSON.stringify(group.value) !== '["ZZ"]');
/** Independent sources: a dispatch printed in ten papers is one. */
const sources = (group: Group) =>
  new Set(group.statements.map((l) => l.source?.dispatch ?? l.statement.id)).size;

/** The field from all that was said of it; rejected statements have been left out before. */
export function fieldOf(name: string, said: Said[], pin?: Live): Field | undefined {
  const groups = groupsOf(name, said);
  const pinned = pin && (pin.value as { value: Json }).value;
  const shown = pin
    ? (groups.find((group) => comparable(name, group.value) === comparable(name, pinned!)) ?? {
        value: pinned!,
        statements: [],
      })
    : groups[0];
  if (!shown) return undefined;
  const rest = groups.filter((group) => group !== shown);
  return {
    value: shown.value,
    statements: pin ? [pin, ...shown.statements] : shown.statements,
    chosenBy: pin ? 'pinned' : chosenBy(shown, rest),
    others: rest.map((group) => ({
      ...group,
      contradicts: !pin && bothActual(shown, group) && contradicts(name, shown.value, group.value),
    })),
  };
}

const bothActual = (a: Group, b: Group) => a.statements.some(isActual) && b.statements.some(isActual);

function chosenBy(shown: Group, rest: Group[]): ChosenBy {
  if (!rest.length) return 'only';
  return compareRanks(rankOfLive(shown.statements[0]!), rankOfLive(rest[0]!.statements[0]!)) < 0
    ? 'rank'
    : 'newest';
}
