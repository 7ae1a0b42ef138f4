// A statement as it is shown: what it says, the passages that say it, who recorded it, what was decided on it.
import type { Live } from '../../register/entity.ts';
import type { Json, Origin, Statement } from '../../vocabulary/statement.ts';

export type Value = { [key: string]: Json };

/** The fields of a statement's value; a bare value stands under `value`. */
export const valueOf = (value: Json): Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { value };

export function passagesOf({ statement, source }: Pick<Live, 'statement' | 'source'>) {
  return (statement.evidence ?? []).map((evidence) => ({
    document: statement.document ?? '',
    documentTitle: source?.title ?? '',
    ...(source?.outlet !== undefined && { outlet: source.outlet }),
    ...(source?.published !== undefined && { published: source.published }),
    ...(source && { language: source.language }),
    rank: source?.rank ?? 'unknown',
    start: evidence.start,
    end: evidence.end,
    quote: evidence.quote,
  }));
}
export type Passage = ReturnType<typeof passagesOf>[number];

/** `said`: attributions that may speak of the same thing in the same document. */
export function sourcedOf(live: Live, said: Live[] = []) {
  const { statement, review, decision, original, originalMod } = live;
  const { inferred, ...value } = valueOf(live.value);
  const saidBy = attributionsOf(statement, said);
  return {
    statement: statement.id,
    fact: statement.fact,
    value: value as Value,
    ...(statement.mod && { mod: statement.mod }),
    ...(statement.certainty && { certainty: statement.certainty }),
    review,
    ...ruleOf(statement.origin),
    origin: originText(statement.origin),
    recordedAt: statement.recordedAt,
    recordedBy: statement.recordedBy,
    passages: passagesOf(live),
    ...(original !== undefined && { original: valueOf(original) }),
    ...(originalMod !== undefined && { originalMod: originalMod as string }),
    ...(decision && {
      decision: decision.id,
      decidedBy: decision.recordedBy,
      decidedAt: decision.recordedAt,
    }),
    ...(Array.isArray(inferred) && { inferred: inferred.map(inferenceOf) }),
    ...(saidBy.length > 0 && { saidBy }),
  };
}
export type Sourced = ReturnType<typeof sourcedOf>;

const ruleOf = (origin: Origin) =>
  origin.by === 'reader' && origin.rule !== undefined ? { rule: origin.rule } : {};

/** `reader foedera-rules 1`, `person local`, `import dcad row 12`. */
export function originText(origin: Origin): string {
  if (origin.by === 'reader') return `reader ${origin.name} ${origin.version}`;
  if (origin.by === 'person') return `person ${origin.name}`;
  return `import ${origin.name}${origin.row === undefined ? '' : ` ${origin.row}`}`;
}

function inferenceOf(inference: Json) {
  const { field, how } = valueOf(inference);
  return { field: String(field ?? ''), how: String(how ?? '') };
}

function attributionsOf(statement: Statement, said: Live[]) {
  const speaksOfIt = ({ statement: other, value }: Live) =>
    other.document === statement.document && [valueOf(value)['of'] ?? []].flat().includes(statement.entityId);
  return said
    .filter((live) => live.statement.id !== statement.id && speaksOfIt(live))
    .map(({ value }) => ({
      by: String(valueOf(value)['by'] ?? ''),
      verb: String(valueOf(value)['verb'] ?? ''),
    }));
}
