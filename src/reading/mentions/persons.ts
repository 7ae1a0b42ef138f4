// Who is named, in which office, for which State. A person needs a stated office or rank; a bare name is no person.
import type { Annotated, Mention, PersonValue, Run } from '../annotated.ts';
import type { Home } from '../resolution/home.ts';
import { homeAt } from '../resolution/home.ts';
import { CAPITAL, GLUED, HYPHENATED, LINE_BREAK_BEFORE, PARAGRAPH_BEFORE, WORD } from '../tokens.ts';
import { paragraphAt } from '../sentences.ts';
import type { Role } from '../../vocabulary/codes.ts';
import { mainPair } from '../resolution/salience.ts';
import { officeAt, roleOf } from './offices.ts';
import type { Office } from './offices.ts';

const LONGEST_NAME = 7;
/** How far from a person the State of the other side is looked for. */
const NEAR_TOKENS = 300;

export const findPersons = (source: Annotated, home: Home): void => {
  const offices = collectOffices(source);
  const persons: Mention<PersonValue>[] = [];
  for (let at = 0; at < source.tokens.count;) {
    const name = nameAt(source, at);
    if (name === undefined) {
      at++;
      continue;
    }
    persons.push(...personsOf(source, name, offices, persons, home));
    at = name.to;
  }
  settleCounterparts(source, persons);
  settleRivals(source, persons);
  for (const person of persons) if (source.word(person.from) === ',') person.from++;
  source.replaceAll('person', persons);
  const inNames = new Set<number>();
  for (const { value } of persons)
    if (value.nameRun.to - value.nameRun.from > 1)
      for (let token = value.nameRun.from; token < value.nameRun.to; token++) inNames.add(token);
  source.replaceAll(
    'state',
    source.all('state').filter((state) => !inNames.has(state.from)),
  );
};

/** Two ministers of defence in one sentence are not of one State: the one whose State was guessed is the other’s. */
const settleCounterparts = (source: Annotated, persons: Mention<PersonValue>[]): void => {
  for (const [index, person] of persons.entries()) {
    if (!person.value.guessed) continue;
    const meets = source
      .within('doing', source.sentenceAt(person.from).from, source.sentenceAt(person.from).to)
      .some((d) => d.value.doing === 'meet' || d.value.doing === 'receive');
    const other = [persons[index + 1], persons[index - 1]].find(
      (next) =>
        next !== undefined &&
        !next.value.guessed &&
        (next.value.role === person.value.role || meets) &&
        next.value.name !== person.value.name &&
        source.sentenceOf[next.from] === source.sentenceOf[person.from],
    );
    if (other === undefined || other.value.country !== person.value.country) continue;
    const named = [
      ...source.within('state', Math.max(0, person.from - NEAR_TOKENS), person.from + NEAR_TOKENS),
    ].sort((a, b) => Math.abs(a.from - person.from) - Math.abs(b.from - person.from));
    const third = named.find((m) => m.value.code !== other.value.country && m.value.form !== 'city');
    person.value.country = third?.value.code ?? 'ZZ';
  }
};

/** One State has one such office: a second holder whose State was only guessed is of the other State spoken of. */
const UNIQUE = new Set<Role>(['head_of_state', 'min_defence', 'min_foreign', 'chief_staff']);

const settleRivals = (source: Annotated, persons: Mention<PersonValue>[]): void => {
  const pair = mainPair(source);
  for (const [index, person] of persons.entries()) {
    const { role, country, name, guessed } = person.value;
    if (guessed !== true || !UNIQUE.has(role)) continue;
    const rival = persons.find(
      (other, at) =>
        other.value.role === role &&
        other.value.country === country &&
        !isNameOf(other.value.name, name) &&
        (at < index || other.value.guessed !== true),
    );
    const third = rival === undefined ? undefined : pair.find((code) => code !== country);
    if (
      third === undefined ||
      persons.some(
        (other) =>
          other.value.role === role && other.value.country === third && !isNameOf(other.value.name, name),
      )
    )
      continue;
    person.value.country = third;
  }
};

