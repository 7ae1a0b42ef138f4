// Where a sentence enumerates fields of cooperation: behind words that open a list, before words that close one, or member after member.
import type { Domain } from '../../../vocabulary/codes.ts';
import type { Annotated, Mention, Run } from '../../annotated.ts';
import type { PhraseValues } from '../../languages/language.ts';
import type { DomainMention } from './gathered.ts';

type Opener = Mention<PhraseValues['list_opener']>;

export interface List {
  members: DomainMention[];
  opener?: Opener;
  /** The text says that it leaves these out. */
  excludes?: boolean;
}

/** Between two members of an enumeration stand a comma or a conjunction and at most so many other words. */
const WORDS_APART = 7;
const LEAST_MEMBERS = 3;
/** A list closes behind its last member: `… are on the menu`. */
const WORDS_TO_CLOSER = 8;

/** `least`: how many fields one after another make a list by themselves. */
export const listsIn = (source: Annotated, sentence: Run, least = LEAST_MEMBERS): List[] => {
  const fields = fieldsIn(source, sentence);
  if (fields.length === 0) return [];
  const openers = source.within('list_opener', sentence.from, sentence.to);
  const opening = openers.filter((m) => m.value.closes !== true);
  const opener = opening.find((m) => fields.some((field) => field.from >= m.from && hasCodes(field)));
  if (opener !== undefined) {
    const members = fields.filter(({ from }) => from >= opener.from);
    const before = chains(
      source,
      fields.filter(({ from }) => from < opener.from),
    ).filter((chain) => countCodes(chain) >= LEAST_MEMBERS);
    return [...before.map((chain) => ({ members: chain })), ...byPolarity(source, opening, members)];
  }
  const lists: List[] = [];
  for (const members of chains(source, fields)) {
    const closer = openers.find((m) => m.value.closes === true && closes(m, members));
    if (closer !== undefined) lists.push({ members, opener: closer, excludes: excludes(source, closer) });
    else if (
      countCodes(members) >= (followsColon(source, members) ? Math.min(least, LEAST_AFTER_COLON) : least)
    )
      lists.push({ members });
  }
  return lists;
};

/** « se limite à l’entraînement et exclut toute présence »: each field goes with the last words that open a list before it. */
const byPolarity = (
  source: Annotated,
  openers: readonly Opener[],
  members: readonly DomainMention[],
): List[] => {
  const lists: List[] = [];
  for (const member of members) {
    const opener = openers.findLast(({ from }) => from <= member.from) as Opener;
    const isOut = excludes(source, opener);
    const open = lists.find((list) => list.excludes === isOut);
    if (open === undefined) lists.push({ members: [member], opener, excludes: isOut });
    else open.members.push(member);
  }
  return lists;
};

/** « ne couvre ni … », `does not provide for any …`: a negation at the verb. */
const excludes = (source: Annotated, { from, to, value }: Opener): boolean =>
  value.excludes === true || source.any(from - WORDS_OF_NEGATION, to + 1, 'negation');
const WORDS_OF_NEGATION = 2;

const LEAST_AFTER_COLON = 2;
const WORDS_AFTER_COLON = 3;

/** « Deux motifs sont retenus : les exercices communs et l’aide humanitaire ». */
const followsColon = (source: Annotated, members: readonly DomainMention[]): boolean => {
  const { from } = members[0] as DomainMention;
  for (let at = from - 1; at >= Math.max(0, from - WORDS_AFTER_COLON); at--)
    if (source.word(at) === ':') return true;
  return false;
};

const hasCodes = ({ value }: DomainMention): boolean => value.codes !== undefined;

const closes = (closer: Run, members: readonly DomainMention[]): boolean => {
  const end = Math.max(...members.map(({ to }) => to));
  return closer.from >= end - 1 && closer.from - end <= WORDS_TO_CLOSER && members.some(hasCodes);
};

const countCodes = (members: readonly DomainMention[]): number =>
  new Set(members.flatMap(({ value }): readonly Domain[] => value.codes ?? [])).size;

/** Fields that are no part of a name: `le ministère de l’Industrie de défense` names none. */
export const fieldsIn = (source: Annotated, sentence: Run): DomainMention[] =>
  source
    .within('domain', sentence.from, sentence.to)
    .filter(
      ({ from, to }) =>
        source.covering('pact', from) === undefined &&
        source.covering('organisation', from) === undefined &&
        source.covering('office', from) === undefined &&
        source.covering('person', from) === undefined &&
        !isInsideOrgan(source, from, to) &&
        !organisesAnother(source, to),
    )
    .filter((field, at, all) => !isOfAnother(source, field, all[at - 1], all[at + 1]));

/** Of what is bought, mended or built only that is told: « l’achat d’hélicoptères », `helicopter purchases`. */
const isOfAnother = (
  source: Annotated,
  field: DomainMention,
  before: DomainMention | undefined,
  after: DomainMention | undefined,
): boolean => {
  if (field.value.codes?.every((code) => THINGS.has(code)) !== true) return false;
  if (before?.value.codes?.some((code) => DONE_TO_THINGS.has(code)) === true) {
    let at = before.to;
    if (source.is(at, 'of')) {
      if (source.is(++at, 'determiner')) at++;
      if (at === field.from || at + 1 === field.from) return true;
    }
  }
  return (
    source.language.language.modifiersBefore === true &&
    after?.from === field.to &&
    after.value.codes?.some((code) => DONE_TO_THINGS.has(code)) === true
  );
};
const DONE_TO_THINGS: ReadonlySet<Domain> = new Set(['ACQ', 'MTC', 'IND', 'INF']);
const THINGS: ReadonlySet<Domain> = new Set(['AIR', 'NAV', 'DEM', 'CIS', 'ACQ', 'TRA', 'BAS', 'MED', 'LOG']);

/** « organisation de visites », `organization of exercises`: how the other is done, no field of its own. */
const organisesAnother = (source: Annotated, to: number): boolean => {
  if (!source.is(to, 'of')) return false;
  const at = source.is(to + 1, 'determiner') ? to + 2 : to + 1;
  const organised = source.at('domain', at) ?? source.at('domain', at + 1);
  return (
    source.endingAt('domain', to)?.value.codes?.includes('ORG') === true &&
    (organised?.value.forms !== undefined || organised?.value.codes?.includes('EXR') === true)
  );
};

const isInsideOrgan = (source: Annotated, from: number, to: number): boolean => {
  const organ = source.covering('organ', from);
  return organ !== undefined && (organ.from < from || organ.to > to);
};

/** Runs of members, each followed by the next. */
const chains = (source: Annotated, fields: readonly DomainMention[]): DomainMention[][] => {
  const found: DomainMention[][] = [];
  for (const field of fields) {
    const open = found.at(-1);
    if (open !== undefined && goesOn(source, open.at(-1) as Run, field)) open.push(field);
    else found.push([field]);
  }
  return found;
};

const goesOn = (source: Annotated, member: Run, next: Run): boolean => {
  if (next.from < member.to) return true;
  if (next.from - member.to > WORDS_APART) return false;
  let joined = false;
  for (let at = member.to; at < next.from; at++) {
    if (source.isSign(at, ',;') || source.is(at, 'and')) joined = true;
    if (
      source.is(at, 'auxiliary') ||
      source.is(at, 'relative') ||
      source.at('saying', at) ||
      source.at('date', at) ||
      source.at('count', at)
    )
      return false;
  }
  return joined;
};
