// A register in a folder of its own that is gone after the test, with a clock that goes one second at each look.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { createApp } from '../../src/api/app.ts';
import type { Edge } from '../../src/api/edge/environment.ts';
import { LOCAL_ACTOR } from '../../src/desk/actor.ts';
import { addDocuments, type Offered } from '../../src/desk/add-documents.ts';
import { openDesk, type Desk } from '../../src/desk/desk.ts';
import type { PieceResult } from '../../src/desk/jobs.ts';
import type { Accompanying } from '../../src/vocabulary/reading.ts';

export const TODAY = '2026-11-21';

export interface Try {
  desk: Desk;
  folder: string;
  /** GET, 200 expected; anything else fails the test with the answer. */
  get(path: string): Promise<any>;
  /** Any request, with its status. */
  ask(path: string, init?: RequestInit): Promise<{ status: number; body: any; headers: Headers }>;
  post(path: string, body?: unknown): Promise<{ status: number; body: any }>;
  add(text: string, accompanying?: Accompanying): Promise<PieceResult>;
}

export async function tryDesk(t: TestContext, more: Partial<Edge> = {}): Promise<Try> {
  const folder = mkdtempSync(path.join(tmpdir(), 'foedera-try-'));
  const desk = await openDesk({ folder }, tickFrom('2026-11-21T08:00:00.000Z'));
  t.after(async () => {
    await desk.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const app = createApp({ desk, actor: LOCAL_ACTOR, today: () => TODAY, ...more });
  const ask: Try['ask'] = async (address, init) => {
    const response = await app.request(`http://localhost${address}`, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.split(';')[0] === 'application/json';
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
  };
  return {
    desk,
    folder,
    ask,
    async get(address) {
      const { status, body } = await ask(address);
      if (status !== 200) throw new Error(`GET ${address}: ${status} ${JSON.stringify(body)}`);
      return body;
    },
    post: (address, body) =>
      ask(address, {
        method: 'POST',
        ...(body !== undefined && {
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      }),
    async add(text, accompanying = {}) {
      const [result] = await addAll(desk, [
        { bytes: new TextEncoder().encode(text), accompanying: { name: 'document.txt', ...accompanying } },
      ]);
      return result!;
    },
  };
}

export async function addAll(desk: Desk, offers: Offered[]): Promise<PieceResult[]> {
  const results: PieceResult[] = [];
  const report = (result: PieceResult) => void results.push(result);
  await addDocuments(desk, LOCAL_ACTOR, offers, { report, signal: new AbortController().signal });
  return results;
}

function tickFrom(start: string): () => string {
  let at = Date.parse(start);
  return () => new Date((at += 1000)).toISOString();
}
