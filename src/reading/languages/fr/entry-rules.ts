// French clauses on how an agreement will enter into force. Each rule with sentences it must read.
import type { EntryGives, PhraseRule } from '../language.ts';

export const entryRules: readonly PhraseRule<EntryGives>[] = [
  {
    id: 'fr.entry.nth-month',
    anchor: 'mois',
    pattern:
      '(entre* en vigueur|prend* effet|produi* ses effets|produi* effet|sera en vigueur|deviendra effectif|devient effectif|s’appliquera|sera applicable|applicable) ..6 premier jour du $nth:ordinal mois',
    gives: { rule: 'nth_month_first_day', delay: '$nth' },
    examples: [
      'Le texte entrera en vigueur le premier jour du deuxième mois qui suivra l’échange des instruments.',
    ],
  },
  {
    id: 'fr.entry.delay-after-received',
    anchor: 'réception|reçue|reçu|notification|notifications|notes|note|instrument',
    pattern:
      '(entre* en vigueur|prend* effet|produi* ses effets|produi* effet|sera en vigueur|deviendra effectif|devient effectif|s’appliquera|sera applicable|applicable) ..4 $delay:duration ..6 (réception|reçue|aura été reçue|reçoit) ..12 (dernière|seconde|deuxième|notification|notifications|note)',
    gives: { rule: 'last_notification_received', delay: '$delay' },
    examples: [
      'Le présent Accord entre en vigueur trente (30) jours après la réception, par la voie diplomatique, de la dernière des notifications écrites.',
    ],
  },
  {
    id: 'fr.entry.received',
    anchor: 'réception|reçue',
    pattern:
      '(entre* en vigueur|prend* effet|produi* ses effets|produi* effet|sera en vigueur|deviendra effectif|devient effectif|s’appliquera|sera applicable|applicable) ..12 (réception|reçue) ..12 (dernière|seconde|deuxième|notification|note)',
    gives: { rule: 'last_notification_received' },
    examples: ['Il entre en vigueur à la date de réception de la seconde notification.'],
  },
  {
    id: 'fr.entry.delay-after-notification',
    anchor: 'notification|notifications|notifié|notifiées|note|notes',
    pattern:
      '(entre* en vigueur|prend* effet|produi* ses effets|produi* effet|sera en vigueur|deviendra effectif|devient effectif|s’appliquera|sera applicable|applicable) ..4 $delay:duration ..6 (après|suivant|à compter) ..8 (dernière|seconde|deuxième|notification|notifications|notifié)',
    gives: { rule: 'last_notification_date', delay: '$delay' },
    examples: ['L’accord entre en vigueur trente jours après la date de la dernière notification.'],
  },
  {
    id: 'fr.entry.notification',
    anchor: 'notification|notifications|notifié|notifiées|note|notes|informé|informées',
    pattern:
      '(entre* en vigueur|prend* effet|produi* ses effets|produi* effet|sera en vigueur|deviendra effectif|devient effectif|s’appliquera|sera applicable|applicable) ..10 (dernière|seconde|deuxième|se seront|mutuellement|notification|notifications|les Parties se) ..4 (notification|notifications|notifi* | des|note|notes|inform*)?',
    gives: { rule: 'last_notification_date' },
    examples: [
      'Le présent Accord-cadre entre en vigueur à la date de la dernière des notifications.',
      'Il entrera en vigueur lorsque les Parties se seront mutuellement notifié l’accomplissement des procédures.',
    ],
  },
  {
    id: 'fr.entry.delay-after-deposit',
    anchor: 'dépôt|déposé|déposés',
    pattern:
      "(n'entre* en vigueur|entre* en vigueur|prend* effet|produi* ses effets|produi* effet|sera en vigueur|deviendra effectif|devient effectif|s’appliquera|sera applicable|applicable) ..4 $delay:duration ..10 (dépôt|déposé|déposés|déposées)",
    gives: { rule: 'deposit', delay: '$delay' },
    examples: ['Il entrera en vigueur trente jours après le dépôt du second instrument de ratification.'],
  },
  {
    id: 'fr.entry.deposit',
    anchor: 'dépôt|déposé|déposés|déposées',
    pattern:
      "(n'entre* en vigueur|entre* en vigueur|prend* effet|produi* ses effets|produi* effet|sera en vigueur|deviendra effectif|devient effectif|s’appliquera|sera applicable|applicable) ..16 (dépôt|déposé|déposés|déposées)",
    gives: { rule: 'deposit' },
    examples: ['Il n’entrera en vigueur qu’une fois les trois instruments de ratification déposés.'],
  },
  {
    id: 'fr.entry.exchange',
    anchor: 'échange|échangés',
    pattern:
      "(entre* en vigueur|prend* effet|produi* ses effets|produi* effet|sera en vigueur|deviendra effectif|devient effectif|s’appliquera|sera applicable|applicable) ..6 (l'échange (des|de leurs|de ces|desdits) (instruments|lettres|notes)|cet échange|échange (des|de leurs) (instruments|lettres|notes))",
    gives: { rule: 'exchange' },
    examples: ['Le traité entrera en vigueur le jour de l’échange des instruments de ratification.'],
  },
  {
    id: 'fr.entry.signature',
    anchor: 'signature|signé',
    pattern:
      '(entrée en vigueur|entre* en vigueur|prend* effet|produi* ses effets|produi* effet|sera en vigueur|deviendra effectif|devient effectif|s’appliquera|sera applicable|applicable) ..6 (sa|la|leur|date de|jour de|dès sa|dès) ..2 signature',
    gives: { rule: 'signature' },
    examples: [
      'Le présent arrangement entre en vigueur à la date de sa signature.',
      'Il prend effet dès sa signature.',
    ],
  },
  {
    id: 'fr.entry.publication',
    anchor: 'publication',
    pattern:
      '(entre* en vigueur|prend* effet|produi* ses effets|produi* effet|sera en vigueur|deviendra effectif|devient effectif|s’appliquera|sera applicable|applicable) ..5 publication',
    gives: { rule: 'publication' },
    examples: ['Il prendra effet à sa publication au Journal officiel.'],
  },
  {
    id: 'fr.entry.provisional',
    anchor: 'provisoire|provisoirement',
    pattern:
      "(à titre provisoire|provisoirement appliqué|appliqué provisoirement|s'applique provisoirement|application provisoire|applique* provisoirement)",
    gives: { rule: 'provisional_application' },
    examples: ['Dans l’attente, il s’applique à titre provisoire à compter du jour de sa signature.'],
  },
  {
    id: 'fr.entry.fixed',
    anchor: 'vigueur|effet',
    pattern: '(entre en vigueur|entrera en vigueur|prend effet|prendra effet) le $d:date',
    gives: { rule: 'fixed_date' },
    examples: ['Le présent échange de lettres prend effet le 1er janvier 2025.'],
  },
];
