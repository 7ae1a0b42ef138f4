// English clauses on how an agreement will enter into force. Each rule with sentences it must read.
import type { EntryGives, PhraseRule } from '../phrase-rule.ts';

const ENTERS =
  '(enter* into force|kick* in|take* force|taking force|comes into operation|come into operation|coming into force|entry into effect|go live|goes live|start* to run|starts to run|begin* to run|bind* (both|the) (states|parties|countries)|bind (both|the) (states|parties|countries)|becoming effective|become* valid|become* applicable|become* law between|become* enforceable|only apply|shall apply|will apply|applies|applicable|in force (from|as of|as from|upon|on|once|when)|(has|have) effect (from|as of|upon|on)|entry into force|entering into force|com* into force|came into force|take* effect|taking effect|took effect|com* into effect|came into effect|enter* into effect|becom* effective|became effective|be effective|is effective|becom* operative|be in force|becom* binding|becom* applicable|go into effect|goes into effect|go into force|goes into force|brought into force)';
/** A domestic act on an agreement, and what ends instead of beginning. */
const NOT_THE_AGREEMENT =
  '(this order|this decree|this resolution|this act|this law|this decision|the law|the decree|present resolution|present order|termination|denunciation|withdrawal|loses its force|cease* | lapses)';
const AFTER =
  '(upon expiry of|upon the expiry of|on the expiry of|on expiry of|after the lapse of|after the expiry of|upon the expiration of|upon expiration of|at the end of|within|after)';
const RECEIVED = '(receipt|received|receives|receiving|receive|reaches|reached|in receipt)';
const LAST = '(last|latter|second|later|latest|final|notification|notifications|note|notes|notice|notices)';

/** Words before the clause that an entry into force waits for: `Once the notes are exchanged, it enters into force`. */
const FRONT =
  '(once|upon|after|when|as soon as|following|from|on the day|on the date|only after|only when|not until)';
/** What stands behind the verb, or before it where the clause opens with it. */
const on = (behind: number, what: string) =>
  `(${ENTERS} ..${behind} ${what}|${FRONT} ..8 ${what} ..40 ${ENTERS})`;
const delayed = (between: number, what: string) =>
  `(${ENTERS} ..4 ${AFTER}? ..2 $delay:duration ..${between} ${what}|$delay:duration ..2 (after|following|from|later) ..${between} ${what} ..40 ${ENTERS})`;
/** `the later of the notifications`, `both have notified each other`. */
const TOLD =
  '(last|latter|second|later|latest|final|when|once|mutual|notification|notifications|upon|both|on which|have|sides|parties|each other) ..10 (notification|notifications|notif* | note|notes|inform* | notice|told|advised|communicat*)';

