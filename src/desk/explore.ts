// The whole register as drawings need it: the network of States, the matrix of partners and fields, the timeline.
import type { Card } from '../register/card.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { earliestOf } from './shapes/dates.ts';
import { hasBegun } from './shapes/stage-note.ts';
import { titleOf } from './shapes/titles.ts';
import { type PlacedAgreement, takeSnapshot } from './snapshot.ts';

export interface ExploreAsk {
  domain?: string[] | undefined;
  stage?: string[] | undefined;
}

const statesOf = (card: Card) => card.states.filter((state) => state !== 'ZZ').sort();
const domainsOf = (card: Card) => [card.data['domains'] ?? []].flat().map(String);

async function chosen(desk: Desk, ask: ExploreAsk, moment: Moment): Promise<PlacedAgreement[]> {
  const { agreements } = await takeSnapshot(desk, moment);
  return agreements.filter(
    ({ card, position, legal }) =>
      hasBegun({ legal, position }) &&
      (!ask.domain?.length || domainsOf(card).some((code) => ask.domain!.includes(code))) &&
      (!ask.stage?.length || ask.stage.includes(position.stage)),
  );
}

export async function drawNetwork(desk: Desk, ask: ExploreAsk, moment: Moment) {
  const agreements = await chosen(desk, ask, moment);
  const nodes = new Map<string, number>();
  const edges = new Map<
    string,
    { a: string; b: string; agreements: number; inForce: number; unknown: number; ids: string[] }
  >();
  for (const { card, position } of agreements) {
    const states = statesOf(card);
    for (const state of states) nodes.set(state, (nodes.get(state) ?? 0) + 1);
    for (const [a, b] of pairsOf(states)) {
      const edge = edges.get(`${a}-${b}`) ?? { a, b, agreements: 0, inForce: 0, unknown: 0, ids: [] };
      edge.agreements++;
      if (position.inForce === 'yes') edge.inForce++;
      if (position.inForce === 'unknown') edge.unknown++;
      edge.ids.push(card.id);
      edges.set(`${a}-${b}`, edge);
    }
  }
  return {
    nodes: [...nodes].map(([state, count]) => ({ state, agreements: count })),
    edges: [...edges.values()],
  };
}

const pairsOf = (states: string[]): [string, string][] =>
  states.flatMap((a, index) => states.slice(index + 1).map((b): [string, string] => [a, b]));

export async function drawMatrix(desk: Desk, ask: ExploreAsk, moment: Moment) {
  const cells = new Map<string, { state: string; domain: string; agreements: number; inForce: number }>();
  for (const { card, position } of await chosen(desk, ask, moment))
    for (const state of statesOf(card))
      for (const domain of domainsOf(card)) {
        const cell = cells.get(`${state}|${domain}`) ?? { state, domain, agreements: 0, inForce: 0 };
        cell.agreements++;
        if (position.inForce === 'yes') cell.inForce++;
        cells.set(`${state}|${domain}`, cell);
      }
  const all = [...cells.values()];
  const byWeight = (key: 'state' | 'domain') => {
    const weight = new Map<string, number>();
    for (const cell of all) weight.set(cell[key], (weight.get(cell[key]) ?? 0) + cell.agreements);
    return [...weight].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([code]) => code);
  };
  return { states: byWeight('state'), domains: byWeight('domain'), cells: all };
}

export async function drawTimeline(desk: Desk, ask: ExploreAsk, moment: Moment) {
  const rows = (await chosen(desk, ask, moment)).map(({ card, position }) => {
    const entry = position.entryIntoForce;
    const last = typeof position.ended === 'object' ? position.ended.lastDay : position.expires;
    return {
      id: card.id,
      title: titleOf(card, moment.language),
      parties: card.states,
      // From entry into force where a day is known, else from signature.
      from: earliestOf(entry) ?? dayIn(card.date) ?? null,
      to: earliestOf(last) ?? null,
      uncertain:
        typeof entry !== 'string' || entry === 'unknown' || typeof last !== 'string' || last === 'unknown',
      stage: position.stage as string,
    };
  });
  return { rows: rows.sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9')) };
}

/** First day of an EDTF date that starts with digits: `2023-12` → `2023-12-01`. */
function dayIn(date: string | undefined): string | undefined {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  return year ? `${year}-${month}-${day}` : undefined;
}
