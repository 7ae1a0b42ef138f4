// English function words, numbers, units, months and words of time.
import type { Marker, PhraseList } from '../language.ts';

const MARKS: Partial<Record<Marker, string>> = {
  with: 'with|alongside|together with',
  between: 'between|among|linking|binding',
  and: 'and|as well as|along with|plus|&|together with',
  or: 'or',
  by: 'by|on the part of',
  at: 'at|in|near|off|on|aboard|outside|inside|over|around',
  from: 'from|since|as from|as of|beginning|starting',
  to: 'to|until|through|till|into|towards|up to',
  of: 'of',
  about:
    'on|concerning|regarding|relating to|for|about|governing|establishing|covering|regulating|in the field of|related to|providing for|pertaining to|aimed at|to|in respect of',
  determiner: 'the|a|an|this|that|these|those|its|their|his|her|our|some|any|each|both|said',
  indefinite: 'a|an|another',
  demonstrative: 'this|that|these|those|said|such|the present',
  possessive: 'its|their|his|her|our|whose',
  pronoun: 'it|he|she|they|one|him|them',
  relative: 'which|that|who|whom|whose|where',
  auxiliary: 'has|have|had|am|is|are|was|were|be|been|being|having|will|would|shall|did|does|do|get|gets|got',
  article: 'article|section|chapter|art.',
  just: 'has just|have just|had just|just',
  named: 'named|dubbed|codenamed|code-named|called|known as|entitled|titled|branded|christened',
  basis:
    'under|within the framework of|as part of|pursuant to|in accordance with|on the basis of|in line with|by virtue of|based on|in keeping with|provided for in',
  charged:
    'in charge of|responsible for|charged with|told to|instructed to|instruct|tasked with|directed to|mandated to',
  same_source: 'the same source',
  postponed: 'postponed|put off|delayed|deferred|rescheduled|pushed back|moved to|shelved|adjourned',
  stock:
    'currently|at present|so far|to date|presently|at the moment|now|today|already|in all|in total|at any one time|as of now',
  passive: 'is|are|was|were|be|been|being|get|gets|got',
  future:
    'will|shall|going to|soon|shortly|next|upcoming|forthcoming|tomorrow|about to|later this|due to|set to|to be|scheduled to|is to|are to|slated to',
  obligation:
    'was to be|were to be|was to have|were to have|was due to|were due to|was set to|were set to|was supposed to|was meant to|were meant to|was scheduled to|were scheduled to|were expected to|was expected to|had been due to|ought to|needs to|need to|must|should|is to|are to|due to|expected to|supposed to|ought to|has to|have to',
  possibility: 'could|might|may|can|possible|potential|potentially|possibly|perhaps|would',
  negation:
    'not|no|never|without|neither|nor|cannot|n’t|failed to|refused to|yet to|didn’t|hasn’t|haven’t|wasn’t|doesn’t|won’t|none|isn’t|aren’t|nothing|denied that|unsigned|unratified',
  hearsay:
    'believed to have|said to have|thought to have|reported to have|understood to have|alleged to have|is said to|are said to|is believed to|are believed to|is rumoured to|are rumoured to|reportedly|allegedly|purportedly|supposedly|rumoured|rumored|unconfirmed',
  plan: 'instructs|instructed|tasks|tasked|entrusts|intended to|planned to|were to|was to|wished to|wish to|looking to|hoped to|plans to|plan to|planned|planning to|scheduled|scheduled for|due to|due in|expected|expected to|intends to|intend to|intention to|set to|agreed to|aims to|hopes to|hope to|pledged to|poised to|slated|undertook to|promised to|on course to|is to|are to|vowed to|decided to|upcoming|forthcoming|committed to|ready to|prepare to|preparing to|is likely to|to be signed|intends',
  condition: 'if|provided that|subject to|unless|on condition|should the|in the event of|once',
  proposal:
    'proposes|proposed|propose|proposal to|recommends|recommended|suggests|suggested|urged|urges|urge|urging|calls for|called for|calling for|called on|calls on|calling on|call on|call for|demanded|demands|demand|insists on|insisted on|lobbied|lobbying|pressed for|presses for|pressed|pushed for|pleaded for|invites|offered to|offered|invited|inviting|asks|asked for|advocated|wants|seeks to|seeking',
  progress:
    'under way|underway|in the process of|being|ongoing|finalising|finalizing|negotiating|are working on|is working on|continue to|under negotiation|pending|in progress|under consideration|awaiting',
  excluding:
    'except|other than|excluding|apart from|aside from|instead of|unlike|rather than|with the exception of|brokered by|mediated by|under the auspices of|under the aegis of|facilitated by|in the presence of',
  besides: 'besides|in addition to|alongside|as well as',
  including: 'including|notably|among them|such as|inter alia|in particular|especially',
  counterpart:
    'counterpart(s)|opposite number|colleague|homologue|his host|her host|their host|its host|his guest|her guest|guest|his visitor|her visitor|vis-à-vis|peer',
  respectively: 'respectively',
  both: 'the two countries|both countries|two countries|the two sides|both sides|two sides|the two nations|both nations|two nations|the two States|both parties|the two parties|the two governments|both governments|both States|the parties|two armies|both armies|the two militaries|both militaries|the two capitals|bilateral|mutual|the two neighbours|the two allies|our two countries|the two ministers|both ministers|the two men|the two leaders|the pair|the two|sides|reciprocal|the parties’|the two ministries|their countries|their armed forces',
  older:
    'previous|former|earlier|old|first|prior|existing|longstanding|long-standing|original|preceding|then',
  newer: 'new|latest|recent|fresh',
  also: 'also|already|officially|formally|recently|finally|then|jointly|separately|further|additionally|moreover|unanimously|later|quietly|unilaterally|today|duly|subsequently|overwhelmingly|now|only|since|just|ever',
  subordinate:
    'on the sidelines|on the margins|during|at the end of|following|in the presence of|in a ceremony|at a ceremony|upon|as part of|under which|whereby|in exchange for|in return for|despite|amid|ahead of|in order to|that|when|while|as|so that|after|before|because|whereas|although|though|if',
  conjunction: 'but|however|yet|while|whereas|nevertheless|though|instead',
  party: 'Party|Parties|party|parties|Contracting Parties|Contracting Party|Participant(s)|Participants',
  draft: 'draft|drafts of|draft of',
  particle:
    'de|du|al|el|bin|ibn|ben|van|von|der|den|da|dos|di|della|la|le|y|bint|abu|ag|ould|ul|ur|af|av|zu|of|the|st|ter|ten|do',
  observer: 'observers|observer|as observers|observer status',
  tongue: 'language|languages|texts|version|versions|speaking|speakers|dialect',
  country: 'countries|States|nations',
  phase: 'phase|stage|leg',
  undergone: 'was|were|been',
  earlier: 'had|earlier|previously|formerly|last year',
  home: 'our|national|domestic|country’s',
  abroad:
    'abroad|overseas|foreign|other countries|friendly countries|partner countries|foreigners|third countries',
  foresee:
    'provides for|provide for|provided for|providing for|envisages|envisaged|foresees|calls for|paves the way for|go-ahead|gave leave|authorised|authorized|authorises|authorizes|authorising|authorizing|plans for|green light|approved|quota|intends|ceiling of',
  future_of_past: 'would',
};

