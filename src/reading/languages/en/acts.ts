// English words for what is done to agreements: verbs in all their forms, nouns of action, bills and laws.
import type { Act, PhraseList } from '../language.ts';
import { verbLines } from './conjugate.ts';

const GAZETTES =
  'in the Official Gazette|in the Official Journal|in the Government Gazette|in the Federal Gazette|in the Gazette|in the Official Bulletin|in the Official Collection|in the Law Gazette|in yesterday’s issue of the Official Gazette|in the issue of the Official Gazette'.split(
    '|',
  );

/** `appear in the Official Gazette`, `carry in the Official Journal` … */
const gazetted = (verbs: string): string =>
  verbs
    .split('|')
    .flatMap((verb) => GAZETTES.map((gazette) => `${verb} ${gazette}`))
    .join('|');

/** `ask for a review of`, `demand the renegotiation of` …: each of the first with each of the second. */
const combined = (verbs: readonly string[], objects: readonly string[]): string =>
  verbs.flatMap((verb) => objects.map((object) => `${verb} ${object}`)).join('|');

const REQUESTING = ['ask for', 'request', 'seek', 'call for', 'demand', 'press for', 'push for', 'want'];
const REVISIONS = ['review', 'revision', 'renegotiation', 'rewriting', 'overhaul', 'amendment'].flatMap(
  (noun) => [`a ${noun} of`, `the ${noun} of`, `${noun} of`, `an ${noun} of`],
);

