// Addresses of the web as documents to add: fetched one after the other, each with its address and when it was fetched.
import type { Accompanying } from '../vocabulary/reading.ts';
import type { Offer } from './add-documents.ts';
import type { Desk } from './desk.ts';
import { fetchAddress, type Fetching } from './fetch-address.ts';
import { describe } from './jobs.ts';

/** `given` applies to every address; the address itself is the document's url. */
export async function* offerAddresses(
  desk: Pick<Desk, 'now'>,
  addresses: readonly string[],
  given: Accompanying = {},
  how: Fetching = {},
): AsyncGenerator<Offer> {
  for (const address of addresses) {
    if (how.signal?.aborted) return;
    yield await offerAddress(desk, address, given, how);
  }
}

async function offerAddress(
  desk: Pick<Desk, 'now'>,
  address: string,
  given: Accompanying,
  how: Fetching,
): Promise<Offer> {
  try {
    const { bytes, url, name, hints } = await fetchAddress(address, how);
    return { bytes, accompanying: { name, ...given, url }, hints, fetchedAt: desk.now() };
  } catch (error) {
    return { name: address, refusal: describe(error) };
  }
}
