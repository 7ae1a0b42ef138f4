// `foedera import FILE`: takes over another register's records; shows first what it would do, `--write` does it.
import type { Command } from 'commander';
import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { LOCAL_ACTOR } from '../desk/actor.ts';
import type { Desk } from '../desk/desk.ts';
import { importRecords, lookAtRecords } from '../desk/import-records.ts';
import { mergeLines } from '../desk/merge-lines.ts';
import { notReadable, openText } from '../desk/open-file.ts';
import { IMPORTERS } from '../register/import/importers.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import type { DumpLine } from '../store/store.ts';
import { withDesk } from './with-desk.ts';

interface ImportOptions {
  data?: string;
  format?: string;
  write?: boolean;
}

export function add(program: Command): void {
  program
    .command('import')
    .description('take over records: dry run first, row by row; --write does it in one transaction')
    .argument(
      '<file>',
      `JSON Lines of \`foedera export\`, or ${IMPORTERS.map((one) => one.describes).join(', or ')}`,
    )
    .option(
      '--format <name>',
      `jsonl, ${IMPORTERS.map((one) => one.name).join(', ')}; recognised where left out`,
    )
    .option('--write', 'write what the dry run showed')
    .option('--data <folder>', 'folder of the register (FOEDERA_DATA)')
    .action((file: string, options: ImportOptions) =>
      withDesk(options.data, (desk) =>
        (isLines(file, options) ? takeLines : takeRecords)(desk, file, options),
      ),
    );
}

function isLines(file: string, { format }: ImportOptions): boolean {
  const first = beginning(file);
  return format === undefined ? first.startsWith('{"t":"register"') : format === 'jsonl';
}

/** Refused: a file that is not there, a folder. */
function beginning(file: string): string {
  const bytes = Buffer.alloc(100);
  try {
    const handle = openSync(file, 'r');
    const length = readSync(handle, bytes);
    closeSync(handle);
    return bytes.subarray(0, length).toString();
  } catch (error) {
    throw notReadable(file, error);
  }
}

async function* linesOf(file: string): AsyncIterable<DumpLine> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line) as DumpLine;
    } catch {
      throw new Refusal('line-malformed', `Line ${number} of ${file} is no JSON.`, {
        next: 'Nothing was written. Check that the file is whole.',
      });
    }
  }
}

async function takeLines(desk: Desk, file: string, { write }: ImportOptions): Promise<void> {
  const { documents, statements, whole } = await mergeLines(desk, LOCAL_ACTOR, linesOf(file), write ?? false);
  const how = whole
    ? 'as they were, chain of hashes included'
    : 'what is not here yet, recorded now under its old ids';
  process.stdout.write(
    `${documents} documents and ${statements} statements ${write ? 'taken over' : 'would be taken over'} (${how})\n`,
  );
  if (!write) process.stdout.write('Nothing was written. Say --write to do it.\n');
}

async function takeRecords(desk: Desk, file: string, { format, write }: ImportOptions): Promise<void> {
  const looked = await lookAtRecords(desk, await openText(file), format);
  for (const { row, refused, remarks } of looked.rows) {
    if (refused) process.stderr.write(`✗ ${row}  ${refused}\n`);
    for (const remark of remarks) process.stdout.write(`· ${row}  ${remark}\n`);
  }
  const refused = looked.rows.filter((row) => row.refused).length;
  const fresh = looked.rows.length - refused - looked.already.size;
  process.stdout.write(
    `${looked.format}: ${looked.rows.length} rows, ${fresh} new, ${looked.already.size} already here, ${refused} refused\n`,
  );
  if (!write) process.stdout.write('Nothing was written. Say --write to do it.\n');
  else {
    const done = await importRecords(desk, LOCAL_ACTOR, looked);
    process.stdout.write(`${done.rows} rows taken over, ${done.statements} statements recorded\n`);
  }
}
