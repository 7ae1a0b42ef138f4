// How a claim of an activity is opened, and a repeat of a known one joined to it.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { ReportedActivity } from '../../../vocabulary/codes.ts';
import type { Run } from '../../annotated.ts';
import type { Context } from '../context.ts';
import type { Group } from './groups.ts';

export interface Found {
  claim: ActivityClaim;
  sentence: Run;
  /** The last sentence that spoke of it. */
  last?: Run;
}

/** What was told so far, and which people already do something in it (by the token of their word). */
export interface Told {
  all: Found[];
  taken: Set<number>;
}

/** Reads one sentence and adds what it finds. */
export type ActivityReader = (context: Context, sentence: Run, told: Told) => void;

export const startClaim = (context: Context, kind: ReportedActivity, run: Run): ActivityClaim => ({
  t: 'activity',
  id: '',
  kind,
  evidence: [context.source.evidence(run)],
  rule: `${context.source.language.language.code}.activity.${kind}@2`,
});

export const setNumber = (claim: ActivityClaim, group: Pick<Group, 'count' | 'quality'>): void => {
  if (group.count === undefined) return;
  claim.number = group.count;
  if (group.quality !== undefined) claim.number_q = group.quality;
};

export const unique = (codes: readonly (string | undefined)[]): string[] => [
  ...new Set(codes.filter((code): code is string => code !== undefined)),
];

export const spanning = (...runs: (Run | undefined)[]): Run => {
  const known = runs.filter((run): run is Run => run !== undefined);
  return { from: Math.min(...known.map((r) => r.from)), to: Math.max(...known.map((r) => r.to)) };
};

const sameParts = (a: ActivityClaim, b: ActivityClaim): boolean => {
  if (a.parts?.[0] !== undefined && b.parts?.includes(a.parts[0]) !== true) return false;
  const parts = new Set(a.parts);
  return parts.size === new Set(b.parts).size && (b.parts ?? []).every((part) => parts.has(part));
};
const agree = (a: string | number | undefined, b: string | number | undefined) =>
  a === undefined ||
  b === undefined ||
  a === b ||
  String(a).startsWith(String(b)) ||
  String(b).startsWith(String(a));

/** Passages kept for one activity; more of the same prove no more. */
export const ENOUGH_EVIDENCE = 12;

/** A repeat of a known activity adds its evidence and what was still unknown. */
export const keepActivity = ({ all }: Told, claim: ActivityClaim, sentence: Run): void => {
  const same = all.find(
    (other) =>
      other.claim.kind === claim.kind &&
      other.claim.mod === claim.mod &&
      sameParts(other.claim, claim) &&
      agree(other.claim.date, claim.date) &&
      agree(other.claim.number, claim.number) &&
      agree(other.claim.what, claim.what) &&
      agree(other.claim.session, claim.session),
  );
  if (same === undefined) {
    all.push({ claim, sentence });
    return;
  }
  same.last = sentence;
  for (const [field, value] of Object.entries(claim))
    if ((same.claim as unknown as Record<string, unknown>)[field] === undefined)
      Object.assign(same.claim, { [field]: value });
  if (same.claim.evidence.length < ENOUGH_EVIDENCE) same.claim.evidence.push(...claim.evidence);
};
