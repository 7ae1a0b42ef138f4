// What of an entity goes into the search index: what it is called weighs more than what is said of it.
import type { Card } from '../card.ts';
import { indexWords, kindKey } from './words.ts';

export interface Entry {
  title: string[];
  body: string[];
}

/** Languages in which the names of States are indexed. */
const STATE_LANGUAGES = ['en', 'fr', 'ru', 'tr'];
const names = STATE_LANGUAGES.map(
  (language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);
const known = new Map<string, string>();

/** "Kazakhstan Казахстан Kazakistan" for KZ; an organisation's or company's own name for others. */
export function stateWords(code: string): string {
  let words = known.get(code);
  if (words === undefined) {
    words = /^[A-Z]{2}$/.test(code) && code !== 'ZZ' ? names.map((n) => n.of(code) ?? '').join(' ') : code; // KZ
    known.set(code, words);
  }
  return words;
}

const LISTED = ['spellings', 'office', 'place', 'what', 'institution', 'name'];

/** What an entry is made from: entries are made again only when this changes. */
export function indexedOf(card: Card, text = '', language = 'und') {
  const listed = LISTED.flatMap((field) => card.data[field] ?? []).map(String);
  return { kind: card.kind, title: card.title, listed, states: card.states, text, language };
}

export function entryOf(card: Card, text = '', language = 'und'): Entry {
  const { listed, states } = indexedOf(card, text, language);
  const title = card.kind === 'person' ? [...listed, card.title].join(' ; ') : card.title;
  const said = [...listed, ...states.map(stateWords)].join(' ; ');
  return {
    title: inLanguages(title),
    body: [
      kindKey(card.kind),
      ...new Set(said ? indexWords(said, language) : []),
      ...indexWords(text, language),
    ],
  };
}

/** Titles are stemmed in each language with rules: which theirs is is seldom recorded. */
const inLanguages = (title: string) => [
  ...new Set(['fr', 'en', 'ru', 'tr', 'kk'].flatMap((language) => indexWords(title, language))),
];
