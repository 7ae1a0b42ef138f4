// What stands left and right of a name that tells its office: `le général X, chef d’état-major`, `son homologue turc, M. Y`.
import type { Annotated, Mention, Run } from '../annotated.ts';
import { CAPITAL, HYPHENATED, LINE_BREAK_BEFORE, PARAGRAPH_BEFORE } from '../tokens.ts';
import { cellsAround, columnsStart, isApart } from './columns.ts';
import { isNameWord, shape } from './names.ts';
import { officeAt } from './offices.ts';
import { isGenitive } from './states.ts';
import type { Office } from './offices.ts';

export interface Offices {
  all: Office[];
  byEnd: Map<number, Office>;
  byStart: Map<number, Office>;
}

/** `Deputy Minister Sultan Kamaletdinov`: a title of monarchs as a first name, right after an office. */
export const isFirstName = (source: Annotated, office: Mention<{ post: string }>): boolean => {
  if (office.value.post !== 'monarch' || office.to !== office.from + 1) return false;
  if ((shape(source, office.from) & CAPITAL) === 0 || (shape(source, office.to) & CAPITAL) === 0)
    return false;
  const before = source.word(office.from - 1) === ',' ? office.from - 2 : office.from - 1;
  return (
    source.covering('office', before) !== undefined ||
    source.covering('field', before) !== undefined ||
    source.covering('rank', before) !== undefined
  );
};

export const collectOffices = (source: Annotated): Offices => {
  const offices: Offices = { all: [], byEnd: new Map(), byStart: new Map() };
  let until = -1;
  for (const head of source.all('office')) {
    if (head.from < until) continue;
    // « Conseil des ministres »
    if (source.covering('organ', head.from)?.value.organ === 'council_of_ministers') continue;
    const office = officeAt(source, head.from);
    if (office === undefined) continue;
    offices.all.push(office);
    offices.byEnd.set(office.to, office);
    offices.byStart.set(office.from, office);
    until = office.to;
  }
  return offices;
};

export interface Title {
  office?: Office;
  rank: boolean;
  honorific: boolean;
  retired?: boolean;
  senator?: boolean;
  member?: boolean;
  counterpart: boolean;
  states: string[];
  from: number;
}