const VERBS: readonly (readonly [Act, string])[] = [
  [
    'sign',
    'sign|co-sign|countersign|ink|put pen to paper|put his signature to|put her signature to|put their signature to|affix his signature to|affix her signature to|affix their signature to|set his hand to|put his name to|sign into law|put their signatures to|affix their signatures|put their names to|append their signatures to|set their names to',
  ],
  ['initial', 'initial|initialise|initialize'],
  ['conclude', 'conclude|strike|seal|clinch|reach|formalise|formalize|enter into an|enter into a'],
  [
    'adopt',
    'adopt|approve|endorse|pass|sanction|say yes to|vote yes to|come out in favour of|come out in favor of|speak in favour of|speak in favor of|agree to the preliminary draft|agree to the draft|win the assent of|secure the approval of|recommend the bill|recommend sending the text to the plenary|recommend sending the bill to the plenary|recommend its adoption|recommend its passage|send to the plenary|refer to the plenary|recommend referral to the plenary|recommend the law|recommend adoption of|recommend passage of|clear|greenlight|green-light|vote for|vote in favour of|vote in favor of|back|okay|support|recommend approval of|recommend ratification of|recommend the ratification of|recommend the approval of|recommend the adoption of|report favourably on|give its approval to|give their approval to|give their consent to|give their assent to|give their backing to|give its backing to|give the nod to|go through|give its assent to|give its consent to|give its green light to|give the green light to|consent to|vote through|rubber-stamp|vote|sign off on|give parliamentary approval|sail through|breeze through|get through|win approval from|win approval in|win the approval of|win the backing of|win the concurrence of|receive the approval of|receive the consent of|obtain the approval of|obtain the consent of|receive approval from|win the consent of',
  ],
  ['ratify', 'ratify|validate'],
  ['authorise', 'authorise|authorize|empower|mandate|give its advice and consent to'],
  ['examine', 'examine|consider|review|discuss|scrutinise|scrutinize|look at|take up|study'],
  ['take_note', 'take note of|note'],
  [
    'table',
    'table|lay before|lay|submit|introduce|refer|present|put to parliament|put before parliament|bring before parliament|go before parliament|go to parliament|send to parliament|forward to parliament|transmit',
  ],
  ['debate', 'debate'],
  ['promulgate', 'promulgate|assent to|enact'],
  ['publish', `publish|gazette|${gazetted('appear|publish|print|carry|run')}`],
  [
    'enter_force',
    'enter into force|come into force|take effect|come into effect|enter into effect|become effective|go into effect|go into force',
  ],
  ['notify', 'notify'],
  [
    'complete',
    'complete its procedures|complete its internal procedures|complete the internal procedures|complete its domestic procedures|finish its procedures|finish its internal procedures|complete the procedures|complete its part of the procedure|conclude its internal procedures|complete its internal legal procedures|complete the necessary procedures|fulfil its internal procedures|fulfill its internal procedures',
  ],
  [
    'request_revision',
    `${combined(REQUESTING, REVISIONS)}|seek to renegotiate|ask to renegotiate|want to renegotiate|seek to revise|want to revise|reopen|reopen talks on|reopen negotiations on`,
  ],
  [
    'exchange',
    'exchange instruments of ratification|exchange instruments|exchange the instruments|exchange ratification instruments|exchange the instruments of ratification',
  ],
  ['implement', 'implement'],
  ['amend', 'amend|revise|modify|update|supplement'],
  ['renew', 'renew|extend|prolong|roll over|reconduct'],
  [
    'replace',
    'replace|supersede|succeed|take the place of|stand in place of|take over from|cancel and replace',
  ],
  ['withdraw_bill', 'withdraw the bill|withdraw the draft law|pull the bill|recall the bill'],
  ['terminate', 'repeal|abrogate|abrogate and replace|repeal and replace'],
  [
    'expire',
    'expire|lapse|run out|come to an end|cease to have effect|cease to be in force|cease to exist|cease to operate|cease to apply|cease to be valid|cease to produce effects|lose its force|lose force',
  ],
  [
    'suspend',
    'suspend|freeze|put on hold|put on ice|mothball|suspend the operation of|suspend the application of',
  ],
  [
    'request',
    'request|ask for talks on|ask for talks to open on|ask to open talks on|ask for negotiations on|request talks on|request the opening of talks on',
  ],
  [
    'denounce',
    'denounce|end|put an end to|revoke|cancel|scrap|tear up|break off|pull out of|give notice of termination|terminate',
  ],
  ['withdraw', 'withdraw from|walk away from'],
  ['reject', 'reject|refuse to ratify|vote down|turn down|throw out|strike down|decline to ratify'],
  ['join', 'join|accede to|adhere to'],
  [
    'negotiate',
    'negotiate|hammer out|hold talks on|hold negotiations on|be in talks on|thrash out|work on|open talks on|open negotiations on|conduct the talks|conduct negotiations|conduct talks',
  ],
  [
    'finalise',
    'finalise|finalize|agree on the text of|agree the wording of|settle the text of|complete the drafting of|complete work on|agree the text of|finish drafting|complete the text of|wrap up talks on|put the finishing touches to',
  ],
];

const NOUNS: readonly (readonly [Act, string])[] = [
  ['sign', 'signing|signature|inking|signing ceremony'],
  ['initial', 'initialling|initialing'],
  ['conclude', 'conclusion'],
  [
    'adopt',
    'adoption|approval|endorsement|passage|assent|advice and consent|go-ahead|green light|nod|blessing|seal of approval|consent|favourable opinion|favorable opinion|thumbs-up|clearance|concurrence|vote',
  ],
  [
    'ratify',
    'ratification|ratification process|approval process|ratification procedure|approval procedure|process of ratification|ratification procedures',
  ],
  ['authorise', 'authorisation|authorization'],
  ['table', 'tabling|referral to|transmission to|submission to'],
  ['promulgate', 'promulgation|royal assent|enactment'],
  ['publish', 'publication'],
  ['enter_force', 'entry into force'],
  ['notify', 'notification'],
  [
    'amend',
    'amendment of|revision|update of|updating of|renegotiation of|review of|amendments to|amendment to|changes to',
  ],
  ['renew', 'renewal|extension|prolongation'],
  ['replace', 'replacement of'],
  ['expire', 'expiry|expiration|lapse'],
  ['suspend', 'suspension'],
  ['denounce', 'end of|denunciation|termination|abrogation|cancellation|revocation'],
  ['withdraw', 'withdrawal from the agreement|withdrawal from the treaty'],
  ['join', 'accession'],
  [
    'negotiate',
    'negotiation(s)|talks on a|talks on an|talks on the|talks over a|talks over an|talks over the|talks towards a|talks for a',
  ],
];

