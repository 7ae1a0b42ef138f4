// Whom a noun phrase names as a speaker: a person, an organ, a medium, a document or a government.
import type { Annotated, Mention, PersonValue, Run } from '../annotated.ts';
import type { Organ } from '../languages/language.ts';
import { officeAt, roleOf } from '../mentions/offices.ts';
import { isGenitive } from '../mentions/states.ts';
import { CAPITAL, GLUED, HYPHENATED, LINE_BREAK_BEFORE, WORD } from '../tokens.ts';

export interface Speaker {
  /** `person:` `org:` `media:` `doc:` `gov:` and the name as the text writes it. */
  by: string;
  run: Run;
}

/** How the words stand to their speaker; what is said is looked for accordingly. */
export type Order = 'source' | 'inverted' | 'subject' | 'agent';

export interface Spoken {
  speaker: Speaker;
  order: Order;
  /** Taken up by a pronoun: goes on with what the same speaker said. */
  goesOn?: boolean;
  /** « c’est ce qu’annonce X »: what stands before is said. */
  takesUp?: boolean;
  /** In minutes: all that follows in the paragraph. */
  speech?: boolean;
}

const LONGEST_PHRASE = 14;
/** Words that no noun phrase goes on with. */
const STOPS = [
  'at',
  'by',
  'with',
  'from',
  'about',
  'relative',
  'subordinate',
  'conjunction',
  'negation',
  'also',
] as const;
const VERBS = ['saying', 'verb', 'act', 'doing'] as const;

const shape = (source: Annotated, at: number) => source.tokens.shape[at] as number;

/** Is the token inside one noun phrase with the one before it? */
const isInPhrase = (source: Annotated, at: number): boolean => {
  if (isGenitive(source, at) || source.covering('state', at) !== undefined) return true;
  if (source.tokens.kind[at] !== WORD) return false;
  if (source.covering('organ', at) || source.covering('office', at)) return true;
  if (source.is(at, 'of')) return true;
  if (source.is(at, 'determiner')) return source.is(at - 1, 'of');
  if (source.is(at, 'and')) return source.is(at + 1, 'of') || source.at('field', at + 1) !== undefined;
  if (source.covering('field', at) || source.covering('state', at)) return true;
  if (source.is(at, 'auxiliary') || source.is(at, 'pronoun') || source.at('impersonal', at)) return false;
  if (isPosting(source, at)) return true;
  if (STOPS.some((marker) => source.is(at, marker))) return false;
  if (
    source.covering('date', at) ||
    source.covering('weekday', at) ||
    source.covering('relative_date', at) ||
    source.covering('month', at)
  )
    return false;
  return !VERBS.some((cls) => {
    const verb = source.at(cls, at);
    return verb !== undefined && verb.value.tense !== 'noun' && verb.value.tense !== 'participle';
  });
};

/** « l’ambassade du Pérou à Malte », `the Embassy of Peru in Malta`. */
const isPosting = (source: Annotated, at: number): boolean =>
  source.is(at, 'at') &&
  source.at('state', at + 1) !== undefined &&
  source.last('organ', at, (m) => m.value.organ === 'embassy' || at - m.to > POSTING_NEAR)?.value.organ ===
    'embassy';
const POSTING_NEAR = 5;

const isLineStart = (source: Annotated, at: number) => (shape(source, at) & LINE_BREAK_BEFORE) !== 0;

/** The noun phrase that ends right before the token. */
export const phraseEndingAt = (source: Annotated, to: number, least: number): Run | undefined => {
  let from = to;
  while (from > least && to - from < LONGEST_PHRASE && isInPhrase(source, from - 1)) {
    from--;
    if (isLineStart(source, from)) break;
  }
  return trimmed(source, { from, to });
};

/** The noun phrase that opens at the token, its article left out. */
export const phraseStartingAt = (source: Annotated, at: number, most: number): Run | undefined => {
  let from = at;
  while (from < most && source.is(from, 'determiner')) from++;
  let to = from;
  while (
    to < most &&
    to - from < LONGEST_PHRASE &&
    (to === from || !isLineStart(source, to)) &&
    isInPhrase(source, to)
  )
    to++;
  return trimmed(source, { from, to });
};

