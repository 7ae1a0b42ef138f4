// A person decides on what was read: create, join, reject or defer; the decision is kept and can be undone.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { ActivityFields, ClaimUse } from '../activities/activity.ts';
import { proposeActivity } from '../activities/propose-activity.ts';
import { recordBasis } from '../basis/record-basis.ts';
import { allow } from '../permissions/allow.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import { recordObservation } from '../training/observations.ts';
import type { Measure } from '../training/training.ts';
import { fieldsOf, observationOf, phaseOf } from './from-reading.ts';
import { foldClaims } from './fold-claims.ts';
import { proposalFor } from './match.ts';
import type { Decision, Proposal, ProposedAs, ReadActivity, RejectReason } from './proposal.ts';

export interface DecisionInput {
  decision: Decision;
  /** Activity or observation to join. */
  record?: string;
  as?: ProposedAs;
  reason?: RejectReason;
  /** Where the text leaves it open: at present, or so far. */
  measure?: Measure;
}

export function decideProposal(
  draft: Draft,
  read: ReadActivity,
  input: DecisionInput,
): RecordOf<'proposalDecision'> {
  const proposal = proposalFor(draft.records, read);
  if (!proposal)
    throw new Refusal('not-an-activity', 'This is a step of an agreement, not an activity.', {
      next: 'Look at the agreement.',
    });
  const states = (proposal.fields?.states ?? []).map((each) => each.state);
  const desk = [
    ...new Set(
      [...states, ...(proposal.observation?.trainees ?? []), ...(proposal.observation?.host ?? [])].flat(),
    ),
  ].sort();
  allow(draft.doing.actor, 'decideClaim', { desk: deskFor(draft, input, desk) });
  const known = standingDecision(draft, read);
  if (known && known.decision !== 'defer')
    throw new Refusal('decided-already', 'This was decided already.', {
      status: 409,
      next: 'Undo the decision first.',
      details: { decision: known.id },
    });
  if (input.decision === 'reject' && !input.reason)
    throw new Refusal('reason-missing', 'Rejecting needs a reason.', {
      next: 'Domestic, not defence, duplicate or wrong reading.',
    });
  const target = targetOf(draft, read, proposal, input);
  return draft.create(
    'proposalDecision',
    {
      claim: read.claim,
      group: read.document.group,
      document: read.document.id,
      decision: input.decision,
      seen: proposal.candidates.map(({ record, band }) => ({ record, band })),
      ...(input.reason && { reason: input.reason }),
      ...(target && { target, as: input.as ?? proposal.as }),
      desk: target ? draft.records.get(target.type, target.id).desk : desk,
    },
    'decide',
  );
}

/** Joining is judged by the record joined: the report may name fewer States. */
const deskFor = (draft: Draft, input: DecisionInput, desk: string[]): string[] =>
  draft.records.find('activity', input.record)?.desk ??
  draft.records.find('observation', input.record)?.desk ??
  desk;

export const standingDecision = (
  draft: Pick<Draft, 'records'>,
  read: ReadActivity,
): RecordOf<'proposalDecision'> | undefined =>
  draft.records.list('proposalDecision').findLast((each) => each.claim === read.claim && !each.undone);

function targetOf(draft: Draft, read: ReadActivity, proposal: Proposal, input: DecisionInput) {
  if (input.decision === 'create') return create(draft, read, proposal, input);
  if (input.decision === 'join') return join(draft, read, proposal, input);
  return undefined;
}

type Target = { type: 'activity' | 'observation'; id: string };

function create(draft: Draft, read: ReadActivity, proposal: Proposal, input: DecisionInput): Target {
  if (proposal.as === 'observation') return observe(draft, read, input.measure);
  if (proposal.as === 'counterEvidence')
    throw new Refusal('nothing-to-create', 'It says that something does not take place.', {
      next: 'Join it as counter-evidence, or reject it.',
    });
  const fields = proposal.fields!;
  const use = claimUse(draft, read, 'activity');
  const activity = proposeActivity(draft, {
    kind: fields.kind!,
    title: fields.title ?? {},
    states: fields.states ?? [],
    ...fields,
    phases: proposal.phase ? [proposal.phase] : [],
    claims: [{ ...use, ...(proposal.phase && { phase: proposal.phase }) }],
    enteredFields: [],
    asReported: true,
    origin: 'read',
    evidence: [proofOf(read)],
  });
  // What is said decides the state: it rests on the report, nobody approved it.
  if (fields.state && fields.state !== 'proposed')
    draft.change('activity', activity.id, 'asReported', { state: fields.state });
  return { type: 'activity', id: activity.id };
}

