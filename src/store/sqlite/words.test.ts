// What is found of words that nearly every entry has, and in which order.
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { kindKey } from '../../register/search/words.ts';
import { MOST_WEIGHED, type WordQuery } from '../engine.ts';
import { MIGRATIONS } from '../migrations.ts';
import { preparer } from './dialect.ts';
import { titleKey, wordFinder } from './words.ts';

const ENTRIES = MOST_WEIGHED + 500;
const TITLED = [20, 70];
const RARE = 100;

/** Every entry has "military" in its text, two in their title, one "doha" beside it; every tenth is an agreement. */
function index() {
  const db = new DatabaseSync(':memory:');
  for (const { both, sqlite } of MIGRATIONS) for (const sql of [...both, ...sqlite]) db.exec(sql);
  db.exec('begin');
  const entry = db.prepare('insert into words (rowid, title, body) values (?, ?, ?)');
  const card = db.prepare('insert into indexed (num, card, made) values (?, ?, ?)');
  const facet = db.prepare('insert into facet (card, kind, name, value) values (?, ?, ?, ?)');
  for (let num = 1; num <= ENTRIES; num += 1) {
    const kind = num % 10 ? 'document' : 'agreement';
    const title = TITLED.includes(num) ? 'military' : 'note';
    const body = ['military', kindKey(kind), titleKey(title), ...(num === RARE ? ['doha'] : [])];
    entry.run(num, title, body.join(' '));
    card.run(num, `card${num}`, '');
    facet.run(`card${num}`, kind, 'year', String(2000 + (num % 20)));
  }
  db.exec('commit');
  const find = wordFinder(preparer(db));
  return (words: string[], more: Partial<WordQuery> = {}) =>
    find({ groups: words.map((word) => ({ words: [word] })), all: true, limit: 5, ...more });
}

const find = index();
const cardsOf = ({ hits }: ReturnType<typeof find>) => hits.map((hit) => hit.card);

test('a word that nearly all have: titles first, then the newest, and more than were counted', () => {
  const found = find(['military']);
  assert.deepEqual(cardsOf(found), [
    'card70',
    'card20',
    `card${ENTRIES}`,
    `card${ENTRIES - 1}`,
    `card${ENTRIES - 2}`,
  ]);
  assert.deepEqual([found.atLeast, found.order], [true, 'titles']);
  assert.ok(found.total >= MOST_WEIGHED);
});

test('a rare word beside it decides, and all are counted', () => {
  const found = find(['military', 'doha']);
  assert.deepEqual(
    [cardsOf(found), found.total, found.atLeast, found.order],
    [[`card${RARE}`], 1, false, 'weight'],
  );
});

test('within a kind only its entries are looked at', () => {
  const found = find(['military'], { kind: 'agreement' });
  assert.deepEqual([found.total, found.atLeast], [ENTRIES / 10, false]);
  assert.deepEqual(cardsOf(found).slice(0, 3), ['card70', 'card20', `card${ENTRIES}`]);
});

test('under a facet only its cards are counted', () => {
  const found = find(['military'], { kind: 'agreement', where: { year: ['2000'] } });
  assert.equal(found.total, ENTRIES / 20);
  assert.equal(cardsOf(found)[0], 'card20');
});

test('any of the words, where none has all: those with the rare one', () => {
  const found = find(['military', 'doha', 'absent'], { all: false });
  assert.deepEqual([cardsOf(found), found.order], [[`card${RARE}`], 'weight']);
});
