// One process to a folder: a lock that the system itself lets go when the process dies.
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../../vocabulary/refusal.ts';

const inUse = (folder: string) =>
  new Refusal('store-in-use', `Another Foedera is using the register in ${folder}.`, {
    status: 423,
    next: 'Stop the other one, or give this one another folder with FOEDERA_DATA.',
  });

/** Takes the folder; the answer lets it go. SQLite's own file lock is used, so a crash leaves nothing behind. */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(path.join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    lock.exec('pragma journal_mode=delete; begin exclusive');
  } catch (error) {
    lock.close();
    if (/locked|busy/i.test(String(error))) throw inUse(folder);
    throw error;
  }
  return () => lock.close();
}
