// The built browser app: its files as they are, and its first page for every address the app draws itself.
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ApiEnv } from './environment.ts';

/** Vite puts a hash of the content into the names under /assets/, so those never change. */
const FOR_EVER = 'public, max-age=31536000, immutable';

export function webApp(folder: string): MiddlewareHandler<ApiEnv> {
  const files = serveStatic<ApiEnv>({ root: folder });
  const firstPage = serveStatic<ApiEnv>({ root: folder, path: 'index.html' });
  return async (context, next) => {
    const address = context.req.path;
    const isFile = path.extname(address) !== '' && existsSync(path.join(folder, path.normalize(address)));
    const hashed = address.startsWith('/assets/');
    context.header('cache-control', hashed && isFile ? FOR_EVER : 'no-cache');
    if (isFile || hashed) return files(context, next);
    return firstPage(context, next);
  };
}
