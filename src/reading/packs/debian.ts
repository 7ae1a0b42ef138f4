// What the packs are made from: Debian’s packages unpacked into a folder, and the catalogues of translations in them.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the command printed, run in the folder. */
export const run = (folder: string, command: string, ...words: string[]): string =>
  execFileSync(command, words, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });

/** Files of the packages, below `debian` in the folder. */
export const fetchDebian = (folder: string, packages: readonly string[]): void => {
  run(folder, 'apt-get', 'download', ...packages);
  for (const file of run(folder, 'ls').split('\n').filter((name) => name.endsWith('.deb')))
    run(folder, 'dpkg-deb', '-x', file, 'debian');
};

/** A compiled gettext catalogue: what is translated → its translation. */
export const readCatalogue = (file: string): Map<string, string> => {
  const bytes = readFileSync(file);
  const [count, keys, values] = [bytes.readUInt32LE(8), bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
  const at = (table: number, row: number) => {
    const start = bytes.readUInt32LE(table + row * 8 + 4);
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(table + row * 8));
  };
  return new Map(Array.from({ length: count }, (_, row) => [at(keys, row), at(values, row)]));
};
