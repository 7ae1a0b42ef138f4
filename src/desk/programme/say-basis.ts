// The legal basis in sentences, French and English: what speaks for a verdict, what is missing, and what would settle it.
import type { FactCode, Facts } from '../../programme/basis/facts.ts';
import { label } from '../../vocabulary/labels.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { nameState } from '../../vocabulary/labels/states.ts';
import { sayReason } from '../words/reasons.ts';

type Say = (language: Language, ...about: string[]) => string;
type Sayings = { [C in FactCode]: (language: Language, ...about: Facts[C]) => string };

/** Fills in both languages and gives the one asked for. */
const two =
  (fr: (...about: string[]) => string, en: (...about: string[]) => string): Say =>
  (language, ...about) =>
    language === 'fr' ? fr(...about) : en(...about);

const domain = (code: string, language: Language) => label('domain', code, language);
const forms = (codes: string, language: Language) =>
  codes
    .split(' ')
    .map((code) =>
      code === 'practical'
        ? language === 'fr'
          ? 'activité pratique'
          : 'practical activity'
        : label('form', code, language),
    )
    .join(', ');
const state = (code: string, language: Language) => nameState(code, language);

export const FACTS: Sayings = {
  domainListed: (l, code, from) =>
    l === 'fr'
      ? `${domain(code, l)} : énuméré${from === 'press' ? ' (selon la presse)' : ''}`
      : `${domain(code, l)}: listed${from === 'press' ? ' (as the press says)' : ''}`,
  formsListed: (l, codes, from) =>
    l === 'fr'
      ? `formes énumérées : ${forms(codes, l)}${from === 'press' ? ' (selon la presse)' : ''}`
      : `forms listed: ${forms(codes, l)}${from === 'press' ? ' (as the press says)' : ''}`,
  underResidualClause: (l, code) =>
    l === 'fr'
      ? `${domain(code, l)} : par la clause résiduelle`
      : `${domain(code, l)}: under the residual clause`,
  notAmongExamples: (l, code) =>
    l === 'fr'
      ? `${domain(code, l)} : absent des exemples donnés`
      : `${domain(code, l)}: not among the examples given`,
  notInClosedList: (l, code) =>
    l === 'fr'
      ? `${domain(code, l)} : absent de la liste, qui est fermée`
      : `${domain(code, l)}: not in the list, which is closed`,
  domainGivenAs: (l, code, codes) =>
    l === 'fr'
      ? `${domain(code, l)} : prévu sous la forme ${forms(codes, l)}`
      : `${domain(code, l)}: given as ${forms(codes, l)}`,
  highSeas: two(
    () => 'en haute mer',
    () => 'on the high seas',
  ),
  outsideTerritory: (l, code) =>
    l === 'fr'
      ? `${state(code, l)} : hors du champ territorial`
      : `${state(code, l)}: outside its territorial scope`,
  placeNotBound: (l, place, code) =>
    l === 'fr'
      ? `${place} est sur le territoire d’un État non lié : ${state(code, l)}`
      : `${place} is on the territory of a State that is not bound: ${state(code, l)}`,
  tooMany: two(
    (n, limit) => `${n} personnes ; limite : ${limit}`,
    (n, limit) => `${n} people; limit: ${limit}`,
  ),
  termEnds: two(
    (day) => `la période en cours finit le ${day}`,
    (day) => `the current term ends on ${day}`,
  ),
  begunInForce: two(
    (day) => `commencée le ${day}, alors en vigueur`,
    (day) => `begun on ${day}, in force then`,
  ),
  supersededBy: two(
    (by) => `remplacé par ${by}`,
    (by) => `superseded by ${by}`,
  ),
  lastDayInForce: two(
    (day) => `dernier jour en vigueur : ${day}`,
    (day) => `last day in force: ${day}`,
  ),
  atStage: (l, stage) =>
    l === 'fr'
      ? `où en est l’accord : ${label('stage', stage, l)}`
      : `stage of the agreement: ${label('stage', stage, l)}`,
  searched: (l, n, one, other) =>
    l === 'fr'
      ? `${n} accords au registre ; aucun auquel ${state(one, l)} et ${state(other, l)} soient ou puissent devenir parties`
      : `${n} agreements on file; none to which both ${state(one, l)} and ${state(other, l)} are or may become parties`,
  exactDaysSettle: two(
    () => 'les jours exacts trancheraient',
    () => 'the exact days would settle it',
  ),
  onFile: two(
    (titles) => `au registre : ${titles}`,
    (titles) => `on file: ${titles}`,
  ),
  noStatusOfForces: two(
    () => 'aucun statut des forces au registre',
    () => 'no status of forces on file',
  ),
  demandedBy: two(
    (title) => `exigé par ${title}`,
    (title) => `demanded by ${title}`,
  ),
  planLineDemanded: two(
    () => 'le texte exige une ligne du plan signé',
    () => 'the text demands a line of the signed plan',
  ),
  thirdStatePersonnel: two(
    () => 'des personnels d’un État tiers participent',
    () => 'personnel of a third State takes part',
  ),
  noticeDemanded: two(
    () => 'le texte exige un préavis',
    () => 'the text demands notice in time',
  ),
  authorisationDemanded: two(
    () => 'le parlement ou le gouvernement doit autoriser',
    () => 'parliament or government must authorise',
  ),
  classifiedExchanged: two(
    () => 'des informations protégées sont échangées',
    () => 'classified information is exchanged',
  ),
  weaponsCarried: two(
    () => 'des armes et des munitions sont apportées',
    () => 'weapons and ammunition are brought in',
  ),
  clearanceNeeded: two(
    () => 'une autorisation est nécessaire',
    () => 'a clearance is needed',
  ),
};