/** No article, preposition or `and` at its edges. */
const trimmed = (source: Annotated, run: Run): Run | undefined => {
  let { from, to } = run;
  const isLoose = (at: number) =>
    // « Le Caire »
    (source.at('state', at)?.to ?? 0) <= at + 1 &&
    (source.is(at, 'of') || source.is(at, 'and') || source.is(at, 'determiner')) &&
    source.covering('organ', at) === undefined;
  while (from < to && (isLoose(from) || isGenitive(source, from))) from++;
  while (to > from && isLoose(to - 1)) to--;
  return to > from ? { from, to } : undefined;
};

/** Bodies whose acts are told as acts, not as words. */
const SILENT = new Set<Organ>([
  'parliament',
  'assembly',
  'senate',
  'committee',
  'council_of_ministers',
  'court',
]);
const MEDIA = new Set<Organ>(['agency', 'paper']);
const TEXTS = new Set<Organ>(['communique', 'statement']);

/** The phrase as a speaker; nothing where it names nobody who speaks. */
export const speakerOfPhrase = (source: Annotated, whole: Run): Speaker | undefined => {
  const run = ownPart(source, whole);
  const surname = personOfSurname(source, run);
  if (surname !== undefined) return surname;
  if (isOutlet(source, run)) return { by: `media:${source.quote(run)}`, run };
  const organs = source.within('organ', run.from, run.to);
  const office = source.within('office', run.from, run.to)[0];
  // « les deux ministres »: not one of them
  if (office?.value.plural === true) return undefined;
  const state = capitalOf(source, run);
  if (state !== undefined && organs.every((organ) => organ.value.organ === 'assembly'))
    return { by: `gov:${source.quote(state)}`, run: state };
  const head = headOf(source, run, organs);
  if (office !== undefined && (head === undefined || office.from < head.from)) {
    const holder = isWhole(source, office, run) ? holderOf(source, office) : undefined;
    if (holder !== undefined && !isIndefinite(source, run)) return { ...holder, run };
    return { by: `org:${source.quote(run)}`, run };
  }
  // `a Maltese military spokesperson`
  if (office !== undefined && head !== undefined && isLaterModified(source, head, office))
    return { by: `org:${source.quote(run)}`, run };
  if (head === undefined || (SILENT.has(head.value.organ) && head.value.people !== true)) return undefined;
  const { organ } = head.value;
  if (TEXTS.has(organ)) return speakerOfText(source, run, head, organs);
  if (MEDIA.has(organ)) return medium(source, run, head, organs);
  if (organ === 'gov') return { by: `gov:${source.quote(run)}`, run };
  return { by: `org:${source.quote(run)}`, run };
};

/** `the Lusaka Times`, « Le Matin »: capitals throughout, and a word that names of media are made of. */
const isOutlet = (source: Annotated, run: Run): boolean => {
  if (!source.has('outlet', run.from, run.to) || run.to - run.from > LONGEST_OUTLET) return false;
  for (let at = run.from; at < run.to; at++)
    if (source.tokens.kind[at] === WORD && (shape(source, at) & CAPITAL) === 0 && !source.is(at, 'of'))
      return false;
  return source.within('organ', run.from, run.to).every((organ) => MEDIA.has(organ.value.organ));
};
const LONGEST_OUTLET = 6;

/** « les informations du ministère », `Foreign Ministry information`: the organ speaks. */
const ownPart = (source: Annotated, run: Run): Run => {
  const isKnown = (at: number) =>
    source.covering('organ', at) !== undefined ||
    source.covering('office', at) !== undefined ||
    source.covering('state', at) !== undefined;
  let { from, to } = run;
  let known = from;
  while (known < to && !isKnown(known)) known++;
  if (known === to) return run;
  // `the Times of India`
  if (isOutlet(source, run)) return run;
  for (let at = from; at < known; at++) if (source.is(at, 'of')) from = at + 1;
  while (from < known && source.is(from, 'determiner')) from++;
  if (source.language.language.modifiersBefore !== true) return { from, to };
  const isTail = (at: number) =>
    !isKnown(at) &&
    !isGenitive(source, at) &&
    source.covering('field', at) === undefined &&
    (shape(source, at) & CAPITAL) === 0;
  // `the minister’s office` ends in its own noun
  while (to > known + 1 && isTail(to - 1) && !isGenitive(source, to - 2)) to--;
  return { from, to };
};

