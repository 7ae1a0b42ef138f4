// English nouns of action done to agreements, and fixed phrases that tell such an act without its verb.
import type { Act, PhraseList } from '../language.ts';
import { verbLines } from './conjugate.ts';

export const GAZETTES =
  'in the Official Gazette|in the Official Journal|in the Government Gazette|in the Federal Gazette|in the Gazette|in the Official Bulletin|in the Official Collection|in the Law Gazette|in yesterday’s issue of the Official Gazette|in the issue of the Official Gazette|in the Federal Law Gazette|in the State Gazette|in the Royal Gazette|in the Extraordinary Gazette|in the Gazette of India|in the London Gazette|in the Legal Gazette|in Kuwait Al-Youm|in Al-Kuwait Al-Youm|in the Diário da República|in the Boletín Oficial del Estado|in the Diario Oficial|in the Boletín Oficial|in the Journal officiel|in the Moniteur belge|in the Dziennik Ustaw|in the Monitorul Oficial|in Narodne novine|in the Staatsblad|in the Tractatenblad|in the Bundesgesetzblatt|in the Gazzetta Ufficiale|in the Resmî Gazete|in the Commonwealth Gazette|in the Treaty Series|in the Gazette Extraordinary'.split(
    '|',
  );

/** `ask for a review of`, `demand the renegotiation of` …: each of the first with each of the second. */
export const combined = (first: string, second: string): string =>
  first
    .split('|')
    .flatMap((one) => second.split('|').map((other) => `${one} ${other}`.trim()))
    .join('|');

const NOUNS: readonly (readonly [Act, string])[] = [
  ['sign', 'signing|signature|inking|signing ceremony|signature ceremony|co-signing|countersigning'],
  ['initial', 'initialling|initialing'],
  ['conclude', 'conclusion'],
  [
    'adopt',
    'adoption|approval|endorsement|passage|assent|advice and consent|go-ahead|green light|greenlight|nod|blessing|seal of approval|stamp of approval|consent|favourable opinion|favorable opinion|thumbs-up|thumbs up|clearance|concurrence|vote|imprimatur|backing|sign-off|okay|OK|all-clear|acceptance|favourable vote|yes vote|positive opinion|favourable report|favorable report',
  ],
  [
    'ratify',
    'ratification|ratification process|approval process|ratification procedure|approval procedure|process of ratification|ratification procedures',
  ],
  ['authorise', 'authorisation|authorization'],
  [
    'table',
    'tabling|referral to|transmission to|submission to|introduction in|first reading|introduction into',
  ],
  [
    'debate',
    'debate on|debate over|debates on|debate about|plenary debate on|second reading|floor debate on|hearing on|hearings on',
  ],
  ['promulgate', 'promulgation|royal assent|enactment'],
  [
    'sign_law',
    'presidential assent|president’s assent|king’s assent|president’s signature|presidential signature',
  ],
  ['publish', 'publication'],
  ['print', 'gazetting|gazettement'],
  [
    'enter_force',
    'entry into force|coming into force|entry into effect|entering into force|entry into operation',
  ],
  ['notify', 'notification'],
  [
    'amend',
    'amendment of|revision|update of|updating of|renegotiation of|review of|amendments to|amendment to|changes to',
  ],
  ['renew', 'renewal|extension|prolongation|rollover|roll-over'],
  ['replace', 'replacement of'],
  ['expire', 'expiry|expiration|lapse|lapsing'],
  ['suspend', 'suspension|freezing of'],
  [
    'denounce',
    'end of|denunciation|termination|abrogation|cancellation|revocation|scrapping|annulment|rescission|repudiation|tearing up|notice of termination|exit from',
  ],
  [
    'withdraw',
    'withdrawal from the agreement|withdrawal from the treaty|withdrawal from the pact|withdrawal from the accord',
  ],
  ['reject', 'rejection'],
  [
    'exchange',
    combined(
      'exchange of|swap of|swapping of',
      'instruments of ratification|the instruments of ratification|instruments|ratification instruments|the instruments',
    ),
  ],
  ['join', 'accession'],
  ['finalise', 'finalisation|finalization'],
  [
    'negotiate',
    'negotiation(s)|talks on a|talks on an|talks on the|talks over a|talks over an|talks over the|talks towards a|talks for a|drafting',
  ],
];

