// The team's engine.
import type { Engine } from '../engine.ts';

export async function openPostgres(url: string): Promise<Engine> {
  throw new Error(`not yet: ${url.length}`);
}
