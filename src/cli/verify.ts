// `foedera verify`: was anything altered? The chain of hashes, the bytes of documents and, with --deep, what is folded from the log.
import type { Command } from 'commander';
import type { Store } from '../store/store.ts';
import { withDesk } from './with-desk.ts';

export function add(program: Command): void {
  program
    .command('verify')
    .description('check that nothing in the register was altered since it was recorded')
    .option('--deep', 'also fold every entity again and compare, and look every card up in the index')
    .option('--data <folder>', 'folder of the register (FOEDERA_DATA)')
    .action(({ data, deep }: { data?: string; deep?: boolean }) =>
      withDesk(data, ({ store }) => report(store.verify({ deep: deep ?? false })), true),
    );
}

const say = (line: string) => process.stdout.write(`${line}\n`);

async function report(asked: ReturnType<Store['verify']>): Promise<void> {
  const { ok, statements, head, brokenAt, documents, projections } = await asked;
  if (brokenAt === undefined) say(`✓ ${statements} statements, the chain holds to ${head}`);
  else say(`✗ the chain breaks at statement ${brokenAt}`);
  for (const id of documents) say(`✗ ${id}: its bytes are missing or altered`);
  for (const id of projections)
    say(`✗ ${id}: what is shown differs from the log (foedera verify --deep found it; rebuild mends it)`);
  if (!ok) process.exitCode = 1;
}
