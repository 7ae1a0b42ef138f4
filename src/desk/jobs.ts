// Work that takes longer than a request: how far it is, what came of each piece, and a way to stop it.
import { randomUUID } from 'node:crypto';
import { Refusal } from '../vocabulary/refusal.ts';

export interface PieceResult {
  name: string;
  document?: string;
  claims?: number;
  already?: boolean;
  refusal?: { code: string; message: string; next?: string };
}

export interface Job {
  id: string;
  state: 'running' | 'done' | 'stopped';
  total: number;
  done: number;
  results: PieceResult[];
}

/** What the work is given: report each piece, and look now and then whether somebody stopped it. */
export interface Progress {
  report(result: PieceResult): void;
  signal: AbortSignal;
}

/** Finished jobs are kept until this many newer ones exist. */
const KEPT = 100;

export interface Jobs {
  start(total: number, work: (progress: Progress) => Promise<void>): Job;
  get(id: string): Job;
  stop(id: string): Job;
  /** Resolves when no job runs. */
  settled(): Promise<void>;
  /** Stops every job after the piece under way. */
  close(): Promise<void>;
}

export function openJobs(): Jobs {
  const jobs = new Map<string, { job: Job; abort: AbortController; finished: Promise<void> }>();

  const find = (id: string) => {
    const found = jobs.get(id);
    if (found) return found;
    throw new Refusal('no-such-job', 'This batch is not known, or was finished long ago.', { status: 404 });
  };

  const settled = async () => {
    await Promise.all([...jobs.values()].map(({ finished }) => finished));
  };

  return {
    start(total, work) {
      const job: Job = { id: randomUUID(), state: 'running', total, done: 0, results: [] };
      const abort = new AbortController();
      jobs.set(job.id, { job, abort, finished: run(job, work, abort.signal) });
      for (const [id, old] of jobs) if (jobs.size > KEPT && old.job.state !== 'running') jobs.delete(id);
      return job;
    },
    get: (id) => find(id).job,
    stop(id) {
      const { job, abort } = find(id);
      abort.abort();
      return job;
    },
    settled,
    async close() {
      for (const { abort, job } of jobs.values()) if (job.state === 'running') abort.abort();
      await settled();
    },
  };
}

async function run(
  job: Job,
  work: (progress: Progress) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const report = (result: PieceResult) => {
    job.results.push(result);
    job.done = job.results.length;
  };
  try {
    await work({ report, signal });
    job.state = signal.aborted ? 'stopped' : 'done';
  } catch (error) {
    console.error('A batch ended early.', error);
    report({ name: '', refusal: describe(error) });
    job.state = 'stopped';
  }
}

/** A Refusal in its own words; of a bug, only that it happened. */
export function describe(error: unknown): { code: string; message: string; next?: string } {
  if (!(error instanceof Refusal))
    return { code: 'internal-error', message: 'Something went wrong inside Foedera.' };
  const { code, message, next } = error;
  return next === undefined ? { code, message } : { code, message, next };
}
