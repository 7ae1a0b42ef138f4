// Names of candidates live apart from the records and can be erased; erasing them leaves every count unchanged.

/** What must be erasable, by key; the store keeps it outside the log. */
export interface CandidateStore {
  put(id: string, value: { name: string; rank?: string; state: string }): Promise<void>;
  get(id: string): Promise<unknown>;
  erase(id: string): Promise<boolean>;
}

/** Key of a candidate of a seat. */
export const candidateKey = (id: string): string => `candidate:${id}`;
