// English clauses on notice, on how an agreement is ended and what outlives it. Each rule with sentences it must read.
import type { PhraseRule, TermGives } from '../phrase-rule.ts';

const ANYONE =
  '(either party|either of the parties|either side|each party|each of the parties|each side|any party|one of the parties|either country|either government|either state|either of them|a party|one party|either participant|each participant|either signatory|each signatory|each country|each state|each government|either partner|a signatory|a state|whichever party|whichever side|it|they|the parties|neither party|either ministry|either)';

const EXIT_VERB =
  '(terminate|terminated|terminating|denounce|denounced|denouncing|withdraw|withdrawing|end it|exit|cancel|cancelled|end the agreement|end this|end the treaty|leave|leave it|walk away|pull out|opt out|put an end|bring it to an end|bring this|bring the agreement|bow out|back out|opt-out|quit|quits|get out|step out|rescind|rescinded|revoke|revoked|abrogate|abrogated|renounce|dissolve|scrap|tear up|break off|break it off|wants out|want out|terminable|revocable|cancellable|call it off|drop out|walk out|discontinue|discontinued|termination|denunciation|repudiate|brought to an end)';

const WHEN =
  '(upon|at the end of|on expiry of|on the expiry of|upon the expiry of|upon expiry of|at the expiry of|upon expiration of|upon the expiration of|within|in|when|on|only)';

