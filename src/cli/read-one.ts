// One file → what `foedera read` prints of it, and what could not be read: the work of one thread.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LIMITS, sayBytes } from '../reading/decode/limits.ts';
import { readBytes } from '../reading/read-bytes.ts';
import type { Language } from '../vocabulary/labels/label.ts';
import type { Accompanying } from '../vocabulary/reading.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { factsLine } from './facts-line.ts';
import { sayWhy } from './find-files.ts';
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
    const accompanying = { name: file, ...readSidecar(file), ...settings.given };
    for await (const item of readBytes(readWhole(file), accompanying)) {
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

function readWhole(file: string): Uint8Array {
  if (file === '-') return readFileSync(0);
  try {
    const { size } = statSync(file);
    if (size > LIMITS.zipBytes)
      throw new Refusal(
        'too-large',
        `${file} has ${sayBytes(size)}; at most ${sayBytes(LIMITS.zipBytes)} are opened.`,
        { next: 'Split it into smaller files.' },
      );
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file-not-readable', `${file} ${sayWhy(error)}.`);
  }
}

/** `url`, `published`, `outlet` of `x.json` beside `x.txt`; nothing else in it is looked at. */
function readSidecar(file: string): Accompanying {
  if (file === '-') return {};
  let data: Record<string, unknown>;
  try {
    data = JSON.parse(
      readFileSync(file.slice(0, file.length - path.extname(file).length) + '.json', 'utf8'),
    ) as Record<string, unknown>;
  } catch {
    return {};
  }
  const accompanying: Accompanying = {};
  for (const field of ['url', 'published', 'outlet'] as const) {
    const value = data?.[field];
    if (typeof value === 'string' && value !== '') accompanying[field] = value;
  }
  return accompanying;
}
