// What an entry is called when its sources give it no name: composed from its States and its kind, in the reader's language.
import type { Card } from '../../register/card.ts';
import { label } from '../../vocabulary/labels.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { nameState } from '../../vocabulary/labels/states.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
const states = (codes: string[], language: Language) =>
  codes.map((code) => nameState(code, language)).join(' – ');

/** A document keeps its title; an agreement keeps a name that tells which it is, otherwise one is composed. */
export function titleOf(card: Card, language: Language): string {
  const title = card.title.replaceAll(/\s+/g, ' ').trim();
  if (card.kind === 'agreement') return agreementName(withoutArticle(title), card, language);
  if (title) return title;
  return card.kind === 'activity' ? activityTitle(card, language) : card.id;
}

const agreementName = (title: string, card: Card, language: Language) =>
  tellsWhich(title, card.states) ? title : agreementTitle(card, language);

/** `l’accord`, `un accord`, `the agreement`: the article belongs to the sentence it stood in. */
const ARTICLE = /^(?:l['’]\s?|(?:les?|la|une?|des|the|an?)\s)(?=\S)/i;

const withoutArticle = (title: string) => capital(title.replace(ARTICLE, ''));

/** It names one of its States, and does not shout. */
function tellsWhich(title: string, parties: string[]): boolean {
  if (title === '' || title === title.toLocaleUpperCase()) return false;
  const folded = title.toLocaleLowerCase();
  return stemsOf(parties).some((stem) => folded.includes(stem));
}

/** Languages in which titles are written. */
const LANGUAGES = ['fr', 'en', 'es', 'ru', 'tr', 'kk', 'uz', 'uz-Cyrl', 'az', 'ar'];
/** Names inflect at the end: `Казахстан`, `Казахстаном`. */
const STEM = 6;
const names = LANGUAGES.map((tag) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }));
const known = new Map<string, string[]>();

function stemsOf(parties: string[]): string[] {
  return parties.flatMap((party) => {
    const stems = known.get(party) ?? namesOf(party).map((name) => name.toLocaleLowerCase().slice(0, STEM));
    known.set(party, stems);
    return stems;
  });
}

/** An organisation is named by its own letters. */
const namesOf = (party: string): string[] =>
  /^[A-Z]{2}$/.test(party)
    ? names.map((list) => list.of(party)).filter((name) => name !== undefined)
    : [party]; // `KZ`

/** « Kazakhstan – Qatar : accord, coopération militaire (2023) » */
function agreementTitle({ states: parties, data, date }: Card, language: Language): string {
  const kind = label('kind', text(data['agreementKind']), language);
  const subject = text(data['subject']);
  const about = subject && subject !== 'other' ? `, ${label('subject', subject, language)}` : '';
  const year = /^\d{4}/.exec(date ?? '')?.[0];
  const parts = `${states(parties, language)}${language === 'fr' ? ' :' : ':'} ${kind}${about}`;
  return year ? `${parts} (${year})` : parts;
}

function activityTitle({ states: concerned, data }: Card, language: Language): string {
  const kind = capital(label('activity', text(data['activityKind']), language));
  return concerned.length > 0 ? `${kind}, ${states(concerned, language)}` : kind;
}

export const linkOf = (card: Card, language: Language) => ({
  kind: card.kind,
  id: card.id,
  label: titleOf(card, language),
});
