// One person: spellings, offices with their days, what they said, whom they met, which agreements they are named beside.
import type { Entity, Live } from '../register/entity.ts';
import type { Desk } from './desk.ts';
import { findEntity } from './find.ts';
import type { Moment } from './moment.ts';
import { cardsById, cardsIn, documentsOf } from './neighbours.ts';
import { judgedOf, proposedOf } from './shapes/judged.ts';
import { activityRow, agreementRow, documentRow, personRow } from './shapes/rows.ts';
import { sourcedOf, valueOf } from './shapes/sourced.ts';
import { takeSnapshot } from './snapshot.ts';

export async function showPerson(desk: Desk, id: string, moment: Moment) {
  const entity = await findEntity(desk, 'person', id, moment.knownOn);
  const [[card], documents, { byId }] = await Promise.all([
    cardsById(desk, 'person', [entity.id], moment),
    documentsOf(desk, entity, moment),
    takeSnapshot(desk, moment),
  ]);
  const ids = documents.map((document) => document.id);
  const [signed, activities, said] = await Promise.all([
    signedBy(desk, entity, ids, moment),
    cardsIn(desk, 'activity', ids, moment),
    saidBy(desk, entity, ids),
  ]);
  const own = (states: string[]) =>
    card!.states.length === 0 || states.some((state) => card!.states.includes(state));
  return {
    row: personRow(card!),
    offices: officesOf(entity),
    said: said.map((live) => sourcedOf(live)),
    met: activities
      .filter(
        ({ states, data }) =>
          own(states) && ['meeting', 'visit', 'consultation'].includes(String(data['activityKind'])),
      )
      .map((activity) => activityRow(activity, moment.language)),
    agreements: signed.flatMap((agreement) => {
      const placed = byId.get(agreement);
      return placed ? [agreementRow(placed, moment.language)] : [];
    }),
    documents: documents.map((document) => documentRow(document)),
    sameBecause: judgedOf(entity, moment.language),
    proposedSame: await proposedOf(desk, entity, moment),
  };
}

/** An office as one document names it; the days are those on which documents name the person so. */
function officesOf(entity: Entity) {
  const offices = new Map<string, Live[]>();
  for (const live of entity.statements) {
    if (live.statement.fact !== 'person' || live.review === 'rejected') continue;
    const { role, country } = valueOf(live.value);
    const key = `${String(role)}|${String(country)}`;
    offices.set(key, [...(offices.get(key) ?? []), live]);
  }
  return [...offices.values()].map((lives) => {
    const { role, country, office } = valueOf(lives[0]!.value);
    const days = lives
      .map(({ source }) => source?.published)
      .filter((day) => day !== undefined)
      .sort();
    return {
      role: String(role),
      country: String(country),
      ...(typeof office === 'string' && { asWritten: office }),
      ...(days.length > 0 && { from: days[0]!, to: days.at(-1)! }),
      statements: lives.map((live) => sourcedOf(live)),
    };
  });
}

const spellingsOf = ({ statements }: Entity): string[] =>
  statements.flatMap(({ value }) => {
    const { name } = valueOf(value);
    return typeof name === 'string' ? [name.toLowerCase()] : [];
  });

/** Agreements of these documents with an act that names the person among its signers. */
async function signedBy(desk: Desk, entity: Entity, documents: string[], moment: Moment): Promise<string[]> {
  const spellings = spellingsOf(entity);
  const told = await cardsIn(desk, 'agreement', documents, moment);
  const agreements = await desk.store.entities(
    told.map(({ id }) => id),
    moment.knownOn,
  );
  const isSigner = (name: unknown) => spellings.includes(String(name).toLowerCase());
  return agreements
    .filter(({ acts }) => acts.some(({ value }) => [value['signers'] ?? []].flat().some(isSigner)))
    .map(({ id }) => id);
}

/** Attributions in these documents whose speaker carries one of the person's spellings. */
async function saidBy(desk: Desk, entity: Entity, documents: string[]): Promise<Live[]> {
  const spellings = spellingsOf(entity).map((name) => `person:${name}`);
  const found = await Promise.all(
    documents.map((document) => desk.store.statements({ document, facts: ['claim'] })),
  );
  return found
    .flat()
    .filter(
      ({ value, review }) =>
        review !== 'rejected' && spellings.includes(String(valueOf(value)['by']).toLowerCase()),
    );
}
