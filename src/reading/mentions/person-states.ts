// Of which State a person is where no word beside the office says it: the signature block’s, the paragraph’s, the other side’s.
import type { Annotated, Mention, PersonValue, Run } from '../annotated.ts';
import type { Home } from '../resolution/home.ts';
import { homeAt, isGuests } from '../resolution/home.ts';
import { mainPair } from '../resolution/salience.ts';
import type { Organ, Post } from '../languages/language.ts';
import { paragraphAt } from '../sentences.ts';
import { LINE_BREAK_BEFORE } from '../tokens.ts';
import type { Role } from '../../vocabulary/codes.ts';
import { stateOver } from './columns.ts';
import { shape } from './names.ts';
import type { Office } from './offices.ts';
import { isGenitive, isPlace } from './states.ts';

/** How far from a person the State of the other side is looked for. */
const NEAR_TOKENS = 300;
/** Posts whose holder acts for the State that a sentence is about. */
const SPEAKS_FOR_STATE = new Set<Post>(['president', 'monarch', 'head_gov', 'spokesperson', 'minister']);

/** Whom another State sent: never of the State that receives them. */
const FROM_ABROAD = new Set<Post>(['ambassador', 'attache']);

/** The State for which the words around say that the person acts: heading of a signature block, side, delegation. */
export const stateActedFor = (source: Annotated, name: Run, title: Run): string | undefined =>
  stateOver(source, name) ??
  ownersOf(source, title) ??
  clauseFor(source, title) ??
  sideOf(source, title) ??
  signsFor(source, name) ??
  delegationOf(source, title)?.value.code;

/** « les instructeurs italiens du colonel X », `the Wyoming National Guard, commanded by X`. */
const ownersOf = (source: Annotated, title: Run): string | undefined => {
  let at = title.from - 1;
  if (source.is(at, 'determiner') && !source.is(at, 'of')) at--;
  if (source.is(at, 'of')) {
    const state = source.endingAt('state', at);
    return state?.value.form === 'demonym' ? state.value.code : undefined;
  }
  if (!source.is(at, 'by')) return undefined;
  const led = source.word(at - 2) === ',' ? at - 2 : undefined;
  const force = led === undefined ? undefined : source.endingAt('organ', led);
  if (led === undefined || force?.value.organ !== 'army') return undefined;
  return source.within('state', led - SIDE_FAR, led).at(-1)?.value.code;
};
const SIDE_FAR = 5;

/** « pour Prague, par le vice-ministre X », « Pour Alger, l’accord a été signé par X »: the clause opens with the side. */
const clauseFor = (source: Annotated, title: Run): string | undefined => {
  let at = title.from - 1;
  while (source.is(at, 'determiner') || source.is(at, 'possessive')) at--;
  if (!source.is(at, 'by')) return undefined;
  const { from } = source.sentenceAt(title.from);
  let start = at;
  while (start > from && at - start < CLAUSE_LONG && source.word(start - 1) !== ';') start--;
  if (!source.is(start, 'about')) return undefined;
  const state = source.at('state', source.is(start + 1, 'determiner') ? start + 2 : start + 1);
  return state !== undefined && state.value.form !== 'demonym' && source.word(state.to) === ','
    ? state.value.code
    : undefined;
};
const CLAUSE_LONG = 14;

const SIDE_NEAR = 3;

/** « signé … pour la Jordanie par le général X », « du côté qatarien, par X », `for Qatar by X`. */
const sideOf = (source: Annotated, title: Run): string | undefined => {
  let at = title.from - 1;
  if (source.is(at, 'determiner')) at--;
  if (!source.is(at, 'by')) return undefined;
  if (source.word(at - 1) === ',') at--;
  const state = source.endingAt('state', at);
  if (state === undefined) return undefined;
  for (let before = state.from - 1; before >= state.from - SIDE_NEAR; before--) {
    if (source.is(before, 'about') || source.at('behalf', before) !== undefined) return state.value.code;
    if (source.is(before, 'with') || source.is(before, 'between') || source.word(before) === ',') break;
  }
  return state.value.form === 'demonym' && source.is(state.from - 2, 'of') ? state.value.code : undefined;
};

