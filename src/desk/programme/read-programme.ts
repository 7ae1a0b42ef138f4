// The records of the programme as the register holds them now or held them by a day, made once for a state of the log.
import { Records } from '../../programme/records/records.ts';
import type { Common } from '../../programme/records/record.ts';
import type { ProgrammeRecord } from '../../store/store.ts';
import type { Desk } from '../desk.ts';

const PREFIX = 'programme:';

export const entityIdOf = (type: string, id: string): string => `${PREFIX}${type}:${id}`;

/** Named by the store, `programme:booking:b7` → `b7`. */
const recordId = (type: string, entityId: string): string => entityId.slice(PREFIX.length + type.length + 1);

export const recordsFrom = (kept: readonly ProgrammeRecord[]): Records =>
  Records.of(
    kept.map(({ id, type, version, data }) => ({
      type,
      record: { ...data, id: recordId(type, id), version } as unknown as Common,
    })),
  );

interface Remembered {
  version: number;
  knownOn: string | undefined;
  records: Promise<Records>;
}
const remembered = new WeakMap<Desk, Remembered>();

/** After an act that wrote `statements` more, with nobody else writing meanwhile. */
export function rememberProgramme(desk: Desk, version: number, records: Records): void {
  remembered.set(desk, { version, knownOn: undefined, records: Promise.resolve(records) });
}

/** Length of the log: what a remembered state is known by. */
export const logLength = async (desk: Desk): Promise<number> => (await desk.store.counts()).statements;

/** Asked again for the same state of the log it costs one count. */
export async function readProgramme(desk: Desk, knownOn?: string): Promise<Records> {
  const version = await logLength(desk);
  const known = remembered.get(desk);
  if (known?.version === version && known.knownOn === knownOn) return known.records;
  const records = desk.store.records(knownOn === undefined ? {} : { knownOn }).then(recordsFrom);
  remembered.set(desk, { version, knownOn, records });
  return records;
}
