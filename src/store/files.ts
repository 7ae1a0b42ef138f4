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

/** Where bytes are written before they have their name. */
const incomingOf = (folder: string) => path.join(folder, 'documents', 'incoming');

async function writeSynced(aside: string, target: string, bytes: Uint8Array): Promise<void> {
  try {
    const handle = await open(aside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  await sync(path.dirname(target));
}

/** What the system says when a disk is full, over its quota, failing or not to be written. */
const UNWRITABLE = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO', 'EFBIG']);

/** Keeps the bytes; when it resolves they survive a power cut. Equal bytes are kept once. */
export async function keepBytes(folder: string, sha: string, bytes: Uint8Array): Promise<void> {
  const target = fileOf(folder, sha);
  if ((await stat(target).catch(() => undefined))?.size === bytes.length) return;
  try {
    await mkdir(incomingOf(folder), { recursive: true });
    const made = await mkdir(path.dirname(target), { recursive: true });
    if (made) await sync(path.dirname(path.dirname(target)));
    await writeSynced(path.join(incomingOf(folder), randomUUID()), target, bytes);
  } catch (error) {
    if (!UNWRITABLE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new Refusal('store-full', 'The document could not be kept: the disk is full or refuses writes.', {
      status: 507,
      next: 'Free some space and try again. Nothing of this document was kept, nothing else was lost.',
      details: String(error),
    });
  }
}

/** What a killed process left half-written. Only for who has the folder alone. */
export async function sweepIncoming(folder: string): Promise<void> {
  await rm(incomingOf(folder), { recursive: true, force: true });
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
