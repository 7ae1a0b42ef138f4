// ZIP archives → their entries, within stated limits on number, size and ratio; a bomb is refused before it is unpacked.
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { Refusal } from '../../vocabulary/refusal.ts';
import { LIMITS, sayBytes } from './limits.ts';

export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}
export type ZipItem = ZipEntry | { name: string; refusal: Refusal };

/** Entries that are no documents: what systems leave behind. */
const LEFT_BEHIND = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\.)/i;

/** Refusals: `zip-bomb`, `damaged-file`. An entry that cannot be unpacked comes as a refusal beside the others. */
export async function* unpackZip(bytes: Uint8Array, name: string): AsyncGenerator<ZipItem> {
  const zip = await open(bytes, name);
  try {
    const entries = await listEntries(zip, name);
    refuseSums(entries, name, bytes.length);
    for (const entry of entries) {
      if (entry.fileName.endsWith('/') || LEFT_BEHIND.test(entry.fileName)) continue;
      const inner = `${name}/${entry.fileName}`;
      if (entry.isEncrypted()) {
        yield {
          name: inner,
          refusal: new Refusal('encrypted', `${inner} is locked with a password.`, {
            next: 'Unpack it and read what is inside.',
          }),
        };
        continue;
      }
      yield await unpack(zip, entry, inner);
    }
  } finally {
    zip.close();
  }
}

/** Throws `zip-bomb` or `damaged-file` for a container that another library will open. */
export async function refuseZipBomb(bytes: Uint8Array, name: string): Promise<void> {
  const zip = await open(bytes, name);
  try {
    const entries = await listEntries(zip, name);
    refuseSums(entries, name, bytes.length);
    // What the directory promises may be a lie: every entry is unpacked once, counting, before it is trusted.
    for (const entry of entries)
      if (!entry.fileName.endsWith('/') && !entry.isEncrypted()) await unpack(zip, entry, name);
  } finally {
    zip.close();
  }
}

const damaged = (name: string) =>
  new Refusal('damaged-file', `${name} is not a whole ZIP archive.`, { next: 'Download or pack it again.' });

function open(bytes: Uint8Array, name: string): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(damaged(name)) : resolve(zip),
    );
  });
}

function listEntries(zip: ZipFile, name: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > LIMITS.zipEntries) reject(bomb(name, `more than ${LIMITS.zipEntries} entries`));
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', () => reject(damaged(name)));
    zip.readEntry();
  });
}

const bomb = (name: string, what: string) =>
  new Refusal('zip-bomb', `${name} has ${what}; that is not unpacked.`, {
    status: 413,
    next: `At most ${LIMITS.zipEntries} entries, ${sayBytes(LIMITS.zipUnpackedBytes)} unpacked, and ${LIMITS.zipRatio} times the packed size.`,
  });

/** What the directory promises, before anything is unpacked. */
function refuseSums(entries: Entry[], name: string, packed: number): void {
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > LIMITS.zipUnpackedBytes) throw bomb(name, `${sayBytes(unpacked)} inside`);
  if (unpacked > LIMITS.zipRatio * packed + 10_000)
    throw bomb(name, `${Math.round(unpacked / packed)} times its size inside`);
}

/** Never more than the entry promised, nor than one file may have. */
function unpack(zip: ZipFile, entry: Entry, name: string): Promise<ZipItem> {
  const most = Math.min(entry.uncompressedSize, LIMITS.pdfBytes) + 1;
  return new Promise((resolve) => {
    const refuse = (refusal: Refusal) => resolve({ name, refusal });
    if (entry.uncompressedSize > LIMITS.pdfBytes) {
      refuse(new Refusal('too-large', `${name} has ${sayBytes(entry.uncompressedSize)}.`, { status: 413 }));
      return;
    }
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        refuse(damaged(name));
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > most) stream.destroy(new Error('more than promised'));
        else chunks.push(chunk);
      });
      stream.on('error', () => refuse(damaged(name)));
      stream.on('end', () => resolve({ name, bytes: Buffer.concat(chunks) }));
    });
  });
}
