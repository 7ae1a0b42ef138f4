// What the cards of every kind count in the same way.
import type { Entity, Field, Live } from '../entity.ts';
import { spanOf } from '../when.ts';

export const shown = (entity: Entity, field: string): unknown => entity.fields[field]?.value;
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
export const texts = (value: unknown): string[] =>
  [value ?? []]
    .flat()
    .filter((v) => v !== null)
    .map(String);
export const unique = (values: (string | undefined)[]): string[] => [
  ...new Set(values.filter((v): v is string => v !== undefined && v !== '')),
];

/** A dispatch in ten papers counts once. */
export function countDocuments(statements: Live[]): number {
  return new Set(statements.map((live) => live.source?.dispatch ?? live.statement.document).filter(Boolean))
    .size;
}

export const countProposed = (statements: Live[]): number =>
  statements.filter((live) => live.review === 'proposed').length;

export function countContradictions(fields: Record<string, Field>): number {
  return Object.values(fields).filter((field) => field.others.some((other) => other.contradicts)).length;
}

/** Invented example data: everything known of it comes from example documents. */
export function isExample(statements: Live[]): boolean {
  const sourced = statements.filter((live) => live.source);
  return sourced.length > 0 && sourced.every((live) => live.source!.example);
}

export const outlets = (statements: Live[]): string[] =>
  unique(statements.map((live) => live.source?.outlet));

/** Years that a date may lie in; none when it may be any of more than three. */
export function yearsOf(edtf: unknown): string[] {
  const span = spanOf(edtf);
  if (!span) return [];
  const [first, last] = [span.earliest, span.latest].map((day) =>
    new Date(day * 86_400_000).getUTCFullYear(),
  ) as [number, number];
  return last - first > 2 ? [] : Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

export function common(entity: Entity) {
  const { statements } = entity;
  return {
    id: entity.id,
    documents: countDocuments(statements),
    toReview: countProposed(statements),
    contradictions: countContradictions(entity.fields),
    example: isExample(statements),
  };
}

/** Facets without empty values. */
export function facetsOf(facets: Record<string, (string | undefined)[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(facets)
      .map(([name, values]) => [name, unique(values)] as const)
      .filter(([, values]) => values.length),
  );
}
