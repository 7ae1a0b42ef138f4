// The invented examples: read into an empty register once, and again only when somebody asks for them.
import { globSync } from 'node:fs';
import path from 'node:path';
import type { Actor } from './actor.ts';
import { demand } from './actor.ts';
import { addDocuments } from './add-documents.ts';
import type { Desk } from './desk.ts';
import type { PieceResult } from './jobs.ts';
import { offerFiles } from './offer-files.ts';
import { loadExampleProgramme } from './programme/load-examples.ts';
import { countExamples } from './remove-examples.ts';

/** The folder that comes with the program. */
export const EXAMPLES_FOLDER = path.resolve(import.meta.dirname, '../../examples/documents');

export type Step = (done: number, total: number, name: string) => void;

/** Loads into a register that never held a document, or goes on where a first start was broken off. What was removed stays removed. Answers how many were read. */
export async function loadExamplesOnce(
  desk: Desk,
  actor: Actor,
  folder: string,
  step: Step,
): Promise<number> {
  const { statements } = await desk.store.counts();
  return statements === 0 || (await wasBrokenOff(desk, folder)) ? loadExamples(desk, actor, folder, step) : 0;
}

/** Nothing but some of the examples: the program was stopped while it read them. */
async function wasBrokenOff(desk: Desk, folder: string): Promise<boolean> {
  const { documents } = await desk.store.counts();
  return (
    documents > 0 && documents < listExamples(folder).length && (await countExamples(desk)) === documents
  );
}

export async function loadExamples(
  desk: Desk,
  actor: Actor,
  folder: string,
  step: Step = () => undefined,
): Promise<number> {
  demand(actor, 'examples');
  const files = listExamples(folder);
  const results: PieceResult[] = [];
  const report = (result: PieceResult) => {
    results.push(result);
    step(results.length, files.length, result.name);
  };
  const progress = { report, signal: new AbortController().signal };
  await addDocuments(desk, actor, offerFiles(files), progress, { example: true });
  await loadExampleProgramme(desk);
  return results.filter((result) => result.document !== undefined && !result.already).length;
}

/** Documents of the folder, without the JSON beside them, in a fixed order. */
export function listExamples(folder: string): string[] {
  return globSync('*.{txt,html}', { cwd: folder })
    .sort()
    .map((name) => path.join(folder, name));
}