/** « L’ambassadeur X a signé pour Washington », `X, for Benin,`. */
const signsFor = (source: Annotated, name: Run): string | undefined => {
  for (let at = name.to; at < name.to + SIGNS_NEAR; at++) {
    if (source.at('person', at) || source.at('organ', at)) return undefined;
    if (!source.is(at, 'about')) continue;
    if (at > name.to + 1 && !source.first('act', name.to, at + 1, () => true)) continue;
    const next = source.is(at + 1, 'determiner') ? at + 2 : at + 1;
    const state = source.at('state', next);
    if (state === undefined || state.value.form === 'demonym') return undefined;
    // `by Ambassador X for Belgium and …`
    if (at <= name.to + 1 && !/^[,.;]$/.test(source.word(state.to)) && !source.is(state.to, 'and'))
      return undefined;
    return state.value.code;
  }
  return undefined;
};
const SIGNS_NEAR = 5;

/** « la délégation de l’Iran, que conduisait X », `an Uzbek delegation headed by X`. */
const delegationOf = (source: Annotated, title: Run) => {
  const delegation = source.last(
    'organ',
    title.from,
    (m) => m.value.organ === 'delegation' || title.from - m.to > DELEGATION_NEAR,
  );
  if (delegation?.value.organ !== 'delegation' || title.from - delegation.to > DELEGATION_NEAR)
    return undefined;
  // another person’s, told between
  if (source.last('person', title.from, (p) => p.from > delegation.from) !== undefined) return undefined;
  return (
    source.endingAt('state', delegation.from) ??
    source.first('state', delegation.to, Math.min(title.from, delegation.to + 6), () => true)
  );
};
const DELEGATION_NEAR = 18;

/** « Le Mali a dénoncé …, annonce le porte-parole »: the State that the sentence or its paragraph is about. */
const topicOf = (source: Annotated, at: number): string | undefined => {
  const own = source.sentenceAt(at).from;
  for (const from of new Set([own, paragraphAt(source, at).from])) {
    const first = source.is(from, 'determiner') ? from + 1 : from;
    const state = source.at('state', first);
    if (state === undefined || state.to >= at || state.value.form === 'city') continue;
    if (state.value.form === 'demonym' || isGenitive(source, state.to - 1)) continue;
    // a list, a place or an address is no subject
    if (/^[,:;.()–-]$/.test(source.word(state.to)) || source.is(state.to, 'and')) continue;
    return state.value.code;
  }
  return undefined;
};

/** « arrivée à Astana …, reçue par X »: who receives is at home where they meet. */
const hostOf = (source: Annotated, title: Run): string | undefined => {
  let at = title.from - 1;
  while (source.is(at, 'determiner')) at--;
  if (!source.is(at, 'by')) return undefined;
  const sentence = source.sentenceAt(title.from);
  if (!source.within('doing', Math.max(sentence.from, at - 4), at).some((m) => m.value.doing === 'receive'))
    return undefined;
  return source
    .within('state', paragraphAt(source, title.from).from, at)
    .findLast((m) => (m.value.form === 'capital' || m.value.form === 'city') && isPlace(source, m))?.value
    .code;
};

/** « pendant le voyage du président X »: who travels is of the other State than the place. */
const visitorOf = (source: Annotated, title: Run): string | undefined => {
  const at =
    source.is(title.from - 1, 'determiner') && !source.is(title.from - 1, 'of')
      ? title.from - 2
      : title.from - 1;
  if (!source.is(at, 'of') && !source.is(at, 'by')) return undefined;
  const visit = source.last('activity', at, (m) => m.value.kind === 'visit' || at - m.to > VISIT_NEAR);
  if (visit?.value.kind !== 'visit' || at - visit.to > VISIT_NEAR) return undefined;
  const place = source.within('state', source.sentenceAt(at).from, visit.from).at(-1);
  return place === undefined ? undefined : mainPair(source).find((code) => code !== place.value.code);
};
const VISIT_NEAR = 1;

