// The built browser app: its files as they are, and its first page for every address the app draws itself.
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, MiddlewareHandler } from 'hono';
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { ApiEnv } from './environment.ts';

/** Vite puts a hash of the content into the names under /assets/, so those never change. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Kept in memory, and packed once; fonts and pictures are packed already. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

interface Kept {
  changed: number;
  whole: Uint8Array<ArrayBuffer>;
  packed: Uint8Array<ArrayBuffer>;
}

const pack = promisify(gzip);
const bytesOf = (buffer: Buffer) => new Uint8Array(buffer) as Uint8Array<ArrayBuffer>;

export function webApp(folder: string): MiddlewareHandler<ApiEnv> {
  const others = serveStatic<ApiEnv>({ root: folder });
  const kept = new Map<string, Promise<Kept>>();
  const fileAt = async (name: string): Promise<Kept | undefined> => {
    const file = path.join(folder, path.normalize(name));
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const known = await kept.get(name);
    if (known?.changed === info.mtimeMs) return known;
    const made = readWhole(file, info.mtimeMs);
    kept.set(name, made);
    return made;
  };
  return async (context, next) => {
    const address = path.posix.normalize(context.req.path);
    const hashed = address.startsWith('/assets/');
    const keep = hashed ? FOR_EVER : 'no-cache';
    const isText = TYPES[path.extname(address)] !== undefined;
    const own = isText ? await fileAt(address) : undefined;
    if (own) return answer(context, own, address, keep);
    if (!isText && path.extname(address) !== '' && existsSync(path.join(folder, address))) {
      context.header('cache-control', keep);
      return others(context, next);
    }
    // A script of an older build is gone: the first page in its place would be taken for the script.
    const first = hashed ? undefined : await fileAt('/index.html');
    return first ? answer(context, first, '/index.html', 'no-cache') : next();
  };
}

async function readWhole(file: string, changed: number): Promise<Kept> {
  const bytes = await readFile(file);
  return { changed, whole: bytesOf(bytes), packed: bytesOf(await pack(bytes)) };
}

function answer(context: Context<ApiEnv>, file: Kept, name: string, cacheControl: string): Response {
  const packed = /\bgzip\b/.test(context.req.header('accept-encoding') ?? '');
  return context.body(packed ? file.packed : file.whole, 200, {
    'content-type': TYPES[path.extname(name)]!,
    'cache-control': cacheControl,
    vary: 'accept-encoding',
    ...(packed && { 'content-encoding': 'gzip' }),
  });
}
