// English clauses on how an agreement will enter into force. Each rule with sentences it must read.
import type { EntryGives, PhraseRule } from '../language.ts';

const ENTERS =
  '(enter* into force|com* into force|take* effect|com* into effect|enter* into effect|becom* effective|be effective|is effective|becom* operative|go into effect|goes into effect|took effect|came into force|came into effect|became effective)';

export const entryRules: readonly PhraseRule<EntryGives>[] = [
  {
    id: 'en.entry.nth-month',
    anchor: 'month',
    pattern: `${ENTERS} ..8 first day of the $nth:ordinal month`,
    gives: { rule: 'nth_month_first_day', delay: '$nth' },
    examples: [
      'This Agreement shall enter into force on the first day of the second month following the date of receipt of the last notification.',
    ],
  },
  {
    id: 'en.entry.delay-after-received',
    anchor: 'receipt|received|receives',
    pattern: `${ENTERS} ..4 $delay:duration ..6 (receipt|received|receives|receiving) ..12 (last|latter|second|later|final|notification|notifications|note|notes|notice)`,
    gives: { rule: 'last_notification_received', delay: '$delay' },
    examples: [
      'This Agreement shall enter into force thirty (30) days after the receipt of the last written notification.',
    ],
  },
  {
    id: 'en.entry.received',
    anchor: 'receipt|received|receives|reaches|reached',
    pattern: `(${ENTERS.slice(1, -1)}|valid|until|when|once) ..14 (reaches|reached|receipt|received|receives|receiving) ..12 (last|latter|second|later|final|notification|notifications|note|notes|notice)`,
    gives: { rule: 'last_notification_received' },
    examples: [
      'It shall enter into force on the date of receipt of the last written notification through diplomatic channels.',
    ],
  },
  {
    id: 'en.entry.delay-after-notification',
    anchor: 'notification|notifications|notified|notes|note|notify|informed',
    pattern: `${ENTERS} ..4 $delay:duration ..6 (after|following|from) ..8 (last|latter|second|later|final|notification|notifications|notified|notes)`,
    gives: { rule: 'last_notification_date', delay: '$delay' },
    examples: ['It shall enter into force thirty days after the date of the last notification.'],
  },
  {
    id: 'en.entry.notification',
    anchor: 'notification|notifications|notified|notes|note|notify|inform|informed|written',
    pattern: `${ENTERS} ..12 (last|latter|second|later|final|when|once|mutual|notification|notifications|upon|both) ..8 (notification|notifications|notif* | note|notes|inform*)`,
    gives: { rule: 'last_notification_date' },
    examples: [
      'This Agreement shall enter into force on the date of the later of the notifications by which the Parties inform each other.',
      'It will enter into force once both Parties have notified each other.',
    ],
  },
  {
    id: 'en.entry.delay-after-deposit',
    anchor: 'deposit|deposited',
    pattern: `${ENTERS} ..4 $delay:duration ..10 (deposit|deposited)`,
    gives: { rule: 'deposit', delay: '$delay' },
    examples: [
      'It shall enter into force thirty days after the deposit of the second instrument of ratification.',
    ],
  },
  {
    id: 'en.entry.deposit',
    anchor: 'deposit|deposited',
    pattern: `${ENTERS} ..16 (deposit|deposited)`,
    gives: { rule: 'deposit' },
    examples: [
      'The treaty enters into force thirty days after the deposit of the third instrument of ratification.',
    ],
  },
  {
    id: 'en.entry.delay-after-exchange',
    anchor: 'exchange|exchanged',
    pattern: `${ENTERS} ..4 $delay:duration ..6 (exchange of|exchange|exchanged) (the|their)? (instruments|letters|notes|instrument)`,
    gives: { rule: 'exchange', delay: '$delay' },
    examples: [
      'It shall enter into force 30 (thirty) days after the exchange of the instruments of ratification.',
    ],
  },
  {
    id: 'en.entry.exchange',
    anchor: 'exchange|exchanged',
    pattern: `${ENTERS} ..8 (exchange of|exchange|exchanged) (the|their)? (instruments|letters|notes|instrument)`,
    gives: { rule: 'exchange' },
    examples: [
      'The Treaty shall enter into force on the date of the exchange of the instruments of ratification.',
    ],
  },
  {
    id: 'en.entry.signature',
    anchor: 'signature|signed|signing',
    pattern: `${ENTERS} ..8 (signature|signed|signing|last signature|being signed)`,
    gives: { rule: 'signature' },
    examples: [
      'This Memorandum shall come into effect on the date of its signature.',
      'It takes effect upon signing.',
    ],
  },
  {
    id: 'en.entry.publication',
    anchor: 'publication|published',
    pattern: `${ENTERS} ..6 (publication|published)`,
    gives: { rule: 'publication' },
    examples: ['It takes effect on its publication in the Official Gazette.'],
  },
  {
    id: 'en.entry.provisional',
    anchor: 'provisionally|provisional',
    pattern:
      '(applied provisionally|provisionally applied|apply provisionally|provisional application|applies provisionally|on a provisional basis|be applied on a provisional)',
    gives: { rule: 'provisional_application' },
    examples: ['Pending its entry into force, it shall be applied provisionally from the date of signature.'],
  },
  {
    id: 'en.entry.fixed',
    anchor: 'force|effect|effective',
    pattern:
      '(shall enter into force|enters into force|will enter into force|takes effect|will take effect|shall take effect|comes into force|will come into force|shall come into force|shall be effective|comes into effect|shall come into effect) (on|from|as of) $d:date',
    gives: { rule: 'fixed_date' },
    examples: ['This exchange of notes shall take effect on 1 January 2025.'],
  },
];
