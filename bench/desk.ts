// How long the pages' data takes: p50 and p95 of first page, lists, an agreement and search. node bench/desk.ts [agreements] [documents]
// Beside it, the floor: one SQLite query that reads every agreement's row of the same store.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createApp } from '../src/api/app.ts';
import { LOCAL_ACTOR } from '../src/desk/actor.ts';
import { openDesk } from '../src/desk/desk.ts';
import type { Claim } from '../src/vocabulary/claim.ts';
import type { Reading } from '../src/vocabulary/reading.ts';
import { listStates } from '../src/vocabulary/labels/states.ts';

const [agreements = 2000, documents = 20_000] = process.argv.slice(2).map(Number);
const BATCH = 250;
const ROUNDS = 30;

const states = listStates().filter((code) => code.length === 2);
const dayOf = (index: number) =>
  new Date(Date.UTC(1991 + (index % 34), index % 12, 1 + (index % 28))).toISOString().slice(0, 10);

/** Two States, never the same pair with the same day twice. */
function pairOf(index: number): [string, string] {
  const a = index % states.length;
  const b = (a + 1 + Math.floor(index / states.length)) % states.length;
  return [states[a]!, states[b]!];
}

function readingOf(
  text: string,
  day: string,
  claimsOf: (quote: (words: string) => Claim['evidence']) => Claim[],
) {
  const quote = (words: string) => [
    { start: text.indexOf(words), end: text.indexOf(words) + words.length, quote: words },
  ];
  const reading: Reading = {
    format: 'text',
    lang: 'fr',
    title: text.slice(0, 60),
    published: { date: day, from: 'given' },
    outlet: 'Recueil',
    text,
    parts: [],
    findings: [],
    claims: claimsOf(quote),
  };
  return { bytes: new TextEncoder().encode(text), reading };
}

function agreementText(index: number) {
  const [a, b] = pairOf(index);
  const day = dayOf(index);
  const text = `Accord ${index} de coopération entre ${a} et ${b}, signé le ${day}, en vigueur depuis. Durée : cinq ans.`;
  return readingOf(text, day, (quote) => [
    {
      t: 'agreement',
      id: 'a1',
      parties: [a, b],
      kind: 'agreement',
      subject: 'mil_coop',
      title: `Accord ${index} de coopération entre ${a} et ${b}`,
      evidence: quote(`Accord ${index}`),
    },
    { t: 'event', of: 'a1', step: 'signed', date: day, evidence: quote(`signé le ${day}`) },
    { t: 'event', of: 'a1', step: 'entered_into_force', date: day, evidence: quote('en vigueur depuis') },
    {
      t: 'term',
      of: 'a1',
      dur: 'P5Y',
      renewal: 'tacit',
      period: 'same',
      notice: 'P6M',
      ref: 'expiry',
      evidence: quote('cinq ans'),
    },
    { t: 'domains', of: 'a1', codes: ['EDU', 'EXR', 'MED'], evidence: quote('coopération') },
  ]);
}

function newsText(index: number) {
  const [a, b] = pairOf(index * 7);
  const day = dayOf(index * 3);
  const text = `Dépêche ${index}. Des délégations de ${a} et ${b} se sont rencontrées le ${day} pour parler de formation.`;
  return readingOf(text, day, (quote) => [
    {
      t: 'activity',
      id: 'x1',
      kind: 'meeting',
      parts: [a, b],
      date: day,
      evidence: quote(`rencontrées le ${day}`),
    },
  ]);
}

const folder = mkdtempSync(path.join(tmpdir(), 'foedera-bench-'));
const desk = await openDesk({ folder }, () => new Date().toISOString());
const receipt = { actor: 'local', at: new Date().toISOString(), reader: { name: 'bench', version: '1' } };
const started = performance.now();
for (let from = 0; from < documents; from += BATCH) {
  const batch = Array.from({ length: Math.min(BATCH, documents - from) }, (_, i) => from + i);
  await desk.store.receiveAll(
    batch.map((index) => (index < agreements ? agreementText(index) : newsText(index))),
    receipt,
  );
}
console.log(`loaded ${documents} documents in ${((performance.now() - started) / 1000).toFixed(1)} s`);
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
