// `foedera evaluate FOLDER`: how well documents are read, against the facts that a careful reader finds in them.
import { readFileSync } from 'node:fs';
import { Option } from 'commander';
import type { Command } from 'commander';
import { openText } from '../desk/open-file.ts';
import { readBytes } from '../reading/read-bytes.ts';
import { readCorpus } from '../reading/evaluate/gold.ts';
import type { GoldDocument, Half } from '../reading/evaluate/gold.ts';
import { asPredicted, parsePredictions } from '../reading/evaluate/predictions.ts';
import { reportErrors, reportTotals } from '../reading/evaluate/report.ts';
import { scoreDocument } from '../reading/evaluate/score.ts';
import type { Found } from '../reading/evaluate/score.ts';
import { addUp } from '../reading/evaluate/totals.ts';

interface Options {
  predictions?: string;
  errors?: string | true;
  type?: string;
  half: Half;
  json?: boolean;
}

export function add(program: Command): void {
  program
    .command('evaluate')
    .description('score reading against a corpus of documents with their facts')
    .argument('<folder...>', 'documents, each beside a JSON file of the same name with its facts')
    .option(
      '--predictions <file>',
      'score these facts (JSON Lines, as `read --format facts` prints) instead of reading',
    )
    .option('--errors [n]', 'show the misses, false alarms and wrong fields, at most n of each type (20)')
    .option('--type <type>', 'show the errors of one type of fact only')
    .addOption(
      new Option('--half <half>', 'only the documents of odd or even number')
        .choices(['odd', 'even', 'all'])
        .default('all'),
    )
    .option('--json', 'the figures as JSON')
    .action(evaluate);
}

async function evaluate(folders: string[], options: Options): Promise<void> {
  const predicted = options.predictions && parsePredictions(await openText(options.predictions));
  const documents = folders.flatMap((folder) => readCorpus(folder, options.half));
  const scored = [];
  for (const document of documents) {
    const found = predicted ? (predicted.get(document.id) ?? NOTHING) : await readFound(document);
    scored.push(scoreDocument(document, found));
  }
  const totals = addUp(scored);
  if (options.json) console.log(JSON.stringify(totals, null, 2));
  else console.log(reportTotals(totals));
  const most = options.errors === true ? 20 : Number(options.errors ?? 0);
  if (most > 0) console.log(reportErrors(scored, most, options.type));
}

const NOTHING: Found = { text: '', facts: [] };

/** Reads with what came with the document; its facts are never looked at. */
async function readFound({ file, published, url, outlet }: GoldDocument): Promise<Found> {
  for await (const item of readBytes(readFileSync(file), { name: file, published, url, outlet })) {
    if ('reading' in item) return { text: item.reading.text, facts: item.reading.claims.map(asPredicted) };
    process.stderr.write(`${item.name}: ${item.refusal.message}\n`);
  }
  return NOTHING;
}
