// Who may talk to this server from a browser: only pages it served itself (no DNS rebinding, no cross-site writes).
import type { MiddlewareHandler } from 'hono';
import { isIP } from 'node:net';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { ApiEnv } from './environment.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Rebinding needs a name the attacker controls, so loopback names and plain addresses are safe; other names are listed. */
export function isOwnHost(hostHeader: string, names: readonly string[]): boolean {
  const name = hostnameOf(`http://${hostHeader}`);
  if (name === undefined) return false;
  return name === 'localhost' || name.endsWith('.localhost') || isIP(name) > 0 || names.includes(name);
}

/** `[::1]` is read as `::1`. */
function hostnameOf(address: string): string | undefined {
  return URL.parse(address)?.hostname.replace(/^\[(.*)\]$/, '$1');
}

export function guard(names: readonly string[]): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const host = context.req.header('host') ?? new URL(context.req.url).host;
    if (!isOwnHost(host, names)) {
      throw new Refusal('host-not-served', `This server does not answer for the host "${host}".`, {
        status: 403,
        next: 'Use the address that the server printed, or start it with --allow-host NAME.',
      });
    }
    if (!SAFE_METHODS.has(context.req.method)) refuseOtherSites(context.req.header(), host);
    await next();
  };
}

/** Browsers send Origin and Sec-Fetch-Site with every write and a page cannot forge them; other programs send neither. */
function refuseOtherSites(headers: Record<string, string>, host: string): void {
  const origin = headers['origin'];
  const site = headers['sec-fetch-site'];
  const foreignOrigin = origin !== undefined && URL.parse(origin)?.host !== host;
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (!foreignOrigin && !foreignSite) return;
  throw new Refusal('other-site', 'A page of another site may not change the register.', {
    status: 403,
    next: 'Open Foedera at its own address and do it there.',
  });
}
