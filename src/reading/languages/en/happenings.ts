// English words that tell what becomes of a noun of action: `the signing took place`, `witnessed the signing`, `awaits approval`.
import type { PhraseList } from '../language.ts';
import { combined } from './act-nouns.ts';

/** What one says of a signing, a vote, talks: done to it … */
const UNDERGONE =
  'announced|confirmed|notified|decided|held|completed|granted|given|done|secured|obtained|received|organised|organized|staged|concluded|finalised|finalized|sent|delivered|served|transmitted|handed over|attended|witnessed|hailed|welcomed|overseen|presided over|celebrated|forthcoming|carried out|adjourned';
/** … or by it, in the past, the participle and the plain form. */
const HAPPENS: readonly (readonly [past: string, participle: string, plain: string])[] = [
  ['took place', 'taken place', 'take place'],
  ['occurred', 'occurred', 'occur'],
  ['happened', 'happened', 'happen'],
  ['came', 'come', 'come'],
  ['went ahead', 'gone ahead', 'go ahead'],
  ['followed', 'followed', 'follow'],
  ['opened', 'opened', 'open'],
  ['began', 'begun', 'begin'],
  ['started', 'started', 'start'],
  ['kicked off', 'kicked off', 'kick off'],
  ['got under way', 'got under way', 'get under way'],
  ['got underway', 'got underway', 'get underway'],
  ['resumed', 'resumed', 'resume'],
  ['proceeded', 'proceeded', 'proceed'],
  ['waited', 'waited', 'wait'],
  ['came later', 'come later', 'come later'],
];
const PASTS = HAPPENS.map(([past]) => past).join('|');
const PARTICIPLES = HAPPENS.map(([, participle]) => participle).join('|');
const PLAINS = HAPPENS.map(([, , plain]) => plain).join('|');

const DONE =
  'was|were|has been|have been|had been|was formally|was officially|was finally|has now been|has finally been';
const AHEAD =
  'will|is to|are to|was to|is set to|are set to|was set to|is due to|are due to|was due to|is scheduled to|are scheduled to|was scheduled to|is expected to|are expected to|was expected to|should|would|is likely to|is going to|will soon|will now|will then|is slated to|is planned to|will finally|will officially|will formally';
const OPEN = 'could|may|might|can';
const NOT =
  'did not|has not|had not|will not|has yet to|had yet to|has never|never|didn’t|hasn’t|won’t|have yet to';

/** What the noun, as a subject, did in the past: it happened. */
const AS_SUBJECT =
  'crowned|capped|marked|sealed|ended|closed|concluded|rounded off|wrapped up|came after|comes after|came as|comes as|comes amid|came amid|comes days after|comes weeks after|comes months after|comes a week after|comes a month after|came days after|came weeks after|came months after|came hours after|comes hours after|brings|brought|signals|signalled|signaled|underscores|underscored|underlines|underlined|reflects|reflected|opens the way|opened the way|paved the way|paves the way|represents|represented|ushers in|ushered in|heralds|heralded|follows|caps|crowns|marks|seals|was attended|was witnessed|was presided over|was broadcast|was met with|drew|sparked|triggered|prompted|angered|put an end|puts an end|was greeted|was seen|is seen|has drawn|has sparked|has angered|is a milestone|was a milestone|was the highlight|is the culmination|was the culmination|was part of|is part of';

/** Verbs that lead to the noun of what was done. */
const LEADING =
  'gave|has given|have given|gives|give|giving|had given|granted|has granted|grants|grant|granting|lent|issued|issues|expressed|delivered|returned|concurred in|concurs in|voted for|witnessed|witness|witnesses|witnessing|oversaw|oversee|oversees|overseeing|attended|attend|attends|attending|presided over|preside over|presiding over|saw|see|sees|marked by|sealed by|culminated in|culminating in|culminates in|ended with|ended in|ends with|ending with|ending in|concluded with|concludes with|concluding with|closed with|closes with|closing with|wound up with|led to|resulted in|resulting in|followed by|crowned by|crowned with|proceeded to|proceeded with|following|after|since|hailed|hails|welcomed|welcomes|celebrated|marked|marking|brought|included|includes|featured|on the occasion of|capped by|capped with|rounded off with|rounded off by|came to a close with|finished with|produced|won|wins|win|winning|secured|secures|secure|securing|obtained|obtains|obtain|obtaining|received|receives|receive|receiving|gained|gains|gaining|got|gets|get|getting|earned|earns|earn|earning|clinched|garnered|scored|landed|picked up|accorded|accords|announced|announces|announcing|confirmed|confirms|confirming|praised|lauded|applauded|commended|saluted|thanked|observed|watched|supervised|chaired|hosted|hosts|staged|held|highlighted by|in the wake of|in the aftermath of|on the back of|topped off with|opened with|began with|kicked off with|bore fruit with|yielded|came with|capped off with|capping|crowning|sealing|thanks to|ended up with|noted|condemned|deplored|criticised|criticized|protested|mourned|regretted|recalled|recalls|welcoming|hailing|condemning|praising|lauding|deploring|criticising|criticizing|applauding|celebrating';

