// An activity in lists: what kind, which States, when and where, how many.
import type { Card } from '../card.ts';
import type { Entity } from '../entity.ts';
import { common, facetsOf, outlets, shown, text, texts, unique, yearsOf } from './shared.ts';

const STATES = ['parts', 'hosts', 'host', 'guest', 'from', 'to', 'trainees', 'trainers'];
const KEPT = [
  'name',
  'edition',
  'phase',
  'place',
  'number',
  'number_q',
  'stock',
  'free',
  'what',
  'institution',
  'length',
  'from',
  'to',
  'host',
  'hosts',
  'guest',
  'trainees',
  'trainers',
  'value',
  'currency',
  'mode',
  'body',
  'session',
  'observers',
];

export function activityCard(entity: Entity): Card {
  const parts = texts(shown(entity, 'parts'));
  const states = parts.length ? parts : unique(STATES.flatMap((field) => texts(shown(entity, field))));
  const date = text(shown(entity, 'date'));
  const kind = text(shown(entity, 'activityKind')) ?? 'meeting';
  const own = entity.statements.find(
    (live) => live.statement.fact === 'activity' && live.review !== 'rejected',
  );
  const mod = own?.statement.mod;
  const domains = entity.statements.filter(
    (live) => live.statement.fact === 'domains' && live.review !== 'rejected',
  );
  const kept = KEPT.flatMap((field) =>
    entity.fields[field] ? [[field, entity.fields[field]!.value] as const] : [],
  );
  return {
    ...common(entity),
    kind: 'activity',
    title:
      text(shown(entity, 'name')) ?? text(shown(entity, 'what')) ?? text(shown(entity, 'institution')) ?? '',
    states,
    ...(date && { date }),
    data: { activityKind: kind, ...(mod && { mod }), ...Object.fromEntries(kept) },
    facets: facetsOf({
      state: states,
      kind: [kind],
      year: yearsOf(date),
      domain: domains.flatMap((live) => texts((live.value as { codes?: string[] }).codes)),
      mod: [mod],
      source: outlets(entity.statements),
    }),
  };
}
