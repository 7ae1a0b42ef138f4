// The store at size: `node bench/store.ts [documents] [databaseUrl]`. Load, size, and what pages wait for, beside plain SQL on the same rows.
import { mkdtemp, rm } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { inventDocument, makeWorld } from './invented-register.ts';
import { seeded } from './names.ts';

const BATCH = 500;
const count = Number(process.argv[2] ?? 100_000);
const databaseUrl = process.argv[3];
/** On a busy machine: stop loading after so many seconds and measure what is there. */
const patience = Number(process.env['FOEDERA_BENCH_SECONDS'] ?? Infinity);
const folder = process.env['FOEDERA_BENCH_FOLDER'] ?? (await mkdtemp(path.join(tmpdir(), 'foedera-bench-')));
const random = seeded(3);

async function load(store: Store): Promise<void> {
  const world = makeWorld(count, random);
  const started = performance.now();
  let longest = 0;
  let last = performance.now();
  const pulse = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 10);
    last = performance.now();
  }, 10);
  const processor = process.cpuUsage();
  let from = 0;
  for (; from < count && performance.now() - started < patience * 1000; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - from) }, (_, i) =>
      inventDocument(world, from + i, random),
    );
    await store.receiveAll(batch, {
      actor: 'bench',
      at: new Date().toISOString(),
      reader: { name: 'bench', version: '1' },
    });
    if (from % 10_000 === 0)
      console.log(`  ${from} documents after ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  clearInterval(pulse);
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(processor);
  console.log(
    `load: ${from} documents in ${seconds.toFixed(0)} s, ${((used.user + used.system) / 1e6).toFixed(0)} s of processor, the event loop blocked ${longest.toFixed(0)} ms at most`,
  );
}

/** Milliseconds on the clock and of the processor: on a busy machine only the second tells of the program. */
async function measure(what: string, times: number, work: () => unknown): Promise<void> {
  const clock: number[] = [];
  const processor: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    await work();
    clock.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
  const at = (list: number[], share: number) =>
    list.sort((a, b) => a - b)[Math.floor(times * share)]!.toFixed(2);
  console.log(
    `${what}: p50 ${at(clock, 0.5)} ms, p95 ${at(clock, 0.95)} ms (processor p95 ${at(processor, 0.95)} ms)`,
  );
}

const some = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;

async function ask(store: Store): Promise<void> {
  const { rows } = await store.cards({ kind: 'agreement', limit: 500, sort: '-documents' });
  const people = (await store.cards({ kind: 'person', limit: 500 })).rows;
  const ids = rows.map((row) => row.id);
  await measure('agreement page, the 500 with most documents', 200, () => store.entity(some(ids)));
  await measure('first page of agreements with facets', 20, () =>
    store.cards({ kind: 'agreement', limit: 50 }),
  );
  await measure('agreements of one State and year, facets', 50, () =>
    store.cards({ kind: 'agreement', where: { state: [some(some(rows).states)], year: ['2015'] } }),
  );
  await measure('counts of the first page', 20, () => store.counts());
  await measure('search: a person by name', 200, () => store.search({ q: some(people).title }));
  await measure('search: two words of the text', 200, () =>
    store.search({ q: `cooperation ${some(people).title.split(' ')[0]}` }),
  );
  await measure('search: one common word', 20, () =>
    store.search({ q: some(['agreement', 'military', 'ratified', 'exercise']) }),
  );
  await measure('search: two common words', 20, () =>
    store.search({ q: some(['military agreement', 'training exercise', 'defence minister']) }),
  );
  await measure('search: a word mistyped', 50, () =>
    store.search({ q: `${some(people).title.replace(/(.)(.)$/, '$2$1')}` }),
  );
}

async function compare(): Promise<void> {
  const db = new DatabaseSync(path.join(folder, 'register.sqlite'), { readOnly: true });
  const entities = db
    .prepare(`select canonical from member where kind = 'agreement' order by first limit 500`)
    .all() as { canonical: string }[];
  const plain = db.prepare('select * from statement where entity = ? order by seq');
  await measure('plain SQL: statements of one entity', 200, () => plain.all(some(entities).canonical));
  const words = db.prepare('select rowid from words where words match ? order by bm25(words) limit 20');
  await measure('plain FTS5: two common words', 20, () => words.all('military AND agreement'));
  const group = db.prepare(
    `select name, value, count(*) from facet where kind = 'agreement' group by name, value`,
  );
  await measure('plain SQL: facets of all agreements', 20, () => group.all());
  db.close();
}

const store = await openStore({ folder, ...(databaseUrl && { databaseUrl }) });
if ((await store.counts()).documents === 0) await load(store);
console.log(await store.counts());
console.log(
  `size: ${execFileSync('du', ['-sh', folder], { encoding: 'utf8' }).split('\t')[0]} (register.sqlite and documents)`,
);
await ask(store);
if (!databaseUrl) await compare();
const begun = performance.now();
console.log(
  `verify: ${(await store.verify()).ok} in ${((performance.now() - begun) / 1000).toFixed(0)} s, memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
);
await store.close();
if (!process.env['FOEDERA_BENCH_FOLDER']) await rm(folder, { recursive: true });
