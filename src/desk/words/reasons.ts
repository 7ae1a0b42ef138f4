// Why an answer is not known: the codes of the law as sentences, English exactly as the law prints them, and French.
import { both, type Label, type Language } from '../../vocabulary/labels/label.ts';
import { nameState } from '../../vocabulary/labels/states.ts';

/** Names of acts as they stand inside reasons. */
const ACTS: Record<string, Label> = {
  signature: both('signature', 'signature'),
  notification: both('notification', 'notification'),
  exchange: both('échange d’instruments', 'exchange of instruments'),
  consent: both('acte établissant le consentement', 'act establishing the consent'),
  deposit: both('dépôt', 'deposit'),
  nonRenewal: both('avis de non-reconduction', 'notice of non-renewal'),
  denunciation: both('dénonciation', 'denunciation'),
  ratification: both('ratification', 'ratification'),
  renewal: both('reconduction', 'renewal'),
  suspension: both('suspension', 'suspension'),
  termination: both('extinction', 'termination'),
  amendment: both('modification', 'amendment'),
  entryIntoForce: both('entrée en vigueur', 'entry into force'),
};

const FIXED: Record<string, Label> = {
  'absent:exchange': both(
    'aucun échange d’instruments n’est enregistré',
    'no exchange of instruments is recorded',
  ),
  'clause:term': both('la clause de durée n’est pas enregistrée', 'the clause on duration is not on record'),
  'clause:renewal': both(
    'la clause de reconduction n’est pas enregistrée',
    'the clause on renewal is not on record',
  ),
  'clause:notice': both(
    'la clause de préavis n’est pas enregistrée',
    'the clause on notice is not on record',
  ),
  'clause:entryIntoForce': both(
    'la clause d’entrée en vigueur n’est pas enregistrée',
    'the clause on entry into force is not on record',
  ),
  'clause:renewal.times': both(
    'il n’est pas enregistré si la reconduction est unique ou successive',
    'it is not recorded whether the renewal is once or successive',
  ),
  'clause:renewal.period': both(
    'la durée de la reconduction n’est pas enregistrée',
    'the length of a renewal is not recorded',
  ),
  'clause:renewal.kind': both(
    'le texte ne dit pas comment se fait la reconduction',
    'the text does not say how the renewal comes about',
  ),
  'clause:notice.period': both(
    'le délai de préavis n’est pas enregistré',
    'the notice period is not recorded',
  ),
  'unsettled:lateNotice': both(
    'le texte ne dit pas si un préavis tardif vaut pour la reconduction suivante',
    'the text does not say whether a late notice counts against the following renewal',
  ),
  'unsettled:lateRenewal': both(
    'le texte ne dit pas si une reconduction convenue après l’expiration fait revivre l’accord',
    'the text does not say whether a renewal agreed after expiry revives the agreement',
  ),
  'unsettled:impliedDenunciation': both(
    'il n’est pas établi qu’un droit de dénonciation soit implicite (Convention de Vienne, art. 56(1))',
    'it is not established that a right to denounce is implied (VCLT 56(1))',
  ),
  'unsettled:arrangement': both(
    'l’arrangement ne dit pas comment il peut prendre fin',
    'the arrangement does not say how it may be ended',
  ),
};

const name = (act: string, language: Language) => ACTS[act]?.[language] ?? act;
const of = (party: string, language: Language) =>
  language === 'fr' ? ` (${nameState(party, 'fr')})` : ` by ${party}`;

/** Each with an example of the code; `what` is what stands between the brackets. */
const SHAPED: [pattern: RegExp, say: (found: string[], language: Language) => string][] = [
  // absent:consent(SN)
  [
    /^absent:consent\((.+)\)$/,
    ([party = ''], language) =>
      language === 'fr'
        ? `aucun acte établissant le consentement de ${nameState(party, 'fr')} à être lié n’est enregistré`
        : `no act establishing the consent of ${party} to be bound is recorded`,
  ],
  // absent:deposit(2 more)
  [
    /^absent:deposit\((\d+) more\)$/,
    ([count = ''], language) =>
      language === 'fr'
        ? `il manque ${count} dépôt(s), et aucun n’est enregistré`
        : `${count} more deposits are needed and none is recorded`,
  ],
  // absent:notification(QA)
  [
    /^absent:(\w+)\((.+)\)$/,
    ([act = '', party = ''], language) =>
      language === 'fr'
        ? `aucun acte « ${name(act, 'fr')} »${of(party, 'fr')} n’est enregistré`
        : `no ${name(act, 'en')}${of(party, 'en')} is recorded`,
  ],
  // undated:signature(KZ)
  [
    /^undated:(\w+)(?:\((.+)\))?$/,
    ([act = '', party], language) =>
      language === 'fr'
        ? `la date de l’acte « ${name(act, 'fr')} »${party ? of(party, 'fr') : ''} n’est pas enregistrée`
        : `the date of the ${name(act, 'en')}${party ? of(party, 'en') : ''} is not recorded`,
  ],
  // receipt:nonRenewal(UZ)
  [
    /^receipt:(\w+)(?:\((.+)\))?$/,
    ([act = '', party], language) =>
      language === 'fr'
        ? `le jour de réception de l’acte « ${name(act, 'fr')} »${party ? of(party, 'fr') : ''} n’est pas enregistré`
        : `the day on which the ${name(act, 'en')}${party ? of(party, 'en') : ''} was received is not recorded`,
  ],
  // conflict:signature
  [
    /^conflict:(\w+)(?:\((.+)\))?$/,
    ([act = '', party], language) =>
      language === 'fr'
        ? `les sources se contredisent sur la date de l’acte « ${name(act, 'fr')} »${party ? of(party, 'fr') : ''}`
        : `sources disagree on the date of the ${name(act, 'en')}${party ? of(party, 'en') : ''}`,
  ],
  // event:withdrawal of troops
  [
    /^event:(.+)$/,
    ([event = ''], language) =>
      language === 'fr'
        ? `il n’est pas enregistré si cet événement a eu lieu : ${event}`
        : `it is not recorded whether this event has happened: ${event}`,
  ],
  // replacement(a2):entryIntoForce
  [
    /^replacement\((.+)\):entryIntoForce$/,
    ([other = ''], language) =>
      language === 'fr'
        ? `l’entrée en vigueur de l’accord qui le remplace (${other}) n’est pas établie`
        : `the entry into force of the replacing agreement ${other} is not established`,
  ],
  // partial:receipt of the notice
  [
    /^partial:receipt of (.+)$/,
    ([act = ''], language) =>
      language === 'fr'
        ? `le jour de réception (${name(act, 'fr')}) n’est connu qu’en partie`
        : `the day on which the ${name(act, 'en')} was received is only partly recorded`,
  ],
  // partial:signature
  [
    /^partial:(.+)$/,
    ([act = ''], language) =>
      language === 'fr'
        ? `la date de l’acte « ${name(act, 'fr')} » n’est connue qu’en partie`
        : `the ${name(act, 'en')} is only partly dated`,
  ],
];

/** A code nobody has put into words is shown as it is. */
export function sayReason(code: string, language: Language): string {
  const fixed = FIXED[code];
  if (fixed) return fixed[language];
  for (const [pattern, say] of SHAPED) {
    const found = pattern.exec(code);
    if (found) return say(found.slice(1), language);
  }
  return code;
}
