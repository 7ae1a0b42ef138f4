// What codes are called in the reader's language: closed lists from the API, names of States from the browser (CLDR).
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../api/client.ts';
import { useLanguage } from '../words/language.tsx';
import type { Language } from '../words/words.ts';

type Label = Record<Language, string>;
type Lists = Record<string, Record<string, Label>>;

const isLabel = (x: unknown): x is Label => typeof x === 'object' && x !== null && 'fr' in x && 'en' in x;

/** Finds the lists of `{code: {fr, en}}` wherever they stand in the answer. */
function listsIn(answer: unknown, name = '', found: Lists = {}): Lists {
  if (typeof answer !== 'object' || answer === null) return found;
  for (const [key, value] of Object.entries(answer)) {
    if (isLabel(value)) (found[name] ??= {})[key] = value;
    else listsIn(value, key, found);
  }
  return found;
}

export const vocabularyQuery = {
  queryKey: ['/vocabulary'],
  queryFn: async (): Promise<Lists> => listsIn(await ask('/vocabulary')),
  staleTime: Infinity,
  gcTime: Infinity,
};

export const useVocabulary = () => useQuery(vocabularyQuery);

// Lists too small for the vocabulary; organs are what follows `KZ:` in a claim.
const OWN: Lists = {
  organ: {
    government: { fr: 'gouvernement', en: 'government' },
    gov: { fr: 'gouvernement', en: 'government' },
    cabinet: { fr: 'conseil des ministres', en: 'cabinet' },
    parliament: { fr: 'parlement', en: 'parliament' },
    senate: { fr: 'sénat', en: 'senate' },
    assembly: { fr: 'assemblée', en: 'assembly' },
    national_assembly: { fr: 'assemblée nationale', en: 'national assembly' },
    lower_chamber: { fr: 'chambre basse', en: 'lower chamber' },
    upper_chamber: { fr: 'chambre haute', en: 'upper chamber' },
    committee: { fr: 'commission', en: 'committee' },
    president: { fr: 'président', en: 'president' },
    king: { fr: 'roi', en: 'king' },
    emir: { fr: 'émir', en: 'emir' },
    ministry: { fr: 'ministère', en: 'ministry' },
    ministry_of_defence: { fr: 'ministère de la Défense', en: 'ministry of defence' },
    council_of_ministers: { fr: 'conseil des ministres', en: 'council of ministers' },
  },
  documentReview: {
    toReview: { fr: 'à relire', en: 'to review' },
    reviewed: { fr: 'relu', en: 'reviewed' },
    notRead: { fr: 'non lu (langue sans règles)', en: 'not read (language without rules)' },
  },
  saying: {
    said: { fr: 'dit', en: 'said' },
    reported: { fr: 'rapporte', en: 'reported' },
    denied: { fr: 'dément', en: 'denied' },
    answered: { fr: 'répond', en: 'answered' },
    announced: { fr: 'annonce', en: 'announced' },
    stressed: { fr: 'souligne', en: 'stressed' },
    stated: { fr: 'déclare', en: 'stated' },
    shows: { fr: 'montre', en: 'shows' },
    considered: { fr: 'estime', en: 'considered' },
    added: { fr: 'ajoute', en: 'added' },
    confirmed: { fr: 'confirme', en: 'confirmed' },
    claimed: { fr: 'affirme', en: 'claimed' },
  },
  unit: {
    beds: { fr: 'lits', en: 'beds' },
    berths: { fr: 'postes à quai', en: 'berths' },
    seats: { fr: 'places', en: 'seats' },
    rooms: { fr: 'chambres', en: 'rooms' },
  },
  renewalTimes: {
    successive: { fr: 'successives', en: 'successive' },
    once: { fr: 'une seule', en: 'only one' },
  },
  noticeAgainst: {
    expiry: { fr: 'l’échéance', en: 'expiry' },
    any: { fr: 'l’accord, à tout moment', en: 'the agreement, at any time' },
  },
};

// `partlySigned` → "partly signed": a code without a word is still readable.
const readable = (code: string) =>
  code
    .replaceAll(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replaceAll('_', ' ');

const regions = new Map<Language, Intl.DisplayNames>();
const GONE: Record<string, Label> = {
  SU: { fr: 'Union soviétique', en: 'Soviet Union' },
  ZZ: { fr: 'État non précisé', en: 'State not told' },
};

/** `KZ` → "Kazakhstan"; an organisation or a company keeps its own name. */
const named = new Map<string, string>();

export function stateName(code: string, language: Language): string {
  const key = `${language}${code}`;
  const known = named.get(key) ?? nameState(code, language);
  named.set(key, known);
  return known;
}

function nameState(code: string, language: Language): string {
  if (GONE[code]) return GONE[code][language];
  if (!/^[A-Z]{2}$/.test(code) || code === 'EU' || code === 'UN') return code;
  const names = regions.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  regions.set(language, names);
  // `Congo - Brazzaville` would read as one more State of a pair
  return names.of(code)?.replace(' - ', '-') ?? code;
}

export function useLabels() {
  const language = useLanguage();
  const { data: served } = useVocabulary();
  return useMemo(() => {
    const data: Lists = { ...served, ...OWN };
    /** Word for a code of a list; `label('step', 'signed')`. */
    const label = (list: string, code: string): string =>
      data[list]?.[code]?.[language] ??
      data[list]?.[code.split(':')[0] ?? code]?.[language] ??
      readable(code);
    const state = (code: string): string => stateName(code, language);
    const states = (codes: readonly string[]): string => codes.map(state).join(' – ');
    /** Codes of a list with their words, ready for a select, in the order of the list. */
    const options = (list: string) =>
      Object.entries(data[list] ?? {}).map(([value, words]) => ({ value, label: words[language] }));
    /** Every State the register can name, sorted in the reader's language. */
    const stateOptions = () =>
      Object.keys(data['states'] ?? data['state'] ?? {})
        .map((value) => ({ value, label: stateName(value, language) }))
        .sort((a, b) => a.label.localeCompare(b.label, language));
    return { label, state, states, options, stateOptions, language };
  }, [served, language]);
}

/** First letter upper case, as a heading or a cell begins. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
