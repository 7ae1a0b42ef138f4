// Cities that only the pack knows are told where a place must stand, and nowhere else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../annotate.ts';
import { citiesNamed } from '../packs/places.ts';
import { compiled } from '../read.ts';

const citiesOf = (lang: string, text: string) =>
  annotate(text, compiled(lang)!)
    .source.all('state')
    .filter(({ value }) => value.form === 'city')
    .map(({ value }) => value.code);

test('a city after a word of place tells its State', () => {
  assert.deepEqual(citiesOf('fr', 'Les deux états-majors se sont réunis à Zouérat.'), ['MR']);
  assert.deepEqual(citiesOf('en', 'The two staffs met in Kyzyl-Kyya on Monday.'), ['KG']);
});

test('a city that opens a dateline tells its State', () => {
  assert.deepEqual(citiesOf('en', 'OSMANIYE, 3 March 2024 — The staffs met.'), ['TR']);
});

test('a surname after the same word is no city', () => {
  assert.deepEqual(citiesOf('fr', 'Le ministre a remis le texte à Zouérat Diallo.'), []);
});

test('of namesakes the one whose State is named is meant; without a word of it nothing is told', () => {
  const [larger, smaller] = citiesNamed('Cartagena');
  assert.deepEqual([larger?.code, smaller?.code], ['CO', 'ES']);
  assert.deepEqual(citiesOf('en', 'The navies met in Cartagena.'), []);
  assert.deepEqual(citiesOf('en', 'The navies of Spain and Italy met in Cartagena.'), ['ES']);
});

test('a name that no city has gives none', () => assert.deepEqual(citiesNamed('Xyzzyville'), []));
