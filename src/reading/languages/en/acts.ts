// English words for what is done to agreements: verbs in all their forms, bills and laws.
import type { Act, PhraseList } from '../language.ts';
import { GAZETTES, combined, fixedActs, nounsOfAction } from './act-nouns.ts';
import { verbLines } from './conjugate.ts';

/** `appear in the Official Gazette`, `carry in the Official Journal` … */
const gazetted = (verbs: string): string => combined(verbs, GAZETTES.join('|'));

const NAMES = 'name|names|signature|signatures|hand|hands|pen|seal|autograph|autographs|signatory pens'
  .split('|')
  .join('|');

const SIGNING = [
  'sign|co-sign|cosign|countersign|ink|autograph|put pen to paper|put pens to paper|put ink to paper|set pen to paper|penned their names to',
  combined(
    'put|affix|append|set|add|place|lend',
    combined('his|her|their|its|a', combined(NAMES, 'to|on|under|at the foot of|at the bottom of')),
  ),
  'exchange signed copies of|trade signed copies of|swap signed copies of|exchange the signed copies of|hand over signed copies of|exchange copies of',
].join('|');

const TALKS = combined(
  '|the|its|their|formal|direct|official|preliminary|exploratory|technical|bilateral|a new round of|a round of|a second round of|a third round of|a first round of|another round of|the first round of|the second round of|the third round of|intensive',
  combined('talks|negotiations|discussions', 'on|over|about|towards|toward|for'),
);

const TEXT = combined(
  'the|its|a|the final|a final|the full|the draft',
  combined('text|wording|draft|language', 'of|for|'),
);

const REQUESTING = 'ask for|request|seek|call for|demand|press for|push for|want|insist on';
const REVISIONS = combined(
  'review|revision|renegotiation|rewriting|overhaul|amendment|rewrite|reworking|reopening|revisiting',
  'of',
);
const REVISION_ASKED = [
  combined(REQUESTING, combined('a|the|an|', REVISIONS)),
  combined(REQUESTING, combined('changes|amendments|modifications|adjustments|revisions', 'to')),
  combined(
    'seek|ask|want|demand|wish|request|press|push|offer|propose',
    combined('to', 'renegotiate|revise|revisit|reopen|rewrite|rework|redraft|reopen talks on'),
  ),
].join('|');

const RATIFICATIONS = combined(
  'complete|conclude|finish|finalise|finalize',
  combined('ratification|the ratification|its ratification|their ratification', 'of'),
);

const PROCEDURES = combined(
  'complete|finish|conclude|fulfil|fulfill|carry out|go through',
  combined(
    'its|the|their|all|all its|all the|all their',
    combined(
      '|internal|domestic|internal legal|necessary|national|constitutional|required|legal|ratification|own',
      'procedures|formalities|requirements|procedure',
    ),
  ),
);

const INSTRUMENTS = combined(
  'exchange|swap|trade|hand over|hand each other',
  combined(
    '|the|their|its',
    'instruments of ratification|instruments|ratification instruments|ratification documents|documents of ratification|instruments of approval|instruments of acceptance|ratifications',
  ),
);

const APPROVAL =
  'approval|assent|consent|blessing|backing|endorsement|go-ahead|green light|nod|thumbs-up|thumbs up|seal of approval|stamp of approval|final approval|unanimous approval|favourable opinion|imprimatur|clearance|concurrence|vote of confidence';

/** `gave its blessing to`, and without its preposition: `gave its backing in December`. */
const GIVING = combined('give|grant|lend', combined('its|their|his|her|the|a', combined(APPROVAL, 'to|')));

/** `won the backing of`: said of the agreement. */
const WINNING = combined(
  'win|receive|obtain|secure|get|earn|gain',
  combined('the||its|final|a', combined(APPROVAL, 'of|from|by|in')),
);

