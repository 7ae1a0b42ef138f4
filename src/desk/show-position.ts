// The legal position of one agreement on one day, with the passages behind every input.
import type { Entity } from '../register/entity.ts';
import type { LegalRecord, PolicyChoices } from '../vocabulary/legal-record.ts';
import type { Position } from '../vocabulary/position.ts';
import { conclude } from './conclude.ts';
import type { Desk } from './desk.ts';
import { findEntity } from './find.ts';
import type { Moment } from './moment.ts';
import { formulasOf, positionOf, type ShownPosition } from './shapes/position.ts';
import { takeSnapshot } from './snapshot.ts';
import { sayCount } from './words/periods.ts';
import { nameAnswer } from './words/answers.ts';

export async function showPosition(
  desk: Desk,
  id: string,
  moment: Moment,
  policies: Partial<PolicyChoices> = {},
): Promise<ShownPosition> {
  const entity = await findEntity(desk, 'agreement', id, moment.knownOn);
  const { records } = await takeSnapshot(desk, moment);
  return placeAgreement(entity, records, moment, policies).shown;
}

export interface Placed {
  position: Position;
  shown: ShownPosition;
}

export function placeAgreement(
  entity: Entity,
  records: ReadonlyMap<string, LegalRecord>,
  moment: Moment,
  policies: Partial<PolicyChoices> = {},
): Placed {
  const { asOf, language, knownOn } = moment;
  const ask = { asOf, policies };
  const position = conclude(records, entity.id, ask);
  const from = nameAnswer('entryIntoForce', asOf, language).toLocaleLowerCase(language);
  const ifEntry =
    position.asFunctionOfEntry.length === 0
      ? undefined
      : formulasOf(
          position,
          supposeEntry(records, entity.id, ask),
          (counted) => sayCount(from, counted, language),
          language,
        );
  const shown = positionOf(position, {
    legal: records.get(entity.id)!,
    entity,
    language,
    ...(ifEntry && { ifEntry }),
  });
  return { position, shown: knownOn === undefined ? shown : { ...shown, knownOn } };
}

/** The same agreement if it had entered into force on the day asked about: an example, said to be one. */
function supposeEntry(
  records: ReadonlyMap<string, LegalRecord>,
  id: string,
  ask: { asOf: string; policies: Partial<PolicyChoices> },
): { entry: string; position: Position } {
  const record = records.get(id)!;
  const supposed: LegalRecord = {
    ...record,
    acts: [...record.acts, { act: 'entryIntoForce', id: 'supposed', date: ask.asOf }],
  };
  const position = conclude(new Map([...records, [id, supposed]]), id, ask);
  return { entry: ask.asOf, position };
}
