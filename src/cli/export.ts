// `foedera export`: the whole register as JSON Lines, lossless; `foedera import` takes it back, hashes and all.
import type { Command } from 'commander';
import { once } from 'node:events';
import { open, type FileHandle } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { Refusal } from '../vocabulary/refusal.ts';
import { withDesk } from './with-desk.ts';

interface ExportOptions {
  data?: string;
  bytes: boolean;
}

export function add(program: Command): void {
  program
    .command('export')
    .description('write the whole register as JSON Lines: documents, the log with its hashes, bookings')
    .argument('[file]', 'where to; standard output where left out')
    .option('--no-bytes', 'leave out the original bytes of documents (their text stays)')
    .option('--data <folder>', 'folder of the register (FOEDERA_DATA)')
    .action(writeLines);
}

async function writeLines(file: string | undefined, { data, bytes }: ExportOptions): Promise<void> {
  const out = file === undefined ? process.stdout : (await openNew(file)).createWriteStream();
  let lines = 0;
  await withDesk(
    data,
    async ({ store }) => {
      for await (const line of store.dump({ bytes })) {
        lines += 1;
        if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
      }
    },
    true,
  );
  if (file === undefined) return;
  out.end();
  await finished(out);
  process.stderr.write(`${lines} lines written to ${file}\n`);
}

/** Never over a file that is there. */
const openNew = (file: string): Promise<FileHandle> =>
  open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST')
      throw new Refusal('file-exists', `${file} is there already.`, {
        next: 'Name a file that does not exist yet.',
      });
    throw new Refusal('file-not-writable', `${file} cannot be written.`, {
      next: 'Name a file in a folder that exists and that you may write to.',
      details: String(error),
    });
  });
