// English words for what is done together: exercises, visits, meetings, training, deliveries, deployments.
import type { Doing, PhraseList } from '../language.ts';
import { verbLines } from './conjugate.ts';

export const activities: PhraseList<'activity'> = [
  ['training together|train together|trained together|exercise together', { kind: 'exercise' }],
  // words that a name in quotation marks may be of
  ['range|training area|training ground|cape|barracks|airfield', { kind: 'basing', weak: true, not: true }],
  // a number told before
  [
    'the number|that number|their number|that figure|the figure|this number|this figure|number of places',
    { kind: 'training', weak: true, not: true },
  ],
  [
    'exercise(s)|military exercise(s)|joint exercise(s)|joint military exercise(s)|drill(s)|joint drill(s)|military drill(s)|manoeuvres|maneuvers|military manoeuvres|military maneuvers|naval exercise(s)|air exercise(s)|bilateral exercise(s)|trilateral exercise(s)|field training exercise|command post exercise|tabletop exercise|war game(s)|wargame(s)|naval drill(s)|joint manoeuvres|joint maneuvers|naval manoeuvres|naval maneuvers|multinational exercise(s)|live-fire exercise|passage exercise|PASSEX|joint training exercise|tactical exercise|combined exercise|command-post exercise|staff exercise|joint naval exercise|training exercise|joint mountain exercise|mountain exercise|special forces exercise|amphibious exercise|airborne exercise|joint trainings|joint training events|wargaming|warfare exercise|invitation exercise',
    { kind: 'exercise' },
  ],
  [
    'edition|editions|round of|such an exercise|such exercises|such drills|such a drill',
    { kind: 'exercise', weak: true },
  ],
  [
    'visit|official visit|working visit|state visit|trip|tour|goodwill visit|port call|port visit|official trip|three-day visit|two-day visit|visits|arrival|courtesy visit|courtesy call|stopover',
    { kind: 'visit' },
  ],
  [
    'meeting|meetings|talks|bilateral talks|bilateral meeting|bilateral meetings|audience|discussions|summit|encounter|phone call|telephone conversation|conversation|conversations|roundtable|trilateral meeting|face-to-face meeting|phone talks|one-on-one meeting|one-to-one meeting|video conference|tête-à-tête|round of talks',
    { kind: 'meeting' },
  ],
  [
    'session|joint commission|joint military commission|joint committee|joint military committee|strategic dialogue|defence dialogue|defense dialogue|joint working group|working group|defence committee meeting|staff talks|consultations|bilateral defence committee|defence policy dialogue|defense policy dialogue|joint defence committee|joint defense committee|working group meeting|military committee meeting|2+2|intergovernmental commission|annual defence talks|steering committee|defence cooperation committee|joint defence commission|military cooperation committee|high-level committee|High Strategic Committee|Supreme Strategic Committee|security mechanism|consultative mechanism|military-to-military dialogue|security dialogue|joint military dialogue',
    { kind: 'consultation' },
  ],
  [
    'office of the military attaché|office of the defence attaché|military attaché’s office|office of military attaché|defence attaché office|defence section|attaché post|military attaché post|defence attaché’s office|attaché|military attaché|defence attaché|defense attaché',
    { kind: 'attache', weak: true },
  ],
  [
    'military base|naval base|air base|military bases|bases|airbase|air bases|airbases|base|logistics hub|naval facility|logistics facility|military facility|military facilities|military outpost|garrison|military installation|military installations|camp',
    { kind: 'basing', weak: true },
  ],
  [
    'operation|joint operation|joint operations|joint patrol|joint patrols|military operation|task group|coordinated patrols|coordinated patrol',
    { kind: 'operation', weak: true },
  ],
  [
    'peacekeeping contingent|peacekeepers|blue helmets|peacekeeping mission|peacekeeping missions|peacekeeping operation|peacekeeping operations|peacekeeping force|peacekeeping brigade|peacekeeping battalion|UN mission|UN force|United Nations mission|African Union mission|AU mission|UNIFIL|MINUSMA|MINUSCA|MONUSCO|UNDOF|UNMISS|ATMIS|AUSSOM|AMISOM|UNISFA|UNAMID|UNMIL|peace mission|peace operations',
    { kind: 'peacekeeping', weak: true },
  ],
  [
    'course places|training places|training slots|places|scholarships|scholarship(s)|slots|quota|bursaries',
    { kind: 'training', weak: true },
  ],
  ['negotiations|negotiating round|round of negotiations', { kind: 'negotiation', weak: true }],
  ['ceremony', { kind: 'ceremony', weak: true }],
];

