// One agreement whole: fields, acts, clauses, position, time ribbon, what was done under it, who, and from which documents.
import type { Entity, Live } from '../register/entity.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import type { Desk } from './desk.ts';
import { findEntity } from './find.ts';
import type { Moment } from './moment.ts';
import { cardsIn, documentsOf } from './neighbours.ts';
import { relatedTo } from './related.ts';
import { contradictingDates, contradictionsOf, fieldsOf } from './shapes/field.ts';
import { judgedOf, proposedOf } from './shapes/judged.ts';
import { activityRow, agreementRow, documentRow, personRow } from './shapes/rows.ts';
import { drawRibbon } from './shapes/ribbon.ts';
import { sourcedOf, valueOf } from './shapes/sourced.ts';
import { linkOf } from './shapes/titles.ts';
import { placeAgreement } from './show-position.ts';
import { takeSnapshot } from './snapshot.ts';

export async function showAgreement(desk: Desk, id: string, moment: Moment) {
  const entity = await findEntity(desk, 'agreement', id, moment.knownOn);
  const snapshot = await takeSnapshot(desk, moment);
  const placed = snapshot.byId.get(entity.id);
  if (!placed) throw new Refusal('no-such-agreement', `There is no agreement ${id}.`, { status: 404 });
  const { language } = moment;
  const documents = await documentsOf(desk, entity, moment);
  const documentIds = documents.map((card) => card.id);
  const [people, nearby, proposed, related] = await Promise.all([
    cardsIn(desk, 'person', documentIds, moment),
    cardsIn(desk, 'activity', documentIds, moment),
    proposedOf(desk, entity, moment),
    relatedTo(desk, entity, moment),
  ]);
  // An activity told in the same documents between two of the parties; its legal basis is for the programme to say.
  const parties = placed.card.states;
  const activities = nearby.filter(
    ({ states }) => states.filter((state) => parties.includes(state)).length >= 2,
  );
  const position = placeAgreement(entity, snapshot.records, moment);
  const withFact = (fact: string) =>
    standing(entity)
      .filter((live) => live.statement.fact === fact)
      .map((live) => sourcedOf(live, entity.said));
  return {
    row: agreementRow(placed, language),
    asOf: moment.asOf,
    ...(moment.knownOn !== undefined && { knownOn: moment.knownOn }),
    fields: fieldsOf(entity),
    acts: actsOf(entity),
    term: withFact('term'),
    entryRules: withFact('entry_rule'),
    costs: withFact('cost'),
    domains: domainsOf(entity).map((domain) => ({
      ...domain,
      exercised: activities
        .filter(({ facets }) => facets['domain']?.includes(domain.code))
        .map((card) => linkOf(card, language)),
    })),
    position: position.shown,
    ribbon: drawRibbon(snapshot.records, position.position, moment),
    related,
    activities: activities.map((card) => activityRow(card, language)),
    people: people.filter(({ states }) => states.some((state) => parties.includes(state))).map(personRow),
    documents: documents.map((document) => documentRow(document)),
    contradictions: [...contradictionsOf(entity, language), ...contradictingDates(entity)],
    sameBecause: judgedOf(entity, language),
    proposedSame: proposed,
  };
}

const standing = ({ statements }: Entity): Live[] => statements.filter(({ review }) => review !== 'rejected');

function actsOf({ acts, said }: Entity) {
  return acts.map(({ id, step, value, mod, statements }) => ({
    id,
    step,
    ...textFields(value, ['date', 'place', 'by', 'received', 'vote', 'number']),
    ...(mod !== undefined && { mod }),
    ...(typeof value['as_written'] === 'string' && { asWritten: value['as_written'] }),
    signers: [value['signers'] ?? []].flat().map(String),
    statements: statements.map((live) => sourcedOf(live, said)),
  }));
}

function textFields<Name extends string>(
  value: Record<string, unknown>,
  names: Name[],
): { [N in Name]?: string } {
  const held = names.filter((name) => typeof value[name] === 'string');
  return Object.fromEntries(held.map((name) => [name, value[name]])) as { [N in Name]?: string };
}

/** One entry a field of cooperation; a field that the text excludes stands apart with its `negated`. */
function domainsOf(entity: Entity) {
  const found = new Map<string, { code: string; forms: Set<string>; mod?: string; lives: Live[] }>();
  for (const live of standing(entity).filter(({ statement }) => statement.fact === 'domains')) {
    const { codes, forms } = valueOf(live.value);
    const { mod } = live.statement;
    for (const code of [codes ?? []].flat().map(String)) {
      const key = `${code}|${mod ?? ''}`;
      const domain = found.get(key) ?? { code, forms: new Set(), ...(mod && { mod }), lives: [] };
      for (const form of [forms ?? []].flat()) domain.forms.add(String(form));
      domain.lives.push(live);
      found.set(key, domain);
    }
  }
  return [...found.values()].map(({ code, forms, mod, lives }) => ({
    code,
    forms: [...forms],
    ...(mod !== undefined && { mod }),
    statements: lives.map((live) => sourcedOf(live, entity.said)),
  }));
}
