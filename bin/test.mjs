// `npm test`: every *.test.ts of the project under Node 26. Further words are passed on as patterns or flags.
import { spawnSync } from 'node:child_process';
import { EXPLANATION, findNode } from './node26.mjs';

const node = findNode();
if (!node) {
  process.stderr.write(EXPLANATION);
  process.exit(1);
}
const asked = process.argv.slice(2);
const named = asked.some((word) => !word.startsWith('-'));
const patterns = named
  ? []
  : ['src/**/*.test.ts', 'web/src/**/*.test.ts', 'test/*.test.ts', 'test/stories/*.test.ts'];
const result = spawnSync(node, ['--test', '--test-reporter=spec', ...asked, ...patterns], {
  stdio: 'inherit',
});
process.exit(result.status ?? 1);
