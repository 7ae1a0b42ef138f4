// Pairs of entries that may be one and wait for a person, likeliest first.
import type { CardKind } from '../register/card.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { sayLikeness } from './words/likeness.ts';
import { nameEntries } from './name-entries.ts';

const MOST = 200;

export async function listProposals(desk: Desk, kind: CardKind | undefined, moment: Moment) {
  const { language, knownOn } = moment;
  const proposals = await desk.store.proposals({
    limit: MOST,
    ...(kind && { kind }),
    ...(knownOn !== undefined && { knownOn }),
  });
  const links = await nameEntries(
    desk,
    proposals.flatMap(({ a, b }) => [a, b]),
    moment,
  );
  const rows = proposals.flatMap(({ a, b, score, because }) => {
    const said = because.map((reason) => sayLikeness(reason, language));
    const [x, y] = [links.get(a), links.get(b)];
    return x && y ? [{ a: { ...x, id: a }, b: { ...y, id: b }, score: score ?? 0, because: said }] : [];
  });
  return { rows };
}
