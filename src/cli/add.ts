// `foedera add FILE-OR-ADDRESS…`: reads documents into the register, one result a file; a bad one never stops the rest.
import type { Command } from 'commander';
import { LOCAL_ACTOR } from '../desk/actor.ts';
import { addDocuments, type Offer } from '../desk/add-documents.ts';
import type { PieceResult } from '../desk/jobs.ts';
import { offerAddresses } from '../desk/offer-addresses.ts';
import { offerFiles } from '../desk/offer-files.ts';
import type { Accompanying } from '../vocabulary/reading.ts';
import { findFiles, nothingToRead, type FoundFiles } from './find-files.ts';
import { chooseTerminalLanguage, type Words } from './language.ts';
import { withDesk } from './with-desk.ts';

interface AddOptions {
  data?: string;
  url?: string;
  published?: string;
  outlet?: string;
  lang?: string;
}

const WORDS = {
  fr: {
    added: 'lu',
    already: 'déjà là',
    claims: 'affirmations',
    refused: 'refusé',
    sum: (n: number, bad: number) => `${n} documents ajoutés, ${bad} refusés`,
  },
  en: {
    added: 'read',
    already: 'already here',
    claims: 'claims',
    refused: 'refused',
    sum: (n: number, bad: number) => `${n} documents added, ${bad} refused`,
  },
} satisfies Words;

export function add(program: Command): void {
  program
    .command('add')
    .description('read documents into the register')
    .argument(
      '<file...>',
      'files, folders, addresses (https://…), or - for standard input; a JSON file beside a document may give url, published, outlet',
    )
    .option('--url <address>', 'where the document came from')
    .option('--published <date>', 'when it was published (EDTF)')
    .option('--outlet <name>', 'who published it')
    .option('--data <folder>', 'folder of the register (FOEDERA_DATA)')
    .option('--lang <fr|en>', 'language of the messages')
    .action(addFiles);
}

const isAddress = (name: string) => /^https?:\/\//i.test(name); // `https://mod.example/news/12`

async function addFiles(files: string[], options: AddOptions): Promise<void> {
  const words = WORDS[chooseTerminalLanguage(options.lang)];
  const { url, published, outlet } = options;
  const given: Accompanying = {
    ...(url && { url }),
    ...(published && { published }),
    ...(outlet && { outlet }),
  };
  const results: PieceResult[] = [];
  const report = (result: PieceResult) => {
    results.push(result);
    const out = result.refusal ? process.stderr : process.stdout;
    out.write(`${describeResult(result, words)}\n`);
  };
  const addresses = files.filter(isAddress);
  const found = findFiles(files.filter((name) => !isAddress(name)));
  if (found.files.length + found.unreadable.length + addresses.length === 0) throw nothingToRead(files);
  const signal = interrupted();
  await withDesk(options.data, async (desk) => {
    const fetched = offerAddresses(desk, addresses, given, { signal });
    await addDocuments(desk, LOCAL_ACTOR, offersOf(found, given), { report, signal });
    await addDocuments(desk, LOCAL_ACTOR, fetched, { report, signal });
  });
  const refused = results.filter(({ refusal }) => refusal).length;
  process.stdout.write(`${words.sum(results.length - refused, refused)}\n`);
  if (refused > 0) process.exitCode = 1;
  if (signal.aborted) process.exitCode = 130;
}

function describeResult(result: PieceResult, words: (typeof WORDS)['fr' | 'en']): string {
  const { name, refusal, already, claims, document } = result;
  if (refusal)
    return `✗ ${name}  ${words.refused}: ${refusal.message}${refusal.next ? ` ${refusal.next}` : ''}`;
  return `✓ ${name}  ${already ? words.already : words.added}, ${claims ?? 0} ${words.claims}  ${document ?? ''}`;
}

/** What was found, and what was named and cannot be had. */
async function* offersOf({ files, unreadable }: FoundFiles, given: Accompanying): AsyncGenerator<Offer> {
  for (const { file, why } of unreadable)
    yield { name: file, refusal: { code: 'file-not-readable', message: `${file} ${why}.` } };
  yield* offerFiles(files, given);
}

/** Ctrl-C finishes the document under way and stops. */
function interrupted(): AbortSignal {
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  return abort.signal;
}
