// A few rounds of the torture that bench/torture.ts runs in full: killed while it acknowledges, nothing acknowledged is lost.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { Client } from 'pg';
import { torture } from './fixtures/torture.ts';

const ROUNDS = 4;
const server = process.env['FOEDERA_TEST_DATABASE_URL'];

test('SQLite: killed while it acknowledges', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'foedera-torture-'));
  const { acknowledged } = await torture(async () => ({ folder }), ROUNDS);
  assert.ok(acknowledged > 0);
  await rm(folder, { recursive: true });
});

test(
  'PostgreSQL: killed while it acknowledges',
  { skip: server ? false : 'FOEDERA_TEST_DATABASE_URL names no server' },
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'foedera-torture-'));
    const name = `foedera_torture_${randomUUID().replaceAll('-', '')}`;
    const client = new Client({ connectionString: server! });
    await client.connect();
    await client.query(`create database ${name}`);
    const databaseUrl = new URL(server!);
    databaseUrl.pathname = `/${name}`;
    const { acknowledged } = await torture(async () => ({ folder, databaseUrl: databaseUrl.href }), ROUNDS);
    assert.ok(acknowledged > 0);
    await client.query(`drop database ${name} with (force)`);
    await client.end();
    await rm(folder, { recursive: true });
  },
);