/** What stands left of a name: `le ministre …, le général de corps d’armée`, `son homologue turc, M.`. */
export const titleBefore = (source: Annotated, nameFrom: number, offices: Offices): Title => {
  const title: Title = { rank: false, honorific: false, counterpart: false, states: [], from: nameFrom };
  let at = nameFrom;
  const least = Math.max(0, nameFrom - 24, columnsStart(source, nameFrom));
  while (at > least) {
    const honorific = source.endingAt('honorific', at);
    const rank = source.endingAt('rank', at);
    const state = source.endingAt('state', at);
    const office = offices.byEnd.get(at);
    if (
      office !== undefined &&
      !source.is(office.from, 'relative') &&
      !isRankAlone(source, office) &&
      !(office.post === 'expert' && title.office)
    ) {
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
      if (honorific.value.retired === true) title.retired = true;
      if (honorific.value.senator === true) title.senator = true;
      if (honorific.value.member === true) title.member = true;
      at = honorific.from;
    } else if (source.is(at - 1, 'counterpart')) {
      title.counterpart = true;
      const nation = source.endingAt('state', at - 1) ?? source.endingAt('state', at - 2);
      if (nation !== undefined && nation.value.form !== 'city') title.states.push(nation.value.code);
      // `his Egyptian and Greek counterparts, X and Y`
      const first =
        nation?.value.form === 'demonym' && source.is(nation.from - 1, 'and')
          ? source.endingAt('state', nation.from - 1)
          : undefined;
      if (first?.value.form === 'demonym') title.states.unshift(first.value.code);
      title.from = withArticle(source, at - 1);
      break;
    } else if (state !== undefined && isCounterpartFrom(source, state)) {
      // `her colleague from Bucharest, X`
      title.states.push(state.value.code);
      title.counterpart = true;
      title.from = state.from;
      break;
    } else if (state !== undefined && state.value.form === 'demonym') {
      title.states.push(state.value.code);
      at = state.from;
    } else if (
      source.word(at - 1) === ',' ||
      (source.word(at - 1) === '.' && title.honorific) ||
      (source.word(at - 1) === ':' && (title.honorific || title.rank || isNameWord(source, nameFrom + 1))) ||
      // `The MINISTER OF DEFENCE (Mr. X)`
      (source.word(at - 1) === '(' && title.honorific && offices.byEnd.has(at - 1)) ||
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

const isCounterpartFrom = (source: Annotated, state: Run): boolean => {
  const at =
    source.is(state.from - 1, 'determiner') && !source.is(state.from - 1, 'of')
      ? state.from - 2
      : state.from - 1;
  return (source.is(at, 'of') || source.is(at, 'from')) && source.is(at - 1, 'counterpart');
};

/** `commander` before a name is a rank, but the office of `the district’s commander, Colonel X`. */
const isRankAlone = (source: Annotated, office: Office) =>
  source.at('rank', source.word(office.to) === ',' ? office.to + 1 : office.to) === undefined &&
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
export const officesAfter = (source: Annotated, name: Run, offices: Offices, titled: boolean): Office[] => {
  const found: Office[] = [];
  const inColumn = officeInColumn(source, name, offices);
  if (inColumn !== undefined) return [inColumn];
  let at = name.to;
  for (let round = 0; round < 3; round++) {
    const next =
      officeAfter(source, at, offices) ?? (round === 0 ? officeGiven(source, at, offices) : undefined);
    if (next === undefined) break;
    // `X, ministre de la Défense, Y`: the office belongs to the name that follows when X has its own
    if ((round > 0 || titled) && nameFollows(source, next)) break;
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

const LONGEST_ASIDE = 6;

const officeAfter = (source: Annotated, from: number, offices: Offices): Office | undefined => {
  let at = from;
  const opens = source.word(at);
  const newLine =
    at < source.tokens.count &&
    (shape(source, at) & LINE_BREAK_BEFORE) !== 0 &&
    !(shape(source, at) & PARAGRAPH_BEFORE);
  // « X (à gauche), ministre »
  if (opens === '(')
    for (let close = at + 2; close <= at + LONGEST_ASIDE; close++)
      if (source.word(close) === ')' && source.word(close + 1) === ',' && !offices.byStart.has(at + 1))
        at = close + 1;
  if (opens === ',' || opens === '(' || opens === '–' || opens === '-') at++;
  else if (!newLine) return officeBelow(source, from, offices) ?? officeAppointed(source, from, offices);
  for (let skip = 0; skip < 10; skip++) {
    const office = offices.byStart.get(at);
    if (office !== undefined && !(newLine && nameFollowsOnLine(source, office)))
      return isRankAlone(source, office) ? undefined : office;
    const rank = source.at('rank', at) ?? (skip > 0 ? source.at('honorific', at) : undefined);
    if (rank !== undefined) at = rank.to;
    // « X, prince héritier et Premier ministre »
    else if (source.is(at, 'and') && source.endingAt('honorific', at)) at++;
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
    else return officeOwned(source, at, offices) ?? officeAppointed(source, from, offices);
  }
  return undefined;
};

const OWNER_NEAR = 6;

/** `X, the Canadian task force’s deputy commander`: behind whose it is. */
const officeOwned = (source: Annotated, from: number, offices: Offices): Office | undefined => {
  for (let at = from; at < from + OWNER_NEAR && source.word(at) !== ','; at++) {
    if (!isGenitive(source, at)) continue;
    const office = offices.byStart.get(at + 1);
    if (office === undefined) return undefined;
    const state = source.within('state', from - 2, at)[0];
    return state === undefined || office.states.length > 0
      ? office
      : { ...office, states: [state.value.code] };
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

/** In columns the office stands under the name, or over it. */
const officeInColumn = (source: Annotated, name: Run, offices: Offices): Office | undefined => {
  for (const cell of cellsAround(source, name)) {
    const office = offices.byStart.get(source.is(cell.from, 'determiner') ? cell.from + 1 : cell.from);
    if (office !== undefined) return office;
  }
  return undefined;
};

/** Without columns the office stands on the next line. */
const officeBelow = (source: Annotated, from: number, offices: Offices): Office | undefined => {
  if (!isApart(source, from) && !(shape(source, from) & LINE_BREAK_BEFORE)) return undefined;
  for (let at = from; at < from + 8; at++)
    if (shape(source, at) & LINE_BREAK_BEFORE) return offices.byStart.get(at);
  return undefined;
};

/** « a nommé le colonel X attaché de défense », `appointed X Chief of Defence Staff`. */
const officeGiven = (source: Annotated, at: number, offices: Offices): Office | undefined => {
  const office = offices.byStart.get(source.is(at, 'determiner') ? at + 1 : at);
  if (office === undefined) return undefined;
  return source.within('doing', Math.max(0, at - APPOINTED_NEAR), at).some((m) => m.value.doing === 'appoint')
    ? office
    : undefined;
};
const APPOINTED_NEAR = 14;

/** `X est nommé attaché de défense`. */
const officeAppointed = (source: Annotated, from: number, offices: Offices): Office | undefined => {
  const verb = source.within('doing', from, from + 12).find((m) => m.value.doing === 'appoint');
  // « a représenté son ministre »
  return verb === undefined || source.is(verb.to, 'possessive')
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
