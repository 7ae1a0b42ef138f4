// English final and financial clauses: term, renewal, notice, entry into force, who pays. Each rule with sentences it must read.
import type { CostGives, EntryGives, PhraseRule, TermGives } from '../language.ts';

const RENEW =
  '(renew* | extend* | prolong* | rolled over|rolls over|extension|extensions|renewal|renewals|continue in force|remain in force|continue)';

export const termRules: readonly PhraseRule<TermGives>[] = [
  {
    id: 'en.term.in-force-for',
    anchor:
      'force|effect|valid|effective|concluded|runs|run|last|lasts|lasting|term|validity|duration|binding|operative|apply|applies|stay|stays|covers|good',
    pattern:
      '(remain* in force|in force|remain* in effect|in effect|be effective|remain* effective|valid|concluded|runs|run|to run|lasts|last|lasting|remain* valid|continue* in force|validity|remain* binding|operative|will apply|shall apply|applies|stays valid|stay valid|stays in place|is good|to last|covers) (for|of|is|during)? (a|an)? (term|period|initial period|initial term|duration|further period|fixed term|first period|minimum period)? (of)? $dur:duration',
    gives: { dur: '$dur' },
    examples: [
      'This Agreement shall remain in force for a period of five (5) years.',
      'The agreement is valid for five years.',
      'It is concluded for an initial term of ten years.',
      'The protocol will apply for five years.',
    ],
    counter: ['The base has been in service for ten years.'],
  },
  {
    id: 'en.term.period-of',
    anchor: 'period|term|duration|lifespan|validity',
    pattern:
      '(initial period|initial term|term|duration|fixed term|validity period|period of validity|validity|initial duration|lifespan|initial validity) (of|is|is set at|runs to|will be|shall be)? (validity)? (of)? $dur:duration',
    gives: { dur: '$dur' },
    examples: ['The text provides for an initial period of five years.', 'Its duration is ten years.'],
  },
  {
    id: 'en.term.adjective',
    anchor:
      'agreement|deal|pact|accord|treaty|memorandum|lease|plan|arrangement|partnership|mou|roadmap|programme|program|contract',
    pattern:
      '$dur:duration ..3 (agreement|deal|pact|accord|treaty|memorandum|lease|plan|arrangement|partnership|MoU|roadmap|programme|program|contract)',
    gives: { dur: '$dur' },
    examples: ['The two countries signed a 10-year defence cooperation agreement.', 'a five-year plan'],
  },
  {
    id: 'en.term.indefinite',
    anchor:
      'unspecified|undefined|undetermined|indeterminate|indefinite|indefinitely|unlimited|permanent|open-ended|further|expiry|limit|limitation|end',
    pattern:
      '(indefinite|indefinitely|unlimited|open-ended|unspecified term|unspecified period|undefined period|undetermined period|indeterminate period|in force until further notice|in effect until further notice|no expiry date|no expiration date|no end date|without limit of time|without time limit|without limitation in time) (period|duration|term)?',
    gives: { indef: true },
    examples: [
      'It shall remain in force until further notice.',
      'The pact has no expiry date.',
      'It is concluded for an indefinite period.',
      'The treaty shall remain in force indefinitely.',
    ],
  },
  {
    id: 'en.term.until-terminated',
    anchor: 'until|unless',
    pattern:
      '(remain in force|continue in force|remain in effect|continue in effect|shall continue) (until|unless) (it is|otherwise)? ..2 (terminated|denounced)',
    gives: { indef: true },
    examples: ['This Arrangement shall remain in force until terminated by either Party.'],
  },
  {
    id: 'en.term.tacit',
    anchor: 'automatically|automatic|tacit|tacitly',
    pattern:
      '(automatically|automatic|tacit|tacitly) ..4 (renew* | extend* | prolong* | extension|extensions|rolled|rolls|continu* | renewable)',
    gives: { renewal: 'tacit' },
    examples: [
      'It shall be automatically renewed for successive periods of five years.',
      'with tacit renewal',
      'It is automatically extended.',
    ],
  },
  {
    id: 'en.term.tacit-after',
    anchor: 'automatically|tacitly|automatic',
    pattern:
      '(renew* | extend* | prolong* | rolls over|rolled over|roll over|renewable|extendable) ..3 (automatically|tacitly)',
    gives: { renewal: 'tacit' },
    examples: ['The agreement renews automatically.', 'It is renewable tacitly.'],
  },
  {
    id: 'en.term.tacit-by-itself',
    anchor: 'accord|itself|rolls|roll|rolled|extensions|renewals|renewal|formality|deemed',
    pattern:
      '(of its own accord|by itself|rolls over|roll over|rolled over|automatic extensions|automatic renewals|automatic renewal|automatic extension|without further formality|deemed extended|deemed renewed|be deemed to be extended|be deemed to be renewed|self-renewing)',
    gives: { renewal: 'tacit' },
    examples: [
      'After that it rolls over for further five-year terms.',
      'It is then renewed of its own accord for one year at a time.',
      'It runs for ten years, with automatic extensions of five.',
    ],
    counter: ['It may be extended by mutual consent.'],
  },
  {
    id: 'en.term.tacit-unless',
    anchor: 'unless|provided',
    pattern: `${RENEW} ..25 (unless|provided that neither) ..12 (notif* | notice|terminat* | objects|denounc* | gives|informs|object|opposes|opts|declares|expresses|intention)`,
    gives: { renewal: 'tacit' },
    examples: [
      'It shall be extended for further periods of five years unless either Party notifies the other of its intention to terminate it.',
    ],
  },
  {
    id: 'en.term.express',
    anchor: 'consent|agreement|agreed|writing|renewed|extended|renewal|extension|agree',
    pattern:
      '(may be|can be|could be|be|is|renewable|extendable|extended|renewed|extension|renewal|prolonged) ..5 (renewed|extended|prolonged|renewable|extendable)? ..6 (by mutual consent|by mutual agreement|by mutual written|by agreement of|by written agreement|if the parties agree|subject to agreement|by common consent|by an exchange of notes|with the consent|by joint decision|if both|by written consent|upon mutual|on mutual|upon agreement|if they agree|by consent|through mutual|with mutual consent|by exchange of letters)',
    gives: { renewal: 'express' },
    examples: [
      'It may be extended by mutual written consent of the Parties.',
      'It can be renewed by mutual agreement.',
    ],
  },
  {
    id: 'en.term.renewed-for',
    anchor:
      'renewed|renewable|extended|renewal|renewals|extension|extensions|renews|renew|extendable|prolonged|extends|periods|continue|rolls|roll|rolled|further',
    pattern:
      '(renew* | extend* | prolong* | extension|extensions|rolled over|rolls over|continue in force for further|remain in force for further|continue in force for successive|remain in force for successive|continue in force for another|remain in force for another|continue for) ..6 (for|by|of|in|at)? (a|an|another|further|additional|subsequent|successive|consecutive|each)? (further|additional|subsequent|successive|consecutive|new|next|identical)? (periods|period|terms|term|increments|intervals|instalments)? (of)? (up to)? (further|additional|successive|another|subsequent|consecutive)? $period:duration',
    gives: { period: '$period', renewal: 'unspecified' },
    examples: [
      'It shall be automatically renewed for successive periods of five (5) years.',
      'renewable for another two years',
      'It is extended for a further five-year period.',
    ],
  },
  {
    id: 'en.term.renewed-years',
    anchor: 'periods|period|terms|intervals',
    pattern:
      '(renew* | extend* | prolong* | extension|extensions) ..8 $period:duration (periods|period|terms|term|intervals)',
    gives: { period: '$period', renewal: 'unspecified' },
    examples: ['It shall be automatically extended for subsequent five-year periods.'],
  },
  {
    id: 'en.term.renewed-same',
    anchor: 'equal|same|similar|identical|equivalent|like',
    pattern:
      '(renew* | extend* | prolong* | extension|extensions) ..10 (equal|same|similar|identical|equivalent|like) (period|periods|duration|term|terms|length|lengths)',
    gives: { period: 'same', renewal: 'unspecified' },
    examples: [
      'It shall be automatically renewed for successive periods of the same duration.',
      'renewed for an equal period',
    ],
  },
  {
    id: 'en.term.successive',
    anchor: 'successive|consecutive|periods|terms|year|each|increments|annually',
    pattern:
      '((renew* | extend* | prolong* | rolled over|rolls over|extension|extensions|renewal|renewals|continue|remain in force|rolls|roll) ..8 (successive|consecutive|periods|terms|increments) |year to year|year by year|(renewed|extended) (annually|every year|each year) |each time for)',
    gives: { times: 'successive' },
    examples: [
      'It shall be automatically renewed for successive periods of five (5) years.',
      'It is renewed automatically from year to year.',
    ],
    counter: ['It shall be renewed for a further period of five years.', 'It may be renewed once.'],
  },
  {
    id: 'en.term.once',
    anchor: 'once|one|single',
    pattern:
      '((renew* | extend* | prolong*) ..4 once (only)?|(renew* | extend* | prolong* | renewal|extension) ..3 (for|of) (one|a single) (further|additional|more|period|term))',
    gives: { times: 'once' },
    examples: [
      'The Agreement may be renewed once by mutual consent.',
      'extended for one further period of two years',
    ],
    counter: ['renewed for successive periods of one year'],
  },
  {
    id: 'en.term.twice',
    anchor: 'twice',
    pattern: '(renew* | extend* | prolong*) ..4 twice',
    gives: { times: 2 },
    examples: ['a three-year agreement, renewable twice'],
  },
  {
    id: 'en.term.year-to-year',
    anchor: 'year|annually',
    pattern:
      '(from year to year|year to year|year by year|annually renewed|renewed annually|renewed each year|renewed every year)',
    gives: { period: 'P1Y', renewal: 'unspecified' },
    examples: ['It shall be renewed annually by tacit agreement.'],
  },
  {
    id: 'en.term.renewable',
    anchor: 'renewable|extendable|renewed|renewal|extended|extend|extension|renew',
    pattern:
      '(renewable|extendable|may be renewed|can be renewed|may be extended|can be extended|option to renew|option of renewal|option to extend|possibility of renewal|possibility of extension)',
    gives: { renewal: 'unspecified' },
    examples: ['a five-year agreement, renewable', 'It may be extended.'],
  },
  {
    id: 'en.term.notice-before-expiry',
    anchor: 'expiry|expiration|expires|end|expire|before|prior|term|advance',
    pattern:
      '$notice:duration (at least|at the latest)? (before|prior to|in advance of|ahead of|preceding) (the|its|it|such|this|any|each|that)? ..6 (expiry|expiration|expires|end|expire|term|period|renewal|lapses|ends|termination|extension)',
    gives: { notice: '$notice', ref: 'expiry' },
    examples: [
      'unless either Party notifies the other at least six (6) months prior to the expiry of the current period',
      'six months before it expires',
    ],
  },
  {
    id: 'en.term.notice-in-advance',
    anchor: 'advance|beforehand|earlier',
    pattern: '$notice:duration (in advance|beforehand|earlier)',
    gives: { notice: '$notice' },
    examples: ['a Party that wishes to leave must say so six months in advance'],
  },
  {
    id: 'en.term.notice-possessive',
    anchor: 'notice',
    pattern:
      "$notice:duration (' | s | 's)? (prior|advance|previous|written)? (written|prior|advance)? (notice|notification|warning)",
    gives: { notice: '$notice' },
    examples: [
      "Either Party may terminate it by giving six months' written notice.",
      'on six months notice',
      '90 days written notice',
    ],
  },
  {
    id: 'en.term.notice-of',
    anchor: 'notice|notification|warning',
    pattern:
      '(notice|notification|warning|notice period) (in writing|period)? (of|is|at least)? (at least|not less than|no less than|a minimum of|of at least)? $notice:duration',
    gives: { notice: '$notice' },
    examples: ['by giving written notice of at least twelve months', 'with a notice period of six months'],
  },
  {
    id: 'en.term.opposing',
    anchor: 'intention|renewal|extension|renew|extend|unless',
    pattern:
      '(not to renew|not to extend|not to prolong|not wish to go on|not wish to continue|oppose renewal|unless neither| unless (either|one|any|a) (of)? (the)? (party|parties|side|sides|them|country|government|participant|participants|state|states) ..6 (notif* | gives|informs|declares|advises|objects|opposes|denounces|requests|expresses|decides|states|tells|serves|has given|gave|makes known))',
    gives: { ref: 'expiry' },
    examples: ['of its intention not to renew it', 'unless either Party gives six months’ notice'],
  },
  {
    id: 'en.term.free-exit',
    anchor: 'terminate|terminated|denounce|denounced|withdraw|end|exit|termination|cancel|cancelled',
    pattern:
      '(at any time|may|can|could|either party|either side|each party|any party|either of the parties|either country|right to|may be) ..10 (terminate|terminated|denounce|denounced|withdraw|end it|exit|cancel|cancelled|end the agreement|end this|leave)',
    gives: { ref: 'any' },
    examples: [
      'Either Party may terminate this Agreement at any time by giving six months’ notice.',
      'It may be denounced by either Party.',
    ],
  },
  {
    id: 'en.term.effect',
    anchor: 'effect|terminate|effective|force|cease|end|expire|terminates|ends|lapse|ceases',
    pattern:
      '(take* effect|becom* effective|be effective|effective|shall terminate|terminate|terminates|will terminate|cease* to be in force|cease* to have effect|cease* to apply|shall cease|will lapse|would end|would lapse|lapses|shall expire|ends|will end|shall end|with effect|expires|takes effect|shall lapse|come* into effect|go into effect) (upon|at the end of|on expiry of|on the expiry of|within|in)? (the expiry of|the expiration of|a period of)? $effect:duration (after|from|following|later|of|upon|as from|has elapsed|have elapsed)',
    gives: { effect: '$effect', ref: 'any' },
    examples: [
      'Termination shall take effect six months after the date of receipt of the notification.',
      'The Agreement shall terminate ninety (90) days after receipt of such notice.',
    ],
  },
  {
    id: 'en.term.effect-immediate',
    anchor: 'immediate|immediately',
    pattern:
      '(with immediate effect|cease to apply immediately|ceases to apply immediately|cease to have effect immediately|lapse immediately|lapses immediately|end immediately|ends immediately|terminated immediately|effective immediately|takes effect immediately|immediate effect|effective at once|take effect immediately)',
    gives: { effect: 'P0D' },
    examples: ['Niamey ended the agreement with immediate effect.'],
  },
  {
    id: 'en.term.survive',
    anchor:
      'affect|prejudice|continue|remain|completed|bearing|being|brought|survive|obligations|release|unaffected|apply|applicable|ongoing',
    pattern:
      '(shall not affect|does not affect|will not affect|not prejudice|without prejudice to|shall survive|shall not release|does not release|shall continue to apply|continue to be protected|shall remain protected|remain applicable|remain in force until|shall be completed|continue to apply|will continue to apply|unaffected by|shall continue to be|go on being|goes on being|have no bearing on|has no bearing on|be brought to completion|remain bound|shall continue in effect|remain binding|survives) ..12 (termination|terminated|rights|obligations|activities|projects|information|programmes|programs|completed|completion|claims|provisions|commitments|contracts|training|ongoing|expiry)',
    gives: { survive: true },
    examples: [
      'Termination shall not affect the rights and obligations of the Parties.',
      'Termination shall not affect ongoing activities.',
    ],
  },
];

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

