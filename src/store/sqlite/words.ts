// Searches the FTS5 index of our own words: best first. Words that stand nearly everywhere are not weighed: it would cost
// a walk over all who have them and tell nothing; titles and newness order those instead.
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { kindKey } from '../../register/search/words.ts';
import {
  MOST_WEIGHED,
  type HitOrder,
  type WordGroup,
  type WordHit,
  type WordMatch,
  type WordPage,
  type WordQuery,
} from '../engine.ts';

const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;

/** `("oman" OR "omān"*)` in FTS5's language. */
const alternatives = ({ words, prefix }: WordGroup) =>
  `(${[...words.map(quoted), ...(prefix ? [`${quoted(prefix)}*`] : [])].join(' OR ')})`;

const allOf = (parts: string[]) => parts.join(' AND ');

/** Words of titles stand in the index a second time under keys of their own: those of a common word are then few. */
export const titleKey = (word: string) => `____${word}`;
const titled = ({ words, prefix }: WordGroup) =>
  alternatives({ words: words.map(titleKey), ...(prefix && { prefix: titleKey(prefix) }) });

type Prepare = (sql: string) => StatementSync;

/** What a title tells beside a body, as bm25 weighs them. */
const TITLE = 8;
/** What a common word in a title adds to a score made of rare ones. */
const COMMON_IN_TITLE = 1;

export function wordFinder(prepare: Prepare): (query: WordQuery) => WordPage {
  const isCommon = commonTest(prepare);
  return (query) => {
    const groups = query.groups.map((group) => open(group, isCommon));
    const kind = query.kind ? [quoted(kindKey(query.kind))] : [];
    const found = query.all
      ? findAll(prepare, groups, kind, query.most ?? MOST_WEIGHED)
      : findAny(prepare, groups, kind);
    return pageOf(prepare, found, query);
  };
}

interface Group {
  match: string;
  titled: string;
  common: boolean;
}

/** A common word is not still being typed: its longer kin would only cost. */
function open(group: WordGroup, isCommon: (match: string) => boolean): Group {
  const whole = alternatives({ words: group.words });
  const titles = titled({ words: group.words });
  if (isCommon(whole)) return { match: whole, titled: titles, common: true };
  const match = alternatives(group);
  return { match, titled: titled(group), common: group.prefix !== undefined && isCommon(match) };
}

const REMEMBERED = 2000;
const FOR_MILLISECONDS = 60_000;

/** Have more entries this word than are weighed? Remembered for a while: that changes slowly, and only the order hangs on it. */
function commonTest(prepare: Prepare): (match: string) => boolean {
  const known = new Map<string, { common: boolean; since: number }>();
  return (match) => {
    const held = known.get(match);
    if (held && performance.now() - held.since < FOR_MILLISECONDS) return held.common;
    const common = rowidsOf(prepare, match, MOST_WEIGHED + 1).length > MOST_WEIGHED;
    if (known.size >= REMEMBERED) known.delete(known.keys().next().value!);
    known.set(match, { common, since: performance.now() });
    return common;
  };
}

/** Places in the index, the newest first. */
function rowidsOf(prepare: Prepare, match: string, most: number): number[] {
  const rows = prepare('select rowid from words where words match ? order by rowid desc limit ?').all(
    match,
    most,
  );
  return rows.map((row) => Number(row['rowid']));
}

function weigh(prepare: Prepare, match: string, most: number): Map<number, number> {
  const sql = `select rowid, -bm25(words, ${TITLE}.0, 1.0) as score from words where words match ? order by score desc limit ?`;
  const rows = prepare(sql).all(match, most);
  return new Map(rows.map((row) => [Number(row['rowid']), Number(row['score'])]));
}

/** A limit that none is. */
const EVERY = -1;

export function matchesOf(
  prepare: Prepare,
  { groups, all, kind }: Pick<WordQuery, 'groups' | 'all' | 'kind'>,
): WordMatch[] {
  const within = kind ? [quoted(kindKey(kind))] : [];
  const words = groups.map((group) => ({ match: alternatives(group), titled: titled(group) }));
  const match = allOf([...within, `(${words.map((word) => word.match).join(all ? ' AND ' : ' OR ')})`]);
  const places = new Map(
    rowidsOf(prepare, match, EVERY).map((place) => [place, { met: all ? groups.length : 0, titled: 0 }]),
  );
  for (const word of words) {
    if (!all)
      for (const place of rowidsOf(prepare, allOf([...within, word.match]), EVERY))
        places.get(place)!.met += 1;
    for (const place of rowidsOf(prepare, allOf([...within, word.titled]), EVERY)) {
      const found = places.get(place);
      if (found) found.titled += 1;
    }
  }
  const cards = cardsOn(prepare, [...places.keys()]);
  return [...places].flatMap(([place, found]) => {
    const card = cards.get(place);
    return card === undefined ? [] : [{ card, ...found }];
  });
}

