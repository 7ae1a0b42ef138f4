// One activity: what each source says of it, the agreements told beside it, and why entries were joined.
import type { Desk } from './desk.ts';
import { findEntity } from './find.ts';
import type { Moment } from './moment.ts';
import { cardsById, cardsIn, documentsOf } from './neighbours.ts';
import { fieldsOf } from './shapes/field.ts';
import { judgedOf, proposedOf } from './shapes/judged.ts';
import { activityRow, agreementRow, documentRow } from './shapes/rows.ts';
import { sourcedOf } from './shapes/sourced.ts';
import { takeSnapshot } from './snapshot.ts';

export async function showActivity(desk: Desk, id: string, moment: Moment) {
  const entity = await findEntity(desk, 'activity', id, moment.knownOn);
  const [[card], documents, { byId }] = await Promise.all([
    cardsById(desk, 'activity', [entity.id], moment),
    documentsOf(desk, entity, moment),
    takeSnapshot(desk, moment),
  ]);
  const told = await cardsIn(
    desk,
    'agreement',
    documents.map((document) => document.id),
    moment,
  );
  const concerned = told.filter(({ states }) => states.every((state) => card!.states.includes(state)));
  return {
    row: activityRow(card!, moment.language),
    fields: fieldsOf(entity),
    statements: entity.statements.map((live) => sourcedOf(live, entity.said)),
    documents: documents.map((document) => documentRow(document)),
    agreements: concerned.flatMap(({ id: agreement }) => {
      const placed = byId.get(agreement);
      return placed ? [agreementRow(placed, moment.language)] : [];
    }),
    sameBecause: judgedOf(entity, moment.language),
    proposedSame: await proposedOf(desk, entity, moment),
  };
}
