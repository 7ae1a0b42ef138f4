// What each answer of the law is called, and the sentence that says a day or why it is not known.
import { both, type Label, type Language } from '../../vocabulary/labels/label.ts';
import { nameState } from '../../vocabulary/labels/states.ts';
import { sayReason } from './reasons.ts';

const ANSWERS: Record<string, Label> = {
  inForce: both('En vigueur le D', 'In force on D'),
  applied: both('Appliqué le D', 'Applied on D'),
  operative: both('En application le D', 'Operative on D'),
  entryIntoForce: both('Entrée en vigueur', 'Entry into force'),
  'term.number': both('Numéro de la période en cours', 'Number of the current term'),
  'term.first': both('Premier jour de la période en cours', 'First day of the current term'),
  'term.last': both('Dernier jour de la période en cours', 'Last day of the current term'),
  nextRenewal: both('Prochaine reconduction', 'Next renewal'),
  expires: both('Dernier jour en vigueur', 'Last day in force'),
  'notice.lastDay': both('Dernier jour pour le préavis', 'Last day for notice'),
  'notice.open': both('Préavis encore possible', 'Notice can still be given'),
  'notice.nextLastDay': both('Prochain dernier jour pour le préavis', 'Next last day for notice'),
  effectIfDenouncedNow: both('Effet d’une dénonciation reçue le D', 'Effect of a denunciation received on D'),
  ended: both('Fin', 'End'),
};

/** What is asked of one party; the State follows. */
const FOR_PARTY: Record<string, Label> = {
  inForce: both('En vigueur le D', 'In force on D for'),
  operative: both('En application le D', 'Operative on D for'),
  from: both('Entrée en vigueur', 'Entry into force for'),
  until: both('Dernier jour en vigueur', 'Last day in force for'),
};

/** `forParty.AM.inForce` → “In force on D for Armenia”, « En vigueur le D (Arménie) ». */
export function nameAnswer(answer: string, day: string, language: Language): string {
  const [, party = '', rest = ''] = /^forParty\.([^.]+)\.(.+)$/.exec(answer) ?? [];
  if (party) {
    const state = nameState(party, language);
    const asked = (FOR_PARTY[rest]?.[language] ?? `${rest}:`).replace(/\bD\b/, day); // `In force on D for`
    return language === 'fr' ? `${asked} (${state})` : `${asked} ${state}`;
  }
  const label = ANSWERS[answer]?.[language] ?? answer;
  return label.replace(/\bD$/, day);
}

/** `Entry into force: unknown, because no notification by QA is recorded.` */
export function sayUnknown(answer: string, codes: string[], day: string, language: Language): string {
  const [unknown, because, and] =
    language === 'fr' ? ['inconnu', 'car', '; et '] : ['unknown', 'because', '; and because '];
  const reasons = [...codes].sort().map((code) => sayReason(code, language));
  return `${nameAnswer(answer, day, language)}${language === 'fr' ? ' :' : ':'} ${unknown}, ${because} ${reasons.join(and)}.`;
}
