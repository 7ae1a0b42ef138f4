// Adding documents: each on its own, every bad one told apart with its reason, nothing lost, nothing twice.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import { addAll, tryDesk, type Try } from '../../test/kit/try-desk.ts';
import { offerFiles } from './offer-files.ts';
import { openReader } from './reader.ts';

const GOOD =
  'Le ministre de la Défense du Kazakhstan, Azamat Kenjebaïev, s’est rendu à Ankara le 3 mars 2024.';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (name: string, bytes: Uint8Array) => ({ bytes, accompanying: { name } });

/** `Россия и Казахстан подписали соглашение` in windows-1251. */
const RUSSIAN = 'Россия и Казахстан подписали соглашение о военном сотрудничестве.';
const windows1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

test('bad files are told one by one and never stop the rest', async (t) => {
  const { desk, get } = await tryDesk(t);
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);
  const results = await addAll(desk, [
    file('empty.txt', new Uint8Array()),
    file('huge.txt', new Uint8Array(50 * 1024 * 1024).fill(65)),
    file('noise.bin', noise),
    file(
      'markup.html',
      bytesOf('<html><head><script>let a = 1;</script></head><body><img src="x"></body></html>'),
    ),
    file('good.txt', bytesOf(GOOD)),
  ]);
  assert.equal(results.length, 5);
  const [empty, huge, binary, markup, good] = results;
  for (const bad of [empty, huge, binary, markup]) {
    assert.ok(bad?.refusal, bad?.name);
    assert.notEqual(bad.refusal.code, 'reading-failed', bad.name);
    assert.notEqual(bad.refusal.code, 'internal-error', bad.name);
  }
  assert.ok(good?.document);
  assert.equal((await get('/api/documents')).total, 1);
});

test('a Russian text in windows-1251 is read as Russian', async (t) => {
  const { desk, get } = await tryDesk(t);
  const [result] = await addAll(desk, [file('dogovor.txt', windows1251(RUSSIAN))]);
  assert.equal(result?.refusal, undefined);
  const page = await get(`/api/documents/${result!.document}`);
  assert.equal(page.text, RUSSIAN);
  assert.equal(page.row.language, 'ru');
});

test('the same bytes again are the same document', async (t) => {
  const { add, get } = await tryDesk(t);
  const first = await add(GOOD);
  const second = await add(GOOD, { name: 'again.txt' });
  assert.deepEqual([second.document, second.already], [first.document, true]);
  assert.equal((await get('/api/documents')).total, 1);
});

test('files of the disk: one unreadable, one missing, the JSON beside a document gives only what came with it', async (t) => {
  const { desk, folder, get } = await tryDesk(t);
  const inbox = path.join(folder, 'inbox');
  mkdirSync(inbox);
  writeFileSync(path.join(inbox, 'a.txt'), GOOD);
  writeFileSync(
    path.join(inbox, 'a.json'),
    JSON.stringify({
      url: 'https://a.example/x',
      published: '2024-03-04',
      outlet: 'A',
      facts: [{ t: 'agreement' }],
    }),
  );
  writeFileSync(path.join(inbox, 'locked.txt'), GOOD + ' Fin.');
  chmodSync(path.join(inbox, 'locked.txt'), 0o000);
  const offers = [];
  const names = ['a.txt', 'locked.txt', 'gone.txt', '.'].map((name) => path.join(inbox, name));
  for await (const offer of offerFiles(names)) offers.push(offer);
  const refused = offers.flatMap((offer) => ('refusal' in offer ? [offer.refusal.code] : []));
  // A superuser may read what is locked.
  assert.ok(refused.length === 3 || process.getuid?.() === 0, JSON.stringify(refused));
  assert.ok(refused.every((code) => code === 'file-not-readable'));
  const [offer] = offers;
  assert.ok(offer && 'bytes' in offer);
  assert.deepEqual(offer.accompanying, {
    name: 'a.txt',
    url: 'https://a.example/x',
    published: '2024-03-04',
    outlet: 'A',
  });
  const [result] = await addAll(desk, [offer]);
  assert.equal((await get(`/api/documents/${result!.document}`)).row.outlet, 'A');
});

const upload = (form: FormData, at: Try) => at.ask('/api/documents', { method: 'POST', body: form });

test('an upload answers at once with a batch, whose progress and results can be asked', async (t) => {
  const at = await tryDesk(t);
  const form = new FormData();
  form.append('files', new File([GOOD], 'good.txt'));
  form.append('files', new File([''], 'empty.txt'));
  form.append('published', '2024-03-04');
  const { status, body } = await upload(form, at);
  assert.deepEqual([status, body.total], [202, 2]);
  await at.desk.jobs.settled();
  const job = await at.get(`/api/jobs/${body.id}`);
  assert.deepEqual([job.state, job.done], ['done', 2]);
  assert.ok(job.results[0].document);
  assert.ok(job.results[1].refusal);
  assert.equal((await at.get(`/api/documents/${job.results[0].document}`)).row.published, '2024-03-04');
});

