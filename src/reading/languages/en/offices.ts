// English words for offices, ranks and titles.
import type { PhraseList } from '../language.ts';

const OFFICES: PhraseList<'office'> = [
  ['minister(s)|senior minister|cabinet minister|portfolio holder', { post: 'minister' }],
  ['minister of state|state minister|cabinet secretary', { post: 'minister' }],
  // The one without a matter beside it is the United States’ minister of foreign affairs.
  ['secretary of state', { post: 'minister', roleIn: { US: 'min_foreign' } }],
  [
    'number two at the ministry|ministry’s number two|deputy minister(s)|vice minister(s)|vice-minister(s)|first deputy minister|junior minister|assistant minister|deputy state secretary|deputy under-secretary|under secretary|undersecretary|under-secretary|parliamentary under-secretary|state secretary|deputy secretary|parliamentary state secretary|acting deputy minister|second minister|associate minister|parliamentary vice minister|parliamentary vice-minister|state vice-minister|parliamentary under-secretary of state|deputy cabinet secretary|vice-minister of state',
    { post: 'deputy_minister' },
  ],
  ['minister delegate|minister-delegate|delegate minister', { post: 'delegate' }],
  [
    'president(s)|head of state|heads of state|president of the republic|transitional president|interim president|transition leader|transitional leader|junta leader|junta chief|junta head|military ruler|military leader|ruling junta leader|chairman of the sovereignty council|chairman of the sovereign council|chair of the sovereign council|head of the sovereign council|strongman|supreme leader|chairman of the presidency|Governor-General|governor general',
    { post: 'president' },
  ],
  [
    'king|emir|amir|sultan|queen|Grand Duke|His Majesty King|monarch|His Majesty|His Majesty the King|His Highness the Amir|His Highness the Emir',
    { post: 'monarch' },
  ],
  [
    'prime minister(s)|premier|head of government|heads of government|chancellor|chairman of the council of ministers|taoiseach|chair of the council of ministers|chief minister of the government|president of the government|head of the government|chief executive of the government',
    { post: 'head_gov' },
  ],
  [
    'chief of the general staff|chief of general staff|chief of defence|chief of defense|chief of defence staff|chief of the defence staff|chief of defence forces|chief of the defence force|chief of the defence forces|chief of staff of the armed forces|chairman of the joint chiefs of staff|chairman of the joint chiefs|chief of the armed forces|chief of the joint staff|chief of staff|armed forces chief|military chief|army chief|CHOD|CDS|CDF|chairman joint chiefs of staff committee|army chief of general staff|chief of joint staff|chief of defence force|chief of the general staff of the armed forces|chief of the defence general staff|chief of national defence|chief of the national defence force|chief of the national defence forces|chief of the defense staff|chief of defense staff|chief of the defense general staff|chief of defense forces|chief of the defense force|chief of the defense forces|chief of the hellenic national defence general staff|commander of the armed forces|commander of the defence forces|commander of the defence force|commander of the defense forces|commander of the defense force|commander-in-chief of the armed forces|commander in chief of the armed forces|commander-in-chief of the defence forces|supreme commander of the armed forces|armed forces commander|armed forces commander-in-chief|defence forces commander|defence force commander|defense forces commander|military forces commander|security force commander|security forces commander|people’s army chief|chief of the army general staff|army’s chief of staff|chief of the army staff general|head of the armed forces|head of the army|head of the defence forces|head of the defence force|head of the armed services|army boss|defence force chief|defence forces chief|defence staff chief|general staff chief|chief of staff of the army general|military chief of staff|armed forces chief of staff|joint chiefs chairman|joint chiefs of staff chairman|top general|top military officer|top soldier|joint command chief|chief of the joint command|head of the joint command|joint forces chief|joint forces commander|chief of the joint general staff|highest-ranking officer|highest-ranking soldier|inspector general of the royal armed forces|inspector general of the bundeswehr|chief general staff',
    { post: 'chief_staff' },
  ],
  [
    'chief of the land staff|chief of land forces|chief of the land forces|chief of the air force|chief of air force|chief of army|chief of navy|chief of the naval staff|chief of the army staff|chief of staff of the air force|chief of staff of the navy|chief of staff of the army|chief of staff of the land forces|army chief of staff|navy chief of staff|air force chief of staff|naval chief of staff|chief of the general staff of the army|first sea lord|chief of the national guard|naval chief|land forces chief|air chief|coast guard chief|national guard chief|chief of the national guard bureau|chief of the army|chief of army staff|chief of naval staff|chief of the air staff|chief of air staff|chief of the navy|chief of naval operations',
    { post: 'service_chief' },
  ],
  [
    'deputy chief of staff|deputy chief of the general staff|deputy chief of defence|vice chief of staff|deputy chief of defence staff|deputy chief of the defence staff|deputy chief of defence force|deputy chief of general staff|vice chief of the defence staff|vice chief of defence staff|vice chief of army staff|vice chief of naval staff|chief of joint operations|vice chief of defence|assistant chief of staff|assistant chief of the defence staff|deputy chief of army staff|deputy chief of naval staff|deputy director of operations|liaison officer|exercise director|chief instructor|director of staff|director of military operations|deputy commander of the school|director general of military training|military secretary',
    { post: 'deputy_chief_staff' },
  ],
  [
    'commander(s)|commander-in-chief|commander in chief|deputy commander|force commander|commanding general|commanding officer|supreme commander|commandant|supreme allied commander|supreme allied commander Europe|SACEUR|adjutant general|deputy force commander|sector commander|component commander|brigade commander|battalion commander|squadron commander|regiment commander|division commander|corps commander|fleet commander|wing commander|general officer commanding|GOC|GOC-in-C|air officer commanding|flag officer commanding|officer commanding|officer-in-charge|contingent commander|theatre commander|theater commander|base commander|commander-general|chief of mission of the force|skipper|commanding admiral|commandant general|commandant-general|deputy commanding general|task force commander|detachment commander|company commander|head of the military mission',
    { post: 'commander' },
  ],
  [
    'defence attaché|defense attaché|military attaché|defence attache|defense attache|military attache|naval attaché|air attaché|attaché(s)|naval attache|air attache|defence and military attaché|army attaché|military, naval and air attaché|defence adviser|defense adviser|defence advisor|senior defense official|senior defence official|head of the office of defense cooperation|military adviser at the embassy',
    { post: 'attache' },
  ],
  [
    'ambassador(s)|high commissioner|deputy ambassador|permanent representative|permanent representative to the united nations|apostolic nuncio|nuncio|ambassador-at-large|envoy|head of the EU delegation|ambassador-designate|ambassador extraordinary and plenipotentiary',
    { post: 'ambassador' },
  ],
  [
    'chargé d’affaires|charge d’affaires|consul|consul general|counsellor|counselor|diplomat|minister-counsellor|minister counsellor|minister counselor|deputy chief of mission|deputy permanent representative|first secretary|second secretary|political officer|political counsellor|political counselor|chief of mission|honorary consul|deputy high commissioner|assistant high commissioner|special representative|special envoy|high representative|deputy head of mission|special presidential envoy|presidential envoy|climate envoy',
    { post: 'diplomat' },
  ],
  [
    'assistant secretary|deputy assistant secretary|assistant secretary of defense|deputy assistant secretary of defense|Crown Prince|deputy emir|deputy amir|police commissioner|chief of police|inspector-general|inspector-general of police|intelligence chief|spy chief|head of intelligence|chief of intelligence|director of national intelligence|presidential chief of staff|chief of staff to the president|presidential adviser|presidential advisor|presidential aide|special adviser|special advisor|senior adviser|senior advisor|military adviser|military advisor|legal adviser|policy director|permanent under-secretary|permanent undersecretary|permanent under secretary|solicitor general|attorney general|chief of protocol|head of protocol|ombudsman|auditor general|judge advocate|judge advocate general|military prosecutor|prosecutor|county commissioner|chief secretary|joint secretary|additional secretary|under-secretary-general|under secretary-general|programme director|program director|regional governor|state governor|county governor|deputy governor|district commissioner|resident coordinator|country director|special assistant|first vice president|vice chairman|vice-chairman of the central military commission|vice chairman of the central military commission|deputy director general|deputy director-general|assistant director|executive secretary|chief engineer|chief scientist|controller|comptroller|surgeon general|surgeon-general|quartermaster general|parliamentary secretary|secretary of the security council|security council secretary|secretary of the national security council|secretary of the state security council|national armaments director|chief of procurement|procurement chief|mission head|head of office|director of the defence intelligence|regional director|desk officer|chairman of the state committee|commissioner-general|commissioner general|president of the court|director|director general|director-general|governor|mayor|inspector general|coordinator|adviser|advisor|national security adviser|national security advisor|commissioner|rector|permanent secretary|principal secretary|permanent secretary of defence|permanent secretary for defence|principal secretary for defence|defence secretary general|deputy director|chief negotiator|deputy head|department head|senior official|secretary of the ministry|secretary to the ministry',
    { post: 'director' },
  ],
  [
    'head|head of department|head of the department|head of delegation|head of the delegation|chief',
    { post: 'head' },
  ],
  ['secretary', { post: 'secretary' }],
  [
    'spokesperson(s)|spokesman|spokeswoman|deputy spokesperson|deputy spokesman|chief spokesperson|chief spokesman|government mouthpiece|chief cabinet secretary|director of public affairs|director of defence information|director of army public relations|director defence information|director general ISPR|director-general of inter-services public relations|public affairs officer|head of public affairs|director of public relations|public relations officer|head of communications|chief of communications|information minister and spokesperson',
    { post: 'spokesperson' },
  ],
  [
    'speaker|speaker of parliament|speaker of the house|speaker of the parliament|speaker of the national assembly|speaker of the senate|senate speaker|chairman of the senate|chairman of the mazhilis|parliament speaker|president of the senate|house speaker|chairman of the state duma|deputy speaker|president of the parliament|president of parliament|president of the national assembly|president of the chamber of deputies|president of the house of representatives|chairman of parliament|chairman of the parliament|chairwoman of parliament|chairman of the national assembly|chairman of the knesset|parliamentary speaker|assembly speaker|speaker of the assembly|marshal of the sejm|sejm marshal|lord speaker|lok sabha speaker|speaker of the lok sabha|house president|assembly president|senate president|parliament president|parliament chairman|vice-speaker|first deputy speaker|president of the bundestag|chairperson of parliament|chairman of the standing committee of the national people’s congress',
    { post: 'speaker' },
  ],
  [
    'committee chair|committee chairman|committee chairwoman|chair of the committee|chairman of the committee|chairwoman of the committee|chair of the defence committee|chairman of the defence committee|chairperson of the committee|chairperson|vice-chair|vice chair|chairs the committee|chaired by|chair|chairman|chairwoman|committee chairperson|committee head|committee president|committee convenor|committee convener|panel chair|panel chairman|head of the committee|head of the defence committee|head of the defense committee|president of the committee|president of the defence committee|defence committee chair|defense committee chair|defence committee chairman|defense committee chairman|foreign affairs committee chair|foreign affairs committee chairman|foreign relations committee chair|foreign relations committee chairman|armed services committee chair|armed services committee chairman|chairman of the defense committee|chair of the defense committee|convenor of the committee|ranking chair',
    { post: 'chair' },
  ],
  [
    'secretary general|secretary-general|deputy secretary general|deputy secretary-general|assistant secretary general',
    { post: 'secretary_general' },
  ],
  [
    'chief executive|chief executive officer|CEO|managing director|executive chairman|chairman of the board|company president|vice president for sales|chief operating officer|COO|CFO|chief financial officer|co-founder|founder',
    { post: 'company' },
  ],
  ['senator(s)|senate majority leader|senate minority leader|member of the senate', { post: 'senator' }],
  [
    'rapporteur|vice-chair of the committee|vice-chairman of the committee|vice-chairman',
    { post: 'rapporteur' },
  ],
  [
    'member of parliament|member for|first member for|second member for|MP for|MP|MPs|lawmaker|legislator|deputy|congressman|congresswoman|parliamentarian|representative|backbencher|member of the mazhilis|MEP|Rep.|congressman(s)|deputies|TD|Teachta Dála|assemblyman|assemblywoman|member of the national assembly|member of the house|member of congress|member of the bundestag|opposition leader|leader of the opposition|minority leader|majority leader|chief whip|majority whip|shadow defence secretary|shadow defence minister|shadow foreign secretary|shadow minister|opposition spokesman|opposition spokesperson|ranking member|people’s deputy|lawmaker(s)|legislators|honourable member|member of the knesset|MK|MNA|MLA|vice-chair of the defence committee|deputy chair of the defence committee|deputy chairman of the defence committee|deputy chair of the committee',
    { post: 'mp' },
  ],
  [
    'analyst|expert|political scientist|researcher|historian|specialist|consultant|scholar|professor|lecturer|senior fellow|fellow|academic|lawyer|former diplomat|research fellow|security analyst|think-tanker|commentator|observer|defence analyst|defense analyst|military analyst|military expert|defence expert|defense expert|political analyst|strategist|columnist|campaigner|activist|pollster|senior researcher|senior analyst|associate fellow|visiting fellow|senior associate|security expert|research director|programme lead|senior research fellow|distinguished fellow|former general|former ambassador|former officer|former commander|former official|former adviser|ex-general',
    { post: 'expert' },
  ],
  [
    'US secretary of state|U.S. secretary of state|American secretary of state|United States secretary of state',
    { post: 'minister', field: 'foreign', country: 'US' },
  ],
  ['federal councillor', { post: 'minister', country: 'CH' }],
  ['top diplomat|chief diplomat|diplomacy chief', { post: 'foreign_chief' }],
  [
    'deputy prime minister|deputy premier|vice premier|vice prime minister|first deputy prime minister',
    { post: 'minister', field: 'other' },
  ],
  [
    'president-elect|vice president-elect|former president|ex-president|prime minister-designate',
    { post: 'official' },
  ],
  [
    'vice president|vice-president|chairman of the presidential council|head of the presidential council|deputy chairman|deputy chairwoman|deputy chair|deputy head',
    { post: 'official' },
  ],
  [
    'director of operations|director of joint training|director of training|director of plans|operations chief|director of military training',
    { post: 'officer' },
  ],
  ['who heads|who headed|who leads|who runs', { post: 'head' }],
  ['who commands|who commanded', { post: 'commander' }],
  ['who chairs|who chaired', { post: 'chair' }],
  [
    'deputy foreign minister(s)|first deputy foreign minister|vice foreign minister|deputy minister of foreign affairs|minister of state for foreign affairs|vice minister of foreign affairs',
    { post: 'deputy_minister', field: 'foreign' },
  ],
  [
    'deputy interior minister|first deputy interior minister|deputy finance minister|deputy economy minister|deputy justice minister|deputy energy minister|deputy transport minister|deputy health minister|deputy education minister|deputy trade minister|deputy industry minister',
    { post: 'deputy_minister', field: 'other' },
  ],
  [
    'press and public relations adviser|press adviser|press advisor|press secretary|press attaché|head of the press service|head of press|communications director|director of communications|media adviser|information officer',
    { post: 'spokesperson' },
  ],
  [
    'defence minister(s)|defense minister(s)|minister of defence|minister of defense|minister for defence|minister of national defence|minister of national defense|national defence minister|minister of the armed forces|secretary of defense|secretary of state for defence|secretary of defence|defence chief|defense chief|war secretary|secretary of war|minister of national security and defence|minister of defence and national security|minister of defence and national service|union defence minister|federal defence minister|federal minister of defence|federal minister of defense|federal minister for defence|minister of the army|minister of the navy|secretary of national defense|secretary of national defence|secretary of state for war|head of defence|minister responsible for defence|minister in charge of defence|minister in charge of the armed forces|minister of armed forces|minister of war|minister of military affairs|minister of defence affairs|minister of defense and military production|minister of defence and military production|minister of defence and armed forces logistics|defence and armed forces logistics minister|pentagon chief|pentagon head|pentagon boss|head of the pentagon|defence boss|defence and military veterans minister|cabinet secretary for defence|defence cabinet secretary|defense cabinet secretary|cabinet secretary for defense|minister of defence and military veterans|minister for defence and veterans',
    { post: 'minister', field: 'defence' },
  ],
  ['raksha mantri', { post: 'minister', field: 'defence', country: 'IN' }],
  ['raksha rajya mantri', { post: 'deputy_minister', field: 'defence', country: 'IN' }],
  [
    'defence secretary|defense secretary|secretary of state for defense',
    {
      post: 'minister',
      field: 'defence',
      // the civil servant at the head of the ministry
      roleIn: {
        IN: 'official',
        PK: 'official',
        BD: 'official',
        LK: 'official',
        NP: 'official',
        MV: 'official',
      },
    },
  ],
  [
    'armed forces minister|minister for the armed forces|minister of state for the armed forces',
    { post: 'minister', field: 'defence', roleIn: { GB: 'min_other' } },
  ],
  [
    'deputy defence minister(s)|deputy defense minister(s)|deputy minister of defence|deputy minister of defense|vice minister of defence|vice defence minister|first deputy defence minister|first deputy minister of defence|minister for the armed forces and veterans|state minister at the ministry of defence|minister of state at the ministry of defence|state secretary at the ministry of defence|state secretary in the ministry of defence|secretary of state at the ministry of defence|secretary of state for national defence|state secretary for national defence|junior defence minister|vice-minister of defence|vice-minister of defense|vice minister of defense|vice minister of national defence|vice minister of national defense|vice defense minister|deputy minister of national defence|deputy minister of national defense|deputy minister for defence|assistant minister of defence|assistant minister for defence|assistant defence minister|assistant defense minister|assistant minister for defence policy|assistant minister of defence for defence policy|deputy minister of defence for policy|deputy defence secretary|deputy defense secretary|first deputy minister of defense|first deputy defense minister|defence state secretary|defense state secretary|parliamentary under-secretary of state for defence|parliamentary vice-minister of defence|minister of state for defence affairs|undersecretary for defence|undersecretary of defence|under-secretary of defence|under-secretary for defence|undersecretary at the defence ministry|undersecretary of the defence ministry|undersecretary of the ministry of defence|second minister of defence|second defence minister|associate minister of defence|deputy minister of the armed forces|deputy minister of military affairs|minister for veterans|veterans minister|minister for defence people|minister for defence people and veterans|minister for defence industry|minister for defence personnel|assistant minister for defence|secretary of the army|secretary of the navy|secretary of the air force|army secretary|navy secretary|air force secretary|minister for defence procurement|minister of state for defence|senior minister of state for defence|senior minister of state for defense|state minister for defence|state minister of defence|minister of state for defense|deputy cabinet secretary for defence|parliamentary vice-minister of defense|state secretary for defence|undersecretary of defense|under secretary of defense|under secretary of defense for policy|deputy secretary of defense|armed forces minister of state|parliamentary state secretary for defence',
    { post: 'deputy_minister', field: 'defence' },
  ],
  [
    'foreign minister(s)|foreign affairs minister|minister of external relations|external relations minister|minister of foreign and european affairs|federal minister for foreign affairs|foreign chief|minister for foreign trade and foreign affairs|secretary of foreign affairs|secretary of state for foreign affairs|secretary of state for foreign, commonwealth and development affairs|minister of foreign relations|foreign relations minister|cabinet secretary for foreign affairs|minister of foreign affairs|minister for foreign affairs|foreign secretary|minister of external affairs|external affairs minister|minister of international relations|minister of foreign affairs and cooperation',
    { post: 'minister', field: 'foreign' },
  ],
];

