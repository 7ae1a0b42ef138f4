// `foedera backup FOLDER`: a copy of the register, also while it is in use.
import type { Command } from 'commander';
import path from 'node:path';
import { withDesk } from './with-desk.ts';

export function add(program: Command): void {
  program
    .command('backup')
    .description('copy the register, also while it is in use, into a new folder')
    .argument('<folder>', 'must not exist yet or be empty')
    .option('--data <folder>', 'folder of the register (FOEDERA_DATA)')
    .action(async (folder: string, { data }: { data?: string }) => {
      const target = path.resolve(folder);
      await withDesk(data, ({ store }) => store.backup(target), true);
      process.stdout.write(
        `The register was copied to ${target}. \`foedera restore ${folder}\` brings it back.\n`,
      );
    });
}
