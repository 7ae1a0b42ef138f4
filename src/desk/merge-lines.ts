// Takes over a Foedera export: whole into an empty register, otherwise what is new; a dry run reads to the end and writes nothing.
import type { DumpLine, Taken } from '../store/store.ts';
import { demand, type Actor } from './actor.ts';
import type { Desk } from './desk.ts';

export async function mergeLines(
  desk: Desk,
  actor: Actor,
  lines: AsyncIterable<DumpLine>,
  write: boolean,
): Promise<Taken & { whole: boolean }> {
  demand(actor, 'import');
  const whole = (await desk.store.counts()).statements === 0;
  if (!write) return { ...(await countNew(desk, lines)), whole };
  const taken = whole
    ? await desk.store.restore(lines)
    : await desk.store.merge(lines, { actor: actor.id, at: desk.now() });
  return { ...taken, whole };
}

async function countNew(desk: Desk, lines: AsyncIterable<DumpLine>): Promise<Taken> {
  const ids: string[] = [];
  const documents: string[] = [];
  for await (const line of lines) {
    if (line.t === 'statement') ids.push(line.statement.id);
    if (line.t === 'document') documents.push(`doc:${line.sha256.slice(0, 16)}`);
  }
  const known = await desk.store.statements({ ids, live: false });
  const here = await desk.store.documents(documents);
  return { statements: ids.length - known.length, documents: documents.length - here.length };
}
