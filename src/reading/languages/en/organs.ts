// English words for organs of State and those who publish: parliaments, cabinets, ministries, agencies.
import type { PhraseList } from '../language.ts';
import { parliaments } from '../parliaments.ts';

/** Chambers that are known by an English name of one State only. */
const OWN: PhraseList<'organ'> = [
  [
    'grand national assembly|Turkish Grand National Assembly|Grand National Assembly of Türkiye|Grand National Assembly of Turkey',
    { organ: 'parliament', country: 'TR' },
  ],
  ['Diet|National Diet', { organ: 'parliament', country: 'JP' }],
  ['house of commons|commons|Westminster', { organ: 'assembly', country: 'GB' }],
  ['house of lords|lords|peers', { organ: 'senate', country: 'GB' }],
  ['National People’s Congress|NPC Standing Committee', { organ: 'parliament', country: 'CN' }],
  ['Supreme People’s Assembly', { organ: 'parliament', country: 'KP' }],
  ['Islamic Consultative Assembly', { organ: 'parliament', country: 'IR' }],
  ['Hellenic Parliament|Hellenic Assembly', { organ: 'parliament', country: 'GR' }],
  ['Federal National Council', { organ: 'parliament', country: 'AE' }],
  ['House of Peoples’ Representatives', { organ: 'assembly', country: 'ET' }],
  ['House of Federation', { organ: 'senate', country: 'ET' }],
  ['Council of the Republic', { organ: 'senate', country: 'BY' }],
  ['National Council of Provinces', { organ: 'senate', country: 'ZA' }],
  ['House of Councillors|House of Councilors', { organ: 'senate' }],
  ['Capitol Hill|US Congress|U.S. Congress', { organ: 'parliament', country: 'US' }],
  ['Union Cabinet|Cabinet Committee on Security', { organ: 'council_of_ministers', country: 'IN' }],
];

/** `the lower house`, `the lower chamber of Parliament` … */
const house = (rank: string): string =>
  ['house', 'chamber']
    .flatMap((word) =>
      ['', ' of parliament', ' of the parliament', ' of congress', ' of the legislature'].map(
        (of) => `${rank} ${word}${of}`,
      ),
    )
    .join('|');

/** `foreign affairs committee`, `committee on foreign affairs`, `foreign affairs panel` … */
const committees = (): string => {
  const matters =
    'defence|defense|foreign affairs|foreign relations|foreign policy|external relations|external affairs|international relations|international affairs|international agreements|treaties|security|defence and security|defense and security|security and defence|security and defense|defence and foreign affairs|defence and foreign relations|foreign affairs and defence|foreign affairs and defense|foreign and security policy|legal affairs|justice|law|armed services|armed forces|military affairs|homeland security|public security'.split(
      '|',
    );
  return matters
    .flatMap((matter) => [
      ...['committee', 'panel', 'commission', 'subcommittee', 'standing committee', 'select committee'].map(
        (word) => `${matter} ${word}`,
      ),
      ...['committee on', 'committee for', 'commission on', 'panel on', 'commission for'].map(
        (word) => `${word} ${matter}`,
      ),
    ])
    .join('|');
};

