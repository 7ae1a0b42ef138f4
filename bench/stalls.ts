// How long one question keeps the server from answering others: `node bench/stalls.ts FOLDER`, on a register that bench/store.ts left there.
import { openStore } from '../src/store/open-store.ts';
import { breathe } from '../src/store/queue.ts';
import type { Store } from '../src/store/store.ts';

const folder = process.argv[2] ?? process.env['FOEDERA_BENCH_FOLDER'];
if (!folder) throw new Error('name a folder with a register: node bench/stalls.ts FOLDER');

/** The longest that the event loop waited for a turn while the work ran. */
async function stallOf(
  what: string,
  times: number,
  work: (round: number) => Promise<unknown>,
): Promise<void> {
  const waits: number[] = [];
  let last = performance.now();
  let over = false;
  const beat = () => {
    const now = performance.now();
    waits.push(now - last);
    last = now;
    if (!over) setImmediate(beat);
  };
  const started = performance.now();
  const used = process.cpuUsage();
  setImmediate(beat);
  for (let round = 0; round < times; round += 1) {
    await work(round);
    await breathe();
  }
  over = true;
  const { user, system } = process.cpuUsage(used);
  const took = (performance.now() - started) / times;
  waits.sort((a, b) => b - a);
  console.log(
    `${what.padEnd(52)} ${took.toFixed(1).padStart(9)} ms each (processor ${((user + system) / 1000 / times).toFixed(1)})   others wait at most ${waits[0]!.toFixed(1)} ms`,
  );
}

const store: Store = await openStore({ folder, readOnly: true });
const { rows } = await store.cards({ kind: 'agreement', limit: 200, sort: '-documents' });
const at = <T>(list: T[], round: number): T => list[round % list.length]!;
const [last] = await store.statements({ newestFirst: true, limit: 1, live: false });
const before = new Date(Date.parse(last!.statement.recordedAt) - 5_000).toISOString();

await stallOf('an agreement', 50, (round) => store.entity(at(rows, round).id));
await stallOf('first page of agreements', 20, () => store.cards({ kind: 'agreement' }));
await stallOf('agreements of a State and a year, facets', 20, (round) =>
  store.cards({ kind: 'agreement', where: { state: [at(rows, round).states[0]!], year: ['2015'] } }),
);
await stallOf('documents of a year, facets', 10, (round) =>
  store.cards({ kind: 'document', where: { year: [String(2000 + round)] } }),
);
await stallOf('documents in French, facets', 5, () =>
  store.cards({ kind: 'document', where: { language: ['fr'] } }),
);
await stallOf('a list filtered by a common word', 5, () => store.cards({ kind: 'document', q: 'military' }));
await stallOf('search: two common words', 20, () => store.search({ q: 'military agreement' }));
await stallOf('counts', 10, () => store.counts());
await stallOf('proposals', 5, () => store.proposals({ limit: 12 }));
await stallOf('claims to review, first page', 10, () => store.statements({ review: 'proposed', limit: 50 }));
await stallOf('people as known a little before', 2, () => store.cards({ kind: 'person', knownOn: before }));
await stallOf('search as known a little before', 2, () =>
  store.search({ q: 'Senate military', knownOn: before }),
);
await stallOf('verify', 1, () => store.verify());
await store.close();
