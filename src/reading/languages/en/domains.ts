// English words for the fields and forms of defence cooperation, by code.
import type { Domain, Form } from '../../../vocabulary/codes.ts';
import type { PhraseList } from '../language.ts';

const CODES: Record<Domain, string> = {
  POL: 'defence policy|defense policy|defence and security policy|defense and security policy|security policy|defence policies|defence planning|defense planning|strategic dialogue|strategic consultations|strategic planning|policy dialogue|regional security|international security|defence strategy|defence doctrine|doctrine|security issues|security matters|defence matters|policy consultations|security and defence policy',
  OPS: 'interoperability|joint planning|joint operations|operational planning|joint patrols|combined operations|operational cooperation|operational readiness|military operations|command and staff|joint operational planning|operational training|operational-tactical|mission planning',
  CBT: 'combat training|operational and combat training|combat readiness|tactical training|training of troops|troop training|live firing|live-fire|live fire|mountain training|marksmanship|small unit tactics|small-unit tactics|military drills|unit training|joint training|collective training|battle training|urban warfare|jungle warfare|parachute training|mountain warfare|desert warfare|arctic training|winter training',
  EXR: 'joint exercises|military exercises|joint military exercises|exercise(s)|manoeuvres|maneuvers|drills|joint drills|field exercises|bilateral exercises|combined exercises',
  EDU: 'military education|education|professional military education|military academies|academic exchange(s)|staff college|staff colleges|defence colleges|higher military education|academies|military schools|cadet exchange(s)|educational establishments|educational institutions|military educational',
  TRG: 'training|personnel training|training of personnel|training of specialists|training courses|courses|specialist training|advanced training|professional training|officer training|language training|retraining|training of military personnel|capacity building|capacity-building|professional development|training and education|instruction|staff training|technical training|training of officers',
  SOF: 'special forces|special operations|special operations forces|special units|commandos|airborne troops|airborne forces|special-operations',
  AIR: 'air force|air forces|air defence|air defense|airspace|use of airspace|aviation|military aviation|air operations|air policing|air surveillance|drones|unmanned aerial vehicles|UAVs|unmanned systems|helicopters|airborne|aerial|missile defence|missile defense|air and missile defence|flight training|pilot training|flight safety',
  NAV: 'navy|navies|naval|naval forces|naval operations|port calls|port call|port visits|ship visits|maritime security|maritime|piracy|counter-piracy|maritime domain awareness|coast guard|naval cooperation|marines|passing exercise|maritime surveillance|shipping|freedom of navigation|warships|maritime patrol|mine countermeasures|submarine(s)',
  RNG: 'training areas|training area|training grounds|training ground|firing range(s)|ranges|range(s)|shooting ranges|training ranges|test ranges|proving grounds|proving ground|training centres|training centers|training facilities|exercise areas|use of ranges|polygons',
  BAS: 'military bases|military base|bases|base|stationing|basing|naval base|air base|air bases|agreed facilities|facilities and areas|access to facilities|prepositioning|pre-positioning|military presence|military installations|access to bases|stationing of forces|military facilities|base access',
  STA: 'status of forces|legal status|status of personnel|criminal jurisdiction|immunity|immunities|visiting forces|status of visiting forces|jurisdiction',
  PKO: 'peacekeeping|peacekeeping operations|peace support|peace support operations|peace operations|peace-keeping|peacekeeping missions|UN peacekeeping|peacekeepers|peace missions|maintenance of peace|blue helmets|peacebuilding|stabilisation missions',
  HUM: 'humanitarian|humanitarian assistance|humanitarian aid|disaster relief|disaster response|search and rescue|disaster management|emergency response|relief operations|HADR|humanitarian operations|rescue|evacuation of civilians|evacuation operations|natural disasters|emergency relief',
  MED: 'military medicine|medical|medical support|military health|health care|medical services|medical service|medical training|battlefield medicine|combat casualty care|medical evacuation|field hospital|military medical|health services|medical care|military hospitals|military hospital|aviation medicine|war surgery|combat medics',
  MTC: 'military-technical cooperation|military-technical|military technical|maintenance|repair|overhaul|servicing|modernisation of equipment|modernization of equipment|upkeep|maintenance and repair|technical support|equipment maintenance|modernisation|modernization|spare parts|technical cooperation',
  IND: 'defence industry|defense industry|defence industries|defense industries|defence industrial|defense industrial|military industry|arms industry|co-production|coproduction|joint production|industrial|defence-industrial|defense-industrial|industrial cooperation|local production|production of ammunition|technology transfer|transfer of technology|joint ventures|shipbuilding|licensed production',
  ACQ: 'acquisition|procurement|arms sales|arms purchases|arms supplies|supply of arms|supply of equipment|defence procurement|defense procurement|purchase|supply of weapons|equipment|military equipment|defence equipment|defense equipment|arms transfers|transfer of equipment|provision of equipment|armaments|armament|weapons|delivery of arms|supplies of military equipment|materiel|transfer of arms|arms deliveries',
  RND: 'research and development|defence research|defense research|applied research|R&D|defence technology|defense technology|technological cooperation|technology|science and technology|defence science and technology|scientific and technical research|research and technology|innovation|defence innovation|technology development|joint research|emerging technologies|military research|research',
  SCI: 'military science|science|sciences|scientific|scientific cooperation|scientific research|military sciences|scientific exchange(s)|scientific and technical',
  LOG: 'logistics|logistic support|logistical support|logistics support|supply|supplies|mutual logistics|logistical|sustainment|fuel|refuelling|refueling|cross-servicing|rear services|logistic(s)|material support|material and technical support|catering',
  TRA: 'transit|overflight|overflights|transit of troops|military transit|transit of military equipment|military transport|transportation|movement of forces|military mobility|strategic airlift|airlift|transit of forces|transport of troops',
  INT: 'intelligence|intelligence sharing|intelligence exchange|exchange of intelligence|exchange of information|information exchange|information sharing|military intelligence|sharing of intelligence|reconnaissance|surveillance data',
  SEC: 'classified information|protection of classified information|information security|protection of information|security of information|secrecy|protected information|protection of military information|sensitive information',
  CYB: 'cyber|cyber defence|cyber defense|cyberdefence|cyberdefense|cybersecurity|cyber security|cyberspace|cyber-security|cyber-defence|cyber warfare|cyber operations|cyber domain|cyberattacks',
  CIS: 'communications|information systems|communication systems|electronic warfare|command and control|information technology|information technologies|signals|telecommunications|communications and information systems|C4I|radio communications|automation|computer systems',
  SPC: 'space|space domain|outer space|satellite(s)|space security|space cooperation|military space',
  GEO: 'cartography|mapping|topography|geodesy|hydrography|navigation|meteorology|military geography|geospatial|topographic|hydrographic|geographic|geoinformation|oceanography',
  LAW: 'military law|legal|international humanitarian law|law of armed conflict|military justice|legal matters|legal affairs|legal issues|humanitarian law|military legal',
  ORG: 'organisation|organization|administration|reform|defence reform|defense reform|security sector reform|human resources|personnel management|force structure|structure of the armed forces|military administration|institution building|management|personnel policy|defence management|budgeting|human resource management|gender|women peace and security|institutional reform|recruitment|democratic control',
  INF: 'infrastructure|construction|military construction|military infrastructure|barracks|defence infrastructure|runway|facilities construction',
  DEM: 'demining|de-mining|mine clearance|engineering|military engineering|engineers|engineer|CBRN|chemical, biological|explosive ordnance|explosive ordnance disposal|EOD|counter-IED|chemical weapons|NBC|mine action|radiation, chemical|improvised explosive devices|biological protection|nuclear, biological|radiological|humanitarian demining|combat engineering',
  BOR: 'border security|border protection|border control|border guard(s)|border patrol(s)|border surveillance|border management|border|borders|frontier|cross-border|securing the border',
  TER: 'counter-terrorism|counterterrorism|terrorism|anti-terrorism|anti-terrorist|fight against terrorism|combating terrorism|extremism|violent extremism|insurgency|counter-insurgency|counterinsurgency|terrorist threat(s)|terrorist groups|terrorist|jihadist',
  ARM: 'arms control|confidence-building|confidence building|disarmament|verification|non-proliferation|nonproliferation|arms reduction|confidence-building measures|small arms|proliferation',
  CUL: 'cultural|culture|military history|military culture|museums|military music|history|military bands|cultural events|heritage|war graves|bands|orchestra(s)',
  SPO: 'sport(s)|military sport(s)|sports events|sporting|physical training|military sports competitions|army games|sporting events|physical education|sports competitions|sports activities|athletics',
  PAT: 'military-patriotic|patriotic education|military-patriotic education|patriotic|veterans’ education',
  SOC: 'social|welfare|veterans|social welfare|families|recreation|rest and recreation|social support|social protection|rehabilitation|chaplaincy|religious',
};

