// One box over everything: words asked for become keys, slips of the finger are forgiven, hits come with a snippet.
import { askedWords, keysOf, type Asked, type Token } from '../register/search/words.ts';
import type { Card, CardKind } from '../register/card.ts';
import { snippetOf } from '../register/search/snippet.ts';
import { textsOf } from './document-cards.ts';
import type { Engine, WordPage, WordQuery } from './engine.ts';
import { inChunks } from './load.ts';
import { pageOver } from './list.ts';
import type { SearchPage, SearchQuery } from './store.ts';
import type { Vocabulary } from './vocabulary.ts';

const DEFAULT_LIMIT = 20;
/** Hits that can be paged through and whose facets are counted: beyond them nobody looks. */
const MOST_HITS = 200;
/** Cards that a list filtered by words may hold. */
const MOST_LISTED = 20_000;

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

/** Best first; all words, or any of them where no entry has all. */
async function findHits(
  engine: Engine,
  groups: WordQuery['groups'],
  more: Omit<WordQuery, 'groups' | 'all'>,
): Promise<WordPage> {
  if (!groups.length) return { hits: [], total: 0, atLeast: false };
  const found = await engine.find({ ...more, groups, all: true });
  return found.total || groups.length === 1 ? found : engine.find({ ...more, groups, all: false });
}

/** Ids of the cards that a question finds, for lists. */
export async function findCards(
  engine: Engine,
  vocabulary: Vocabulary,
  q: string,
  kind: CardKind,
): Promise<string[]> {
  const { groups } = await planOf(q, vocabulary);
  const { hits } = await findHits(engine, groups, { kind, limit: MOST_LISTED, most: MOST_LISTED });
  return hits.map((hit) => hit.card);
}

export async function searchFor(
  engine: Engine,
  vocabulary: Vocabulary,
  query: SearchQuery,
): Promise<SearchPage> {
  const { groups, corrected, asked } = await planOf(query.q, vocabulary);
  const { kind, where, offset = 0, limit = DEFAULT_LIMIT } = query;
  const {
    hits: found,
    total,
    atLeast,
  } = await findHits(engine, groups, {
    limit: MOST_HITS,
    ...(kind && { kind }),
    ...(where && { where }),
  });
  const rows = await inChunks(
    found.map((hit) => hit.card),
    (part) => engine.reader.selectFrom('card').select(['id', 'row']).where('id', 'in', part).execute(),
  );
  const cards = new Map(rows.map((row) => [row.id, JSON.parse(row.row) as Card]));
  const page = found.slice(offset, offset + limit).filter((hit) => cards.has(hit.card));
  const texts = await textsOf(
    engine.reader,
    page.map((hit) => hit.card).filter((id) => cards.get(id)?.kind === 'document'),
  );
  const isHit = hitTest(new Set([...asked.flatMap((word) => word.keys), ...corrected.flatMap((c) => c.as)]));
  const hits = page.map(({ card: id, score }) => {
    const card = cards.get(id)!;
    const language = String(card.data['language'] ?? 'fr');
    return {
      card,
      score,
      ...snippetOf(texts.get(id)?.text ?? described(card), (token) => isHit(token, language)),
    };
  });
  const facets = pageOver([...cards.values()], { kind: kind ?? 'agreement' }).facets;
  return { total, atLeast, hits, facets, corrected };
}

/** Is a token one of those asked for? Texts repeat their words, so each is looked up once. */
function hitTest(wanted: Set<string>): (token: Token, language: string) => boolean {
  const known = new Map<string, boolean>();
  return (token, language) => {
    const key = `${language}${token.capital}${token.folded}`;
    let hit = known.get(key);
    if (hit === undefined) known.set(key, (hit = keysOf(token, language).some((one) => wanted.has(one))));
    return hit;
  };
}

/** What a card without a text can show. */
function described(card: Card): string {
  const { spellings, office, place } = card.data as Record<string, unknown>;
  return [card.title, [spellings ?? []].flat().join(', '), office, place].filter(Boolean).join(' · ');
}
