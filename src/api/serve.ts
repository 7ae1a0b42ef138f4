// Listens on an address and stops cleanly: no new requests, the ones under way finish, then the desk closes.
import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { Refusal } from '../vocabulary/refusal.ts';

export interface Listening {
  /** `http://127.0.0.1:4000` */
  address: string;
  close(): Promise<void>;
}

/** Milliseconds that requests under way are given when the server stops. */
const PATIENCE = 3000;

export async function serve(
  fetch: (request: Request) => Response | Promise<Response>,
  at: { host: string; port: number },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch }) as Server;
  await listen(server, at);
  const { port } = server.address() as AddressInfo;
  const shown = isIPv6(at.host) ? `[${at.host}]` : at.host;
  return { address: `http://${shown}:${port}`, close: () => close(server) };
}

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Refusal('port-taken', `Port ${port} on ${host} is already used by another program.`, {
      next: `Perhaps Foedera runs already: open http://${host}:${port}. Otherwise choose another port: PORT=${port + 1} npm start, or npm start -- --port ${port + 1}.`,
    });
  if (error.code === 'EACCES')
    return new Refusal('port-not-allowed', `This user may not listen on port ${port}.`, {
      next: 'Choose a port above 1023: npm start -- --port 4000.',
    });
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Refusal('host-not-here', `This machine has no address ${host}.`, {
      next: 'Use 127.0.0.1 (this machine only) or 0.0.0.0 (every network it is on).',
    });
  return error;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  });
}
