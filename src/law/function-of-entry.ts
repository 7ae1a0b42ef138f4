// Where the entry into force is not evidenced: what would follow from it, as a sum to be done once it is (law.md 13).
import { periodText } from '../time/period.ts';
import type { CountedFromEntry } from '../vocabulary/position.ts';
import { NEVER } from './doubt.ts';
import type { Prepared } from './prepared.ts';
import type { Standing } from './standing.ts';

const dayWords = (days: number) => {
  if (days === 0) return '';
  return `${days < 0 ? ' − ' : ' + '}${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'}`;
};

function sum(
  answer: CountedFromEntry['answer'],
  add: string[],
  subtract: string[],
  days: number,
): CountedFromEntry {
  const says = `entry into force${add.map((p) => ` + ${p}`).join('')}${subtract.map((p) => ` − ${p}`).join('')}${dayWords(days)}`;
  return { answer, add, subtract, days, says };
}

/** Sums for the first term; empty where the day of entry is established, or the term is not a duration from it. */
export function countedFromEntry(prepared: Prepared, standings: readonly Standing[]): CountedFromEntry[] {
  const [some] = standings;
  const settled = standings.every((standing) => standing.entry === some?.entry && standing.entry < NEVER);
  const { clauses } = prepared.versions[0]!;
  if (settled || clauses.term.kind !== 'duration' || clauses.term.from !== 'entryIntoForce') return [];
  const { termEnd, noticeDeadline } = prepared.policies;
  const outside = termEnd === 'eve' ? 0 : 1;
  const length = [periodText(clauses.term.length)];
  if (clauses.renewal.kind !== 'tacit')
    return clauses.renewal.kind === 'none' ? [sum('expires', length, [], outside - 1)] : [];
  const sums = [sum('nextRenewal', length, [], outside)];
  const period = clauses.againstRenewal?.period;
  const eve = { clearPeriod: outside - 1, correspondingDay: outside, fromLastDay: outside - 1 }[
    noticeDeadline
  ];
  if (period) sums.push(sum('notice.lastDay', length, [periodText(period)], eve));
  return sums;
}