/** What one does to an agreement, with the verbs that say it. */
const VERBS: readonly (readonly [Act, string])[] = [
  ['sign', SIGNING],
  ['sign_law', 'sign into law'],
  ['initial', 'initial|initialise|initialize|put their initials to|put his initials to|put her initials to'],
  ['conclude', 'conclude|strike|seal|clinch|formalise|formalize|enter into an|enter into a|shake hands on'],
  [
    'adopt',
    `adopt|approve|endorse|pass|sanction|say yes|say yes to|vote yes to|vote yes on|come out in favour of|come out in favor of|speak in favour of|speak in favor of|agree to the preliminary draft|agree to the draft|recommend the bill|recommend sending the text to the plenary|recommend sending the bill to the plenary|recommend its adoption|recommend its passage|send to the plenary|refer to the plenary|recommend referral to the plenary|recommend the law|recommend adoption of|recommend passage of|clear|greenlight|green-light|vote for|vote in favour of|vote in favor of|vote in favour|vote in favor|back|okay|OK|support|recommend approval of|recommend ratification of|recommend the ratification of|recommend the approval of|recommend the adoption of|report favourably on|report favorably on|report in favour of|report in favor of|go through|consent to|concur in|concur with|vote through|rubber-stamp|vote|sign off on|give parliamentary approval|sail through|breeze through|get through|make it through|scrape through|squeak through|romp through|glide through|win approval in|wave through|nod through|push through|usher through|rush through|steer through|ram through|railroad through|whisk through|see through parliament|pass muster in|pass muster with|bless|give the thumbs up to|give the thumbs-up to|accept|cast their votes for|find favour with|find favor with|find a majority in|win a majority in|secure a majority in|meet with the approval of|meet with approval in|find approval in|get past|make it past|clear the hurdle of|gain passage in|win passage in|put its stamp on|set its seal on|put its seal on|put its stamp of approval on|give its yes to|lift their hands for|raise their hands for|issue a favourable opinion on|issue a favorable opinion on|give a favourable opinion on|deliver a favourable opinion on|say aye to|throw its weight behind|throw their weight behind|rally behind|line up behind|get behind|come out in support of|advise adoption of|advise approval of|advise ratification of|advise adoption|pass in another place|carry the motion on|${GIVING}|${WINNING}`,
  ],
  ['ratify', `ratify|validate|${RATIFICATIONS}`],
  ['authorise', 'authorise|authorize|empower|mandate|give its advice and consent to'],
  [
    'examine',
    'examine|consider|review|discuss|scrutinise|scrutinize|look at|take up|study|deliberate on|deliberate over|go over',
  ],
  ['take_note', 'take note of'],
  [
    'table',
    'lay before|lay|submit|introduce|refer|present|put to parliament|put before parliament|bring before parliament|go before parliament|go to parliament|send to parliament|forward to parliament|transmit|place before|bring before|bring in|arrive in|arrive at|land in|land on the desk of|land before|lodge with|deposit with|file with|register with|lodge in',
  ],
  [
    'debate',
    'debate|reach the floor|reach the floor of|come up for debate|come up for discussion|go up for debate',
  ],
  ['promulgate', 'promulgate|enact'],
  [
    'publish',
    `disclose the text of|release the text of|make public the text of|publish the text of|disclose the text|release the text|make the text public|publish|${gazetted('appear|publish|print|carry|run')}`,
  ],
  ['print', 'gazette'],
  [
    'enter_force',
    'enter into force|come into force|take effect|come into effect|enter into effect|become effective|go into effect|go into force|bring into force|put into force|bring into effect|put into effect|come into operation|become operative|become binding|take legal effect|kick in|enter in force|come in force|enter into operation|enter into application|become applicable|begin to apply|start to apply',
  ],
  ['notify', 'notify'],
  [
    'complete',
    `${PROCEDURES}|${combined('deposit|lodge|hand in|hand over', combined('its|the|their', 'instrument of ratification|instruments of ratification|instrument of acceptance|instrument of approval|ratification instrument'))}`,
  ],
  ['request_revision', `${REVISION_ASKED}|reopen|reopen talks on|reopen negotiations on|renegotiate`],
  ['exchange', INSTRUMENTS],
  ['implement', 'implement'],
  ['amend', 'amend|revise|modify|update|supplement|rewrite|rework|overhaul|redraft'],
  [
    'renew',
    'renew|extend|prolong|roll over|keep alive|reconduct|carry over|re-up|give a new lease of life to|give new life to|breathe new life into|keep in force|carry forward',
  ],
  [
    'replace',
    'replace|supersede|succeed|take the place of|stand in place of|take over from|cancel and replace|supplant|sweep away|do duty for|fill the place of|override',
  ],
  ['terminate', 'repeal|abrogate|abrogate and replace|repeal and replace'],
  [
    'expire',
    'expire|lapse|run out|come to an end|cease to have effect|cease to be in force|cease to exist|cease to operate|cease to apply|cease to be valid|cease to produce effects|lose its force|lose force|run its course|reach its term|reach the end of its term|come to its end|elapse|die a natural death|go out of force|fall away|fall out of force|come to term|come to a close',
  ],
  [
    'suspend',
    'suspend|freeze|put on hold|put on ice|mothball|suspend the operation of|suspend the application of|place on hold|put in abeyance|place in abeyance|hold in abeyance|press pause on|hit pause on',
  ],
  [
    'request',
    'request|ask for talks on|ask for talks to open on|ask to open talks on|ask for negotiations on|request talks on|request the opening of talks on|ask to negotiate|request to negotiate|propose talks on|propose negotiations on',
  ],
  [
    'denounce',
    'denounce|end|put an end to|revoke|cancel|scrap|tear up|rip up|break off|give notice of termination|give notice of termination of|terminate|rescind|annul|repudiate|renounce|nullify|void|bring to an end|bring an end to|call time on|pull the plug on|do away with|call off|serve notice to terminate|serve notice of termination of|give notice to terminate|opt out of|back out of|bow out of|sever|give up|turn its back on|turn their back on|turn the page on|bring down the curtain on|consign to history|wash its hands of',
  ],
  ['withdraw', 'withdraw from|walk away from|walk out of|pull out of|drop out of'],
  [
    'reject',
    'reject|refuse to ratify|vote down|turn down|throw out|strike down|decline to ratify|refuse to approve|decline to approve|refuse to endorse|vote against|shoot down|veto|say no to|say no|vote no on|vote no to|knock back|refuse consent to|fail to pass|fail to approve|withhold consent to|withhold its consent to',
  ],
  [
    'join',
    'join|accede to|adhere to|sign up to|become a party to|become party to|become parties to|be admitted to|associate itself with',
  ],
  [
    'negotiate',
    `negotiate|hammer out|be in talks on|thrash out|work on|bargain over|haggle over|${combined('hold|open|start|begin|launch|resume|conduct|kick off|continue|enter|enter into', TALKS)}|conduct the talks|conduct negotiations|conduct talks`,
  ],
  [
    'finalise',
    `finalise|finalize|complete the drafting of|complete work on|finish drafting|put the finishing touches to|put finishing touches to|put the final touches to|put final touches to|put the finishing touches on|iron out|nail down|${combined('agree on|agree|settle|settle on|complete|finish|lock in|finalise|finalize|clean up', TEXT)}|${combined('wrap up|conclude|complete|finish|end|close', TALKS)}`,
  ],
];

