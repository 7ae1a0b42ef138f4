// English words for what is done together: exercises, visits, meetings, training, deliveries, deployments.
import type { Doing, PhraseList } from '../language.ts';
import { verbLines } from './conjugate.ts';

export const activities: PhraseList<'activity'> = [
  [
    'exercise(s)|military exercise(s)|joint exercise(s)|joint military exercise(s)|drill(s)|joint drill(s)|military drill(s)|manoeuvres|maneuvers|naval exercise(s)|air exercise(s)|bilateral exercise|field training exercise|command post exercise|tabletop exercise|war game(s)|wargame|naval drill(s)|joint manoeuvres|joint maneuvers|multinational exercise(s)|live-fire exercise|passage exercise|PASSEX|joint training exercise|tactical exercise|combined exercise|command-post exercise|joint naval exercise|training exercise',
    { kind: 'exercise' },
  ],
  [
    'visit|official visit|working visit|state visit|trip|tour|goodwill visit|port call|port visit|official trip|three-day visit|two-day visit|visits',
    { kind: 'visit' },
  ],
  [
    'meeting|talks|bilateral talks|bilateral meeting|audience|discussions|summit|encounter|phone call|telephone conversation|roundtable|trilateral meeting|face-to-face meeting|phone talks',
    { kind: 'meeting' },
  ],
  [
    'session|joint commission|joint military commission|joint committee|joint military committee|strategic dialogue|defence dialogue|defense dialogue|joint working group|defence committee meeting|staff talks|consultations|bilateral defence committee|defence policy dialogue|joint defence committee|working group meeting|military committee meeting|2+2|intergovernmental commission|annual defence talks|steering committee|defence cooperation committee|joint defence commission',
    { kind: 'consultation' },
  ],
  ['stationed|troops stationed|soldiers stationed|deployed', { kind: 'deployment', weak: true }],
  [
    'office of the military attaché|office of the defence attaché|military attaché’s office|office of military attaché|defence attaché office|defence section|attaché post|military attaché post|defence attaché’s office',
    { kind: 'attache', weak: true },
  ],
  [
    'military base|naval base|air base|military bases|airbase|base|logistics hub|naval facility|logistics facility',
    { kind: 'basing', weak: true },
  ],
  [
    'operation|joint operation|joint patrol|joint patrols|military operation',
    { kind: 'operation', weak: true },
  ],
  [
    'peacekeeping contingent|peacekeepers|blue helmets|peacekeeping mission',
    { kind: 'peacekeeping', weak: true },
  ],
  ['negotiations|negotiating round|round of negotiations', { kind: 'negotiation', weak: true }],
  ['ceremony', { kind: 'ceremony', weak: true }],
];

const VERBS: readonly (readonly [Doing, string])[] = [
  ['receive', 'receive|greet|hold an audience with'],
  ['meet', 'meet|meet with|hold talks with|confer with|talk to|sit down with|hold a meeting with'],
  [
    'visit',
    'visit|pay a visit to|pay a two-day visit to|pay a three-day visit to|pay a state visit to|travel to|fly to|fly into|tour|arrive in|arrive at|be on a visit to|make a visit to|pay an official visit to|pay a working visit to|make an official visit to',
  ],
  ['host', 'host'],
  ['hold', 'hold|conduct|stage|run|organise|organize|carry out|co-chair|chair'],
  ['train', 'train|instruct|teach|coach|mentor'],
  [
    'study',
    'study|attend|undergo training|enrol|enroll|complete training|graduate|receive training|complete a course|undertake training',
  ],
  ['deliver', 'deliver|hand over|supply|ship|provide'],
  ['give', 'donate|give|gift'],
  ['sell', 'sell|buy|purchase|order|acquire|procure'],
  ['lend', 'lend|lease|loan|rent'],
  ['deploy', 'deploy|send|dispatch|station|base|contribute'],
  ['leave', 'withdraw|pull out|leave|depart|evacuate|vacate|bring home'],
  [
    'take_part',
    'take part|participate|involve|bring together|gather|join|mobilise|mobilize|feature|comprise',
  ],
  ['begin', 'begin|start|kick off|open|launch|commence|get under way|get underway'],
  ['end', 'end|conclude|wrap up|finish|close|culminate'],
  ['continue', 'continue'],
  ['stay', 'be stationed|be based|be deployed|be garrisoned'],
  ['go', 'head to|go to|set off for|leave for|depart for'],
  ['open_post', 'establish|set up'],
  ['appoint', 'appoint|accredit|post'],
  ['transfer', 'transfer|return'],
];

