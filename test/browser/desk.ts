// What browser tests stand on: a server of its own on an empty folder, a Chromium, and watchers for what must never happen.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before } from 'node:test';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The browser to test with; absent: the browser tests are skipped, saying so. */
export const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (file) => file !== undefined && existsSync(file),
);

/** Why the tests cannot run here, or false. */
export const skip: string | false = CHROMIUM ? false : 'no Chromium here: name one with CHROMIUM=…';

/** Pictures go to a folder outside the repository. */
export const PICTURES = process.env['FOEDERA_PICTURES'] ?? path.join(os.tmpdir(), 'foedera-pictures');
mkdirSync(PICTURES, { recursive: true });

export interface Server {
  address: string;
  stop(): Promise<void>;
}

const READY = /Foedera is at (http:\S+)/;

/** Starts Foedera on a free port over a new folder; `examples` loads the example documents first. */
export async function startServer({ examples }: { examples: boolean }): Promise<Server> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'foedera-browser-'));
  const words = ['bin/foedera.mjs', 'start', '--port', '0', '--data', folder];
  const child = spawn(process.execPath, examples ? words : [...words, '--no-examples'], {
    cwd: ROOT,
    // The tests' own site is on this machine.
    env: { ...process.env, FOEDERA_FETCH_PRIVATE: 'yes' },
  });
  const address = await readyAt(child);
  return {
    address,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = READY.exec(said)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the server ended (${code}):\n${said}`)));
  });
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-dev-shm-usage'] });

export const DESKTOP = { width: 1280, height: 860 };
export const PHONE = { width: 390, height: 844 };

export interface Watched {
  context: BrowserContext;
  page: Page;
  /** Errors on the console and requests that left the machine; both must stay empty. */
  wrong: string[];
}

interface Visiting {
  language?: 'fr' | 'en';
  size?: { width: number; height: number };
  dark?: boolean;
}

/** A visitor with a language, a screen and a theme; everything that must not happen is written down. */
export async function visit(browser: Browser, server: Server, how: Visiting = {}): Promise<Watched> {
  const { language = 'en', size = DESKTOP, dark = false } = how;
  const context = await browser.newContext({
    baseURL: server.address,
    viewport: size,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const to = request.url();
    if (!to.startsWith(server.address) && !/^(data|blob):/.test(to)) wrong.push(`request: ${to}`);
  });
  return { context, page, wrong };
}

/** Until nothing is loading any more. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('main h1, main [role=alert]').first().waitFor({ timeout: 10_000 });
}

export async function picture(page: Page, name: string, full = true): Promise<void> {
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: full });
}

export interface Opened extends Watched {
  server: Server;
  browser: Browser;
}

/** One server, one browser and one English visitor for all tests of a file, closed after the last of them. */
export function openForAll(register: { examples: boolean }, ready: (opened: Opened) => void): void {
  let opened: Opened | undefined;
  before(async () => {
    if (skip) return;
    const server = await startServer(register);
    const browser = await openBrowser();
    opened = { server, browser, ...(await visit(browser, server)) };
    opened.page.setDefaultTimeout(15_000);
    ready(opened);
  });
  after(async () => {
    await opened?.browser.close();
    await opened?.server.stop();
  });
}
