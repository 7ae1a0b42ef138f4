// One file → what `foedera read` prints of it, and what could not be read: the work of one thread.
import { openFile } from '../desk/open-file.ts';
import { readBytes } from '../reading/read-bytes.ts';
import type { Language } from '../vocabulary/labels/label.ts';
import type { Accompanying } from '../vocabulary/reading.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { factsLine } from './facts-line.ts';
import { readingLines } from './print-reading.ts';

export interface ReadSettings {
  format: 'people' | 'facts';
  language: Language;
  explain: boolean;
  /** Columns of the terminal. */
  width: number;
  given: Accompanying;
}

export interface ReadResult {
  /** What goes to standard output. */
  out: string;
  /** One sentence for each document that could not be read. */
  errors: string[];
  documents: number;
}

/** Never throws for a document: what cannot be read is an error beside the rest. */
export async function readOne(file: string, settings: ReadSettings): Promise<ReadResult> {
  const result: ReadResult = { out: '', errors: [], documents: 0 };
  try {
    const { bytes, beside } = await openFile(file);
    for await (const item of readBytes(bytes, { name: file, ...beside, ...settings.given })) {
      if ('refusal' in item) result.errors.push(sayRefusal(item.name, item.refusal));
      else {
        result.documents += 1;
        result.out +=
          settings.format === 'facts'
            ? factsLine(item.name, item.reading, settings.explain)
            : readingLines(item.name, item.reading, settings);
      }
    }
  } catch (error) {
    result.errors.push(error instanceof Refusal ? sayRefusal(file, error) : sayBug(file, error));
  }
  return result;
}

const sayRefusal = (name: string, { message, next }: Refusal) =>
  `${message.startsWith(name) ? message : `${name}: ${message}`}${next ? ` ${next}` : ''}`;

const sayBug = (file: string, error: unknown) =>
  `${file}: something went wrong inside Foedera while reading it (${(error as Error).message}). Please report the document.`;
