// Files of the disk as documents to add: their bytes, and what the JSON file beside each says came with it.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { sayBytes, LIMITS } from '../reading/decode/limits.ts';
import type { Accompanying } from '../vocabulary/reading.ts';
import type { Offer } from './add-documents.ts';

/** `-` is standard input. `given` applies to every file and wins over the JSON beside it. */
export async function* offerFiles(files: string[], given: Accompanying = {}): AsyncGenerator<Offer> {
  for (const file of files) yield await offerFile(file, given);
}

async function offerFile(file: string, given: Accompanying): Promise<Offer> {
  if (file === '-') return { bytes: await buffer(process.stdin), accompanying: { name: '-', ...given } };
  const name = path.basename(file);
  try {
    const { size } = await stat(file);
    if (size > LIMITS.zipBytes) return { name, refusal: tooLarge(name, size) };
    const bytes = await readFile(file);
    return { bytes, accompanying: { name, ...(await readSidecar(file)), ...given } };
  } catch (error) {
    return { name, refusal: notReadable(file, error as NodeJS.ErrnoException) };
  }
}

/** `url`, `published` and `outlet` of `x.json` beside `x.txt`; anything else in it is never looked at. */
async function readSidecar(file: string): Promise<Accompanying> {
  const beside = file.slice(0, file.length - path.extname(file).length) + '.json';
  const text = await readFile(beside, 'utf8').catch(() => '{}');
  const { url, published, outlet } = parseObject(text);
  const words = Object.entries({ url, published, outlet }).filter(
    ([, value]) => typeof value === 'string' && value,
  );
  return Object.fromEntries(words) as Accompanying;
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const tooLarge = (name: string, size: number) => ({
  code: 'file-too-large',
  message: `${name} has ${sayBytes(size)}; at most ${sayBytes(LIMITS.zipBytes)} can be opened.`,
  next: 'Split it into smaller files.',
});

const WHY: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read by this user',
  EISDIR: 'is a folder',
};

const notReadable = (file: string, { code, message }: NodeJS.ErrnoException) => ({
  code: 'file-not-readable',
  message: `${file} ${WHY[code ?? ''] ?? `cannot be read (${message})`}.`,
});