const isNameOf = (a: string, b: string): boolean =>
  a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || a.split(' ').at(-1) === b.split(' ').at(-1);

interface Offices {
  all: Office[];
  byEnd: Map<number, Office>;
  byStart: Map<number, Office>;
}

const collectOffices = (source: Annotated): Offices => {
  const offices: Offices = { all: [], byEnd: new Map(), byStart: new Map() };
  let until = -1;
  for (const head of source.all('office')) {
    if (head.from < until) continue;
    const office = officeAt(source, head.from);
    if (office === undefined) continue;
    offices.all.push(office);
    offices.byEnd.set(office.to, office);
    offices.byStart.set(office.from, office);
    until = office.to;
  }
  return offices;
};

const shape = (source: Annotated, at: number) => source.tokens.shape[at] as number;

/** Could this word stand in a person’s name? */
const isNameWord = (source: Annotated, at: number): boolean => {
  if (at >= source.tokens.count || source.tokens.kind[at] !== WORD || !(shape(source, at) & CAPITAL))
    return false;
  if (source.tokens.word[at] === 0) return true;
  if (isCityInName(source, at)) return true;
  return !(
    source.at('not_name', at) ||
    source.at('month', at) ||
    source.at('weekday', at) ||
    source.covering('office', at) ||
    source.covering('rank', at) ||
    source.covering('honorific', at) ||
    source.at('agreement', at) ||
    source.at('organ', at) ||
    source.at('organisation', at) ||
    source.at('field', at) ||
    source.at('activity', at) ||
    source.at('state', at) ||
    source.covering('state', at) ||
    source.at('unit', at)
  );
};

/** `Defence Secretary Aden Duale`: a city’s name as a first name, right after an office. */
const isCityInName = (source: Annotated, at: number): boolean => {
  const state = source.at('state', at);
  if (state?.value.form !== 'city' || state.to !== at + 1) return false;
  const titled =
    source.covering('office', at - 1) ??
    source.covering('rank', at - 1) ??
    source.covering('honorific', at - 1) ??
    source.covering('field', at - 1);
  return titled !== undefined && source.tokens.word[at + 1] === 0 && (shape(source, at + 1) & CAPITAL) !== 0;
};

/** A run of capitalised words and particles: `Jean-Noël Barrot`, `Houssein Abdi Robleh`, `Tamim ben Hamad Al-Thani`. */
const nameAt = (source: Annotated, from: number): Run | undefined => {
  if (!isNameWord(source, from) || (from > 0 && shape(source, from) & HYPHENATED)) return undefined;
  let to = from + 1;
  let last = to;
  while (to < source.tokens.count && to - from < LONGEST_NAME + 3) {
    if (shape(source, to) & LINE_BREAK_BEFORE || isApart(source, to)) break;
    if (
      isNameWord(source, to) ||
      (shape(source, to) & HYPHENATED && source.tokens.kind[to] === WORD) ||
      (last === to && isPlaceInName(source, to))
    ) {
      to++;
      last = to;
      continue;
    }
    if (
      source.word(to) === '.' &&
      (source.tokens.end[to - 1] as number) - (source.tokens.start[to - 1] as number) === 1 &&
      shape(source, to) & GLUED
    ) {
      to++;
      continue;
    }
    // l’apostrophe et les particules: « Bâ N’Daw », « El Malick », « Samy ben Ali »
    if (
      source.is(to, 'particle') &&
      isNameWord(source, to + 1) &&
      !(shape(source, to + 1) & LINE_BREAK_BEFORE) &&
      !isOf(source, to)
    ) {
      to++;
      continue;
    }
    break;
  }
  return { from, to: last };
};

/** Columns of a signature block stand side by side, several spaces apart. */
const isApart = (source: Annotated, at: number) =>
  (source.tokens.start[at] as number) - (source.tokens.end[at - 1] as number) > 2;

