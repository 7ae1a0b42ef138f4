// Which entities may be one: keys that candidates share, the comparison of two, and what follows from its score.
import type { Entity } from '../entity.ts';

export interface Profile {
  id: string;
  kind: string;
  /** Source documents: two entities of one document were told apart by its author. */
  documents: string[];
  /** Blocking keys: only entities that share one are compared. */
  keys: string[];
}

export interface Comparison {
  score: number;
  because: string[];
  verdict: 'same' | 'propose' | 'none';
}

export function profileOf(entity: Entity): Profile | undefined {
  void entity;
  return undefined;
}

export function compareProfiles(a: Profile, b: Profile): Comparison {
  void a;
  void b;
  return { score: 0, because: [], verdict: 'none' };
}
