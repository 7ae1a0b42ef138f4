// English words for what is done to agreements: verbs in all their forms, nouns of action, bills and laws.
import type { Act, PhraseList } from '../language.ts';
import { verbLines } from './conjugate.ts';

const VERBS: readonly (readonly [Act, string])[] = [
  [
    'sign',
    'sign|co-sign|countersign|ink|put pen to paper|put their signatures to|affix their signatures|put their names to|append their signatures to|set their names to',
  ],
  ['initial', 'initial|initialise|initialize'],
  ['conclude', 'conclude|strike|seal|clinch|reach|formalise|formalize|enter into an|enter into a'],
  [
    'adopt',
    'adopt|approve|endorse|pass|clear|greenlight|green-light|vote for|vote in favour of|vote in favor of|back|okay|support|recommend approval of|recommend ratification of|recommend the ratification of|recommend the approval of|recommend the adoption of|report favourably on|give its approval to|give their approval to|give their consent to|give their assent to|give their backing to|give its backing to|give the nod to|go through|give its assent to|give its consent to|give its green light to|give the green light to|consent to|vote through|rubber-stamp|sign off on|give parliamentary approval|sail through|breeze through|get through|win approval from|win approval in|win the approval of|win the backing of|win the concurrence of|receive the approval of|receive the consent of|obtain the approval of|obtain the consent of|receive approval from|win the consent of',
  ],
  ['ratify', 'ratify|validate'],
  ['authorise', 'authorise|authorize|empower|mandate|give its advice and consent to'],
  ['examine', 'examine|consider|review|discuss|scrutinise|scrutinize'],
  ['take_note', 'take note of|note'],
  ['table', 'table|lay before|lay|submit|introduce|refer|present'],
  ['debate', 'debate'],
  ['promulgate', 'promulgate|assent to|enact'],
  ['publish', 'publish|gazette'],
  [
    'enter_force',
    'enter into force|come into force|take effect|come into effect|enter into effect|become effective|go into effect|go into force',
  ],
  ['notify', 'notify'],
  [
    'exchange',
    'exchange instruments of ratification|exchange instruments|exchange the instruments|exchange ratification instruments|exchange the instruments of ratification',
  ],
  ['implement', 'implement'],
  ['amend', 'amend|revise|modify|update|supplement'],
  ['renew', 'renew|extend|prolong|roll over|reconduct'],
  ['replace', 'replace|supersede|succeed|take the place of|stand in place of'],
  ['withdraw_bill', 'withdraw the bill|withdraw the draft law|pull the bill|recall the bill'],
  ['expire', 'expire|lapse|run out|come to an end|cease to have effect|cease to be in force'],
  ['suspend', 'suspend|freeze|put on hold'],
  ['request', 'request'],
  [
    'denounce',
    'denounce|end|put an end to|revoke|cancel|scrap|abrogate|tear up|break off|pull out of|give notice of termination|terminate',
  ],
  ['withdraw', 'withdraw from|walk away from'],
  ['reject', 'reject|refuse to ratify|vote down|turn down|throw out|strike down|decline to ratify'],
  ['join', 'join|accede to|adhere to'],
  ['negotiate', 'negotiate|hammer out'],
  ['finalise', 'finalise|finalize|wrap up talks on|put the finishing touches to'],
];

const NOUNS: readonly (readonly [Act, string])[] = [
  ['sign', 'signing|signature|inking|signing ceremony'],
  ['initial', 'initialling|initialing'],
  ['conclude', 'conclusion'],
  ['adopt', 'adoption|approval|endorsement|passage|assent|advice and consent'],
  ['ratify', 'ratification'],
  ['authorise', 'authorisation|authorization'],
  ['table', 'tabling'],
  ['promulgate', 'promulgation|royal assent|enactment'],
  ['publish', 'publication'],
  ['enter_force', 'entry into force'],
  ['notify', 'notification'],
  ['amend', 'amendment of|revision|amendments to|amendment to|changes to'],
  ['renew', 'renewal|extension|prolongation'],
  ['replace', 'replacement of'],
  ['expire', 'expiry|expiration|lapse'],
  ['suspend', 'suspension'],
  ['denounce', 'denunciation|termination|abrogation|cancellation|revocation'],
  ['withdraw', 'withdrawal from the agreement|withdrawal from the treaty'],
  ['join', 'accession'],
  ['negotiate', 'negotiation(s)'],
];