/** `give its backing to` also without its preposition: `gave its backing in December`. */
const withShort = (verbs: string): string =>
  verbs
    .split('|')
    .flatMap((verb) => (/^give .+ to$/.test(verb) ? [verb, verb.replace(/ to$/, '')] : [verb]))
    .join('|');

export const acts: PhraseList<'act'> = [
  ...VERBS.flatMap(([act, verbs]) => verbLines(withShort(verbs), (tense) => ({ act, tense }))),
  ...NOUNS.map(([act, nouns]) => [nouns, { act, tense: 'noun' as const, noun: true }] as const),
  [
    'goes to the president for signature|goes to the head of state for signature|go to the president for signature|sent to the president for signature|sent to the head of state for signature|sent to the president for signing|awaits the president’s signature|awaiting the president’s signature|submitted to the president for signature|forwarded to the president for signature|needs the president’s signature|must now be signed by the president|submitted for signature to the head of state|submitted for signature to the president|sent for signature to the president|sent for signature to the head of state|go to the president for signature|go to the head of state for signature|awaits presidential signature|on the president’s desk|go to the president to be signed|for the president to sign|for the head of state to sign|to the president for signature|to the head of state for signature|to the head of state for signing|to the president for signing',
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
  ['dated|dating from|dating back to|going back to', { act: 'date', tense: 'participle' }],
  [
    'dates from|dates back to|goes back to|dated back to|dated from|go back to',
    { act: 'date', tense: 'present' },
  ],
  [
    'no longer in force|no longer be in force|no longer in effect|no longer be in effect|no longer apply|no longer applies|no longer valid|no longer be valid',
    { act: 'expire', tense: 'participle' },
  ],
  [
    'received the denunciation|received notice of termination|received notice of the termination|received the notice of denunciation|received notification of the termination|acknowledged the denunciation|received the notification of termination',
    { act: 'receive_end', tense: 'participle' },
  ],
  [GAZETTES.join('|'), { act: 'gazette', tense: 'noun' }],
  ['in force|in effect|operative', { act: 'in_force', tense: 'participle' }],
  ['in abeyance|in limbo|on hold|on ice', { act: 'suspend', tense: 'participle' }],
  [
    'cancels and replaces|cancelled and replaced|canceled and replaced|cancelling and replacing',
    { act: 'replace', tense: 'present' },
  ],
  ['repeals and replaces|abrogates and replaces', { act: 'terminate', tense: 'present' }],
  [
    'parliamentary approval|legislative approval|congressional approval|parliamentary ratification|parliament’s approval|approval by parliament|approval of parliament|approval of the legislature|parliamentary assent|parliamentary consent',
    { act: 'adopt', tense: 'noun', noun: true, by: 'parliament' },
  ],
  [
    'approved by presidential decree|ratified by presidential decree|confirmed by decree',
    { act: 'ratify', tense: 'participle', by: 'president' },
  ],
  ['agreed to the preliminary draft', { act: 'adopt', tense: 'participle' }],
  [
    'ready for signature|ready for signing|ready to be signed|text is ready|draft is ready|drafting of which has been completed|drafting has been completed',
    { act: 'finalise', tense: 'participle' },
  ],
  ['drawn up in|drawn up at', { act: 'done_at', tense: 'participle' }],
  ['initialed', { act: 'initial', tense: 'past' }],
  ['under negotiation|being negotiated', { act: 'negotiate', tense: 'progressive' }],
  ['in force since|effective since|in effect since', { act: 'enter_force', tense: 'participle' }],
  [
    'were exchanged|have been exchanged|had been exchanged|will be exchanged|instruments of ratification were exchanged|ratification instruments were exchanged|instruments of approval were exchanged',
    { act: 'exchange', tense: 'participle' },
  ],
  [
    'done at|made at|made in|done in|done in the city of|done in the city|done in duplicate at|done in duplicate in|done in two originals at|done in two copies at',
    { act: 'done_at', tense: 'participle' },
  ],
];

export const bills: PhraseList<'bill'> = [
  ['bill|draft law|ratification bill|enabling bill|draft bill', {}],
  ['bills|draft laws', { plural: true }],
  ['laws|decrees|presidential decisions|presidential decrees', { law: true, plural: true }],
  ['presidential decision', { law: true }],
  [
    'decree|decree-law|presidential decree|royal decree|emiri decree|amiri decree|federal decree|legislative decree|resolution|government resolution|decision|order',
    { law: true },
  ],
  ['law|act|act of parliament|federal law|ratification law|enabling law|organic law', { law: true }],
];

/** What leads to a noun of action, and what is told of it behind: `witnessed the signing`, `the signing took place`. */
export const happenings: PhraseList<'happening'> = [
  [
    'was announced|has been announced|was confirmed|has been confirmed|was notified|was decided|took place|has taken place|had taken place|was held|occurred|was completed|had been granted|was granted|has been granted|was given|has been given|came|went ahead|followed|opened|began|started|kicked off|got under way|resumed|has been completed|was done',
    {},
  ],
  [
    'has been postponed|was postponed|have been postponed|has been put off|was put off|has been delayed|was delayed|has been pushed back|is delayed|will come before|is to come before|will be put to|will go before|expected today|expected|is expected|are expected|was expected|is scheduled|is planned|is due|will take place|would take place|is set for|will follow|is imminent|is to follow|is to take place|is to be held|should take place|should follow|is pencilled in|is foreseen|is envisaged',
    { mod: 'planned' },
  ],
  [
    'is not on the table|is not on the agenda|is off the table|is not needed|is not required|did not take place|has not taken place|is not planned|not on the table|not on the agenda|not required|not needed|was not required|is still awaited|has yet to take place|has stalled',
    { mod: 'negated' },
  ],
  [
    'is under way|is underway|are under way|are underway|is in progress|is ongoing|is continuing|continue|continues|is proceeding|are proceeding|are continuing',
    { mod: 'ongoing' },
  ],
  [
    'was not raised|was not discussed|was not on the agenda|did not come up',
    { mod: 'negated', raised: true },
  ],
  ['could follow|could take place|might follow|may follow|could come|might come', { mod: 'conditional' }],
  [
    'gave|has given|have given|gives|give|granted|has granted|grants|lent|issued|issues|expressed|delivered|returned|concurred in|concurs in|voted for|witnessed|oversaw|attended|presided over|saw|marked by|sealed by|culminated in|culminating in|ended with|ended in|concluded with|closed with|wound up with|led to|resulted in|resulting in|followed by|crowned by|crowned with|proceeded to|proceeded with|following|after|since|hailed|welcomed|celebrated|marked|brought|included|on the occasion of|capped by|capped with|rounded off with|rounded off by|came to a close with|finished with|produced|won|secured|obtained|received|gained',
    { before: true },
  ],
  [
    'what is missing is|still missing is|considering|consider|envisage|envisages|mulling|weighing|still to come are|still to come is|still to come|next comes|next come|all that remains is|remains|awaits|awaiting|pending|it remains for|ahead of',
    { mod: 'planned', before: true },
  ],
  ['for want of|in the absence of|needs no|requires no|without', { mod: 'negated', before: true }],
  [
    'decided|has decided|have decided|had decided|decides|decide|decision to|took the decision|resolved to|opted to',
    { before: true, leads: 'decided' },
  ],
  [
    'asked|has asked|have asked|asked for|asks for|requested|requests|requesting|sought|seeks|demanded|demands|called for|calls for|calling for|request for|demand for',
    { before: true, leads: 'asked' },
  ],
];
