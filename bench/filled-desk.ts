// An invented register of agreements and dispatches between pairs of States, for measurements of what a person waits for.
import type { Desk } from '../src/desk/desk.ts';
import type { Claim } from '../src/vocabulary/claim.ts';
import type { Reading } from '../src/vocabulary/reading.ts';
import { listStates } from '../src/vocabulary/labels/states.ts';

const BATCH = 250;

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

/** `agreements` of the `documents` are texts of agreements, the rest dispatches. Answers the seconds it took. */
export async function fillDesk(desk: Desk, agreements: number, documents: number): Promise<number> {
  const receipt = { actor: 'local', at: new Date().toISOString(), reader: { name: 'bench', version: '1' } };
  const started = performance.now();
  for (let from = 0; from < documents; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, documents - from) }, (_, i) => from + i);
    await desk.store.receiveAll(
      batch.map((index) => (index < agreements ? agreementText(index) : newsText(index))),
      receipt,
    );
  }
  return (performance.now() - started) / 1000;
}
