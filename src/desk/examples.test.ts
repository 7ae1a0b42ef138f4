// The examples: every one is read, the first screen is alive, and taking them out leaves what a person recorded.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tryDesk } from '../../test/kit/try-desk.ts';
import { LOCAL_ACTOR } from './actor.ts';
import { addDocuments } from './add-documents.ts';
import { EXAMPLES_FOLDER, listExamples, loadExamples, loadExamplesOnce } from './load-examples.ts';
import { offerFiles } from './offer-files.ts';

const OWN = 'Le Maroc et le Sénégal ont signé à Rabat, le 4 avril 2022, un accord de coopération militaire.';

test('every example is read; the JSON beside it holds only what came with it', async (t) => {
  const { desk, get } = await tryDesk(t);
  const files = listExamples(EXAMPLES_FOLDER);
  const seen: string[] = [];
  const count = await loadExamples(desk, LOCAL_ACTOR, EXAMPLES_FOLDER, (_done, _total, name) =>
    seen.push(name),
  );
  assert.deepEqual([count, seen.length], [files.length, files.length]);
  for (const file of files) {
    const beside = JSON.parse(readFileSync(file.replace(/\.\w+$/, '.json'), 'utf8')) as object; // `x.fr.txt` → `x.fr.json`
    assert.deepEqual(
      Object.keys(beside).filter((key) => !['url', 'published', 'outlet'].includes(key)),
      [],
      file,
    );
  }
  const home = await get('/api/home');
  assert.deepEqual(home.examples, { loaded: true, documents: files.length });
  assert.ok(home.counts.agreements >= 15 && home.counts.people >= 15, JSON.stringify(home.counts));
  assert.ok(home.attention.length > 0 && home.recent.length > 0);
  const { rows } = await get('/api/agreements?limit=1000');
  assert.ok(rows.every((row: any) => row.example));
  assert.ok(
    rows.some((row: any) => row.documents > 1),
    'an agreement that several documents tell of',
  );
});

test('taken out, nothing of them is left, what a person added stays, and they can be brought back', async (t) => {
  const at = await tryDesk(t);
  await loadExamples(at.desk, LOCAL_ACTOR, EXAMPLES_FOLDER);
  const before = await at.get('/api/home');
  await at.add(OWN, { name: 'own.txt' });
  const { status, body } = await at.ask('/api/examples', { method: 'DELETE' });
  assert.deepEqual([status, body.loaded], [200, false]);
  const home = await at.get('/api/home');
  assert.deepEqual([home.examples.documents, home.counts.documents, home.counts.agreements], [0, 1, 1]);
  assert.equal((await at.get('/api/documents')).total, 1);
  assert.deepEqual((await at.get('/api/agreements')).rows[0].parties.toSorted(), ['MA', 'SN']);
  assert.equal((await at.get('/api/verify?deep=true')).ok, true);
  // A start does not bring back what somebody took out.
  assert.equal(await loadExamplesOnce(at.desk, LOCAL_ACTOR, EXAMPLES_FOLDER, () => undefined), 0);
  const back = await at.post('/api/examples');
  assert.deepEqual([back.status, back.body.documents], [200, before.examples.documents]);
  assert.equal((await at.get('/api/home')).counts.agreements, before.counts.agreements + 1);
});

test('a first start that was broken off goes on where it stopped; a register with own documents is left alone', async (t) => {
  const begun = async () => {
    const at = await tryDesk(t);
    const two = offerFiles(listExamples(EXAMPLES_FOLDER).slice(0, 2));
    const progress = { report: () => undefined, signal: new AbortController().signal };
    await addDocuments(at.desk, LOCAL_ACTOR, two, progress, { example: true });
    return at;
  };
  const { length } = listExamples(EXAMPLES_FOLDER);
  const broken = await begun();
  assert.equal(
    await loadExamplesOnce(broken.desk, LOCAL_ACTOR, EXAMPLES_FOLDER, () => undefined),
    length - 2,
  );
  assert.equal(await loadExamplesOnce(broken.desk, LOCAL_ACTOR, EXAMPLES_FOLDER, () => undefined), 0);
  const used = await begun();
  await used.add(OWN, { name: 'own.txt' });
  assert.equal(await loadExamplesOnce(used.desk, LOCAL_ACTOR, EXAMPLES_FOLDER, () => undefined), 0);
});

test('an invented agreement never lends its acts to one that a person brought', async (t) => {
  const at = await tryDesk(t);
  const progress = { report: () => undefined, signal: new AbortController().signal };
  const invented = `${OWN}\nL’accord est entré en vigueur le 5 mai 2022.`;
  const texts = [{ bytes: Buffer.from(invented), accompanying: { name: 'invented.txt' } }];
  await addDocuments(at.desk, LOCAL_ACTOR, texts, progress, { example: true });
  await at.add(OWN, { name: 'own.txt' });
  const { rows } = await at.get('/api/agreements');
  assert.deepEqual(rows.map((row: any) => [row.example, row.documents, row.stage]).toSorted(), [
    [false, 1, 'signed'],
    [true, 1, 'inForce'],
  ]);
});
