// docs/api.md: every address of the API with what it takes and answers, from its OpenAPI document.
import { createApp } from '../../api/app.ts';
import type { Edge } from '../../api/edge/environment.ts';
import { describeApi } from '../../api/openapi.ts';

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  default?: unknown;
}

interface Operation {
  summary?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

/** Deeper shapes are said by their name alone; /api/openapi.json has them whole. */
const DEPTH = 2;

const INTRODUCTION = `# The API

Made from the routes by \`node bin/foedera.mjs docs\`; do not edit. \`/api/openapi.json\` is the same, for programs.

All questions take \`on\` (the legal moment, a day), \`known\` (what the register had recorded by a day or instant) and \`lang\`
(\`fr\` or \`en\`). What cannot be granted is answered with its status and \`{code, message, next?, details?}\`. Writes are accepted
from pages of the server's own address and from programs that send no \`Origin\`. Ids hold \`:\` and \`#\`: encode them in addresses.

Outside \`/api\`: \`GET /calendar.ics?state&within\` is the calendar of deadlines; \`GET /api/agreements.csv\`, \`.json\`, \`.jsonl\` take
what the list takes and give every row; \`GET /api/documents/{id}/original\` gives the bytes as received.
`;

export function apiPage(): string {
  // Routes are described without a register behind them.
  const app = createApp({ today: () => '' } as unknown as Edge);
  const paths = (describeApi(app).paths ?? {}) as unknown as Record<string, Record<string, Operation>>;
  const parts = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => operationText(method.toUpperCase(), path, operation)),
  );
  return [INTRODUCTION, ...parts].join('\n');
}

function operationText(method: string, path: string, operation: Operation): string {
  const asked = (operation.parameters ?? []).filter((one) => one.in === 'query').map(parameterText);
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  const [status, answer] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [];
  const schema = answer && Object.values(answer.content ?? {})[0]?.schema;
  return [
    `## ${method} ${path}`,
    '',
    `${operation.summary ?? ''}.`,
    '',
    ...(asked.length > 0 ? [`Asks: ${asked.join(', ')}.`, ''] : []),
    ...(body ? [`Takes: ${shape(body, DEPTH)}`, ''] : []),
    ...(schema ? [`Answers (${status}): ${shape(schema, DEPTH)}`, ''] : []),
  ].join('\n');
}

function parameterText({ name, required, schema }: NonNullable<Operation['parameters']>[number]): string {
  const choices = schema?.enum ? ` (${schema.enum.join(', ')})` : '';
  const standard = schema?.default === undefined ? '' : ` = ${String(schema.default)}`;
  return `\`${name}${required ? '' : '?'}${standard}\`${choices}`;
}

function shape(schema: Schema, depth: number): string {
  return `\`${typeText(schema, depth)}\``;
}

function typeText(schema: Schema, depth: number): string {
  if (schema.enum) return schema.enum.length > 12 ? 'code' : schema.enum.map(String).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((one) => typeText(one, depth)).join(' | ');
  if (schema.items) return `${typeText(schema.items, depth)}[]`;
  if (schema.properties) return depth === 0 ? '{…}' : fieldsText(schema, depth);
  if (typeof schema.additionalProperties === 'object')
    return `{[name]: ${typeText(schema.additionalProperties, depth - 1)}}`;
  return [schema.type ?? 'any'].flat().join(' | ');
}

function fieldsText({ properties = {}, required = [] }: Schema, depth: number): string {
  const fields = Object.entries(properties).map(
    ([name, schema]) => `${name}${required.includes(name) ? '' : '?'}: ${typeText(schema, depth - 1)}`,
  );
  return `{${fields.join(', ')}}`;
}
