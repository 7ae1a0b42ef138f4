// What only may come, and what is said of nothing: behind `if` nothing is told, what could be done of a plan is planned.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import { isSubjectRightBefore } from './event-reach.ts';
import type { Reading } from './event-shapes.ts';

type Step = EventClaim['step'];

/** « si le Sénat l’approuve », `if the pact is signed`: what a condition supposes is not told; what depends on it may be. */
export const isSupposed = (source: Annotated, act: Run): boolean => {
  const from = Math.max(source.sentenceAt(act.from).from, act.from - SUPPOSED_FAR);
  for (let at = act.from - 1; at >= from && !source.isSign(at, ',;:'); at--)
    if (source.is(at, 'condition')) return true;
  return false;
};
const SUPPOSED_FAR = 12;

/** « pourrait être signé en mai », `could be ratified`: of a plan readers say that it is planned; of an end, that it may be. */
export const orPlanned = <Mood extends string>(mood: Mood, step: Step): Mood | 'planned' =>
  mood === 'conditional' && AHEAD_OF.has(step) ? 'planned' : mood;
const AHEAD_OF = new Set<Step>([
  'negotiated',
  'finalised',
  'signed',
  'initialled',
  'draft_approved',
  'tabled',
  'committee_approved',
  'debated',
  'approved',
  'approved_lower',
  'approved_upper',
  'law_signed',
  'promulgated',
  'ratified',
  'published',
  'exchanged',
  'entered_into_force',
]);

/** « aucune proposition de loi n’a été déposée », `no agreement has been signed`. */
export const isOfNone = (source: Annotated, { act, target }: Reading): boolean =>
  target.run.to <= act.from &&
  (source.is(target.run.from - 1, 'negation') || source.is(target.run.from, 'negation')) &&
  isSubjectRightBefore(source, target.run.to, act);

/** « aucun document n’a été signé »: of no agreement that the text names. */
export const isOfNothing = (source: Annotated, reading: Reading): boolean =>
  isOfNone(source, reading) && source.covering('pact', reading.target.run.from) === undefined;
