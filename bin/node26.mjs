// Finds a Node that can run Foedera (26 or later): this one, or the one that `npm ci` brought.
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const NEEDED = 26;
const bundled = fileURLToPath(
  new URL(`../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url),
);

const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0]);

/** The path of a Node >= 26, or undefined. The machine's own is preferred when it is new enough. */
export function findNode() {
  if (majorOf(process.version) >= NEEDED) return process.execPath;
  if (!existsSync(bundled)) return undefined;
  const answer = spawnSync(bundled, ['--version'], { encoding: 'utf8' });
  return answer.status === 0 && majorOf(answer.stdout.trim()) >= NEEDED ? bundled : undefined;
}

export const EXPLANATION = `Foedera needs Node ${NEEDED} or later; this is ${process.version}.
\`npm ci\` normally brings it as the npm package "node", but its install script did not run here.
What to do, either:
  - npm rebuild node          (lets the package fetch its Node; npm must not run with --ignore-scripts)
  - install Node ${NEEDED} or later on this machine, then run the same command again.
`;
