// Each person and office once.
import type { PersonClaim } from '../../vocabulary/claim.ts';
import { foldText } from '../fold.ts';
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
    seen.push({ key: folded, name: folded, claim });
    context.claims.push(claim);
  }
};

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
