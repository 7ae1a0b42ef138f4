// English words for what is done together: exercises, visits, meetings, training, deliveries, deployments.
import type { Doing, PhraseList } from '../language.ts';
import { verbLines } from './conjugate.ts';

export const activities: PhraseList<'activity'> = [
  ['training together|train together|trained together|exercise together', { kind: 'exercise' }],
  ['patrol together|patrolled together|patrolling together', { kind: 'operation' }],
  // words that a name in quotation marks may be of
  ['range|training area|training ground|cape|barracks|airfield', { kind: 'basing', weak: true, not: true }],
  // a number told before
  [
    'the number|that number|their number|that figure|the figure|this number|this figure|number of places',
    { kind: 'training', weak: true, not: true },
  ],
  [
    'exercise(s)|military exercise(s)|joint exercise(s)|joint military exercise(s)|drill(s)|joint drill(s)|military drill(s)|manoeuvres|maneuvers|military manoeuvres|military maneuvers|naval exercise(s)|air exercise(s)|bilateral exercise(s)|trilateral exercise(s)|field training exercise|command post exercise|tabletop exercise|war game(s)|wargame(s)|naval drill(s)|joint manoeuvres|joint maneuvers|naval manoeuvres|naval maneuvers|multinational exercise(s)|live-fire exercise|passage exercise|PASSEX|joint training exercise|tactical exercise|combined exercise|command-post exercise|staff exercise|joint naval exercise|training exercise|joint mountain exercise|mountain exercise|special forces exercise|amphibious exercise|airborne exercise|joint trainings|joint training events|wargaming|warfare exercise|invitation exercise|war-game(s)|table-top exercise|counter-terrorism drill(s)|sea drill(s)|training serial(s)|joint sail|joint jump(s)|live-fire drill(s)|interoperability exercise|airlift exercise|combined training|combined arms exercise|rehearsal|military games|exercice|training sortie(s)|training flight(s)|joint sortie(s)|joint training flight(s)|mock combat|dogfight training',
    { kind: 'exercise' },
  ],
  // manoeuvres where several armies or a name stand beside, else lessons
  ['training|joint training|war exercise', { kind: 'exercise', weak: true, not: true }],
  // verbs of manoeuvring, where several armies do it
  [
    'drill with|drill alongside|drilled with|drilled alongside|train with|train alongside|trained alongside|training alongside|exercised with|exercised alongside|rehearsing|rehearsed|rehearse|sailed together|sail together|flew together|fly together|manoeuvring with|maneuvering with|jumped alongside|jumped with|drill together|drilled together|drilling together|drilling with|war-gamed|sparred with',
    { kind: 'exercise', weak: true, not: true, joint: true },
  ],
  // exercises that go by their name alone
  [
    'African Lion|Flintlock|Obangame Express|Cutlass Express|Phoenix Express|Justified Accord|Unified Focus|Grand African Nemo|Steadfast Defender|Steadfast Dart|Steadfast Noon|Defender Europe|Nordic Response|Cold Response|Joint Viking|Arctic Challenge|Sea Breeze|Rapid Trident|Saber Guardian|Sabre Guardian|Saber Strike|Swift Response|Dacian Fall|Dacian Spring|Noble Partner|Agile Spirit|Dynamic Manta|Dynamic Mongoose|Dynamic Mariner|Locked Shields|Baltops|Anakonda|Iron Spear|Spring Storm|Loyal Leda|Trident Juncture|Neptune Strike|Platinum Eagle|Iniochos|Noble Dina|Bright Star|Eager Lion|Juniper Oak|Juniper Cobra|Native Fury|Zapad|Vostok|Kavkaz|Tsentr|Peace Mission|Union Shield|Slavic Brotherhood|Indestructible Brotherhood|Unbreakable Brotherhood|Maritime Security Belt|Sea Guardian|Peace Unity|Falcon Strike|Golden Dragon|Malabar|Balikatan|Cobra Gold|RIMPAC|Rim of the Pacific|Garuda Shield|Super Garuda Shield|Talisman Sabre|Talisman Saber|Kamandag|Ulchi Freedom Shield|Freedom Shield|Freedom Edge|Pitch Black|Red Flag|La Pérouse|La Perouse|Yudh Abhyas|Surya Kiran|Mitra Shakti|Nomadic Elephant|Dustlik|Kazind|KAZIND|Hand in Hand|Hand-in-Hand|Vajra Prahar|Tarang Shakti|Tiger Triumph|Desert Cyclone|Al Najah|Ekuverin|Sampriti|Bongosagar|Ajeya Warrior|Agni Warrior|Garuda Shakti|Samudra Shakti|Steppe Eagle|Khaan Quest|Birlestik|Hamkorlik|Kanzhar|Khanjar|Anatolian Eagle|Anatolian Phoenix|TurAz Eagle|TurAz Kartalı|EFES|Saif Sareea|Falcon Shield|Zayed Talon|Indian Ocean Defender|Croix du Sud|Southern Katipo|Bersama Lima|Bersama Shield|Suman Warrior|Volfa|Joint Warrior|Formidable Shield|Arctic Edge|UNITAS|Tradewinds|PANAMAX|Southern Seas|Fuerzas Comando|Red Reef|Caspian Breeze|Mountain Shield|Freedom Banner|Resolute Dragon|Orient Shield|Keen Sword|Friendship Sea',
    { kind: 'exercise', named: true },
  ],
  [
    'edition|editions|round of|such an exercise|such exercises|such drills|such a drill|iteration|iterations|installment|instalment',
    { kind: 'exercise', weak: true },
  ],
  [
    'visit|official visit|working visit|state visit|trip|tour|goodwill visit|port call|port visit|official trip|three-day visit|two-day visit|visits|arrival|courtesy visit|courtesy call|stopover|layover|port stop|ship visit|ship visits|port visits|port calls|courtesy calls|stop-over|flying visit|familiarisation visit|farewell visit|farewell call|introductory call|inaugural visit|maiden visit|friendly visit|tours|trips|swing through',
    { kind: 'visit' },
  ],
  [
    'meeting|meetings|bilateral talks|bilateral meeting|bilateral meetings|audience|summit|encounter|phone call|telephone conversation|conversation|conversations|roundtable|trilateral meeting|face-to-face meeting|phone talks|one-on-one meeting|one-to-one meeting|video conference|tête-à-tête|joint press conference|news conference|telephone call|telephone talks|telephone exchange|video call|video link|video-conference|videoconference|working lunch|working dinner|working breakfast|tete-a-tete|huddle|parleys|parley|delegation-level talks|one-on-one|trilateral|round table|get-together|phone conversation|call-on|bilaterals|conclave|sit-down|powwow|on the phone|by phone|by telephone|over the phone|via video link|by video link|by videoconference',
    { kind: 'meeting' },
  ],
  ['talks|discussions|round of talks|rounds of talks', { kind: 'meeting', parley: true }],
  [
    'session|joint commission|joint military commission|joint committee|joint military committee|strategic dialogue|defence dialogue|defense dialogue|joint working group|working group|defence committee meeting|staff talks|consultations|bilateral defence committee|defence policy dialogue|defense policy dialogue|joint defence committee|joint defense committee|working group meeting|military committee meeting|2+2|intergovernmental commission|annual defence talks|steering committee|defence cooperation committee|joint defence commission|military cooperation committee|high-level committee|High Strategic Committee|Supreme Strategic Committee|security mechanism|consultative mechanism|military-to-military dialogue|security dialogue|joint military dialogue|joint defence cooperation committee|joint defence cooperation group|joint defence working group|defence cooperation dialogue|strategic consultations|strategic defence dialogue|annual defence dialogue|defence ministerial dialogue|ministerial dialogue|policy dialogue|maritime dialogue|army-to-army staff talks|navy-to-navy staff talks|air staff talks|army staff talks|navy staff talks|defence consultations|defense consultations|joint board|joint committee on defence cooperation|bilateral commission|permanent commission|defence council|joint defence council|joint council|politico-military dialogue|political-military dialogue|strategic consultative group|experts’ working group|joint security committee|bilateral defence dialogue|bilateral defense dialogue|security talks|permanent joint commission|Joint Permanent Commission|defence coordination group|military commission|joint steering committee|cooperation committee|joint steering group|working party',
    { kind: 'consultation' },
  ],
  [
    'office of the military attaché|office of the defence attaché|military attaché’s office|office of military attaché|defence attaché office|defence section|attaché post|military attaché post|defence attaché’s office|attaché|military attaché|defence attaché|defense attaché|naval attaché|air attaché|army attaché|attachés|military attachés|defence attachés|defense attachés|defence adviser|defence advisor|defense adviser|attache|defence attache|defense attache|military attache|naval attache|air attache|armed forces attaché|deputy defence attaché',
    { kind: 'attache', weak: true },
  ],
  [
    'military base|naval base|air base|military bases|bases|airbase|air bases|airbases|base|logistics hub|naval facility|logistics facility|military facility|military facilities|military outpost|garrison|military installation|military installations|camp|forward base|forward operating base|permanent base|drone base|supply base|support base|staging base|listening post|listening station|radar station|radar site|radar post|outpost|military site|military sites|naval bases|training base|staging post|supply hub|military hub|military post|naval outpost|naval station|air station|anchorage|garrisons|camps|cantonment|airstrip',
    { kind: 'basing', weak: true },
  ],
  [
    'operation|joint operation|joint operations|joint patrol|joint patrols|military operation|task group|coordinated patrols|coordinated patrol|combined operation(s)|combined patrol(s)|joint patrolling|joint sorties|joint sweep|joint raid(s)|joint offensive|joint mission|joint air patrol(s)|joint naval patrol(s)|joint maritime patrol(s)|joint military operation(s)|coordinated operation(s)|coordinated patrol(s)|cross-border operation(s)|joint flight(s)|joint bomber flight(s)|joint bomber patrol|joint strategic patrol|CORPAT|joint counter-terrorism operation(s)|joint force|trilateral patrol(s)|mixed patrol(s)',
    { kind: 'operation', weak: true },
  ],
  [
    'peacekeeping contingent|peacekeepers|blue helmets|peacekeeping mission|peacekeeping missions|peacekeeping operation|peacekeeping operations|peacekeeping force|peacekeeping brigade|peacekeeping battalion|UN mission|UN force|United Nations mission|African Union mission|AU mission|UNDOF|UNISFA|UNAMID|peace mission|peace operations|KFOR|EUFOR|UNTSO|MINURSO|MFO|Multinational Force and Observers|MSS|multinational security support mission|multinational mission|SADC mission|SADC Mission|ECOWAS mission|regional mission|peacekeeping duties|peacekeeping duty|UN peacekeeping|interim force|stabilisation mission|stabilization mission|UN mandate|UN missions|United Nations missions|UN Interim Force|peace force|peacekeeping unit|peacekeeping units|peacekeeping troops|UN-mandated mission|blue berets',
    { kind: 'peacekeeping', weak: true },
  ],
  // missions of which the State is known
  ['FINUL|UNIFIL', { kind: 'peacekeeping', weak: true, at: 'LB' }],
  ['MINUSMA|MISMA', { kind: 'peacekeeping', weak: true, at: 'ML' }],
  ['MINUSCA|MISCA', { kind: 'peacekeeping', weak: true, at: 'CF' }],
  ['MONUSCO|SAMIDRC', { kind: 'peacekeeping', weak: true, at: 'CD' }],
  ['UNMISS|MINUSS', { kind: 'peacekeeping', weak: true, at: 'SS' }],
  ['AMISOM|ATMIS|AUSSOM', { kind: 'peacekeeping', weak: true, at: 'SO' }],
  ['MINUSTAH', { kind: 'peacekeeping', weak: true, at: 'HT' }],
  ['UNMIL|MINUL', { kind: 'peacekeeping', weak: true, at: 'LR' }],
  ['ONUCI', { kind: 'peacekeeping', weak: true, at: 'CI' }],
  ['EUFOR Althea', { kind: 'peacekeeping', weak: true, at: 'BA' }],
  ['SAMIM', { kind: 'peacekeeping', weak: true, at: 'MZ' }],
  ['UNFICYP', { kind: 'peacekeeping', weak: true, at: 'CY' }],
  ['RAMSI', { kind: 'peacekeeping', weak: true, at: 'SB' }],
  ['ECOMIG', { kind: 'peacekeeping', weak: true, at: 'GM' }],
  ['UNAMSIL', { kind: 'peacekeeping', weak: true, at: 'SL' }],
  [
    'course places|training places|training slots|places|scholarships|scholarship(s)|slots|quota|bursaries|seats',
    { kind: 'training', weak: true },
  ],
  [
    'negotiations|negotiating round|round of negotiations|negotiation|negotiate|negotiates|negotiated|negotiating|haggling',
    { kind: 'negotiation', weak: true },
  ],
  [
    'islet|islets|island(s)|archipelago|camp(s)|barracks|airfield(s)|airport|site(s)|facility|facilities|installation(s)|premises|compound|land|port|atoll(s)',
    { kind: 'transfer', weak: true, not: true },
  ],
  ['retrocession|restitution|handback', { kind: 'transfer', weak: true }],
  [
    'ceremony|ceremonies|commemoration(s)|parade|military parade|passing-out parade|wreath-laying|wreath laying|fly-past|flypast|memorial service|remembrance service|medal parade|change-of-command|flag-raising|award ceremony',
    { kind: 'ceremony', weak: true },
  ],
];

