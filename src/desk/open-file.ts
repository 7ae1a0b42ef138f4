// A file of this machine as a document: its bytes, what the JSON beside it says came with it, and why it cannot be had.
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { LIMITS, sayBytes } from '../reading/decode/limits.ts';
import type { Accompanying } from '../vocabulary/reading.ts';
import { Refusal } from '../vocabulary/refusal.ts';

export interface OpenedFile {
  bytes: Uint8Array;
  /** What the JSON beside it says; nothing of standard input. */
  beside: Pick<Accompanying, 'url' | 'published' | 'outlet'>;
}

/** `-` is standard input. Refused: `file-too-large`, `file-not-readable`. */
export async function openFile(file: string): Promise<OpenedFile> {
  if (file === '-') return { bytes: await buffer(process.stdin), beside: {} };
  try {
    const { size } = await stat(file);
    if (size > LIMITS.zipBytes) throw tooLarge(file, size);
    return { bytes: await readFile(file), beside: await readBeside(file) };
  } catch (error) {
    throw error instanceof Refusal ? error : notReadable(file, error);
  }
}

/** A whole text in UTF-8; `-` is standard input. Refused: `file-not-readable`. */
export async function openText(file: string): Promise<string> {
  try {
    return file === '-' ? (await buffer(process.stdin)).toString() : await readFile(file, 'utf8');
  } catch (error) {
    throw notReadable(file, error);
  }
}

/** `url`, `published` and `outlet` of `x.json` beside `x.txt`; anything else in it is never looked at. */
async function readBeside(file: string): Promise<OpenedFile['beside']> {
  const beside = file.slice(0, file.length - path.extname(file).length) + '.json';
  const { url, published, outlet } = parseObject(await readFile(beside, 'utf8').catch(() => '{}'));
  return Object.fromEntries(
    Object.entries({ url, published, outlet }).filter(([, value]) => typeof value === 'string' && value),
  );
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const tooLarge = (file: string, size: number) =>
  new Refusal(
    'file-too-large',
    `${file} has ${sayBytes(size)}; at most ${sayBytes(LIMITS.zipBytes)} are opened.`,
    { next: 'Split it into smaller files.' },
  );

export const notReadable = (file: string, error: unknown) =>
  new Refusal('file-not-readable', `${file} ${sayWhy(error)}.`);

const WHY: Record<string, string> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read by this user',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads nowhere',
};

/** `EACCES: permission denied …` → a clause that goes after the file's name. */
export function sayWhy(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return WHY[code ?? ''] ?? `cannot be opened (${message})`;
}
