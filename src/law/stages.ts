// The stage: the last one the record shows; it never moves on an inference. VCLT 7-18, 24, 25, 54, 57, 65, 68.
import type { Day } from '../time/day.ts';
import type { Stage } from '../vocabulary/position.ts';
import { actsOf, type Act } from './acts.ts';
import { written } from './clauses.ts';
import { NEVER } from './doubt.ts';
import { follow, triggerIn } from './entry-into-force.ts';
import { CONSENT_ACTS } from './entry-rules.ts';
import type { Prepared } from './prepared.ts';
import { isDoneBy } from './procedures/procedure-on.ts';
import type { Standing } from './standing.ts';

/** What is sent is made known when received (VCLT 78(b)), unless the text counts dispatch. */
function isMadeKnown(act: Act, prepared: Prepared, asOf: Day): boolean {
  const sent = act.kind === 'notification' || act.kind === 'reply';
  if (!sent || written(prepared.record.entryIntoForce)?.counted === 'dispatch')
    return isDoneBy(act.date, asOf);
  if (act.hasReceipt) return isDoneBy(act.received, asOf);
  if (prepared.policies.receiptNotRecorded === 'sameDay') return isDoneBy(act.date, asOf);
  return !act.hasDate && isDoneBy(act.date, asOf);
}

/** Only time is missing: the last act required is done, or the day is fixed and all have signed. */
function awaitsOnlyTime(
  prepared: Prepared,
  standings: readonly Standing[],
  asOf: Day,
  signed: boolean,
): boolean {
  if (standings.some((standing) => standing.entry >= NEVER)) return false;
  const rule = written(prepared.record.entryIntoForce)?.rule;
  if (rule === 'fixedDate') return signed;
  if (!prepared.entry.derivable || prepared.doubts.list.length > 0) return false;
  return triggerIn(prepared.entry, []) <= asOf;
}

function beforeEntry(prepared: Prepared, standings: readonly Standing[], asOf: Day): Stage {
  const done = (...kinds: Act['kind'][]) =>
    actsOf(prepared.acts, ...kinds).filter((act) => isDoneBy(act.date, asOf));
  const signatures = done('signature', 'signatureAdReferendum');
  const signers = prepared.record.parties.filter((party) =>
    signatures.some((act) => act.parties.includes(party)),
  );
  const signed = signers.length === prepared.record.parties.length;
  const consented =
    done('ratification').length > 0 ||
    actsOf(prepared.acts, ...CONSENT_ACTS).some((act) => isMadeKnown(act, prepared, asOf));
  if (consented || awaitsOnlyTime(prepared, standings, asOf, signed)) return 'awaitingEntryIntoForce';
  if (signed) return 'signed';
  if (signers.length > 0) return 'partlySigned';
  if (done('initialling').length > 0) return 'initialled';
  return done('draftApproval', 'negotiation').length > 0 ? 'negotiated' : 'proposed';
}

/** In force: suspended, under notice, or neither; of two, the later. */
function whileInForce(prepared: Prepared, standings: readonly Standing[], asOf: Day): Stage {
  const suspended = standings.every((standing) => standing.suspended);
  const notice = Math.max(...standings.map((standing) => standing.noticeSince));
  if (!suspended) return notice <= asOf ? 'noticeGiven' : 'inForce';
  const since = Math.max(
    ...prepared.suspensions
      .map(({ from }) => (from.doubt < 0 ? from.day : -Infinity))
      .filter((day) => day <= asOf),
  );
  return notice <= asOf && notice > since ? 'noticeGiven' : 'suspended';
}

/** Has provisional application certainly begun? Its end must be shown too before the stage moves back. */
function startIsShown({ provisional, doubts }: Prepared, asOf: Day): boolean {
  if (provisional === undefined || provisional === 'unknown') return false;
  const last = provisional.from.map(({ day, doubt }) => (doubt < 0 ? day : doubts.list[doubt]!.to));
  return follow(provisional.chain, Math.max(...last)) <= asOf;
}

/** The stage on a day, over all worlds that the evidence allows. */
export function stageOn(prepared: Prepared, standings: readonly Standing[], asOf: Day): Stage {
  const shown = prepared.evidence.some(({ day, inForce }) => inForce && day <= asOf);
  const entered = standings.every((standing) => standing.entry <= asOf);
  if (entered && standings.every((standing) => standing.revived || standing.out <= asOf)) return 'ended';
  if (entered || shown) return whileInForce(prepared, standings, asOf);
  if (standings.some((standing) => standing.provisional) && startIsShown(prepared, asOf))
    return 'provisionallyApplied';
  return beforeEntry(prepared, standings, asOf);
}