export const exitRules: readonly PhraseRule<TermGives>[] = [
  {
    id: 'en.term.exit-noun',
    nature: 'exit',
    anchor: 'withdrawal|denunciation|termination',
    pattern: '(withdrawal|denunciation|termination) ..18 (take* effect|effective|effect)',
    unless: '(troop|troops|forces|without)',
    gives: { ref: 'any' },
    examples: ['Withdrawal becomes effective ninety days from the date of the note.'],
  },
  {
    id: 'en.term.notice-before-expiry',
    anchor:
      'expiry|expiration|expires|end|ends|expire|before|prior|term|advance|runs|ahead|preceding|out|up|lapse|termination',
    pattern:
      '$notice:duration (or more|at least|at the latest|beforehand)? (before|prior to|in advance of|ahead of|preceding) (the|its|it|such|this|any|each|that|then|is)? ..8 (expiry|expiration|expires|end|expire|term|period|renewal|lapses|ends|termination|extension|runs out|is out|is up)',
    gives: { notice: '$notice', ref: 'expiry' },
    examples: [
      'unless either Party notifies the other at least six (6) months prior to the expiry of the current period',
      'six months before it expires',
    ],
  },
  {
    id: 'en.term.not-later-than-before',
    anchor: 'before|prior',
    pattern:
      '(no later than|not later than|not less than|at least|at the latest) $notice:duration (before|prior to) ..5 (expiry|expiration|expires|end|term|period|ends)',
    gives: { notice: '$notice', ref: 'expiry' },
    examples: ['no later than six months before the period in question ends'],
  },
  {
    id: 'en.term.notice-in-advance',
    nature: 'delay',
    anchor: 'advance|beforehand|earlier|ahead',
    pattern:
      '((notif* | inform* | terminat* | denounc* | withdraw* | notice|say so|says so|said so|declar* | advis* | wish* | intention|leave|end it|tell|tells) ..20 $notice:duration (in advance|beforehand|earlier|ahead)|announc* ..3 $notice:duration (in advance|beforehand)|$notice:duration (in advance|beforehand) ..8 (notice|notif* | terminat* | wish*))',
    gives: { notice: '$notice' },
    examples: ['a Party that wishes to leave must say so six months in advance'],
    counter: ['The treaty was signed a week earlier.'],
  },
  {
    id: 'en.term.notice-possessive',
    anchor: 'notice|warning|notification',
    pattern:
      "$notice:duration (' | s | 's | ’s | ’)? (prior|advance|previous|written|the)? (written|prior|advance)? (notice|notification|warning)",
    gives: { notice: '$notice' },
    examples: [
      "Either Party may terminate it by giving six months' written notice.",
      'on six months notice',
      '90 days written notice',
    ],
  },
  {
    id: 'en.term.absent-notice',
    anchor: 'absent|unless|barring|failing',
    pattern: '(absent|barring|failing|unless) ..8 $notice:duration ..3 (notice|warning|notification)',
    gives: { notice: '$notice', ref: 'expiry' },
    examples: ["with automatic five-year extensions absent one year's warning"],
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
    id: 'en.term.notice-gerund',
    anchor: 'warning|notice',
    pattern: "(a|one) year ('s | s | ' | ’s )? ..2 (written|prior|advance)? (notice|warning)",
    gives: { notice: 'P1Y' },
    examples: ["either side may walk away by giving a year's warning in writing"],
  },
  {
    id: 'en.term.opposing',
    anchor:
      'intention|renewal|extension|renew|extend|unless|opposed|oppose|neither|absent|wish|provided|save|should|prolong',
    pattern: `(not to renew|not to extend|not to prolong|not wish to go on|not wish to continue|not wish it renewed|not wish to renew|not wish to extend|opposed must|oppose renewal|unless neither| (unless|if neither|should neither|provided that neither|provided neither|save where|unless|if no) (either|one|any|a|party|side|of the)? (of)? (the)? (party|parties|side|sides|them|country|government|participant|participants|state|states|capital|signatory|signatories)? ..10 (notif* | gives|give|informs|inform|informed|declares|advises|objects|opposes|denounces|requests|expresses|decides|states|tells|told|serves|has given|gave|makes known|announces|raises|notice) ..30 |(renew* | extend* | prolong*) ..20 unless)`,
    gives: { ref: 'expiry' },
    examples: ['of its intention not to renew it', 'unless either Party gives six months’ notice'],
  },
  {
    id: 'en.term.free-exit',
    nature: 'exit',
    anchor:
      'bow|back|quit|quits|rescind|rescinded|revoke|revoked|abrogate|abrogated|renounce|dissolve|scrap|tear|break|wants|want|terminable|revocable|cancellable|drop|terminate|terminated|denounce|denounced|withdraw|end|exit|termination|cancel|cancelled|leave|walk|pull|opt|denunciation|discontinue|discontinued|repudiate|ended',
    pattern: `((at any time|at any moment|at will|may|can|could|allows|right to|suffices to|suffice to|is enough to|is all ..6 needs to|needed to|is needed to|required to|requires ..6 to|wishing to|wants to|that wants|may be|free to|entitled to|has the right|permits) ..10 ${EXIT_VERB}|(terminable|revocable|cancellable) (at|on|upon|with|by)|withdrawal (upon|on|with|at|by)|(termination|denunciation) (upon|on|with|at) ..6 notice|${ANYONE} (may|can|shall have the right to|is entitled to|shall be entitled to) ..6 ${EXIT_VERB}|${EXIT_VERB} ..6 (at any time|at any moment))`,
    unless: '(unless|neither|intention|wish* | if no)',
    gives: { ref: 'any' },
    examples: [
      'Either Party may terminate this Agreement at any time by giving six months’ notice.',
      'It may be denounced by either Party.',
    ],
    counter: ['unless either Party notifies its intention to terminate it'],
  },
  {
    id: 'en.term.exit-effect',
    anchor:
      'terminate|terminates|cease|ceases|lapse|lapses|lapsed|end|ends|expire|expires|loses|lose|leave|exit|void|over|terminated|invalid',
    pattern: `(shall terminate|will terminate|terminates|cease* to be in force|cease* to have effect|cease* to apply|cease* to be valid|cease* to be binding|cease* to exist|shall cease|will cease|ceases|will lapse|shall lapse|would lapse|lapses|would end|ends|will end|shall end|comes to an end|shall expire|will expire|expires|loses its force|loses force|lose its force|loses effect|loses its validity|become* invalid|become* void|can leave|may leave|may exit|be considered terminated|be deemed terminated|shall be terminated|will be terminated|is terminated|stands terminated|to be in force) ..1 ${WHEN}? (the expiry of|the expiration of|a period of|expiry of|at the end of)? $effect:duration`,
    gives: { effect: '$effect', ref: 'any' },
    examples: [
      'The Agreement shall terminate ninety (90) days after receipt of such notice.',
      'in which case it lapses upon the expiry of six months from the date on which the other Party receives notice',
      'It loses its force when ninety days have passed since the receipt of such notification.',
      'either side can leave one year after giving written notice',
    ],
    counter: ['It will end on a date to be agreed.'],
  },
  {
    id: 'en.term.effect',
    nature: 'delay',
    anchor: 'effect|effective',
    pattern: `(take* effect|taking effect|took effect|becom* effective|be effective|is effective|effective|with effect|have effect|has effect|come* into effect|go into effect|goes into effect) ..1 ${WHEN}? (the expiry of|the expiration of|a period of)? $effect:duration (after|from|following|later|of|upon|as from|has elapsed|have elapsed|has passed|have passed|since)`,
    gives: { effect: '$effect', ref: 'any' },
    examples: ['Termination shall take effect six months after the date of receipt of the notification.'],
  },
  {
    id: 'en.term.effect-immediate',
    anchor: 'immediate|immediately|once|forthwith',
    pattern:
      '(with immediate effect|cease to apply immediately|ceases to apply immediately|cease to have effect immediately|lapse immediately|lapses immediately|end immediately|ends immediately|terminated immediately|effective immediately|takes effect immediately|immediate effect|effective at once|take effect immediately|(lapse|end|cease|terminate) forthwith|(lapse|end|cease|ended|lapsed) at once)',
    gives: { effect: 'P0D', ref: 'any' },
    examples: ['Niamey ended the agreement with immediate effect.'],
  },
  {
    id: 'en.term.survive',
    anchor:
      'termination|activities|projects|affect|prejudice|continue|remain|completed|complete|bearing|being|brought|survive|obligations|release|unaffected|apply|applicable|ongoing|governed',
    pattern:
      '((shall not affect|does not affect|will not affect|not prejudice|without prejudice to|shall survive|shall not release|does not release|shall continue to apply|continue to be protected|shall remain protected|remain applicable|remain governed|remain in force until|shall be completed|continue to apply|will continue to apply|unaffected by|shall continue to be|go on being|goes on being|have no bearing on|has no bearing on|be brought to completion|remain bound|shall continue in effect|remain binding|survives) ..12 (termination|terminated|rights|obligations|activities|projects|information|programmes|programs|completed|completion|claims|provisions|commitments|contracts|training|ongoing|expiry)|claims ..6 remain governed|shall complete their)',
    gives: { survive: true },
    examples: [
      'Termination shall not affect the rights and obligations of the Parties.',
      'Termination shall not affect ongoing activities.',
    ],
  },
  {
    id: 'en.term.until',
    anchor: 'until|through|till|to',
    pattern:
      '(in force|in effect|valid|effective|applicable|apply|applies|runs|run|lasts|stays|validity|that is ,) ..2 (until|through|till|up to) $d:date',
    gives: { until: '$d' },
    examples: ['The protocol stays in force until 31 December 2031.'],
    counter: ['The visit lasts until Friday.'],
  },
];