const AWAITING =
  'what is missing is|still missing is|considering|consider|envisage|envisages|mulling|weighing|still to come are|still to come is|still to come|next comes|next come|all that remains is|remains|awaits|await|awaiting|pending|it remains for|ahead of|paving the way for|pave the way for|paves the way for|paved the way for|opens the way for|opening the way for|open the way for|clear the way for|clears the way for|cleared the way for|clearing the way for|look forward to|looks forward to|looking forward to|looked forward to|prepare for|preparing for|prepares for|preparations for|in preparation for|with a view to|plans for|plan for|planning for|hopes for|hoping for|anticipates|announced plans for|close to|closer to|nearing|on the verge of|on the brink of|on the point of|within reach of|a step closer to|one step closer to|inching towards|edging towards|moving towards|working towards|aiming for|needs|need|requires|require|will need|must win|must secure|must get|must obtain|must receive|still needs|still requires|hinges on|depends on|that leaves only|leaves only|all that is left is|only awaits|now awaits|set a date for|no date has been set for|no date has been named for|no date was set for|no date was given for|no date for|no date has been fixed for|date has been set for|agreed a date for|seeking|seeks|seek|will seek|lobbying for';

const REFUSING =
  'for want of|in the absence of|needs no|requires no|without|ruled out|rules out|ruling out|withheld|withholds|withholding|blocked|blocks|held up|holding up|stalled|prevented|refused|refuses|put off|puts off|postponed|postpones|delayed|delays|delaying|failed to win|failed to secure|failed to get|failed to obtain|fell short of';

/** What leads to a noun of action, and what is told of it behind: `witnessed the signing`, `the signing took place`. */
export const happenings: PhraseList<'happening'> = [
  [`${combined(DONE, UNDERGONE)}|${PASTS}|${combined('has|have|had', PARTICIPLES)}`, {}],
  [AS_SUBJECT, {}],
  [
    `${combined(AHEAD, PLAINS)}|${combined(AHEAD, combined('be', UNDERGONE))}|has been postponed|was postponed|have been postponed|has been put off|was put off|has been delayed|was delayed|has been pushed back|is delayed|will come before|is to come before|will be put to|will go before|expected today|expected|is expected|are expected|was expected|is scheduled|are scheduled|was scheduled|is planned|are planned|was planned|is due|are due|was due|is set for|is imminent|is near|is at hand|is in sight|is on the cards|is in the offing|is within reach|is close|is only days away|is weeks away|is days away|is pencilled in|is foreseen|is envisaged|remains a matter of time|is a matter of time|is awaited|is on track|is next|is slated|is slated for|is scheduled for|is planned for|is due in|is due on|is expected in|is expected on|is expected by|is expected before|is pending|has to wait|must wait|will have to wait|has yet to be scheduled|is still to come|is to come|remains to be done|remains to be fixed|remained to be fixed`,
    { mod: 'planned' },
  ],
  [
    `${combined(NOT, PLAINS)}|${combined('has not|had not|has never|have not', PARTICIPLES)}|is not on the table|is not on the agenda|is off the table|is not needed|is not required|is not planned|not on the table|not on the agenda|not required|not needed|was not required|is still awaited|has stalled|was called off|has been called off|was cancelled|has been cancelled|was canceled|fell through|has fallen through|is in doubt|is off|is nowhere in sight|is stalled|was blocked|has been blocked|is out of the question`,
    { mod: 'negated' },
  ],
  [
    'is under way|is underway|are under way|are underway|is in progress|is ongoing|is continuing|continue|continues|is proceeding|are proceeding|are continuing|are ongoing|are in progress|is going on|are going on',
    { mod: 'ongoing' },
  ],
  [
    'was not raised|was not discussed|was not on the agenda|did not come up',
    { mod: 'negated', raised: true },
  ],
  [`${combined(OPEN, PLAINS)}|${combined(OPEN, combined('be', UNDERGONE))}`, { mod: 'conditional' }],
  [LEADING, { before: true }],
  [AWAITING, { mod: 'planned', before: true }],
  [REFUSING, { mod: 'negated', before: true }],
  [
    'agreed|has agreed|have agreed|agrees|decided|has decided|have decided|had decided|decides|decide|decision to|took the decision|takes the decision|resolved to|opted to|chose to|has chosen to|have chosen to|resolves to|opts to|chooses to|moved to|has moved to|voted|votes|has voted|have voted',
    { before: true, leads: 'decided' },
  ],
  [
    'asked|has asked|have asked|asks|asked for|asks for|requested|requests|requesting|sought|seeks|demanded|demands|called for|calls for|calling for|request for|demand for|has requested|has demanded|has sought|wants|wanted',
    { before: true, leads: 'asked' },
  ],
];
