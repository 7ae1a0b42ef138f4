// A command's work at the desk, which is closed afterwards whatever happened.
import { globSync } from 'node:fs';
import { openDesk, type Desk } from '../desk/desk.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { now } from './clock.ts';
import { storeAddress } from './settings.ts';

/** `look`: reads beside a running server, writing is refused. */
export async function withDesk<T>(
  data: string | undefined,
  work: (desk: Desk) => Promise<T>,
  look = false,
): Promise<T> {
  const address = storeAddress(data);
  if (look && !address.databaseUrl && globSync('*.sqlite', { cwd: address.folder }).length === 0)
    throw new Refusal('no-register', `There is no register in ${address.folder}.`, {
      next: 'npm start makes one; foedera add FILE… too. FOEDERA_DATA or --data names its folder.',
    });
  const desk = await openDesk({ ...address, ...(look && { readOnly: true }) }, now);
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}