const VERBS: readonly (readonly [Doing, string])[] = [
  ['receive', 'receive|hold an audience with'],
  [
    'meet',
    'meet|meet with|hold talks with|confer with|talk to|sit down with|hold a meeting with|hold a conversation with|have talks with|talk with|talk separately with|call on',
  ],
  [
    'visit',
    'visit|pay a visit to|pay a two-day visit to|pay a three-day visit to|pay a state visit to|travel to|fly to|fly into|tour|arrive in|arrive at|be on a visit to|make a visit to|pay an official visit to|pay a working visit to|make an official visit to|come to|land in|touch down in|pay a courtesy call on',
  ],
  ['host', 'host|greet|welcome|admit|take in|play host to'],
  ['hold', 'hold|take place|conduct|stage|run|organise|organize|carry out|co-chair|chair'],
  ['train', 'train|instruct|teach|coach|mentor'],
  [
    'study',
    'study|undergo training|enrol|enroll|complete training|graduate|receive training|complete a course|undertake training|be trained|be educated|be enrolled',
  ],
  ['attend', 'attend|join|follow|complete|pursue|go through|benefit from'],
  ['deliver', 'deliver|hand over|supply|provide|present|turn over|transfer'],
  ['give', 'donate|give|gift|grant|offer|award|allocate'],
  ['buy', 'buy|purchase|order|acquire|procure'],
  ['sell', 'sell|export'],
  ['lend', 'lend|lease|loan|rent'],
  ['deploy', 'deploy|send|dispatch|station|base|send out|post'],
  ['leave', 'withdraw|pull out|leave|depart|evacuate|vacate|bring home|pack up|pull'],
  [
    'take_part',
    'take part|participate|involve|bring together|gather|join|mobilise|mobilize|feature|comprise|draw',
  ],
  ['begin', 'begin|start|kick off|open|launch|inaugurate|commence|get under way|get underway'],
  ['end', 'end|conclude|wrap up|finish|close|culminate|wind up'],
  ['continue', 'continue'],
  ['stay', 'be stationed|be based|be deployed|be garrisoned|guard|serve|remain'],
  ['go', 'head to|go to|set off for|leave for|depart for|fly out|set off|fly in|go abroad'],
  ['open_post', 'establish|set up'],
  ['keep', 'operate|maintain|retain|own|keep'],
  ['build', 'build|construct|place|install|locate'],
  ['appoint', 'appoint|accredit|post'],
  ['transfer', 'transfer|return'],
];

export const doings: PhraseList<'doing'> = [
  ...VERBS.flatMap(([doing, verbs]) => verbLines(verbs, (tense) => ({ doing, tense }))),
  [
    'remain in|remained in|stay in|stayed in|remain at|are still in|is still in|are present in|remain stationed|are there',
    { doing: 'stay', tense: 'present' },
  ],
  ['there will be no|there are no|there were no', { doing: 'stay', tense: 'present' }],
  [
    'there will soon be no more|there will be no more|there will no longer be',
    { doing: 'leave', tense: 'future' },
  ],
  ['stationed|deployed|garrisoned', { doing: 'stay', tense: 'participle' }],
  [
    'was welcomed|were welcomed|welcomed by|was met by|were met by|is received by',
    { doing: 'host', tense: 'participle' },
  ],
  [
    'training|course|courses|trained at|training course|training courses|studies|instruction|schooling|traineeship(s)|internship(s)',
    { doing: 'train', tense: 'noun' },
  ],
  [
    'delivery|deliveries|donation(s)|handover|shipment(s)|hand-over|gift|gifts',
    { doing: 'deliver', tense: 'noun' },
  ],
  ['shipped', { doing: 'deliver', tense: 'participle' }],
  ['purchase|purchases|acquisition(s)|procurement', { doing: 'buy', tense: 'noun' }],
  ['sale|sales', { doing: 'sell', tense: 'noun' }],
  ['deployment|dispatch|sending|stationing|presence', { doing: 'deploy', tense: 'noun' }],
  ['withdrawal|pullout|departure|drawdown|pull-out|closure', { doing: 'leave', tense: 'noun' }],
  ['close its|close their|close the|shut its|shut down its', { doing: 'leave', tense: 'infinitive' }],
  ['closed its|closed their|closed the|shut down its', { doing: 'leave', tense: 'past' }],
  ['closes its|closes the', { doing: 'leave', tense: 'present' }],
  ['has a|have a|has its|has bases|has military bases|has an', { doing: 'keep', tense: 'present' }],
  ['pack their bags', { doing: 'leave', tense: 'infinitive' }],
  [
    'enrolled|admitted to|graduates of|admitted|enrolled at|enrolled in',
    { doing: 'study', tense: 'participle' },
  ],
  ['under way|underway', { doing: 'continue', tense: 'present' }],
  ['taken in', { doing: 'host', tense: 'participle' }],
];

