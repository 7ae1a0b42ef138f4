// What the parts of the contract share: a store in a folder of its own, the actors, and the first two documents.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Refusal } from '../../vocabulary/refusal.ts';
import { bytesOf, ratification, signature } from '../fixtures/readings.ts';
import type { Receipt, Store } from '../store.ts';

export interface Harness {
  /** An empty store; `folder` keeps its bytes. */
  open(folder: string): Promise<Store>;
  skip?: string | false;
}

/** A test with a store of its own. */
export type Run = (
  title: string,
  work: (store: Store, folder: string) => Promise<void>,
  skip?: string | false,
) => void;

export const runOn =
  (harness: Harness): Run =>
  (title, work, skip = false) =>
    void test(title, { skip }, async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'foedera-store-'));
      const store = await harness.open(folder);
      try {
        await work(store, folder);
      } finally {
        await store.close();
        await rm(folder, { recursive: true, force: true });
      }
    });

export const PERSON = { by: 'person', name: 'local' } as const;

export const at = (day: string) => ({ actor: 'local', at: `${day}T10:00:00.000Z` });

export const receipt = (day: string, version = '1'): Receipt => ({
  ...at(day),
  reader: { name: 'test-reader', version },
});

export const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

/** The signature told by an agency, then the Senate's vote told by the ministry. */
export async function receiveBoth(store: Store) {
  const first = await store.receive(bytesOf(signature), signature, receipt('2026-01-01'));
  const second = await store.receive(bytesOf(ratification), ratification, receipt('2026-02-01'));
  return { first, second, agreement: `${first.document}#a1`, minister: `${first.document}#p1` };
}
