// Why an answer is not known: the codes of the law as sentences, in English the law's own, and in French.
import { reasonFor } from '../../law/reasons.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { nameState } from '../../vocabulary/labels/states.ts';
import { frenchAct, ofTheAct } from './french-acts.ts';

/** A code nobody has put into words is shown as it is. */
export const sayReason = (code: string, language: Language): string =>
  language === 'fr' ? reasonInFrench(code) : nameStatesIn(reasonFor(code));

/** `by TD`, `by KZ and UZ`, `for SN`: the law knows States by their codes, a reader by their names. */
const CODED = /\b(by|for|and) ([A-Z]{2})\b/g;

/** English of the law with the names of States. */
export const nameStatesIn = (sentence: string): string =>
  sentence.replaceAll(CODED, (_, word: string, code: string) => `${word} ${nameState(code, 'en')}`);

const WHOLE: Record<string, string> = {
  'clause:renewal.times': 'il n’est pas enregistré si la reconduction est unique ou successive',
  'clause:renewal.period': 'la durée de la reconduction n’est pas enregistrée',
  'clause:renewal.kind': 'le texte ne dit pas comment se fait la reconduction',
  'clause:notice.counted': 'il n’est pas enregistré si c’est la réception ou l’envoi du préavis qui compte',
  'clause:notice.period': 'le délai de préavis n’est pas enregistré',
  'unsettled:lateNotice': 'le texte ne dit pas si un préavis tardif vaut pour la reconduction suivante',
  'unsettled:lateRenewal':
    'le texte ne dit pas si une reconduction convenue après l’expiration fait revivre l’accord',
  'unsettled:impliedDenunciation':
    'il n’est pas établi qu’un droit de dénonciation soit implicite (Convention de Vienne, art. 56(1))',
  'unsettled:arrangement': 'l’arrangement ne dit pas comment il peut prendre fin',
  'unsettled:arrangementEntry': 'l’arrangement ne dit pas quand il commence à s’appliquer',
};

const CLAUSES: Record<string, string> = {
  term: 'de durée',
  renewal: 'de reconduction',
  notice: 'de préavis',
  entryIntoForce: 'd’entrée en vigueur',
  provisionalApplication: 'd’application provisoire',
};

/** `signature(KZ)`, `consent(SN,KZ)` */
const ACT = /^(\w+)(?:\(([^)]*)\))?$/;
/** `deposit(2 more)` */
const MORE_DEPOSITS = /^deposit\((\d+) more\)$/;
/** `replacement(a2):entryIntoForce`, `other(a2):entryIntoForce` */
const OTHER = /^(replacement|other)\((.*)\):\w+$/;

function reasonInFrench(code: string): string {
  if (WHOLE[code]) return WHOLE[code];
  const [, how, id] = OTHER.exec(code) ?? [];
  if (how)
    return `l’entrée en vigueur de l’accord ${how === 'replacement' ? 'qui le remplace' : 'lié'} (${id}) n’est pas établie`;
  const [family = '', ...rest] = code.split(':');
  return FAMILIES[family]?.(rest.join(':')) ?? code;
}

const FAMILIES: Record<string, (what: string) => string> = {
  absent: absence,
  undated: (what) => `la date ${act(what)} n’est pas enregistrée`,
  receipt: (what) => `le jour de réception ${act(what)} n’est pas enregistré`,
  partial: partial,
  clause: (what) => `la clause ${CLAUSES[what] ?? what} n’est pas enregistrée`,
  event: (what) => `il n’est pas enregistré si cet événement a eu lieu : ${what}`,
  conflict: (what) =>
    CLAUSES[what] && what !== 'entryIntoForce'
      ? `les sources se contredisent sur la clause ${CLAUSES[what]}`
      : `les sources se contredisent sur la date ${act(what)}`,
};

/** « de la signature (Kazakhstan) » */
function act(what: string): string {
  const [, kind = what, who] = ACT.exec(what) ?? [];
  return `${ofTheAct(frenchAct(kind))}${states(who)}`;
}

const states = (who: string | undefined): string =>
  who
    ? ` (${who
        .split(',')
        .map((code) => nameState(code, 'fr'))
        .join(' et ')})`
    : '';

function absence(what: string): string {
  const [, count] = MORE_DEPOSITS.exec(what) ?? [];
  if (count) return `il manque ${count} dépôt${count === '1' ? '' : 's'}, dont aucun n’est enregistré`;
  const [, kind = what, who] = ACT.exec(what) ?? [];
  if (kind === 'consent')
    return `aucun acte établissant le consentement à être lié${states(who)} n’est enregistré`;
  const { noun, feminine } = frenchAct(kind);
  const e = feminine ? 'e' : '';
  return `aucun${e} ${noun}${states(who)} n’est enregistré${e}`;
}

function partial(what: string): string {
  const [, of = '', rest = what] = /^(receipt|effect) of (.+)$/.exec(what) ?? []; // `receipt of denunciation(ML)`
  if (of === 'receipt') return `le jour de réception ${act(rest)} n’est connu qu’en partie`;
  if (of === 'effect') return `l’effet ${act(rest)} n’est daté qu’en partie`;
  return `la date ${act(what)} n’est connue qu’en partie`;
}
