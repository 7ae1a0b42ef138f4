// The full torture: `node bench/torture.ts [rounds] [databaseUrl]` kills a writer so many times and checks each time.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { torture } from '../src/store/fixtures/torture.ts';

const rounds = Number(process.argv[2] ?? 120);
const databaseUrl = process.argv[3];
const folder = await mkdtemp(path.join(tmpdir(), 'foedera-torture-'));
let last = 0;
const { acknowledged } = await torture(async (round) => {
  if (round - last >= 20) console.log(`${(last = round)} rounds whole`);
  return databaseUrl ? { folder, databaseUrl } : { folder };
}, rounds);
console.log(
  `${rounds} of ${rounds} kills: all ${acknowledged} acknowledged statements there, chain and index whole`,
);
await rm(folder, { recursive: true });
