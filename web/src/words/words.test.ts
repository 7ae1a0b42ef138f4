// Every word of the interface stands in French and in English: the same names, none empty, placeholders of the same number.
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { count } from './words.ts';

const root = path.resolve(import.meta.dirname, '..');

type Word = string | ((...given: unknown[]) => string) | { [name: string]: Word };
const isWords = (x: unknown): x is { fr: Word; en: Word } =>
  typeof x === 'object' && x !== null && Object.keys(x).sort().join() === 'en,fr';

/** Names of the words that are wrong: absent, empty, or taking another number of things. */
function wrongIn(fr: Word | undefined, en: Word | undefined, name: string): string[] {
  if (typeof fr === 'function' && typeof en === 'function')
    return [fr, en].every((word) => word.length === fr.length && word(2, 2, 2, 2).trim()) ? [] : [name];
  if (typeof fr === 'object' && typeof en === 'object')
    return [...new Set([...Object.keys(fr), ...Object.keys(en)])].flatMap((key) =>
      wrongIn(fr[key], en[key], `${name}.${key}`),
    );
  return typeof fr === 'string' && typeof en === 'string' && fr.trim() && en.trim() ? [] : [name];
}

test('no word is missing in either language', async () => {
  const files = globSync('**/{words,*-words,claim-fields}.ts', { cwd: root }).filter(
    (file) => !file.startsWith('words/'),
  );
  assert.ok(files.length > 15);
  const wrong: string[] = [];
  for (const file of files) {
    const kept = Object.entries((await import(path.join(root, file))) as Record<string, unknown>);
    const words = kept.filter((entry): entry is [string, { fr: Word; en: Word }] => isWords(entry[1]));
    assert.ok(words.length > 0, `${file} has no words`);
    for (const [name, { fr, en }] of words) wrong.push(...wrongIn(fr, en, `${file} ${name}`));
  }
  assert.deepEqual(wrong, []);
});

test('a missing or empty word is found', () => {
  assert.deepEqual(wrongIn({ a: 'un', b: 'deux' }, { a: 'one', b: ' ' }, 'w'), ['w.b']);
  assert.deepEqual(wrongIn({ a: 'un', c: 'trois' }, { a: 'one' }, 'w'), ['w.c']);
});

test('counts agree with their number, as each language does', () => {
  assert.equal(count(0, 'jour', 'jours', 'fr'), '0 jour');
  assert.equal(count(0, 'day', 'days'), '0 days');
  assert.equal(count(1, 'day', 'days'), '1 day');
});
