// The fields of an activity from what a person entered and what claims remain; disagreement is listed, never averaged.
import type { ActivityFields, ClaimUse, Phase } from '../activities/activity.ts';
import { SOURCE_RANKS } from '../../vocabulary/statement.ts';

/** Fields that documents may fill. */
const FIELDS = [
  'title',
  'planned',
  'actual',
  'places',
  'domains',
  'forms',
  'guest',
  'series',
  'seriesYear',
] as const;
type Field = (typeof FIELDS)[number];

const rankOf = (use: ClaimUse): number => {
  const rank = (SOURCE_RANKS as readonly string[]).indexOf(use.rank);
  return rank === -1 ? SOURCE_RANKS.length : rank;
};

/** Official text before agency before press; within a rank the newest. */
const byWeight = (a: ClaimUse, b: ClaimUse): number =>
  rankOf(a) - rankOf(b) ||
  ((a.published ?? '') > (b.published ?? '') ? -1 : (a.published ?? '') < (b.published ?? '') ? 1 : 0);

/** Own-side record first; then the claims by weight. A field nobody fills any more is emptied with null. */
export function foldClaims(
  activity: ActivityFields,
): Partial<Record<Field | 'phases' | 'state' | 'states', unknown>> {
  const uses = (activity.claims ?? []).filter((use) => use.as === 'activity').sort(byWeight);
  const entered = new Set([...(activity.enteredFields ?? []), ...(activity.pinned ?? [])]);
  const folded: Record<string, unknown> = {};
  for (const field of FIELDS) {
    if (entered.has(field)) continue;
    const value = uses.find((use) => use.fields[field] !== undefined)?.fields[field];
    folded[field] = value ?? EMPTY[field] ?? null;
  }
  if (!entered.has('states')) folded['states'] = mergedStates(uses) ?? activity.states;
  folded['phases'] = foldPhases(activity, entered.has('phases'));
  if (activity.asReported && !entered.has('state')) folded['state'] = stateSaidLast(uses) ?? activity.state;
  return folded;
}

const EMPTY: Partial<Record<Field, unknown>> = { title: {}, places: [], domains: [], forms: [] };

function mergedStates(uses: ClaimUse[]): ActivityFields['states'] | undefined {
  const all = uses.flatMap((use) => use.fields.states ?? []);
  if (all.length === 0) return undefined;
  const roles = new Map<string, ActivityFields['states'][number]>();
  for (const each of all) {
    const known = roles.get(each.state);
    if (!known || known.role === 'participant') roles.set(each.state, each);
  }
  return [...roles.values()];
}

/** Phases entered stay; those from claims stand as long as a claim does. */
function foldPhases(activity: ActivityFields, entered: boolean): Phase[] {
  const own = activity.phases.filter((phase) => !phase.from?.length);
  const read = (activity.claims ?? []).flatMap((use) => (use.phase ? [use.phase] : []));
  const merged = new Map<string, Phase>();
  for (const phase of [...read, ...(entered ? activity.phases.filter((each) => !each.from?.length) : own)]) {
    const key = `${phase.ordinal} ${phase.type}`;
    const known = merged.get(key);
    merged.set(
      key,
      known ? { ...known, ...phase, from: [...(known.from ?? []), ...(phase.from ?? [])] } : phase,
    );
  }
  return [...merged.values()].sort((a, b) => a.ordinal - b.ordinal);
}

const ORDER = ['proposed', 'planned', 'postponed', 'confirmed', 'underway', 'held'];
/** What the claims say went furthest. */
const stateSaidLast = (uses: ClaimUse[]): ActivityFields['state'] | undefined =>
  uses.flatMap((use) => use.fields.state ?? []).sort((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a))[0];

export interface Contradiction {
  field: string;
  values: { value: unknown; claims: string[]; rank: string }[];
}

/** Fields on which what was entered and what was read, or two readings, disagree. */
export function contradictionsOf(activity: ActivityFields): Contradiction[] {
  const uses = activity.claims ?? [];
  const compared = ['planned', 'actual', 'places', 'guest'] as const;
  const found = compared.flatMap((field): Contradiction[] => {
    const values = new Map<string, Contradiction['values'][number]>();
    const entered = activity.enteredFields?.includes(field) ? activity[field] : undefined;
    if (entered) values.set(textOf(entered), { value: entered, claims: [], rank: 'entered' });
    for (const use of uses.filter((each) => each.fields[field] !== undefined)) {
      const key = textOf(use.fields[field]);
      const known = values.get(key);
      if (known) known.claims.push(use.claim);
      else values.set(key, { value: use.fields[field], claims: [use.claim], rank: use.rank });
    }
    return values.size > 1 ? [{ field, values: [...values.values()] }] : [];
  });
  const against = uses.filter((use) => use.as === 'counterEvidence');
  if (against.length === 0) return found;
  const denied = against.map((use) => ({
    value: 'will not take place',
    claims: [use.claim],
    rank: use.rank,
  }));
  return [
    ...found,
    { field: 'state', values: [{ value: activity.state, claims: [], rank: 'kept' }, ...denied] },
  ];
}

const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? JSON.stringify(value.map((each: { name?: string }) => each.name ?? each))
    : JSON.stringify(value);
