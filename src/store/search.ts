// One box over everything: words asked for become keys, slips of the finger are forgiven, hits come with a snippet.
import { askedWords, keysOf, tokensOf, type Asked } from '../register/search/words.ts';
import type { Card } from '../register/card.ts';
import { snippetOf } from '../register/search/snippet.ts';
import { textsOf } from './document-cards.ts';
import type { Engine, WordQuery } from './engine.ts';
import { inChunks } from './load.ts';
import { pageOver } from './list.ts';
import type { SearchPage, SearchQuery } from './store.ts';
import type { Vocabulary } from './vocabulary.ts';

const DEFAULT_LIMIT = 20;
/** Hits ranked at all; beyond them nobody looks, and counting more costs more than it tells. */
const MOST_HITS = 500;

interface Plan {
  groups: WordQuery['groups'];
  corrected: SearchPage['corrected'];
  asked: Asked[];
}

/** Each word with its keys; one that the index does not know, with those nearest to it. */
async function planOf(question: string, vocabulary: Vocabulary): Promise<Plan> {
  const asked = askedWords(question);
  const corrected: Plan['corrected'] = [];
  const endsOpen = /[\p{L}\p{N}]$/u.test(question); // "accor" while still being typed
  const groups: WordQuery['groups'] = [];
  for (const [at, word] of asked.entries()) {
    const near = (await vocabulary.knows(word.folded)) ? [] : await vocabulary.near(word.folded);
    if (near.length) corrected.push({ word: word.folded, as: near });
    const last = endsOpen && at === asked.length - 1 && word.folded.length >= 2;
    groups.push({ words: [...word.keys, ...near], ...(last && { prefix: word.folded }) });
  }
  return { groups, corrected, asked };
}

export async function searchFor(
  engine: Engine,
  vocabulary: Vocabulary,
  query: SearchQuery,
): Promise<SearchPage> {
  const { groups, corrected, asked } = await planOf(query.q, vocabulary);
  if (!groups.length) return { total: 0, hits: [], facets: [], corrected };
  const base = {
    groups,
    limit: MOST_HITS,
    ...(query.kind && { kind: query.kind }),
    ...(query.where && { where: query.where }),
  };
  let found = await engine.find({ ...base, all: true });
  if (!found.length && groups.length > 1) found = await engine.find({ ...base, all: false });
  const rows = await inChunks(
    found.map((hit) => hit.card),
    (part) => engine.reader.selectFrom('card').select(['id', 'row']).where('id', 'in', part).execute(),
  );
  const cards = new Map(rows.map((row) => [row.id, JSON.parse(row.row) as Card]));
  const start = query.offset ?? 0;
  const page = found
    .slice(start, start + (query.limit ?? DEFAULT_LIMIT))
    .filter((hit) => cards.has(hit.card));
  const texts = await textsOf(
    engine.reader,
    page.map((hit) => hit.card).filter((id) => cards.get(id)?.kind === 'document'),
  );
  const wanted = new Set([...asked.flatMap((word) => word.keys), ...corrected.flatMap((c) => c.as)]);
  const matches = (token: ReturnType<typeof tokensOf>[number], language: string) =>
    keysOf(token, language).some((key) => wanted.has(key));
  return {
    total: found.length,
    hits: page.map(({ card: id, score }) => {
      const card = cards.get(id)!;
      const language = String(card.data['language'] ?? 'fr');
      return {
        card,
        score,
        ...snippetOf(texts.get(id)?.text ?? described(card), (token) => matches(token, language)),
      };
    }),
    facets: pageOver(
      [...cards.values()].filter((c) => c.kind === (query.kind ?? c.kind)),
      { kind: query.kind ?? 'agreement' },
    ).facets,
    corrected,
  };
}

/** What a card without a text can show. */
function described(card: Card): string {
  const { spellings, office, place } = card.data as Record<string, unknown>;
  return [card.title, [spellings ?? []].flat().join(', '), office, place].filter(Boolean).join(' · ');
}
