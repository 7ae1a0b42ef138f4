// Of which State a person is where no words beside the office say it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompiledLanguage } from '../compiled.ts';
import { readText, compiled } from '../read.ts';

const personsOf = (code: 'fr' | 'en', text: string): string[] =>
  readText(text, compiled(code) as CompiledLanguage, '2026-11-21').flatMap((claim) =>
    claim.t === 'person' ? [`${claim.role} ${claim.country} ${claim.name}`] : [],
  );

test('a name at home in one of two States decides between them', () => {
  assert.deepEqual(
    personsOf(
      'fr',
      'Le Sénégal et la Norvège ont signé. Le ministre de la Défense, Mamadou Sarr, était présent.',
    ),
    ['min_defence SN Mamadou Sarr'],
  );
  assert.deepEqual(
    personsOf(
      'fr',
      'Le Sénégal et la Norvège ont signé. Le ministre de la Défense, Erik Halvorsen, était présent.',
    ),
    ['min_defence NO Erik Halvorsen'],
  );
});

test('what the words say is not overruled by a name', () => {
  assert.deepEqual(personsOf('en', 'Norway’s defence minister, Mamadou Sarr, flew to Dakar.'), [
    'min_defence NO Mamadou Sarr',
  ]);
});

test('a State said once holds for the same person later', () => {
  assert.deepEqual(
    personsOf(
      'en',
      'Rita Vella, Malta’s foreign minister, went to Tunisia. In Tunis the chief of staff, General Slim Gharbi, and Minister Rita Vella met.',
    ),
    ['min_foreign MT Rita Vella', 'chief_staff TN Slim Gharbi'],
  );
});

test('leaders need no State beside them', () => {
  assert.deepEqual(personsOf('fr', 'Le président Emmanuel Macron s’est rendu à Nairobi.'), [
    'head_of_state FR Emmanuel Macron',
  ]);
});

test('an ambassador and a counterpart are guests', () => {
  assert.deepEqual(
    personsOf(
      'en',
      'The Ambassador of Greece called on the Minister of Defence, Aref Jomaa, in Lebanon on Monday.',
    ),
    ['min_defence LB Aref Jomaa'],
  );
});

test('words of an office mean other roles in other States', () => {
  assert.deepEqual(personsOf('en', 'India’s Defence Secretary Girish Malhotra led the talks.'), [
    'official IN Girish Malhotra',
  ]);
  assert.deepEqual(personsOf('en', 'The United Kingdom’s Defence Secretary Alan Hargreaves led the talks.'), [
    'min_defence GB Alan Hargreaves',
  ]);
});

test('who heads a firm holds no office', () => {
  assert.deepEqual(personsOf('en', 'The chief executive, Mikael Lund, signed the contract in Sweden.'), []);
});

test('counterparts of two States in turn', () => {
  assert.deepEqual(
    personsOf(
      'en',
      'Cyprus Defence Minister Vasilis Georgiou met his Egyptian and Greek counterparts, Omar Saqr and Nikolaos Dimas.',
    ),
    ['min_defence CY Vasilis Georgiou', 'min_defence EG Omar Saqr', 'min_defence GR Nikolaos Dimas'],
  );
});

test('an officer is of the forces he is said to belong to', () => {
  assert.deepEqual(personsOf('en', 'In Oslo, Norway received Major Alassane Ba of the Senegalese Army.'), [
    'officer SN Alassane Ba',
  ]);
});

test('a title in capitals behind a noun names a place', () => {
  assert.deepEqual(personsOf('fr', 'L’hôpital militaire Reine Élisabeth a ouvert à Bruxelles.'), []);
  assert.deepEqual(personsOf('fr', 'La reine Élisabeth Dumont a visité un hôpital militaire à Bruxelles.'), [
    'head_of_state BE Élisabeth Dumont',
  ]);
});