/** `minister(s)`: the plural says that several names may follow. */
export const offices: PhraseList<'office'> = OFFICES.flatMap(([phrases, value]) => {
  const many = phrases.split('|').filter((phrase) => phrase.includes('(s)'));
  const plural: PhraseList<'office'> =
    many.length === 0 ? [] : [[many.join('|').replaceAll('(s)', 's'), { ...value, plural: true }]];
  return [[phrases.replaceAll('(s)', ''), value] as const, ...plural];
});

export const fields: PhraseList<'field'> = [
  [
    'defence|defense|national defence|national defense|armed forces|military affairs|veterans affairs|war|military veterans',
    { field: 'defence' },
  ],
  [
    'foreign affairs|foreign|external affairs|international relations|diplomacy|international cooperation',
    { field: 'foreign' },
  ],
  [
    'interior|home affairs|finance|economy|justice|health|industry|culture|transport|energy|security|agriculture|trade|education|emergency situations|environment|digital|labour|treasury|internal affairs|home',
    { field: 'other' },
  ],
];

export const ranks: PhraseList<'rank'> = [
  [
    'general(s)|major general|major-general|lieutenant general|lieutenant-general|colonel general|colonel-general|brigadier general|brigadier-general|army general|Gen.|Gen|Maj. Gen.|Lt. Gen.|Lt Gen|Maj Gen|Brig. Gen.|Brig Gen|admiral|vice admiral|rear admiral|vice-admiral|rear-admiral|Adm.|Vice Adm.|Rear Adm.|air chief marshal|air marshal|air vice-marshal|field marshal|marshal|air commodore|brigadier|MG|BG|LTG|Senior General|Vice Senior General|senior general|staff lieutenant general|Staff Lt Gen|Staff Brig Gen|staff major general|Staff Maj Gen|Air Chief Mshl|Lt.-Gen.|Maj.-Gen.|Brig.-Gen.|Lt-Gen|Maj-Gen|Brig-Gen|Lieut. Gen.|Lieut Gen|Lieutenant-General (Retd)|Army Gen.|Col. Gen.|Col Gen|VAdm|RAdm|Vice Adm|Rear Adm|Adm|AVM|ACM|Air Mshl|general of the army|corps general|divisional general|division general|counter admiral|major-general of aviation|marshal of the air force',
    { rank: 'general' },
  ],
  [
    'colonel(s)|lieutenant colonel|lieutenant-colonel|Col.|Col|Lt. Col.|Lt Col|major|Maj.|sergeant major|staff sergeant|sergeant first class|master sergeant|chief master sergeant|command sergeant major|Sgt.|Sgt|corporal|lance corporal|petty officer|chief petty officer|ensign|second lieutenant|first lieutenant|colonel-major|flight lieutenant|lieutenant commander|Lt. Cmdr.|Lt Cdr|Cdr|Cdre|Cmdre|Cmdre.|Lt-Col|Lt.-Col.|Ltc.|Capt (N)|1st Lt.|2nd Lt.|First Lt.|Wg Cdr|Gp Capt|Maj|Ltc|Brig|Brig.|Air Cdre|captain|Capt.|Capt|commander|Cmdr.|lieutenant|Lt.|sergeant|commodore|squadron leader|wing commander|group captain|warrant officer',
    { rank: 'officer' },
  ],
];

export const honorifics: PhraseList<'honorific'> = [
  [
    'Prof|Archbishop|Pehin|Ven.|Engr.|Eng.|Amb.|Atty.|Chief Mrs|Mx|Tun|Dato Sri|Tan Sri Dato|Alhaji|Hajia|HH|H.E|Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Miss|Dr|Dr.|Prof.|Sir|Dame|Lord|Lady|Baroness|H.E.|HE|His Excellency|Her Excellency|Excellency|Rt Hon|Rt. Hon.|the Rt Hon|His Highness|H.H.|Her Majesty|Shri|Smt|Rep.|Datuk|Dato|Tan Sri|HRH|Prince|Princess|Crown Prince|His Royal Highness|Rt Honourable',
    {},
  ],
  ['Sen.', { senator: true }],
  ['Hon.|the Hon.|Honourable|the Honourable|Hon', { member: true }],
  ['ad interim|a.i.|p.i.', { acting: true }],
  ['retired|former General|ret.|(ret.)|(Ret.)', { retired: true }],
  ['Sheikh|Shaikh|Sheik|Shaykh', { inNames: true }],
];
