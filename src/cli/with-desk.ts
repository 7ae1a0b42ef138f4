// A command's work at the desk, which is closed afterwards whatever happened.
import { openDesk, type Desk } from '../desk/desk.ts';
import { now } from './clock.ts';
import { storeAddress } from './settings.ts';

/** `look`: reads beside a running server, writing is refused. */
export async function withDesk<T>(
  data: string | undefined,
  work: (desk: Desk) => Promise<T>,
  look = false,
): Promise<T> {
  const desk = await openDesk({ ...storeAddress(data), ...(look && { readOnly: true }) }, now);
  try {
    return await work(desk);
  } finally {
    await desk.close();
  }
}
