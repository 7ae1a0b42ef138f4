// The thread that answers long questions: a read-only connection of its own, one question after the other.
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import { preparer } from './dialect.ts';

export interface Question {
  number: number;
  sql: string;
  values: readonly unknown[];
}

export interface Answer {
  number: number;
  rows?: unknown[];
  error?: unknown;
}

if (!parentPort) throw new Error('the thread for questions has nobody to answer');
const port = parentPort;
const db = new DatabaseSync(String(workerData), { readOnly: true, timeout: 10_000 });
db.exec('pragma cache_size=-64000; pragma mmap_size=1073741824');
const prepare = preparer(db);

function answer({ number, sql, values }: Question): Answer {
  try {
    return { number, rows: prepare(sql).all(...(values as SQLInputValue[])) };
  } catch (error) {
    return { number, error };
  }
}

port.on('message', (question: Question) => port.postMessage(answer(question)));
