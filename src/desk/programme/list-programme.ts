// The programme's lists as one person may see them: activities, facilities, plans, costs, what lacks a basis, open items.
import { agreementTitles, basisShown } from './shape-basis.ts';
import type { Actor } from '../../programme/permissions/actor.ts';
import { visibleTo } from '../../programme/permissions/allow.ts';
import type { Records } from '../../programme/records/records.ts';
import { costsReport } from '../../programme/reports/costs-report.ts';
import { entriesOf, type EntryFilter } from '../../programme/reports/entries.ts';
import { openItems } from '../../programme/reports/open-items.ts';
import { withoutBasis } from '../../programme/reports/without-basis.ts';
import { undertakingsOf } from '../../programme/plans/never-exercised.ts';
import { planAgainstDone } from '../../programme/plans/rates.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { agreementsOnFile } from './agreements-on-file.ts';
import { readProgramme } from './read-programme.ts';

/** The records a person may see, as known by the moment asked about. */
export const seenBy = async (desk: Desk, actor: Actor, moment: Moment): Promise<Records> =>
  visibleTo(actor, await readProgramme(desk, moment.knownOn));

export async function listActivities(desk: Desk, actor: Actor, moment: Moment, filter: EntryFilter) {
  const records = await seenBy(desk, actor, moment);
  const rows = entriesOf(records, moment.asOf, filter);
  return { total: rows.length, rows };
}

export async function listSeries(desk: Desk, actor: Actor, moment: Moment) {
  const records = await seenBy(desk, actor, moment);
  const rows = records.list('series').map((series) => ({
    ...series,
    editions: records
      .list('edition')
      .filter((edition) => edition.series === series.id)
      .sort((a, b) => (a.number < b.number ? 1 : -1))
      .map((edition) => ({
        ...edition,
        activities: records.list('activity').filter((activity) => activity.edition === edition.id),
      })),
  }));
  return { rows };
}

export async function listPlans(desk: Desk, actor: Actor, moment: Moment) {
  const records = await seenBy(desk, actor, moment);
  const rows = records
    .list('plan')
    .map((plan) => ({ plan, done: planAgainstDone(records, plan.id, moment.asOf) }))
    .sort((a, b) => (a.plan.period < b.plan.period ? 1 : -1));
  return { rows };
}

export async function listCosts(
  desk: Desk,
  actor: Actor,
  moment: Moment,
  ask: { states?: string[]; year?: string; into?: string },
) {
  const records = await seenBy(desk, actor, moment);
  return { ...costsReport(records, ask), rules: records.list('costRule'), rates: records.list('rate') };
}

export async function listWithoutBasis(desk: Desk, actor: Actor, moment: Moment, states: string[] = []) {
  const records = await seenBy(desk, actor, moment);
  const named = await agreementTitles(desk, moment);
  const rows = withoutBasis(records, states).map(({ activity, finding, cells }) => ({
    activity: {
      id: activity.id,
      title: activity.title,
      days: activity.actual ?? activity.planned,
      state: activity.state,
      states: activity.states,
      owner: activity.owner,
      example: activity.example ?? false,
    },
    verdict: finding?.verdict ?? 'unknown',
    checked: finding !== undefined,
    finding: finding?.id,
    cells: basisShown(cells, moment.language, named),
  }));
  return { total: rows.length, rows };
}

/**
 * What agreements promise, and what was done under each. `searchedFrom`: the day from which documents were searched for
 * activities; without it nothing can be said to have never happened.
 */
export async function listUndertakings(
  desk: Desk,
  actor: Actor,
  moment: Moment,
  ask: { states?: string[]; searchedFrom?: string },
) {
  const records = await seenBy(desk, actor, moment);
  const { agreements, positionOf, inForceSince } = await agreementsOnFile(desk, moment, records);
  const asked = agreements.filter((agreement) =>
    (ask.states ?? []).every((state) => agreement.states.includes(state)),
  );
  const searched = (agreement: { id: string }) => {
    const since = inForceSince(agreement.id);
    return Boolean(ask.searchedFrom && since && ask.searchedFrom <= since);
  };
  return { rows: undertakingsOf(records, asked, moment.asOf, { inForceSince, positionOf, searched }) };
}

export async function listOpenItems(desk: Desk, actor: Actor, moment: Moment, states: string[] = []) {
  const records = await seenBy(desk, actor, moment);
  const notices = records
    .list('notice')
    .filter((notice) => !notice.read && (actor.local || notice.to === actor.id));
  return { rows: openItems(records, moment.asOf, states), notices };
}
