// What was typed into a form → the body its verb takes, or what is wrong with each field; and back from a record.
import type { Field } from '../../../../../src/api/programme/forms.ts';

export type { Field };
/** Text for what is typed, lists for what is chosen, drafts for groups; nothing typed: undefined. */
export type Typed = string | boolean | string[] | Draft | Draft[] | undefined;
export interface Draft {
  [name: string]: Typed;
}
/** Why a field cannot be sent; its words are in words.ts. */
export type Wrong = 'required' | 'notNumber' | 'notWhole' | 'notDay' | 'tooFew';
export type Wrongs = Record<string, Wrong>;

const DAY = /^\d{4}-\d{2}-\d{2}$/; // 2026-05-04
const NUMBER = /^-?\d+([.,]\d+)?$/; // 12,5
const linesOf = (text: Typed): string[] =>
  typeof text === 'string'
    ? text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    : [];
const listOf = (typed: Typed): string[] => (Array.isArray(typed) ? (typed as string[]) : []);
const draftOf = (typed: Typed): Draft => (typeof typed === 'object' && !Array.isArray(typed) ? typed : {});
const textOf = (typed: Typed): string => (typeof typed === 'string' ? typed.trim() : '');

/** Is anything typed there at all? */
export function isBlank(typed: Typed): boolean {
  if (typed === undefined || typed === false) return true;
  if (typeof typed === 'string') return typed.trim() === '';
  if (Array.isArray(typed)) return typed.length === 0;
  return typeof typed === 'object' && Object.values(typed).every(isBlank);
}

/** Fields left empty are left out; wrong ones are named by their path, `period` or `add.0.title`. */
export function bodyOf(
  fields: readonly Field[],
  draft: Draft,
): { body: Record<string, unknown>; wrong: Wrongs } {
  const wrong: Wrongs = {};
  const body = groupOf(fields, draft, '', wrong);
  return { body, wrong };
}

function groupOf(fields: readonly Field[], draft: Draft, at: string, wrong: Wrongs): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const value = valueOf(field, draft[field.name], `${at}${field.name}`, wrong);
    if (value !== undefined) body[field.name] = value;
  }
  return body;
}

function valueOf(field: Field, typed: Typed, at: string, wrong: Wrongs): unknown {
  if (field.kind === 'constant') return field.constant;
  if (field.kind === 'flag')
    return typed === true ? true : field.required || typed === false ? false : undefined;
  const many = manyOf(field, typed, at, wrong);
  if (many) {
    if ((field.least ?? 0) > many.length) wrong[at] = 'tooFew';
    return many.length > 0 || field.required || typed !== undefined ? many : undefined;
  }
  if (field.kind === 'group' && (field.required || !isBlank(typed)))
    return groupOf(field.fields ?? [], draftOf(typed), `${at}.`, wrong);
  if (isBlank(typed)) {
    if (field.required && field.kind !== 'map') wrong[at] = 'required';
    return field.required && field.kind === 'map' ? {} : undefined;
  }
  return single(field, typed, at, wrong);
}

function manyOf(field: Field, typed: Typed, at: string, wrong: Wrongs): unknown[] | undefined {
  switch (field.kind) {
    case 'states':
    case 'records':
    case 'choices':
      return listOf(typed);
    case 'lines':
      return linesOf(typed);
    case 'days':
      return linesOf(typed).map((line) => checked(line, DAY.test(line), at, 'notDay', wrong));
    case 'numbers':
      return textOf(typed)
        .split(/[\s,;]+/) // `3, 7`
        .filter(Boolean)
        .map((word) => numberOf(word, true, at, wrong));
    case 'rows':
      return (Array.isArray(typed) ? (typed as Draft[]) : []).map((row, i) =>
        groupOf(field.fields ?? [], row, `${at}.${i}.`, wrong),
      );
    default:
      return undefined;
  }
}

const checked = <T>(value: T, good: boolean, at: string, why: Wrong, wrong: Wrongs): T => {
  if (!good) wrong[at] = why;
  return value;
};

