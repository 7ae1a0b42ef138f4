// Taking the invented examples out: every statement of their documents is taken back; what a person recorded stays.
import { demand, type Actor } from './actor.ts';
import type { Desk } from './desk.ts';
import { removeExampleProgramme } from './programme/load-examples.ts';
import { recording } from './review-claim.ts';
import { takeBack } from './undo.ts';

/** Answers how many documents were taken out. */
export async function removeExamples(desk: Desk, actor: Actor): Promise<number> {
  demand(actor, 'examples');
  const documents = await exampleDocuments(desk);
  const lives = await Promise.all(documents.map((document) => desk.store.statements({ document })));
  const byReaders = lives.flat().filter(({ statement }) => statement.origin.by !== 'person');
  if (byReaders.length > 0)
    await desk.store.append(
      byReaders.map(({ statement }) => takeBack(statement, actor)),
      recording(desk, actor),
    );
  await removeExampleProgramme(desk);
  return documents.length;
}

const counted = new WeakMap<Desk, { version: number; examples: Promise<number> }>();

/** How many example documents there are; every page asks, so it is counted once for a state of the log. */
export async function countExamples(desk: Desk): Promise<number> {
  const { statements: version } = await desk.store.counts();
  const known = counted.get(desk);
  if (known?.version === version) return known.examples;
  const where = { example: ['yes'] };
  const page = desk.store.cards({ kind: 'document', where, limit: 1, facets: false });
  const examples = page.then(({ total }) => total);
  counted.set(desk, { version, examples });
  examples.catch(() => counted.delete(desk));
  return examples;
}

async function exampleDocuments(desk: Desk): Promise<string[]> {
  const { rows } = await desk.store.cards({
    kind: 'document',
    where: { example: ['yes'] },
    limit: 100_000,
    facets: false,
  });
  return rows.map(({ id }) => id);
}
