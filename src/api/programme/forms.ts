// What a form for each verb asks: its fields, read from the verb's own schema, so that pages need no form of their own.
import { z } from '@hono/zod-openapi';
import { WORDS_OF_FORMS } from '../../programme/form-words.ts';
import { PROGRAMME_LABELS } from '../../programme/labels.ts';
import { LABELS } from '../../vocabulary/labels.ts';
import type { DeedLine } from './deeds.ts';

export type FieldKind =
  | 'text'
  | 'long'
  | 'number'
  | 'whole'
  | 'day'
  | 'edtf'
  | 'flag'
  | 'state'
  | 'record'
  | 'choice'
  | 'constant'
  | 'states'
  | 'records'
  | 'choices'
  | 'lines'
  | 'days'
  | 'numbers'
  | 'titles'
  | 'group'
  | 'rows'
  | 'map'
  | 'oneOf';

export interface Field {
  name: string;
  kind: FieldKind;
  required: boolean;
  /** Closed list of a choice: its words are in the vocabulary of the programme or of the register. */
  list?: string;
  codes?: (string | number)[];
  /** Type of the record it names. */
  record?: string;
  /** Parts of a group, of one row, of the value of a map, or the alternatives. */
  fields?: Field[];
  least?: number;
  constant?: string | number;
}

/** The part of JSON Schema that the bodies use. */
interface Schema {
  type?: string;
  enum?: (string | number)[];
  const?: string | number;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  pattern?: string;
  maxLength?: number;
  minItems?: number;
  'x-names'?: string;
}

/** Fields that name another record, by their name. */
const NAMED_RECORDS: Record<string, string> = {
  activity: 'activity',
  agreement: 'agreement',
  body: 'body',
  clashesWith: 'facility',
  course: 'course',
  edition: 'edition',
  facilities: 'facility',
  facility: 'facility',
  institution: 'institution',
  parent: 'facility',
  plan: 'plan',
  planLine: 'planLine',
  quota: 'quota',
  requires: 'facility',
  run: 'run',
  series: 'series',
};
/** The version seen goes along by itself. */
const UNASKED = new Set(['seen', 'idempotencyKey']);

export const formOf = (line: DeedLine): Field[] =>
  fieldsOf(z.toJSONSchema(line.body, { unrepresentable: 'any', io: 'input' }) as Schema);

function fieldsOf({ properties = {}, required = [] }: Schema): Field[] {
  return Object.entries(properties)
    .filter(([name]) => !UNASKED.has(name))
    .map(([name, schema]) => ({ name, required: required.includes(name), ...shapeOf(name, schema) }));
}

type Shape = Omit<Field, 'name' | 'required'>;

function shapeOf(name: string, schema: Schema): Shape {
  if (schema['x-names'] === 'titles') return { kind: 'titles' };
  if (schema.const !== undefined) return { kind: 'constant', constant: schema.const };
  if (schema.enum) return choiceOf('choice', name, schema.enum);
  if (schema.anyOf) return oneOf(name, schema.anyOf);
  if (schema.type === 'array') return listOf(name, schema);
  if (schema.type === 'object') return objectOf(name, schema);
  if (schema.type === 'boolean') return { kind: 'flag' };
  if (schema.type === 'integer') return { kind: 'whole' };
  if (schema.type === 'number') return { kind: 'number' };
  return textOf(name, schema);
}

const DAY = '^\\d{4}-\\d{2}-\\d{2}$';

function textOf(name: string, schema: Schema): Shape {
  if (schema['x-names'] === 'state') return { kind: 'state' };
  if (schema['x-names'] === 'edtf') return { kind: 'edtf' };
  if (schema.pattern === DAY) return { kind: 'day' };
  const record = NAMED_RECORDS[name];
  if (record) return { kind: 'record', record };
  return { kind: (schema.maxLength ?? 0) >= 5000 ? 'long' : 'text' };
}

/** The smallest closed list that has all the codes; one of the field's own name goes first. */
function choiceOf(kind: 'choice' | 'choices', name: string, codes: (string | number)[]): Shape {
  const has = (list: Record<string, unknown> | undefined) =>
    list !== undefined && codes.every((code) => code in list);
  if (has(LISTS[name])) return { kind, list: name, codes };
  const [list] = Object.entries(LISTS)
    .filter(([, words]) => has(words))
    .sort(([, a], [, b]) => Object.keys(a).length - Object.keys(b).length)
    .map(([found]) => found);
  return { kind, codes, ...(list && { list }) };
}
const LISTS: Record<string, Record<string, unknown>> = {
  ...LABELS,
  ...PROGRAMME_LABELS,
  ...WORDS_OF_FORMS,
};

function listOf(name: string, { items = {}, minItems }: Schema): Shape {
  const least = minItems ? { least: minItems } : {};
  const one = shapeOf(name, items);
  if (one.kind === 'state') return { kind: 'states', ...least };
  if (one.kind === 'record') return { kind: 'records', record: one.record!, ...least };
  if (one.kind === 'choice') return { ...one, kind: 'choices', ...least };
  if (one.kind === 'day') return { kind: 'days', ...least };
  if (one.kind === 'whole' || one.kind === 'number') return { kind: 'numbers', ...least };
  if (one.kind === 'group') return { kind: 'rows', fields: one.fields ?? [], ...least };
  return { kind: 'lines', ...least };
}

function objectOf(name: string, schema: Schema): Shape {
  const values = schema.additionalProperties;
  if (!schema.properties && typeof values === 'object')
    return { kind: 'map', fields: [{ name: 'value', required: true, ...shapeOf(name, values) }] };
  return { kind: 'group', fields: fieldsOf(schema) };
}

/** Constants alone are one choice; else each alternative has a name: its constant, or what it is. */
function oneOf(name: string, alternatives: Schema[]): Shape {
  const constants = alternatives.flatMap((each) => each.const ?? each.enum ?? []);
  if (alternatives.every((each) => each.const !== undefined)) return choiceOf('choice', name, constants);
  const fields = alternatives.flatMap((each): Field[] => {
    if (each.enum)
      return each.enum.map((code) => ({
        name: String(code),
        kind: 'constant',
        constant: code,
        required: true,
      }));
    const shape = shapeOf(name, each);
    return [{ name: nameOf(shape, each), required: true, ...shape }];
  });
  return { kind: 'oneOf', fields };
}

/** `local` of `{timeBasis: 'local'}`; `exclusive`; else `states`, `day`, `group` … */
function nameOf(shape: Shape, schema: Schema): string {
  if (shape.constant !== undefined) return String(shape.constant);
  const discriminator = Object.values(schema.properties ?? {}).find((each) => each.const !== undefined);
  return String(discriminator?.const ?? shape.kind);
}
