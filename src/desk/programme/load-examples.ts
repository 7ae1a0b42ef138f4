// The invented year of cooperation that comes with the program: done act by act with the same verbs as a person's.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCAL_ACTOR } from '../../programme/permissions/actor.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Desk } from '../desk.ts';
import { actOn } from './act-on.ts';
import { readProgramme } from './read-programme.ts';
import { VERBS } from './verbs.ts';

/** The file that comes with the program. */
export const EXAMPLE_PROGRAMME = path.resolve(import.meta.dirname, '../../../examples/programme.jsonl');

/** `@name` in a body stands for the record an earlier line named with `as`. */
interface Line {
  verb: string;
  id?: string;
  as?: string;
  body?: unknown;
}

export interface LoadedProgramme {
  done: number;
  /** Lines refused, with the reason: an example dated after today cannot have been held. */
  refused: { line: number; code: string; message: string }[];
}

/** Loads once: where an example of the programme is on record nothing is done. */
export async function loadExampleProgramme(desk: Desk, file = EXAMPLE_PROGRAMME): Promise<LoadedProgramme> {
  const known = (await readProgramme(desk)).list('activity').some((activity) => activity.example);
  return known ? { done: 0, refused: [] } : doLines(desk, readLines(file));
}

const readLines = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.startsWith('{'))
    .map((text) => JSON.parse(text) as Line);

async function doLines(desk: Desk, lines: Line[]): Promise<LoadedProgramme> {
  const names = new Map<string, string>();
  const loaded: LoadedProgramme = { done: 0, refused: [] };
  for (const [i, line] of lines.entries())
    try {
      const id = await doLine(desk, line, names);
      if (line.as && id) names.set(line.as, id);
      loaded.done += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      loaded.refused.push({ line: i + 1, code: error.code, message: error.message });
    }
  return loaded;
}

async function doLine(
  desk: Desk,
  line: Line,
  names: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const verb = VERBS.find(({ path }) => path === line.verb);
  if (!verb) throw new Error(`examples/programme.jsonl names no verb ${line.verb}`);
  const named = (text: string) => (text.startsWith('@') ? (names.get(text.slice(1)) ?? text) : text);
  const body = JSON.parse(JSON.stringify(line.body ?? {}), (_, value) =>
    typeof value === 'string' ? named(value) : value,
  );
  // What is made is marked as invented; what is changed keeps its mark.
  const marked = line.verb.includes('{id}') ? body : { ...body, example: true };
  const { answer } = await actOn(
    desk,
    LOCAL_ACTOR,
    (draft) => verb.act(draft, marked, named(line.id ?? '')),
    verb.basis ? { basis: true } : {},
  );
  return (answer as { id?: string } | undefined)?.id;
}

/** Takes every example back; what a person recorded beside them stays. Answers how many records went. */
export async function removeExampleProgramme(desk: Desk): Promise<number> {
  const records = (await desk.store.records({})).filter((record) => record.data['example'] === true);
  if (records.length === 0) return 0;
  const lives = await desk.store.statements({
    entities: records.map((record) => record.id),
    facts: ['programme'],
  });
  await desk.store.append(
    lives.map(({ statement }) => ({
      entityId: statement.entityId,
      kind: statement.kind,
      fact: statement.fact,
      value: statement.value,
      origin: { by: 'person' as const, name: LOCAL_ACTOR.id },
      retracts: statement.id,
    })),
    { actor: LOCAL_ACTOR.id, at: desk.now() },
  );
  return records.length;
}
