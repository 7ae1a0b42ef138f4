// The fields of a claim in the reader's words: codes named, dates and periods written out, ids left out.
import { useMemo, type ReactNode } from 'react';
import { edtfText, periodText } from './edtf-text.ts';
import { fieldsOf, fieldSpecs, fieldWords } from './claim-fields.ts';
import { useLabels } from './labels.ts';
import { useWords } from '../words/language.tsx';
import { partsWords } from './words.ts';

type Labels = ReturnType<typeof useLabels>;

// `KZ:senate` → "Kazakhstan, senate"
export function organText(text: string, { label, state }: Pick<Labels, 'label' | 'state'>): string {
  if (/^[A-Z]{2}$/.test(text)) return state(text);
  const [, code, organ] = /^([A-Z]{2}):(.+)$/.exec(text) ?? [];
  return code && organ ? `${state(code)}, ${label('organ', organ)}` : text;
}

function oneText(list: string | undefined, value: unknown, { label, state, language }: Labels): string {
  const text = String(value);
  if (list === 'state') return state(text);
  if (list === 'asWritten') return language === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`;
  // `person:Musa Avsever` → Musa Avsever
  if (list === 'speaker') return /^(?:person|org|media|doc|gov):(.+)$/.exec(text)?.[1] ?? text;
  if (list === 'organ') return organText(text, { label, state });
  if (list === 'edtf') return edtfText(text, language);
  if (list === 'period') return periodText(text, language);
  return list && typeof value === 'string' ? label(list, text) : text;
}

export function useValueText() {
  const labels = useLabels();
  const names = useWords(fieldWords);
  const words = useWords(partsWords);
  return useMemo(() => {
    /** One field of a claim as words; an empty text when there is nothing to say. */
    const field = (name: string, value: unknown, fact?: string): string => {
      if (value === null || value === undefined || value === '' || value === false) return '';
      if (value === true) return words.yesWord;
      const spec = (fact ? fieldsOf(fact, {}) : fieldSpecs)[name] ?? fieldSpecs[name];
      if (Array.isArray(value)) return value.map((one) => oneText(spec?.list, one, labels)).join(', ');
      if (typeof value === 'object') return Object.values(value).map(String).join(' ');
      return oneText(spec?.list, value, labels);
    };
    const name = (key: string): string => (names as Record<string, string>)[key] ?? key.replaceAll('_', ' ');
    return { field, name };
  }, [labels, names, words]);
}

// The fields that say what a claim says, in the order a reader wants them; the rest follows.
const FIRST = [
  'step',
  'name',
  'kind',
  'parties',
  'parts',
  'date',
  'place',
  'by',
  'role',
  'country',
  'dur',
  'rule',
];
const HIDDEN = new Set(['of', 'id', 'replaces', 'amends', 'parent', 't', 'entityId']);

// "tacit renewal" needs no "renewal" before it.
const saysItself = (name: string, text: string): boolean =>
  text.toLocaleLowerCase().includes(name.toLocaleLowerCase());

interface ClaimLineProps {
  fact: string;
  value: Record<string, unknown>;
  /** The passage shown beside: a title that stands in it is not said twice. */
  quote?: string | undefined;
}

/** A claim as one dense line: "signed · 12 Dec 2023 · Doha". */
export function ClaimLine({ fact, value, quote = '' }: ClaimLineProps): ReactNode {
  const { field, name } = useValueText();
  const keys = Object.keys(value).filter(
    (key) => !HIDDEN.has(key) && !(key === 'title' && quote.includes(String(value[key]))),
  );
  keys.sort((a, b) => (FIRST.indexOf(a) + 1 || 99) - (FIRST.indexOf(b) + 1 || 99));
  const said = keys.map((key) => ({ key, text: field(key, value[key], fact) })).filter(({ text }) => text);
  return said.map(({ key, text }, i) => (
    <span key={key}>
      {i > 0 && <span className="quiet"> · </span>}
      {!FIRST.includes(key) && !saysItself(name(key), text) && <span className="quiet">{name(key)} </span>}
      {text}
    </span>
  ));
}
