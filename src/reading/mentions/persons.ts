// Who is named, in which office, for which State. A person needs a stated office or rank; a bare name is no person.
import type { Annotated, Mention, PersonValue, Run } from '../annotated.ts';
import type { Home } from '../resolution/home.ts';

import { ALL_CAPITALS, CAPITAL, NUMBER, WORD } from '../tokens.ts';
import type { Role } from '../../vocabulary/codes.ts';
import { cellsAround } from './columns.ts';
import { nameAt, shape } from './names.ts';
import {
  counterpartAfter,
  joinedBefore,
  nextOfPlural,
  nextOfShared,
  officeJoined,
} from './named-together.ts';
import { roleOf } from './offices.ts';
import type { Office } from './offices.ts';
import { settleOrigins } from './person-origins.ts';
import { ownRole, settleMinisters } from './person-roles.ts';
import { countryFor, otherState, settleCounterparts, settleRivals, stateActedFor } from './person-states.ts';
import { collectOffices, isFirstName, officesAfter, titleBefore } from './titles.ts';
import type { Offices } from './titles.ts';

export const findPersons = (source: Annotated, home: Home): void => {
  source.replaceAll(
    'office',
    source.all('office').filter((office) => !isFirstName(source, office)),
  );
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
  settleMinisters(source, persons);
  settleOrigins(persons, home);
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

const personsOf = (
  source: Annotated,
  name: Run,
  offices: Offices,
  before: Mention<PersonValue>[],
  home: Home,
): Mention<PersonValue>[] => {
  if (isDateline(source, name) || isNumbered(source, name) || isAcronym(source, name)) return [];
  const left = titleBefore(source, name.from, offices);
  // one capitalised word alone is more often an acronym or a place
  const alone = name.to - name.from === 1 && !left.honorific && !left.rank && left.office === undefined;
  const right = alone ? [] : officesAfter(source, name, offices, left.office !== undefined);
  // « le général Oumar Diarra (Mali) »
  const beside = stateBeside(source, name);
  const columns = cellsAround(source, name).length > 0;
  const found: Mention<PersonValue>[] = [];
  const text = source.quote(name);
  const add = (stated: Role, states: string[], run: Run, office?: Office) => {
    const said =
      beside?.value.code ??
      states[0] ??
      left.states[0] ??
      stateActedFor(source, name, { from: left.from, to: name.to });
    const country = said ?? countryFor(source, name, { from: left.from, to: name.to }, office, home) ?? 'ZZ';
    const role = office?.roleIn?.[country] ?? stated;
    if (found.some((person) => person.value.role === role)) return;
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
  if (left.office && (isNamesake(source, left.office) || namesPlace(source, name))) return [];
  if (left.rank && isNamesake(source, left)) return [];
  if (left.office?.post === 'company' || right.some(({ post }) => post === 'company')) return [];
  if (left.office && belongsBefore(source, left.office, name, before)) delete left.office;
  if (left.office)
    add(
      ownRole(source, left.office, left),
      left.office.states,
      { from: left.from, to: name.to },
      left.office,
    );
  const joined = left.office === undefined ? undefined : officeJoined(source, offices, left.office);
  if (joined !== undefined)
    add(
      ownRole(source, joined, left),
      joined.states.length > 0 ? joined.states : (left.office?.states ?? []),
      { from: joined.from, to: name.to },
      joined,
    );
  const [first] = right;
  const other = first !== undefined && first.states.length > 1 ? joinedBefore(source, name) : undefined;
  for (const office of right) {
    const states = office.states.length > 0 ? office.states : found[0] ? [found[0].value.country] : [];
    add(
      ownRole(source, office, left),
      other === undefined ? states : states.slice(1),
      { from: left.office ? name.from : left.from, to: columns ? name.to : office.to },
      office,
    );
  }
  if (other !== undefined && found[0] !== undefined)
    found.unshift({
      from: other.from,
      to: other.to,
      value: {
        ...found[0].value,
        name: source.quote(other),
        nameRun: other,
        country: (first as Office).states[0] as string,
      },
    });
  if (found.length === 0 && right.length === 0) {
    const shared = nextOfShared(source, name, before, left.states) ?? nextOfPlural(source, name, before);
    if (shared !== undefined) add(shared.role, shared.states, { from: left.from, to: name.to });
  }
  const counterpart = left.counterpart ? left.states : counterpartAfter(source, name);
  if (found.length === 0 && counterpart !== undefined) {
    const host =
      before.findLast((person) => source.sentenceOf[person.from] === source.sentenceOf[name.from]) ??
      before.at(-1);
    const role = host?.value.role ?? lastRole(offices, name.from);
    const states = counterpart.length > 0 ? counterpart : otherState(source, name, host?.value.country);
    if (role !== undefined) add(role, states, { from: left.from, to: name.to });
    if (counterpart.length === 0 && found[0] !== undefined) found[0].value.guessed = true;
  }
  if (found.length === 0 && left.senator) add('senator', left.states, { from: left.from, to: name.to });
  if (found.length === 0 && left.member) {
    add('mp', left.states, { from: left.from, to: name.to });
    if (found[0] !== undefined) found[0].value.weak = true;
  }
  if (found.length === 0 && left.rank && (name.to - name.from > 1 || left.states.length > 0))
    add(left.retired ? 'expert' : 'officer', left.states, { from: left.from, to: name.to });
  return withoutLesser(found);
};

/** Who holds a named office is no mere official, who is head of State heads the government besides. */
const withoutLesser = (found: Mention<PersonValue>[]): Mention<PersonValue>[] => {
  const roles = new Set(found.map(({ value }) => value.role));
  return found.filter(
    ({ value: { role } }) =>
      !(role === 'official' && roles.size > 1) &&
      !((role === 'head_gov' || role === 'chief_staff') && roles.has('head_of_state')),
  );
};

/** « le général Oumar Diarra (Mali) », `Presidents Vladimir Putin of Russia and …`. */
const stateBeside = (source: Annotated, name: Run) => {
  if (source.word(name.to) === '(') return source.at('state', name.to + 1);
  const force = stateOfForce(source, name.to);
  if (force !== undefined) return force;
  if (!source.is(name.to, 'of') || source.language.language.modifiersBefore !== true) return undefined;
  const state = source.at('state', source.is(name.to + 1, 'determiner') ? name.to + 2 : name.to + 1);
  return state?.value.form === 'name' ? state : undefined;
};

const FORCE_NEAR = 5;

/** `X of the Senegalese Armed Forces`, « X, des garde-côtes cap-verdiens »: whose forces he belongs to. */
const stateOfForce = (source: Annotated, to: number) => {
  const at = source.word(to) === ',' ? to + 1 : to;
  if (!source.is(at, 'of')) return undefined;
  let end = at + 1;
  while (end < at + FORCE_NEAR && source.tokens.kind[end] === WORD) end++;
  const force = source
    .within('organ', at + 1, end)
    .find((m) => m.value.organ === 'army' || m.value.organ === 'staff');
  if (force === undefined) return undefined;
  return source.first('state', at + 1, Math.max(end, force.to + 1), () => true);
};

/** `the King Abdullah II Special Operations Training Centre`. */
const namesPlace = (source: Annotated, name: Run): boolean =>
  source.language.language.modifiersBefore === true && source.at('institution', name.to) !== undefined;

/** « NOUR-SOULTAN. INFORM-KZ – Le chef de l’État … »: an agency in capitals before its dash. */
const isDateline = (source: Annotated, name: Run): boolean => {
  if (!/^[–—-]$/.test(source.word(name.to))) return false;
  for (let at = name.from; at < name.to; at++)
    if (((source.tokens.shape[at] as number) & ALL_CAPITALS) === 0) return false;
  return source.is(name.to + 1, 'determiner');
};

/** `the MDN`: initials with an article are an organ’s. */
const isAcronym = (source: Annotated, name: Run): boolean =>
  name.to - name.from === 1 &&
  ((source.tokens.shape[name.from] as number) & ALL_CAPITALS) !== 0 &&
  source.is(name.from - 1, 'determiner');

/** « Document parlementaire : Cm 8391 ». */
const isNumbered = (source: Annotated, name: Run): boolean =>
  name.to - name.from === 1 && source.tokens.kind[name.to] === NUMBER;

/** « Mme X, députée d’Ankara, M. Y a répondu »: the office is of the name before it. */
const belongsBefore = (
  source: Annotated,
  office: Office,
  name: Run,
  before: readonly Mention<PersonValue>[],
): boolean =>
  source.word(office.to) === ',' &&
  source.word(office.from - 1) === ',' &&
  before.at(-1)?.value.office === office &&
  office.to < name.from;

/** « centre du roi Abdallah II », « avenue du président Kennedy »: a name of a place. */
const isNamesake = (source: Annotated, office: { from: number }): boolean =>
  (source.is(office.from - 1, 'of') && source.at('institution', office.from - 2) !== undefined) ||
  // « l’hôpital militaire Reine Élisabeth », « la promotion Colonel X »: a title in capitals right behind a noun
  (source.language.language.modifiersBefore !== true &&
    office.from > source.sentenceAt(office.from).from &&
    (shape(source, office.from) & CAPITAL) !== 0 &&
    isPlainNoun(source, office.from - 1));

const isPlainNoun = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] === WORD &&
  (shape(source, at) & CAPITAL) === 0 &&
  BINDING.every((marker) => !source.is(at, marker)) &&
  BESIDE_TITLES.every((kind) => source.covering(kind, at) === undefined);
const BINDING = [
  'determiner',
  'of',
  'and',
  'at',
  'by',
  'with',
  'about',
  'auxiliary',
  'counterpart',
  'subordinate',
  'conjunction',
  'relative',
  'respectively',
  'also',
  'between',
] as const;
const BESIDE_TITLES = [
  'office',
  'rank',
  'honorific',
  'state',
  'field',
  'saying',
  'doing',
  'act',
  'organ',
] as const;

const lastRole = (offices: Offices, at: number): Role | undefined => {
  const office = offices.all.findLast((candidate) => candidate.to <= at);
  return office === undefined ? undefined : roleOf(office);
};
