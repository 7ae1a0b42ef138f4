// Newcomers against those before them: joined where it is plain and no other fits as well, proposed otherwise.
import { compareProfiles } from './candidates.ts';
import { absorb, type Comparison, type Profile } from './profile.ts';

export interface Match extends Comparison {
  a: string;
  b: string;
  kind: Profile['kind'];
  judgement: 'same' | 'unsure';
}

/** How much better the best must be than the next for nobody to be asked. */
const MARGIN = 0.05;
/** Proposals a newcomer may make: more would only tire. */
const MOST_PROPOSALS = 3;

export function matchAll(fresh: Profile[], before: Profile[]): Match[] {
  const byKey = new Map<string, Set<Profile>>();
  const enter = (profile: Profile) => {
    for (const key of profile.keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(profile));
  };
  before.forEach(enter);
  const matches: Match[] = [];
  for (const profile of fresh) {
    const near = new Set(profile.looks.flatMap((key) => [...(byKey.get(key) ?? [])]));
    const { found, joined } = matchOne(profile, [...near]);
    matches.push(...found);
    if (joined) {
      absorb(joined, profile);
      enter(joined);
    } else enter(profile);
  }
  return matches;
}

function matchOne(profile: Profile, near: Profile[]): { found: Match[]; joined?: Profile } {
  const fits = near
    .filter((other) => other.id !== profile.id)
    .map((other) => ({ other, ...compareProfiles(profile, other) }))
    .filter(({ verdict }) => verdict !== 'none')
    .sort((x, y) => y.score - x.score || (x.other.id < y.other.id ? -1 : 1));
  const despite = fits.filter((fit) => fit.verdict === 'despite');
  const [best, next] = fits.filter((fit) => fit.verdict !== 'despite');
  const match = ({ other, ...comparison }: (typeof fits)[number], judgement: Match['judgement']): Match => ({
    ...comparison,
    a: profile.id,
    b: other.id,
    kind: profile.kind,
    judgement,
  });
  const plain =
    (best?.verdict === 'same' && (!next || best.score - next.score >= MARGIN)) ||
    (best?.verdict === 'alone' && !next);
  if (best && plain)
    return {
      found: [match(best, 'same'), ...despite.slice(0, MOST_PROPOSALS).map((fit) => match(fit, 'unsure'))],
      joined: best.other,
    };
  return { found: fits.slice(0, MOST_PROPOSALS).map((fit) => match(fit, 'unsure')) };
}
