// The search box as it answered on a day: among the cards as they stood then, ordered by what does not change since:
// words in titles before words in texts, then the newest. Weights would change with every later document.
import type { Card } from '../register/card.ts';
import { entryOf } from '../register/search/entry.ts';
import { textsOf } from './document-cards.ts';
import type { Engine, WordGroup, WordMatch } from './engine.ts';
import { inChunks } from './load.ts';
import { thenOf, type Dated, type Then } from './past.ts';
import { isBeyondCorrection, type Vocabulary } from './vocabulary.ts';

/** A place in the log, and the instant until which texts count. */
export interface PastMoment {
  seq: number;
  until: string;
}

/** A card that has changed since, with its words then. */
interface PastEntry {
  card: Dated;
  title: Set<string>;
  words: Set<string>;
}

export interface PastHit {
  card: string;
  score: number;
}

/** The register of a day, asked by words. */
export interface Past {
  vocabulary: Vocabulary;
  /** Best first; all words, or any of them where no entry has all. */
  hits(groups: WordGroup[]): Promise<PastHit[]>;
  /** Cards as they stood. */
  cards(ids: string[]): Promise<Map<string, Card>>;
}

const TITLE = 8;

// Engines fold the case of keys.
const lower = (words: string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));

async function entriesOf(engine: Engine, { cards }: Then, { until }: PastMoment): Promise<PastEntry[]> {
  const texts = await textsOf(
    engine.reader,
    cards.filter((card) => card.kind === 'document').map((card) => card.id),
    until,
  );
  return cards.map((card) => {
    const { title, body } = entryOf(card, texts.get(card.id)?.text, String(card.data['language'] ?? 'und'));
    return { card, title: lower(title), words: lower([...title, ...body]) };
  });
}

function meets(words: Set<string>, { words: asked, prefix }: WordGroup): boolean {
  if (asked.some((word) => words.has(word.toLowerCase()))) return true;
  return prefix !== undefined && words.values().some((word) => word.startsWith(prefix));
}

function matchesIn(entries: PastEntry[], groups: WordGroup[], all: boolean): WordMatch[] {
  return entries.flatMap(({ card, title, words }) => {
    const met = groups.filter((group) => meets(words, group)).length;
    const titled = groups.filter((group) => meets(title, group)).length;
    return met && (!all || met === groups.length) ? [{ card: card.id, met, titled }] : [];
  });
}

export async function pastOf(
  engine: Engine,
  now: Vocabulary,
  kind: Card['kind'] | undefined,
  moment: PastMoment,
): Promise<Past> {
  const then = await thenOf(engine.longReader, kind, moment.seq);
  const entries = await entriesOf(engine, then, moment);
  const changed = new Map(then.cards.map((card) => [card.id, card]));
  const find = async (groups: WordGroup[], all: boolean): Promise<WordMatch[]> => [
    ...(await engine.matches({ groups, all, ...(kind && { kind }) })).filter(
      ({ card }) => !then.stale.has(card),
    ),
    ...matchesIn(entries, groups, all),
  ];
  return {
    vocabulary: vocabularyThen(engine, now, then, entries),
    async hits(groups) {
      const whole = await find(groups, true);
      const found = whole.length || groups.length === 1 ? whole : await find(groups, false);
      return orderHits(engine, found, changed);
    },
    cards: async (ids) =>
      new Map(
        [...(await heldCards(engine, ids)), ...ids.flatMap((id) => changed.get(id) ?? [])].map(
          ({ recorded: _recorded, ...card }) => [card.id, card],
        ),
      ),
  };
}

async function heldCards(engine: Engine, ids: string[]): Promise<Dated[]> {
  const rows = await inChunks(ids, (part) =>
    engine.reader.selectFrom('card').select(['row', 'recorded']).where('id', 'in', part).execute(),
  );
  return rows.map((row) => ({ ...(JSON.parse(row.row) as Card), recorded: Number(row.recorded) }));
}

async function orderHits(
  engine: Engine,
  found: WordMatch[],
  changed: Map<string, Dated>,
): Promise<PastHit[]> {
  const rows = await inChunks(
    found.flatMap(({ card }) => (changed.has(card) ? [] : [card])),
    (part) => engine.reader.selectFrom('card').select(['id', 'recorded']).where('id', 'in', part).execute(),
  );
  const recorded = new Map(rows.map((row) => [row.id, Number(row.recorded)]));
  const placeOf = (id: string) => changed.get(id)?.recorded ?? recorded.get(id) ?? 0;
  return found
    .map(({ card, met, titled }) => ({ card, score: titled * TITLE + met - titled, place: placeOf(card) }))
    .sort((a, b) => b.score - a.score || b.place - a.place || (a.card < b.card ? -1 : 1))
    .map(({ card, score }) => ({ card, score }));
}

/** The words that some entry had then. */
function vocabularyThen(engine: Engine, now: Vocabulary, { stale }: Then, entries: PastEntry[]): Vocabulary {
  const more = new Set(entries.flatMap(({ words }) => [...words]));
  const has = async (word: string): Promise<boolean> => {
    if (more.has(word)) return true;
    // Of more entries than have changed since, one has not.
    const most = stale.size + 1;
    const { hits } = await engine.find({ groups: [{ words: [word] }], all: true, limit: most, most });
    return hits.some(({ card }) => !stale.has(card));
  };
  return {
    knows: async (word) => isBeyondCorrection(word) || has(word),
    near: (word) => now.near(word, { more: [...more], has }),
  };
}
