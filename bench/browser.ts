// What a person waits for in the browser: node bench/browser.ts [agreements] [documents], or node bench/browser.ts http://127.0.0.1:4000
// Milliseconds in Chromium from the click (or from asking for the page, nothing cached) until what was asked for is painted,
// and the processor time of the page in that time. Without an address it fills a register of its own and serves it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { openDesk } from '../src/desk/desk.ts';
import { fillDesk } from './filled-desk.ts';

const TIMES = 7;
const ROOT = path.resolve(import.meta.dirname, '..');
const [first = '2000', second = '20000'] = process.argv.slice(2);

interface Served {
  address: string;
  stop(): Promise<void>;
}

const served: Served = first.startsWith('http')
  ? { address: first, stop: async () => undefined }
  : await serveFilled(Number(first), Number(second));

async function serveFilled(agreements: number, documents: number): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), 'foedera-bench-'));
  const desk = await openDesk({ folder }, () => new Date().toISOString());
  await fillDesk(desk, agreements, documents);
  await desk.close();
  const words = ['bin/foedera.mjs', 'start', '--port', '0', '--no-examples', '--data', folder];
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /is at (http:\S+)/.exec(said)?.[1]; // `Foedera is at http://127.0.0.1:4000`
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the server ended (${code}): ${said}`)));
  });
  return {
    address,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});

/** Runs before the page's own scripts: `untilSeen(find)` ends when the page shows it and has painted it. */
const WATCH = `
  globalThis.untilSeen = (find) => new Promise((resolve) => {
    const look = () => find() ? requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0)) : requestAnimationFrame(look);
    look();
  });`;

interface Took {
  wall: number;
  processor: number;
}

const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
const show = (all: number[]) => `${String(Math.round(median(all))).padStart(5)} ms`;

function tell(name: string, took: Took[]): void {
  const walls = took.map(({ wall }) => Math.round(wall));
  const processor = show(took.map((one) => one.processor));
  console.log(
    `${name.padEnd(34)} painted ${show(walls)}  (${walls.join(', ')})   processor of the page ${processor}`,
  );
}

/** Seconds the page's main thread has worked. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Each time in a browser context of its own, so that nothing is cached. */
async function visit(work: (page: Page, session: CDPSession) => Promise<Took>): Promise<Took[]> {
  const took: Took[] = [];
  for (let time = 0; time < TIMES; time++) {
    const context = await browser.newContext({
      baseURL: served.address,
      viewport: { width: 1280, height: 860 },
    });
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    took.push(await work(page, session));
    await context.close();
  }
  return took;
}

/** From asking for an address until `seen` (an expression) is painted. */
const opening = (address: string, seen: string) => async (page: Page, session: CDPSession) => {
  await page.goto(address, { waitUntil: 'commit' });
  const wall = await page.evaluate<number>(`untilSeen(() => ${seen})`);
  return { wall, processor: 1000 * (await worked(session)) };
};

/** From doing something on a page that is there (an expression) until `seen` is painted. */
const acting = (address: string, ready: string, act: string, seen: string) => {
  return async (page: Page, session: CDPSession): Promise<Took> => {
    await page.goto(address);
    await page.evaluate(`untilSeen(() => ${ready})`);
    await page.waitForLoadState('networkidle');
    const before = await worked(session);
    const wall = await page.evaluate<number>(
      `(async () => { const from = performance.now(); ${act}; return (await untilSeen(() => ${seen})) - from; })()`,
    );
    return { wall, processor: 1000 * ((await worked(session)) - before) };
  };
};

const query = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
const ROW = query('.dt-body a');
const CALM = query('.dt[aria-busy=false]');

tell('first page usable', await visit(opening('/', query('main .rows a'))));
tell('agreements usable', await visit(opening('/agreements', ROW)));
const list = (act: string, seen: string) => visit(acting('/agreements', ROW, act, seen));
tell(
  'a facet chosen',
  await list(
    `${query('.facet input')}.click()`,
    `location.search && ${query('.chosen-facets .tag')} && ${CALM}`,
  ),
);
tell(
  'sorted by title',
  await list(
    `${query('.dt-head button')}.click()`,
    `/sort=title/.test(location.search) && ${query('[aria-sort=ascending]')} && ${CALM}`,
  ),
);
tell(
  'jump to the end of the list',
  await list(
    'scrollTo(0, document.body.scrollHeight)',
    `${query('.dt-body:last-child a')} && scrollY > 10000`,
  ),
);
tell('an agreement opened from the list', await list(`${ROW}.click()`, query('.summary')));
tell('network drawn', await visit(opening('/explore', query('svg.network .nw-node'))));
await browser.close();
await served.stop();