/** Where modifiers stand before their noun, the later of the two is the head. */
const isLaterModified = (source: Annotated, organ: Run, office: Run): boolean =>
  source.language.language.modifiersBefore === true &&
  office.from >= organ.to &&
  !source.any(organ.to, office.from, 'of');

/** `press service of the Ministry`: the first part has the head, at its end where modifiers stand before it. */
const headOf = (
  source: Annotated,
  run: Run,
  organs: readonly Mention<{ organ: Organ; people?: boolean }>[],
) => {
  if (source.language.language.modifiersBefore !== true) return organs[0];
  let end = run.from;
  while (end < run.to && (!source.is(end, 'of') || source.covering('organ', end) !== undefined)) end++;
  return organs.findLast((organ) => organ.to <= end) ?? organs[0];
};

/** « un communiqué du MDN »: the organ speaks, where it is named; « le communiqué du ministère »: the text does. */
const speakerOfText = (
  source: Annotated,
  run: Run,
  head: Mention<{ organ: Organ }>,
  organs: readonly Mention<{ organ: Organ }>[],
): Speaker => {
  const author = organs.find(
    (other) =>
      other !== head &&
      // « le communiqué du ministère » does not say of which
      (other.value.organ !== 'ministry' || other.to < run.to) &&
      !SILENT.has(other.value.organ) &&
      !TEXTS.has(other.value.organ),
  );
  if (author === undefined || head.value.organ !== 'communique') {
    const whole = source.is(head.to, 'of') || source.language.language.modifiersBefore === true;
    const own = { from: run.from, to: whole ? run.to : head.to };
    return { by: `doc:${source.quote(own)}`, run: own };
  }
  const phrase =
    source.language.language.modifiersBefore === true && author.from < head.from
      ? { from: run.from, to: author.to }
      : { from: author.from, to: run.to };
  return { by: `org:${source.quote(phrase)}`, run };
};

/** « l’agence officielle UzA »: its own name; « le site de la présidence »: the organ’s own page. */
const medium = (
  source: Annotated,
  run: Run,
  head: Mention<{ organ: Organ }>,
  organs: readonly Mention<{ organ: Organ }>[],
): Speaker | undefined => {
  if (
    head.value.organ === 'paper' &&
    (organs.some((organ) => organ !== head && !MEDIA.has(organ.value.organ)) ||
      source.within('state', run.from, run.to).some((m) => m.value.form === 'institution'))
  )
    return { by: `org:${source.quote(run)}`, run };
  // « rapporte le journal »: which one is not told
  if (head.value.organ === 'paper' && run.to - run.from === 1 && isPage(source, run)) return undefined;
  if (head.value.organ === 'paper' && isPage(source, run)) return { by: `org:${source.quote(run)}`, run };
  const own = properName(source, head, run);
  return { by: `media:${source.quote(own ?? run)}`, run };
};

/** `the presidential website`: no name of its own. */
const isPage = (source: Annotated, run: Run): boolean => {
  for (let at = run.from; at < run.to; at++) if ((shape(source, at) & CAPITAL) !== 0) return false;
  return !source.is(run.from - 1, 'indefinite');
};

