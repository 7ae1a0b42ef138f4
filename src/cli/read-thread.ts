// A thread of `foedera read`: files come in, what is to be printed goes out, one after the other in the order asked.
import { parentPort, workerData } from 'node:worker_threads';
import { readOne } from './read-one.ts';
import type { ReadResult, ReadSettings } from './read-one.ts';

interface ReadOrder {
  index: number;
  file: string;
}
export interface ReadAnswer {
  index: number;
  result: ReadResult;
}

// One at a time: when a thread must be given up, the file it was at is the first that it has not answered.
let line = Promise.resolve();
parentPort?.on('message', (order: ReadOrder) => {
  line = line.then(() => answer(order));
});

async function answer({ index, file }: ReadOrder): Promise<void> {
  const result = await readOne(file, workerData as ReadSettings);
  parentPort?.postMessage({ index, result } satisfies ReadAnswer, []);
}
