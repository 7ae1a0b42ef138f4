// The contract on PostgreSQL; skipped, saying so, where the tests are given no server.
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { behind } from '../fixtures/behind.ts';
import { storeOf } from '../open-store.ts';
import { storeContract } from '../store.contract.ts';
import { openPostgres } from './engine.ts';

const server = process.env['FOEDERA_TEST_DATABASE_URL'];

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server! });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** A database of its own for each store; dropped when the store closes. */
async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `foedera_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const url = new URL(server!);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database ${name}`) };
}

storeContract('PostgreSQL', {
  skip: server ? false : 'FOEDERA_TEST_DATABASE_URL names no server',
  open: async (folder) => {
    const { url, drop } = await emptyDatabase();
    const engine = await openPostgres(url);
    const store = storeOf(engine, folder);
    const close = async () => {
      await store.close();
      await drop();
    };
    return { ...behind(store, engine), close };
  },
});
