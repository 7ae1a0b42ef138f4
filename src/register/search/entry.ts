// What of an entity goes into the search index: what it is called weighs more than what is said of it.
import type { Card } from '../card.ts';
import { indexWords } from './words.ts';

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

export function entryOf(card: Card, text = '', language = 'und'): Entry {
  const listed = LISTED.flatMap((field) => card.data[field] ?? []).map(String);
  const states = card.states.map(stateWords);
  const titled = card.kind === 'person' ? [...listed, card.title] : [card.title];
  return {
    title: [...new Set([titled.join(' ; ')].flatMap((t) => inBoth(t)))],
    body: [
      ...new Set(
        [...listed, ...states].join(' ; ') ? indexWords([...listed, ...states].join(' ; '), language) : [],
      ),
      ...indexWords(text, language),
    ],
  };
}

/** Titles are stemmed as French and as English: which they are is seldom recorded. */
const inBoth = (title: string) => [
  ...new Set(['fr', 'en', 'ru', 'tr', 'kk'].flatMap((language) => indexWords(title, language))),
];
