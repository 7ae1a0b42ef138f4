// How the conclusions of the law are called in French and English: stages, truths, findings.
import { both, type Label } from './label.ts';

export const STAGE_LABELS = {
  proposed: both('proposé', 'proposed'),
  negotiated: both('négocié', 'negotiated'),
  initialled: both('paraphé', 'initialled'),
  partlySigned: both('signé par une partie', 'partly signed'),
  signed: both('signé', 'signed'),
  awaitingEntryIntoForce: both('en attente d’entrée en vigueur', 'awaiting entry into force'),
  provisionallyApplied: both('appliqué à titre provisoire', 'provisionally applied'),
  inForce: both('en vigueur', 'in force'),
  noticeGiven: both('préavis donné', 'notice given'),
  suspended: both('suspendu', 'suspended'),
  ended: both('éteint', 'ended'),
} satisfies Record<string, Label>;

export const TRUTH_LABELS = {
  yes: both('oui', 'yes'),
  no: both('non', 'no'),
  unknown: both('inconnu', 'unknown'),
  notApplicable: both('sans objet', 'not applicable'),
} satisfies Record<string, Label>;

export const ENDING_LABELS = {
  expiry: both('arrivée à terme', 'expiry'),
  nonRenewal: both('non-reconduction', 'non-renewal'),
  denunciation: both('dénonciation', 'denunciation'),
  consent: both('accord des parties', 'consent of the parties'),
  replacement: both('remplacement', 'replacement'),
  fewerThanTwoParties: both('moins de deux parties', 'fewer than two parties'),
} satisfies Record<string, Label>;

export const CERTAINTY_LABELS = {
  stated: both('énoncé', 'stated'),
  derived: both('déduit', 'derived'),
  defaulted: both('par défaut', 'by default'),
  unknown: both('inconnu', 'unknown'),
} satisfies Record<string, Label>;

/** By the code before any colon: `step-not-evidenced:KZ.notification` is labelled as `step-not-evidenced`. */
export const FINDING_LABELS = {
  'ended-before-entry-into-force': both(
    'fin antérieure à l’entrée en vigueur',
    'ended before its entry into force',
  ),
  'notice-counts-from-second-term': both(
    'préavis donné avant la deuxième période, compté depuis son premier jour',
    'notice given before the second term, counted from its first day',
  ),
  'clause-not-readable': both(
    'clause illisible, tenue pour non enregistrée',
    'clause not readable, taken as not on record',
  ),
  'procedure-complete-before-change': both(
    'procédure achevée avant qu’elle ne change',
    'procedure complete before it was changed',
  ),
  'form-not-evidenced': both('forme exigée non attestée', 'required form not evidenced'),
  'replaced-before-entry-into-force': both(
    'remplacé avant son entrée en vigueur',
    'replaced before its entry into force',
  ),
  'impossible-date': both('date impossible, laissée de côté', 'impossible date, left aside'),
  'delay-not-readable': both('délai illisible, laissé de côté', 'delay not readable, left aside'),
  'notice-period-not-readable': both(
    'délai de préavis illisible, tenu pour non enregistré',
    'notice period not readable, taken as not on record',
  ),
  'term-not-positive': both('durée nulle ou négative', 'term not positive'),
  'notice-longer-than-term': both('préavis plus long que la durée', 'notice longer than the term'),
  'end-before-entry-into-force': both(
    'terme antérieur à l’entrée en vigueur',
    'term over before entry into force',
  ),
  'fewer-than-two-parties': both('moins de deux parties enregistrées', 'fewer than two parties on record'),
  'replacement-in-a-circle': both(
    'accords qui se remplacent en cercle',
    'agreements that replace each other in a circle',
  ),
  'stated-in-force-against-record': both(
    'dit en vigueur, contre ce que montre le registre',
    'stated to be in force, against what the record shows',
  ),
  'late-notice': both('préavis tardif', 'late notice'),
  'one-day-doubt': both(
    'doute d’un jour selon le mode de calcul',
    'one day of doubt between ways of counting',
  ),
  'notice-revoked': both('préavis retiré', 'notice revoked'),
  'notice-period-suspended': both('délai de préavis suspendu', 'notice period suspended'),
  'notice-period-not-stated': both('délai de préavis non précisé', 'notice period not stated'),
  'denunciation-without-right': both('dénonciation sans droit prévu', 'denunciation without right'),
  'notice-without-right': both('préavis sans droit prévu', 'notice without right'),
  'denunciation-under-article-56': both('dénonciation selon l’article 56', 'denunciation under article 56'),
  'no-renewal-recorded': both('aucune reconduction enregistrée', 'no renewal recorded'),
  'renewal-after-expiry': both('reconduction après expiration', 'renewal after expiry'),
  'renewal-period-not-positive': both('durée de reconduction nulle', 'renewal period not positive'),
  'term-presumed-to-continue': both('durée présumée continuer', 'term presumed to continue'),
  'entry-date-differs-from-rule': both(
    'la date énoncée diffère de la règle',
    'the stated date differs from the rule',
  ),
  'entry-before-signature': both('entrée en vigueur avant la signature', 'entry into force before signature'),
  'retroactive-effect': both('effet rétroactif', 'retroactive effect'),
  'notified-before-own-last-step': both(
    'notifié avant la fin de sa propre procédure',
    'notified before its own last step',
  ),
  'step-not-evidenced': both('étape non attestée', 'step not evidenced'),
  'calendar-not-recorded': both('calendrier parlementaire non enregistré', 'sitting calendar not recorded'),
  'no-procedure': both('procédure nationale non décrite', 'national procedure not described'),
  'sources-disagree': both('les sources se contredisent', 'sources disagree'),
  'rests-on-uncertain-date': both('repose sur une date incertaine', 'rests on an uncertain date'),
  'partly-replaced': both('remplacé en partie', 'partly replaced'),
  'survival-applies': both('des clauses survivent', 'survival clauses apply'),
  'arrangement-outside-VCLT': both('arrangement hors Convention de Vienne', 'arrangement outside the VCLT'),
} satisfies Record<string, Label>;
