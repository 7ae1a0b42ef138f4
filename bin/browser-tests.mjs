#!/usr/bin/env node
// `node bin/browser-tests.mjs`: the browser tests in Chromium under Node 26. `--picture` also renews the picture of the README.
import { spawnSync } from 'node:child_process';
import { EXPLANATION, findNode } from './node26.mjs';

const node = findNode();
if (!node) {
  process.stderr.write(EXPLANATION);
  process.exit(1);
}
const asked = process.argv.slice(2);
const env = asked.includes('--picture') ? { ...process.env, FOEDERA_README_PICTURE: 'yes' } : process.env;
const files = asked.filter((word) => word !== '--picture');
const result = spawnSync(
  node,
  [
    '--test',
    '--test-reporter=spec',
    '--test-concurrency=1',
    ...(files.length > 0 ? files : ['test/browser/*.test.ts']),
  ],
  { stdio: 'inherit', env },
);
process.exit(result.status ?? 1);