const VERBS: readonly (readonly [Doing, string])[] = [
  ['receive', 'receive|hold an audience with|give an audience to|grant an audience to'],
  [
    'meet',
    'meet|meet with|hold talks with|confer with|talk to|sit down with|hold a meeting with|hold a conversation with|have talks with|talk with|talk separately with|call on|speak to|speak with|speak by phone with|speak by telephone with|speak on the phone with|confer by phone with|telephone|ring|hold discussions with|hold consultations with|hold a phone call with|hold a telephone conversation with|hold a video call with|have a meeting with|have a conversation with|have a phone call with|have discussions with|exchange views with|compare notes with|compare notes|exchange views|parley with|interact with|sit down for talks|hold talks|hold discussions|hold bilateral talks with|huddle with|catch up with|co-chair talks|pay a courtesy call on|gather in|gather at|convene in|convene at|assemble in|come together in|come together at|get together in|put their heads together',
  ],
  [
    'confer',
    'speak|confer|talk|discuss|review|consult|go over|raise|explore|parley|interact|huddle|exchange views|compare notes|take up|touch on|examine|hold a meeting|hold a phone conversation|have a meeting|have a phone call|have a telephone conversation|have talks|have an exchange',
  ],
  [
    'visit',
    'visit|pay a visit to|pay a two-day visit to|pay a three-day visit to|pay a state visit to|travel to|fly to|fly into|tour|arrive in|arrive at|be on a visit to|make a visit to|pay an official visit to|pay a working visit to|make an official visit to|come to|land in|touch down in|pay a courtesy call on|pay a three-day official visit to|pay a four-day visit to|pay a working visit|pay an official visit|pay a visit|drop anchor|drop anchor at|drop anchor in|anchor off|anchor in|anchor at|dock at|dock in|berth at|berth in|moor at|moor in|put in at|put into|call at|pull into|sail into|steam into|enter the port of|make a port call at|make a port call in|stop over in|stop over at|pay a port call|tie up at|make a stopover in|make a courtesy call on|jet off to|jet into|embark on a visit to|be in town|be on an official visit to|be on a working visit to|be on a visit|undertake a visit to|undertake an official visit to|fly out to|fly in from|wind up a visit to|arrive to|return from|be paying a visit to|conclude a visit to|stop in|swing by|head for|journey to|make its way to|make the trip to|be on a four-day visit to|be on a five-day visit to|be on a three-day visit to|be on a two-day visit to|pay a four-day visit|pay a five-day visit to|be in the country on a visit|spend two days in|spend three days in|spend four days in|spend five days in|spend a week in|spend the day in|spend the weekend in',
  ],
  [
    'host',
    'host|greet|welcome|admit|take in|play host to|be home to|be host to|accommodate|house|shelter|quarter|play host',
  ],
  [
    'hold',
    'hold|take place|conduct|stage|run|organise|organize|carry out|co-chair|chair|practise|rehearse|convene|be in session|meet for its',
  ],
  ['train', 'train|instruct|teach|coach|mentor|mentor|upskill'],
  [
    'study',
    'study|undergo training|enrol|enroll|complete training|graduate|receive training|complete a course|undertake training|be trained|be educated|be enrolled|finish training|attend training|earn wings|receive their wings|receive wings|earn their wings|go through training|take a course|undergo instruction|get training|attend classes|be trained up',
  ],
  [
    'number',
    'total|amount to|stand at|grow to|rise to|reach|swell to|come to|be made up of|consist of|be strong|run to|exceed|grow from|rise from|swell from|increase from|be increased to|be raised to',
  ],
  ['attend', 'attend|join|follow|complete|pursue|go through|benefit from'],
  [
    'deliver',
    'deliver|hand over|supply|provide|present|turn over|transfer|furnish|send over|make over|pass on',
  ],
  ['give', 'donate|give|gift|grant|offer|award|allocate|contribute|bestow|make a gift of|make a present of'],
  [
    'buy',
    'buy|purchase|order|acquire|procure|take delivery of|receive delivery of|opt for|place an order for',
  ],
  ['sell', 'sell|export'],
  ['lend', 'lend|lease|loan|rent|hire out'],
  [
    'deploy',
    'deploy|send|dispatch|station|base|send out|post|pre-position|preposition|rush|bring|bring in|fly in|airlift|ferry',
  ],
  [
    'quit',
    'leave|depart|quit|vacate|exit|pull out of|move out of|rotate out of|ship out of|head home from|return from',
  ],
  [
    'leave',
    'withdraw|pull out|evacuate|bring home|pack up|pull|rotate out|rotate out of|draw down|bring back|send home|ship out|hand back|kick out|return home',
  ],
  [
    'take_part',
    'take part|participate|involve|bring together|gather|join|mobilise|mobilize|feature|comprise|draw|assemble|train side by side|team up|link up|square off|converge',
  ],
  [
    'begin',
    'begin|start|kick off|open|launch|inaugurate|commence|get under way|get underway|get off the ground|flag off|resume|kick-start',
  ],
  [
    'end',
    'end|conclude|wrap up|finish|close|culminate|wind up|draw to a close|come to an end|come to a close|round off',
  ],
  ['continue', 'continue|resume|persist|drag on'],
  [
    'stay',
    'be stationed|be based|be deployed|be garrisoned|guard|serve|remain|be posted|be present|rotate through|operate from|operate out of|be relieved|be rotated|be replaced',
  ],
  ['go', 'head to|go to|set off for|leave for|depart for|fly out|set off|fly in|go abroad'],
  ['open_post', 'establish|set up'],
  ['keep', 'operate|maintain|retain|own|keep'],
  ['build', 'build|construct|place|install|locate'],
  [
    'appoint',
    'appoint|accredit|post|designate|present credentials|present his credentials|present her credentials|assume office|assume duty|assume duties|take up his post|take up her post|take up duties|take up the post|succeed|take up his duties|take up her duties|take over as|start work as|assume his duties|assume her duties|credentials|letters of credence|arrive as|be posted as',
  ],
  ['transfer', 'transfer|return|hand back|give back|return|relinquish|hand over|cede|turn over'],
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
    'training|course|courses|trained at|training course|training courses|studies|instruction|schooling|traineeship(s)|internship(s)|conversion|converting|conversion course',
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
  [
    'is expected in|is expected at|are expected in|is due in|are due in|is due to visit|is due to travel to|is expected to visit|is scheduled to visit|is set to visit|is slated to visit|is set to travel to',
    { doing: 'visit', tense: 'future' },
  ],
  [
    'has promised|have promised|promised|has pledged|have pledged|pledged|promises|pledges',
    { doing: 'give', tense: 'future' },
  ],
  ['handed', { doing: 'give', tense: 'past' }],
  ['numbers', { doing: 'number', tense: 'present' }],
  ['numbered', { doing: 'number', tense: 'past' }],
  ['under way|underway', { doing: 'continue', tense: 'present' }],
  ['taken in', { doing: 'host', tense: 'participle' }],
];

