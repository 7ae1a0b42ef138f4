// Each person and office once.
import type { PersonClaim } from '../../vocabulary/claim.ts';
import { foldText } from '../fold.ts';
import type { Role } from '../../vocabulary/codes.ts';
import type { Context } from './context.ts';
import { consonantsOf } from './speaker-phrases.ts';

export const readPersons = (context: Context): void => {
  const { source } = context;
  const seen: Seen[] = [];
  const byLastWord = new Map<string, Seen[]>();
  for (const mention of source.all('person')) {
    const { name, role, country, office } = mention.value;
    const folded = foldText(name);
    const alike = seenUnder(byLastWord, folded);
    const known = alike.find((other) => isSamePerson(other.name, folded) && other.claim.role === role);
    if (known !== undefined) {
      known.claim.evidence.push(source.evidence(mention));
      continue;
    }
    const lesser = role === 'officer' || mention.value.weak === true;
    if (lesser && alike.some((other) => isSamePerson(other.name, folded))) continue;
    const claim: PersonClaim = {
      t: 'person',
      name,
      role,
      country,
      evidence: [source.evidence(mention)],
      rule: `${source.language.language.code}.person.office@1`,
    };
    if (office !== undefined) claim.office = source.quote(office);
    if (!lesser) dropLesser(context, seen, alike, folded);
    const other = seen.find((before) => isOtherSpelling(before.claim, claim));
    if (other !== undefined) claim.same_as = other.claim.name;
    const one = { name: folded, claim, lesser };
    seen.push(one);
    alike.push(one);
    context.claims.push(claim);
  }
};

interface Seen {
  name: string;
  /** A rank or an honorific alone. */
  lesser: boolean;
  claim: PersonClaim;
}

/** Two spellings of one name end in the same word, so only those need to be compared. */
const seenUnder = (byLastWord: Map<string, Seen[]>, name: string): Seen[] => {
  const word = name.slice(name.lastIndexOf(' ') + 1);
  const known = byLastWord.get(word) ?? [];
  byLastWord.set(word, known);
  return known;
};

/** Offices that one person holds at a time. */
const HELD_BY_ONE = new Set<Role>(['head_of_state', 'head_gov', 'min_defence', 'min_foreign', 'chief_staff']);

/** One office of one State under names that begin alike and go on nearly alike: `Ruslan Jaqsylyqov`, `Ruslan Jaksilikov`. */
const isOtherSpelling = (a: PersonClaim, b: PersonClaim): boolean => {
  if (a.role !== b.role || a.country !== b.country || !HELD_BY_ONE.has(a.role)) return false;
  const [first, second] = [foldText(a.name).split(' '), foldText(b.name).split(' ')];
  if (first.length < 2 || second.length < 2) return false;
  return (
    consonantsOf(first[0] as string) === consonantsOf(second[0] as string) &&
    consonantsOf(first.at(-1) as string) === consonantsOf(second.at(-1) as string)
  );
};

/** A rank alone is no office once the office is told. */
const dropLesser = (context: Context, seen: Seen[], alike: Seen[], name: string): void => {
  const officer = alike.find((other) => other.lesser && isSamePerson(other.name, name));
  if (officer === undefined) return;
  context.claims = context.claims.filter((claim) => claim !== officer.claim);
  seen.splice(seen.indexOf(officer), 1);
  alike.splice(alike.indexOf(officer), 1);
};

/** The same name, or the family name alone after the whole one. */
const isSamePerson = (known: string, name: string) =>
  known === name || known.endsWith(` ${name}`) || name.endsWith(` ${known}`);