/** Verbs of many things: they tell of an agreement where it follows at once. */
const NEAR_VERBS: readonly (readonly [Act, string])[] = [
  ['sign', 'pen'],
  ['conclude', 'forge|land|cut|secure|close|cement|reach'],
  ['adopt', 'agree to|carry|confirm'],
  ['take_note', 'note'],
  ['denounce', 'axe|dump|ditch|junk|drop|abandon|quit|leave|exit|shred|bury|break|discard|jettison|cast off'],
  ['amend', 'alter|change|adjust|widen|broaden|expand|enlarge|recast|reshape'],
  ['suspend', 'pause|halt|shelve|park|interrupt|stop'],
  ['reject', 'block|kill|defeat|sink|spike|scupper'],
  ['renew', 'revive|re-sign|lengthen'],

  ['table', 'send|bring|deliver|move'],
];

/** Where a committee sends what it approves of. */
const COUNSELS = [
  'on to the full',
  'to the full',
  'to the plenary',
  'to plenary',
  'to the floor',
  'to the whole house',
  'to the whole chamber',
];

/** Verbs that tell something with a word behind their object: `waved the deal through`. */
const PARTED: readonly (readonly [Act, string, string])[] = [
  ['adopt', 'wave|nod|vote|push|usher|rush|steer|ram|railroad|see|whisk', 'through'],
  ['adopt', 'let', 'through'],
  ...COUNSELS.map((where) => ['adopt', 'send|refer|pass|forward|report|put|bring|return', where] as const),
  ['reject', 'vote|turn|shoot|strike', 'down'],
  ['reject', 'throw', 'out'],
  ['denounce', 'tear|rip', 'up'],
  ['denounce', 'call', 'off'],
  ['denounce', 'bring', 'to an end'],
  ['renew', 'roll', 'over'],
  ['renew', 'keep', 'alive'],
  ['expire', 'let', 'lapse'],
  ['expire', 'let', 'expire'],
  ['expire', 'let', 'run out'],
  ['expire', 'allow', 'to lapse'],
  ['expire', 'allow', 'to expire'],
  ['expire', 'allow', 'to run out'],
  ['suspend', 'put|place', 'on hold'],
  ['suspend', 'put', 'on ice'],
  ['suspend', 'hold|keep|place', 'in abeyance'],
  ['examine', 'take', 'up'],
  ['sign_law', 'sign', 'into law'],
  ['enter_force', 'bring|put', 'into force'],
  ['enter_force', 'bring|put', 'into effect'],
  ['table', 'lay|put|bring|place', 'before parliament'],
  ['adopt', 'read', 'a third time'],
  ['debate', 'read', 'a second time'],
  ['sign_law', 'give', 'royal assent'],
  ['adopt', 'give', 'the nod'],
  ['adopt', 'give', 'the green light'],
  ['adopt', 'give', 'the go-ahead'],
  ['adopt', 'give', 'the thumbs-up'],
  ['adopt', 'give', 'the thumbs up'],
  ['adopt', 'give', 'its blessing'],
  ['adopt', 'give', 'its assent'],
  ['adopt', 'give', 'its approval'],
];

