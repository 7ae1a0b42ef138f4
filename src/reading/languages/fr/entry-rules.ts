// French clauses on how an agreement will enter into force. Each rule with sentences it must read.
import type { EntryGives, PhraseRule } from '../phrase-rule.ts';

const ENTERS =
  "(entre* en vigueur|entrée en vigueur|entrer en vigueur|en vigueur (à partir|à compter|dès|depuis|à la|le|au)|mise en vigueur|mise en application|n'entre* en vigueur|mis en vigueur|prend* effet|prendra effet|prennent effet|produi* ses effets|produi* leurs effets|produi* effet|sort* ses effets|sera en vigueur|devien* effectif|devien* effective|devenir effectif|devien* opposable|devien* contraignant|devien* contraignante|devien* valable|sera effectif|sera effective|sera exécutoire|sera applicable|ne sera applicable|ne sera effectif|prendre effet|commence* à courir|commence* à produire|démarre* | lie* les (deux)? (États|Parties|pays)|engage* les (deux)? (États|Parties|pays)|oblige* les (deux)? (États|Parties)|produire ses effets|produire effet|vaudra|devien* exécutoire|devien* applicable|devien* obligatoire|s'appliquera|sera applicable|est applicable|applicable|entrera en application|entre en application)";
/** A domestic act on an agreement, and what ends instead of beginning. */
const NOT_THE_AGREEMENT =
  '(cesse* | cesser* | cessant| présent arrêté|présente loi|présent décret|présente ordonnance|présente résolution|présente décision|présente délibération|la loi|le décret|dénonciation|retrait|résiliation|rupture)';
const AFTER =
  "(à l'expiration d'un délai de|à l'expiration d'une période de|à l'issue d'un délai de|au terme d'un délai de|dans un délai de|dans les|dans)";
const RECEIVED =
  '(réception|reçue|reçues|reçu|reçoit|recevront|recevra|parvient|parviendra|parvenue|réceptionnée)';
const LAST = '(dernière|seconde|deuxième|ultime|notification|notifications|note|notes)';
/** Words before the clause that an entry into force waits for: « Une fois les notes échangées, l’accord entre en vigueur ». */
const FRONT =
  "(une fois|dès|après|lorsque|lorsqu'|quand|sitôt|aussitôt|à compter|à partir|à la suite|à la date|le jour|ce n'est qu')";
/** What stands behind the verb, or before it where the clause opens with it. */
const on = (behind: number, what: string) =>
  `(${ENTERS} ..${behind} ${what}|${FRONT} ..6 ${what} ..40 ${ENTERS})`;
const delayed = (between: number, what: string) =>
  `(${ENTERS} ..4 ${AFTER}? ..2 $delay:duration ..${between} ${what}|$delay:duration ..3 (après|suivant|à compter|à partir|qui suivent|qui suivront|plus tard) ..${between} ${what} ..40 ${ENTERS})`;

/** « la dernière notification », « les Parties se seront mutuellement informées ». */
const TOLD =
  '(dernière|seconde|deuxième|se seront|s’étant|se soient|mutuellement|réciproquement|notification|notifications|les Parties se|se sont|auront) ..6 (notification|notifications|notifi* | note|notes|inform* | communiqu* | avis* | averti* | signifi* | fait connaître|fait savoir|fait part|donné avis)';