/** `Chad has ended the pact, its foreign minister, X, announced`: of the State that the sentence is about. */
const ownerOf = (source: Annotated, office: Office | undefined): string | undefined => {
  if (office === undefined || !source.is(office.from - 1, 'possessive')) return undefined;
  return source
    .within('state', source.sentenceAt(office.from).from, office.from)
    .find(
      (m) =>
        !source.is(m.from - 1, 'with') &&
        !source.is(m.from - 1, 'to') &&
        !source.is(m.from - 1, 'at') &&
        !isGuests(source, m),
    )?.value.code;
};

const GOVERNING = new Set<Organ>(['gov', 'council_of_ministers', 'presidency', 'min_defence', 'min_foreign']);

/** `approved by the Russian government, under an order of Prime Minister X`: the only government of the sentence. */
const actingState = (source: Annotated, name: Run): string | undefined => {
  const { from } = source.sentenceAt(name.from);
  const states = source
    .within('organ', from, name.from)
    .filter((m) => GOVERNING.has(m.value.organ))
    .flatMap((organ) => {
      const state =
        source.endingAt('state', organ.from) ??
        source.at('state', organ.to) ??
        source.at('state', organ.to + 1);
      return state === undefined ? [] : [state.value.code];
    });
  return new Set(states).size === 1 ? states[0] : undefined;
};

