// Words of `foedera read` in the two languages of the terminal.
import type { Language } from '../vocabulary/labels/label.ts';
import type { PartKind, Reading } from '../vocabulary/reading.ts';

interface ReadingWords {
  agreements: string;
  relations: string;
  activities: string;
  people: string;
  speakers: string;
  unknown: string;
  nothing: string;
  notRead: string;
  published: string;
  undated: string;
  leftOut: string;
  lines: (count: number) => string;
  from: Record<NonNullable<Reading['published']>['from'], string>;
  parts: Partial<Record<PartKind, string>>;
  noDate: string;
  at: string;
  by: string;
  signers: string;
  vote: string;
  asWritten: string;
  period: string;
  replaces: string;
  amends: string;
  under: string;
  indefinite: string;
  term: string;
  renewal: string;
  same: string;
  notice: string;
  beforeExpiry: string;
  anyTime: string;
  freeExit: string;
  effect: string;
  survives: string;
  entry: string;
  costs: string;
  domains: string;
  host: string;
  edition: string;
  phase: string;
  free: string;
  stock: string;
  observers: string;
  noRule: string;
}

export const READING_WORDS: Record<Language, ReadingWords> = {
  en: {
    agreements: 'Agreements',
    relations: 'Talks without an agreement',
    activities: 'Activities',
    people: 'People',
    speakers: 'Who says it',
    unknown: 'Not known, and why',
    nothing: 'No claim: nothing in it is stated of an agreement, an activity or an office.',
    notRead: 'No claim: this language cannot be read yet.',
    published: 'published',
    undated: 'publication date unknown',
    leftOut: 'Not read as the article:',
    lines: (count) => (count === 1 ? '1 line' : `${count} lines`),
    from: { dateline: 'dateline', url: 'address', page: 'page', given: 'given', text: 'text' },
    parts: {
      menu: 'menus',
      related: 'other headlines',
      newsletter: 'newsletter',
      comment: 'comments',
      legal: 'notices',
      metadata: 'page lines',
    },
    noDate: 'date not stated',
    at: 'at',
    by: 'by',
    signers: 'signed by',
    vote: 'vote',
    asWritten: 'the text says',
    period: 'for',
    replaces: 'replaces',
    amends: 'amends',
    under: 'under',
    indefinite: 'without limit of time',
    term: 'term',
    renewal: 'renewal',
    same: 'equal periods',
    notice: 'notice',
    beforeExpiry: 'before expiry',
    anyTime: 'at any time',
    freeExit: 'may be denounced at any time',
    effect: 'denunciation takes effect after',
    survives: 'activities under way are completed',
    entry: 'entry into force',
    costs: 'costs',
    domains: 'domains',
    host: 'host',
    edition: 'edition',
    phase: 'phase',
    free: 'free of charge',
    stock: 'so far or at present',
    observers: 'observers',
    noRule: 'no rule named',
  },
  fr: {
    agreements: 'Accords',
    relations: 'Entretiens sans accord',
    activities: 'Activités',
    people: 'Personnes',
    speakers: 'Qui le dit',
    unknown: 'Ce qui reste inconnu, et pourquoi',
    nothing: 'Aucune affirmation : rien n’y est dit d’un accord, d’une activité ou d’une fonction.',
    notRead: 'Aucune affirmation : cette langue n’est pas encore lue.',
    published: 'publié le',
    undated: 'date de publication inconnue',
    leftOut: 'Non lu comme article :',
    lines: (count) => (count === 1 ? '1 ligne' : `${count} lignes`),
    from: { dateline: 'ligne de date', url: 'adresse', page: 'page', given: 'donnée', text: 'texte' },
    parts: {
      menu: 'menus',
      related: 'autres titres',
      newsletter: 'infolettre',
      comment: 'commentaires',
      legal: 'mentions',
      metadata: 'lignes de page',
    },
    noDate: 'date non précisée',
    at: 'à',
    by: 'par',
    signers: 'signé par',
    vote: 'vote',
    asWritten: 'le texte dit',
    period: 'pour',
    replaces: 'remplace',
    amends: 'modifie',
    under: 'au titre de',
    indefinite: 'sans limite de durée',
    term: 'durée',
    renewal: 'renouvellement',
    same: 'périodes égales',
    notice: 'préavis',
    beforeExpiry: 'avant l’échéance',
    anyTime: 'à tout moment',
    freeExit: 'peut être dénoncé à tout moment',
    effect: 'la dénonciation prend effet après',
    survives: 'les activités en cours sont menées à terme',
    entry: 'entrée en vigueur',
    costs: 'coûts',
    domains: 'domaines',
    host: 'hôte',
    edition: 'édition',
    phase: 'phase',
    free: 'gratuit',
    stock: 'à ce jour',
    observers: 'observateurs',
    noRule: 'règle non nommée',
  },
};

/** `fr` → French; `und` → language not told. */
export function languageName(code: string, language: Language): string {
  if (code === 'und') return language === 'fr' ? 'langue non reconnue' : 'language not told';
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
}

const UNITS: Record<string, Record<Language, [one: string, many: string]>> = {
  Y: { en: ['year', 'years'], fr: ['an', 'ans'] },
  M: { en: ['month', 'months'], fr: ['mois', 'mois'] },
  W: { en: ['week', 'weeks'], fr: ['semaine', 'semaines'] },
  D: { en: ['day', 'days'], fr: ['jour', 'jours'] },
};

/** `P5Y` → 5 years; `P0D` → at once. */
export function sayDuration(duration: string, language: Language): string {
  if (duration === 'P0D') return language === 'fr' ? 'effet immédiat' : 'no delay';
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) => {
    const [one, many] = UNITS[unit!]![language];
    return `${count} ${Number(count) === 1 ? one : many}`;
  });
  return parts.join(' ') || duration;
}
