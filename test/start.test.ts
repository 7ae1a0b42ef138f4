// `npm start` as a person meets it: it comes up, stops cleanly, comes up again with everything, and says what is in its way.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';

const launcher = path.resolve(import.meta.dirname, '../bin/foedera.mjs');

interface Running {
  child: ChildProcess;
  address: string;
  said: () => string;
}

const folderFor = (t: TestContext): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'foedera-start-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

function launch(t: TestContext, folder: string, words: string[], port = 0) {
  const { FOEDERA_DATABASE_URL: _none, ...surroundings } = process.env;
  const child = spawn(process.execPath, [launcher, ...words], {
    env: { ...surroundings, FOEDERA_DATA: folder, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.after(() => child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said };
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('exit', (code) => resolve(code)));

/** Resolves when the address is printed. */
async function start(t: TestContext, folder: string, words: string[] = []): Promise<Running> {
  const { child, said } = launch(t, folder, ['start', '--no-web', '--no-examples', ...words]);
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [found] = /http:\/\/\S+/.exec(said()) ?? []; // `http://127.0.0.1:4000`
      if (found) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${said()}`)));
  });
  return { child, address, said };
}

async function upload(address: string, text: string): Promise<string> {
  const form = new FormData();
  form.append('text', text);
  const { id } = (await (await fetch(`${address}/api/documents`, { method: 'POST', body: form })).json()) as {
    id: string;
  };
  for (;;) {
    const job = (await (await fetch(`${address}/api/jobs/${id}`)).json()) as {
      state: string;
      results: { document: string }[];
    };
    if (job.state === 'done') return job.results[0]!.document;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const total = async (address: string): Promise<number> =>
  ((await (await fetch(`${address}/api/documents`)).json()) as { total: number }).total;

test('starts on loopback, answers, and stops cleanly when told to', async (t) => {
  const { child, address, said } = await start(t, folderFor(t));
  assert.match(address, /^http:\/\/127\.0\.0\.1:\d+$/);
  assert.equal((await fetch(`${address}/api/health`)).status, 200);
  child.kill('SIGTERM');
  assert.equal(await ended(child), 0, said());
});

test('on every network, it says who can come in', async (t) => {
  const { said, child } = await start(t, folderFor(t), ['--host', '0.0.0.0']);
  child.kill('SIGTERM');
  await ended(child);
  assert.match(said(), /Whoever can reach this address/);
});

test('killed in the middle of its work, it starts again with everything it had acknowledged', async (t) => {
  const folder = folderFor(t);
  const first = await start(t, folder);
  const document = await upload(
    first.address,
    'Le Kazakhstan et le Qatar ont signé un accord à Doha le 12 décembre 2023.',
  );
  first.child.kill('SIGKILL');
  await ended(first.child);
  const second = await start(t, folder);
  assert.equal(await total(second.address), 1);
  assert.equal((await fetch(`${second.address}/api/documents/${document}`)).status, 200);
  const verified = (await (await fetch(`${second.address}/api/verify?deep=true`)).json()) as { ok: boolean };
  assert.equal(verified.ok, true);
});

test('a second process on one register is told, and the first goes on', async (t) => {
  const folder = folderFor(t);
  const { address } = await start(t, folder);
  const second = launch(t, folder, ['start', '--no-web', '--no-examples']);
  assert.equal(await ended(second.child), 1);
  assert.match(second.said(), /Another Foedera is using/);
  assert.match(second.said(), /FOEDERA_DATA/);
  assert.doesNotMatch(second.said(), /\n\s+at /);
  assert.equal((await fetch(`${address}/api/health`)).status, 200);
});

test('beside a running server, one can look', async (t) => {
  const folder = folderFor(t);
  const { address } = await start(t, folder);
  await upload(
    address,
    'Le Kazakhstan et le Qatar ont signé un accord militaire à Doha le 12 décembre 2023.',
  );
  const { child, said } = launch(t, folder, ['show', '--lang', 'en']);
  assert.equal(await ended(child), 0, said());
  assert.match(said(), /2023-12-12/);
});

test('a taken port is told with what to do', async (t) => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  t.after(() => taken.close());
  const { port } = taken.address() as AddressInfo;
  const { child, said } = launch(t, folderFor(t), ['start', '--no-web', '--no-examples'], port);
  assert.equal(await ended(child), 1);
  assert.match(said(), new RegExp(`Port ${port} .* is already used`));
  assert.match(said(), /PORT=/);
});

test('a port and a host that cannot be are told', async (t) => {
  const port = launch(t, folderFor(t), ['start', '--port', 'web']);
  assert.equal(await ended(port.child), 1);
  assert.match(port.said(), /"web" is not a port/);
  const host = launch(t, folderFor(t), ['start', '--no-web', '--no-examples', '--host', '203.0.113.7']);
  assert.equal(await ended(host.child), 1);
  assert.match(host.said(), /no address 203\.0\.113\.7/);
});

test('the examples are read once; a second start loads nothing; removed, they stay removed', async (t) => {
  const folder = folderFor(t);
  const words = ['start', '--no-web'];
  const run = async (): Promise<{ said: string; total: number }> => {
    const { child, said } = launch(t, folder, words);
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', () => (said().includes('http://') ? resolve() : undefined));
      child.on('exit', () => reject(new Error(said())));
    });
    const count = await total(/http:\/\/\S+/.exec(said())![0]);
    child.kill('SIGINT');
    assert.equal(await ended(child), 0);
    return { said: said(), total: count };
  };
  const first = await run();
  assert.ok(first.total >= 20);
  assert.match(first.said, /invented/);
  const second = await run();
  assert.deepEqual([second.total, second.said.includes('Reading')], [first.total, false]);
  const { child, said } = launch(t, folder, ['examples', 'remove', '--lang', 'en']);
  assert.equal(await ended(child), 0, said());
  assert.match(said(), new RegExp(`${first.total} example documents taken out`));
  assert.equal((await run()).total, 0);
});
