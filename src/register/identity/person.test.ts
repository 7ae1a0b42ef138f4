// Persons as two documents name them, and whether they are one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../../vocabulary/codes.ts';
import { entityFrom } from '../fixtures/entities.ts';
import { comparePersons, personProfile } from './person.ts';

const person = (
  document: string,
  name: string,
  country = 'KZ',
  role: Role = 'min_defence',
  published = '2023-08-01',
) =>
  personProfile(entityFrom([{ document, published, claims: [{ t: 'person', name, role, country }] }], 'p1'))!;

type Named = [name: string, country?: string, role?: Role, published?: string];
const PAIRS: [string, Named, Named, string][] = [
  ['two scripts', ['Ruslan Jaqsylyqov'], ['Руслан Жаксылыков'], 'same'],
  ['a surname alone, same office and years', ['Jaksilikov'], ['Ruslan Zhaksylykov'], 'alone'],
  ['another country', ['Ruslan Jaqsylyqov'], ['Руслан Жаксылыков', 'UZ'], 'none'],
  ['another office', ['Ruslan Jaqsylyqov'], ['Руслан Жаксылыков', 'KZ', 'chief_staff'], 'propose'],
  ['a surname alone in another office', ['Jaksilikov'], ['Ruslan Zhaksylykov', 'KZ', 'chief_staff'], 'none'],
  [
    'the office twenty years apart',
    ['Ruslan Jaqsylyqov'],
    ['Руслан Жаксылыков', 'KZ', 'min_defence', '2003-08-01'],
    'propose',
  ],
  ['a slip in the surname, all else alike', ['Ruslan Jaqsylyqov'], ['Ruslan Saksylyrov'], 'despite'],
  ['a slip, in another office', ['Ruslan Jaqsylyqov'], ['Ruslan Saksylyrov', 'KZ', 'chief_staff'], 'none'],
  [
    'a slip, ten years apart',
    ['Ruslan Jaqsylyqov'],
    ['Ruslan Saksylyrov', 'KZ', 'min_defence', '2013-08-01'],
    'none',
  ],
  ['another name in the same office', ['Ruslan Jaqsylyqov'], ['Nurlan Ermekbaev'], 'none'],
  ['a brother', ['Ruslan Jaqsylyqov'], ['Nurlan Jaqsylyqov'], 'none'],
  ['no country told', ['Ruslan Jaqsylyqov', 'ZZ'], ['Ruslan Jaqsylyqov', 'ZZ'], 'none'],
];

for (const [title, a, b, verdict] of PAIRS)
  test(title, () => {
    const [x, y] = [person('doc:1', ...a), person('doc:2', ...b)];
    const found = comparePersons(x, y);
    assert.equal(found.verdict, verdict, found.because.join('; '));
    if (verdict !== 'none')
      assert.ok(
        x.looks.some((key) => y.keys.includes(key)),
        'they would meet',
      );
  });

const verdictOf = (role: Role, name: string) =>
  comparePersons(person('doc:1', 'Ruslan Jaqsylyqov', 'KZ', role), person('doc:1', name, 'KZ', role)).verdict;

test('two spellings in one text are one person only in an office that one person holds', () => {
  assert.equal(verdictOf('min_defence', 'Ruslan Jaksilikov'), 'same');
  assert.equal(verdictOf('senator', 'Ruslan Jaksilikov'), 'none');
  assert.equal(verdictOf('min_defence', 'Murat Huseynov'), 'none');
});