export const nounsOfAction: PhraseList<'act'> = NOUNS.map(
  ([act, nouns]) => [nouns, { act, tense: 'noun' as const, noun: true }] as const,
);

const HEADS =
  'the president|the head of state|the king|the emir|the amir|the sultan|the queen|the governor-general|the governor general|the president of the republic|president';

/** `sent to the president for signature`, `laid before the King for assent`. */
const TO_HEAD = combined(
  combined(
    'sent to|submitted to|forwarded to|laid before|put to|put before|presented to|passed to|goes to|go to|heads to|handed to|transmitted to|now goes to|referred to|returns to|awaits|on the desk of',
    HEADS,
  ),
  'for signature|for signing|for assent|for promulgation|to be signed|for his signature|for her signature|for royal assent|for ratification|to sign',
);

/** `enter formally into force`: the adverb inside. */
const FORCE = combined(
  combined('come|enter|go', 'fully|formally|officially|finally|provisionally|definitively|legally'),
  'into force|into effect',
);

export const fixedActs: PhraseList<'act'> = [
  [
    combined(
      'bears|bear|carries|carry|bore|received|got|has received|has got|carried',
      combined('the|their|its', 'signature of|signatures of'),
    ),
    { act: 'sign', tense: 'participle' },
  ],
  ['signatories were|signatories are', { act: 'sign', tense: 'past' }],
  [
    'came into being in|was born in|saw the light of day in|saw the light in|originates in|stems from|has existed since|exists since|has been in place since|in place since',
    { act: 'date', tense: 'present' },
  ],
  [
    'gave way to|made way for|has given way to|has made way for|will give way to|will make way for|gives way to|makes way for|was overtaken by|swept away by',
    { act: 'replace', tense: 'participle' },
  ],
  ['is no more|are no more', { act: 'denounce', tense: 'participle' }],
  [
    'in the works|in the making|being drafted|being drawn up|being worked on|being hammered out|being put together|taking shape|in preparation|under preparation|under discussion',
    { act: 'negotiate', tense: 'progressive' },
  ],
  [
    'ready to sign|text has been settled|text is settled|text is agreed|text was agreed|text has been agreed|drafting is over|drafting is complete|negotiations are over|negotiations have been completed|negotiations have been concluded|talks have been concluded|wording has been agreed|wording is agreed|wording is settled',
    { act: 'finalise', tense: 'participle' },
  ],
  [
    'binds as from|binding since|has bound them since|has been binding since|applies as from|applies from|apply as from|effective from|effective as from|effective as of',
    { act: 'enter_force', tense: 'participle' },
  ],
  ...verbLines('take full effect|take immediate effect|take legal effect', (tense) => ({
    act: 'enter_force' as const,
    tense,
  })),
  ...verbLines(FORCE, (tense) => ({ act: 'enter_force' as const, tense })),
  [
    'newly signed|freshly signed|recently signed|just-signed|newly inked|recently inked|newly concluded|recently concluded|newly minted|freshly inked',
    { act: 'sign', tense: 'participle', adjective: true },
  ],
  [
    'ink is dry on|ink is barely dry on|ink was barely dry on|ink has dried on|ink is now dry on',
    { act: 'sign', tense: 'past' },
  ],
  [
    'remains unsigned|stays unsigned|remained unsigned|is still unsigned|is unsigned',
    { act: 'sign', tense: 'participle' },
  ],
  ['gone before|went before', { act: 'table', tense: 'participle' }],
  [
    'remains unratified|stays unratified|remained unratified|is still unratified|is unratified',
    { act: 'ratify', tense: 'participle' },
  ],
  [
    'was informed of|was briefed on|was apprised of|was informed about|took cognizance of|took cognisance of|heard a communication on|heard a briefing on|heard a report on|heard a presentation on',
    { act: 'take_note', tense: 'past' },
  ],
  [
    'would no longer be bound by|will no longer be bound by|no longer bound by|no longer considers itself bound by|no longer feels bound by|no longer regards itself as bound by',
    { act: 'denounce', tense: 'past' },
  ],
  [
    'followed suit|did likewise|did so|did the same|followed on|followed in|followed a day later|followed a week later',
    { act: 'repeat', tense: 'past' },
  ],
  ['follow suit|do so|do likewise|do the same', { act: 'repeat', tense: 'infinitive' }],
  ['follows suit|does likewise|does the same', { act: 'repeat', tense: 'present' }],
  [
    'considered spent|deemed spent|considered terminated|deemed terminated|regarded as terminated|deemed to have lapsed|considered to have ended',
    { act: 'terminate', tense: 'participle' },
  ],
  [
    'agreed to in|agreed upon in|agreed between|agreed by the two sides|agreed upon by',
    { act: 'conclude', tense: 'participle' },
  ],
  [
    'notice of termination received|termination notice received|notice of denunciation received|notice of withdrawal received|was told of the termination of|was notified of the termination of|was informed of the termination of',
    { act: 'receive_end', tense: 'participle' },
  ],
  [
    'set their hands|affixed their signatures|appended their signatures|put their signatures|affixed his signature|affixed her signature',
    { act: 'sign', tense: 'past' },
  ],
  [
    'read a second time|given a second reading|had its second reading',
    { act: 'debate', tense: 'participle' },
  ],
  ['read a third time|given a third reading|passed its third reading', { act: 'adopt', tense: 'participle' }],
  [
    'read a first time|given a first reading|had its first reading',
    { act: 'table', tense: 'participle', own: true },
  ],
  [TO_HEAD, { act: 'send_to_head', tense: 'present' }],
  [
    combined(
      'goes|goes next|now goes|heads|moves|now moves|passes|now passes|proceeds|must now go|will now go|will go|is headed|goes on|is now on its way|go|head|will pass|must go|still has to go|returns',
      'to|before',
    ),
    { act: 'send_on', tense: 'present' },
  ],
  [
    'has been applied since|is applied since|applied since|in operation since|operational since|has applied since|in application since',
    { act: 'enter_force', tense: 'participle' },
  ],
  [
    'is void|is null and void|declared void|declared null and void|is dead|no longer exists|no longer recognises|no longer recognizes',
    { act: 'denounce', tense: 'participle' },
  ],
  ['dormant|lain dormant|lies dormant', { act: 'suspend', tense: 'participle' }],
  ['were in favour of|were in favor of|was in favour of', { act: 'adopt', tense: 'past' }],
  ['bears the date of|bearing the date of|bears the date', { act: 'date', tense: 'present' }],
  ['greenlighted|green-lighted', { act: 'adopt', tense: 'past' }],
  ['assented to|has assented to', { act: 'sign_law', tense: 'past' }],
  ['assents to', { act: 'sign_law', tense: 'present' }],
  ['to assent to|will assent to', { act: 'sign_law', tense: 'future' }],
  [
    'goes to the president for signature|goes to the head of state for signature|go to the president for signature|sent to the president for signature|sent to the head of state for signature|sent to the president for signing|awaits the president’s signature|awaiting the president’s signature|submitted to the president for signature|forwarded to the president for signature|needs the president’s signature|must now be signed by the president|submitted for signature to the head of state|submitted for signature to the president|sent for signature to the president|sent for signature to the head of state|go to the president for signature|go to the head of state for signature|awaits presidential signature|on the president’s desk|go to the president to be signed|for the president to sign|for the head of state to sign|to the president for signature|to the head of state for signature|to the head of state for signing|to the president for signing',
    { act: 'send_to_head', tense: 'present' },
  ],
  [
    'in force until|valid until|effective until|in effect until|runs until|run until|lasts until|runs to|good until|runs through|in force through|valid through|valid to|remains valid until|lasts through|runs out on|is due to expire on|is due to expire in|is set to expire in|is set to expire on',
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
  [
    'in force|in effect|operative|had the force of law|has the force of law|have the force of law',
    { act: 'in_force', tense: 'participle' },
  ],
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
  ['exchanged|swapped|traded|changed hands|change hands', { act: 'exchange', tense: 'past' }],
  [
    'done at|made at|made in|done in|done in the city of|done in the city|done in duplicate at|done in duplicate in|done in two originals at|done in two copies at',
    { act: 'done_at', tense: 'participle' },
  ],
];
