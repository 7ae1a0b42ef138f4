// Of which of a text’s States a person is where no words say it: as said elsewhere in the text, as leaders are known, as the name is at home.
import type { Mention, PersonValue } from '../annotated.ts';
import { leaderNamed, wordsOfName } from '../packs/leaders.ts';
import { originsOf } from '../packs/name-origins.ts';
import type { Home } from '../resolution/home.ts';
import type { Role } from '../../vocabulary/codes.ts';

type Person = Mention<PersonValue>;

/** Those who need no State beside them to be known. */
const KNOWN_BY_NAME = new Set<Role>(['head_of_state', 'head_gov']);
/** Votes of a name, from which on it speaks against a State for which it has none. */
const TELLING = 2;
/** How many times more a name must speak for another State than for the one guessed. */
const OUTWEIGHS = 2;

export const settleOrigins = (persons: readonly Person[], home: Home): void => {
  for (const { value } of persons) if (KNOWN_BY_NAME.has(value.role)) setLeader(value);
  const guessed = persons.filter(({ value }) => value.guessed === true);
  if (guessed.length === 0) return;
  const said = new Map<string, string>();
  for (const { value } of persons)
    if (value.guessed !== true && value.country !== 'ZZ') said.set(familyName(value), value.country);
  const named = new Set(home.ranked);
  for (const { value } of guessed) {
    const words = wordsOfName(value.name);
    const known = said.get(familyName(value)) ?? leaderOf(value, words, named);
    if (known !== undefined) {
      value.country = known;
      delete value.guessed;
      continue;
    }
    takeOrigin(value, originsOf(words), home.ranked);
  }
};

/** A head of State known by his whole name is of his State, whatever stands beside: `his host Emmanuel Macron`. */
const setLeader = (value: PersonValue): void => {
  const leader = leaderNamed(wordsOfName(value.name));
  if (leader === undefined || leader.words === 1) return;
  value.country = leader.code;
  delete value.guessed;
};

const familyName = (value: PersonValue): string => wordsOfName(value.name).at(-1) ?? '';

const leaderOf = (value: PersonValue, words: string[], named: ReadonlySet<string>): string | undefined => {
  const leader = leaderNamed(words);
  if (leader === undefined) return undefined;
  return named.has(leader.code) || leader.words > 1 || KNOWN_BY_NAME.has(value.role)
    ? leader.code
    : undefined;
};

/** `ranked`: the States of the document, the likeliest first. */
const takeOrigin = (
  value: PersonValue,
  votes: ReadonlyMap<string, number>,
  ranked: readonly string[],
): void => {
  if (votes.size === 0) return;
  let best: string | undefined;
  for (const code of ranked) if ((votes.get(code) ?? 0) > (votes.get(best ?? '') ?? 0)) best = code;
  if (best === undefined || best === value.country) return;
  const own = votes.get(value.country) ?? 0;
  if ((votes.get(best) as number) < TELLING + own * OUTWEIGHS) return;
  value.country = best;
};