/** `domainListed|TRN|press` in words; what was kept in words before there were codes stays as it was written. */
export function sayFact(kept: string, language: Language): string {
  const [code = '', ...about] = kept.split('|');
  const say = (FACTS as Record<string, Say>)[code];
  return say ? say(language, ...about) : kept;
}

/** Missing facts that the check itself names; those of the law are put into words by the law's own. */
export const MISSING: Record<string, { fr: string; en: string; settles: { fr: string; en: string } }> = {
  'domain-not-said': {
    fr: 'le domaine de l’activité n’est pas dit',
    en: 'the domain of the activity is not said',
    settles: { fr: 'dire de quel domaine elle relève', en: 'say what domain it belongs to' },
  },
  'domains-from-press-only': {
    fr: 'les domaines ne sont connus que par la presse',
    en: 'its domains are known from the press only',
    settles: { fr: 'le texte lui-même trancherait', en: 'the text itself would settle it' },
  },
  'forms-from-press-only': {
    fr: 'les formes ne sont connues que par la presse',
    en: 'its forms are known from the press only',
    settles: { fr: 'le texte lui-même trancherait', en: 'the text itself would settle it' },
  },
  'text-not-on-file': {
    fr: 'le texte n’est pas au registre',
    en: 'its text is not on file',
    settles: { fr: 'le texte lui-même trancherait', en: 'the text itself would settle it' },
  },
  'list-kind-not-recorded': {
    fr: 'il n’est pas dit si la liste des domaines est fermée',
    en: 'it is not recorded whether its list of domains is closed',
    settles: {
      fr: 'dire si la liste est fermée ou donne des exemples',
      en: 'say whether its list is closed or gives examples',
    },
  },
  'force-not-evidenced': {
    fr: 'l’entrée en vigueur n’est pas attestée',
    en: 'its entry into force is not evidenced',
    settles: {
      fr: 'une preuve de l’entrée en vigueur trancherait',
      en: 'evidence of its entry into force would settle it',
    },
  },
  'strength-not-known': {
    fr: 'l’effectif n’est pas connu',
    en: 'the strength is not known',
    settles: { fr: 'donner l’effectif', en: 'give the strength' },
  },
  'days-imprecise': {
    fr: 'les jours ne sont pas connus exactement',
    en: 'the days are not known exactly',
    settles: { fr: 'les jours exacts trancheraient', en: 'the exact days would settle it' },
  },
  'states-not-known': {
    fr: 'les États ne sont pas connus',
    en: 'the States are not known',
    settles: { fr: 'nommer les États', en: 'name the States' },
  },
};

const familyOf = (code: string): string => code.split(':')[0] ?? code;

export const sayMissing = (code: string, language: Language): string =>
  MISSING[familyOf(code)]?.[language] ?? sayReason(code, language);

/** What would settle it, one saying for all that the same step settles. */
export function sayNextStep(missing: readonly string[], language: Language): string {
  const steps = missing.map((code) => {
    const own = MISSING[familyOf(code)]?.settles[language];
    if (own) return own;
    return language === 'fr'
      ? `à attester : ${sayReason(code, language)}`
      : `to be evidenced: ${sayReason(code, language)}`;
  });
  return [...new Set(steps)].join('; ');
}
