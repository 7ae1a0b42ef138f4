// Cuts a document's text where passages begin and end, so that overlapping passages can each be shown.

export interface Passage {
  claim: string;
  fact: string;
  start: number;
  end: number;
}

export interface Piece {
  start: number;
  end: number;
  text: string;
  /** Claims whose passage covers this piece, the shortest passage first. */
  claims: Passage[];
}

/** Pieces of `text` between `from` and `to`, in order, covering it wholly. Passages outside the text are ignored. */
export function cutText(text: string, passages: readonly Passage[], from = 0, to = text.length): Piece[] {
  const inside = passages.filter(({ start, end }) => start < end && start < to && end > from);
  const cuts = new Set([from, to]);
  for (const { start, end } of inside) {
    if (start > from) cuts.add(start);
    if (end < to) cuts.add(end);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? to;
    const claims = inside.filter((one) => one.start <= start && one.end >= end);
    claims.sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, text: text.slice(start, end), claims };
  });
}

const SAID = new Set(['title', 'dateline', 'lead', 'body', 'caption', 'table']);

export interface Block {
  start: number;
  end: number;
  kind: string;
  /** Menu, related headlines, newsletter …: not the article. */
  noise: boolean;
}

/** The text as blocks in order: what stands between two parts counts as body. */
export function blocksOf(
  length: number,
  parts: readonly { kind: string; start: number; end: number }[],
): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const add = (start: number, end: number, kind: string) => {
    if (end > start) blocks.push({ start, end, kind, noise: !SAID.has(kind) });
  };
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    if (part.start < at) continue;
    add(at, part.start, 'body');
    add(part.start, part.end, part.kind);
    at = part.end;
  }
  add(at, length, 'body');
  return blocks;
}
