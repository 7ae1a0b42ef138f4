// How a day was reached, in the reader's language: the rule in words, what went in, and durations as a person says them.
import type { ENTRY_RULE_NAMES } from '../../vocabulary/legal-record.ts';
import type { Derivation } from '../../vocabulary/position.ts';
import { label } from '../../vocabulary/labels.ts';
import { both, type Label, type Language } from '../../vocabulary/labels/label.ts';
import { actInWords } from '../../law/reasons.ts';
import { ACTS, frenchAct } from './french-acts.ts';
import { sayPeriod } from './periods.ts';

export const RULES_IN_FRENCH: Record<string, string> = {
  'entry.stated': 'Énoncé par la source',
  'entry.silent': 'Le consentement de tous les États négociateurs est établi',
  'entry.unknown': 'Le consentement de tous les États négociateurs est établi',
  'entry.signature': 'À la signature',
  'entry.lastNotification': 'À la dernière des notifications requises',
  'entry.exchangeOfInstruments': 'À l’échange des instruments',
  'entry.exchangeOfNotes': 'À l’échange des notes',
  'entry.deposit': 'Au dépôt des instruments requis',
  'entry.fixedDate': 'À la date fixée par le texte',
  'entry.withOther': 'En même temps que l’autre accord',
  'term.duration': 'La durée, comptée de son premier jour',
  'term.until': 'Jusqu’au jour nommé par le texte',
  'term.endless': 'Sans limite de durée',
  'term.event': 'Jusqu’à l’événement nommé par le texte',
  'renewal.next': 'Le lendemain du dernier jour de la période en cours',
  'notice.deadline': 'Le délai de préavis entier doit tenir avant la reconduction',
  'end.expiry': 'Arrivée à terme',
  'end.nonRenewal': 'Fin par non-reconduction',
  'end.denunciation': 'Fin par dénonciation',
  'end.consent': 'Fin d’un commun accord',
  'end.replacement': 'Fin par remplacement',
  'end.fewerThanTwoParties': 'Fin, faute de deux parties',
  'end.unknown': 'Fin dont la cause n’est pas établie',
  'exit.free': 'La dénonciation prend effet après le délai',
  'exit.againstRenewal': 'La dénonciation prend effet à la fin de la première période encore ouverte',
  'exit.silent': 'Douze mois, si un droit de dénonciation est implicite',
};

const INPUTS: Record<string, Label> = {
  term: both('durée', 'duration'),
  renewal: both('reconduction', 'renewal'),
  'notice.period': both('délai de préavis', 'notice period'),
  'notice.counted': both('ce qui compte du préavis', 'what counts of a notice'),
  entryIntoForce: both('clause d’entrée en vigueur', 'entry-into-force clause'),
  'entry into force': both('entrée en vigueur', 'entry into force'),
};

/** Acts come in the law's English words: `exchange of instruments` → « échange d’instruments ». */
const ACTS_IN_FRENCH = new Map(ACTS.map((kind) => [actInWords(kind), frenchAct(kind).noun]));

/** What a clause of entry into force turns on, by its code. */
export const ENTRY_CLAUSES: Record<(typeof ENTRY_RULE_NAMES)[number], Label> = {
  signature: both('la signature', 'signature'),
  lastNotification: both('la dernière notification', 'the last notification'),
  exchangeOfInstruments: both('l’échange des instruments', 'the exchange of instruments'),
  exchangeOfNotes: both('l’échange des notes', 'the exchange of notes'),
  deposit: both('le dépôt des instruments', 'the deposit of instruments'),
  fixedDate: both('une date fixée', 'a fixed date'),
  withOther: both('en même temps qu’un autre accord', 'together with another agreement'),
};

const WORDS_IN_FRENCH: [RegExp, string][] = [
  [/\btacit\b/g, 'tacite'], // `tacit, P5Y, successive`
  [/\bdated\b/g, 'daté du'], // `dated 2019-12-23, received 2020-01-14`
  [/\breceived\b/g, 'reçu le'],
  [/\bday not recorded\b/g, 'jour non enregistré'],
  [/\buntil a day\b/g, 'jusqu’à un jour nommé'],
  [/\bcounted by receipt\b/g, 'comptée à la réception'],
  [/\bcounted by dispatch\b/g, 'comptée à l’envoi'],
  [/\bthe notice period\b/g, 'le délai de préavis'],
  [/\b(\d+) times\b/g, '$1 fois'],
  [/ or /g, ' ou '], // `2028-12-30 or 2028-12-31`
  [/\btimes not recorded\b/g, 'nombre non enregistré'],
  [/\bsuccessive\b/g, 'successives'],
  [/\bwithout limit in time\b/g, 'sans limite de durée'],
  [/\bwithout limit\b/g, 'sans limite'],
  [/\bnot before\b/g, 'pas avant le'], // `not before 2025-11-13`
  [/\bnot after\b/g, 'pas après le'],
  [/\bbetween (\S+) and\b/g, 'entre le $1 et le'],
  [/\bunknown\b/g, 'inconnu'],
  [/\bnone\b/g, 'aucun'],
  [/\breceipt\b/g, 'la réception'],
  [/\bdispatch\b/g, 'l’envoi'],
];

/** `P5Y`, `P1Y6M`, `P30D` inside a sentence. */
const PERIOD = /\bP(?:\d+[YMWD])+/g;

const humane = (text: string, language: Language) =>
  text.replaceAll(PERIOD, (period) => sayPeriod(period, language));

/** `Last day in force by nonRenewal: …` → the end's own name. */
function sayInEnglish({ rule, says }: Derivation): string {
  const [, how] = /^end\.(\w+)$/.exec(rule) ?? []; // `end.nonRenewal`
  const named = how ? says.replace(` by ${how}:`, ` by ${label('ending', how, 'en')}:`) : says;
  return humane(named, 'en');
}

export function sayDerivation(
  derivation: Derivation,
  answer: string | undefined,
  language: Language,
): string {
  const french = RULES_IN_FRENCH[derivation.rule];
  if (language === 'en' || french === undefined) return sayInEnglish(derivation);
  return answer === undefined ? `${french}.` : `${french} : ${answer}.`;
}

export function sayInput(what: string, language: Language): string {
  const known = INPUTS[what]?.[language];
  return known ?? (language === 'fr' ? (ACTS_IN_FRENCH.get(what) ?? what) : what);
}

export function sayInputValue(value: string, language: Language): string {
  const [code = '', ...rest] = value.split(', '); // `lastNotification, counted by receipt`
  const clause: Label | undefined = (ENTRY_CLAUSES as Record<string, Label>)[code];
  const named = clause ? [clause[language], ...rest].join(', ') : value;
  if (language === 'en') return humane(named, 'en');
  return humane(
    WORDS_IN_FRENCH.reduce((text, [word, french]) => text.replace(word, french), named),
    'fr',
  );
}

/** `VCLT 24(1) (custom)` → « Convention de Vienne, art. 24 (1) (coutume) ». */
export function sayArticle(article: string, language: Language): string {
  if (language === 'en') return article;
  const known = ARTICLES_IN_FRENCH[article];
  if (known) return known;
  return article.replace('VCLT ', 'Convention de Vienne, art. ').replace('(custom)', '(coutume)');
}

const ARTICLES_IN_FRENCH: Record<string, string> = {
  'stated by the source': 'énoncé par la source',
  'the arrangement’s own words (outside the VCLT)':
    'termes mêmes de l’arrangement (hors Convention de Vienne)',
};
