// Lets Kysely put long questions to a thread, so that the server answers others meanwhile. The thread starts with the first.
import { Worker } from 'node:worker_threads';
import {
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
} from 'kysely';
import type { Answer, Question } from './question-thread.ts';

interface Waiting {
  resolve(rows: unknown[]): void;
  reject(error: unknown): void;
}

const refuse = (): Promise<never> => Promise.reject(new Error('questions to the thread change nothing'));

/** Puts questions to one thread and hands each answer to who asked. */
class QuestionDriver implements Driver {
  readonly #file: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #asked = 0;

  constructor(file: string) {
    this.#file = file;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./question-thread.ts', import.meta.url), { workerData: this.#file });
    worker.on('message', ({ number, rows, error }: Answer) => {
      const waiting = this.#waiting.get(number);
      this.#waiting.delete(number);
      if (!this.#waiting.size) worker.unref();
      if (rows) waiting?.resolve(rows);
      else waiting?.reject(error);
    });
    worker.on('error', (error) => this.#fail(worker, error));
    worker.on('exit', () => this.#fail(worker, new Error('the thread for questions ended')));
    return worker;
  }

  /** Whoever waits is told; the next question starts another thread. */
  #fail(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }

  ask(sql: string, values: readonly unknown[]): Promise<unknown[]> {
    const worker = (this.#worker ??= this.#start());
    // A process with nothing else to do does not wait for an idle thread, but for an answer.
    worker.ref();
    const question: Question = { number: (this.#asked += 1), sql, values };
    return new Promise((resolve, reject) => {
      this.#waiting.set(question.number, { resolve, reject });
      worker.postMessage(question, []);
    });
  }

  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return {
      executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => ({
        rows: (await this.ask(sql, parameters)) as R[],
      }),
      streamQuery: () => {
        throw new Error('questions to the thread are answered whole');
      },
    };
  }
  beginTransaction = refuse;
  commitTransaction = refuse;
  rollbackTransaction = refuse;
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

export const questionDialect = (file: string): Dialect => ({
  createDriver: () => new QuestionDriver(file),
  createAdapter: () => new SqliteAdapter(),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
});
