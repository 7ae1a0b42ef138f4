// Who is named, in which office, for which State. A person needs a stated office or rank; a bare name is no person.
import type { Annotated, Mention, PersonValue, Run } from '../annotated.ts';
import type { Home } from '../resolution/home.ts';
import { mainPair } from '../resolution/salience.ts';
import type { Role } from '../../vocabulary/codes.ts';
import { nameAt } from './names.ts';
import { roleOf } from './offices.ts';
import type { Office } from './offices.ts';
import { countryFor, otherState, settleCounterparts, settleRivals } from './person-states.ts';
import { collectOffices, officesAfter, titleBefore } from './titles.ts';
import type { Offices } from './titles.ts';

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
