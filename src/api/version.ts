// The version of this program, as its package says.
import { readFileSync } from 'node:fs';

const packageFile = new URL('../../package.json', import.meta.url);

export const VERSION = String(
  (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: unknown }).version,
);