export const personnel: PhraseList<'personnel'> = [
  [
    'cadets|students|trainees|military students|officer cadets|midshipmen|learners',
    { trainee: true, pupil: true },
  ],
  ['soldier|serviceman', {}],
  ['people|persons|participants', { anybody: true }],
  ['delegation|delegations|military delegation|high-level delegation', { delegation: true }],
  [
    'soldiers|troops|servicemen|service members|personnel|men|forces|sailors|marines|airmen|paratroopers|military personnel|combatants|peacekeepers|servicepeople|units|members of the armed forces|contingent|battalion|brigade|company|platoon|regiment|squadron|elements|combat units|special forces|servicewomen|guardsmen|legionnaires|rotation|task force|detachment|men and women|specialists|crew|police officers|foreigners|nationals|citizens|commandos|engineers|technicians|gendarmes|Royal Marines|gunners|mercenaries|fighters',
    {},
  ],
  [
    'blue helmets|peacekeepers|peacekeeping contingent|peacekeeping battalion|peacekeeping brigade',
    { peace: true },
  ],
  [
    'officers|non-commissioned officers|NCOs|recruits|pilots|graduates|medics|doctors|nurses|aviators|staff officers|school-leavers|lyceum students|young people|alumni|generals|mechanics',
    { trainee: true },
  ],
  ['instructors|trainers|military advisers|military advisors|advisers|advisors|mentors', { trainer: true }],
  ['observers|observer|monitors', { observer: true }],
];

export const modes: PhraseList<'mode'> = [
  [
    'gift|donation|donated|free of charge|grant|granted|as a gift|grant aid|gifted|as a grant|is free|tuition is free|at no cost|for free',
    { mode: 'gift' },
  ],
  [
    'sale|sold|bought|purchase|purchases|purchased|contract|acquisition|order|ordered|procurement',
    { mode: 'sale' },
  ],
  ['loan|loaned|lease|leased|rented|on loan', { mode: 'loan' }],
];

export const materiel: PhraseList<'materiel'> = [
  [
    'vehicles|vehicle|armoured vehicles|armored vehicles|armoured personnel carriers|armored personnel carriers|trucks|fuel trucks|aircraft|unmanned aircraft|helicopters|helicopter|attack helicopters|drones|armed drones|drone|radars|radar|equipment|military equipment|weapons|weaponry|arms|arms and ammunition|ammunition|ships|patrol boats|patrol boat|patrol vessels|patrol ship|frigate(s)|missiles|systems|air defence systems|air defense systems|anti-aircraft systems|battery|batteries|tanks|tank|ambulances|body armour|body armor|bulletproof vests|helmets|spare parts|boats|vessels|warships|warship|uniforms|transport aircraft|fighters|fighter jets|fighter aircraft|jets|artillery|howitzers|night-vision devices|field hospital|field hospital tents|tents|shells|patrol vessel|rifles|mine detectors|minesweepers|corvette(s)|submarine(s)|pickup trucks|motorcycles|engineering equipment|communications equipment|radios|computers|medical supplies|medical equipment|generators|speedboats|simulator(s)|hardware|military hardware|materiel|guns|mortars|aeroplanes|planes',
    {},
  ],
  [
    'TB2(s)|Bayraktar TB2(s)|Bayraktar|Akıncı|Rafale(s)|Mirage|F-16(s)|F-35(s)|JF-17(s)|Su-30(s)|Su-35|MiG-29(s)|Mi-8|Mi-17|Mi-24|Mi-35|C-130(s)|C-295|A400M|Caesar|Mistral|Patriot|S-300|S-400|Bastion|GM200|Javelin(s)|Leopard|T-72|Black Hawk(s)|Abrams|HIMARS|Tejas|BrahMos|Gripen',
    {},
  ],
];

export const institutions: PhraseList<'institution'> = [
  [
    'academy|academies|school(s)|university|universities|centre(s)|center(s)|institute|institutes|college|colleges|NATO schools|war college|staff college|defence college|defense college|military academies|military academy|defence university|defense university|military schools|training centre|training center|educational institutions|military educational institutions|institutions|higher military schools|military colleges',
    {},
  ],
];

/** Function words that matter to what is done together, beside those of `words.ts`. */
export const activityMarkers: PhraseList<'marker'> = [
  [
    'cancelled|canceled|called off|scrapped|frozen|put on hold|on hold|halted|interrupted',
    { markers: ['postponed'] },
  ],
  [
    'untrue|unfounded|baseless|groundless|false reports|did not reflect the truth|does not reflect the truth|do not reflect the truth|not true|fake news|without foundation|fabricated|contrary to reality|not correspond to reality',
    { markers: ['untrue'] },
  ],
  [
    'do not rule out|does not rule out|did not rule out|not ruled out|not excluded|do not exclude|does not exclude',
    { markers: ['not_excluded'] },
  ],
  ['no such clause|no such provision|nothing of the kind|no such plan', { markers: ['untrue', 'negation'] }],
  ['interested in|interest in|would like to|offered to raise', { markers: ['proposal'] }],
  ['nobody|no one', { markers: ['negation'] }],
  [
    'outside the country|out of the country|African|Arab|international|from friendly countries|from allied countries',
    { markers: ['abroad'] },
  ],
  ['the two neighbors', { markers: ['both'] }],
  ['told to|ordered to|asked to|given until', { markers: ['plan'] }],
];