export const entryRules: readonly PhraseRule<EntryGives>[] = [
  {
    id: 'fr.entry.nth-month',
    anchor: 'mois',
    pattern: `${ENTERS} ..8 premier jour du $nth:ordinal mois`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'nth_month_first_day', delay: '$nth' },
    examples: [
      'Le texte entrera en vigueur le premier jour du deuxième mois qui suivra l’échange des instruments.',
    ],
  },
  {
    id: 'fr.entry.nth-month-following',
    anchor: 'mois',
    pattern: `${ENTERS} ..6 premier jour du mois (suivant|qui suit|qui suivra)`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'nth_month_first_day', delay: 'P1M' },
    examples: [
      'Il entre en vigueur le premier jour du mois suivant la réception de la dernière notification.',
    ],
  },
  {
    id: 'fr.entry.nth-day-after-notification',
    anchor: 'jour',
    pattern: `${ENTERS} ..2 $day:ordinal ..4 jour ..8 (réception|reçue) ..12 ${LAST}`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'last_notification_received', delay: '$day' },
    examples: ['Il entre en vigueur le trentième jour suivant la réception de la dernière notification.'],
  },
  {
    id: 'fr.entry.nth-day-after-deposit',
    anchor: 'jour',
    pattern: `${ENTERS} ..2 $day:ordinal ..4 jour ..12 (dépôt|déposé|déposés|déposées)`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'deposit', delay: '$day' },
    examples: [
      'Il entre en vigueur le trentième jour suivant la date à laquelle le troisième instrument aura été déposé.',
    ],
  },
  {
    id: 'fr.entry.nth-day-after-exchange',
    anchor: 'jour',
    pattern: `${ENTERS} ..2 $day:ordinal ..4 jour ..8 (échange|échangé*)`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'exchange', delay: '$day' },
    examples: ['Il entre en vigueur le quinzième jour suivant l’échange des instruments de ratification.'],
  },
  {
    id: 'fr.entry.nth-day-after-signature',
    anchor: 'jour',
    pattern: `${ENTERS} ..2 $day:ordinal ..4 jour ..4 (sa|la|leur) signature`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'signature', delay: '$day' },
    examples: ['Il entre en vigueur le trentième jour suivant sa signature.'],
  },
  {
    id: 'fr.entry.delay-after-received',
    anchor: 'réception|reçue|reçu|reçoit|parvient|parvenue|notification|notifications|notes|note|instrument',
    pattern: delayed(10, `(${RECEIVED} ..16 ${LAST}|${LAST} ..12 ${RECEIVED})`),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'last_notification_received', delay: '$delay' },
    examples: [
      'Le présent Accord entre en vigueur trente (30) jours après la réception, par la voie diplomatique, de la dernière des notifications écrites.',
      'Il entre en vigueur à l’expiration d’un délai de trente jours à compter de la réception de la dernière notification.',
    ],
    counter: ['Il cesse de produire ses effets six mois après la réception de la notification.'],
  },
  {
    id: 'fr.entry.received',
    anchor: 'recevront|recevra|réceptionnée|réception|reçue|reçu|reçues|reçoit|parvient|parvenue|parviendra',
    pattern: `((${ENTERS.slice(1, -1)}|valable ..4 à compter|valide ..4 à compter|vaut ..4 à compter) ..26 (${RECEIVED} ..16 ${LAST}|${LAST} ..14 (reçue|parvient|parviendra|parvenue|sera reçue|réceptionnée|aura été reçue))|${FRONT} ..10 (${RECEIVED} ..16 ${LAST}|${LAST} ..14 ${RECEIVED}) ..40 ${ENTERS})`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'last_notification_received' },
    examples: [
      'Il entre en vigueur à la date de réception de la seconde notification.',
      'Il ne prendra effet que lorsque les deux parties auront reçu la dernière notification.',
    ],
  },
  {
    id: 'fr.entry.delay-after-notification',
    anchor: 'notification|notifications|notifié|notifiées|note|notes',
    pattern: `(${delayed(
      14,
      '(dernière|seconde|deuxième|notification|notifications|notifié|notifiées|notifieront|se seront informé*)',
    )}|(s'étant|ayant|une fois|lorsque|après) ..4 (notifi* | inform* | échangé*) ..40 ${ENTERS} ..2 $delay:duration (plus tard|après))`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'last_notification_date', delay: '$delay' },
    examples: ['L’accord entre en vigueur trente jours après la date de la dernière notification.'],
  },
  {
    id: 'fr.entry.delay-after-deposit',
    anchor: 'dépôt|déposé|déposés|dépositaire',
    pattern: delayed(12, '(dépôt|déposé|déposés|déposées|remise au dépositaire|remis au dépositaire)'),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'deposit', delay: '$delay' },
    examples: ['Il entrera en vigueur trente jours après le dépôt du second instrument de ratification.'],
  },
  {
    id: 'fr.entry.deposit',
    anchor: 'dépôt|déposé|déposés|déposées|dépositaire',
    pattern: on(
      18,
      '(dépôt|déposé|déposés|déposées|remise au dépositaire|remis au dépositaire|remis aux mains du dépositaire)',
    ),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'deposit' },
    examples: ['Il n’entrera en vigueur qu’une fois les trois instruments de ratification déposés.'],
  },
  {
    id: 'fr.entry.delay-after-exchange',
    anchor: 'échange|échangés|échangé|échangées',
    pattern: `${ENTERS} ..2 ${AFTER}? ..2 $delay:duration ..8 (échange (des|de leurs|de ces|desdits|de ses) (instruments|lettres|notes)|(instruments|lettres|notes) ..8 échangé* | auront échangé|ont échangé)`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'exchange', delay: '$delay' },
    examples: [
      'Il entre en vigueur trente jours après la date de l’échange de ses instruments de ratification.',
    ],
  },
  {
    id: 'fr.entry.exchange',
    anchor: 'réponse|échange|échangés|échangé|échangées',
    pattern: on(
      14,
      "(date de (votre réponse|la réponse|ladite réponse|la note en réponse|votre note|la lettre en réponse|votre lettre)|l'échange (des|de leurs|de ces|desdits|de ses|de) (instruments|lettres|notes|ratifications)|cet échange|échange (des|de leurs|de) (instruments|lettres|notes|ratifications)|auront échangé ..3 (instruments|notes|lettres)|(instruments|lettres|notes) ..8 échangé*)",
    ),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'exchange' },
    examples: ['Le traité entrera en vigueur le jour de l’échange des instruments de ratification.'],
  },
  {
    id: 'fr.entry.notification',
    anchor:
      'notifiés|informés|informée|informeront|avisé|avisés|averti|avertis|signifié|savoir|connaître|part|avis|communiqué|seront|notification|notifications|notifié|notifiée|notifiées|notifieront|note|notes|informé|informées|mutuellement|réciproquement',
    pattern: `((${ENTERS.slice(1, -1)}|valable ..4 à compter) ..24 ${TOLD}|${FRONT} ..10 ${TOLD} ..40 ${ENTERS})`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'last_notification_date' },
    examples: [
      'Le présent Accord-cadre entre en vigueur à la date de la dernière des notifications.',
      'Il entrera en vigueur lorsque les Parties se seront mutuellement notifié l’accomplissement des procédures.',
    ],
  },
  {
    id: 'fr.entry.notification-noun',
    anchor: 'notification|notifications',
    pattern: on(
      8,
      '(date|jour|dès|après|lors|suivant|réception|moyennant|par) ..3 (notification|notifications)',
    ),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'last_notification_date' },
    examples: ['Il prend effet le jour de la notification de l’accomplissement des procédures.'],
  },
  {
    id: 'fr.entry.delay-after-signature',
    anchor: 'signature|signé',
    pattern: delayed(4, '(sa|la|leur|cette) signature'),
    unless: `(${NOT_THE_AGREEMENT.slice(1, -1)}|notification|avant)`,
    gives: { rule: 'signature', delay: '$delay' },
    examples: ['Le présent arrangement entre en vigueur trente jours après sa signature.'],
  },
  {
    id: 'fr.entry.signature',
    anchor: 'signature|signé|signée|signeront|signent|apposé',
    pattern: `(${ENTERS.slice(1, -1)}|a pris effet|ont pris effet|avait pris effet|en vigueur|s'applique|effectif|effective) ,? ..8 ((sa|la|leur|date de|jour de|dès sa|dès|de|cette|même) ..2 signature|(une fois|dès|sitôt|aussitôt|lorsqu'il sera|quand il sera|à partir du moment où|jour où) ..6 (signé|signée|signés|signeront|auront signé|signent|apposé))`,
    unless:
      '(cesse* | provisoire* | présent arrêté|présente loi|présent décret|présente ordonnance|présente résolution|présente décision|procéder|procédera|notification|avant|autoris* | qui suivra|depuis)',
    gives: { rule: 'signature' },
    examples: [
      'Le présent arrangement entre en vigueur à la date de sa signature.',
      'Il prend effet dès sa signature.',
      'Le texte était entré en vigueur au moment de sa signature.',
    ],
    counter: ['Le présent arrêté entre en vigueur à la date de sa signature.'],
  },
  {
    id: 'fr.entry.delay-after-publication',
    anchor: 'publication|parution',
    pattern: delayed(6, '(publication|parution)'),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'publication', delay: '$delay' },
    examples: ['Quinze jours après sa publication au Journal officiel, l’accord entrera en vigueur.'],
  },
  {
    id: 'fr.entry.publication',
    anchor: 'publication|parution|publié|publiée|publiés',
    pattern: on(10, '(publication|parution|publié|publiée|publiés|insertion au journal)'),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'publication' },
    examples: ['Il prendra effet à sa publication au Journal officiel.'],
    counter: ['La présente loi entre en vigueur à sa publication.'],
  },
  {
    id: 'fr.entry.provisional',
    anchor: 'provisoire|provisoirement',
    pattern:
      "((appliqu* | application|applicable|s'applique|en vigueur) ..6 (à titre provisoire|provisoire|provisoirement)|provisoirement (appliqu* | applicable|mis)|à titre provisoire ..6 appliqu*)",
    gives: { rule: 'provisional_application' },
    examples: [
      'Dans l’attente, il s’applique à titre provisoire à compter du jour de sa signature.',
      'Le Conseil a autorisé son application provisoire.',
    ],
    counter: ['Le camp a été installé à titre provisoire.'],
  },
  {
    id: 'fr.entry.fixed',
    anchor:
      'entrera|entreront|prendra|prendront|vaudra|vigueur|effet|applicable|démarre|démarrera|débute|débutera|courir',
    pattern:
      "(entre en vigueur|entrera en vigueur|entreront en vigueur|entrer en vigueur|prend effet|prendra effet|prendront effet|prendre effet|démarre|démarrera|débute|débutera|commence à courir|commencera à courir|sera applicable|s'appliquera|sera en vigueur|sera effectif|sera effective|est applicable|deviendra effectif|deviendra effective|deviendra applicable|vaudra) ,? ..3 (le|à compter du|à partir du|dès le|au) $d:date",
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'fixed_date' },
    examples: ['Le présent échange de lettres prend effet le 1er janvier 2025.'],
  },
];