export const doings: PhraseList<'doing'> = [
  ...VERBS.flatMap(([doing, verbs]) => verbLines(verbs, (tense) => ({ doing, tense }))),
  ['remain in|remained in|stay in|stayed in|remain at|are still in', { doing: 'stay', tense: 'present' }],
  [
    'was welcomed|were welcomed|welcomed by|was met by|were met by|is received by',
    { doing: 'receive', tense: 'participle' },
  ],
  ['training|course|trained at|training course', { doing: 'train', tense: 'noun' }],
  ['delivery|deliveries|donation(s)|handover|shipment(s)|hand-over', { doing: 'deliver', tense: 'noun' }],
  ['deployment', { doing: 'deploy', tense: 'noun' }],
  ['withdrawal|pullout|departure|drawdown', { doing: 'leave', tense: 'noun' }],
  ['enrolled|admitted to|graduates of', { doing: 'study', tense: 'participle' }],
  ['under way|underway', { doing: 'continue', tense: 'present' }],
];

export const personnel: PhraseList<'personnel'> = [
  [
    'soldiers|troops|servicemen|service members|personnel|men|forces|sailors|marines|airmen|paratroopers|military personnel|participants|combatants|peacekeepers|servicepeople|units|members of the armed forces|contingent|battalion|brigade|company|platoon|regiment|squadron|elements|combat units|special forces|servicewomen|guardsmen|legionnaires|rotation|task force|detachment|men and women|specialists|people|crew|police officers',
    {},
  ],
  [
    'officers|cadets|students|trainees|non-commissioned officers|NCOs|recruits|pilots|military students|graduates|midshipmen|medics|doctors|officer cadets|learners',
    { trainee: true },
  ],
  ['instructors|trainers|military advisers|military advisors|advisers|mentors', { trainer: true }],
  ['observers|observer|monitors', { observer: true }],
];

export const modes: PhraseList<'mode'> = [
  [
    'gift|donation|donated|free of charge|grant|granted|as a gift|grant aid|gifted|as a grant',
    { mode: 'gift' },
  ],
  ['sale|sold|bought|purchase|purchased|contract|acquisition|order|ordered|procurement', { mode: 'sale' }],
  ['loan|loaned|lease|leased|rented|on loan', { mode: 'loan' }],
];

export const materiel: PhraseList<'materiel'> = [
  [
    'vehicles|armoured vehicles|armored vehicles|trucks|aircraft|helicopters|helicopter|drones|radars|radar|equipment|military equipment|weapons|arms|ammunition|ships|patrol boats|patrol boat|patrol vessels|frigate(s)|missiles|systems|tanks|ambulances|body armour|body armor|spare parts|boats|vessels|uniforms|transport aircraft|fighters|fighter jets|jets|artillery|howitzers|night-vision devices|field hospital|shells|patrol vessel|rifles|mine detectors|minesweepers|corvette(s)|submarine(s)',
    {},
  ],
];

export const institutions: PhraseList<'institution'> = [
  [
    'academy|academies|school(s)|university|universities|centre(s)|center(s)|institute|institutes|college|colleges|hospital|NATO schools|war college|staff college|defence college|military academies|military academy|defence university|defense university|military schools|training centre|training center',
    {},
  ],
];
