// Reports: the yearly bilateral report and the country brief, with the agreements' positions from the law.
import type { Actor } from '../../programme/permissions/actor.ts';
import { highestMarking } from '../../programme/permissions/allow.ts';
import { balanceBetween } from '../../programme/costs/ledger.ts';
import { annualCalendar } from '../../programme/reports/annual-calendar.ts';
import { bilateralReport } from '../../programme/reports/bilateral.ts';
import { countryBrief } from '../../programme/reports/country-brief.ts';
import { whoMetWhom } from '../../programme/reports/who-met-whom.ts';
import type { Desk } from '../desk.ts';
import { listDeadlines } from '../deadlines.ts';
import type { Moment } from '../moment.ts';
import { agreementRow } from '../shapes/rows.ts';
import { takeSnapshot } from '../snapshot.ts';
import { seenBy } from './list-programme.ts';

async function agreementsBetween(desk: Desk, states: string[], moment: Moment) {
  const { agreements } = await takeSnapshot(desk, moment);
  return agreements
    .filter(({ card }) => states.every((state) => card.states.includes(state)))
    .map((placed) => agreementRow(placed, moment.language));
}

export async function showBilateral(
  desk: Desk,
  actor: Actor,
  moment: Moment,
  ask: { pair: [string, string]; year: string },
) {
  const records = await seenBy(desk, actor, moment);
  const report = bilateralReport(records, ask.pair, ask.year, moment.asOf);
  return {
    ...report,
    ...(moment.knownOn !== undefined && { knownOn: moment.knownOn }),
    marking: highestMarking(
      records.list('activity').filter((each) => ask.pair.every((state) => each.desk.includes(state))),
    ),
    agreements: await agreementsBetween(desk, ask.pair, moment),
    met: whoMetWhom(records, ask.pair).filter((meeting) => meeting.day?.startsWith(ask.year)),
    balance: balanceBetween(records, ask.pair[0], ask.pair[1], ask.year),
  };
}

export async function showCountryBrief(desk: Desk, actor: Actor, moment: Moment, state: string) {
  const records = await seenBy(desk, actor, moment);
  return {
    ...countryBrief(records, state, moment.asOf),
    ...(moment.knownOn !== undefined && { knownOn: moment.knownOn }),
    marking: highestMarking(records.list('activity').filter((each) => each.desk.includes(state))),
    agreements: await agreementsBetween(desk, [state], moment),
    deadlines: await listDeadlines(desk, { within: 'P24M', state: [state] }, moment),
  };
}

/** Notifiable activities of the year hosted by one State; `everything`: also those under the thresholds. */
export async function showAnnualCalendar(
  desk: Desk,
  actor: Actor,
  moment: Moment,
  ask: { state: string; year: string; everything: boolean },
) {
  const records = await seenBy(desk, actor, moment);
  return annualCalendar(records, ask.state, ask.year, { everything: ask.everything });
}