export const organs: PhraseList<'organ'> = [
  ['legislators|parliamentarians|members of parliament|lawmakers|MPs', { organ: 'parliament', people: true }],
  ['deputies|members of the house|national assembly deputies', { organ: 'assembly', people: true }],
  ['senators', { organ: 'senate', people: true }],
  ...parliaments,
  ...OWN,
  [
    'government(s)|authorities|junta|administration|executive|regime|transitional government|federal government|military government|transitional authorities|military rulers|coalition government|ruling junta|military junta|caretaker government|interim government',
    { organ: 'gov' },
  ],
  [
    'council of ministers|cabinet|cabinet of ministers|federal council|government council|federal executive council|federal cabinet|security council cabinet|national cabinet|cabinet committee|cabinet meeting|weekly cabinet|executive council|cabinet ministers',
    { organ: 'council_of_ministers' },
  ],
  [
    'parliament|parliaments|legislatures|congress|Majlis|both houses|both chambers|two chambers|two houses|legislature|Shura Council|national parliament|transitional parliament|interim parliament|both houses of parliament|both chambers of parliament|two houses of parliament|two chambers of parliament|joint sitting of parliament|joint session of parliament|joint sitting|federal parliament|federal assembly|national congress|legislative council|legislative yuan|general people’s congress|states general|members of the legislature|deputies of both houses',
    { organ: 'parliament' },
  ],
  [
    `${house('lower')}|chamber|national assembly|house of representatives|chamber of deputies|people’s assembly|national people’s assembly|legislative chamber|house of the people|assembly|house|chamber of representatives|national council|congress of deputies|assembly of the republic|house of assembly|council of representatives|legislative assembly|transitional legislative assembly|transitional assembly|national transitional council|transitional national council|transitional legislative council|national assembly members|Reps|congressmen|full house`,
    { organ: 'assembly' },
  ],
  [
    `${house('upper')}|senate|bundesrat|council of the nation|council of states|full senate|house of elders|house of peoples|house of nationalities|senate plenary`,
    { organ: 'senate' },
  ],
  [
    `committee|panel|subcommittee|sub-committee|select committee|standing committee|parliamentary committee|parliamentary panel|parliamentary commission|joint committee|senate committee|senate panel|house committee|house panel|committee of the whole|standing commission|joint standing committee on treaties|joint standing committee|committee members|committee stage|${committees()}`,
    { organ: 'committee' },
  ],
  [
    'presidency|presidential office|office of the president|presidential administration|presidential palace|president’s office',
    { organ: 'presidency' },
  ],
  [
    'ministry of defence|ministry of defense|defence ministry|defense ministry|ministry of national defence|ministry of national defense|MoD|MOD|department of defense|department of defence|defence department|defense department|national defence ministry|department of war|ministry of the armed forces|armed forces ministry|department of national defence',
    { organ: 'min_defence' },
  ],
  [
    'ministry of foreign affairs|foreign ministry|MFA|foreign office|state department|department of state|ministry of external affairs|foreign affairs ministry|department of foreign affairs|ministry for foreign affairs|FCDO',
    { organ: 'min_foreign' },
  ],
  ['ministry|department', { organ: 'ministry' }],
  [
    'general staff|military command|high command|army command|supreme command|joint staff|defence staff|joint chiefs|army headquarters|naval headquarters|defence headquarters',
    { organ: 'staff' },
  ],
  [
    'land forces|ground forces|naval forces|national guard|navy|air force|marine corps|coast guard|naval force|air forces|coastguard|marines',
    { organ: 'army', service: true },
  ],
  [
    'army|armed forces|defence force|defence forces|defense forces|military|people’s armed forces|security force',
    { organ: 'army' },
  ],
  ['Pentagon', { organ: 'min_defence', country: 'US' }],
  [
    'press service|press office|press centre|press center|media office|information service|information office|press department|public relations directorate|communications office|media service|public affairs office|press secretariat',
    { organ: 'press_service' },
  ],
  ['delegation|military delegation|high-level delegation', { organ: 'delegation' }],
  [
    'National Security Committee|State Security Committee|State Committee for National Security|KGB|KNB',
    { organ: 'ministry' },
  ],
  ['Joint Chiefs of Staff Committee|Joint Chiefs of Staff|Joint Chiefs', { organ: 'staff' }],
  ['embassy|high commission|mission', { organ: 'embassy' }],
  [
    'MONUSCO|MINUSMA|MINUSCA|MINURSO|UNIFIL|UNDOF|UNFICYP|UNTSO|UNMISS|UNISFA|UNAMID|UNMIL|UNOCI|MINUSTAH|UNMOGIP|UNAMA|UNSMIL|UN mission|United Nations mission|UN peacekeeping mission',
    { organ: 'mission', country: 'UN' },
  ],
  ['KFOR|ISAF|Resolute Support|SHAPE', { organ: 'mission', country: 'NATO' }],
  ['EUTM|EUFOR|EUCAP|EUNAVFOR|EUMAM', { organ: 'mission', country: 'EU' }],
  [
    'news agency|agency|state news agency|television|state television|broadcaster|radio|state media|newswire|official news agency',
    { organ: 'agency', common: true },
  ],
  [
    'white paper|defence white paper|green paper|fact sheet|factsheet|strategy document|committee report|parliamentary report|official record|statement|readout|note|explanatory note|explanatory memorandum|press release|news release|release|report|letter|post|briefing note|document',
    { organ: 'statement' },
  ],
  ['communiqué|communique|joint communique|joint statement', { organ: 'communique' }],
  [
    'officials|sources|source|official|spokespersons|diplomats|commanders|senior officials|military officials|government officials|insiders|officer|officers|army officers|soldier|experts|analysts|observers|commentators|researchers|witnesses|residents|eyewitnesses|aides|aide|advisers|advisors|campaigners|activists|critics|opposition figures|opposition lawmakers|defence sources|security sources|security officials|defence officials|defense officials|people familiar with the matter|people familiar with the talks|bureaucrats|generals|negotiators|ministers’ aides|planners|contractors|instructors|trainees|protesters|union leaders|historians|think-tanks|envoys|a senior official|intelligence officials|western officials|military sources|diplomatic sources|industry sources|local officials',
    { organ: 'officials' },
  ],
  [
    'AFP|Reuters|APS|TASS|ITAR-TASS|Xinhua|Chine nouvelle|Anadolu|RIA Novosti|Interfax|MAP|TAP|BELGA|Belga|ANSA|EFE|DPA|Associated Press|Sputnik|RFI|BBC|Jeune Afrique|Africa Intelligence|Kazinform|UzA|Bloomberg|Al Jazeera|CNN|Novastan|Agence France-Presse|Kyodo News|Kazinform News Agency|The New York Times|Washington Post|Financial Times|Al-Monitor|PTI|ANI|Anadolu Agency|KCNA|Press TV|Agence Ecofin|Apanews|Fars|IRNA|KUNA|QNA|WAM|SPA|Tanjug|PAP|Lusa|Tasnim|Tolo News|Yonhap|Kyodo|Defense News|Opex360|Le Figaro|Libération|Ouest-France|La Tribune|El Watan|TSA|Hespress|Le360|Fratmat|AIP|ABP|AIB|AMAP|ANP Niger|Infobae|Ukrinform|Trend|Azertac',
    { organ: 'agency' },
  ],
  [
    'correspondent|state media|media|press|official media|local media|newspapers|local newspapers|papers|local press|state press',
    { organ: 'agency', common: true },
  ],
  [
    'newspaper|daily|weekly|magazine|website|news site|portal|outlet|journal|news website|tabloid',
    { organ: 'paper' },
  ],
];
