// Files of the disk as documents to add, opened as they are needed; one that cannot be had is its refusal.
import path from 'node:path';
import type { Accompanying } from '../vocabulary/reading.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import type { Offer } from './add-documents.ts';
import { describe } from './jobs.ts';
import { openFile } from './open-file.ts';

/** `-` is standard input. `given` applies to every file and wins over the JSON beside it. */
export async function* offerFiles(files: string[], given: Accompanying = {}): AsyncGenerator<Offer> {
  for (const file of files) yield await offerFile(file, given);
}

async function offerFile(file: string, given: Accompanying): Promise<Offer> {
  const name = path.basename(file);
  try {
    const { bytes, beside } = await openFile(file);
    return { bytes, accompanying: { name, ...beside, ...given } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, refusal: describe(error) };
  }
}
