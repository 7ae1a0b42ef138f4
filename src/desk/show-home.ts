// The first page: what needs attention and why, what is new, what comes next.
import { listAttention } from './attention.ts';
import { countRegister } from './count-register.ts';
import { listDeadlines } from './deadlines.ts';
import type { Desk } from './desk.ts';
import { listRecent } from './list-recent.ts';
import type { Moment } from './moment.ts';
import { programmeAttention } from './programme/attention.ts';
import { countExamples } from './remove-examples.ts';
import { takeSnapshot } from './snapshot.ts';

const RECENT = 15;

/** `within`: how far ahead deadlines are looked for, `P12M`. */
export async function showHome(desk: Desk, within: string, moment: Moment) {
  const [counts, deadlines, snapshot, examples, recent] = await Promise.all([
    countRegister(desk, moment.knownOn),
    listDeadlines(desk, { within }, moment),
    takeSnapshot(desk, moment),
    countExamples(desk),
    listRecent(desk, RECENT, moment),
  ]);
  return {
    asOf: moment.asOf,
    counts,
    attention: [
      ...(await listAttention(desk, snapshot, deadlines, moment)),
      ...(await programmeAttention(desk, moment)),
    ],
    recent,
    upcoming: deadlines.map(({ day, text, about, kind }) => ({ day, text, about, kind: kind as string })),
    examples: { loaded: examples > 0, documents: examples },
  };
}
