// The first page: what needs attention and why, what is new, what comes next.
import { keepNewest } from './keep-newest.ts';
import { listAttention } from './attention.ts';
import { countRegister } from './count-register.ts';
import { listDeadlines } from './deadlines.ts';
import type { Desk } from './desk.ts';
import { listRecent } from './list-recent.ts';
import type { Moment } from './moment.ts';
import { programmeAttention } from './programme/attention.ts';
import { countExamples } from './remove-examples.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';

const RECENT = 15;
/** Answers kept of one day: its languages, and a horizon or two. */
const KEPT = 4;

type Home = Awaited<ReturnType<typeof makeHome>>;
const remembered = new WeakMap<Snapshot, Map<string, Promise<Home>>>();

/** `within`: how far ahead deadlines are looked for, `P12M`. Made once for a day, a state of the log and a language. */
export async function showHome(desk: Desk, within: string, moment: Moment): Promise<Home> {
  const snapshot = await takeSnapshot(desk, moment);
  const kept = remembered.get(snapshot) ?? new Map<string, Promise<Home>>();
  remembered.set(snapshot, kept);
  const key = `${within}|${moment.language}`;
  const home = kept.get(key) ?? makeHome(desk, snapshot, within, moment);
  keepNewest(kept, key, home, KEPT);
  home.catch(() => kept.delete(key));
  return home;
}

async function makeHome(desk: Desk, snapshot: Snapshot, within: string, moment: Moment) {
  const [counts, deadlines, examples, recent] = await Promise.all([
    countRegister(desk, moment.knownOn),
    listDeadlines(desk, { within }, moment),
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
