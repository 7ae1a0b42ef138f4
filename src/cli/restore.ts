// `foedera restore FOLDER`: a backup becomes the register, after it was checked; never over one that is there.
import type { Command } from 'commander';
import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { openStore } from '../store/open-store.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { storeAddress } from './settings.ts';

export function add(program: Command): void {
  program
    .command('restore')
    .description('bring back a register from a backup, into a folder that holds none')
    .argument('<folder>', 'the backup')
    .option('--data <folder>', 'folder of the register (FOEDERA_DATA)')
    .action(restore);
}

async function restore(backup: string, { data }: { data?: string }): Promise<void> {
  const { folder, databaseUrl } = storeAddress(data);
  if (databaseUrl)
    throw new Refusal(
      'restore-by-pg-restore',
      'The register lives in PostgreSQL; its own tool restores it.',
      {
        next: 'Run pg_restore, then copy the folder of documents. See docs/running.',
      },
    );
  const source = path.resolve(backup);
  if (!(await readdir(source).catch((): string[] => [])).includes('register.sqlite'))
    throw new Refusal('no-backup', `${source} holds no register.`, {
      next: 'Name a folder made by `foedera backup`.',
    });
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length)
    throw new Refusal('folder-not-empty', `${folder} is not empty.`, {
      next: 'Move what is there aside, or name another folder with --data.',
    });
  const statements = await check(source);
  await cp(source, folder, { recursive: true });
  process.stdout.write(`${statements} statements brought back to ${folder}; the chain of hashes holds.\n`);
}

async function check(source: string): Promise<number> {
  const store = await openStore({ folder: source, readOnly: true });
  try {
    const { ok, statements, brokenAt, documents } = await store.verify();
    if (ok) return statements;
    throw new Refusal(
      'backup-damaged',
      `The backup is damaged: ${brokenAt === undefined ? `${documents.length} documents` : `statement ${brokenAt}`}.`,
      {
        next: 'Nothing was restored. Try an older backup.',
      },
    );
  } finally {
    await store.close();
  }
}
