// What of the programme somebody should look at: confirmations awaited, and coming activities without an established basis.
import { isAwaitingConfirmation } from '../../programme/activities/awaiting.ts';
import { latestBasis } from '../../programme/basis/record-basis.ts';
import { mayGoOn } from '../../programme/basis/verdicts.ts';
import { PROGRAMME_LABELS } from '../../programme/labels.ts';
import type { RecordOf } from '../../programme/records/fields.ts';
import { boundsOf, daysBetween } from '../../programme/time/days.ts';
import { MOST } from '../attention.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { readProgramme } from './read-programme.ts';

const SAID = {
  fr: {
    confirmation: 'à confirmer',
    why: 'ses jours sont passés ; rien ne dit qu’elle fut tenue',
    basis: 'base juridique',
  },
  en: {
    confirmation: 'awaiting confirmation',
    why: 'its days are past; nothing says it was held',
    basis: 'legal basis',
  },
};

/** Restricted activities stay on the pages of the programme, where the person asking is known. */
export async function programmeAttention(desk: Desk, moment: Moment) {
  const records = await readProgramme(desk, moment.knownOn);
  const said = SAID[moment.language];
  const open = records.list('activity').filter((each) => each.marking !== 'restricted');
  const about = (activity: RecordOf<'activity'>) => ({
    kind: 'programmeActivity',
    id: activity.id,
    label: activity.title[moment.language] ?? Object.values(activity.title)[0] ?? activity.id,
  });
  const awaiting = open
    .filter((each) => isAwaitingConfirmation(each, moment.asOf))
    .map((each) => {
      const day = boundsOf(each.planned).latest!;
      return {
        kind: 'confirmation' as const,
        about: about(each),
        day,
        daysLeft: daysBetween(moment.asOf, day),
        text: said.confirmation,
        why: said.why,
      };
    });
  const uncovered = open.flatMap((each) => {
    const day = boundsOf(each.planned).earliest;
    const finding = latestBasis(records, each.id);
    const coming = ['planned', 'confirmed'].includes(each.state) && day !== undefined && day >= moment.asOf;
    if (!coming || !finding || mayGoOn(finding.verdict)) return [];
    const why = PROGRAMME_LABELS['verdict']![finding.verdict]![moment.language];
    return [
      {
        kind: 'basis' as const,
        about: about(each),
        day,
        daysLeft: daysBetween(moment.asOf, day),
        text: said.basis,
        why,
      },
    ];
  });
  return [...awaiting.slice(-MOST), ...uncovered.slice(0, MOST)].sort((a, b) => (a.day < b.day ? -1 : 1));
}
