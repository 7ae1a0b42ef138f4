// Is it the same person? A name that sounds the same in any script, with office, country and years that agree.
import { compareNames, isSameName, soundName } from '../names/compare.ts';
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
  return {
    kind: 'person',
    id: entity.id,
    documents: documentsOf(entity),
    keys,
    looks: keys,
    names,
    roles: [...new Set(saidOf(entity, 'role').flat())],
    countries,
    seen: seenOf(entity),
  };
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
  if (!pair) return NOTHING;
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