/** Objects that show a bill to be what is taken back. */
const BILLS = combined('the|its|their|a|that', 'bill|draft law|ratification bill|draft bill|bills');
const WITHDRAWING = combined('withdraw|pull|recall|retract|take back|pull back|shelve', BILLS);

export const acts: PhraseList<'act'> = [
  ...['on the table', 'upon the table'].flatMap((particle) =>
    verbLines('lay', (tense) => ({ act: 'table' as const, tense, own: true, particle: particle.split(' ') })),
  ),
  ...verbLines('table', (tense) => ({ act: 'table' as const, tense, own: true })),
  ...VERBS.flatMap(([act, verbs]) => verbLines(verbs, (tense) => ({ act, tense }))),
  ...NEAR_VERBS.flatMap(([act, verbs]) => verbLines(verbs, (tense) => ({ act, tense, near: true }))),
  ...PARTED.flatMap(([act, verbs, particle]) =>
    verbLines(verbs, (tense) => ({ act, tense, particle: particle.split(' ') })),
  ),
  // `are preparing an agreement`; what was drawn up is ready
  ...verbLines('prepare|draft|draw up|work out|elaborate', (tense) => ({
    act: 'negotiate' as const,
    tense,
    near: true,
  })).filter(([, { tense }]) => tense === 'progressive' || tense === 'present'),
  ...verbLines(WITHDRAWING, (tense) => ({ act: 'withdraw_bill' as const, tense })),
  ...nounsOfAction,
  ...fixedActs,
];

export const bills: PhraseList<'bill'> = [
  ['bill|draft law|ratification bill|enabling bill|draft bill|government bill|draft decree-law|motion', {}],
  ['bills|draft laws', { plural: true }],
  ['laws|decrees|presidential decisions|presidential decrees', { law: true, plural: true }],
  ['presidential decision', { law: true }],
  [
    'decree|decree-law|presidential decree|royal decree|emiri decree|amiri decree|federal decree|legislative decree|sovereign decree|sultani decree|supreme decree|ukase|presidential ukase',
    { law: true, decree: true },
  ],
  ['resolution|government resolution|decision|order|royal order', { law: true }],
  ['law|act|act of parliament|federal law|ratification law|enabling law|organic law', { law: true }],
];
