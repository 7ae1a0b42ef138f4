// English words by which something is told to be said, and by whom: verbs, prepositions, nouns of speech.
import type { PhraseList } from '../language.ts';
import { conjugate } from './conjugate.ts';

/** What may be said without more: `the minister announced the signing`. */
const VERBS: readonly (readonly [string, string])[] = [
  ['announced', 'announce|declare|proclaim|disclose|unveil|reveal|make public|pronounce|give notice'],
  ['indicated', 'indicate|hint|let it be known|make it known|signal that|intimate|let on'],
  [
    'said',
    'say|tell|explain|insist|maintain|claim|assert|assure|argue|affirm|warn|remark|comment|acknowledge|admit|concede|caution|clarify|promise|pledge|vow|reaffirm|reiterate|point out|make clear|inform|retort|recount|observe|confide|contend|complain|take note of|opine|reckon|posit|aver|avow|testify|swear|allege|profess|boast|lament|regret|muse|gush|declare himself|stipulate that|reassure|relate|spell out|hold that|put on record|go on record|predict|forecast|expect|foresee|speculate|warn that|enthuse|marvel|intone|chime in|volunteer that|elaborate|summarise|summarize|conclude that',
  ],
  ['described', 'describe|characterise|characterize|portray|depict|brand|label'],
  ['considered', 'consider|deem|judge|believe|think|regard|view'],
  ['specified', 'specify|add'],
  [
    'stressed',
    'stress|emphasise|emphasize|underline|underscore|highlight|accentuate|draw attention to|point to',
  ],
  ['recalled', 'recall|note|remind|recollect'],
  ['confirmed', 'confirm|attest|corroborate|verify|bear out|acknowledge receipt of'],
  ['reported', 'report|relay|write'],
  [
    'denied',
    'deny|refute|rebut|disavow|dismiss|rule out|scotch|repudiate|pour cold water on|play down|scoff at',
  ],
];

/** Verbs that do other things too: they say where a quotation, an incise or `that` goes with them. */
const SPOKEN: readonly (readonly [string, string])[] = [
  ['answered', 'reply|answer|respond|counter'],
  ['stated', 'state'],
  [
    'said',
    'call|term|applaud|laud|commend|decry|deplore|bemoan|echo|invoke|cite|sum up|put it|read|show|defend|hail|praise|criticise|criticize|condemn|tout|slam|repeat|threaten|advise|present|outline|welcome|repeat|express|voice|joke|quip|suggest|estimate|plead',
  ],
];

/** `according to X`, `with reference to X`: the speaker follows. */
const SOURCES: PhraseList<'saying'> = [
  [
    'learned from|learnt from|has learned from|has learnt from',
    { verb: 'reported', tense: 'present', before: true },
  ],
  [
    'according to|by the admission of|by the own admission of|in the telling of|citing|quoting|as reported by|as stated by|as announced by|with reference to|cited by|quoted by|carried by|relayed by|per|as per|with a reference to|drawing on|basing itself on|in a statement attributed to|going by|judging by|if one believes|to hear|on the word of|in the estimation of|as told by|as told to reporters by|as confirmed by|as explained by|as noted by|as pointed out by|as disclosed by|as revealed by|as relayed by|as carried by|as put by|based on information from|on information from|on the authority of|as announced in|in comments to|with inputs from|attributed to|in the words of|as quoted by|as cited by|by the account of|in the view of|in the opinion of',
    { verb: 'according_to', tense: 'present', before: true },
  ],
];

/** Words that are no verbs: `for X` opens a sentence, `The announcement was made by X`: what stands before it was said. */
const NOUNS: PhraseList<'attribution'> = [
  ['for|in the eyes of', { verb: 'said', tense: 'present', before: true, opening: true }],
  [
    'the announcement|the news|the information|the figure|the figures|the disclosure|this information|this figure',
    { verb: 'reported', tense: 'noun', agent: true },
  ],
  ['with these words', { verb: 'said', tense: 'noun', before: true, back: true }],
  ['these words|these remarks|this statement', { verb: 'said', tense: 'noun', agent: true }],
];

