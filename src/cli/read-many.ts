// Many files over all cores: results come in the order of the files, a thread that dies or hangs costs one file only.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { readOne } from './read-one.ts';
import type { ReadResult, ReadSettings } from './read-one.ts';
import type { ReadAnswer } from './read-thread.ts';

/** Fewer files are read sooner here than in threads that must first start (0.2 s each). */
const WORTH_THREADS = 40;
/** Files under way in one thread, so that it never waits for the next. */
const AHEAD = 4;
/** Results held back until those before them are there; more are not asked for. */
const WINDOW = 512;
const PATIENCE = 180_000;
const THREAD = new URL('./read-thread.ts', import.meta.url);
/** Kinds of file whose libraries a hostile one may keep busy for ever: a thread can be stopped. */
const MAY_HANG = /\.(?:pdf|docx|zip)$/i;

export interface ReadMany {
  files: string[];
  settings: ReadSettings;
  /** Called in the order of `files`. */
  emit: (result: ReadResult, file: string) => void | Promise<void>;
  progress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** Milliseconds without any answer from a thread before its first file is given up. */
  patience?: number;
  /** The module that reads in a thread. */
  thread?: URL;
}

/** How many files were read before the end or the interruption. What was read by then is emitted. */
export async function readMany(work: ReadMany): Promise<number> {
  const { files } = work;
  const threads = Math.max(1, Math.min(availableParallelism(), Math.ceil(files.length / AHEAD)));
  const here = files.length < WORTH_THREADS && !files.some((file) => MAY_HANG.test(file));
  if (here || files.includes('-')) return readHere(work);
  return new Pool(work).run(threads);
}

async function readHere({ files, settings, emit, progress, signal }: ReadMany): Promise<number> {
  let done = 0;
  for (const file of files) {
    // Lets an interruption be heard between two files.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) break;
    await emit(await readOne(file, settings), file);
    progress?.(++done, files.length);
  }
  return done;
}

interface Thread {
  worker: Worker;
  underWay: number[];
  heard: number;
}

class Pool {
  private readonly work: ReadMany;
  private readonly results = new Map<number, ReadResult>();
  private readonly threads = new Set<Thread>();
  private next = 0;
  private emitted = 0;
  private done = 0;
  private finish: () => void = () => {};

  constructor(work: ReadMany) {
    this.work = work;
  }

  async run(count: number): Promise<number> {
    const finished = new Promise<void>((resolve) => {
      this.finish = resolve;
    });
    const watch = setInterval(() => this.giveUpHung(), Math.min(1000, (this.work.patience ?? PATIENCE) / 2));
    this.work.signal?.addEventListener('abort', () => this.finish());
    for (let i = 0; i < count; i += 1) this.start();
    const emitting = this.emitInOrder(finished);
    await finished;
    clearInterval(watch);
    const threads = [...this.threads];
    this.threads.clear();
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
    await emitting;
    await this.emitRest();
    return this.done;
  }

  private start(): void {
    const worker = new Worker(this.work.thread ?? THREAD, {
      workerData: this.work.settings,
    });
    // Starting does not count as reading.
    const thread: Thread = { worker, underWay: [], heard: Infinity };
    worker.on('online', () => {
      thread.heard = performance.now();
    });
    this.threads.add(thread);
    worker.on('message', (answer: ReadAnswer) => this.hear(thread, answer));
    // What it had answered is delivered before it exits, so only then is it clear at which file it died.
    let why = 'it ended';
    worker.on('error', (error: unknown) => {
      why = (error as Error).message;
    });
    worker.on('exit', () => this.bury(thread, `the reader failed (${why})`));
    this.feed(thread);
  }

  private feed(thread: Thread): void {
    const { files } = this.work;
    while (thread.underWay.length < AHEAD && this.next < files.length && this.next < this.emitted + WINDOW) {
      thread.underWay.push(this.next);
      thread.worker.postMessage({ index: this.next, file: files[this.next] }, []);
      this.next += 1;
    }
  }

  private hear(thread: Thread, { index, result }: ReadAnswer): void {
    // An answer that comes after its thread was given up is too late: the file is read by another.
    if (!this.threads.has(thread)) return;
    thread.heard = performance.now();
    thread.underWay = thread.underWay.filter((one) => one !== index);
    this.keep(index, result);
    this.feed(thread);
  }

  private keep(index: number, result: ReadResult): void {
    this.results.set(index, result);
    this.done += 1;
    this.work.progress?.(this.done, this.work.files.length);
    this.wake();
    if (this.done === this.work.files.length) this.finish();
  }

  /** The first file of a dead thread is the one that killed it; the others are read again. */
  private bury(thread: Thread, why: string): void {
    if (!this.threads.delete(thread)) return;
    void thread.worker.terminate();
    const [guilty, ...innocent] = thread.underWay;
    this.start();
    const heir = [...this.threads].at(-1)!;
    for (const index of innocent) {
      heir.underWay.push(index);
      heir.worker.postMessage({ index, file: this.work.files[index] }, []);
    }
    if (guilty !== undefined)
      this.keep(guilty, { out: '', errors: [`${this.work.files[guilty]}: ${why}`], documents: 0 });
  }

  private giveUpHung(): void {
    const now = performance.now();
    const { patience = PATIENCE } = this.work;
    for (const thread of this.threads)
      if (thread.underWay.length > 0 && now - thread.heard > patience)
        this.bury(thread, `took longer than ${patience / 1000} s and was given up`);
  }

  private wake: () => void = () => {};

  private async emitInOrder(finished: Promise<void>): Promise<void> {
    const state = { over: false };
    void finished.then(() => {
      state.over = true;
      this.wake();
    });
    while (!state.over && this.emitted < this.work.files.length) {
      const ready = this.results.get(this.emitted);
      if (ready) await this.emitNext(ready);
      else
        await new Promise<void>((resolve) => {
          this.wake = resolve;
        });
    }
  }

  private async emitNext(ready: ReadResult): Promise<void> {
    this.results.delete(this.emitted);
    await this.work.emit(ready, this.work.files[this.emitted]!);
    this.emitted += 1;
    for (const thread of this.threads) this.feed(thread);
  }

  /** What is done is shown, also where something before it is missing. */
  private async emitRest(): Promise<void> {
    for (const index of [...this.results.keys()].sort((a, b) => a - b))
      await this.work.emit(this.results.get(index)!, this.work.files[index]!);
  }
}
