// What an entry is called when its sources give it no name: composed from its States and its kind, in the reader's language.
import type { Card } from '../../register/card.ts';
import { label } from '../../vocabulary/labels.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { nameState } from '../../vocabulary/labels/states.ts';

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);
const states = (codes: string[], language: Language) =>
  codes.map((code) => nameState(code, language)).join(' – ');

export function titleOf(card: Card, language: Language): string {
  if (card.title) return card.title.replaceAll(/\s+/g, ' ').trim();
  if (card.kind === 'agreement') return agreementTitle(card, language);
  if (card.kind === 'activity') return activityTitle(card, language);
  return card.id;
}

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
