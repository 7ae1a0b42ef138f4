// English clauses on how long an agreement lasts, how it is renewed and how it is ended. Each rule with sentences it must read.
import type { PhraseRule, TermGives } from '../language.ts';

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
