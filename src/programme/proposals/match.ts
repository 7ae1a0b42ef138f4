// Which records a report may be about: they share two States and a kind family and may lie at the same time.
import type { ActivityKind } from '../activities/kinds.ts';
import { editionIn, seriesKey } from '../activities/series-records.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import { boundsOf, mayOverlap } from '../time/days.ts';
import type { ActivityFields } from '../activities/activity.ts';
import { fieldsOf, kindOf, isMeasureDoubtful, observationOf, phaseOf, proposedAs } from './from-reading.ts';
import type { Candidate, Proposal, ReadActivity } from './proposal.ts';

/** Kinds that reports mix up. */
const FAMILIES: ActivityKind[][] = [
  ['visit', 'talks', 'consultation', 'commissionSession', 'expertExchange', 'conference', 'ceremony'],
  ['exercise', 'areaUse', 'observation'],
  ['course', 'exchangePost'],
  ['delivery', 'transit'],
  ['deployment', 'peacekeeping', 'withdrawal', 'basing', 'operation'],
];

const sameFamily = (a: ActivityKind, b: ActivityKind): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));

export function candidatesFor(records: Records, read: ReadActivity): Candidate[] {
  const kind = kindOf(read);
  if (kind === 'observation') return observationCandidates(records, read);
  if (!kind) return [];
  const fields = fieldsOf(read);
  return records
    .list('activity')
    .filter((each) => sameFamily(each.kind, kind) && sharesTwo(each, fields) && !usesClaim(each, read))
    .flatMap((each) => compare(records, each, fields, read))
    .sort((a, b) => BAND_ORDER.indexOf(a.band) - BAND_ORDER.indexOf(b.band));
}

const BAND_ORDER = ['same', 'likely', 'possible'] as const;
const usesClaim = (activity: ActivityFields, read: ReadActivity) =>
  activity.claims?.some((use) => use.claim === read.claim);
const statesIn = (fields: Partial<ActivityFields>) =>
  new Set((fields.states ?? []).map((each) => each.state));

/** A report that names one State only may still be the same exercise, by its name. */
function sharesTwo(activity: ActivityFields, fields: Partial<ActivityFields>): boolean {
  const [mine, theirs] = [statesIn(activity), statesIn(fields)];
  const shared = [...mine].filter((state) => theirs.has(state)).length;
  return shared >= 2 || (theirs.size < 2 && shared === theirs.size && fields.series !== undefined);
}

function compare(
  records: Records,
  activity: RecordOf<'activity'>,
  fields: Partial<ActivityFields>,
  read: ReadActivity,
): Candidate[] {
  const title = Object.values(activity.title)[0] ?? activity.id;
  const candidate = (band: Candidate['band'], because: string[]): Candidate[] => [
    { record: activity.id, type: 'activity', title, band, because },
  ];
  const named = sameEdition(records, activity, fields);
  if (named) return candidate('same', [named]);
  const [mine, theirs] = [
    boundsOf(activity.actual ?? activity.planned),
    boundsOf(fields.actual ?? fields.planned ?? asOfPublication(read)),
  ];
  if (!mayOverlap(mine, theirs)) return [];
  if (sameVisit(activity, fields)) return candidate('same', ['guest, host and day']);
  const dated = mine.earliest !== undefined && theirs.earliest !== undefined;
  const near = dated && mine.precision !== 'year' && theirs.precision !== 'year';
  const samePlace = activity.places.some((place) =>
    fields.places?.some((other) => other.name === place.name),
  );
  if (activity.kind === fields.kind && near)
    return candidate('likely', ['kind, States and time', ...(samePlace ? ['place'] : [])]);
  return candidate('possible', [dated ? 'States and time' : 'States; days not known']);
}

const asOfPublication = (read: ReadActivity) =>
  read.activity.mod === 'ongoing' ? read.document.published : undefined;

const year = (text: string | undefined): string | undefined => boundsOf(text).earliest?.slice(0, 4);

const known = (some: (string | undefined)[]): string[] => some.filter((each) => each !== undefined);

/** Series by any of its names, and the edition or year. */
function sameEdition(
  records: Records,
  activity: RecordOf<'activity'>,
  fields: Partial<ActivityFields>,
): string | undefined {
  if (!fields.series) return undefined;
  const edition = records.find('edition', activity.edition);
  const series = records.find('series', edition?.series);
  const names = [...(series ? [series.name, ...series.aliases] : []), ...Object.values(activity.title)];
  if (!names.some((name) => seriesKey(name) === seriesKey(fields.series!))) return undefined;
  // A text may give a number beside the year in the name: either is the edition.
  const theirs = known([fields.seriesYear, editionIn(fields.series), year(fields.actual ?? fields.planned)]);
  const mine = edition
    ? [edition.number]
    : known([activity.seriesYear, ...names.map(editionIn), year(activity.actual ?? activity.planned)]);
  const shared = mine.find((each) => theirs.includes(each));
  return shared ? `${fields.series}: series and edition ${shared}` : undefined;
}

const host = (some: Partial<ActivityFields>) => some.states?.find((each) => each.role === 'host')?.state;

function day(some: Partial<ActivityFields>): string | undefined {
  const bounds = boundsOf(some.actual ?? some.planned);
  return bounds.precision === 'day' ? bounds.earliest : undefined;
}

function sameVisit(activity: ActivityFields, fields: Partial<ActivityFields>): boolean {
  return (
    activity.guest !== undefined &&
    activity.guest === fields.guest &&
    host(activity) !== undefined &&
    host(activity) === host(fields) &&
    day(activity) !== undefined &&
    day(activity) === day(fields)
  );
}

/** Institution, trainees, measure and day. */
function observationCandidates(records: Records, read: ReadActivity): Candidate[] {
  const observation = observationOf(read);
  if (!observation) return [];
  return records.list('observation').flatMap((each) => {
    const same =
      each.measure === observation.measure &&
      [...each.trainees].sort().join() === [...observation.trainees].sort().join() &&
      each.host === observation.host &&
      (each.when ?? '') === (observation.when ?? '');
    if (!same || each.sources.some((source) => source.claim === read.claim)) return [];
    const copies =
      each.sources.some((source) => source.group === read.document.group) && each.value === observation.value;
    const band = copies ? ('same' as const) : ('possible' as const);
    return [
      {
        record: each.id,
        type: 'observation' as const,
        title: `${each.measure} ${each.value}`,
        band,
        because: ['trainees, host, measure and day'],
      },
    ];
  });
}

/** The whole proposal: what it would be, what it might join, what is missing. */
export function proposalFor(records: Records, read: ReadActivity): Proposal | undefined {
  if (kindOf(read) === undefined) return undefined;
  const as = proposedAs(read);
  const candidates = candidatesFor(records, read);
  const fields = as === 'observation' ? undefined : fieldsOf(read);
  const observation = as === 'observation' ? observationOf(read) : undefined;
  if (as === 'observation' && !observation) return undefined;
  const phase = as === 'phase' || as === 'planningPhase' ? phaseOf(read) : undefined;
  const missing = [
    ...(fields && !fields.actual && !fields.planned ? ['days-unknown'] : []),
    ...(fields && (fields.states?.length ?? 0) < 2 ? ['second-state-unknown'] : []),
    ...(observation && !observation.institutionAsWritten ? ['institution-unknown'] : []),
    ...(observation && isMeasureDoubtful(read) ? ['stock-or-cumulative'] : []),
  ];
  return {
    read,
    as,
    band: candidates[0]?.band ?? 'new',
    candidates,
    missing,
    ...(fields && { fields }),
    ...(phase && { phase }),
    ...(observation && { observation }),
  };
}