const FORM_WORDS: Record<Form, string> = {
  VIS: 'visits|official visits|working visits|exchange of visits|exchange visits|mutual visits|reciprocal visits|delegations|exchange of delegations|exchanges of delegations|high-level visits|port visits|ship visits|visits by delegations',
  MTG: 'meetings|talks|consultations|working meetings|staff talks|expert meetings|meetings of experts|discussions|bilateral consultations|working groups meetings|regular meetings|high-level talks|staff-to-staff talks|army-to-army talks',
  EXP: 'exchange of experience|exchange of experiences|exchanges of experience|experience sharing|exchange of experts|exchange of specialists|exchange of personnel|personnel exchanges|expert exchanges|subject matter expert exchanges|exchange of expertise|sharing of experience|exchange of best practices|secondment(s)|exchange of officers|exchange of instructors|exchange of lecturers|exchange of teachers|exchange officers|exchange programmes|exchange programs|lessons learned|staff exchanges|internships|best practices',
  OBS: 'observers|exchange of observers|participation of observers|invitation of observers|observation of exercises|sending observers|attendance at exercises',
  CRS: 'courses|training courses|course places|places on courses|places in military schools|places at military academies|admission of cadets|study at|attendance on courses|enrolment|scholarship(s)|study programmes|vacancies on courses|student exchanges|participation in courses',
  CNF: 'conferences|seminars|symposia|symposiums|workshops|conference|seminar|lectures|round tables|colloquia|fairs|exhibitions|study periods|forums',
  GRP: 'joint committee|joint commission|joint military committee|working group(s)|joint working group(s)|joint body|steering committee|joint military commission|defence committee|bilateral commission|coordination committee|mixed commission|joint defence committee|liaison officers|military committee',
  PLN: 'annual plan|annual plans|cooperation plan|plan of cooperation|annual programme|annual program|bilateral cooperation plan|annual cooperation plan|yearly plan|annual plans of cooperation|annual work plan|annual bilateral plan',
  INFO: 'exchange of information|information exchange|exchange of documents|exchange of documentation|exchange of publications|information sharing|sharing of information|exchange of military information|exchange of literature|exchange of data',
};