const PAYS =
  '(bear* | cover* | pay* | meet* | defray* | assume* | fund* | finance* | provide* | be responsible for|is responsible for|are responsible for|shoulder* | take* charge of|foot* | supply|supplies|supplied|reimburse* | offer* | carry|carries|furnish* | picks up|pick up)';
/** How a Party pays for itself; what is provided or supplied is for others. */
const PAYS_OWN =
  '(bear* | cover* | pay* | meet* | defray* | assume* | fund* | finance* | shoulder* | foot* | carry|carries)';
const HOST =
  '(the host party|the receiving party|the host state|the receiving state|the host country|the host nation|the host|the host government|the inviting party|the host participant|the receiving country|the hosting party|the hosting country|the territorial party|the receiving side|the host side|the hosting side|host party|host nation|host country|receiving party|receiving state|the hosting nation)';
const SENDER =
  '(the sending party|the sending state|the sending country|the visiting party|the sending nation|the visiting force|the visiting side|the guest party|the sending participant|the sending side|the sending government|the party of origin|the state of origin|the visitor|sending party|sending state|visiting party|the visiting state|the using party|sending nation|the receiving participant)';

export const costRules: readonly PhraseRule<CostGives>[] = [
  {
    id: 'en.cost.each-own',
    anchor: 'each|own',
    pattern: `(each|each of the) (party|parties|country|state|side|participant|nation|army|government|contracting party|of the parties|delegation|ministry|contracting state) ..12 ${PAYS_OWN} <on> (, | ; | . | within|unless|except)`,
    gives: { rule: 'each_own', on: '$on' },
    examples: [
      'Each Party shall bear its own costs arising from the implementation of this Agreement.',
      'Each side covers its own expenses.',
    ],
  },
  {
    id: 'en.cost.own-expense',
    anchor: 'own',
    pattern:
      '(at their own expense|at its own expense|bear their own costs|bear its own costs|their own costs|its own costs|their own expenses|its own expenses|pay their own way|at its own cost|at their own cost|pays its own way|foot their own)',
    gives: { rule: 'each_own' },
    examples: ['The Parties take part at their own expense.', 'Both sides will bear their own costs.'],
  },
  {
    id: 'en.cost.each-own-passive',
    anchor: 'each|that|incurring|incurs|incurred',
    pattern:
      '(borne|met|covered|paid|carried|defrayed|assumed) by (each party|each of them|each of the parties|each side|each participant|each country|that party|that participant|the party incurring|the party which|the party that|the party concerned|the participant incurring|whichever party)',
    gives: { rule: 'each_own' },
    examples: [
      'Any costs incurred by a Party shall be borne by that Party.',
      'Expenses are met by each of them.',
      'Costs shall be covered by the Party incurring them.',
    ],
    counter: ['Travel is paid by the sending Party.'],
  },
  {
    id: 'en.cost.no-claims',
    anchor: 'reimbursement|compensation|claim|claims',
    pattern:
      '(neither|no|not) ..8 (claim|seek|request|demand|charge) ..3 (reimbursement|compensation|payment|refund)',
    gives: { rule: 'each_own' },
    examples: ['Neither Party shall claim reimbursement from the other of expenses incurred.'],
  },
  {
    id: 'en.cost.guests-own',
    anchor: 'expense|cost',
    pattern:
      '<on> (come|comes|travel|travels|attend|attends|participate|participates|take part|takes part) at (their|its) own (expense|cost)',
    gives: { rule: 'sender', on: '$on' },
    examples: ['Delegations of more than twelve persons come at their own expense.'],
  },
  {
    id: 'en.cost.host',
    anchor: 'host|receiving|inviting|hosting|territorial',
    pattern: `${HOST} ..6 ${PAYS} <on> (, | ; | . | free of|within|while|and the sending)`,
    gives: { rule: 'host', on: '$on' },
    examples: [
      'The host Party shall cover accommodation, meals and local transport;',
      'The receiving Party provides emergency medical care free of charge.',
    ],
  },
  {
    id: 'en.cost.host-passive',
    anchor: 'host|receiving|inviting|hosting',
    pattern: `<on> (is|are|shall be|will be|be|falls|fall|shall fall|will fall) ..6 (by|at the expense of|on|upon|to|the responsibility of) ${HOST}`,
    gives: { rule: 'host', on: '$on' },
    examples: [
      'Emergency medical care shall be provided free of charge by the receiving Party.',
      'Board and lodging are paid by the host.',
    ],
  },
  {
    id: 'en.cost.sender',
    anchor: 'sending|visiting|guest|origin|visitor',
    pattern: `${SENDER} ..6 ${PAYS} <on> (, | ; | . | free of|within|while)`,
    gives: { rule: 'sender', on: '$on' },
    examples: [
      'The sending Party shall bear the cost of international travel.',
      'The sending State pays salaries and insurance.',
    ],
  },
  {
    id: 'en.cost.sender-passive',
    anchor: 'sending|visiting|guest|origin|visitor',
    pattern: `<on> (is|are|shall be|will be|be|falls|fall|shall fall|will fall) ..6 (by|at the expense of|on|upon|to|the responsibility of) ${SENDER}`,
    gives: { rule: 'sender', on: '$on' },
    examples: [
      'Travel costs are borne by the sending Party.',
      'The cost of repatriation falls upon the sending Party.',
    ],
  },
  {
    id: 'en.cost.free',
    anchor: 'free|charge|gratis|cost',
    pattern:
      '(free of charge|at no cost|without charge|without payment|free of cost|no charge|gratis|rent-free|on a non-reimbursable basis|without reimbursement|exempt from payment)',
    gives: { rule: 'free' },
    examples: [
      'Training places are provided free of charge.',
      'Landing fees shall be waived and use is without charge.',
    ],
  },
  {
    id: 'en.cost.reciprocity',
    anchor: 'reciprocity|reciprocal|reciprocally',
    pattern:
      '(on the basis of reciprocity|subject to reciprocity|principle of reciprocity|on a reciprocal basis|reciprocal basis|basis of reciprocity|on condition of reciprocity|based on reciprocity|reciprocally)',
    gives: { rule: 'reciprocity' },
    examples: ['Costs are settled on the basis of reciprocity.'],
  },
  {
    id: 'en.cost.balance',
    anchor: 'balance|balanced|equivalence',
    pattern:
      '(overall balance|balance of contributions|principle of balance|balanced exchange|overall equivalence|global balance)',
    gives: { rule: 'balance' },
    examples: ['The Parties seek an overall balance of contributions.'],
  },
  {
    id: 'en.cost.budget-limits',
    anchor: 'budget|budgetary|funds|resources|appropriations|availability|budgets|appropriated',
    pattern:
      '(within the limits of|within|subject to|to the extent of|depending on|in accordance with) (the)? (availability of|available|its|their|limits of|the limits of|national|appropriation of)? (the|its|their|available|national|annual|appropriated)? (availability of|budgetary|budget|funds|resources|appropriations|appropriated|available|financial)? (funds|resources|means|appropriations|budget|budgets|allocations|limits|availability|personnel)',
    gives: { rule: 'budget_limits' },
    examples: [
      'Each Party shall bear its costs subject to the availability of funds.',
      'within its budgetary resources',
      'within the limits of available funds',
    ],
  },
  {
    id: 'en.cost.case-by-case',
    anchor: 'case',
    pattern: '(on a case-by-case basis|case by case|case-by-case)',
    gives: { rule: 'case_by_case' },
    examples: ['Fuel and rations will be settled on a case-by-case basis.'],
  },
  {
    id: 'en.cost.procedure',
    anchor: 'financial|funding|costs|payment|reimbursement',
    pattern:
      '(financial|funding|payment|reimbursement|cost-sharing) (arrangements|conditions|terms|aspects|provisions|matters|details|procedures|obligations) ..14 (shall be|are|will be|be) ..3 (defined|determined|set out|specified|laid down|agreed|regulated|settled|governed|set|established)',
    gives: { rule: 'procedure_only' },
    examples: ['The financial conditions of training shall be set out in separate contracts.'],
  },
];