test('a pasted text is a document; nothing at all, a wrong date and a wrong address are refused', async (t) => {
  const at = await tryDesk(t);
  const pasted = new FormData();
  pasted.append('text', GOOD);
  assert.equal((await upload(pasted, at)).status, 202);
  await at.desk.jobs.settled();
  assert.equal((await at.get('/api/documents')).total, 1);
  assert.equal((await upload(new FormData(), at)).body.code, 'nothing-to-add');
  for (const [name, value, code] of [
    ['published', '31/12/2024', 'date-not-understood'],
    ['url', 'javascript:alert(1)', 'address-not-understood'],
  ] as const) {
    const form = new FormData();
    form.append('text', GOOD);
    form.append(name, value);
    assert.equal((await upload(form, at)).body.code, code);
  }
});

test('a batch that is stopped keeps what it had done', async (t) => {
  const { desk, get } = await tryDesk(t);
  const { promise, resolve } = Promise.withResolvers<void>();
  const job = desk.jobs.start(2, async ({ report, signal }) => {
    report({ name: 'one' });
    await promise;
    if (!signal.aborted) report({ name: 'two' });
  });
  desk.jobs.stop(job.id);
  resolve();
  await desk.jobs.settled();
  const { state, results } = await get(`/api/jobs/${job.id}`);
  assert.deepEqual([state, results.length], ['stopped', 1]);
});

test('a desk that closes stops a batch after the document under way', async (t) => {
  const { desk } = await tryDesk(t);
  const { promise, resolve } = Promise.withResolvers<void>();
  const job = desk.jobs.start(3, async ({ report, signal }) => {
    for (const name of ['one', 'two', 'three']) {
      if (signal.aborted) return;
      report({ name });
      await promise;
    }
  });
  const closed = desk.jobs.close();
  resolve();
  await closed;
  assert.deepEqual([job.state, job.done], ['stopped', 1]);
});

test('the bytes come back as received; a page is offered for saving and cannot run', async (t) => {
  const { desk, ask } = await tryDesk(t);
  const page = `<html><body><article><p>${GOOD}</p></article><script>alert(1)</script></body></html>`;
  const [html] = await addAll(desk, [file('page.html', bytesOf(page))]);
  const { body, headers } = await ask(`/api/documents/${html!.document}/original`);
  assert.equal(body, page);
  assert.match(headers.get('content-security-policy') ?? '', /sandbox/);
  assert.match(headers.get('content-disposition') ?? '', /^attachment/);
  assert.equal(headers.get('content-type'), 'application/octet-stream');
});

test('a document that takes too long is given up, and the next one is read', async () => {
  const reader = openReader(1);
  await assert.rejects(() => reader.read(bytesOf(GOOD), { name: 'slow.txt' }), {
    code: 'reading-took-too-long',
  });
  await reader.close();
  const patient = openReader();
  const [item] = await patient.read(bytesOf(GOOD), { name: 'good.txt' });
  assert.ok(item && 'reading' in item);
  await patient.close();
});

test('a document that needs too much memory is given up, and the next one is read', async () => {
  const reader = openReader(60_000, 16);
  const heavy = bytesOf(`${GOOD}\n`.repeat(60_000));
  await assert.rejects(() => reader.read(heavy, { name: 'heavy.txt' }), { code: 'document-too-heavy' });
  await reader.close();
});

test('a ZIP is as many documents as it holds, each with its own bytes', async (t) => {
  const { desk, ask } = await tryDesk(t);
  const texts = { 'un.txt': GOOD, 'deux.txt': `${GOOD} Puis à Bakou.`, 'vide.txt': '' };
  const results = await addAll(desk, [file('envoi.zip', zipOf(texts))]);
  const kept = results.filter(({ document }) => document);
  assert.deepEqual([results.length, kept.length], [3, 2], JSON.stringify(results));
  for (const { name, document } of kept) {
    const { body } = await ask(`/api/documents/${document}/original`);
    assert.equal(body, texts[name.split('/').at(-1) as keyof typeof texts]);
  }
});

/** A ZIP without compression (APPNOTE 4.3): local headers with their files, then the central directory. */
function zipOf(texts: Record<string, string>): Uint8Array {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(texts)) {
    const [title, body] = [Buffer.from(name), Buffer.from(text)];
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800, 2);
    shared.writeUInt32LE(crc32(body), 10);
    shared.writeUInt32LE(body.length, 14);
    shared.writeUInt32LE(body.length, 18);
    shared.writeUInt16LE(title.length, 22);
    const header = Buffer.concat([Buffer.from('PK\x03\x04'), shared, title, body]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), shared, tail, title]));
    local.push(header);
    at += header.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06'), end]);
}
