// The desk: the register's store, its clock, the reader that opens documents, and the batches under way.
import { openStore } from '../store/open-store.ts';
import type { Store, StoreAddress } from '../store/store.ts';
import type { Instant } from '../vocabulary/statement.ts';
import { openJobs, type Jobs } from './jobs.ts';
import { openReader, type Reader } from './reader.ts';

export interface Desk {
  store: Store;
  /** Instant recorded with what is done now. */
  now: () => Instant;
  reader: Reader;
  jobs: Jobs;
  close(): Promise<void>;
}

export async function openDesk(address: StoreAddress, now: () => Instant): Promise<Desk> {
  const store = await openStore(address);
  const reader = openReader();
  const jobs = openJobs();
  return {
    store,
    now,
    reader,
    jobs,
    async close() {
      await jobs.close();
      await reader.close();
      await store.close();
    },
  };
}
