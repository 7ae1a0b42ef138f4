// Persons named one after the other who share an office, or hold the same one for two States.
import type { Annotated, Mention, PersonValue, Run } from '../annotated.ts';
import { mainPair } from '../resolution/salience.ts';
import type { Role } from '../../vocabulary/codes.ts';
import { nameAt } from './names.ts';
import type { Office } from './offices.ts';
import type { Offices } from './titles.ts';

/** « les ministres de la Défense du Mali et du Niger, X et Y »: the second name has the second State. */
export const nextOfShared = (
  source: Annotated,
  name: Run,
  before: Mention<PersonValue>[],
  own: string[],
): { role: Role; states: string[] } | undefined => {
  const last = before.at(-1);
  const states = own.length > 0 ? ['', ...own] : last?.value.shared;
  if (
    last === undefined ||
    (last.value.office === undefined && last.value.shared === undefined) ||
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

/** « X et Y, ministres de la Défense du Pérou et de Malte »: the name before this one, joined to it. */
export const joinedBefore = (source: Annotated, name: Run): Run | undefined => {
  if (!source.is(name.from - 1, 'and')) return undefined;
  for (let from = name.from - 3; from >= Math.max(0, name.from - LONGEST_NAME); from--) {
    const other = nameAt(source, from);
    if (other?.to === name.from - 1 && nameAt(source, from - 1)?.to !== other.to) return other;
  }
  return undefined;
};
const LONGEST_NAME = 8;

/** `Deputy Prime Minister and Defence Minister X`: an office joined to the one before the name. */
export const officeJoined = (source: Annotated, offices: Offices, office: Run): Office | undefined =>
  source.is(office.from - 1, 'and') ? offices.byEnd.get(office.from - 1) : undefined;

const LONGEST_LINK = 6;

/** `Defence Ministers X and Y`: the second name has the same office, of the other State spoken of. */
export const nextOfPlural = (
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
  if (name.from - last.to > LONGEST_LINK || !source.any(last.to, name.from, 'and')) return undefined;
  for (let at = last.to; at < name.from; at++)
    if (
      !source.is(at, 'and') &&
      !source.is(at, 'of') &&
      !source.is(at, 'determiner') &&
      !source.covering('state', at) &&
      !source.covering('rank', at) &&
      !source.covering('honorific', at)
    )
      return undefined;
  return { role: last.value.role, states: mainPair(source).filter((code) => code !== last.value.country) };
};

/** « X, son homologue burkinabè »: the States that follow the word, if it follows the name. */
export const counterpartAfter = (source: Annotated, name: Run): string[] | undefined => {
  if (source.word(name.to) !== ',') return undefined;
  const at = [name.to + 1, name.to + 2, name.to + 3].find((token) => source.is(token, 'counterpart'));
  if (at === undefined) return undefined;
  const state = source.at('state', at + 1) ?? source.at('state', at + 2) ?? source.endingAt('state', at);
  return state?.value.form === 'demonym' ? [state.value.code] : [];
};
