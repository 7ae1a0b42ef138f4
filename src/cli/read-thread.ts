// A thread of `foedera read`: files come in one at a time, what is to be printed goes out.
import { parentPort, workerData } from 'node:worker_threads';
import { readOne } from './read-one.ts';
import type { ReadResult, ReadSettings } from './read-one.ts';

export interface ReadOrder {
  index: number;
  file: string;
}
export interface ReadAnswer {
  index: number;
  result: ReadResult;
}

parentPort?.on('message', ({ index, file }: ReadOrder) => {
  void readOne(file, workerData as ReadSettings).then((result) =>
    parentPort?.postMessage({ index, result } satisfies ReadAnswer, []),
  );
});