export const domains: PhraseList<'domain'> = [
  ...(Object.entries(CODES) as [Domain, string][]).map(
    ([code, phrases]) => [phrases, { codes: [code] }] as const,
  ),
  ...(Object.entries(FORM_WORDS) as [Form, string][]).map(
    ([form, phrases]) => [phrases, { forms: [form] }] as const,
  ),
];

export const listOpeners: PhraseList<'list_opener'> = [
  [
    'in the fields of|in the field of|in the areas of|in areas such as|areas of cooperation|areas of co-operation|fields of cooperation|in the following areas|in the following fields|in such areas as|areas including|including|such as|in the sphere of|in the spheres of|covers|covering|will cover|cover|covered|provides for|provide for|envisages|envisage|includes|include|included|will include|focusing on|focused on|focuses on|focus on|aimed at|aims to|cooperate in|cooperation in|cooperate on|cooperation on|collaboration in|collaboration on|expand cooperation in|deepen cooperation in|namely|ranging from|encompasses|encompassing|in particular|in matters of|the parties shall cooperate|in relation to|areas like|in domains such as|fields like|dealt with|touched on|touched upon|discussed|allows for|opens the way to|paves the way for|spans|regulates',
    {},
  ],
  [
    'forms of cooperation|forms of co-operation|in the following forms|the following forms|by means of|shall take the form of|take the form of|carried out through|implemented through|conducted through|through the following',
    { forms: true },
  ],
];
