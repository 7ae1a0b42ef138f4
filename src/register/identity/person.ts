// Is it the same person? A name that sounds the same in any script, with office, country and years that agree.
import { compareNames, isNearName, isSameName, soundName } from '../names/compare.ts';
import { consonantsOf } from '../names/skeleton.ts';
import type { Entity } from '../entity.ts';
import { spanOf } from '../when.ts';
import { NOTHING, shareAny, type Comparison, type PersonProfile } from './profile.ts';
import { documentsOf, saidOf } from './traits.ts';

/** Days between two mentions in one office that still are one tenure: ministers seldom stay longer unseen. */
const ONE_TENURE = 3 * 365;

/** Offices that one person of a State holds at a time: a text that names two spellings there names one person. */
const ONE_HOLDER = new Set(['head_of_state', 'head_gov', 'min_defence', 'min_foreign', 'chief_staff']);

export function personProfile(entity: Entity): PersonProfile | undefined {
  const written = [...new Set(saidOf(entity, 'name').flat())];
  const names = written.map((name) => ({ written: name, sounded: soundName(name) }));
  const countries = [...new Set(saidOf(entity, 'country').flat())].filter((country) => country !== 'ZZ');
  const sounds = [
    ...new Set(
      names.flatMap(({ sounded }) =>
        sounded.words.filter((w) => !w.given && !w.initial).map((w) => consonantsOf(w.sound)),
      ),
    ),
  ];
  const keys = countries.flatMap((country) =>
    sounds.map((sound) => `person|${country}|${sound.slice(0, 4)}`),
  );
  const seen = seenOf(entity);
  const roles = [...new Set(saidOf(entity, 'role').flat())];
  const offices = officesOf(countries, roles, seen);
  return {
    kind: 'person',
    id: entity.id,
    documents: documentsOf(entity),
    keys: [...keys, ...offices.keys],
    looks: [...keys, ...offices.looks],
    names,
    roles,
    countries,
    seen,
  };
}

const yearOf = (day: number) => new Date(day * 86_400_000).getUTCFullYear();

/** A spelling may hide a name from its own consonants; who held one office in one year are few. */
function officesOf(
  countries: string[],
  roles: string[],
  seen: PersonProfile['seen'],
): { keys: string[]; looks: string[] } {
  if (!seen) return { keys: [], looks: [] };
  const offices = roles
    .filter((role) => ONE_HOLDER.has(role))
    .flatMap((role) => countries.map((country) => `person|${country}|${role}`));
  const years = new Set([yearOf(seen.from), yearOf(seen.until)]);
  const around = new Set([...years].flatMap((year) => [year - 1, year, year + 1]));
  const keysOf = (list: Set<number>) =>
    offices.flatMap((office) => [...list].map((year) => `${office}|${year}`));
  return { keys: keysOf(years), looks: keysOf(around) };
}

function seenOf(entity: Entity): PersonProfile['seen'] {
  const spans = entity.statements.flatMap((live) => spanOf(live.source?.published) ?? []);
  if (!spans.length) return undefined;
  return { from: Math.min(...spans.map((s) => s.earliest)), until: Math.max(...spans.map((s) => s.latest)) };
}

/** Days between the two stretches, 0 where they touch; nothing where either is unknown. */
function gap(a: PersonProfile['seen'], b: PersonProfile['seen']): number | undefined {
  if (!a || !b) return undefined;
  return Math.max(0, a.from - b.until, b.from - a.until);
}

export function comparePersons(a: PersonProfile, b: PersonProfile): Comparison {
  if (!shareAny(a.countries, b.countries)) return NOTHING;
  const pair = a.names
    .flatMap((x) => b.names.map((y) => ({ x, y, like: compareNames(x.sounded, y.sounded) })))
    .filter(({ x, y }) => isSameName(x.sounded, y.sounded))
    .sort((p, q) => q.like.paired - p.like.paired || q.like.score - p.like.score)[0];
  if (!pair) return compareNearNames(a, b);
  const role = a.roles.find((one) => b.roles.includes(one));
  const days = gap(a.seen, b.seen);
  const full = pair.like.paired > 1;
  if (shareAny(a.documents, b.documents) && !(full && role && ONE_HOLDER.has(role))) return NOTHING;
  const near = days === undefined || days <= (full ? ONE_TENURE * 2 : ONE_TENURE);
  const country = a.countries.find((one) => b.countries.includes(one));
  const because = [`like-name ${pair.x.written} | ${pair.y.written}`, `same-country ${country}`];
  if (role) because.push(`same-office ${role}`);
  if (days !== undefined && near) because.push('same-period');
  const score =
    Math.round(
      (0.45 * pair.like.score +
        (full ? 0.2 : 0.1) +
        (role ? 0.25 : 0) +
        (days !== undefined && near ? 0.1 : 0)) *
        100,
    ) / 100;
  if (role && near && (full || days !== undefined))
    return { score, because, verdict: full ? 'same' : 'alone' };
  return { score, because, verdict: full ? 'propose' : 'none' };
}

/** Country, office and years agree and the names are near: a slip or a spelling unknown to us, or two people. */
function compareNearNames(a: PersonProfile, b: PersonProfile): Comparison {
  const role = a.roles.find((one) => b.roles.includes(one));
  const days = gap(a.seen, b.seen);
  if (!role || days === undefined || days > ONE_TENURE || shareAny(a.documents, b.documents)) return NOTHING;
  const pair = a.names
    .flatMap((x) => b.names.map((y) => ({ x, y })))
    .find(({ x, y }) => isNearName(x.sounded, y.sounded));
  if (!pair) return NOTHING;
  const country = a.countries.find((one) => b.countries.includes(one));
  return {
    score: 0.6,
    because: [
      `near-name ${pair.x.written} | ${pair.y.written}`,
      `same-country ${country}`,
      `same-office ${role}`,
      'same-period',
    ],
    verdict: 'despite',
  };
}
