// Who may do what: each verb asks for its right before it looks at anything, and only the desk writes.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { tryDesk } from '../../test/kit/try-desk.ts';
import type { Actor } from './actor.ts';
import { addDocuments } from './add-documents.ts';
import { joinEntities } from './join-entities.ts';
import { EXAMPLES_FOLDER, loadExamples } from './load-examples.ts';
import { recordAct } from './record-act.ts';
import { removeExamples } from './remove-examples.ts';
import { reviewClaim } from './review-claim.ts';
import { reviewMany } from './review-many.ts';

const READER: Actor = { id: 'reader', name: 'Reader', rights: new Set() };

test('an actor without rights is refused by every verb, and nothing is recorded', async (t) => {
  const { desk } = await tryDesk(t);
  const progress = { report: () => undefined, signal: new AbortController().signal };
  const deeds: [name: string, deed: () => Promise<unknown>][] = [
    ['add', () => addDocuments(desk, READER, [], progress)],
    ['review', () => reviewClaim(desk, READER, { statement: 'x', decision: 'accepted' })],
    ['review many', () => reviewMany(desk, READER, { decision: 'accepted', document: 'x' })],
    ['join', () => joinEntities(desk, READER, { a: 'x', b: 'y', judgement: 'same' })],
    ['record an act', () => recordAct(desk, READER, { agreement: 'x', step: 'signed', date: '2024' })],
    ['load examples', () => loadExamples(desk, READER, EXAMPLES_FOLDER)],
    ['remove examples', () => removeExamples(desk, READER)],
  ];
  for (const [name, deed] of deeds) await assert.rejects(deed, { code: 'not-allowed', status: 403 }, name);
  assert.equal((await desk.store.counts()).statements, 0);
});

test('what is done is recorded under the name of who did it', async (t) => {
  const { desk, add } = await tryDesk(t);
  const { document } = await add(
    'Le Maroc et le Sénégal ont signé à Rabat, le 4 avril 2022, un accord militaire.',
  );
  const [claim] = await desk.store.statements({
    document: document!,
    review: 'proposed',
    facts: ['agreement'],
  });
  const amina: Actor = { id: 'amina', name: 'Amina', rights: new Set(['review']) };
  const { decision } = await reviewClaim(desk, amina, {
    statement: claim!.statement.id,
    decision: 'accepted',
  });
  const recorded = await desk.store.statement(decision);
  assert.equal(recorded?.statement.recordedBy, 'amina');
});

test('only the desk writes: the API and the command line call no writing method of the store', () => {
  const root = path.resolve(import.meta.dirname, '..');
  const WRITES = /\.store\.(append|receive|receiveAll|exclusively|rebuild|restoreLog|merge)\(/; // `desk.store.append(`
  const writing = globSync('{api,cli}/**/*.ts', { cwd: root }).filter((file) =>
    WRITES.test(readFileSync(path.join(root, file), 'utf8')),
  );
  assert.deepEqual(writing, []);
});
