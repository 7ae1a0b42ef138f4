// `foedera read FILE…`: what documents say, with the passages: for people, or as JSON Lines for programs.
import { once } from 'node:events';
import { Option } from 'commander';
import type { Command } from 'commander';
import { readEdtf } from '../time/edtf.ts';
import type { Accompanying } from '../vocabulary/reading.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { findFiles, nothingToRead } from './find-files.ts';
import { chooseTerminalLanguage } from './language.ts';
import { readMany } from './read-many.ts';
import type { ReadSettings } from './read-one.ts';
import { showProgress } from './terminal.ts';

interface Options {
  format: ReadSettings['format'];
  explain?: boolean;
  url?: string;
  published?: string;
  outlet?: string;
  lang?: string;
}

export function add(program: Command): void {
  program
    .command('read')
    .description('read documents and show what they say, each claim with its passage; nothing is stored')
    .argument(
      '<file...>',
      'files, folders, or - for standard input; a JSON file beside a document may give url, published, outlet',
    )
    .addOption(
      new Option('--format <format>', 'for people, or JSON Lines')
        .choices(['people', 'facts'])
        .default('people'),
    )
    .option('--explain', 'say which rule read each claim from which words')
    .option('--url <address>', 'where the document came from')
    .option('--published <date>', 'when it was published (EDTF: 2024-03-07, 2024-03)')
    .option('--outlet <name>', 'who published it')
    .option('--lang <fr|en>', 'language of the headings')
    .action(readFiles);
}

async function readFiles(named: string[], options: Options): Promise<void> {
  const { files, unreadable, leftOut } = findFiles(named);
  for (const { file, why } of unreadable) complain(`${file} ${why}.`);
  if (files.length === 0 && unreadable.length === 0) throw nothingToRead(named);
  const interrupted = abortOnInterrupt();
  const progress = showProgress('foedera read', process.stderr);
  let failed = unreadable.length;
  const done = await readMany({
    files,
    settings: settingsOf(options),
    signal: interrupted,
    progress:
      process.stderr.isTTY && files.length > 1
        ? (count, total) => progress.step(count, total, files[count] ?? '')
        : undefined,
    emit: async ({ out, errors }) => {
      if (errors.length > 0) progress.end();
      for (const error of errors) complain(error);
      failed += errors.length;
      if (out !== '' && !process.stdout.write(out)) await once(process.stdout, 'drain');
    },
  });
  progress.end();
  if (interrupted.aborted)
    complain(`Interrupted: ${done} of ${files.length} files were read; what they say is above.`);
  else if (leftOut > 0) complain(`${leftOut} files of other kinds were left out.`);
  if (failed > 0) process.exitCode = 1;
  if (interrupted.aborted) process.exitCode = 130;
}

const complain = (sentence: string) => process.stderr.write(`foedera: ${sentence}\n`);

function settingsOf({ format, explain = false, url, published, outlet, lang }: Options): ReadSettings {
  const day = published && /^\d{4}-\d\d/.test(published) ? readEdtf(published) : undefined;
  if (published !== undefined && !day)
    throw new Refusal('bad-date', `"${published}" is no day or month.`, {
      next: 'Give --published as 2024-03-07 or 2024-03.',
    });
  const given: Accompanying = {
    ...(url && { url }),
    ...(published && { published }),
    ...(outlet && { outlet }),
  };
  return {
    format,
    explain,
    given,
    language: chooseTerminalLanguage(lang),
    width: Math.min(process.stdout.columns || 100, 120),
  };
}

/** Ctrl-C stops asking for more and shows what was read; a second one ends at once. */
function abortOnInterrupt(): AbortSignal {
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  // `foedera read … | head`: the reader of our output has seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return abort.signal;
}
