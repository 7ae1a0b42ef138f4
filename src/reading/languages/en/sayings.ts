// English words by which something is told to be said, and by whom: verbs, prepositions, nouns of speech.
import type { PhraseList } from '../language.ts';
import { conjugate } from './conjugate.ts';

/** What may be said without more: `the minister announced the signing`. */
const VERBS: readonly (readonly [string, string])[] = [
  ['announced', 'announce|declare|proclaim|disclose|unveil|reveal|make public'],
  ['indicated', 'indicate|hint|let it be known|make it known'],
  [
    'said',
    'say|tell|explain|insist|maintain|claim|assert|assure|argue|affirm|warn|remark|comment|acknowledge|admit|concede|caution|clarify|promise|pledge|vow|reaffirm|reiterate|point out|make clear|inform|retort|recount|observe|confide|contend|complain|take note of',
  ],
  ['described', 'describe|characterise|characterize'],
  ['considered', 'consider|deem|judge|believe|think'],
  ['specified', 'specify|add'],
  ['stressed', 'stress|emphasise|emphasize|underline|underscore|highlight'],
  ['recalled', 'recall|note|remind'],
  ['confirmed', 'confirm|attest|corroborate'],
  ['reported', 'report|relay|write'],
  ['denied', 'deny|refute|rebut|disavow|dismiss|rule out'],
];

/** Verbs that do other things too: they say where a quotation, an incise or `that` goes with them. */
const SPOKEN: readonly (readonly [string, string])[] = [
  ['answered', 'reply|answer|respond|counter'],
  ['stated', 'state'],
  [
    'said',
    'read|show|defend|hail|praise|criticise|criticize|condemn|tout|slam|repeat|threaten|advise|present|outline|welcome|repeat|express|voice|joke|quip|suggest|estimate|plead',
  ],
];

/** `according to X`, `with reference to X`: the speaker follows. */
const SOURCES: PhraseList<'saying'> = [
  [
    'learned from|learnt from|has learned from|has learnt from',
    { verb: 'reported', tense: 'present', before: true },
  ],
  [
    'according to|by the admission of|by the own admission of|in the telling of|citing|quoting|as reported by|as stated by|as announced by|with reference to|cited by|quoted by|carried by|relayed by|in the words of|as quoted by|as cited by|by the account of|in the view of|in the opinion of',
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
  'say tell insist claim argue believe maintain deny confirm report write warn'.split(' '),
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
    'was at pains to stress|is at pains to stress|was quick to stress|was keen to stress|put out a statement|issued a statement|released a statement|sought to reassure|made it clear|makes it clear|has made it clear',
    { verb: 'said', tense: 'past' },
  ],
  ['speak of|speaks of|spoke of', { verb: 'reported', tense: 'past', spoken: true }],
  ...SOURCES,
];

export const attributions: PhraseList<'attribution'> = NOUNS;

export const behalves: PhraseList<'behalf'> = [['on behalf of|for and on behalf of|on the part of', {}]];
