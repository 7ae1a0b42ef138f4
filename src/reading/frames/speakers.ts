// Who speaks, where the speaker’s whole phrase stands before its verb or, after a quotation, behind it.
import type { Annotated, Mention, PersonValue, Run } from '../annotated.ts';
import type { PhraseValues } from '../languages/language.ts';
import { officeAt, roleOf } from '../mentions/offices.ts';
import { isGenitive } from '../mentions/states.ts';
import { CAPITAL, LINE_BREAK_BEFORE, WORD } from '../tokens.ts';

export interface Speaker {
  name: string;
  run: Run;
}

const LONGEST_PHRASE = 9;
const LONGEST_ASIDE = 16;

export const speakerBySubject = (
  source: Annotated,
  saying: Mention<PhraseValues['saying']>,
  sentence: Run,
): Speaker | undefined => {
  if (saying.value.before === true) return phraseAfter(source, saying.to, sentence);
  const inverted = closesQuotation(source, saying.from)
    ? phraseAfter(source, saying.to, sentence)
    : undefined;
  return inverted ?? phraseBefore(source, saying.from, sentence);
};

const closesQuotation = (source: Annotated, at: number): boolean =>
  /^["”“»]$/.test(source.word(at - 1)) ||
  (source.word(at - 1) === ',' && /^["”»]$/.test(source.word(at - 2)));

/** `said Madina Seitkali`, `according to the Information Ministry`. */
const phraseAfter = (source: Annotated, at: number, sentence: Run): Speaker | undefined => {
  const person =
    source.within('person', at, Math.min(sentence.to, at + 4))[0] ??
    source.all('person').find((p) => p.from <= at && p.to > at);
  if (person !== undefined) return { name: `person:${person.value.name}`, run: person };
  let from = at;
  while (from < sentence.to && source.is(from, 'determiner')) from++;
  let to = from;
  while (to < sentence.to && to - from < LONGEST_PHRASE && isInPhrase(source, to, from)) to++;
  return ofPhrase(source, { from, to });
};

const phraseBefore = (source: Annotated, verb: number, sentence: Run): Speaker | undefined => {
  let to = verb;
  while (to > sentence.from && isSkipped(source, to - 1)) to--;
  to = source.endingAt('date', to)?.from ?? to;
  while (to > sentence.from && (source.is(to - 1, 'at') || isSkipped(source, to - 1))) to--;
  const person = source
    .within('person', sentence.from, verb)
    .findLast((p) => p.to === to || (to - p.to <= 2 && source.word(p.to) === ','));
  if (person !== undefined) return { name: `person:${person.value.name}`, run: person };
  if (source.word(to - 1) === ',') to = beforeAside(source, to - 1, sentence);
  if (source.is(to - 1, 'pronoun') && !source.is(to - 1, 'determiner')) return lastPerson(source, to - 1);
  let from = to;
  while (from > sentence.from && to - from < LONGEST_PHRASE && isInPhrase(source, from - 1, sentence.from))
    from--;
  while (
    from < to &&
    (source.is(from, 'and') ||
      source.is(from, 'of') ||
      source.is(from, 'determiner') ||
      source.is(from, 'at'))
  )
    from++;
  return ofPhrase(source, { from, to });
};

const isSkipped = (source: Annotated, at: number): boolean =>
  source.is(at, 'also') ||
  source.is(at, 'auxiliary') ||
  source.covering('weekday', at) !== undefined ||
  source.covering('relative_date', at) !== undefined;

/** `A senior official, asked whether …, answered`: the phrase stands before the aside. */
const beforeAside = (source: Annotated, comma: number, sentence: Run): number => {
  for (let at = comma - 1; at > Math.max(sentence.from, comma - LONGEST_ASIDE); at--)
    if (source.word(at) === ',') return at;
  return comma;
};

/** Goes leftwards or rightwards over the words of one noun phrase. */
const isInPhrase = (source: Annotated, at: number, least: number): boolean => {
  if (isGenitive(source, at)) return true;
  if (
    source.tokens.kind[at] !== WORD ||
    (at > least && (source.tokens.shape[at] as number) & LINE_BREAK_BEFORE)
  )
    return false;
  if (source.is(at, 'of')) return true;
  if (source.is(at, 'determiner')) return source.is(at - 1, 'of');
  return !(
    source.is(at, 'auxiliary') ||
    source.is(at, 'relative') ||
    source.is(at, 'subordinate') ||
    source.is(at, 'at') ||
    source.is(at, 'by') ||
    source.is(at, 'and') ||
    source.at('saying', at) ||
    source.at('verb', at) ||
    source.at('date', at)
  );
};

const ofPhrase = (source: Annotated, run: Run): Speaker | undefined => {
  if (run.to <= run.from) return undefined;
  const surname = personOfSurname(source, run);
  if (surname !== undefined) return surname;
  const organs = source.within('organ', run.from, run.to);
  const offices = source.within('office', run.from, run.to);
  const states = source.within('state', run.from, run.to);
  const holder =
    organs.length === 0 && states.length === 0 && offices.length > 0
      ? holderOf(source, offices[0] as Run)
      : undefined;
  if (holder !== undefined) return holder;
  const head = organs.findLast((organ) => organ.to === run.to) ?? organs.at(-1);
  const said = source.quote(run);
  // `a News Agency correspondent`: the medium ends with its own noun
  const medium = organs.findLast((organ) => organ.value.organ === 'agency' || organ.value.organ === 'paper');
  if (medium !== undefined)
    return { name: `media:${source.quote({ from: run.from, to: Math.max(medium.to, run.from + 1) })}`, run };
  if (head?.value.organ === 'communique' || head?.value.organ === 'statement')
    return { name: `doc:${said}`, run };
  if (head?.value.organ === 'gov') return { name: `gov:${said}`, run };
  if (organs.length > 0 || offices.length > 0) return { name: `org:${said}`, run };
  const state = states.find((m) => m.from === run.from && m.to === run.to && m.value.form !== 'demonym');
  return state === undefined ? undefined : { name: `gov:${said}`, run };
};

const byLastWord = new WeakMap<Annotated, Map<string, Mention<PersonValue>[]>>();

/** Persons by the last word of their names: in a long text each surname is looked up once. */
const personsEndingIn = (source: Annotated, word: string): readonly Mention<PersonValue>[] => {
  const known =
    byLastWord.get(source) ?? Map.groupBy(source.all('person'), (p) => source.word(p.value.nameRun.to - 1));
  byLastWord.set(source, known);
  return known.get(word) ?? [];
};

/** `Koulamallah said`: the person whose name ends so. */
const personOfSurname = (source: Annotated, run: Run): Speaker | undefined => {
  let from = run.to;
  while (from > run.from && ((source.tokens.shape[from - 1] as number) & CAPITAL) !== 0) from--;
  if (from === run.to) return undefined;
  const name = source.folded.slice(source.tokens.start[from], source.tokens.end[run.to - 1]);
  const last = source.folded.slice(source.tokens.start[run.to - 1], source.tokens.end[run.to - 1]);
  const person = personsEndingIn(source, last).find((p) => {
    const whole = source.folded.slice(
      source.tokens.start[p.value.nameRun.from],
      source.tokens.end[p.value.nameRun.to - 1],
    );
    return whole.endsWith(` ${name}`) || whole === name || (last.length > 3 && whole.endsWith(` ${last}`));
  });
  return person === undefined ? undefined : { name: `person:${person.value.name}`, run };
};

/** `the minister told`: who was named last in such an office. */
const holderOf = (source: Annotated, run: Run): Speaker | undefined => {
  const office = officeAt(source, run.from);
  if (office === undefined) return undefined;
  const role = roleOf(office);
  const isIn = (other: string) =>
    other === role ||
    (role === 'min_other' &&
      office.fields.size === 0 &&
      (other.startsWith('min_') || other === 'dep_min_defence'));
  const person = source.last('person', run.from, (p) => isIn(p.value.role));
  return person === undefined ? undefined : { name: `person:${person.value.name}`, run };
};

const lastPerson = (source: Annotated, at: number): Speaker | undefined => {
  const person = source.last('person', at, (p) => p.to <= at);
  return person === undefined
    ? undefined
    : { name: `person:${person.value.name}`, run: { from: at, to: at + 1 } };
};
