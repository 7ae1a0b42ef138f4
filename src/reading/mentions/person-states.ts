// Of which State a person is where no word beside the office says it: the signature block’s, the paragraph’s, the other side’s.
import type { Annotated, Mention, PersonValue, Run } from '../annotated.ts';
import type { Home } from '../resolution/home.ts';
import { homeAt } from '../resolution/home.ts';
import { mainPair } from '../resolution/salience.ts';
import { paragraphAt } from '../sentences.ts';
import { LINE_BREAK_BEFORE } from '../tokens.ts';
import type { Role } from '../../vocabulary/codes.ts';
import { shape } from './names.ts';
import type { Office } from './offices.ts';

/** How far from a person the State of the other side is looked for. */
const NEAR_TOKENS = 300;

/** No State said: that of the signature block, of the paragraph, of the document. */
export const countryFor = (
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
