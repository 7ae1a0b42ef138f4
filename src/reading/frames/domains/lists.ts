// Where a sentence enumerates fields of cooperation: behind words that open a list, before words that close one, or member after member.
import type { Domain } from '../../../vocabulary/codes.ts';
import type { Annotated, Mention, Run } from '../../annotated.ts';
import type { PhraseValues } from '../../languages/language.ts';
import type { DomainMention } from './gathered.ts';

type Opener = Mention<PhraseValues['list_opener']>;

export interface List {
  members: DomainMention[];
  opener?: Opener;
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
  const opener = openers.find(
    (m) => m.value.closes !== true && fields.some((field) => field.from >= m.from && hasCodes(field)),
  );
  if (opener !== undefined) {
    const members = fields.filter(({ from }) => from >= opener.from);
    const before = chains(
      source,
      fields.filter(({ from }) => from < opener.from),
    ).filter((chain) => countCodes(chain) >= LEAST_MEMBERS);
    return [...before.map((chain) => ({ members: chain })), { members, opener }];
  }
  const lists: List[] = [];
  for (const members of chains(source, fields)) {
    const closer = openers.find((m) => m.value.closes === true && closes(m, members));
    if (closer !== undefined) lists.push({ members, opener: closer });
    else if (
      countCodes(members) >= (followsColon(source, members) ? Math.min(least, LEAST_AFTER_COLON) : least)
    )
      lists.push({ members });
  }
  return lists;
};

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
    );

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
