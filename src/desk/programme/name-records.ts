// The names of what a form may refer to, by type: activities, places, plans, courses, agreements …
import type { Actor } from '../../programme/permissions/actor.ts';
import type { Records } from '../../programme/records/records.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { agreementsOnFile } from './agreements-on-file.ts';
import { seenBy } from './list-programme.ts';

export interface Named {
  id: string;
  name: string;
}
type Titles = Record<string, string>;

export async function nameRecords(
  desk: Desk,
  actor: Actor,
  moment: Moment,
): Promise<Record<string, Named[]>> {
  const records = await seenBy(desk, actor, moment);
  const { agreements } = await agreementsOnFile(desk, moment, records);
  const inWords = (titles: Titles | undefined): string =>
    titles?.[moment.language] ?? Object.values(titles ?? {})[0] ?? '–';
  return {
    ...namesOf(records, inWords),
    agreement: agreements.map(({ id, title }) => ({ id, name: title })),
  };
}

const named = <T extends { id: string }>(list: T[], name: (each: T) => string): Named[] =>
  list.map((each) => ({ id: each.id, name: name(each) })).sort((a, b) => (a.name < b.name ? -1 : 1));

function namesOf(records: Records, inWords: (titles: Titles | undefined) => string): Record<string, Named[]> {
  const courseOf = (run: string) => inWords(records.find('course', records.find('run', run)?.course)?.title);
  const seriesOf = (id: string) => records.find('series', id)?.name ?? id;
  return {
    activity: named(records.list('activity'), (each) => inWords(each.title)),
    body: named(records.list('body'), (each) => each.name),
    course: named(records.list('course'), (each) => inWords(each.title)),
    edition: named(records.list('edition'), (each) => `${seriesOf(each.series)} ${each.number}`),
    facility: named(records.list('facility'), (each) => inWords(each.names)),
    institution: named(records.list('institution'), (each) => inWords(each.names)),
    plan: named(records.list('plan'), (each) => inWords(each.title)),
    planLine: named(records.list('planLine'), (each) => `${each.number} ${inWords(each.title)}`),
    quota: named(records.list('quota'), (each) => `${each.state} ${courseOf(each.run)}`),
    run: named(records.list('run'), (each) => `${courseOf(each.id)} ${each.first}`),
    series: named(records.list('series'), (each) => each.name),
  };
}