const USED = new Set(['present', 'past']);

/** Verbs whose plain form is hardly ever a noun: `officials say`. */
const PLURAL = new Set(
  'say tell insist claim argue believe maintain deny confirm report write warn underline stress emphasise emphasize add recall explain announce reckon allege contend point out acknowledge admit caution assert affirm'.split(
    ' ',
  ),
);

const formsOf = (verbs: readonly (readonly [string, string])[], spoken: boolean): PhraseList<'saying'> =>
  verbs.flatMap(([verb, list]) =>
    conjugate(list)
      .filter(({ form, tense }) => USED.has(tense) || PLURAL.has(form))
      .map(
        ({ form, tense }) =>
          [
            form,
            { verb, tense: tense === 'past' ? 'past' : 'present', ...(spoken ? { spoken } : {}) },
          ] as const,
      ),
  );

export const sayings: PhraseList<'saying'> = [
  ...formsOf(VERBS, false),
  ...formsOf(SPOKEN, true),
  ['stated', { verb: 'stated', tense: 'past' }],
  ['has written|had written|have written', { verb: 'reported', tense: 'past' }],
  [
    'was quoted as saying|were quoted as saying|is quoted as saying|has been quoted as saying|was cited as saying|was quoted as telling|was quoted as cautioning|was quoted as warning|was quoted as stating|was quoted as adding|was quoted as insisting|was quoted as explaining|called it|called the move|called the decision|called the claim|called those reports|called these reports|called such reports|called the reports|called the allegations|called the deal|called the pact|called the accord|called the agreement|called the visit|called the exercise|called the talks|called the treaty|described it|termed it|dubbed it|labelled it|likened it|has called it|brushed aside|shrugged off|waved away|batted away|was reported as saying|was heard saying|is on record as saying|is reported to have said|was reported to have said|is understood to have said|took to X to say|took to Twitter to say|took to X to announce|took to Facebook to announce|posted on X|posted on Twitter|posted on Facebook|wrote on X|wrote on Twitter|wrote on Facebook|tweeted|went on to say|goes on to say|went further|was adamant|is adamant|was categorical|was unequivocal|voiced confidence|expressed confidence|voiced satisfaction|expressed satisfaction|voiced concern|expressed concern|expressed hope|voiced hope|expressed regret|took issue|made the point|raised the question|has spoken out|spoke out|stood firm|shed light on|gave assurances|offered assurances|was at pains to stress|is at pains to stress|was quick to stress|was keen to stress|put out a statement|issued a statement|released a statement|sought to reassure|made it clear|makes it clear|has made it clear',
    { verb: 'said', tense: 'past' },
  ],
  [
    'talk of|talks of|talked of|speak of|speaks of|spoke of',
    { verb: 'reported', tense: 'past', spoken: true },
  ],
  ...SOURCES,
];

export const attributions: PhraseList<'attribution'> = NOUNS;

export const outlets: PhraseList<'outlet'> = [
  [
    'Times|Post|Tribune|Herald|Gazette|Daily|News|Journal|Star|Standard|Mail|Telegraph|Observer|Guardian|Chronicle|Press|Today|Weekly|Monitor|Mirror|Nation|Dispatch|Examiner|Courier|Bulletin|Wire|TV|Radio|Television|Online|Reviewer|Independent|Echo|Argus|Leader|Register|Sentinel|Advertiser|Broadcasting|Newsline|Newswire|Insider|Digest|Messenger|Citizen|Argumenty|Pravda|Izvestia|Gazeta|Zeitung|Spiegel|Corriere|Repubblica|País|Mundo|Monde|Figaro|Soir|Libre|Watan|Ahram|Jazeera|Arabiya|Hayat|Hürriyet|Milliyet|Cumhuriyet|Dawn|Politico|Euractiv|Axios|Bernama|Yonhap|Nikkei|Asahi|Mainichi|Yomiuri|Xinhua|Ukrinform|Unian|Interfax',
    {},
  ],
];

export const behalves: PhraseList<'behalf'> = [['on behalf of|for and on behalf of|on the part of', {}]];
