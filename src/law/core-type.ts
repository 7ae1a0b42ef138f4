// A position before its sentences and derivations are written.
import type { Position } from '../vocabulary/position.ts';

export type Core = Omit<Position, 'says' | 'derivations'>;
