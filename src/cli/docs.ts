// `foedera docs`: writes docs/api.md, docs/cli.md and docs/facts.md from the living code; `--check` says which are stale.
import type { Command } from 'commander';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../vocabulary/refusal.ts';
import { PROJECT } from './settings.ts';

export function add(program: Command): void {
  program
    .command('docs')
    .description('write the pages of docs/ that are made from the code')
    .option('--check', 'write nothing; fail if a page is stale')
    .action(async ({ check }: { check?: boolean }) => {
      const stale = (await makePages()).filter(({ file, text }) => readPage(file) !== text);
      if (check && stale.length > 0)
        throw new Refusal('docs-stale', `Stale: ${stale.map(({ name }) => name).join(', ')}.`, {
          next: 'node bin/foedera.mjs docs writes them anew.',
        });
      for (const { file, name, text } of stale) {
        writeFileSync(file, text);
        process.stdout.write(`${name} written\n`);
      }
    });
}

interface DocPage {
  name: string;
  file: string;
  text: string;
}

/** Every generated page as it should be now. */
export async function makePages(): Promise<DocPage[]> {
  const { apiPage } = await import('./docs/api-page.ts');
  const { cliPage } = await import('./docs/cli-page.ts');
  const { factsPage } = await import('./docs/facts-page.ts');
  const texts = { 'docs/api.md': apiPage(), 'docs/cli.md': await cliPage(), 'docs/facts.md': factsPage() };
  return Object.entries(texts).map(([name, text]) => ({ name, file: path.join(PROJECT, name), text }));
}

const readPage = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
