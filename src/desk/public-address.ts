// Which hosts a document may be fetched from: only public ones, so that nobody reads this machine's network through Foedera.
import { lookup } from 'node:dns/promises';
import { BlockList, isIP, isIPv6 } from 'node:net';
import { Refusal } from '../vocabulary/refusal.ts';

export interface HostAddress {
  address: string;
  family: number;
}

/** Ranges that are not the public internet (IANA special-purpose registries, RFC 6890 and its updates). */
const NOT_PUBLIC: [net: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Only 2000::/3 is handed out; inside it these carry IPv4 addresses or are no places. */
const NOT_PUBLIC_V6: [net: string, prefix: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const refused = new BlockList();
for (const [net, prefix] of NOT_PUBLIC) refused.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of NOT_PUBLIC_V6) refused.addSubnet(net, prefix, 'ipv6');
const handedOut = new BlockList();
handedOut.addSubnet('2000::', 3, 'ipv6');

/** Is this IP address a place of the public internet? IPv4 inside IPv6 (`::ffff:10.0.0.1`) is not. */
export function isPublic(address: string): boolean {
  if (isIPv6(address)) return handedOut.check(address, 'ipv6') && !refused.check(address, 'ipv6');
  return isIP(address) === 4 && !refused.check(address, 'ipv4');
}

export type Resolve = (host: string) => Promise<HostAddress[]>;

const resolveName: Resolve = (host) => lookup(host, { all: true });

/** The addresses of a host, all of them public. Refusals: `address-not-reachable`, `address-not-public`. */
export async function publicAddresses(
  host: string,
  privateAllowed: boolean,
  resolve: Resolve = resolveName,
): Promise<HostAddress[]> {
  const bare = host.replace(/^\[(.*)\]$/, '$1'); // `[::1]`
  const family = isIP(bare);
  const found = family > 0 ? [{ address: bare, family }] : await resolve(bare).catch(() => []);
  if (found.length === 0)
    throw new Refusal('address-not-reachable', `No host is called ${host}.`, {
      status: 422,
      next: 'Look whether the address is written right, and whether this machine is on the internet.',
    });
  if (!privateAllowed && !found.every(({ address }) => isPublic(address)))
    throw new Refusal('address-not-public', `${host} is on this machine or its own network.`, {
      status: 422,
      next: 'Save the page and add the file. FOEDERA_FETCH_PRIVATE=yes lets such addresses be fetched.',
    });
  return found;
}
