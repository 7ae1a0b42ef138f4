// Traits of an entity as its sources give them.
import type { Entity } from '../entity.ts';

/** Every value said of a field, each as a list, the shown one first. */
export function saidOf(entity: Entity, field: string): string[][] {
  const held = entity.fields[field];
  if (!held) return [];
  return [held.value, ...held.others.map((other) => other.value)].map((value) =>
    [value ?? []].flat().map(String),
  );
}

/** Documents that speak of it; the rows of one dataset stand under its name. */
export function documentsOf(entity: Entity): string[] {
  return [
    ...new Set(
      entity.statements.flatMap(({ statement: { document, origin, fact } }) => {
        if (fact === 'claim' || fact === 'event') return [];
        return document ?? (origin.by === 'import' ? `import:${origin.name}` : []);
      }),
    ),
  ];
}
