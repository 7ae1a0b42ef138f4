// Each person and office once.
import type { PersonClaim } from '../../vocabulary/claim.ts';
import { foldText } from '../fold.ts';
import type { Role } from '../../vocabulary/codes.ts';
import type { Context } from './context.ts';

export const readPersons = (context: Context): void => {
  const { source } = context;
  const seen: { key: string; name: string; claim: PersonClaim }[] = [];
  for (const mention of source.all('person')) {
    const { name, role, country, office } = mention.value;
    const folded = foldText(name);
    const known = seen.find((other) => isSamePerson(other.name, folded) && other.claim.role === role);
    if (known !== undefined) {
      known.claim.evidence.push(source.evidence(mention));
      continue;
    }
    if (role === 'officer' && seen.some((other) => isSamePerson(other.name, folded))) continue;
    const claim: PersonClaim = {
      t: 'person',
      name,
      role,
      country,
      evidence: [source.evidence(mention)],
      rule: `${source.language.language.code}.person.office@1`,
    };
    if (office !== undefined) claim.office = source.quote(office);
    if (role !== 'officer') dropOfficer(context, seen, folded);
    const other = seen.find((before) => isOtherSpelling(before.claim, claim));
    if (other !== undefined) claim.same_as = other.claim.name;
    seen.push({ key: folded, name: folded, claim });
    context.claims.push(claim);
  }
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

/** What transliterations keep of a name: its consonants, hard and soft ones taken together. */
const consonantsOf = (word: string): string =>
  word
    .replace(/[^a-z\u0400-\u04ff]|[aeiouywh]/g, '')
    .replace(/[cqk]+/g, 'k')
    .replace(/[sz]+/g, 's')
    .replace(/(.)\1+/g, '$1');

/** A rank alone is no office once the office is told. */
const dropOfficer = (context: Context, seen: { name: string; claim: PersonClaim }[], name: string): void => {
  const index = seen.findIndex((other) => other.claim.role === 'officer' && isSamePerson(other.name, name));
  if (index < 0) return;
  context.claims = context.claims.filter((claim) => claim !== seen[index]?.claim);
  seen.splice(index, 1);
};

/** The same name, or the family name alone after the whole one. */
const isSamePerson = (known: string, name: string) =>
  known === name || known.endsWith(` ${name}`) || name.endsWith(` ${known}`);