function numberOf(text: string, whole: boolean, at: string, wrong: Wrongs): number {
  const number = NUMBER.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (Number.isNaN(number)) wrong[at] = 'notNumber';
  else if (whole && !Number.isInteger(number)) wrong[at] = 'notWhole';
  return number;
}

function single(field: Field, typed: Typed, at: string, wrong: Wrongs): unknown {
  const text = textOf(typed);
  switch (field.kind) {
    case 'number':
    case 'whole':
      return numberOf(text, field.kind === 'whole', at, wrong);
    case 'day':
      return checked(text, DAY.test(text), at, 'notDay', wrong);
    case 'choice':
      return field.codes?.find((code) => String(code) === text) ?? text;
    case 'titles':
      return Object.fromEntries(Object.entries(draftOf(typed)).filter(([, title]) => !isBlank(title)));
    case 'map':
      return mapOf(field, typed, at, wrong);
    case 'oneOf':
      return alternativeOf(field, draftOf(typed), at, wrong);
    default:
      return text;
  }
}

/** Rows `{key, value}` → `{KZ: 3}`. */
function mapOf(field: Field, typed: Typed, at: string, wrong: Wrongs): Record<string, unknown> {
  const rows = Array.isArray(typed) ? (typed as Draft[]) : [];
  return Object.fromEntries(
    rows.map((row, i) => {
      const key = textOf(row['key']);
      if (!key) wrong[`${at}.${i}.key`] = 'required';
      return [key, valueOf(field.fields![0]!, row['value'], `${at}.${i}.value`, wrong)];
    }),
  );
}

/** `{as: 'local', value: {…}}` → the value of that alternative. */
function alternativeOf(field: Field, { as, value }: Draft, at: string, wrong: Wrongs): unknown {
  const chosen = field.fields?.find((each) => each.name === as);
  if (chosen) return valueOf(chosen, value, `${at}.value`, wrong);
  if (field.required) wrong[at] = 'required';
  return undefined;
}

/** A record as it would have been typed: what a form for editing starts with. */
export function typedOf(fields: readonly Field[], record: object): Draft {
  const kept = record as Record<string, unknown>;
  return Object.fromEntries(
    fields
      .filter((field) => kept[field.name] !== undefined && kept[field.name] !== null)
      .map((field) => [field.name, typedFrom(field, kept[field.name])]),
  );
}

function typedFrom(field: Field, value: unknown): Typed {
  const inner = field.fields ?? [];
  switch (field.kind) {
    case 'flag':
      return value === true;
    case 'states':
    case 'records':
    case 'choices':
      return value as string[];
    case 'lines':
    case 'days':
    case 'numbers':
      return (value as unknown[]).join(field.kind === 'numbers' ? ', ' : '\n');
    case 'group':
      return typedOf(inner, value as object);
    case 'titles':
      return { ...(value as Draft) };
    case 'rows':
      return (value as object[]).map((row) => typedOf(inner, row));
    case 'map':
      return Object.entries(value as object).map(([key, each]) => ({
        key,
        value: typedFrom(inner[0]!, each),
      }));
    case 'oneOf': {
      const as = inner.find((each) => fits(each, value));
      return as && { as: as.name, value: typedFrom(as, value) };
    }
    default:
      return String(value);
  }
}

/** Which alternative a kept value is: by its constant, its constants inside, or its shape. */
function fits(field: Field, value: unknown): boolean {
  if (field.kind === 'constant') return field.constant === value;
  if (Array.isArray(value)) return ['states', 'records', 'choices', 'lines', 'rows'].includes(field.kind);
  if (typeof value !== 'object' || value === null) return !['group', 'map', 'states'].includes(field.kind);
  const constants = (field.fields ?? []).filter((each) => each.kind === 'constant');
  return (
    ['group', 'map'].includes(field.kind) &&
    constants.every((each) => (value as Record<string, unknown>)[each.name] === each.constant)
  );
}
