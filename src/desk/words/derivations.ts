// How a day was reached, in the reader's language: the rule in words, what went in, and durations as a person says them.
import type { Derivation } from '../../vocabulary/position.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { sayPeriod } from './periods.ts';

const RULES_IN_FRENCH: Record<string, string> = {
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
  'exit.free': 'La dénonciation prend effet après le délai',
  'exit.againstRenewal': 'La dénonciation prend effet à la fin de la première période encore ouverte',
  'exit.silent': 'Douze mois, si un droit de dénonciation est implicite',
};

const INPUTS_IN_FRENCH: Record<string, string> = {
  term: 'durée',
  renewal: 'reconduction',
  'notice.period': 'délai de préavis',
  'notice.counted': 'ce qui compte du préavis',
  entryIntoForce: 'clause d’entrée en vigueur',
  'entry into force': 'entrée en vigueur',
  notification: 'notification',
  signature: 'signature',
  ratification: 'ratification',
  exchange: 'échange',
  deposit: 'dépôt',
  denunciation: 'dénonciation',
};

const WORDS_IN_FRENCH: [RegExp, string][] = [
  [/\btacit\b/g, 'tacite'], // `tacit, P5Y, successive`
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

export function sayDerivation(
  { rule, says }: Derivation,
  answer: string | undefined,
  language: Language,
): string {
  const french = RULES_IN_FRENCH[rule];
  if (language === 'en' || french === undefined) return humane(says, language);
  return answer === undefined ? `${french}.` : `${french} : ${answer}.`;
}

export const sayInput = (what: string, language: Language): string =>
  language === 'fr' ? (INPUTS_IN_FRENCH[what] ?? what) : what;

export function sayInputValue(value: string, language: Language): string {
  if (language === 'en') return humane(value, 'en');
  return humane(
    WORDS_IN_FRENCH.reduce((text, [word, french]) => text.replace(word, french), value),
    'fr',
  );
}
