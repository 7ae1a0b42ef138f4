// `foedera export`: the whole register as JSON Lines, lossless; `foedera import` takes it back, hashes and all.
import type { Command } from 'commander';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
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
  const out = file === undefined ? process.stdout : createWriteStream(file, { flags: 'wx' });
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