/** Plain prepositions open a complement far more often than they join a name. */
const isOf = (source: Annotated, at: number) => source.is(at, 'of') && source.is(at, 'determiner');
const isPlaceInName = (source: Annotated, at: number) => {
  const state = source.at('state', at);
  return (
    state !== undefined &&
    (state.value.form === 'city' || state.value.form === 'capital') &&
    (shape(source, at) & CAPITAL) !== 0 &&
    state.to === at + 1
  );
};

interface Title {
  office?: Office;
  rank: boolean;
  honorific: boolean;
  counterpart: boolean;
  states: string[];
  from: number;
}

const personsOf = (
  source: Annotated,
  name: Run,
  offices: Offices,
  before: Mention<PersonValue>[],
  home: Home,
): Mention<PersonValue>[] => {
  const left = titleBefore(source, name.from, offices);
  // one capitalised word alone is more often an acronym or a place
  const alone = name.to - name.from === 1 && !left.honorific && !left.rank && left.office === undefined;
  const right = alone ? [] : officesAfter(source, name, offices);
  // « le général Oumar Diarra (Mali) »
  const bracketed = source.word(name.to) === '(' ? source.at('state', name.to + 1) : undefined;
  const found: Mention<PersonValue>[] = [];
  const text = source.quote(name);
  const add = (role: Role, states: string[], run: Run, office?: Office) => {
    if (found.some((person) => person.value.role === role)) return;
    const said = bracketed?.value.code ?? states[0] ?? left.states[0];
    const country = said ?? countryFor(source, name, office, home) ?? 'ZZ';
    found.push({
      from: run.from,
      to: run.to,
      value: {
        name: text,
        nameRun: name,
        role,
        country,
        ...(office ? { office } : {}),
        ...(states.length > 1 ? { shared: states } : {}),
        ...(said === undefined ? { guessed: true } : {}),
      },
    });
  };
  if (left.office && isNamesake(source, left.office)) return [];
  if (left.office)
    add(ownRole(source, left.office), left.office.states, { from: left.from, to: name.to }, left.office);
  for (const office of right)
    add(
      roleOf(office),
      office.states.length > 0 ? office.states : found[0] ? [found[0].value.country] : [],
      { from: left.office ? name.from : left.from, to: office.to },
      office,
    );
  if (found.length === 0 && right.length === 0) {
    const shared = nextOfShared(source, name, before, left.states) ?? nextOfPlural(source, name, before);
    if (shared !== undefined) add(shared.role, shared.states, { from: left.from, to: name.to });
  }
  const counterpart = left.counterpart ? left.states : counterpartAfter(source, name);
  if (found.length === 0 && counterpart !== undefined) {
    const other =
      [...before]
        .reverse()
        .find((person) => source.sentenceOf[person.from] === source.sentenceOf[name.from]) ?? before.at(-1);
    const role = other?.value.role ?? lastRole(offices, name.from);
    const states = counterpart.length > 0 ? counterpart : otherState(source, name, other?.value.country);
    if (role !== undefined) add(role, states, { from: left.from, to: name.to });
  }
  if (found.length === 0 && left.rank && (name.to - name.from > 1 || left.states.length > 0))
    add('officer', left.states, { from: left.from, to: name.to });
  return found;
};

/** « les ministres de la Défense du Mali et du Niger, X et Y »: the second name has the second State. */
const nextOfShared = (
  source: Annotated,
  name: Run,
  before: Mention<PersonValue>[],
  own: string[],
): { role: Role; states: string[] } | undefined => {
  const last = before.at(-1);
  const states = own.length > 0 ? ['', ...own] : last?.value.shared;
  if (
    last?.value.office === undefined ||
    states === undefined ||
    states.length < 2 ||
    name.from - last.to > 6
  )
    return undefined;
  for (let at = last.to; at < name.from; at++)
    if (
      source.word(at) !== ',' &&
      !source.is(at, 'and') &&
      !source.is(at, 'determiner') &&
      !source.covering('rank', at) &&
      !source.covering('honorific', at) &&
      !(own.length > 0 && source.covering('state', at))
    )
      return undefined;
  return { role: last.value.role, states: states.slice(1) };
};