export const markers: PhraseList<'marker'> = (Object.entries(MARKS) as [Marker, string][]).map(
  ([marker, phrases]) => [phrases, { markers: [marker] }] as const,
);

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const numbers: PhraseList<'number'> = [
  ...UNITS.map((word, value) => [word, { value }] as const),
  ...TENS.map((word, at) => [word, { value: (at + 2) * 10 }] as const),
  ...TENS.flatMap((ten, at) =>
    UNITS.slice(1, 10).map((unit, of) => [`${ten}-${unit}`, { value: (at + 2) * 10 + of + 1 }] as const),
  ),
  ['and a half', { value: 0.5 }],
  ['a dozen|dozen', { value: 12, quality: 'approx' }],
  ['half a dozen', { value: 6, quality: 'approx' }],
  ['two dozen', { value: 24, quality: 'approx' }],
  ['a score|a score of', { value: 20, quality: 'approx' }],
  ['a pair of|a couple of', { value: 2 }],
  ['a hundred|a hundred or so', { value: 100, quality: 'approx' }],
  ['a thousand|a thousand or so', { value: 1000, quality: 'approx' }],
];
export const multipliers: PhraseList<'multiplier'> = [
  ['hundred', { value: 100 }],
  ['thousand', { value: 1000 }],
  ['million', { value: 1e6 }],
  ['billion|bn', { value: 1e9 }],
];
export const qualities: PhraseList<'quality'> = [
  [
    'about|around|some|nearly|almost|approximately|roughly|close to|an estimated|estimated at|in the region of|circa',
    { quality: 'approx' },
  ],
  [
    'more than|over|at least|no fewer than|no less than|not less than|upwards of|in excess of|a minimum of|above',
    { quality: 'min' },
  ],
  [
    'up to|at most|fewer than|less than|no more than|not more than|a maximum of|a ceiling of|under|as many as',
    { quality: 'max' },
  ],
];

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** Days of a month in words: `the twenty-ninth day of February`. */
const HIGH_ORDINALS: PhraseList<'ordinal'> = [
  ...ORDINALS.slice(0, 9).map((word, at) => [`twenty-${word}`, { value: 21 + at }] as const),
  ['thirtieth', { value: 30 }],
  ['thirty-first', { value: 31 }],
];
export const ordinals: PhraseList<'ordinal'> = [
  ...ORDINALS.map((word, at) => [word, { value: at + 1 }] as const),
  ...HIGH_ORDINALS,
];

