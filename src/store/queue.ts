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

/** Milliseconds of work after which others get their turn. */
const LONGEST_BREATH = 15;
let breathed = performance.now();

/** For loops: lets others in when it is time, and costs nothing otherwise. */
export async function breatheSometimes(): Promise<void> {
  if (performance.now() - breathed < LONGEST_BREATH) return;
  await breathe();
  breathed = performance.now();
}