/** `Defence Ministers X and Y`: the second name has the same office, of the other State spoken of. */
const nextOfPlural = (
  source: Annotated,
  name: Run,
  before: Mention<PersonValue>[],
): { role: Role; states: string[] } | undefined => {
  const last = before.at(-1);
  const office = last?.value.office;
  if (
    last === undefined ||
    office === undefined ||
    !source.within('office', office.from, office.to).some((o) => o.value.plural === true)
  )
    return undefined;
  if (name.from - last.to > 2 || !source.is(name.from - 1, 'and')) return undefined;
  return { role: last.value.role, states: mainPair(source).filter((code) => code !== last.value.country) };
};

/** « X, son homologue burkinabè »: the States that follow the word, if it follows the name. */
const counterpartAfter = (source: Annotated, name: Run): string[] | undefined => {
  if (source.word(name.to) !== ',') return undefined;
  const at = [name.to + 1, name.to + 2].find((token) => source.is(token, 'counterpart'));
  if (at === undefined) return undefined;
  const state = source.at('state', at + 1) ?? source.at('state', at + 2);
  return state?.value.form === 'demonym' ? [state.value.code] : [];
};

/** « centre du roi Abdallah II », « avenue du président Kennedy »: a name of a place. */
const isNamesake = (source: Annotated, office: Office): boolean =>
  source.is(office.from - 1, 'of') && source.at('institution', office.from - 2) !== undefined;

/** « la commission … sous la conduite de son président »: of the committee, not of the State. */
const ownRole = (source: Annotated, office: Office): Role => {
  const role = roleOf(office);
  const sentence = source.sentenceAt(office.from);
  // « le ministère de la Défense indique que le ministre X »
  if (
    role === 'min_other' &&
    office.fields.size === 0 &&
    source
      .within('organ', sentence.from, office.from)
      .some((m) => m.value.organ === 'min_defence' || m.value.field === 'defence')
  )
    return 'min_defence';
  if (role !== 'head_of_state' || !source.is(office.from - 1, 'possessive')) return role;
  return source.within('organ', sentence.from, office.from).some((m) => m.value.organ === 'committee')
    ? 'committee_chair'
    : 'official';
};

const lastRole = (offices: Offices, at: number): Role | undefined => {
  const office = offices.all.findLast((candidate) => candidate.to <= at);
  return office === undefined ? undefined : roleOf(office);
};

/** The counterpart of one country’s minister is of the other country that the sentence names. */
const otherState = (source: Annotated, name: Run, not: string | undefined): string[] => {
  const sentence = source.sentenceAt(name.from);
  const named = source.within('state', sentence.from, sentence.to).map((m) => m.value.code);
  const all = named.some((code) => code !== not) ? named : source.all('state').map((m) => m.value.code);
  const other = all.find((code) => code !== not);
  return other === undefined ? [] : [other];
};

