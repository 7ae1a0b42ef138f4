// Who claims what: words of saying, their speaker, and the agreements and activities that they speak of.
import type { AttributionClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import type { Context } from './context.ts';
import { paragraphAt } from '../sentences.ts';
import { creditsOf } from './credits.ts';
import { findQuotations } from './quotations.ts';
import { mainOf, meantIn, saidIn, sentenceBefore, thingsIn } from './said-things.ts';
import { addPassages } from '../slots.ts';
import { isTied } from './speaker-phrases.ts';
import type { Speaker, Spoken } from './speaker-phrases.ts';
import { spokenBy } from './speakers.ts';
import type { Saying } from './speech-verbs.ts';

export const readAttributions = (context: Context): void => {
  const { source } = context;
  const claims: AttributionClaim[] = [];
  let last: Speaker | undefined;
  const quotations = new Map(findQuotations(source).map(({ saying, spoken }) => [saying, spoken]));
  for (const saying of wordsOfSpeech(source, [...quotations.keys()])) {
    const sentence = source.sentenceAt(saying.from);
    const quotation = quotations.get(saying);
    if (quotation?.speech !== true && (isHeadline(source, sentence) || isQuoted(source, saying.from)))
      continue;
    if (source.any(saying.from, Math.min(sentence.to, saying.to + 4), 'same_source')) {
      addTo(claims.at(-1), thingsIn(context, sentence));
      continue;
    }
    const spoken = quotation ?? spokenBy(source, saying, sentence, last);
    if (spoken === undefined) continue;
    last = spoken.speaker;
    const hasSpoken = claims.some(({ by }) => by === spoken.speaker.by);
    const of = spokenOf(context, saying, spoken, sentence, hasSpoken);
    if (of.length > 0) claim(source, claims, saying, spoken, of);
  }
  claims.push(...creditsOf(context));
  context.claims.push(...claims);
};

const wordsOfSpeech = (source: Annotated, quotations: readonly Saying[]): Saying[] =>
  [...(source.all('saying') as Saying[]), ...(source.all('attribution') as Saying[]), ...quotations].sort(
    (a, b) => a.from - b.from,
  );

/** A line without a full stop: what it says the text says again. */
const isHeadline = (source: Annotated, sentence: Run): boolean =>
  !/^[.!?…»”")\]]$/.test(source.word(sentence.to - 1));

const OPENS = '“«';
const CLOSES = '”»';

/** Inside somebody’s quotation: who speaks there is part of what is said. */
const isQuoted = (source: Annotated, at: number): boolean => {
  if (source.isSign(at - 1, ',') || isTied(source, at + 1)) return false;
  const { from } = paragraphAt(source, at);
  let straight = 0;
  if (at - from < LONGEST_QUOTATION * 2)
    for (let back = from; back < at; back++) if (source.isSign(back, '"')) straight++;
  if (straight % 2 === 1) return true;
  for (let back = at - 1; back >= Math.max(from, at - LONGEST_QUOTATION); back--) {
    if (source.isSign(back, CLOSES)) return false;
    if (source.isSign(back, OPENS)) return true;
  }
  return false;
};
const LONGEST_QUOTATION = 120;

const addTo = (known: AttributionClaim | undefined, of: readonly string[]): void => {
  if (known !== undefined) known.of = [...new Set([...known.of, ...of])];
};

/** One speaker’s words on one matter are one claim; what goes on adds to it. */
const claim = (
  source: Annotated,
  claims: AttributionClaim[],
  saying: Saying,
  { speaker, goesOn }: Spoken,
  of: string[],
): void => {
  const { verb } = saying.value;
  const passage = source.evidence({
    from: Math.min(speaker.run.from, saying.from),
    to: Math.max(speaker.run.to, saying.to),
  });
  const evidence = source.evidence(saying);
  const known = claims.findLast(
    (other) =>
      other.by === speaker.by &&
      (isWithin(of, other.of) ||
        isWithin(other.of, of) ||
        (SAYING_MORE.has(verb) && goesOn === true) ||
        (other.verb === verb && verb !== 'denied')),
  );
  if (known !== undefined) {
    addTo(known, of);
    addPassages(known, [evidence]);
    return;
  }
  claims.push({
    t: 'claim',
    by: speaker.by,
    verb,
    of,
    evidence: [goesOn === true ? evidence : passage],
    rule: `${source.language.language.code}.claim.${verb}@2`,
  });
};

/** Verbs that go on saying: what they tell adds to what their speaker said. */
const SAYING_MORE = new Set(['said', 'specified', 'indicated', 'stressed', 'stated', 'recalled']);

const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((id) => all.includes(id));

/** What is spoken of: in the words said, else in the rest of the sentence, else in the one before, which they take up. */
const spokenOf = (
  context: Context,
  saying: Saying,
  spoken: Spoken,
  sentence: Run,
  hasSpoken: boolean,
): string[] => {
  const { source } = context;
  const said = saidIn(source, saying, spoken, sentence);
  const here = said.flatMap((run) => thingsIn(context, run));
  if (here.length > 0) return mainOf(context, [...new Set(here)], saying.value.verb);
  const meant = said.flatMap((run) => meantIn(context, run));
  if (meant.length > 0) return [...new Set(meant)];
  // who has spoken goes on about the same: nothing new is claimed
  if (hasSpoken) return [];
  if (spoken.speech === true) return [];
  if (!takesUp(source, saying, spoken, sentence)) return lastTold(context, sentence);
  const earlier = thingsIn(context, { from: sentence.from, to: spoken.speaker.run.from });
  if (spoken.order === 'subject' && earlier.length > 0) return mainOf(context, earlier, saying.value.verb);
  const before = sentenceBefore(source, sentence);
  return before === undefined ? [] : mainOf(context, thingsIn(context, before), saying.value.verb);
};

const FAR_BACK = 2;

/** `Crews are learning fast, the general said`: who names nothing speaks of what was told last, else of what the text tells most. */
const lastTold = (context: Context, sentence: Run): string[] => {
  const { source } = context;
  const index = source.sentenceOf[sentence.from] as number;
  for (let back = index - 1; back >= Math.max(0, index - FAR_BACK); back--) {
    const [first] = thingsIn(context, source.sentences[back] as Run);
    if (first !== undefined) return [first];
  }
  const [most] = context.claims
    .filter((claim) => claim.t === 'agreement' || claim.t === 'activity')
    .sort((a, b) => b.evidence.length - a.evidence.length);
  return most === undefined ? [] : [most.id];
};

/** A quotation, an `it`, « c’est ce qu’annonce X » speak of what was told before. */
const takesUp = (source: Annotated, saying: Saying, spoken: Spoken, sentence: Run): boolean =>
  spoken.order === 'agent' ||
  spoken.order === 'source' ||
  spoken.goesOn === true ||
  spoken.takesUp === true ||
  source.text
    .slice(source.tokens.start[sentence.from], source.tokens.end[sentence.to - 1])
    .search(/["“”«»]/) >= 0 ||
  hasPronoun(source, sentence.from, saying.from) ||
  hasPronoun(source, saying.to, sentence.to) ||
  source
    .within('agreement', sentence.from, sentence.to)
    .some((named) => source.is(named.from - 1, 'demonstrative'));

/** `it`, « il »; not the article of « l’accord », which may be a pronoun too. */
const hasPronoun = (source: Annotated, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (source.is(at, 'pronoun') && (!source.is(at, 'determiner') || source.is(at + 1, 'auxiliary')))
      return true;
  return false;
};
