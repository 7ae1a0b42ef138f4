// What an activity must be before it is kept: two States, hosts where the places are, days in order, a zone that exists.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Finding } from '../../vocabulary/reading.ts';
import { boundsOf } from '../time/days.ts';
import type { ZoneRules } from '../time/zones.ts';
import type { ActivityFields, Phase, Place } from './activity.ts';
import { ONE_STATE_KINDS, PHASES_OUTSIDE } from './kinds.ts';

export function checkActivity(activity: ActivityFields, zones: ZoneRules): Finding[] {
  const states = new Set(activity.states.map((each) => each.state));
  if (states.size < 2 && !ONE_STATE_KINDS.has(activity.kind)) throw oneStateOnly();
  if (activity.zone && !zones.exists(activity.zone))
    throw new Refusal('zone-unknown', `${activity.zone} is not an IANA time zone.`, {
      next: 'Give one like Asia/Almaty.',
    });
  for (const days of [activity.planned, activity.actual]) checkOrder(days);
  return [...hostFindings(activity), ...phaseFindings(activity)];
}

const oneStateOnly = () =>
  new Refusal('one-state-only', 'An activity of the programme is between two States at least.', {
    next: 'Add the other State, or record a deployment or a withdrawal.',
  });

function checkOrder(days: string | undefined): void {
  const { earliest, latest } = boundsOf(days);
  if (earliest && latest && earliest > latest)
    throw new Refusal('end-before-start', 'The last day is before the first.', {
      next: 'Correct one of the two.',
    });
}

/** The host is the State of the place; on a ship or aircraft the flag State; a third State is named (I6). */
export function hostFindings(activity: ActivityFields): Finding[] {
  const among = (state: string) => activity.states.some((each) => each.state === state);
  const odd = (host: string | undefined, place: Place | undefined) =>
    host && place?.state && place.state !== host && among(place.state);
  const host = activity.states.find((each) => each.role === 'host')?.state;
  const findings: Finding[] = [];
  if (activity.phases.length === 0)
    for (const place of activity.places)
      if (odd(host, place)) findings.push(hostElsewhere(place.name, place.state!));
  for (const phase of activity.phases)
    if (odd(phase.host, phase.place)) findings.push(hostElsewhere(phase.place!.name, phase.place!.state!));
  for (const place of activity.places)
    if (place.state && !among(place.state) && place.setting !== 'highSeas')
      findings.push({
        code: 'place-in-third-state',
        message: `${place.name} is in ${place.state}, a third State.`,
      });
  return findings;
}

const hostElsewhere = (place: string, state: string): Finding => ({
  code: 'host-is-not-state-of-place',
  message: `${place} is in ${state}, which is not the host.`,
});

/** A phase lies within its edition unless it is planning or after-action (I7). */
export function phaseFindings(activity: ActivityFields): Finding[] {
  const whole = boundsOf(activity.actual ?? activity.planned);
  const outside = (phase: Phase) => {
    const { earliest, latest } = boundsOf(phase.period);
    return (
      !PHASES_OUTSIDE.has(phase.type) &&
      ((earliest && whole.earliest && earliest < whole.earliest) ||
        (latest && whole.latest && latest > whole.latest))
    );
  };
  return activity.phases.filter(outside).map((phase) => ({
    code: 'phase-outside-edition',
    message: `Phase ${phase.ordinal} lies outside the days of the exercise.`,
  }));
}