/** What stands left of a name: `le ministre …, le général de corps d’armée`, `son homologue turc, M.`. */
const titleBefore = (source: Annotated, nameFrom: number, offices: Offices): Title => {
  const title: Title = { rank: false, honorific: false, counterpart: false, states: [], from: nameFrom };
  let at = nameFrom;
  const least = Math.max(0, nameFrom - 24);
  while (at > least) {
    const honorific = source.endingAt('honorific', at);
    const rank = source.endingAt('rank', at);
    const state = source.endingAt('state', at);
    const office = offices.byEnd.get(at);
    if (office !== undefined && !isRankAlone(source, office) && !(office.post === 'expert' && title.office)) {
      if (shape(source, nameFrom) & PARAGRAPH_BEFORE && source.word(at) !== ',') break;
      title.office = office;
      title.from = withArticle(source, office.from);
      break;
    }
    if (rank !== undefined) {
      title.rank = true;
      at = rank.from;
    } else if (honorific !== undefined) {
      title.honorific = true;
      at = honorific.from;
    } else if (source.is(at - 1, 'counterpart')) {
      title.counterpart = true;
      const nation = source.endingAt('state', at - 1);
      if (nation !== undefined && nation.value.form !== 'city') title.states.push(nation.value.code);
      title.from = withArticle(source, at - 1);
      break;
    } else if (state !== undefined && state.value.form === 'demonym') {
      title.states.push(state.value.code);
      at = state.from;
    } else if (
      source.word(at - 1) === ',' ||
      (source.word(at - 1) === '.' && title.honorific) ||
      source.word(at - 1) === ':' ||
      source.is(at - 1, 'respectively') ||
      (source.is(at - 1, 'determiner') &&
        !source.is(at - 1, 'possessive') &&
        !source.is(at - 1, 'at') &&
        !source.is(at - 1, 'of'))
    ) {
      if (source.word(at - 1) !== ',') {
        at--;
        continue;
      }
      at--;
      if (source.at('state', at - 1)?.value.form === 'name' && offices.byEnd.get(at) === undefined) break;
    } else if (source.is(at - 1, 'at') && source.word(at - 1).length <= 2 && title.rank) at--;
    else break;
    if (!title.office) title.from = withArticle(source, at);
  }
  if (title.from > nameFrom) title.from = nameFrom;
  return title;
};

const isRankAlone = (source: Annotated, office: Office) =>
  source.at('rank', office.from)?.to === office.to &&
  office.states.length === 0 &&
  office.post === 'commander';
const withArticle = (source: Annotated, at: number) =>
  at > 0 &&
  source.is(at - 1, 'determiner') &&
  !source.is(at - 1, 'of') &&
  !(shape(source, at) & PARAGRAPH_BEFORE)
    ? at - 1
    : at;

/** What stands right of it: `, ministre ouzbek de la Défense`, `, chef d’état-major de …`, or an office on the next line. */
const officesAfter = (source: Annotated, name: Run, offices: Offices): Office[] => {
  const found: Office[] = [];
  let at = name.to;
  for (let round = 0; round < 3; round++) {
    const next = officeAfter(source, at, offices);
    if (next === undefined) break;
    // `X, ministre de la Défense, Y`: the office belongs to the name that follows when X has its own
    if (nameFollows(source, next) && round > 0) break;
    found.push(next);
    at = next.to;
    const joined = source.is(at, 'and')
      ? offices.byStart.get(source.is(at + 1, 'determiner') ? at + 2 : at + 1)
      : undefined;
    if (joined !== undefined && !nameFollows(source, joined)) {
      found.push(joined);
      at = joined.to;
    }
  }
  return found;
};

const nameFollows = (source: Annotated, office: Office): boolean => {
  let at = office.to;
  if (source.word(at) === ',') at++;
  while (source.at('rank', at) || source.at('honorific', at) || source.is(at, 'determiner'))
    at = source.at('rank', at)?.to ?? source.at('honorific', at)?.to ?? at + 1;
  return isNameWord(source, at) && isNameWord(source, at + 1);
};

const officeAfter = (source: Annotated, from: number, offices: Offices): Office | undefined => {
  let at = from;
  const opens = source.word(at);
  const newLine =
    at < source.tokens.count &&
    (shape(source, at) & LINE_BREAK_BEFORE) !== 0 &&
    !(shape(source, at) & PARAGRAPH_BEFORE);
  if (opens === ',' || opens === '(' || opens === '–' || opens === '-') at++;
  else if (!newLine) return officeBelow(source, from, offices) ?? officeAppointed(source, from, offices);
  for (let skip = 0; skip < 10; skip++) {
    const office = offices.byStart.get(at);
    if (office !== undefined && !(newLine && nameFollowsOnLine(source, office)))
      return isRankAlone(source, office) ? undefined : office;
    const rank = source.at('rank', at);
    if (rank !== undefined) at = rank.to;
    else if (
      source.is(at, 'determiner') ||
      source.word(at) === ',' ||
      source.is(at, 'possessive') ||
      source.is(at, 'older') ||
      source.is(at, 'conjunction') ||
      source.is(at, 'also') ||
      isQualifier(source, at) ||
      (skip > 0 && source.tokens.kind[at] === 2)
    )
      at++;
    else return officeAppointed(source, from, offices);
  }
  return undefined;
};

