// What an activity read in a document would be in the programme: its kind, its state by what was said, its fields.
import type { Mod, ReportedActivity } from '../../vocabulary/codes.ts';
import type { ActivityFields, ActivityState, Phase, Place, StateIn } from '../activities/activity.ts';
import type { ActivityKind } from '../activities/kinds.ts';
import type { ObservationFields } from '../training/training.ts';
import type { ProposedAs, ReadActivity } from './proposal.ts';

/** Kinds that keep their name. */
const SAME_KIND: Partial<Record<ReportedActivity, ActivityKind>> = {
  exercise: 'exercise',
  visit: 'visit',
  delivery: 'delivery',
  peacekeeping: 'peacekeeping',
  deployment: 'deployment',
  withdrawal: 'withdrawal',
  attache: 'attache',
  basing: 'basing',
  operation: 'operation',
  transfer: 'delivery',
  ceremony: 'ceremony',
};

/** A negotiation is a step of the agreement, not an activity: undefined. Training is an observation. */
export function kindOf(read: ReadActivity): ActivityKind | 'observation' | undefined {
  const { kind, guest, body } = read.activity;
  if (kind === 'meeting') return guest ? 'visit' : 'talks';
  if (kind === 'consultation') return body ? 'commissionSession' : 'consultation';
  if (kind === 'training') return 'observation';
  return SAME_KIND[kind];
}

const STATE_SAID: Partial<Record<Mod, ActivityState>> = {
  ongoing: 'underway',
  planned: 'planned',
  proposed: 'proposed',
  conditional: 'proposed',
  suspended: 'postponed',
};

/** What is said decides: negated and denied are counter-evidence and give no state. */
export const stateSaid = (mod: Mod | undefined): ActivityState | undefined =>
  mod === 'negated' || mod === 'denied' ? undefined : ((mod && STATE_SAID[mod]) ?? 'held');

export function proposedAs(read: ReadActivity): ProposedAs {
  const { mod, kind, phase, name } = read.activity;
  if (mod === 'negated' || mod === 'denied') return 'counterEvidence';
  if (kind === 'training') return 'observation';
  if (kind === 'exercise' && phase !== undefined) return 'phase';
  // A conference that prepares an exercise is a planning phase of it: `Conférence de planification de Kanzhar-2024`.
  if (name && /planning conference|conférence de planification|конференц\S* по планировани/iu.test(name))
    return 'planningPhase';
  return 'activity';
}

export function fieldsOf(read: ReadActivity): Partial<ActivityFields> {
  const { activity } = read;
  const kind = kindOf(read);
  const said = stateSaid(activity.mod);
  const days = daysSaid(read);
  return {
    ...(kind && kind !== 'observation' && { kind }),
    ...(activity.name && { title: { und: activity.name }, series: activity.name }),
    ...(said && { state: said }),
    states: statesOf(read),
    ...(read.domains?.length && { domains: read.domains }),
    ...(read.forms?.length && { forms: read.forms }),
    ...(days && (said === 'held' ? { actual: days } : { planned: days })),
    ...(activity.place && { places: [placeOf(read)] }),
    ...(activity.edition !== undefined && { seriesYear: String(activity.edition) }),
    ...(activity.guest && { guest: activity.guest }),
  };
}

/** Relative days need the publication day, which reading has put in; what it left partial stays partial. */
const daysSaid = (read: ReadActivity): string | undefined => read.activity.date || undefined;

function placeOf(read: ReadActivity): Place {
  const { place, hosts, host } = read.activity;
  const state = hosts?.length === 1 ? hosts[0] : host;
  return { name: place!, ...(state && { state }) };
}

const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

function statesOf(read: ReadActivity): StateIn[] {
  const { parts = [], observers = [], hosts = [], host, guest, trainees, trainers, from, to } = read.activity;
  const hosting = new Set([...hosts, ...list(host)]);
  const all = [
    ...new Set([
      ...hosting,
      ...parts,
      ...list(guest),
      ...list(trainees),
      ...list(trainers),
      ...list(from),
      ...list(to),
    ]),
  ];
  const known = all.filter((state) => state !== 'ZZ');
  return [
    ...known
      .filter((state) => !observers.includes(state))
      .map((state): StateIn => ({
        state,
        role: hosting.has(state) ? 'host' : state === guest ? 'sender' : 'participant',
      })),
    ...observers.map((state): StateIn => ({ state, role: 'observer' })),
  ];
}

/** The phase a report tells of; without days it is underway as of publication, its days unknown. */
export function phaseOf(read: ReadActivity): Phase {
  const { activity } = read;
  const days = daysSaid(read);
  const state = stateSaid(activity.mod);
  const planning = proposedAs(read) === 'planningPhase';
  return {
    ordinal: Number(activity.phase ?? 0) || 0,
    type: planning ? 'mainPlanning' : 'conduct',
    host: activity.hosts?.[0] ?? activity.host ?? 'ZZ',
    ...(days && { period: days }),
    ...(activity.place && { place: placeOf(read) }),
    ...(state && { state }),
    from: [read.claim],
  };
}

/** A number of trainees as the text gives it: stock where it says "at present", cumulative where it says "so far". */
export function observationOf(read: ReadActivity): ObservationFields | undefined {
  const { activity } = read;
  if (activity.number === undefined) return undefined;
  const host = activity.hosts?.[0] ?? list(activity.trainers)[0] ?? activity.host;
  return {
    measure: measureOf(read),
    value: activity.number,
    quality: activity.number_q ?? 'exact',
    ...((activity.date ?? read.document.published) &&
      activity.stock && { when: activity.date ?? read.document.published! }),
    ...(activity.date && !activity.stock && { when: activity.date }),
    trainees: list(activity.trainees),
    ...(host && { host }),
    ...(activity.institution && { institutionAsWritten: activity.institution }),
    basis: activity.free === true ? 'free' : activity.free === false ? 'paid' : 'unknown',
    ...(read.speaker && { speaker: read.speaker }),
    ...(read.quote && { quote: read.quote }),
    ...(activity.mod && activity.mod !== 'past' && activity.mod !== 'ongoing' && { mod: activity.mod }),
    sources: [{ document: read.document.id, claim: read.claim, group: read.document.group }],
  };
}

/**
 * `stock` in a claim means "so far or at present". What the words say beside it decides; where they do not, it is proposed
 * as a stock, and the person who decides is asked.
 */
function measureOf({ activity }: ReadActivity): ObservationFields['measure'] {
  if (!activity.stock) return 'intake';
  return activity.mod === 'past' ? 'cumulative' : 'stock';
}

export const isMeasureDoubtful = ({ activity }: ReadActivity): boolean =>
  activity.stock === true && activity.mod !== 'past' && activity.mod !== 'ongoing';
