// English words for offices, ranks and titles.
import type { PhraseList } from '../language.ts';

const OFFICES: PhraseList<'office'> = [
  ['minister(s)|secretary of state|cabinet secretary|minister of state', { post: 'minister' }],
  [
    'deputy minister(s)|vice minister(s)|vice-minister(s)|first deputy minister|junior minister|assistant minister|under secretary|undersecretary|under-secretary|parliamentary under-secretary|state secretary|assistant secretary|deputy assistant secretary|deputy secretary|parliamentary state secretary|acting deputy minister',
    { post: 'deputy_minister' },
  ],
  ['minister delegate|minister-delegate|delegate minister', { post: 'delegate' }],
  [
    'president(s)|head of state|heads of state|president of the republic|transitional president',
    { post: 'president' },
  ],
  [
    'king|emir|amir|sultan|queen|His Majesty|His Majesty the King|His Highness the Amir|His Highness the Emir',
    { post: 'monarch' },
  ],
  [
    'prime minister(s)|premier|head of government|heads of government|chancellor|chairman of the council of ministers',
    { post: 'head_gov' },
  ],
  [
    'chief of the general staff|chief of general staff|chief of defence|chief of defense|chief of defence staff|chief of the defence staff|chief of defence forces|chief of the defence force|chief of the defence forces|chief of staff of the armed forces|chairman of the joint chiefs of staff|chairman of the joint chiefs|chief of the armed forces|chief of the joint staff|chief of staff|armed forces chief|military chief|army chief|CHOD|chairman joint chiefs of staff committee|army chief of general staff|chief of joint staff',
    { post: 'chief_staff' },
  ],
  [
    'deputy chief of staff|deputy chief of the general staff|deputy chief of defence|vice chief of staff|navy chief|air force chief|chief of the army|chief of army staff|chief of naval staff|chief of the air staff|chief of air staff|chief of the navy|chief of naval operations|vice chief of defence',
    { post: 'deputy_chief_staff' },
  ],
  [
    'commander(s)|commander-in-chief|commander in chief|deputy commander|force commander|commanding general|commanding officer|supreme commander|commandant|supreme allied commander',
    { post: 'commander' },
  ],
  [
    'defence attaché|defense attaché|military attaché|defence attache|defense attache|military attache|naval attaché|air attaché|attaché(s)',
    { post: 'attache' },
  ],
  [
    'ambassador(s)|high commissioner|ambassador-designate|ambassador extraordinary and plenipotentiary',
    { post: 'ambassador' },
  ],
  [
    'chargé d’affaires|charge d’affaires|consul|consul general|counsellor|counselor|diplomat|permanent representative|special representative|special envoy|high representative|deputy head of mission|envoy',
    { post: 'diplomat' },
  ],
  [
    'director|director general|director-general|secretary general|secretary-general|governor|mayor|inspector general|coordinator|adviser|advisor|national security adviser|national security advisor|commissioner|rector|permanent secretary|principal secretary|defence secretary general|deputy director|chief executive|chief negotiator|deputy head|department head|senior official',
    { post: 'director' },
  ],
  [
    'head|head of department|head of the department|head of delegation|head of the delegation|chief',
    { post: 'head' },
  ],
  ['secretary', { post: 'secretary' }],
  ['spokesperson|spokesman|spokeswoman', { post: 'spokesperson' }],
  [
    'speaker|speaker of parliament|speaker of the house|speaker of the parliament|speaker of the national assembly|speaker of the senate|senate speaker|chairman of the senate|chairman of the mazhilis|parliament speaker|president of the senate|house speaker|chairman of the state duma|deputy speaker',
    { post: 'speaker' },
  ],
  [
    'committee chair|committee chairman|committee chairwoman|chair of the committee|chairman of the committee|chairwoman of the committee|chair of the defence committee|chairman of the defence committee|chairperson of the committee|chairperson|vice-chair|vice chair|chairs the committee|chaired by|chair|chairman|chairwoman',
    { post: 'chair' },
  ],
  ['senator(s)', { post: 'senator' }],
  [
    'rapporteur|vice-chair of the committee|vice-chairman of the committee|vice-chairman',
    { post: 'rapporteur' },
  ],
  [
    'member of parliament|member for|MP|MPs|lawmaker|legislator|deputy|congressman|congresswoman|parliamentarian|representative|backbencher|member of the mazhilis|MEP',
    { post: 'mp' },
  ],
  [
    'analyst|expert|political scientist|researcher|historian|specialist|consultant|scholar|professor|lecturer|senior fellow|fellow|academic|lawyer|former diplomat|research fellow|security analyst',
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
    'defence minister(s)|defense minister(s)|minister of defence|minister of defense|minister for defence|minister of national defence|minister of national defense|national defence minister|minister of the armed forces|armed forces minister|defence secretary|defense secretary|secretary of defense|secretary of state for defence|secretary of defence|defence chief|defense chief|raksha mantri|war secretary|secretary of war|minister for the armed forces|cabinet secretary for defence|defence cabinet secretary|defense cabinet secretary|cabinet secretary for defense|minister of defence and military veterans|minister for defence and veterans',
    { post: 'minister', field: 'defence' },
  ],
  [
    'deputy defence minister(s)|deputy defense minister(s)|deputy minister of defence|deputy minister of defense|vice minister of defence|vice defence minister|first deputy defence minister|first deputy minister of defence|minister of state for the armed forces|minister for the armed forces and veterans|minister for defence procurement|minister of state for defence|state minister for defence|state minister of defence|minister of state for defense|deputy cabinet secretary for defence|parliamentary vice-minister of defense|state secretary for defence|undersecretary of defense|under secretary of defense|assistant secretary of defense|deputy secretary of defense|armed forces minister of state|parliamentary state secretary for defence|permanent secretary of defence|permanent secretary for defence|principal secretary for defence',
    { post: 'deputy_minister', field: 'defence' },
  ],
  [
    'foreign minister(s)|minister of foreign affairs|minister for foreign affairs|foreign secretary|minister of external affairs|external affairs minister|minister of international relations|minister of foreign affairs and cooperation',
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
    'general(s)|major general|major-general|lieutenant general|lieutenant-general|colonel general|colonel-general|brigadier general|brigadier-general|army general|Gen.|Gen|Maj. Gen.|Lt. Gen.|Lt Gen|Maj Gen|Brig. Gen.|Brig Gen|admiral|vice admiral|rear admiral|vice-admiral|rear-admiral|Adm.|Vice Adm.|Rear Adm.|air chief marshal|air marshal|air vice-marshal|field marshal|marshal|air commodore|brigadier',
    { rank: 'general' },
  ],
  [
    'colonel(s)|lieutenant colonel|lieutenant-colonel|Col.|Col|Lt. Col.|Lt Col|major|Maj.|captain|Capt.|Capt|commander|Cmdr.|lieutenant|Lt.|sergeant|commodore|squadron leader|wing commander|group captain|warrant officer',
    { rank: 'officer' },
  ],
];

export const honorifics: PhraseList<'honorific'> = [
  [
    'Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Miss|Dr|Dr.|Prof.|Sir|Dame|Lord|Lady|Baroness|H.E.|HE|His Excellency|Her Excellency|Excellency|Hon.|the Hon.|Rt Hon|Rt. Hon.|the Rt Hon|His Highness|H.H.|Her Majesty|Shri|Smt|Rep.|Datuk|Dato|Tan Sri|HRH|Prince|Princess|Crown Prince|His Royal Highness|Honourable|the Honourable|Rt Honourable',
    {},
  ],
  ['Sen.', { senator: true }],
  ['ad interim|a.i.|p.i.', { acting: true }],
  ['retired|former General|ret.|(ret.)|(Ret.)', { retired: true }],
  ['Sheikh|Shaikh|Sheik|Shaykh', { inNames: true }],
];