function cardsOn(prepare: Prepare, places: number[]): Map<number, string> {
  const rows = prepare(
    'select num, card from json_each(?) as asked join indexed on indexed.num = asked.value',
  ).all(JSON.stringify(places));
  return new Map(rows.map((row) => [Number(row['num']), String(row['card'])]));
}

interface Found {
  /** Score by place in the index; in the order of the index, the newest first, where scores are equal. */
  scores: Map<number, number>;
  atLeast: boolean;
  order: HitOrder;
}

function findAll(prepare: Prepare, groups: Group[], kind: string[], most: number): Found {
  const match = allOf([...kind, ...groups.map((group) => group.match)]);
  const places = rowidsOf(prepare, match, most + 1);
  const atLeast = places.length > most;
  if (atLeast) places.pop();
  const common = groups.filter((group) => group.common);
  const rare = groups.filter((group) => !group.common);
  const weights = rare.length
    ? weigh(prepare, allOf(rare.map((group) => group.match)), MOST_WEIGHED)
    : undefined;
  const worth = rare.length ? COMMON_IN_TITLE : TITLE;
  // Of too many only those with all words in the title are worth looking up beside the newest.
  const extra = atLeast && !rare.length ? rowidsOf(prepare, titledAll(kind, groups), MOST_WEIGHED) : [];
  const scores = new Map([...places, ...extra].map((place) => [place, weights?.get(place) ?? 0]));
  for (const word of common)
    for (const place of rowidsOf(prepare, allOf([word.titled, match]), MOST_WEIGHED))
      if (scores.has(place)) scores.set(place, scores.get(place)! + worth);
  for (const place of extra) scores.set(place, Math.max(scores.get(place)!, worth * groups.length));
  return { scores, atLeast, order: rare.length ? 'weight' : 'titles' };
}

const titledAll = (kind: string[], groups: Group[]) =>
  allOf([...kind, ...groups.map((group) => group.titled)]);

/** No entry has all words: those that have the rarer ones, or, of common words only, the newest. */
function findAny(prepare: Prepare, groups: Group[], kind: string[]): Found {
  const rare = groups.filter((group) => !group.common);
  const any = (rare.length ? rare : groups).map((group) => group.match).join(' OR ');
  const match = kind.length ? `${kind.join('')} AND (${any})` : any;
  const scores = rare.length
    ? weigh(prepare, match, MOST_WEIGHED)
    : new Map(rowidsOf(prepare, match, MOST_WEIGHED).map((place) => [place, 0]));
  return {
    scores,
    atLeast: scores.size === MOST_WEIGHED,
    order: rare.length ? 'weight' : 'titles',
  };
}

/** Conditions on the card, and their values. */
function conditionsOf({ where = {} }: WordQuery): { sql: string; values: SQLInputValue[] } {
  const values: SQLInputValue[] = [];
  const conditions = Object.entries(where).map(([name, wanted]) => {
    values.push(name, ...wanted);
    return `and exists (select 1 from facet where facet.card = indexed.card and name = ? and value in (${wanted.map(() => '?').join(',')}))`;
  });
  return { sql: conditions.join(' '), values };
}

/** The cards that stand at the places found. */
function pageOf(prepare: Prepare, { scores, atLeast, order }: Found, query: WordQuery): WordPage {
  const filtered = Object.keys(query.where ?? {}).length > 0;
  const ordered = [...scores].sort(([p, a], [q, b]) => b - a || q - p);
  const looked = filtered ? ordered : ordered.slice(0, query.limit);
  const { sql, values } = conditionsOf(query);
  const rows = prepare(
    `select num, card from json_each(?) as asked join indexed on indexed.num = asked.value where true ${sql}`,
  ).all(JSON.stringify(looked.map(([place]) => place)), ...values);
  const cards = new Map(rows.map((row) => [Number(row['num']), String(row['card'])]));
  const hits = looked.flatMap(([place, score]): WordHit[] => {
    const card = cards.get(place);
    return card === undefined ? [] : [{ card, score }];
  });
  return { hits: hits.slice(0, query.limit), total: filtered ? hits.length : scores.size, atLeast, order };
}
