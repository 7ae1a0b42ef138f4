// Fetching a document from the web: http and https only, every hop checked, size and time limited, told apart why it failed.
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { LIMITS, sayBytes } from '../reading/decode/limits.ts';
import type { DecodeHints } from '../reading/decode/decoded.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { publicAddresses, type HostAddress, type Resolve } from './public-address.ts';

export interface Fetched {
  bytes: Uint8Array;
  /** Where the bytes were in the end, after redirects. */
  url: string;
  name: string;
  hints: DecodeHints;
}

export interface Fetching {
  /** Hosts of this machine and its own network too; FOEDERA_FETCH_PRIVATE=yes otherwise. */
  privateAllowed?: boolean;
  /** Bytes and milliseconds of one document; those of decoding otherwise. */
  mostBytes?: number;
  patience?: number;
  signal?: AbortSignal;
  resolve?: Resolve;
}

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Throws a Refusal `address-…`, `file-too-large` or `not-text`; nothing else. */
export async function fetchAddress(address: string, how: Fetching = {}): Promise<Fetched> {
  const timer = AbortSignal.timeout(how.patience ?? LIMITS.pdfMilliseconds);
  const signal = how.signal ? AbortSignal.any([timer, how.signal]) : timer;
  let url = readAddress(address);
  try {
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const answer = await ask(url, how, signal);
      const moved = REDIRECTS.has(answer.statusCode ?? 0) ? answer.headers.location : undefined;
      if (moved === undefined) return await take(url, answer, how);
      answer.destroy();
      url = readAddress(moved, url);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : notReachable(url, error, timer.aborted);
  }
  throw new Refusal('address-not-reachable', `${address} leads on more than ${MOST_REDIRECTS} times.`, {
    status: 422,
    next: 'Open it in a browser and give the address where it ends, or save the page and add the file.',
  });
}

/** An address of the web. Refusal `address-not-understood`. */
export function readAddress(text: string, from?: URL): URL {
  const url = URL.parse(text, from);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    // `https:`
    throw new Refusal('address-not-understood', `"${text}" is not an address that can be fetched.`, {
      next: 'Write it whole, with https://, without a user name.',
    });
  url.hash = '';
  return url;
}

async function ask(url: URL, how: Fetching, signal: AbortSignal): Promise<IncomingMessage> {
  const privateAllowed = how.privateAllowed ?? process.env['FOEDERA_FETCH_PRIVATE'] === 'yes';
  const found = await publicAddresses(url.hostname, privateAllowed, how.resolve);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const headers = { 'user-agent': 'Foedera', accept: '*/*', 'accept-encoding': 'gzip, deflate, br' };
    send(url, { headers, signal, lookup: only(found), agent: false }, resolve)
      .on('error', reject)
      .end();
  });
}

/** The connection goes to an address that was checked: the name is not asked a second time. */
const only =
  (found: HostAddress[]): LookupFunction =>
  (_host, options, done) =>
    options.all ? done(null, found) : done(null, found[0]!.address, found[0]!.family);

async function take(url: URL, answer: IncomingMessage, how: Fetching): Promise<Fetched> {
  refuseStatus(url, answer);
  const type = answer.headers['content-type'] ?? '';
  const [contentType = '', ...parameters] = type.split(';').map((part) => part.trim());
  refuseType(url, contentType.toLowerCase(), answer);
  const most = how.mostBytes ?? (/zip$/i.test(contentType) ? LIMITS.zipBytes : LIMITS.pdfBytes); // `application/zip`
  const bytes = await readAll(url, answer, most);
  const charset = parameters
    .map((part) => /^charset="?([^"]+)"?$/i.exec(part)?.[1]) // `charset=windows-1251`
    .find(Boolean);
  const hints = {
    ...(contentType && { contentType: contentType.toLowerCase() }),
    ...(charset && { charset }),
  };
  return { bytes, url: url.href, name: nameOf(url), hints };
}

/** Last part of the path, else the host: `dogovor.pdf`, `mod.example`. */
function nameOf(url: URL): string {
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? url.hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

const UNPACK: Record<string, () => NodeJS.ReadWriteStream> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

async function readAll(url: URL, answer: IncomingMessage, most: number): Promise<Uint8Array> {
  if (Number(answer.headers['content-length'] ?? 0) > most) throw tooLarge(url, answer, most);
  const unpack = UNPACK[answer.headers['content-encoding'] ?? '']?.();
  if (unpack) answer.on('error', (error) => (unpack as unknown as Readable).destroy(error));
  const body = unpack ? answer.pipe(unpack) : answer;
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw tooLarge(url, answer, most);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function tooLarge(url: URL, answer: IncomingMessage, most: number): Refusal {
  answer.destroy();
  return new Refusal('file-too-large', `${url.href} holds more than ${sayBytes(most)}.`, {
    status: 413,
    next: 'Save it, split it, and add the parts.',
  });
}

function refuseStatus(url: URL, answer: IncomingMessage): void {
  const { statusCode: status = 0 } = answer;
  if (status >= 200 && status < 300) return;
  answer.destroy();
  const again = 'Save the page in a browser and add the file.';
  if (status === 404 || status === 410)
    throw new Refusal('address-not-found', `There is nothing at ${url.href} (${status}).`, {
      status: 422,
      next: 'Look whether the address is whole; what was taken down may stand in a web archive.',
    });
  const forbids = status === 401 || status === 403 || status === 407;
  throw forbids
    ? new Refusal('address-forbidden', `${url.hostname} does not hand out ${url.href} (${status}).`, {
        status: 422,
        next: again,
      })
    : new Refusal('address-not-answering', `${url.hostname} answered ${status} for ${url.href}.`, {
        status: 422,
        next: `Try again later. ${again}`,
      });
}

/** Pictures, sound and films are told before they are fetched; everything else is judged by its bytes. */
function refuseType(url: URL, type: string, answer: IncomingMessage): void {
  if (!/^(?:image|audio|video|font)\//.test(type)) return; // `image/png`
  answer.destroy();
  throw new Refusal('not-text', `${url.href} is not a text (${type}).`, {
    status: 422,
    next: 'Give the address of the page or file that holds the text.',
  });
}

const WHY: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection was cut',
  ETIMEDOUT: 'nothing answers there',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};

function notReachable(url: URL, error: unknown, late: boolean): Refusal {
  const { code = '', message, errors } = error as NodeJS.ErrnoException & { errors?: Error[] };
  const why = late ? 'it took too long' : (WHY[code] ?? (message || errors?.[0]?.message || code));
  return new Refusal('address-not-reachable', `${url.href} could not be fetched: ${why}.`, {
    status: 422,
    next: 'Try again, or save the page in a browser and add the file.',
  });
}
