// `foedera cases FOLDER`: runs the legal cases of a folder, one line of JSON each, then a summary.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { runCase, type CaseGroup, type CaseResult } from '../law/cases.ts';
import { Refusal } from '../vocabulary/refusal.ts';

function filesOf(folder: string): string[] {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) throw new Refusal('no-such-folder', `There is no folder ${folder}.`, { status: 404 });
  if (stat.isFile()) return [folder];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => path.join(folder, name));
}

function readGroup(file: string): CaseGroup | undefined {
  try {
    const group = JSON.parse(readFileSync(file, 'utf8')) as CaseGroup;
    return Array.isArray(group.cases) ? group : undefined;
  } catch (error) {
    throw new Refusal('not-json', `${file} cannot be read as JSON: ${(error as Error).message}`);
  }
}

/** A fault of the engine or of one case must not lose the others. */
function runSafely(one: CaseGroup['cases'][number]): CaseResult {
  try {
    return runCase(one);
  } catch (error) {
    return { id: one.id, ok: false, got: { error: String(error) }, expected: one.expect };
  }
}

export function runFolder(folder: string): CaseResult[] {
  return filesOf(folder).flatMap((file) => (readGroup(file)?.cases ?? []).map(runSafely));
}

export function add(program: Command): void {
  program
    .command('cases')
    .argument('<folder>', 'folder of case files, or one case file')
    .description('run legal cases: what the law engine says against what a lawyer expects')
    .action((folder: string) => {
      const results = runFolder(folder);
      for (const { id, ok, got, expected } of results)
        process.stdout.write(`${JSON.stringify({ id, ok, got, expected })}\n`);
      const failed = results.filter(({ ok }) => !ok);
      const names = failed.length ? `; failed: ${failed.map(({ id }) => id).join(' ')}` : '';
      process.stdout.write(`${results.length - failed.length} of ${results.length} cases pass${names}\n`);
      if (failed.length || results.length === 0) process.exitCode = 1;
    });
}
