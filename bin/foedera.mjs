#!/usr/bin/env node
// `foedera …`: starts the command line under Node 26, whatever Node calls it.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { EXPLANATION, findNode } from './node26.mjs';

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const node = findNode();

if (!node) {
  process.stderr.write(EXPLANATION);
  process.exit(1);
} else if (node === process.execPath) {
  await import(main);
} else {
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  // The terminal sends Ctrl-C to the whole group; a `kill` reaches only this process, so pass it on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  // As shells say it: ended by a signal is 128 and its number, 130 after Ctrl-C.
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
