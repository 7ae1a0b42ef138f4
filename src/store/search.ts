// One box over everything: words asked for become keys, slips of the finger are forgiven, hits come with a snippet.
import { askedWords, keysOf, type Asked, type Token } from '../register/search/words.ts';
import type { Card, CardKind } from '../register/card.ts';
import { snippetOf } from '../register/search/snippet.ts';
import { textsOf } from './document-cards.ts';
import type { Engine, WordHit, WordPage, WordQuery } from './engine.ts';
import { inChunks, seqAt } from './load.ts';
import { pageOver } from './list.ts';
import { pastOf, type PastMoment } from './past-search.ts';
import { untilInstant } from './rows.ts';
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
  if (!groups.length) return { hits: [], total: 0, atLeast: false, order: 'weight' };
  const found = await engine.find({ ...more, groups, all: true });
  return found.total || groups.length === 1 ? found : engine.find({ ...more, groups, all: false });
}

/** Ids of the cards that a question finds, for lists. */
export async function findCards(
  engine: Engine,
  vocabulary: Vocabulary,
  q: string,
  kind: CardKind,
  knownOn?: string,
): Promise<string[]> {
  if (knownOn !== undefined) {
    const past = await pastOf(engine, vocabulary, kind, await momentOf(engine, knownOn));
    const { groups } = await planOf(q, past.vocabulary);
    return groups.length ? (await past.hits(groups)).map((hit) => hit.card) : [];
  }
  const { groups } = await planOf(q, vocabulary);
  const { hits } = await findHits(engine, groups, { kind, limit: MOST_LISTED, most: MOST_LISTED });
  return hits.map((hit) => hit.card);
}

async function momentOf(engine: Engine, knownOn: string): Promise<PastMoment> {
  const until = untilInstant(knownOn)!;
  return { seq: await seqAt(engine.reader, until), until };
}

export async function searchFor(
  engine: Engine,
  vocabulary: Vocabulary,
  query: SearchQuery,
): Promise<SearchPage> {
  if (query.knownOn !== undefined) return searchPast(engine, vocabulary, query, query.knownOn);
  const plan = await planOf(query.q, vocabulary);
  const { kind, where } = query;
  const { hits, total, atLeast, order } = await findHits(engine, plan.groups, {
    limit: MOST_HITS,
    ...(kind && { kind }),
    ...(where && { where }),
  });
  const rows = await inChunks(
    hits.map((hit) => hit.card),
    (part) => engine.reader.selectFrom('card').select(['id', 'row']).where('id', 'in', part).execute(),
  );
  const cards = new Map(rows.map((row) => [row.id, JSON.parse(row.row) as Card]));
  return { total, atLeast, order, ...(await pageOf(engine, plan, query, hits, cards)) };
}

async function searchPast(
  engine: Engine,
  vocabulary: Vocabulary,
  query: SearchQuery,
  knownOn: string,
): Promise<SearchPage> {
  const moment = await momentOf(engine, knownOn);
  const past = await pastOf(engine, vocabulary, query.kind, moment);
  const plan = await planOf(query.q, past.vocabulary);
  const found = plan.groups.length ? await past.hits(plan.groups) : [];
  const { where = {} } = query;
  const isFiltered = Object.keys(where).length > 0;
  const looked = isFiltered ? found : found.slice(0, MOST_HITS);
  const cards = await past.cards(looked.map((hit) => hit.card));
  const kept = looked.filter((hit) => hasFacets(cards.get(hit.card), where));
  const page = await pageOf(engine, plan, query, kept.slice(0, MOST_HITS), cards, moment.until);
  return { total: isFiltered ? kept.length : found.length, atLeast: false, order: 'titles', ...page };
}

const hasFacets = (card: Card | undefined, where: Record<string, string[]>): boolean =>
  Object.entries(where).every(([name, values]) =>
    values.some((value) => card?.facets[name]?.includes(value)),
  );

/** The hits of one page with their snippets, and the facets of all that can be paged through. */
async function pageOf(
  engine: Engine,
  { asked, corrected }: Plan,
  { kind, offset = 0, limit = DEFAULT_LIMIT }: SearchQuery,
  found: WordHit[],
  cards: Map<string, Card>,
  until?: string,
): Promise<Pick<SearchPage, 'hits' | 'facets' | 'corrected'>> {
  const page = found.slice(offset, offset + limit).filter((hit) => cards.has(hit.card));
  const texts = await textsOf(
    engine.reader,
    page.map((hit) => hit.card).filter((id) => cards.get(id)?.kind === 'document'),
    until,
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
  const ranked = found.flatMap((hit) => cards.get(hit.card) ?? []);
  return { hits, facets: pageOver(ranked, { kind: kind ?? 'agreement' }).facets, corrected };
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