function observe(draft: Draft, read: ReadActivity, measure?: Measure): Target {
  const { when, ...observation } = observationOf(read)!;
  const recorded = recordObservation(draft, {
    ...observation,
    // A cumulative number has no one day.
    ...(when && measure !== 'cumulative' && { when }),
    ...(measure && { measure }),
    origin: 'read',
    evidence: [proofOf(read)],
  });
  return { type: 'observation', id: recorded.id };
}

const proofOf = (read: ReadActivity) => ({
  document: read.document.id,
  claim: read.claim,
  group: read.document.group,
  ...(read.quote && { quote: read.quote }),
});

const claimUse = (draft: Draft, read: ReadActivity, as: ClaimUse['as']): ClaimUse => ({
  claim: read.claim,
  document: read.document.id,
  group: read.document.group,
  rank: read.document.rank,
  as,
  fields: as === 'counterEvidence' ? {} : fieldsOf(read),
  decidedBy: draft.doing.actor.id,
  ...(read.document.published && { published: read.document.published }),
  ...(read.quote && { quote: read.quote }),
  ...((as === 'phase' || as === 'planningPhase') && { phase: phaseOf(read) }),
});

function join(draft: Draft, read: ReadActivity, proposal: Proposal, input: DecisionInput): Target {
  const as = input.as ?? proposal.as;
  if (as === 'observation') return observe(draft, read, input.measure);
  const activity = draft.records.get('activity', input.record ?? '');
  const use = claimUse(draft, read, as === 'report' ? 'activity' : as);
  const claims = [...(activity.claims ?? []), use];
  applyClaims(draft, activity, claims, `join as ${as}`, [...activity.evidence, proofOf(read)]);
  return { type: 'activity', id: activity.id };
}

/** Counter-evidence changes no field: the entry stays as it is, with a contradiction; only a desk officer cancels. */
function applyClaims(
  draft: Draft,
  activity: RecordOf<'activity'>,
  claims: ClaimUse[],
  act: string,
  evidence: RecordOf<'activity'>['evidence'],
): void {
  const folded = foldClaims({ ...activity, claims }) as Partial<ActivityFields>;
  const states = folded.states ?? activity.states;
  draft.change('activity', activity.id, act, {
    ...folded,
    claims,
    evidence,
    desk: [...new Set(states.map((each) => each.state))].sort(),
  });
  recordBasis(draft, activity.id);
}

/** Undone also after later edits: each field falls back to what was entered and the claims that remain. */
export function undoDecision(draft: Draft, id: string): RecordOf<'proposalDecision'> {
  const decision = draft.records.get('proposalDecision', id);
  allow(draft.doing.actor, 'merge', decision);
  if (decision.undone) return decision;
  if (decision.target?.type === 'activity') withdrawClaim(draft, decision.target.id, decision);
  if (decision.target?.type === 'observation') withdrawSource(draft, decision.target.id, decision.claim);
  return draft.change('proposalDecision', id, 'undo', { undone: true });
}

function withdrawClaim(draft: Draft, id: string, decision: RecordOf<'proposalDecision'>): void {
  const activity = draft.records.get('activity', id);
  const claims = (activity.claims ?? []).filter((use) => use.claim !== decision.claim);
  const evidence = activity.evidence.filter((proof) => proof.claim !== decision.claim);
  const alone = claims.length === 0 && decision.decision === 'create' && !activity.enteredFields?.length;
  // An entry made from this report alone stands no longer; its history stays (I5).
  if (alone) draft.change('activity', id, 'undo', { state: 'declined', claims, evidence });
  else applyClaims(draft, activity, claims, 'undo', evidence);
}

function withdrawSource(draft: Draft, id: string, claim: string): void {
  const observation = draft.records.get('observation', id);
  const sources = observation.sources.filter((source) => source.claim !== claim);
  const evidence = observation.evidence.filter((proof) => proof.claim !== claim);
  draft.change('observation', id, 'undo', {
    sources,
    evidence,
    ...(sources.length === 0 && { mod: 'negated' }),
  });
}
