// How long the pages' data takes: p50 and p95 of first page, lists, an agreement and search. node bench/desk.ts [agreements] [documents]
// Beside it, the floor: one SQLite query that reads every agreement's row of the same store.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createApp } from '../src/api/app.ts';
import { LOCAL_ACTOR } from '../src/desk/actor.ts';
import { openDesk } from '../src/desk/desk.ts';
import { fillDesk } from './filled-desk.ts';

const [agreements = 2000, documents = 20_000] = process.argv.slice(2).map(Number);
const ROUNDS = 30;

const folder = mkdtempSync(path.join(tmpdir(), 'foedera-bench-'));
const desk = await openDesk({ folder }, () => new Date().toISOString());
const seconds = await fillDesk(desk, agreements, documents);
console.log(`loaded ${documents} documents in ${seconds.toFixed(1)} s`);
console.log(await desk.store.counts());

const app = createApp({ desk, actor: LOCAL_ACTOR, today: () => '2026-11-21' });
const ask = async (address: string): Promise<string> =>
  (await app.request(`http://localhost${address}`)).text();
const first = (JSON.parse(await ask('/api/agreements?limit=1')) as { rows: { id: string }[] }).rows[0]!.id;

async function measure(name: string, work: (round: number) => unknown): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    await work(round);
    times.push(performance.now() - from);
  }
  const [once, ...rest] = times;
  const sorted = rest.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(1).padStart(7);
  console.log(
    `${name.padEnd(44)} first ${once!.toFixed(0).padStart(5)} ms   p50 ${at(0.5)}   p95 ${at(0.95)}`,
  );
}

await measure('first page', () => ask('/api/home'));
await measure('first page, another day each time', (round) =>
  ask(`/api/home?on=20${10 + (round % 15)}-0${1 + (round % 9)}-11`),
);
await measure('agreements, every row', () => ask(`/api/agreements?limit=${agreements}`));
await measure('agreements of a State in force', () => ask('/api/agreements?state=FR&inForce=yes'));
await measure('an agreement', () => ask(`/api/agreements/${encodeURIComponent(first)}`));
await measure('documents, first hundred', () => ask('/api/documents'));
await measure('search', () => ask('/api/search?q=formation'));
await measure('network of States', () => ask('/api/explore/network'));
await measure('calendar of a year', () => ask('/calendar.ics?within=P1Y'));

const floor = new DatabaseSync(path.join(folder, 'register.sqlite'), { readOnly: true });
await measure('floor: every agreement row, plain SQLite', () =>
  floor.prepare("select row from card where kind = 'agreement'").all(),
);
floor.close();
await desk.close();
rmSync(folder, { recursive: true, force: true });
