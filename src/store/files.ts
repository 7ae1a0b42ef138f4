// Document bytes as files named by their sha-256: written aside, synced, renamed, the folder synced.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../vocabulary/refusal.ts';

export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

export const documentId = (sha: string): string => `doc:${sha.slice(0, 16)}`;

const fileOf = (folder: string, sha: string) => path.join(folder, 'documents', sha.slice(0, 2), sha);

async function sync(target: string): Promise<void> {
  const handle = await open(target, 'r');
  await handle.sync().finally(() => handle.close());
}

async function writeSynced(target: string, bytes: Uint8Array): Promise<void> {
  const aside = `${target}.${randomUUID()}.part`;
  const handle = await open(aside, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  await rename(aside, target);
  await sync(path.dirname(target));
}

/** Keeps the bytes; when it resolves they survive a power cut. Equal bytes are kept once. */
export async function keepBytes(folder: string, sha: string, bytes: Uint8Array): Promise<void> {
  const target = fileOf(folder, sha);
  if ((await stat(target).catch(() => undefined))?.size === bytes.length) return;
  try {
    const made = await mkdir(path.dirname(target), { recursive: true });
    if (made) await sync(path.dirname(path.dirname(target)));
    await writeSynced(target, bytes);
  } catch (error) {
    if (!['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    throw new Refusal('store-full', 'The document could not be kept: the disk is full or refuses writes.', {
      status: 507,
      next: 'Free some space and try again. Nothing of this document was kept, nothing else was lost.',
      details: String(error),
    });
  }
}

export async function readBytes(folder: string, sha: string): Promise<Uint8Array | undefined> {
  return readFile(fileOf(folder, sha)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Missing or altered. */
export async function isBroken(folder: string, sha: string): Promise<boolean> {
  const bytes = await readBytes(folder, sha);
  return !bytes || sha256(bytes) !== sha;
}
