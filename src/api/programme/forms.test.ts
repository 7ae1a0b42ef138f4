// Forms are made from the verbs: every field, choice and alternative has its words in French and English.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WORDS_OF_FORMS } from '../../programme/form-words.ts';
import { DEEDS } from './deeds.ts';
import { type Field, formOf } from './forms.ts';

function eachField(visit: (path: string, field: Field, parent: Field | undefined) => void): void {
  const walk = (path: string, fields: Field[], parent?: Field): void => {
    for (const field of fields) {
      visit(path, field, parent);
      walk(path, field.fields ?? [], field);
    }
  };
  for (const line of DEEDS) walk(line.path, formOf(line));
}

test('every verb and every field of a form has a word', () => {
  const without = DEEDS.filter((line) => !WORDS_OF_FORMS['verb']![line.path]).map((line) => line.path);
  eachField((path, field, parent) => {
    const list = parent?.kind === 'oneOf' ? 'alternative' : 'field';
    if (parent?.kind !== 'map' && !WORDS_OF_FORMS[list]![field.name]) without.push(`${path} ${field.name}`);
  });
  assert.deepEqual(without, []);
});

test('every closed choice has a list of words', () => {
  const without: string[] = [];
  let choices = 0;
  eachField((path, field) => {
    if (field.codes) choices++;
    if (field.codes && !field.list) without.push(`${path} ${field.name}: ${field.codes.join(' ')}`);
  });
  assert.deepEqual(without, []);
  assert.ok(choices > 50);
});

test('no word of a form is empty', () => {
  for (const words of Object.values(WORDS_OF_FORMS))
    for (const word of Object.values(words)) assert.ok(word.fr.trim() && word.en.trim());
});

const field = (path: string, name: string) =>
  formOf(DEEDS.find((line) => line.path === path)!).find((each) => each.name === name)!;

test('a field says what it is: states, records, days, alternatives', () => {
  assert.equal(field('series', 'states').kind, 'states');
  assert.deepEqual(
    [field('editions', 'series').kind, field('editions', 'series').record],
    ['record', 'series'],
  );
  assert.equal(field('runs', 'first').kind, 'day');
  assert.deepEqual(
    field('closures', 'time').fields!.map((each) => each.name),
    ['local', 'utc', 'days'],
  );
  assert.equal(field('scopes', 'list').list, 'listKind');
});
