// A line of a document and what its shape tells before any word is looked at.
import type { PartKind } from '../vocabulary/reading.ts';

export interface Line {
  start: number;
  end: number;
  trimmed: string;
  length: number;
  /** A sentence: long, or ending in a full stop and not short, or with one inside. */
  prose: boolean;
  /** Could be a headline: some words, no final stop, no list mark, opens with a capital or a figure. */
  headline: boolean;
  afterBlank: boolean;
  /** A blank line before and behind. */
  alone: boolean;
  /** What the markup says; `body` where there is none. */
  given: PartKind;
  kind?: PartKind;
}
