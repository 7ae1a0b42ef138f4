// The national procedures of one agreement on a day: where each State stands, and what the record lacks (law.md 9).
import { readIsoDay, type Day } from '../../time/day.ts';
import { truthOf, type Truth } from '../../time/order.ts';
import type { Position } from '../../vocabulary/position.ts';
import { written } from '../clauses.ts';
import { CONSENT_ACTS } from '../entry-rules.ts';
import { notBefore, conclusionOf } from '../floors.ts';
import type { Act } from '../acts.ts';
import type { Prepared } from '../prepared.ts';
import type { Question } from '../question.ts';
import type { Standing } from '../standing.ts';
import { PROCEDURES } from './index.ts';
import { isDoneBy, procedurePosition } from './procedure-on.ts';
import { procedureFor } from './procedure.ts';

const sent = (act: Act) => act.kind === 'notification' || act.kind === 'reply';

/** When an act makes consent known: what is sent counts when received (VCLT 78(b)). */
function knownAbroad(act: Act, prepared: Prepared): { earliest: Day | null; latest: Day | null } {
  const dispatch = written(prepared.record.entryIntoForce)?.counted === 'dispatch';
  if (!sent(act) || dispatch) return act.date;
  if (act.hasReceipt) return act.received;
  if (prepared.policies.receiptNotRecorded === 'sameDay') return act.date;
  return { earliest: act.date.earliest, latest: act.hasDate ? null : act.date.latest };
}

/** Is the State's consent known abroad on that day? Only notification, exchange, deposit, or a signature that binds. */
function consentOf(prepared: Prepared, state: string, standings: readonly Standing[], asOf: Day): Truth {
  const rule = written(prepared.record.entryIntoForce)?.rule;
  const binds = (act: Act) => act.kind === 'signature' && (rule === 'signature' || act.raw.consent === true);
  const acts = prepared.acts.filter(
    (act) => act.parties.includes(state) && (CONSENT_ACTS.includes(act.kind) || binds(act)),
  );
  if (standings.every((standing) => standing.entry <= asOf) && prepared.entry.stated) return 'yes';
  if (acts.length === 0) {
    const { record, acts: all, stepsBefore } = prepared;
    const floors = { record, acts: all, conclusion: conclusionOf(record, all), stepsBefore };
    const kind =
      rule === 'deposit' ? 'deposit' : rule === 'exchangeOfInstruments' ? 'exchange' : 'notification';
    const floor = notBefore(floors, kind, [state]);
    if (floor !== null && floor > asOf) return 'no';
    return prepared.policies.expectedActNotRecorded === 'notDone' ? 'no' : 'unknown';
  }
  const bounds = acts.map((act) => knownAbroad(act, prepared));
  if (bounds.some(({ earliest, latest }) => (latest === null ? earliest === null : latest <= asOf)))
    return 'yes';
  const later = bounds.every(({ earliest }) => earliest !== null && earliest > asOf);
  return later ? truthOf(false) : 'unknown';
}

export function proceduresOn(
  question: Question,
  prepared: Prepared,
  standings: readonly Standing[],
  asOf: Day,
): { positions: Position['procedures']; findings: string[] } {
  const positions: Position['procedures'] = {};
  const findings: string[] = [];
  const data = question.surroundings.procedures ?? PROCEDURES;
  for (const [state, route] of Object.entries(prepared.record.procedures ?? {})) {
    const acts = prepared.acts.filter((act) => act.parties.includes(state));
    const procedure = procedureFor(data, state, route, asOf, (step, day) =>
      acts.some((act) => act.kind === step && isDoneBy(act.date, day)),
    );
    if (!procedure) {
      findings.push(`no-procedure:${state}`);
      continue;
    }
    if (procedure.to !== undefined && readIsoDay(procedure.to)! < asOf)
      findings.push(`procedure-complete-before-change:${state}`);
    const consent = consentOf(prepared, state, standings, asOf);
    const { calendars } = question.surroundings;
    const { missesCalendar, ...position } = procedurePosition({
      state,
      procedure,
      acts,
      asOf,
      calendars,
      consent,
    });
    positions[state] = position;
    findings.push(...position.notEvidenced.map((step) => `step-not-evidenced:${state}.${step}`));
    if (missesCalendar) findings.push(`calendar-not-recorded:${state}`);
  }
  return { positions, findings };
}
