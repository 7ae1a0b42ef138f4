// Is it the same agreement? Parties first, then the day of signature, designation, subject, and what else sources tell.
import { sameFamily } from '../conflict.ts';
import type { Entity, Live } from '../entity.ts';
import { stemsOf } from '../search/stems.ts';
import { tokensOf } from '../search/words.ts';
import { agree, isDay, spanOf } from '../when.ts';
import { NOTHING, shareAny, type AgreementProfile, type Comparison } from './profile.ts';
import { documentsOf, saidOf } from './traits.ts';

/** Beyond this many parties the set itself is a weak key: sources list them differently. */
const MOST_PARTIES = 12;

/** Subjects that sources use for one another. */
const CLOSE = [
  ['mil_coop', 'defence_coop', 'security', 'defence_pact', 'strategic'],
  ['mil_tech', 'def_industry'],
  ['mil_coop', 'mil_tech', 'defence_coop'],
  ['mil_training', 'exercise', 'mil_coop'],
  ['sofa', 'basing', 'transit', 'airspace'],
];

/** Made again every year or every visit: two undated ones are seldom the same. */
const RECURRING = new Set([
  'plan',
  'programme',
  'roadmap',
  'minutes',
  'contract',
  'protocol',
  'amendment',
  'technical_arrangement',
]);

const isSigned = (live: Live) =>
  (live.value as { step?: string }).step === 'signed' && live.statement.mod !== 'negated';

export function agreementProfile(entity: Entity): AgreementProfile | undefined {
  const parties = saidOf(entity, 'parties').find((list) => !list.includes('ZZ')) ?? [];
  const events = entity.acts.flatMap((act) => act.statements);
  const traits = events.map((live) => live.value as Record<string, string | undefined>);
  const signed = events.filter(isSigned).flatMap((live) => (live.value as { date?: string }).date ?? []);
  const sorted = [...parties].sort();
  const key = `agreement|${sorted.length > MOST_PARTIES ? `${sorted.length} States` : sorted.join(',')}`;
  const years = yearsOf(signed);
  return {
    kind: 'agreement',
    id: entity.id,
    documents: documentsOf(entity),
    ...(sorted.length < 2 ? { keys: [], looks: [] } : keysOf(key, years, signed)),
    parties: sorted,
    kinds: saidOf(entity, 'agreementKind').flat(),
    subjects: saidOf(entity, 'subject').flat(),
    titles: saidOf(entity, 'title').flat(),
    signed: [...new Set(signed)],
    acts: traits.flatMap((t) =>
      isDay(t['date']) && t['step'] !== 'signed' ? [`${t['step']}|${t['by'] ?? ''}|${t['date']}`] : [],
    ),
    places: traits.flatMap((t) => (t['step'] === 'signed' ? (t['place'] ?? []) : [])),
    related: ['replaces', 'amends', 'parent'].flatMap((field) => saidOf(entity, field).flat()),
    periods: saidOf(entity, 'period').flat(),
    several: saidOf(entity, 'count').length > 0,
  };
}

/**
 * Dated ones meet those of their year and, since sources err by months or by a year, those of the years beside it and those
 * of the same day in another year; they meet the undated too. Undated ones meet all.
 */
function keysOf(key: string, years: number[], signed: string[]): Pick<AgreementProfile, 'keys' | 'looks'> {
  if (!years.length) return { keys: [`${key}|undated`], looks: [`${key}|dated`, `${key}|undated`] };
  const around = [...new Set(years.flatMap((year) => [year - 1, year, year + 1]))];
  const days = [...new Set(signed.filter(isDay).map((date) => `${key}|${date.slice(4)}`))];
  return {
    keys: [...years.map((year) => `${key}|${year}`), ...days, `${key}|dated`],
    looks: [...around.map((year) => `${key}|${year}`), ...days, `${key}|undated`],
  };
}

function yearsOf(dates: string[]): number[] {
  const years = new Set<number>();
  for (const date of dates) {
    const span = spanOf(date);
    if (!span || span.latest - span.earliest > 4 * 366) continue;
    const [first, last] = [span.earliest, span.latest].map((day) =>
      new Date(day * 86_400_000).getUTCFullYear(),
    ) as [number, number];
    for (let year = first; year <= last; year += 1) years.add(year);
  }
  return [...years];
}

/** What rules it out, whatever else agrees. */
function areApart(a: AgreementProfile, b: AgreementProfile): boolean {
  if (shareAny(a.documents, b.documents) || a.several || b.several) return true;
  if (a.parties.join() !== b.parties.join()) return true;
  if (a.related.includes(b.id) || b.related.includes(a.id)) return true;
  if (!a.kinds.some((kind) => b.kinds.some((other) => sameFamily(kind, other)))) return true;
  if (a.subjects.length && b.subjects.length && a.subjects.includes('other') !== b.subjects.includes('other'))
    return true;
  if (a.periods.length && b.periods.length && !shareAny(a.periods, b.periods)) return true;
  return false;
}

/** Both are dated and the dates cannot be one: two exact days, or spans that do not meet. */
function datesDiffer(a: AgreementProfile, b: AgreementProfile): boolean {
  const [mine, theirs] = [a.signed.filter(isDay), b.signed.filter(isDay)];
  if (mine.length && theirs.length && !shareAny(mine, theirs)) return true;
  return (
    a.signed.length > 0 && b.signed.length > 0 && !a.signed.some((x) => b.signed.some((y) => agree(x, y)))
  );
}