export const personnel: PhraseList<'personnel'> = [
  [
    'cadets|students|trainees|military students|officer cadets|midshipmen|learners|officer trainees|student officers|student pilots|trainee pilots|pilot trainees|apprentices|cadet officers|pupils|flight students|cadet|trainee|officer cadet',
    { trainee: true, pupil: true },
  ],
  ['soldier|serviceman', {}],
  ['people|persons|participants', { anybody: true }],
  [
    'delegation|delegations|military delegation|high-level delegation|high-powered delegation|official delegation|parliamentary delegation|defence delegation|defense delegation|team of officers|group of officers|envoys|party of officers|emissaries|inter-agency delegation|military team',
    { delegation: true },
  ],
  [
    'soldiers|troops|servicemen|service members|personnel|men|forces|sailors|marines|airmen|paratroopers|military personnel|combatants|peacekeepers|servicepeople|units|members of the armed forces|contingent|battalion|brigade|company|platoon|regiment|squadron|elements|combat units|special forces|servicewomen|guardsmen|legionnaires|rotation|task force|detachment|men and women|specialists|crew|police officers|foreigners|nationals|citizens|commandos|engineers|technicians|gendarmes|Royal Marines|gunners|mercenaries|fighters|convoy|convoys|column|battlegroup|battle group|battalions|brigades|contingents|detachments|garrison|reservists|conscripts|sappers|rangers|infantrymen|infantry|Gurkhas|Gurkha troops|border guards|coastguards|national guardsmen|divers|rescuers|commando|snipers|GIs|US Marines|Marines|jawans|ground troops|combat troops|expeditionary force|airborne troops|mountain troops|special operators|special operations forces|warfighters|service personnel|army contingent|army contingents|air detachment|police|policemen',
    {},
  ],
  [
    'blue helmets|peacekeepers|peacekeeping contingent|peacekeeping battalion|peacekeeping brigade',
    { peace: true },
  ],
  [
    'officers|non-commissioned officers|NCOs|recruits|pilots|graduates|medics|doctors|nurses|aviators|staff officers|school-leavers|lyceum students|young people|alumni|generals|mechanics|sergeants|lieutenants|captains|majors|colonels|junior officers|senior officers|mid-career officers|warrant officers|surgeons|interpreters|air traffic controllers|attendees|medical personnel|petty officers|submariners|dog handlers|candidates',
    { trainee: true },
  ],
  [
    'instructors|trainers|military advisers|military advisors|advisers|advisors|mentors|training team|training teams|mobile training team|instructor|coaches|drill instructors|training mission',
    { trainer: true },
  ],
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
    'vehicles|vehicle|armoured vehicles|armored vehicles|armoured personnel carriers|armored personnel carriers|trucks|fuel trucks|aircraft|unmanned aircraft|helicopters|helicopter|attack helicopters|drones|armed drones|drone|radars|radar|equipment|military equipment|weapons|weaponry|arms|arms and ammunition|ammunition|ships|patrol boats|patrol boat|patrol vessels|patrol ship|frigate(s)|missiles|systems|air defence systems|air defense systems|anti-aircraft systems|battery|batteries|tanks|tank|ambulances|body armour|body armor|bulletproof vests|helmets|spare parts|boats|vessels|warships|warship|uniforms|transport aircraft|fighters|fighter jets|fighter aircraft|jets|artillery|howitzers|night-vision devices|field hospital|field hospital tents|tents|shells|patrol vessel|rifles|mine detectors|minesweepers|corvette(s)|submarine(s)|pickup trucks|motorcycles|engineering equipment|communications equipment|radios|computers|medical supplies|medical equipment|generators|speedboats|simulator(s)|hardware|military hardware|materiel|guns|mortars|aeroplanes|planes|armoured vehicle|armored vehicle|armour|armor|military vehicles|tactical vehicles|utility vehicles|off-road vehicles|jeeps|lorries|buses|trailers|bulldozers|excavators|bridging equipment|launches|tugs|cutter(s)|patrol craft|landing craft|craft|hovercraft|destroyer(s)|minehunter(s)|offshore patrol vessel(s)|OPVs|support ship|hospital ship|bombers|trainer aircraft|training aircraft|trainer jets|tanker aircraft|maritime patrol aircraft|surveillance aircraft|surveillance drones|airlifter(s)|transport planes|cargo planes|gliders|airframes|main battle tanks|self-propelled guns|self-propelled howitzers|rockets|rocket launchers|machine guns|pistols|grenades|torpedoes|mines|explosives|bullets|rounds|fuel|diesel|rations|camp beds|blankets|kit|kits|gear|protective gear|combat gear|protective equipment|non-lethal equipment|boots|binoculars|goggles|night vision goggles|night-vision goggles|sights|cameras|scanners|jammers|satellite(s)|missile batteries|air defence battery|surface-to-air missiles|air-defence systems|interceptors|mobile laboratory|laboratory|parts|tools|supplies|stores|relief supplies|military supplies|military aid package|consignment|batch|sniffer dogs|horses|bulletproof jackets|flak jackets|vests|uniforms and boots|armoured cars|APCs|MRAPs|IFVs|UAVs|UCAVs|unmanned aerial vehicles|mine-clearing equipment|demining equipment|IT equipment|engines|helicopter gunships|gunships|choppers|radar systems|coastal radars|field guns|ordnance|munitions|boat|vessel|ship|plane|jet|rifle',
    {},
  ],
  [
    'TB2(s)|Bayraktar TB2(s)|Bayraktar(s)|Akıncı(s)|Rafale(s)|Mirage(s)|F-16(s)|F-35(s)|JF-17(s)|Su-30(s)|Su-35(s)|MiG-29(s)|Mi-8(s)|Mi-17(s)|Mi-24(s)|Mi-35(s)|C-130(s)|C-295(s)|A400M(s)|Caesar(s)|Mistral(s)|Patriot(s)|S-300(s)|S-400(s)|Bastion(s)|GM200(s)|Javelin(s)|Leopard(s)|T-72(s)|Black Hawk(s)|Abrams|HIMARS(s)|Tejas|BrahMos|Gripen(s)|Eurofighter(s)|Typhoon(s)|Super Tucano(s)|Embraer(s)|Hurkus|Kizilelma(s)|Anka(s)|Wing Loong(s)|Mohajer-6(s)|Mohajer(s)|Heron(s)|Hermes|Chinook(s)|Apache(s)|Cougar(s)|NH90(s)|Merlin(s)|Dhruv(s)|Cheetal(s)|Dornier(s)|Pilatus|L-39(s)|L-159(s)|C-27J(s)|CN-235(s)|An-26(s)|An-32(s)|Il-76(s)|Yak-130(s)|MiGs|Sukhoi(s)|Stinger(s)|NASAMS(s)|IRIS-T(s)|Barak(s)|Iron Dome(s)|Spike(s)|Pantsir(s)|K2(s)|K9(s)|Cobra(s)|Kirpi(s)|Humvee(s)|MRAP(s)|Toyota(s)|Land Cruiser(s)|Kalashnikov(s)|AK-47(s)|Leopards|Bradley(s)|Bushmaster(s)|Marder(s)|Super Hercules|Hercules|Globemaster(s)|P-8(s)|Poseidon(s)|JF-17 Thunder(s)|Taurus|Storm Shadow(s)|ATACMS(s)|Patriots',
    {},
  ],
];

