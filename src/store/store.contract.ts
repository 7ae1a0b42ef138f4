// What every store must keep, whatever its engine: run over SQLite and over PostgreSQL by the tests beside the engines.
import { describe } from 'node:test';
import { documentsContract } from './contract/documents.ts';
import { dumpContract } from './contract/dump.ts';
import { entitiesContract } from './contract/entities.ts';
import { runOn, type Harness } from './contract/harness.ts';
import { logContract } from './contract/log.ts';
import { pastContract } from './contract/past.ts';
import { programmeContract } from './contract/programme.ts';

const PARTS = [
  documentsContract,
  entitiesContract,
  logContract,
  pastContract,
  programmeContract,
  dumpContract,
];

export function storeContract(name: string, harness: Harness): void {
  describe(`a store on ${name}`, { skip: harness.skip || false }, () => {
    for (const part of PARTS) part(runOn(harness));
  });
}