export const acts: PhraseList<'act'> = [
  ...VERBS.flatMap(([act, verbs]) => verbLines(verbs, (tense) => ({ act, tense }))),
  ...NOUNS.map(([act, nouns]) => [nouns, { act, tense: 'noun' as const, noun: true }] as const),
  [
    'goes to the president for signature|goes to the head of state for signature|go to the president for signature|sent to the president for signature|sent to the head of state for signature|sent to the president for signing|awaits the president’s signature|awaiting the president’s signature|submitted to the president for signature|forwarded to the president for signature|needs the president’s signature|must now be signed by the president|submitted for signature to the head of state|submitted for signature to the president|sent for signature to the president|sent for signature to the head of state',
    { act: 'send_to_head', tense: 'present' },
  ],
  [
    'in force until|valid until|effective until|in effect until|runs until|run until|lasts until',
    { act: 'expire', tense: 'future' },
  ],
  [
    'published in the official gazette|published in the official journal|published in the government gazette|made public',
    { act: 'publish', tense: 'participle' },
  ],
  [
    'remains without effect|remains without force|remain without effect',
    { act: 'enter_force', tense: 'participle' },
  ],
  [
    'withdrawn from the mazhilis|withdrawn from parliament|withdrawn from the parliament|withdrawn from the senate|withdrawn from the agenda',
    { act: 'withdraw_bill', tense: 'participle' },
  ],
  ['dated|dating from|dating back to|dates from|dates back to', { act: 'date', tense: 'participle' }],
  ['initialed', { act: 'initial', tense: 'past' }],
  ['under negotiation|being negotiated', { act: 'negotiate', tense: 'progressive' }],
  ['in force since|effective since|in effect since', { act: 'enter_force', tense: 'participle' }],
  [
    'instruments of ratification were exchanged|ratification instruments were exchanged|instruments of approval were exchanged',
    { act: 'exchange', tense: 'participle' },
  ],
  [
    'done at|made at|made in|done in|done in the city of|done in the city|done in duplicate at|done in duplicate in|done in two originals at|done in two copies at',
    { act: 'done_at', tense: 'participle' },
  ],
];

export const bills: PhraseList<'bill'> = [
  ['bill(s)|draft law(s)|ratification bill|enabling bill|draft bill', {}],
  [
    'decree|decree-law|presidential decree|royal decree|emiri decree|amiri decree|federal decree|legislative decree|resolution|government resolution|decision|order',
    { law: true },
  ],
  ['law|act|act of parliament|federal law|ratification law|enabling law|organic law', { law: true }],
];

/** What leads to a noun of action, and what is told of it behind: `witnessed the signing`, `the signing took place`. */
export const happenings: PhraseList<'happening'> = [
  [
    'took place|has taken place|had taken place|was held|occurred|was completed|came|went ahead|followed|has been completed|was done',
    {},
  ],
  [
    'is expected|are expected|was expected|is scheduled|is planned|is due|will take place|would take place|is set for|will follow|is imminent|is to follow|is to take place|is to be held|should take place|should follow|is pencilled in|is foreseen|is envisaged',
    { mod: 'planned' },
  ],
  [
    'is not on the table|is not on the agenda|is off the table|was not raised|was not discussed|is not needed|is not required|did not take place|has not taken place|is not planned|not on the table|not on the agenda|not required|not needed|was not required|is still awaited|has yet to take place|has stalled',
    { mod: 'negated' },
  ],
  [
    'is under way|is underway|are under way|are underway|is in progress|is ongoing|is continuing|continue|continues|is proceeding|are proceeding|are continuing',
    { mod: 'ongoing' },
  ],
  ['could follow|could take place|might follow|may follow|could come|might come', { mod: 'conditional' }],
  [
    'witnessed|oversaw|attended|presided over|saw|marked by|sealed by|culminated in|culminating in|ended with|ended in|concluded with|closed with|led to|resulted in|resulting in|followed by|crowned by|crowned with|proceeded to|proceeded with|following|after|since|hailed|welcomed|celebrated|marked|brought|included|on the occasion of|at|capped by|capped with|rounded off with|rounded off by|came to a close with|finished with|produced',
    { before: true },
  ],
  [
    'what is missing is|still missing is|awaits|awaiting|pending|it remains for|ahead of',
    { mod: 'planned', before: true },
  ],
  ['for want of|in the absence of|needs no|requires no|without', { mod: 'negated', before: true }],
];
