// Scores what a reader found in one document against what a careful reader finds in it (corpus/README.md, "Scoring").
import type { FactType } from '../../vocabulary/claim.ts';
import { indexReferences, nameReference } from './agreements.ts';
import type { GoldFact, PredictedFact } from './gold.ts';
import type { Level } from './keys.ts';
import { differences } from './keys.ts';
import { pairMost } from './match.ts';

export interface Counts {
  matched: number;
  missed: number;
  falseAlarms: number;
}

export interface TypeScore {
  strict: Counts;
  core: Counts;
  /** Of the facts matched in their core, how many have a quote that overlaps a gold quote. */
  evidenced: number;
}

export interface ScoredDocument {
  id: string;
  lang: string;
  types: Partial<Record<FactType, TypeScore>>;
  quotes: number;
  verbatimQuotes: number;
  missed: GoldFact[];
  falseAlarms: PredictedFact[];
  /** What a local id of either side names, for people. */
  nameOf: (side: 'gold' | 'found', id: string) => string;
  /** Matched in the core, not strictly. */
  inexact: { gold: GoldFact; found: PredictedFact; fields: string[] }[];
}

export interface Found {
  text: string;
  facts: PredictedFact[];
}

export function scoreDocument(
  gold: { id: string; lang: string; facts: GoldFact[] },
  found: Found,
): ScoredDocument {
  const sides = { gold: indexReferences(gold.facts), found: indexReferences(found.facts) };
  const goldItems = groupByType(itemise(gold.facts));
  const foundItems = groupByType(itemise(found.facts));
  const scored: ScoredDocument = {
    id: gold.id,
    lang: gold.lang,
    types: {},
    ...countVerbatim(found),
    nameOf: (side, id) => nameReference(sides[side], id),
    missed: [],
    falseAlarms: [],
    inexact: [],
  };
  for (const type of new Set([...goldItems.keys(), ...foundItems.keys()])) {
    const wanted = goldItems.get(type) ?? [];
    const said = foundItems.get(type) ?? [];
    const places = wanted.map((fact) => placesOf(fact.quotes, found.text));
    const pairs = (level: Level) =>
      pair(wanted, said, places, (g, f) => differences(g, f, level, sides).length === 0);
    const core = pairs('core');
    const strict = pairs('strict');
    scored.types[type] = {
      strict: countPairs(wanted, said, strict),
      core: countPairs(wanted, said, core),
      evidenced: core.pairs.filter(
        (f, g) => f >= 0 && !wanted[g]!.opt && overlaps(said[f]!, places[g]!, wanted[g]!),
      ).length,
    };
    // What is shown as an error follows the core pairing; a strict miss inside it names its fields.
    wanted.forEach((fact, g) => {
      const f = core.pairs[g]!;
      if (f < 0) {
        if (!fact.opt) scored.missed.push(fact);
        return;
      }
      const fields = differences(fact, said[f]!, 'strict', sides);
      if (fields.length > 0 && !fact.opt) scored.inexact.push({ gold: fact, found: said[f]!, fields });
    });
    said.forEach((fact, f) => {
      if (!core.pairs.includes(f)) scored.falseAlarms.push(fact);
    });
  }
  return scored;
}

interface Pairing {
  pairs: number[];
}

/** Required facts choose first; facts that are right but not required take what is left. */
function pair(
  wanted: GoldFact[],
  said: PredictedFact[],
  places: [number, number][][],
  same: (gold: GoldFact, found: PredictedFact) => boolean,
): Pairing {
  const all = wanted.map((fact) => said.flatMap((other, f) => (same(fact, other) ? [f] : [])));
  const quoted = all.map((edges, g) => edges.filter((f) => overlaps(said[f]!, places[g]!, wanted[g]!)));
  const only = (edges: number[][], optional: boolean) =>
    edges.map((list, g) => (Boolean(wanted[g]!.opt) === optional ? list : []));
  let pairs = pairMost(only(quoted, false), said.length);
  pairs = pairMost(only(all, false), said.length, pairs);
  const taken = new Set(pairs);
  const free = all.map((list) => list.filter((f) => !taken.has(f)));
  return { pairs: pairMost(only(free, true), said.length, pairs) };
}

function countPairs(wanted: GoldFact[], said: PredictedFact[], { pairs }: Pairing): Counts {
  const counts = { matched: 0, missed: 0, falseAlarms: said.length - pairs.filter((f) => f >= 0).length };
  wanted.forEach((fact, g) => {
    if (fact.opt) return;
    if (pairs[g]! >= 0) counts.matched += 1;
    else counts.missed += 1;
  });
  return counts;
}

/** One item per domain code; what is said twice of the same agreement counts once. Codes right but not required are `opt`. */
export function itemise<F extends GoldFact | PredictedFact>(facts: F[]): F[] {
  const items: F[] = [];
  const seen = new Map<string, F>();
  for (const fact of facts) {
    if (fact.t !== 'domains') {
      items.push(fact);
      continue;
    }
    const required = (fact['codes'] as string[] | undefined) ?? [];
    const optional = (fact['opt_codes'] as string[] | undefined) ?? [];
    for (const code of [...required, ...optional]) {
      const opt = Boolean(fact['opt']) || !required.includes(code);
      const key = `${String(fact.of)} ${code} ${fact.mod ?? ''}`;
      const known = seen.get(key);
      if (known) {
        mergeItem(known, fact, opt);
        continue;
      }
      const item = { ...fact, code, ...(opt ? { opt } : {}) };
      seen.set(key, item);
      items.push(item);
    }
  }
  return items;
}

function mergeItem(known: Record<string, unknown>, again: Record<string, unknown>, opt: boolean): void {
  for (const field of ['quotes', 'evidence'])
    if (Array.isArray(known[field]))
      known[field] = [...(known[field] as unknown[]), ...(again[field] as unknown[])];
  if (!opt) delete known['opt'];
}

function groupByType<F extends { t: FactType }>(facts: F[]): Map<FactType, F[]> {
  const groups = new Map<FactType, F[]>();
  for (const fact of facts) groups.set(fact.t, [...(groups.get(fact.t) ?? []), fact]);
  return groups;
}

/** Where the gold quotes stand in the text that the reader worked on; white space may have changed in HTML. */
function placesOf(quotes: string[], text: string): [number, number][] {
  const places: [number, number][] = [];
  for (const quote of quotes) {
    const before = places.length;
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
      places.push([at, at + quote.length]);
    if (places.length > before || quote.trim() === '') continue;
    // `a  b` is looked for as `a b`, `a\nb` …
    const loose = quote.trim().split(/\s+/).map(RegExp.escape).join('\\s+');
    for (const found of text.matchAll(new RegExp(loose, 'g')))
      places.push([found.index, found.index + found[0].length]);
  }
  return places;
}

function overlaps(found: PredictedFact, places: [number, number][], gold: GoldFact): boolean {
  if (places.length > 0)
    return found.evidence.some(({ start, end }) => places.some(([from, to]) => start < to && from < end));
  return found.evidence.some(({ quote }) =>
    gold.quotes.some((other) => other.includes(quote) || quote.includes(other)),
  );
}

function countVerbatim({ text, facts }: Found): { quotes: number; verbatimQuotes: number } {
  const all = facts.flatMap((fact) => fact.evidence);
  return {
    quotes: all.length,
    verbatimQuotes: all.filter(({ start, end, quote }) => quote !== '' && text.slice(start, end) === quote)
      .length,
  };
}