export const units: PhraseList<'unit'> = [
  [
    'year(s)|(more/further/additional/other/full/consecutive/successive/extra) years|more year|further year|additional year|full year|calendar year',
    { unit: 'Y' },
  ],
  [
    'month(s)|(more/further/additional/full/calendar/consecutive) months|calendar month|full month',
    { unit: 'M' },
  ],
  ['week(s)', { unit: 'W' }],
  ['day(s)|(calendar/working/business/clear/consecutive) days', { unit: 'D' }],
  ['hours', { unit: 'H' }],
];
export const durations: PhraseList<'duration'> = [
  ['decade-long|a decade|the next decade|another decade|ten-year-long', { iso: 'P10Y' }],
  ['two decades', { iso: 'P20Y' }],
  ['three decades', { iso: 'P30Y' }],
  ['half a century', { iso: 'P50Y' }],
  ['a century', { iso: 'P100Y' }],
  ['half a year|half a year’s|a half-year|half-year', { iso: 'P6M' }],
  ['a year and a half|one and a half years', { iso: 'P18M' }],
  ['two and a half years', { iso: 'P30M' }],
  ['a fortnight|a fortnight’s', { iso: 'P14D' }],
  ['biennial', { iso: 'P2Y' }],
  ['triennial', { iso: 'P3Y' }],
  ['quinquennial', { iso: 'P5Y' }],
  ['decennial', { iso: 'P10Y' }],
  [
    'annually|from year to year|year to year|each year thereafter|year by year|from one year to the next|year on year',
    { iso: 'P1Y' },
  ],
];

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', '', 'Jun', 'Jul', 'Aug', 'Sept|Sep', 'Oct', 'Nov', 'Dec'];
export const months: PhraseList<'month'> = MONTHS.map((month, at) => {
  const short = SHORT_MONTHS[at];
  return [short ? `${month}|${short}|${short.split('|')[0]}.` : month, { month: at + 1 }] as const;
});
export const weekdays: PhraseList<'weekday'> = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
].map((day, at) => [`${day}|${day}s`, { day: at + 1 }] as const);
const DECADES = [
  [1950, 'fifties'],
  [1960, 'sixties'],
  [1970, 'seventies'],
  [1980, 'eighties'],
  [1990, 'nineties'],
  [2000, 'noughties'],
  [2010, 'twenty-tens'],
] as const;
export const seasons: PhraseList<'season'> = [
  ['spring', { season: 21 }],
  ['summer', { season: 22 }],
  ['autumn|the fall', { season: 23 }],
  ['winter', { season: 24 }],
  ['first quarter|1st quarter', { season: 33 }],
  ['second quarter|2nd quarter', { season: 34 }],
  ['third quarter|3rd quarter', { season: 35 }],
  ['fourth quarter|last quarter|4th quarter', { season: 36 }],
  ['first half', { season: 40 }],
  ['second half', { season: 41 }],
  ...DECADES.map(([decade, inWords]) => [`${decade}s|${inWords}`, { decade }] as const),
];
/** `two days ago`, `a year earlier`, `three weeks later`. */
const SPANS: readonly (readonly [
  string,
  (count: number) => { days: number } | { unit: 'month' | 'year'; offset: number },
])[] = [
  ['day', (count) => ({ days: count })],
  ['week', (count) => ({ days: 7 * count })],
  ['month', (count) => ({ unit: 'month', offset: count })],
  ['year', (count) => ({ unit: 'year', offset: count })],
];
const MOST_SPANS = 12;
const countWords = (count: number): string[] =>
  count === 1 ? ['a', 'one', '1'] : [UNITS[count] as string, String(count)];
