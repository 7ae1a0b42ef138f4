// What documents propose to the programme: each activity read, what it might join, and what was decided on it.
import type { Actor } from '../../programme/permissions/actor.ts';
import type { ReadActivity } from '../../programme/proposals/proposal.ts';
import { standingDecision } from '../../programme/proposals/decide-proposal.ts';
import { proposalFor } from '../../programme/proposals/match.ts';
import type { Live } from '../../register/entity.ts';
import type { Domain, Form } from '../../vocabulary/codes.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { seenBy } from './list-programme.ts';

/** Activities as documents tell them, rejected readings left out, domains of the same entity beside. */
export async function readActivities(desk: Desk, knownOn?: string): Promise<ReadActivity[]> {
  const asked = knownOn === undefined ? {} : { knownOn };
  const [told, domains] = await Promise.all([
    desk.store.statements({ facts: ['activity'], ...asked }),
    desk.store.statements({ facts: ['domains'], ...asked }),
  ]);
  const scopes = Map.groupBy(
    domains,
    (live) => (live.value as { of?: string }).of ?? live.statement.entityId,
  );
  return told
    .filter(({ review, statement }) => review !== 'rejected' && statement.document !== undefined)
    .map((live) => readOf(live, scopes.get(live.statement.entityId) ?? []));
}

function readOf({ statement, value, source }: Live, domains: Live[]): ReadActivity {
  const quote = statement.evidence?.[0]?.quote;
  const fields = domains.map((live) => live.value as { codes?: Domain[]; forms?: Form[] });
  const activity = value as unknown as ReadActivity['activity'] & {
    activityKind?: ReadActivity['activity']['kind'];
  };
  return {
    claim: statement.id,
    document: {
      id: statement.document!,
      rank: source?.rank ?? 'unknown',
      group: source?.dispatch ?? statement.document!,
      ...(source && { title: source.title }),
      ...(source?.published && { published: source.published }),
    },
    activity: {
      ...activity,
      kind: activity.kind ?? activity.activityKind!,
      ...(statement.mod && { mod: statement.mod }),
    },
    domains: [...new Set(fields.flatMap((each) => each.codes ?? []))],
    forms: [...new Set(fields.flatMap((each) => each.forms ?? []))],
    ...(quote && { quote }),
  };
}

/** Open ones first; deferred ones wait with them. */
export async function listProgrammeProposals(
  desk: Desk,
  actor: Actor,
  moment: Moment,
  ask: { all?: boolean; document?: string } = {},
) {
  const records = await seenBy(desk, actor, moment);
  const reads = await readActivities(desk, moment.knownOn);
  const rows = reads
    .filter((read) => !ask.document || read.document.id === ask.document)
    .flatMap((read) => {
      const decision = standingDecision({ records }, read);
      if (decision && decision.decision !== 'defer' && !ask.all) return [];
      const proposal = proposalFor(records, read);
      return proposal ? [{ ...proposal, ...(decision && { decision }) }] : [];
    });
  return { total: rows.length, rows };
}

export async function findRead(desk: Desk, claim: string): Promise<ReadActivity> {
  const read = (await readActivities(desk)).find((each) => each.claim === claim);
  if (read) return read;
  throw new Refusal('no-such-claim', `No activity was read as ${claim}.`, {
    status: 404,
    next: 'It may have been rejected meanwhile.',
  });
}