export const entryRules: readonly PhraseRule<EntryGives>[] = [
  {
    id: 'en.entry.nth-month',
    anchor: 'month',
    pattern: `${ENTERS} ..8 first day of the $nth:ordinal month`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'nth_month_first_day', delay: '$nth' },
    examples: [
      'This Agreement shall enter into force on the first day of the second month following the date of receipt of the last notification.',
    ],
  },
  {
    id: 'en.entry.nth-month-following',
    anchor: 'month',
    pattern: `${ENTERS} ..8 first day of the (month following|month after|following month|next month)`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'nth_month_first_day', delay: 'P1M' },
    examples: ['It enters into force on the first day of the month following the last notification.'],
  },
  {
    id: 'en.entry.nth-day-after-notification',
    anchor: 'day',
    pattern: `${ENTERS} ..3 $day:ordinal ..4 day ..8 (receipt|received) ..14 ${LAST}`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'last_notification_received', delay: '$day' },
    examples: ['It enters into force on the thirtieth day after receipt of the last notification.'],
  },
  {
    id: 'en.entry.nth-day-after-deposit',
    anchor: 'day',
    pattern: `${ENTERS} ..3 $day:ordinal ..4 day ..12 (deposit|deposited)`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'deposit', delay: '$day' },
    examples: [
      'It shall enter into force on the thirtieth day from the date of deposit of the third instrument of ratification.',
    ],
  },
  {
    id: 'en.entry.nth-day-after-exchange',
    anchor: 'day',
    pattern: `${ENTERS} ..3 $day:ordinal ..4 day ..8 (exchange|exchanged)`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'exchange', delay: '$day' },
    examples: [
      'It enters into force on the fifteenth day after the exchange of instruments of ratification.',
    ],
  },
  {
    id: 'en.entry.nth-day-after-signature',
    anchor: 'day',
    pattern: `${ENTERS} ..3 $day:ordinal ..4 day ..4 (signature|signing)`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'signature', delay: '$day' },
    examples: ['It enters into force on the thirtieth day after its signature.'],
  },
  {
    id: 'en.entry.delay-after-received',
    anchor: 'receipt|received|receives|receive|reaches|reached',
    pattern: delayed(10, `(${RECEIVED} ..14 ${LAST}|${LAST} ..12 ${RECEIVED})`),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'last_notification_received', delay: '$delay' },
    examples: [
      'This Agreement shall enter into force thirty (30) days after the receipt of the last written notification.',
      'It shall enter into force upon expiry of thirty days from the date on which the last written notification is received.',
    ],
  },
  {
    id: 'en.entry.received',
    anchor: 'receipt|received|receives|reaches|reached|receive|receiving',
    pattern: `((${ENTERS.slice(1, -1)}|valid ..6 (as of|from|after)|effect ..1 until ..4|valid ..1 until ..4) ..24 (${RECEIVED} ..14 ${LAST}|${LAST} ..12 ${RECEIVED})|${FRONT} ..8 (${RECEIVED} ..14 ${LAST}|${LAST} ..12 ${RECEIVED}) ..40 ${ENTERS})`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'last_notification_received' },
    examples: [
      'It shall enter into force on the date of receipt of the last written notification through diplomatic channels.',
      'It is to enter into force on the date the last written notification is received.',
    ],
    counter: ['It loses its force when ninety days have passed since the receipt of such notification.'],
  },
  {
    id: 'en.entry.delay-after-notification',
    anchor: 'notification|notifications|notified|notes|note|notify|informed|told|last|second',
    pattern: delayed(
      14,
      '(last|latter|second|later|latest|final|notification|notifications|notified|notes|informed each other|told each other)',
    ),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'last_notification_date', delay: '$delay' },
    examples: ['It shall enter into force thirty days after the date of the last notification.'],
  },
  {
    id: 'en.entry.delay-after-deposit',
    anchor: 'deposit|deposited|lodged|depositary',
    pattern: delayed(12, '(deposit|deposited|lodged|depositary)'),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'deposit', delay: '$delay' },
    examples: [
      'It shall enter into force thirty days after the deposit of the second instrument of ratification.',
    ],
  },
  {
    id: 'en.entry.deposit',
    anchor: 'deposit|deposited|lodged|depositary',
    pattern: on(18, '(deposit|deposited|lodged|depositary)'),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'deposit' },
    examples: [
      'The treaty enters into force thirty days after the deposit of the third instrument of ratification.',
    ],
  },
  {
    id: 'en.entry.delay-after-exchange',
    anchor: 'exchange|exchanged',
    pattern: `${ENTERS} ..2 ${AFTER}? ..2 $delay:duration ..10 ((exchange of|exchange|exchanged) (the|their|its|diplomatic)? (instruments|letters|notes|instrument)|(instruments|letters|notes) ..6 (exchanged))`,
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'exchange', delay: '$delay' },
    examples: [
      'It shall enter into force 30 (thirty) days after the exchange of the instruments of ratification.',
      'This Agreement shall enter into force after the lapse of thirty days from the date on which the instruments of ratification are exchanged.',
    ],
  },
  {
    id: 'en.entry.exchange',
    anchor: 'exchange|exchanged|swap|swapped|latter|reply|answer',
    pattern: on(
      14,
      '(date of (the latter|the reply|your reply|this reply|your note|that reply|the answer)|(exchange of|exchange|exchanged|swap|swapped) (the|their|its|these|diplomatic|such)? (diplomatic)? (instruments|letters|notes|instrument|ratifications)|(instruments|letters|notes) ..6 (exchanged|swapped))',
    ),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'exchange' },
    examples: [
      'The Treaty shall enter into force on the date of the exchange of the instruments of ratification.',
    ],
  },
  {
    id: 'en.entry.notification',
    anchor:
      'sides|parties|both|last|latter|later|notification|notifications|notified|notes|note|notify|inform|informed|written|notice|told|advised|communicated',
    pattern: on(20, TOLD),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'last_notification_date' },
    examples: [
      'This Agreement shall enter into force on the date of the later of the notifications by which the Parties inform each other.',
      'It will enter into force once both Parties have notified each other.',
    ],
  },
  {
    id: 'en.entry.delay-after-signature',
    anchor: 'signature|signing|signed',
    pattern: delayed(4, '(signature|signing|it is signed|being signed)'),
    unless: `(${NOT_THE_AGREEMENT.slice(1, -1)}|notification|before)`,
    gives: { rule: 'signature', delay: '$delay' },
    examples: ['This Arrangement shall enter into force thirty days after its signature.'],
  },
  {
    id: 'en.entry.signature',
    anchor: 'signature|signatures|signed|signing|sign|signs',
    pattern: `(${ENTERS.slice(1, -1)}|effective|in force|in effect|valid|starts|start|begins|begin) ..8 (signature|signatures|signed|signing|sign|signs|last signature|being signed)`,
    unless:
      '(provisional* | this order|this decree|this resolution|this act|this law|this decision|present resolution|present order|termination|denunciation|notification|unless|treaty was signed|agreement was signed)',
    gives: { rule: 'signature' },
    examples: [
      'This Memorandum shall come into effect on the date of its signature.',
      'It takes effect upon signing.',
    ],
    counter: ['This Order shall enter into force on the day of its signature.'],
  },
  {
    id: 'en.entry.delay-after-publication',
    anchor: 'publication|published',
    pattern: delayed(6, '(publication|published)'),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'publication', delay: '$delay' },
    examples: ['Fifteen days after publication in the Gazette, the agreement will enter into force.'],
  },
  {
    id: 'en.entry.publication',
    anchor: 'gazetted|official|publication|published',
    pattern: on(8, '(publication|published|appears in the official|gazetted)'),
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'publication' },
    examples: ['It takes effect on its publication in the Official Gazette.'],
    counter: ['This Law shall enter into force on its publication.'],
  },
  {
    id: 'en.entry.provisional',
    anchor: 'provisionally|provisional|interim',
    pattern:
      '(appli* ..3 provisionally|provisionally (applied|applicable|in force)|apply provisionally|provisional application|applies provisionally|applied on a provisional basis|on an interim basis|applied ad interim|interim application|be applied on a provisional|provisional entry into force|provisionally applying)',
    gives: { rule: 'provisional_application' },
    examples: [
      'Pending its entry into force, it shall be applied provisionally from the date of signature.',
      'The Council authorised its provisional application.',
    ],
    counter: ['The camp was set up on a provisional basis.'],
  },
  {
    id: 'en.entry.fixed',
    anchor: 'force|effect|effective|starts|start|begins|begin|apply|applicable',
    pattern:
      '(shall enter into force|enters into force|will enter into force|to enter into force|takes effect|will take effect|shall take effect|comes into force|will come into force|shall come into force|shall be effective|will be effective|is effective|comes into effect|shall come into effect|will come into effect|will be in force|shall be in force|shall apply|shall be applicable|becomes effective|shall become effective|will become effective|starts|start|begins|begin|starts to run|will start|shall start) (on|from|as of|as from|with effect from)? $d:date',
    unless: NOT_THE_AGREEMENT,
    gives: { rule: 'fixed_date' },
    examples: ['This exchange of notes shall take effect on 1 January 2025.'],
  },
];
