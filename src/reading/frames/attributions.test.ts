// Who says it, and of what.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompiledLanguage } from '../compiled.ts';
import { readText, compiled } from '../read.ts';

/** Each claim as its speaker and the kinds of what is claimed. */
const saidIn = (code: 'fr' | 'en', text: string): string[] => {
  const claims = readText(text, compiled(code) as CompiledLanguage, '2026-11-21');
  const kindOf = (id: string) => {
    const thing = claims.find((claim) => 'id' in claim && claim.id === id);
    return thing?.t === 'agreement' || thing?.t === 'activity' ? thing.kind : '?';
  };
  return claims.flatMap((claim) =>
    claim.t === 'claim' ? [`${claim.by}: ${claim.of.map(kindOf).join(' ')}`] : [],
  );
};

test('who names nothing speaks of what was told last', () => {
  assert.deepEqual(
    saidIn(
      'en',
      'Kenya and Jordan held a joint exercise near Amman in May. Crews are learning fast, said Defence Minister Peter Mwangi.',
    ),
    ['person:Peter Mwangi: exercise'],
  );
});

test('a denial is of what is denied', () => {
  assert.deepEqual(
    saidIn(
      'fr',
      'Le Togo et la Russie ont signé un accord militaire à Lomé. Moscou dément que l’accord prévoie une base militaire russe au Togo.',
    ).filter((claim) => claim.startsWith('gov:')),
    ['gov:Moscou: basing'],
  );
});

test('in minutes a paragraph opens with who speaks', () => {
  const said = saidIn(
    'fr',
    'M. Bakary Sanneh, ministre de la Défense : Cet accord de défense entre la Gambie et le Sénégal nous engage pour dix ans.',
  );
  assert.deepEqual(said, ['person:Bakary Sanneh: agreement']);
});

test('a name in capitals with a word of newspapers is a medium, the same words in small letters are none', () => {
  assert.deepEqual(
    saidIn('en', 'Zambia and Serbia signed a defence agreement, the Lusaka Herald reported on Sunday.'),
    ['media:Lusaka Herald: agreement'],
  );
  assert.deepEqual(
    saidIn('en', 'Zambia and Serbia signed a defence agreement, as a herald once reported.'),
    [],
  );
});

test('those who are addressed do not speak', () => {
  assert.deepEqual(
    saidIn(
      'fr',
      'Le Gabon et le Maroc ont conclu un accord de défense. Le ministre, Ali Ndong, a rassuré les élus inquiets de cet accord.',
    ).filter((claim) => claim.includes('élus')),
    [],
  );
});