/** Days by which sources may misdate one signature. */
const MISDATED = 366;

/** Alike in all but the day: one of the sources errs, or there are two. Never joined without a person. */
function compareDespiteDates(a: AgreementProfile, b: AgreementProfile): Comparison {
  const lasting = ![...a.kinds, ...b.kinds].some((kind) => RECURRING.has(kind));
  const subject = a.subjects.find((one) => one !== 'other' && b.subjects.includes(one));
  const kind = a.kinds.find((one) => b.kinds.includes(one));
  const dates = a.signed.flatMap((x) => b.signed.map((y) => [x, y] as const)).find(mayBeMisdated);
  if (!lasting || !subject || !kind || !dates) return NOTHING;
  return {
    score: 0.6,
    because: [
      `same-parties ${a.parties.join(' ')}`,
      `same-designation ${kind}`,
      `same-subject ${subject}`,
      `signature-days-differ ${dates.join(' ')}`,
    ],
    verdict: 'despite',
  };
}

/** Within a year of each other, or one day of two years. */
function mayBeMisdated([x, y]: readonly [string, string]): boolean {
  if (isDay(x) && isDay(y) && x.slice(4) === y.slice(4)) return true;
  const [a, b] = [spanOf(x), spanOf(y)];
  return (
    a !== undefined && b !== undefined && Math.max(a.earliest - b.latest, b.earliest - a.latest) <= MISDATED
  );
}

type Point = [number, string] | undefined;

function subjectPoint(a: AgreementProfile, b: AgreementProfile): Point {
  if (!a.subjects.length || !b.subjects.length) return undefined;
  if (shareAny(a.subjects, b.subjects))
    return [0.15, `same-subject ${a.subjects.find((s) => b.subjects.includes(s))}`];
  const close = a.subjects.some((x) =>
    b.subjects.some((y) => CLOSE.some((group) => group.includes(x) && group.includes(y))),
  );
  return close
    ? [0.08, `close-subject ${a.subjects[0]} ${b.subjects[0]}`]
    : [-0.15, `other-subject ${a.subjects[0]} ${b.subjects[0]}`];
}

function datePoint(a: AgreementProfile, b: AgreementProfile): Point {
  const day = a.signed.find((date) => isDay(date) && b.signed.includes(date));
  if (day) return [0.35, `same-signature-day ${day}`];
  if (a.signed.length && b.signed.length) return [0.15, `signature-may-agree ${a.signed[0]} ${b.signed[0]}`];
  return undefined;
}

function titlePoint(a: AgreementProfile, b: AgreementProfile): Point {
  let best = 0;
  for (const x of a.titles) for (const y of b.titles) best = Math.max(best, overlap(stems(x), stems(y)));
  return best > 0.5 ? [0.15 * best, `like-title ${best.toFixed(2)}`] : undefined;
}

const stems = (title: string) =>
  new Set(
    tokensOf(title)
      .filter((t) => t.folded.length > 3)
      .map((t) => stemsOf(t.folded, 'en')[0] ?? t.folded),
  );

/** Shared words over all words. */
function overlap(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size + b.size - shared, 1);
}

function pointsOf(a: AgreementProfile, b: AgreementProfile): Point[] {
  const act = a.acts.find((one) => b.acts.includes(one));
  const place = a.places.find((one) => b.places.includes(one));
  return [
    [0.35, `same-parties ${a.parties.join(' ')}`],
    shareAny(a.kinds, b.kinds)
      ? [0.15, `same-designation ${a.kinds.find((k) => b.kinds.includes(k))}`]
      : [0.08, 'like-designation'],
    datePoint(a, b),
    subjectPoint(a, b),
    titlePoint(a, b),
    act ? [0.2, `same-act ${act}`] : undefined,
    place ? [0.05, `same-place ${place}`] : undefined,
    shareAny(a.periods, b.periods) ? [0.15, `same-period ${a.periods[0]}`] : undefined,
  ];
}

const SAME = 0.8;
const PROPOSE = 0.6;

export function compareAgreements(a: AgreementProfile, b: AgreementProfile): Comparison {
  if (areApart(a, b)) return NOTHING;
  if (datesDiffer(a, b)) return compareDespiteDates(a, b);
  const points = pointsOf(a, b).filter((point) => point !== undefined);
  const score =
    Math.round(
      Math.min(
        1,
        points.reduce((sum, [worth]) => sum + worth, 0),
      ) * 100,
    ) / 100;
  const because = points.map(([, reason]) => reason);
  if (score >= SAME && a.signed.length && b.signed.length) return { score, because, verdict: 'same' };
  // A text with no date of signature: only when designation and subject agree and nothing else fits.
  const undated = !a.signed.length || !b.signed.length;
  const lasting = ![...a.kinds, ...b.kinds].some((kind) => RECURRING.has(kind));
  if (
    undated &&
    lasting &&
    score >= PROPOSE &&
    shareAny(a.kinds, b.kinds) &&
    shareAny(a.subjects, b.subjects)
  )
    return { score, because: [...because, 'no-other-fits'], verdict: 'alone' };
  return { score, because, verdict: score >= PROPOSE ? 'propose' : 'none' };
}
