// Which entities are one: judgements joined pair by pair, a human "different" never overruled by a machine's "same".
import type { Judgement } from './entity.ts';

export interface Edge {
  a: string;
  b: string;
  judgement: Judgement;
  /** Said by a person: outweighs any reader. */
  person: boolean;
  score: number;
  seq: number;
}

const pairOf = (edge: Edge) => (edge.a < edge.b ? `${edge.a}\n${edge.b}` : `${edge.b}\n${edge.a}`);

/** The word that counts on each pair: a person's before a reader's, the newest before the older. */
export function decisive(edges: Edge[]): Edge[] {
  const words = new Map<string, Edge>();
  for (const edge of [...edges].sort((x, y) => x.seq - y.seq)) {
    const known = words.get(pairOf(edge));
    if (!known || edge.person || !known.person) words.set(pairOf(edge), edge);
  }
  return [...words.values()];
}

/** Classes of the ids given, each in the order of `ids`; people's words first, then the surest. */
export function classesOf(ids: string[], edges: Edge[]): string[][] {
  const group = new Map(ids.map((id) => [id, new Set([id])]));
  const words = decisive(edges).filter((edge) => group.has(edge.a) && group.has(edge.b));
  const apart = words.filter((edge) => edge.judgement === 'different');
  const same = words
    .filter((edge) => edge.judgement === 'same')
    .sort((x, y) => Number(y.person) - Number(x.person) || y.score - x.score || x.seq - y.seq);
  for (const edge of same) {
    const [x, y] = [group.get(edge.a)!, group.get(edge.b)!];
    if (x === y || apart.some((word) => (x.has(word.a) && y.has(word.b)) || (x.has(word.b) && y.has(word.a))))
      continue;
    for (const id of y) {
      x.add(id);
      group.set(id, x);
    }
  }
  const place = new Map(ids.map((id, index) => [id, index]));
  return [...new Set(group.values())].map((members) =>
    [...members].sort((p, q) => place.get(p)! - place.get(q)!),
  );
}