/** The name after the common noun: `the daily Phileleftheros`. */
export const properName = (source: Annotated, head: Run, run: Run): Run | undefined => {
  const isName = (at: number) =>
    source.tokens.kind[at] === WORD && (shape(source, at) & (CAPITAL | HYPHENATED)) !== 0;
  // `the official agency UzA`: named itself
  const named = source
    .within('organ', head.from, run.to)
    .findLast((m) => m.value.organ === 'agency' && m.from > run.from && isName(m.from));
  if (named !== undefined && !isName(run.from)) return { from: named.from, to: run.to };
  if ((shape(source, head.to - 1) & CAPITAL) !== 0) return undefined;
  // `the Steppe News agency`
  let last = run.to;
  while (last > run.from && !isName(last - 1)) last--;
  // `Foreign media had written`: a capital only because it opens the sentence
  const opens =
    last === run.from + 1 &&
    source.sentenceAt(run.from).from === run.from &&
    source.tokens.word[run.from] !== 0;
  if (
    head.to === run.to &&
    !opens &&
    last > run.from &&
    head.from > run.from &&
    source.at('state', run.from)?.value.form !== 'demonym'
  )
    return { from: run.from, to: last };
  let from = head.to;
  while (from < run.to && !isName(from)) {
    from++;
  }
  return from < run.to ? { from, to: run.to } : undefined;
};

const isIndefinite = (source: Annotated, run: Run): boolean => source.is(run.from - 1, 'indefinite');

/** The office is all of the phrase: `the minister`, not `the minister’s office`. */
const isWhole = (source: Annotated, office: Run, run: Run): boolean =>
  office.to >= run.to || (officeAt(source, office.from)?.to ?? office.to) >= run.to;

/** A capital, a seat of power or a State that stands for its government. */
const capitalOf = (source: Annotated, run: Run): Run | undefined => {
  const state = source.at('state', run.from);
  if (state === undefined || state.value.form === 'demonym' || state.value.form === 'city') return undefined;
  return state.to === run.to || (isGenitive(source, state.to - 1) && state.to - 1 === run.to)
    ? { from: run.from, to: run.to }
    : undefined;
};

/** What transliterations of one name share: `Al-Mohannadi`, `Al Muhannadi`. */
export const consonantsOf = (word: string): string =>
  word
    .replace(/[^a-z\u0400-\u04ff]|[aeiouywh]/g, '')
    .replace(/[cqk]+/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/(.)\1+/g, '$1');

const byLastWord = new WeakMap<Annotated, Map<string, Mention<PersonValue>[]>>();

/** Persons by the last word of their names: in a long text each surname is looked up once. */
const personsEndingIn = (source: Annotated, word: string): readonly Mention<PersonValue>[] => {
  const known =
    byLastWord.get(source) ?? Map.groupBy(source.all('person'), (p) => source.word(p.value.nameRun.to - 1));
  byLastWord.set(source, known);
  return known.get(word) ?? [];
};

/** `Koulamallah said`, `M. Maïga`: the person whose name ends so. */
const personOfSurname = (source: Annotated, run: Run): Speaker | undefined => {
  const last = run.to - 1;
  if (
    (shape(source, last) & CAPITAL) === 0 ||
    source.covering('organ', last) ||
    source.covering('state', last)
  )
    return undefined;
  const person = personsEndingIn(source, source.word(last)).find(
    ({ value }) => value.nameRun.to - 1 !== last,
  );
  return person === undefined ? undefined : { by: nameOf(source, person), run };
};

/** The whole name, where the text gives it elsewhere: `Kamaletdinov` is `Sultan Kamaletdinov`. */
export const nameOf = (source: Annotated, person: Mention<PersonValue>): string => {
  const { name, nameRun } = person.value;
  const alike = personsEndingIn(source, source.word(nameRun.to - 1));
  const whole = alike.find((other) => other.value.name.endsWith(` ${name}`)) ?? alike[0] ?? person;
  return `person:${whole.value.name.length > name.length ? whole.value.name : name}`;
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
      (other.startsWith('min_') || other === 'dep_min_defence')) ||
    (role === 'official' && office.fields.size === 0 && other === 'dep_min_defence') ||
    (role === 'mp' && other === 'senator');
  const person = source.last(
    'person',
    run.from,
    (p) => isIn(p.value.role) && (office.states.length === 0 || office.states.includes(p.value.country)),
  );
  return person === undefined ? undefined : { by: nameOf(source, person), run };
};

/** A word of its own after a hyphen: the second half of `a-t-il`. */
export const isTied = (source: Annotated, at: number): boolean =>
  at < source.tokens.count && (shape(source, at) & (HYPHENATED | GLUED)) !== 0;
