// Which files a command line names: files as given, folders in depth; of a folder, what may be a document.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { sayWhy } from '../desk/open-file.ts';
import { Refusal } from '../vocabulary/refusal.ts';

export interface FoundFiles {
  files: string[];
  /** Named or found, and not to be opened: missing, not permitted. */
  unreadable: { file: string; why: string }[];
  /** Files of folders that are no documents by their ending. */
  leftOut: number;
}

const DOCUMENT_ENDING = /\.(?:txt|text|x?html?|pdf|docx|doc|rtf|eml|mbox|xml|rss|atom|zip)$/i;

/** In the order named, folders sorted by name. Links to folders are not followed. */
export function findFiles(named: string[]): FoundFiles {
  const found: FoundFiles = { files: [], unreadable: [], leftOut: 0 };
  for (const name of named) {
    if (name === '-') found.files.push(name);
    else look(name, found);
  }
  return found;
}

function look(name: string, found: FoundFiles): void {
  try {
    if (statSync(name).isDirectory()) walk(name, found);
    else found.files.push(name);
  } catch (error) {
    found.unreadable.push({ file: name, why: sayWhy(error) });
  }
}

function walk(folder: string, found: FoundFiles): void {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    found.unreadable.push({ file: folder, why: sayWhy(error) });
    return;
  }
  const names = entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of names) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(file, found);
    else if (DOCUMENT_ENDING.test(entry.name)) look(file, found);
    else if (!entry.name.endsWith('.json')) found.leftOut += 1;
  }
}

export const nothingToRead = (named: string[]) =>
  new Refusal('nothing-to-read', `No document was found in ${named.join(', ')}.`, {
    next: 'Documents are .txt .html .pdf .docx .eml .mbox .xml (feeds) and .zip files.',
  });
