// Who held an office when, and which organs acted, from what documents say of persons and acts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityFrom } from './fixtures/entities.ts';
import { holdersOf, holdersOn, officesOf } from './offices.ts';

const minister = (document: string, name: string, published: string, role = 'min_defence' as const) =>
  entityFrom([{ document, published, claims: [{ t: 'person', name, role, country: 'KZ' }] }], 'p1');

const people = [
  minister('doc:2', 'Ruslan Jaqsylyqov', '2023-08-01'),
  minister('doc:1', 'Nurlan Ermekbaev', '2019-05-01'),
];

test('holders stand in the order of the days on which they are named', () => {
  assert.deepEqual(
    holdersOf('KZ:min_defence', people).map(({ name, from, to }) => [name, from, to]),
    [
      ['Nurlan Ermekbaev', '2019-05-01', '2019-05-01'],
      ['Ruslan Jaqsylyqov', '2023-08-01', '2023-08-01'],
    ],
  );
  assert.deepEqual(holdersOf('KZ:chief_staff', people), []);
});

test('on a day: who is named then, else who was named last, nobody before the first', () => {
  const holders = holdersOf('KZ:min_defence', people);
  const nameOn = (day: string) =>
    holdersOn(holders, day).map(({ person, how }) => [holders.find((h) => h.person === person)!.name, how]);
  assert.deepEqual(nameOn('2023-08-01'), [['Ruslan Jaqsylyqov', 'named']]);
  assert.deepEqual(nameOn('2021-01-01'), [['Nurlan Ermekbaev', 'lastNamed']]);
  assert.deepEqual(nameOn('2018-01-01'), []);
});

test('a person whose State is not told holds no office of any', () => {
  const [unknown] = [
    entityFrom(
      [{ document: 'doc:3', claims: [{ t: 'person', name: 'X', role: 'min_defence', country: 'ZZ' }] }],
      'p1',
    ),
  ];
  assert.deepEqual(officesOf(unknown!), []);
});
