// `foedera start`: opens the register, reads the examples once, builds the browser app if needed, and serves it.
import type { Command } from 'commander';
import { createApp } from '../api/app.ts';
import { serve, type Listening } from '../api/serve.ts';
import { LOCAL_ACTOR } from '../desk/actor.ts';
import { openDesk, type Desk } from '../desk/desk.ts';
import { EXAMPLES_FOLDER, loadExamplesOnce } from '../desk/load-examples.ts';
import { showHome } from '../desk/show-home.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { browserApp } from './browser-app.ts';
import { now, today } from './clock.ts';
import { LOOPBACK, PROJECT, storeAddress } from './settings.ts';
import { showProgress } from './terminal.ts';

interface StartOptions {
  host: string;
  port?: string;
  data?: string;
  allowHost: string[];
  examples: boolean;
  web: boolean;
}

export function add(program: Command): void {
  program
    .command('start')
    .description('open the register and serve the application on this machine')
    .option('--host <address>', 'address to listen on', LOOPBACK)
    .option('--port <number>', 'port to listen on (PORT, else 4000)')
    .option('--data <folder>', 'folder of the register (FOEDERA_DATA)')
    .option('--allow-host <name...>', 'further host names this server may be addressed by', [])
    .option('--no-examples', 'do not load the example documents into an empty register')
    .option('--no-web', 'serve the API alone')
    .action(start);
}

async function start(options: StartOptions): Promise<void> {
  const port = readPort(options.port ?? (process.env['PORT'] || '4000'));
  const desk = await openDesk(storeAddress(options.data), now);
  let listening: Listening | undefined;
  const stop = stopOnce(async () => {
    await listening?.close();
    await desk.close();
  });
  try {
    // The door first: a taken port is told before anything is loaded or built.
    let answer = starting;
    listening = await serve((request) => answer(request), { host: options.host, port });
    if (options.examples) await loadExamples(desk);
    const webFolder = options.web ? await readyBrowserApp(stop.signal) : undefined;
    if (stop.signal.aborted) return;
    const hostNames = [options.host, ...options.allowHost];
    const app = createApp({ desk, actor: LOCAL_ACTOR, today, hostNames, ...(webFolder && { webFolder }) });
    answer = async (request) => app.fetch(request);
    process.stdout.write(`Foedera is at ${listening.address}\nCtrl-C stops it.\n`);
    if (!isLoopback(options.host)) process.stderr.write(OPEN_DOOR);
    makeReady(desk);
  } catch (error) {
    // Told to stop: what was cut short is no failure, and the one who told ends the process.
    if (stop.signal.aborted) return;
    await stop.now();
    throw error;
  }
}

/** The first page is worked out before somebody asks for it; what goes wrong is told when somebody does. */
function makeReady(desk: Desk): void {
  const moment = { asOf: today(), language: 'fr' } as const;
  setImmediate(() => void showHome(desk, 'P12M', moment).catch(() => undefined));
}

/** What is answered while the examples are read and the app is built. */
const starting = async (_request: Request): Promise<Response> =>
  Response.json(
    { code: 'starting', message: 'Foedera is starting.', next: 'Try again in a few seconds.' },
    { status: 503, headers: { 'retry-after': '2' } },
  );

/** Nobody signs in yet, so whoever reaches the address is at the desk. */
const OPEN_DOOR =
  'Whoever can reach this address can read and change the register: nobody signs in yet. --host 127.0.0.1 keeps it to this machine.\n';

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || host.startsWith('127.');

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Refusal('port-not-understood', `"${text}" is not a port.`, {
    next: 'A port is a number from 1 to 65535: PORT=4000 npm start.',
  });
}

async function loadExamples(desk: Desk): Promise<void> {
  const shown = showProgress('Reading the example documents');
  const count = await loadExamplesOnce(desk, LOCAL_ACTOR, EXAMPLES_FOLDER, shown.step);
  shown.end(
    count === 0
      ? undefined
      : `${count} example documents read (invented; foedera examples remove takes them out)`,
  );
}

/** A failed build is told, and the older app (if any) or the API alone is served. */
async function readyBrowserApp(signal: AbortSignal): Promise<string | undefined> {
  const app = browserApp(PROJECT);
  if (app.isFresh()) return app.folder;
  process.stdout.write('Building the browser app, once …\n');
  try {
    await app.build(signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n${error.next ?? ''}\n`);
  }
  return app.exists() ? app.folder : undefined;
}

/** The first Ctrl-C stops cleanly; a second one does not wait. */
function stopOnce(close: () => Promise<void>): { now: () => Promise<void>; signal: AbortSignal } {
  const abort = new AbortController();
  let stopping: Promise<void> | undefined;
  const begin = () => {
    abort.abort();
    return (stopping ??= close());
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1);
      void begin().then(() => process.exit(0));
    });
  return { now: begin, signal: abort.signal };
}
