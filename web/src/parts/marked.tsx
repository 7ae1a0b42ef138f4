// Text with some stretches marked, as search answers them: `[start, end)` in UTF-16 code units.
export function Marked({ text, marks }: { text: string; marks: readonly [number, number][] }) {
  const pieces: { from: number; to: number; hit: boolean }[] = [];
  let at = 0;
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    if (start < at) continue;
    pieces.push({ from: at, to: start, hit: false }, { from: start, to: end, hit: true });
    at = end;
  }
  pieces.push({ from: at, to: text.length, hit: false });
  return pieces
    .filter(({ from, to }) => to > from)
    .map(({ from, to, hit }) =>
      hit ? <mark key={from}>{text.slice(from, to)}</mark> : <span key={from}>{text.slice(from, to)}</span>,
    );
}