const spans = (words: string, sign: 1 | -1, before: boolean): PhraseList<'relative_date'> =>
  SPANS.flatMap(([unit, of]) =>
    Array.from({ length: MOST_SPANS }, (_, at) => at + 1).map((count) => {
      const named = countWords(count).map((word) => `${word} ${unit}${count > 1 ? 's' : ''}`);
      const phrases = named.flatMap((name) => words.split('|').map((word) => `${name} ${word}`));
      return [phrases.join('|'), { ...of(sign * count), ...(before ? { before } : {}) }] as const;
    }),
  );

export const relativeDates: PhraseList<'relative_date'> = [
  ['today|this morning|this afternoon|this evening|tonight|earlier today', { days: 0 }],
  ['yesterday|last night|yesterday evening', { days: -1 }],
  ['the day before yesterday', { days: -2 }],
  ['tomorrow', { days: 1 }],
  ['the day before|the previous day|the eve', { days: -1, before: true }],
  ['the following day|the next day', { days: 1, before: true }],
  ['the same day|that day|that same day', { days: 0, before: true }],
  ['this weekend|over the weekend|at the weekend', { unit: 'weekend', offset: 0 }],
  ['last weekend', { unit: 'weekend', offset: -1 }],
  ['last week', { unit: 'week', offset: -1 }],
  ['next week', { unit: 'week', offset: 1 }],
  ['this week|earlier this week', { unit: 'week', offset: 0 }],
  ['last month', { unit: 'month', offset: -1 }],
  [
    'this month|earlier this month|later this month|at the beginning of the month|at the start of the month|early this month|in the middle of the month|at the end of the month|later in the month|the end of the month|the start of the month',
    { unit: 'month', offset: 0 },
  ],
  ['next month', { unit: 'month', offset: 1 }],
  ['last year', { unit: 'year', offset: -1 }],
  [
    'this year|earlier this year|later this year|at the beginning of the year|at the start of the year|early this year|at the end of this year|by the end of the year|before the end of the year|before the year is out|before year’s end|by year’s end|by the end of this year|the end of the year|year-end|the start of the year',
    { unit: 'year', offset: 0 },
  ],
  ['that year|the same year|that same year', { unit: 'year', offset: 0, before: true }],
  ['the following year|the next year|the year after', { unit: 'year', offset: 1, before: true }],
  ['next year|the coming year', { unit: 'year', offset: 1 }],
  ...spans('ago', -1, false),
  ...spans('earlier|before that|previously', -1, true),
  ...spans('later|after that|afterwards', 1, true),
];
export const directions: PhraseList<'direction'> = [
  ['last|past', { offset: -1 }],
  ['next|coming', { offset: 1 }],
];

export const currencies: PhraseList<'currency'> = [
  ['euro(s)|€|EUR', { code: 'EUR' }],
  ['dollar(s)|$|US dollars|US$|USD|U.S. dollars|United States dollars|American dollars', { code: 'USD' }],
  ['pound(s) sterling|£|GBP|pounds', { code: 'GBP' }],
  ['Swiss francs|CHF', { code: 'CHF' }],
  ['CFA francs', { code: 'XOF' }],
  ['yuan|RMB', { code: 'CNY' }],
  ['rouble(s)|ruble(s)', { code: 'RUB' }],
  ['yen', { code: 'JPY' }],
  ['rupee(s)', { code: 'INR' }],
  ['tenge', { code: 'KZT' }],
  ['lira|liras|Turkish lira|Turkish liras', { code: 'TRY' }],
  ['francs', { code: '', byState: { CH: 'CHF', DJ: 'DJF', GN: 'GNF', RW: 'RWF', BI: 'BIF' } }],
  [
    'dinars',
    { code: '', byState: { TN: 'TND', DZ: 'DZD', KW: 'KWD', JO: 'JOD', IQ: 'IQD', LY: 'LYD', RS: 'RSD' } },
  ],
  ['crowns', { code: '', byState: { SE: 'SEK', NO: 'NOK', DK: 'DKK', CZ: 'CZK' } }],
  ['soum|sum', { code: '', byState: { UZ: 'UZS' } }],
  ['manat', { code: '', byState: { AZ: 'AZN', TM: 'TMT' } }],
  ['Australian dollars|A$', { code: 'AUD' }],
  ['Canadian dollars|C$', { code: 'CAD' }],
  ['Kenyan shillings|shillings', { code: 'KES' }],
  ['dirham(s)', { code: 'AED' }],
  ['riyal(s)', { code: 'SAR' }],
];

