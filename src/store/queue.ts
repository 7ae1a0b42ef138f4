// Work that must not overlap waits its turn; a failure does not stop those behind it.

export function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}

/** Lets the server answer others in the middle of long work: promises alone never reach the event loop. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
