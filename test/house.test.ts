// Who may import whom. One table, enforced; import cycles pass tsc and crash at run time, so they are found here.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.resolve(import.meta.dirname, '..');

/** room → rooms it may import from (itself always). */
const MAY_IMPORT: Record<string, string[]> = {
  time: [],
  vocabulary: ['time'],
  reading: ['time', 'vocabulary'],
  register: ['time', 'vocabulary'],
  law: ['time', 'vocabulary'],
  programme: ['time', 'vocabulary', 'reading', 'register', 'law'],
  store: ['time', 'vocabulary', 'reading', 'register', 'law', 'programme'],
  exports: ['time', 'vocabulary', 'reading', 'register', 'law', 'programme'],
  desk: ['time', 'vocabulary', 'reading', 'register', 'law', 'programme', 'store', 'exports'],
  api: ['time', 'vocabulary', 'reading', 'register', 'law', 'programme', 'store', 'exports', 'desk'],
  cli: ['time', 'vocabulary', 'reading', 'register', 'law', 'programme', 'store', 'exports', 'desk', 'api'],
};

/** Modules of Node that a pure room must not touch. */
const PURE_ROOMS = new Set(['time', 'law']);
const IMPURE = /^(node:)?(fs|fs\/promises|sqlite|net|http|https|child_process|worker_threads|process)$/;
const CLOCK = /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bperformance\.now\(/;

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;

/** Imported only when needed, or only as a type in passing: `await import('./pdf.ts')`. Strings in scripts of tests have an expression instead. */
const LATER = /\bimport\(\s*'([^']+)'\s*\)/g;

const files = globSync('src/**/*.ts', { cwd: root });
/** `import type` and `export type` lines: erased before the code runs, so they cannot make a cycle. */
const TYPES_ONLY = /(?:^|\n)\s*(?:import|export)\s+type\s[^'"]*?from\s*['"][^'"]+['"];?/g;
const importsOf = (file: string): string[] => {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(IMPORT), ...text.matchAll(LATER)].map((m) => m[1] ?? m[2] ?? '');
};
const runtimeImportsOf = (file: string): string[] =>
  [...readFileSync(path.join(root, file), 'utf8').replace(TYPES_ONLY, '').matchAll(IMPORT)].map(
    (m) => m[1] ?? m[2] ?? '',
  );
const resolveLocal = (file: string, target: string) =>
  path.relative(root, path.resolve(root, path.dirname(file), target));
const roomOf = (file: string) => file.split(path.sep)[1] ?? '';
const isTest = (file: string) => /\.test\.ts$|\.contract\.ts$/.test(file);

test('every file stands in a room of the table', () => {
  assert.deepEqual(
    [...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT)),
    [],
  );
});

test('rooms import only the rooms below them', () => {
  const broken: string[] = [];
  for (const file of files) {
    const room = roomOf(file);
    for (const target of importsOf(file)) {
      if (!target.startsWith('.')) continue;
      const local = resolveLocal(file, target);
      assert.ok(existsSync(path.join(root, local)), `${file} imports ${target}, which does not exist`);
      const other = roomOf(local);
      if (local.startsWith('src') && other !== room && !MAY_IMPORT[room]?.includes(other))
        broken.push(`${file} → ${local}`);
    }
  }
  assert.deepEqual(broken, []);
});

test('time/ and law/ read no clock, file, network or database', () => {
  const broken: string[] = [];
  for (const file of files.filter((f) => PURE_ROOMS.has(roomOf(f)) && !isTest(f))) {
    for (const target of importsOf(file)) if (IMPURE.test(target)) broken.push(`${file} imports ${target}`);
    if (CLOCK.test(readFileSync(path.join(root, file), 'utf8'))) broken.push(`${file} reads the clock`);
  }
  assert.deepEqual(broken, []);
});

test('no import cycles', () => {
  const graph = new Map(
    files.map((file) => [
      file,
      runtimeImportsOf(file)
        .filter((t) => t.startsWith('.'))
        .map((t) => resolveLocal(file, t)),
    ]),
  );
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of files) assert.equal(visit(file, [])?.join(' → '), undefined);
});

test('names are kebab-case and nothing is exported as default', () => {
  const odd = files.filter((f) => !/^[a-z0-9.-]+\.ts$/.test(path.basename(f)));
  const defaults = files.filter((f) => /\nexport default /.test(readFileSync(path.join(root, f), 'utf8')));
  assert.deepEqual({ odd, defaults }, { odd: [], defaults: [] });
});
