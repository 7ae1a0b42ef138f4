// Sends files to be read, in batches that stay small enough to be sent whole; each batch is a job of its own.
import { ask } from '../../api/client.ts';
import type { Job } from '../../api/types.ts';

/** Files and bytes of one request. */
const MOST_FILES = 50;
const MOST_BYTES = 24 * 1024 * 1024;

export interface Accompanying {
  url?: string;
  published?: string;
  outlet?: string;
}

/** Files in order, cut into batches; one large file is a batch of its own. */
export function batches<F extends { size: number }>(files: readonly F[]): F[][] {
  const cut: F[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = cut.at(-1);
    if (!last || last.length >= MOST_FILES || bytes + file.size > MOST_BYTES) {
      cut.push([file]);
      bytes = file.size;
    } else {
      last.push(file);
      bytes += file.size;
    }
  }
  return cut;
}

function formOf(given: Accompanying): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(given)) if (value) form.append(name, value);
  return form;
}

/** One request after the other; `told` hears of each job as it starts. */
export async function sendFiles(
  files: readonly File[],
  given: Accompanying,
  told: (job: Job, sent: number) => void,
) {
  let sent = 0;
  for (const batch of batches(files)) {
    const form = formOf(given);
    for (const file of batch) form.append('files', file, file.name);
    sent += batch.length;
    told(await ask<Job>('/documents', { body: form }), sent);
  }
}

export async function sendText(text: string, given: Accompanying): Promise<Job> {
  const form = formOf(given);
  form.append('text', text);
  return ask<Job>('/documents', { body: form });
}

/** The server fetches what stands at the addresses, parted by white space. */
export async function sendAddress(address: string): Promise<Job> {
  const form = new FormData();
  form.append('address', address);
  return ask<Job>('/documents', { body: form });
}
