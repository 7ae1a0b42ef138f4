// Where sentences begin and end: full stops that are not abbreviations, and line breaks that are not mere wrapping.
import type { Annotated, Run } from './annotated.ts';
import { ALL_CAPITALS, CAPITAL, GLUED, LINE_BREAK_BEFORE, NUMBER, PARAGRAPH_BEFORE, WORD } from './tokens.ts';

const marks = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const STOPS = marks('.!?…。؟۔');
const CLOSERS = marks('»”")]’\'');
/** After one of these a new line goes on with the same sentence: lists, addresses, wrapped titles. */
const OPEN_ENDS = marks(',;:');
const [COMMA, FULL_STOP] = [','.charCodeAt(0), '.'.charCodeAt(0)];
/** Sentences longer than this are cut: no statement needs more, and frames stay linear in the text. */
const LONGEST = 400;

export const splitSentences = (source: Annotated): void => {
  const { tokens } = source;
  const sentences: Run[] = [];
  let from = 0;
  for (let at = 0; at < tokens.count; at++) {
    const end = endsAfter(source, at) || at + 1 - from >= LONGEST;
    source.sentenceOf[at] = sentences.length;
    if (!end) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < tokens.count) sentences.push({ from, to: tokens.count });
  source.setSentences(sentences);
};

const endsAfter = (source: Annotated, at: number): boolean => {
  const { tokens } = source;
  const next = at + 1;
  if (next >= tokens.count) return true;
  const shape = tokens.shape[next] as number;
  if (shape & PARAGRAPH_BEFORE && isTornLine(source, at)) return false;
  if (shape & PARAGRAPH_BEFORE) return !OPEN_ENDS.has(signOf(source, at)) || signOf(source, at) === COMMA;
  if (shape & LINE_BREAK_BEFORE) return breaksLine(source, at);
  return tokens.sign[at] !== 0 && isStop(source, at);
};

/** A full line without a stop, and a blank one before it goes on in lower case: lines set apart when the page was copied. */
const isTornLine = (source: Annotated, at: number): boolean => {
  const { tokens } = source;
  const next = at + 1;
  if (tokens.kind[at] !== WORD || tokens.kind[next] !== WORD) return false;
  if (((tokens.shape[next] as number) & CAPITAL) !== 0 || !isCased(source, next)) return false;
  let start = at;
  while (start > 0 && ((tokens.shape[start] as number) & (LINE_BREAK_BEFORE | PARAGRAPH_BEFORE)) === 0)
    start--;
  return (tokens.end[at] as number) - (tokens.start[start] as number) > FULL_LINE;
};
const FULL_LINE = 45;

/** A wrapped line goes on in lower case or after a comma; anything else is a line of its own. */
const breaksLine = (source: Annotated, at: number): boolean => {
  if (OPEN_ENDS.has(signOf(source, at))) return false;
  const { tokens } = source;
  const next = at + 1;
  const continues =
    (tokens.kind[next] === WORD && !((tokens.shape[next] as number) & CAPITAL)) || titleGoesOn(source, next);
  return !continues || STOPS.has(signOf(source, at));
};

/** A title set in capitals over several lines: `AGREEMENT / BETWEEN A AND B / ON COOPERATION`. */
const titleGoesOn = (source: Annotated, next: number): boolean =>
  [next - 1, next].every((at) => ((source.tokens.shape[at] as number) & ALL_CAPITALS) !== 0) &&
  (source.language.linkWords.has(source.tokens.word[next] as number) ||
    source.language.linkWords.has(source.tokens.word[next - 1] as number));

const isStop = (source: Annotated, at: number): boolean => {
  const { tokens } = source;
  const sign = signOf(source, at);
  if (CLOSERS.has(sign) && at > 0 && STOPS.has(signOf(source, at - 1))) return startsSentence(source, at + 1);
  if (!STOPS.has(sign)) return false;
  const next = at + 1;
  if ((tokens.shape[next] as number) & GLUED) return false;
  if (sign === FULL_STOP && at > 0 && isAbbreviation(source, at - 1)) return false;
  return startsSentence(source, next);
};

const startsSentence = (source: Annotated, at: number): boolean => {
  const { tokens } = source;
  if (tokens.kind[at] === WORD) return ((tokens.shape[at] as number) & CAPITAL) !== 0 || !isCased(source, at);
  return true;
};

const isCased = (source: Annotated, at: number): boolean => {
  const letter = source.text.charAt(source.tokens.start[at] as number);
  return letter.toLowerCase() !== letter.toUpperCase();
};

/** `M.`, `p. ex.`, and single initials: `J. Martin`. `1.` opens a numbered paragraph. */
const isAbbreviation = (source: Annotated, at: number): boolean => {
  const { tokens } = source;
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (tokens.kind[at] === WORD && length === 1 && ((tokens.shape[at] as number) & CAPITAL) !== 0) return true;
  if (tokens.kind[at] === NUMBER) return at === 0 || ((tokens.shape[at] as number) & LINE_BREAK_BEFORE) !== 0;
  return source.language.abbreviations.has(tokens.word[at] as number) && tokens.word[at] !== 0;
};

const signOf = (source: Annotated, at: number): number => source.tokens.sign[at] as number;

/** The paragraph around a token: sentences up to the blank lines on both sides. */
export const paragraphAt = (source: Annotated, token: number): Run => {
  const known = paragraphs.get(source.sentences) ?? paragraphsOf(source);
  return known[source.sentenceOf[token] as number] as Run;
};

/** By sentence; made once for a document, since every frame asks. */
const paragraphs = new WeakMap<Run[], Run[]>();

const paragraphsOf = (source: Annotated): Run[] => {
  const { tokens, sentences } = source;
  const found: Run[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const last = found.at(-1);
    if (
      last === undefined ||
      index === 0 ||
      ((tokens.shape[sentence.from] as number) & PARAGRAPH_BEFORE) !== 0
    )
      found.push({ from: sentence.from, to: sentence.to });
    else {
      last.to = sentence.to;
      found.push(last);
    }
  }
  paragraphs.set(sentences, found);
  return found;
};