export const institutions: PhraseList<'institution'> = [
  [
    'academy|academies|school(s)|university|universities|centre(s)|center(s)|institute|institutes|college|colleges|NATO schools|war college|staff college|defence college|defense college|military academies|military academy|defence university|defense university|military schools|training centre|training center|educational institutions|military educational institutions|institutions|higher military schools|military colleges|naval academy|air force academy|Naval Academy|Military Academy|Air Force Academy|cadet college|training school|flying school|command and staff college|National Defence College|National Defence Academy|Defence Academy|defence academy|defense academy|staff academy|officers’ school|NCO academy|Sandhurst|West Point|Saint-Cyr|Annapolis|war college|training establishment(s)|training base|training facility|institution|police academy|training depot|academy of',
    {},
  ],
];

/** Function words that matter to what is done together, beside those of `words.ts`. */
export const activityMarkers: PhraseList<'marker'> = [
  [
    'suspended|cancelled|canceled|called off|scrapped|frozen|put on hold|on hold|halted|interrupted',
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
  ['accuse|accuses|accused|alleges|alleged', { markers: ['hearsay'] }],
  [
    'agreed to the|consented to|accepted the|has cleared|have cleared|gave its blessing|given its blessing|signed off on',
    { markers: ['foresee'] },
  ],
  [
    'pencilled in|penciled in|on the cards|in the pipeline|in the offing|earmarked|lined up|timetabled|in preparation|being prepared|are to follow|is to follow|undertakes to|undertake to|commits to|committed to|pledges to|promises to|vows to|plans for|preparing to|prepares to|prepare to|gearing up to|getting ready to|readies to|is readying|in the works|billed for|eyeing|looks set to|look set to',
    { markers: ['plan'] },
  ],
  [
    'outside the country|out of the country|African|Arab|international|from friendly countries|from allied countries',
    { markers: ['abroad'] },
  ],
  ['the two neighbors', { markers: ['both'] }],
  ['joint|combined|trilateral|multinational|quadrilateral|binational', { markers: ['joint'] }],
  ['told to|ordered to|asked to|given until', { markers: ['plan'] }],
];
