// What the surroundings say: where the register lives and where the project's own files are.
import path from 'node:path';
import type { StoreAddress } from '../store/store.ts';

export const LOOPBACK = '127.0.0.1';

/** Folder of the project: `examples/`, `web/`, `docs/` stand in it. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** `--data`, else FOEDERA_DATA, else ./data; FOEDERA_DATABASE_URL names the team's PostgreSQL. */
export function storeAddress(data?: string): StoreAddress {
  const folder = path.resolve(data ?? (process.env['FOEDERA_DATA'] || 'data'));
  const databaseUrl = process.env['FOEDERA_DATABASE_URL'];
  return databaseUrl ? { folder, databaseUrl } : { folder };
}
