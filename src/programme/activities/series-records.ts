// Series of exercises and their editions, bodies and their sessions: found again under any spelling, unique by number.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { BodyFields, SeriesFields, SessionFields } from './series.ts';

/** `Kanzhar-2023` and «Қанжар» are compared without case, marks, quotes and the year or number that follows. */
export const seriesKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[«»“”"'’]/g, '')
    .replace(/[-\s]*(?:\d{4}|\d{1,3})$/u, '') // `kanzhar-2023` → `kanzhar`
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The year or number a name carries: `Kanzhar-2023` → `2023`. */
export const editionIn = (name: string): string | undefined => /(\d{4}|\d{1,3})\D*$/u.exec(name)?.[1];

export const findSeries = (records: Records, name: string): RecordOf<'series'> | undefined =>
  records
    .list('series')
    .find((series) => [series.name, ...series.aliases].some((each) => seriesKey(each) === seriesKey(name)));

export function addSeries(draft: Draft, input: SeriesFields & { example?: boolean }): RecordOf<'series'> {
  allow(draft.doing.actor, 'propose', { desk: input.states });
  const known = findSeries(draft.records, input.name);
  if (known)
    throw new Refusal('series-known', `The series is on record as ${known.name}.`, {
      status: 409,
      next: 'Add an edition to it.',
      details: { series: known.id },
    });
  return draft.create('series', { ...input, desk: input.states });
}

export function addEdition(
  draft: Draft,
  input: { series: string; number: string; period?: string; example?: boolean },
): RecordOf<'edition'> {
  const series = draft.records.get('series', input.series);
  allow(draft.doing.actor, 'propose', series);
  if (draft.records.list('edition').some((each) => each.series === series.id && each.number === input.number))
    throw new Refusal('edition-exists', `${series.name} ${input.number} is on record.`, {
      status: 409,
      next: 'Join that edition.',
    });
  return draft.create('edition', { ...input, desk: series.desk });
}

export function addBody(draft: Draft, input: BodyFields & { example?: boolean }): RecordOf<'body'> {
  allow(draft.doing.actor, 'propose', { desk: input.states });
  return draft.create('body', { ...input, desk: input.states });
}

export function addSession(draft: Draft, input: SessionFields & { example?: boolean }): RecordOf<'session'> {
  const body = draft.records.get('body', input.body);
  allow(draft.doing.actor, 'propose', body);
  if (draft.records.list('session').some((each) => each.body === body.id && each.ordinal === input.ordinal))
    throw new Refusal('session-exists', `Session ${input.ordinal} of ${body.name} is on record.`, {
      status: 409,
    });
  return draft.create('session', { ...input, desk: body.desk });
}