/** Capitalised words of offices, organs and calendars that are never part of a person’s name. */
export const notNames: PhraseList<'not_name'> = [
  [
    'Policy|Investments|Relations|Planning|Plans|Procurement|Operations|Intelligence|Logistics|Strategy|Support|Resources|Programmes|Programs|Industry|Acquisition|Acquisitions|Capabilities|Communications|Reform|Technology|Engineering|Education|Training|Services|Department|Directorate|Division|Bureau|Office|Branch|Wing|Unit|Section|Command|Group|District|Select|Standing|Joint|Staff|General|Republic|Kingdom|Government|Minister|Ministry|President|Defence|Defense|Affairs|Foreign|Forces|Armed|National|Army|Navy|Naval|Air|Force|Commission|Committee|Council|State|States|Union|Organisation|Organization|Party|Parties|Agreement|Article|Treaty|Protocol|Convention|Law|Act|Bill|Decree|Gazette|Assembly|Senate|Parliament|Chamber|House|University|Academy|School|Centre|Center|Institute|College|Hospital|Base|Camp|Airport|Palace|Region|Province|Embassy|Agency|Court|Bank|Group|Company|Operation|Exercise|Mission|Africa|Europe|Asia|America|Sahel|Gulf|Mediterranean|Caspian|Atlantic|Pacific|Indo|North|South|East|West|Northern|Southern|Eastern|Western|Central|Ocean|Sea|Baltic|Black|Red|Arctic|The|A|An|In|On|At|By|For|From|With|Of|To|And|But|Or|As|It|He|She|They|We|You|I|This|That|These|Those|His|Her|Its|Their|Our|If|When|While|After|Before|Under|Over|According|Also|However|Meanwhile|Both|Two|Three|Four|Five|Six|Ten|One|Some|More|Most|Many|No|Not|All|Each|Other|First|Second|Third|New|Joint|General|Staff|Chief|Command|Commander|Department|Office|Secretary|Deputy|Vice|Prime|Speaker|Chairman|Chair|Member|Members|Memorandum|Understanding|Cooperation|Military|Security|Strategic|Partnership|Plan|Programme|Program|Training|Education|Peace|War|Reuters|AFP|TASS|Xinhua|Interfax|AP|BBC|NATO|EU|UN|US|UK|News|Press|Service|Report|Photo|Read|Share|Facebook|Twitter|Telegram|Christmas|Ramadan|Day|Week|Year|Since|Such|There|What|Where|Who|How|Why|Yet|Still|Then|Now|Here|Earlier|Later|Last|Next|During|Among|Between|Asked|Speaking|Washington|Commonwealth|Coast|Guard|Marine|Marines|Corps|Brigade|Division|Regiment|Battalion|Fleet|Squadron|Wing|Unit|Special|Allied|Allies|Summit|Forum|Conference|Dialogue|Initiative|Fund|Project|Bridge|Port|Island|Islands|Lake|River|Mount|City|Town|District|County|Street|Road|Square|Your|My|Honourable|Distinguished|Dear|Ladies|Gentlemen|Civil|Protection|African|European|Eurasian|Asian|American|Arab|Task|Participant|Participants|Mr|Sport|Sports|Culture|Integration|Abroad|Diaspora|Rural|Development|Planning|Infrastructure|Regional|Territorial|Digital|Economy|Tourism|Justice|Finance|Interior|Health|Transport|Energy|Industry|Trade|Labour|Environment|Information|Emergency|Situations',
    {},
  ],
];
