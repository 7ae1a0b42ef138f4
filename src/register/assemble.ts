// An entity from the statements of all its members: fields with their shown value, acts, and who said what.
import type { EntityKind, Json } from '../vocabulary/statement.ts';
import { actsOf } from './acts.ts';
import type { Entity, Field, Judged, Live } from './entity.ts';
import { fieldOf, type Said } from './field.ts';

type Value = { [key: string]: Json };

/** Claim fields that become entity fields under another name: `kind` would hide what the entity is. */
const RENAMED: Record<string, Record<string, string>> = {
  agreement: { kind: 'agreementKind' },
  activity: { kind: 'activityKind' },
};
/** Facts whose claims are fields of the entity itself. */
const OWN_FACTS = new Set(['agreement', 'activity', 'person', 'document']);

/** Field names and values that one statement gives. */
function fieldsOf(live: Live): [string, Json][] {
  const { fact } = live.statement;
  const value = live.value as Value;
  if (OWN_FACTS.has(fact))
    return Object.entries(value)
      .filter(([name]) => name !== 'inferred')
      .map(([name, held]) => [RENAMED[fact]?.[name] ?? name, held]);
  if (fact === 'term') return termFields(value);
  if (fact === 'entry_rule')
    return [
      [
        // Applied before it is in force: that says nothing against how it enters into force (VCLT 25).
        value['rule'] === 'provisional_application' ? 'provisionalApplication' : 'entryRule',
        { rule: value['rule']!, ...(value['delay'] !== undefined && { delay: value['delay']! }) },
      ],
    ];
  return [];
}

/** One exit a claim: notice and effect stand under what they are against. */
function termFields(value: Value): [string, Json][] {
  const ref = value['ref'] ?? 'expiry';
  const fields: [string, Json | undefined][] = [
    ['dur', value['indef'] === true ? 'indefinite' : value['dur']],
    ['renewal', value['renewal']],
    ['period', value['period']],
    [`notice.${ref}`, value['notice']],
    [`effect.${ref}`, value['effect']],
    ['survive', value['survive']],
  ];
  return fields.filter((pair): pair is [string, Json] => pair[1] !== undefined);
}

/** Denied and negated claims assert nothing that could be shown as a value. */
const isSaid = (live: Live) =>
  live.review !== 'rejected' && !['negated', 'denied'].includes(live.statement.mod ?? '');

function collectFields(lives: Live[]): Record<string, Field> {
  const said = new Map<string, Said[]>();
  const pins = new Map<string, Live>();
  for (const live of lives) {
    if (live.statement.fact === 'pin') pins.set(String((live.value as Value)['field']), live);
    else if (isSaid(live))
      for (const [name, value] of fieldsOf(live))
        said.set(name, [...(said.get(name) ?? []), { value, live }]);
  }
  const fields: Record<string, Field> = {};
  for (const name of new Set([...said.keys(), ...pins.keys()])) {
    const field = fieldOf(name, said.get(name) ?? [], pins.get(name));
    if (field) fields[name] = field;
  }
  return fields;
}

/** What the members' statements make together; `lives` are folded and in the order of the log. */
export function assemble(
  id: string,
  kind: EntityKind,
  members: string[],
  lives: Live[],
  judged: Judged[] = [],
  replacedBy: string[] = [],
): Entity {
  const events = lives.filter((live) => live.statement.fact === 'event' && live.review !== 'rejected');
  return {
    id,
    kind,
    members,
    statements: lives.filter((live) => live.statement.fact !== 'identity'),
    fields: collectFields(lives.filter((live) => live.statement.fact !== 'event')),
    acts: actsOf(events, judged),
    said: lives.filter((live) => live.statement.fact === 'claim' && live.review !== 'rejected'),
    judged,
    replacedBy,
  };
}
