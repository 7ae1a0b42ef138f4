// Bookings that stand, as a calendar shows them: when, where and for what, as one person may see them.
import type { Actor } from '../../programme/permissions/actor.ts';
import type { TimedUse } from '../../exports/programme/ical-bookings.ts';
import { lenientSpanOf, utcText } from '../../programme/time/spans.ts';
import { SYSTEM_ZONES } from '../../programme/time/zones.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { seenBy } from './list-programme.ts';

/** Cancelled and released ones stay in the feed for a while: the calendar drops them. */
const SHOWN = new Set(['earmarked', 'allocated', 'active', 'completed', 'cancelled', 'released', 'noShow']);

/** `activities`: only bookings for these; undefined: all. */
export async function listUses(
  desk: Desk,
  actor: Actor,
  moment: Moment,
  activities?: ReadonlySet<string>,
): Promise<TimedUse[]> {
  const records = await seenBy(desk, actor, moment);
  const inWords = (titles: Record<string, string> | undefined) =>
    titles?.[moment.language] ?? Object.values(titles ?? {})[0];
  return records
    .list('booking')
    .filter((each) => SHOWN.has(each.state) && (!activities || activities.has(each.activity ?? '')))
    .map((each) => {
      const { start, end } = lenientSpanOf(each.time, SYSTEM_ZONES);
      const places = each.facilities.map((id) => inWords(records.find('facility', id)?.names) ?? id);
      const title = each.title ?? inWords(records.find('activity', each.activity)?.title);
      return {
        id: each.id,
        sequence: each.version,
        state: each.state,
        title: title ?? each.requestingState,
        places,
        start: utcText(start),
        end: utcText(end),
        ...(each.time.timeBasis === 'days' && { days: { first: each.time.first, last: each.time.last } }),
        ...(each.activity && { activity: each.activity }),
      };
    });
}

/** Where the feed is of some States or days, only bookings of their activities; of everything, all. */
export const activitiesOf = (
  rows: readonly { activity: string }[],
  filter: { states?: string[]; first?: string; last?: string },
): ReadonlySet<string> | undefined =>
  filter.states?.length || filter.first || filter.last ? new Set(rows.map((row) => row.activity)) : undefined;
