// Why two entries are, or may be, one: the register's codes as a person reads them, `same-parties KZ QA` → « mêmes parties : … ».
import { label, type ListName } from '../../vocabulary/labels.ts';
import { both, type Label, type Language } from '../../vocabulary/labels/label.ts';
import { nameState } from '../../vocabulary/labels/states.ts';

const SAYINGS: Record<string, Label> = {
  'same-parties': both('mêmes parties', 'same parties'),
  'same-designation': both('même désignation', 'same designation'),
  'like-designation': both('désignations voisines', 'like designations'),
  'same-subject': both('même objet', 'same subject'),
  'close-subject': both('objets voisins', 'close subjects'),
  'other-subject': both('objets différents', 'different subjects'),
  'same-signature-day': both('même jour de signature', 'same day of signature'),
  'signature-may-agree': both('dates de signature compatibles', 'days of signature may agree'),
  'signature-days-differ': both('jours de signature différents', 'days of signature differ'),
  'dates-agree': both('dates compatibles', 'dates agree'),
  'same-act': both('même acte', 'same act'),
  'like-title': both('titres semblables', 'like titles'),
  'same-name': both('même nom', 'same name'),
  'like-name': both('noms semblables', 'like names'),
  'near-name': both('noms proches', 'near names'),
  'same-country': both('même État', 'same State'),
  'same-office': both('même fonction', 'same office'),
  'same-period': both('même période', 'same period'),
  'same-day': both('même jour', 'same day'),
  'same-phase': both('même phase', 'same phase'),
  'same-place': both('même lieu', 'same place'),
  'same-object': both('même objet', 'same object'),
  'same-States': both('mêmes États', 'same States'),
  'States-in-common': both('États en commun', 'States in common'),
  'no-other-fits': both('aucune autre ne convient', 'no other fits'),
  'same-as-stated': both('le texte le dit', 'the text says so'),
  'said-by-a-person': both('décidé par une personne', 'said by a person'),
};

/** Lists that codes of a reason come from. */
const LISTS: Record<string, ListName> = {
  'same-designation': 'kind',
  'same-subject': 'subject',
  'close-subject': 'subject',
  'other-subject': 'subject',
  'same-office': 'role',
};
const OF_STATES = new Set(['same-parties', 'same-country', 'same-States', 'States-in-common']);

export function sayLikeness(because: string, language: Language): string {
  const [, code = because, rest = ''] = /^(\S+)\s*(.*)$/.exec(because) ?? []; // `same-parties KZ QA`
  const saying = SAYINGS[code]?.[language];
  if (saying === undefined) return because;
  if (rest === '') return saying;
  return `${saying}${language === 'fr' ? ' :' : ':'} ${sayRest(code, rest, language)}`;
}

function sayRest(code: string, rest: string, language: Language): string {
  if (OF_STATES.has(code)) return listOf(rest, (state) => nameState(state, language));
  const list = LISTS[code];
  if (list) return listOf(rest, (word) => label(list, word, language));
  if (code !== 'same-act') return rest.replace(' | ', ' / ');
  const [step = '', ...details] = rest.split('|'); // `approved|AZ:|2025-12-16`
  return [label('step', step, language), ...details.map((detail) => detail.replace(/:$/, ''))]
    .filter(Boolean)
    .join(', ');
}

const listOf = (words: string, say: (word: string) => string) => words.split(' ').map(say).join(', ');
