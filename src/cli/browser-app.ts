// Is the browser app built from what stands in web/ now? If not, Vite builds it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../vocabulary/refusal.ts';

/** Everything the bundle is made from: the app itself, the API's shapes that it imports, and the versions of its packages. */
const INPUTS = [
  'web/index.html',
  'web/vite.config.ts',
  'web/src/**',
  'web/public/**',
  'src/api/schemas.ts',
  'package-lock.json',
];

export interface BrowserApp {
  folder: string;
  exists(): boolean;
  isFresh(): boolean;
  /** Takes some ten seconds. Throws a Refusal with Vite's own words, an AbortError where it was told to stop. */
  build(signal: AbortSignal): Promise<void>;
}

export function browserApp(root: string): BrowserApp {
  const folder = path.join(root, 'web/dist');
  const mark = path.join(folder, '.built-from');
  return {
    folder,
    exists: () => existsSync(path.join(folder, 'index.html')),
    isFresh: () => existsSync(mark) && readFileSync(mark, 'utf8') === hashInputs(root),
    async build(signal) {
      const made = hashInputs(root);
      await runVite(root, signal);
      writeFileSync(mark, made);
    },
  };
}

function hashInputs(root: string): string {
  const hash = createHash('sha256');
  const files = INPUTS.flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.sort())
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** In a process of its own: the bundler's memory is given back when it ends. */
function runVite(root: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const vite = path.join(root, 'node_modules/vite/bin/vite.js');
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn', path.join(root, 'web')], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(notBuilt(said.trim()))));
  });
}

const notBuilt = (said: string) =>
  new Refusal('browser-app-not-built', `The browser app could not be built. ${said}`, {
    next: 'npm ci brings the packages it needs. The API is served all the same.',
  });