/** `the Secretary General`: of the organisation that the text names most, the first of equals. */
const mainOrganisation = (source: Annotated): string | undefined => {
  const votes = new Map<string, number>();
  for (const { value } of source.all('organisation'))
    if (value.members === undefined) votes.set(value.code, (votes.get(value.code) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
};

/** No State said: that of the paragraph or of the document. */
export const countryFor = (
  source: Annotated,
  name: Run,
  title: Run,
  office: Office | undefined,
  home: Home,
): string | undefined => {
  if (office?.post === 'secretary_general' && office.organs.size === 0 && office.fields.size === 0) {
    const body = mainOrganisation(source);
    if (body !== undefined) return body;
  }
  const index = source.sentenceOf[name.from] as number;
  const sentenceStart = (source.sentences[index] as Run).from;
  // « À Kinshasa, le porte-parole … » speaks for Kinshasa
  const opening = source.is(sentenceStart, 'at') ? source.at('state', sentenceStart + 1) : undefined;
  if (opening !== undefined && opening.value.form !== 'demonym') return opening.value.code;
  const host = hostOf(source, title) ?? visitorOf(source, title) ?? ownerOf(source, office);
  if (host !== undefined) return host;
  const acting = SPEAKS_FOR_STATE.has(office?.post ?? 'expert') ? actingState(source, name) : undefined;
  if (acting !== undefined) return acting;
  const topic = SPEAKS_FOR_STATE.has(office?.post ?? 'expert') ? topicOf(source, name.from) : undefined;
  if (topic !== undefined) return topic;
  if (office !== undefined && (office.organs.has('embassy') || FROM_ABROAD.has(office.post))) {
    const own = homeAt(source, home, name.from);
    // « attaché de défense à Hanoï »: where he served is not whom he served
    const posting = source.within('state', office.from, office.to).map((m) => m.value.code);
    if (own !== undefined && posting.includes(own) && home.ranked.every((code) => posting.includes(code)))
      return undefined;
    const before = source
      .within('state', paragraphAt(source, name.from).from, name.to)
      .filter((m) => !isPlace(source, m));
    const sender =
      before.find((m) => m.value.code !== own)?.value.code ??
      (before.length > 0 ? own : home.ranked.find((code) => code !== own));
    if (sender !== undefined) return sender;
  }
  const newLine =
    (shape(source, title.from) & LINE_BREAK_BEFORE) !== 0 &&
    (source.sentences[index] as Run).to - name.to <= LONGEST_OFFICE_LINE;
  if (newLine)
    for (let back = index; back >= Math.max(0, index - 2); back--) {
      const sentence = source.sentences[back] as Run;
      if (sentence.to - sentence.from > 24) break;
      const state = source.within('state', sentence.from, sentence.to).findLast(
        (m) =>
          m.from < name.from &&
          (m.value.form === 'name' ||
            isWhereDone(source, m) ||
            // `Ottawa, 21 November 2018`
            (m.from === sentence.from && source.word(m.to) === ',' && m.value.form !== 'demonym')),
      );
      if (state !== undefined) return state.value.code;
    }
  return homeAt(source, home, name.from);
};

/** After a name that stands alone on its line nothing but an office follows. */
const LONGEST_OFFICE_LINE = 10;

/** « Fait à Antananarivo »: where an act is done its signatory is at home. */
const isWhereDone = (source: Annotated, place: Run): boolean =>
  source.within('act', place.from - 3, place.from).some((m) => m.value.act === 'done_at');

/** The counterpart of one country’s minister is of the other country that the sentence names. */
export const otherState = (source: Annotated, name: Run, not: string | undefined): string[] => {
  const sentence = source.sentenceAt(name.from);
  const named = source.within('state', sentence.from, sentence.to).map((m) => m.value.code);
  const all = named.some((code) => code !== not) ? named : source.all('state').map((m) => m.value.code);
  const other = all.find((code) => code !== not);
  return other === undefined ? [] : [other];
};

/** Two ministers of defence in one sentence are not of one State: the one whose State was guessed is the other’s. */
export const settleCounterparts = (source: Annotated, persons: Mention<PersonValue>[]): void => {
  for (const [index, person] of persons.entries()) {
    if (!person.value.guessed) continue;
    const meets = source
      .within('doing', source.sentenceAt(person.from).from, source.sentenceAt(person.from).to)
      .some((d) => d.value.doing === 'meet' || d.value.doing === 'receive');
    const other = [persons[index + 1], persons[index - 1]].find(
      (next) =>
        next !== undefined &&
        !next.value.guessed &&
        (next.value.role === person.value.role ||
          meets ||
          areJoined(source, next, person) ||
          (next.from > person.from && source.is(person.to, 'and') && next.from - person.to <= 2)) &&
        next.value.name !== person.value.name &&
        source.sentenceOf[next.from] === source.sentenceOf[person.from],
    );
    if (other === undefined || other.value.country !== person.value.country) {
      settleJoined(source, persons, index);
      continue;
    }
    const named = [
      ...source.within('state', Math.max(0, person.from - NEAR_TOKENS), person.from + NEAR_TOKENS),
    ].sort((a, b) => Math.abs(a.from - person.from) - Math.abs(b.from - person.from));
    const place = source
      .within('state', source.sentenceAt(person.from).from, source.sentenceAt(person.from).to)
      .find((m) => m.value.code !== other.value.country && isPlace(source, m));
    if (place !== undefined) {
      person.value.country = place.value.code;
      continue;
    }
    const third = named.find((m) => m.value.code !== other.value.country && m.value.form !== 'city');
    person.value.country = third?.value.code ?? 'ZZ';
  }
};

/** `before Prime Minister X and President Y`: neither’s State is said, the first is at home. */
const settleJoined = (source: Annotated, persons: Mention<PersonValue>[], index: number): void => {
  const [first, second] = [persons[index - 1], persons[index]];
  if (first?.value.guessed !== true || second === undefined) return;
  if (first.value.country !== second.value.country || first.value.name === second.value.name) return;
  if (!HEADS.has(first.value.role) || !HEADS.has(second.value.role)) return;
  if (first.from > second.from || !areJoined(source, first, second)) return;
  const third = mainPair(source).find((code) => code !== first.value.country);
  if (third !== undefined) second.value.country = third;
};
const HEADS = new Set<Role>(['head_of_state', 'head_gov']);

const LEADERS = new Set<Role>(['head_of_state', 'head_gov', 'min_defence', 'min_foreign', 'chief_staff']);

/** « Le président X et le Premier ministre grec Y »: leaders joined by a bare `and` are of two States. */
const areJoined = (source: Annotated, one: Mention<PersonValue>, other: Mention<PersonValue>): boolean => {
  if (!LEADERS.has(one.value.role) || !LEADERS.has(other.value.role)) return false;
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  const gap = second.from - first.to;
  return gap >= 0 && gap <= 2 && source.any(first.to, second.from + 1, 'and');
};

/** One State has one such office: a second holder whose State was only guessed is of the other State spoken of. */
const UNIQUE = new Set<Role>(['head_of_state', 'head_gov', 'min_defence', 'min_foreign', 'chief_staff']);

export const settleRivals = (source: Annotated, persons: Mention<PersonValue>[]): void => {
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