/** `an Almaty-based analyst`, `a retired Kazakh general`: what qualifies an office before it. */
const isQualifier = (source: Annotated, at: number): boolean =>
  source.language.language.modifiersBefore === true &&
  (source.covering('state', at) !== undefined ||
    (shape(source, at) & HYPHENATED) !== 0 ||
    source.at('field', at) !== undefined ||
    source.at('military', at) !== undefined);

/** In two columns the office stands on the next line, under the name. */
const officeBelow = (source: Annotated, from: number, offices: Offices): Office | undefined => {
  if (!isApart(source, from) && !(shape(source, from) & LINE_BREAK_BEFORE)) return undefined;
  for (let at = from; at < from + 8; at++)
    if (shape(source, at) & LINE_BREAK_BEFORE) return offices.byStart.get(at);
  return undefined;
};

/** `X est nommé attaché de défense`. */
const officeAppointed = (source: Annotated, from: number, offices: Offices): Office | undefined => {
  const verb = source.within('doing', from, from + 12).find((m) => m.value.doing === 'appoint');
  return verb === undefined
    ? undefined
    : offices.byStart.get(
        source.is(verb.to, 'determiner') || source.is(verb.to, 'of') ? verb.to + 1 : verb.to,
      );
};

/** `La ministre de la Défense,⏎Ludivine DEDONDER`: the office on this line is of the name on the next. */
const nameFollowsOnLine = (source: Annotated, office: Office) =>
  source.word(office.to) === ',' &&
  (shape(source, office.to + 1) & LINE_BREAK_BEFORE) !== 0 &&
  isNameWord(source, office.to + 1);

/** No State said: that of the signature block, of the paragraph, of the document. */
const countryFor = (
  source: Annotated,
  name: Run,
  office: Office | undefined,
  home: Home,
): string | undefined => {
  const index = source.sentenceOf[name.from] as number;
  const sentenceStart = (source.sentences[index] as Run).from;
  // « signé … pour la Jordanie par le général X »
  const agent = source
    .within('state', Math.max(sentenceStart, name.from - 10), name.from)
    .findLast((m) => m.value.form === 'name' && source.any(m.to, name.from, 'by') && m.from > sentenceStart);
  if (agent !== undefined) return agent.value.code;
  // « À Kinshasa, le porte-parole … » speaks for Kinshasa
  const opening = source.is(sentenceStart, 'at') ? source.at('state', sentenceStart + 1) : undefined;
  if (opening !== undefined && opening.value.form !== 'demonym') return opening.value.code;
  if (office?.organs.has('embassy')) {
    const own = homeAt(source, home, name.from);
    const sender = source
      .within('state', paragraphAt(source, name.from).from, name.to)
      .find((m) => m.value.code !== own);
    if (sender !== undefined) return sender.value.code;
  }
  const newLine =
    (shape(source, name.from) & LINE_BREAK_BEFORE) !== 0 ||
    source.at('honorific', name.from - 1) !== undefined ||
    source.at('rank', name.from - 1) !== undefined;
  if (newLine)
    for (let back = index; back >= Math.max(0, index - 2); back--) {
      const sentence = source.sentences[back] as Run;
      if (sentence.to - sentence.from > 24) break;
      const state = source
        .within('state', sentence.from, sentence.to)
        .findLast((m) => m.from < name.from && m.value.form === 'name');
      if (state !== undefined) return state.value.code;
    }
  return homeAt(source, home, name.from);
};
