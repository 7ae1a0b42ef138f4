// Conventions of counting in the reader's language: what each decides, and what each choice does.
import type { PolicyChoices, PolicyName } from '../../vocabulary/legal-record.ts';
import { both, type Label, type Language } from '../../vocabulary/labels/label.ts';

const UNSETTLED = both('laissé ouvert', 'left open');
const NOT_KNOWN = both('inconnu', 'unknown');

/** Every policy and every choice has its words: a missing one is a type error. */
export const POLICY_WORDS: {
  [Name in PolicyName]: { name: Label; choices: Record<PolicyChoices[Name], Label> };
} = {
  termEnd: {
    name: both('fin d’une période', 'end of a term'),
    choices: {
      eve: both('veille de l’anniversaire', 'eve of the anniversary'),
      correspondingDay: both('jour anniversaire', 'the anniversary itself'),
    },
  },
  effectDay: {
    name: both('jour d’effet après un délai', 'day of effect after a period'),
    choices: {
      correspondingDay: both('jour correspondant', 'corresponding day'),
      dayAfter: both('lendemain', 'the day after it'),
    },
  },
  noticeDeadline: {
    name: both('dernier jour du préavis', 'last day for notice'),
    choices: {
      clearPeriod: both('délai entier avant l’échéance', 'the whole period before expiry'),
      correspondingDay: both('jour correspondant', 'corresponding day'),
      fromLastDay: both('compté du dernier jour', 'counted from the last day'),
    },
  },
  anchor: {
    name: both('départ des périodes suivantes', 'where later terms are counted from'),
    choices: {
      origin: both('premier jour de l’accord', 'first day of the agreement'),
      previousTerm: both('fin de la période précédente', 'end of the term before'),
    },
  },
  untilDate: {
    name: both('« jusqu’au » jour nommé', '"until" a named day'),
    choices: {
      inclusive: both('ce jour compris', 'that day included'),
      exclusive: both('ce jour exclu', 'that day left out'),
    },
  },
  lateNotice: {
    name: both('préavis tardif', 'late notice'),
    choices: {
      unsettled: UNSETTLED,
      nextTerm: both('vaut pour la période suivante', 'counts for the following term'),
      ineffective: both('sans effet', 'without effect'),
    },
  },
  silentDenunciation: {
    name: both('dénonciation non prévue par le texte', 'denunciation where the text is silent'),
    choices: {
      unsettled: UNSETTLED,
      twelveMonths: both('douze mois', 'twelve months'),
      none: both('exclue', 'excluded'),
    },
  },
  receiptNotRecorded: {
    name: both('réception non enregistrée', 'receipt not recorded'),
    choices: { unknown: NOT_KNOWN, sameDay: both('le jour de l’envoi', 'the day of dispatch') },
  },
  expectedActNotRecorded: {
    name: both('acte attendu non enregistré', 'expected act not recorded'),
    choices: { unknown: NOT_KNOWN, notDone: both('tenu pour non fait', 'taken as not done') },
  },
  renewalTimesNotStated: {
    name: both('nombre de reconductions non précisé', 'number of renewals not stated'),
    choices: {
      unknown: NOT_KNOWN,
      successive: both('successives', 'successive'),
      once: both('une seule', 'once'),
    },
  },
  termNotRecorded: {
    name: both('durée non enregistrée', 'duration not recorded'),
    choices: { unknown: NOT_KNOWN, continues: both('présumée continuer', 'presumed to continue') },
  },
};

export function sayPolicy(policy: PolicyName, language: Language): string {
  return POLICY_WORDS[policy].name[language];
}

export function sayChoice(policy: PolicyName, choice: string, language: Language): string {
  const choices: Record<string, Label> = POLICY_WORDS[policy].choices;
  return choices[choice]?.[language] ?? choice;
}
