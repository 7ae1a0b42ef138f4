// Every agreement with its legal position on one day: what lists, the first page and the drawings are made from.
import type { Card } from '../register/card.ts';
import type { LegalRecord } from '../vocabulary/legal-record.ts';
import type { Position } from '../vocabulary/position.ts';
import { withRoutes } from './choose-routes.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { concludeAll } from './conclude.ts';

export interface PlacedAgreement {
  card: Card;
  legal: LegalRecord;
  position: Position;
}

export interface Snapshot {
  agreements: PlacedAgreement[];
  byId: Map<string, PlacedAgreement>;
  /** Records by id, for replacements and agreements that enter into force together. */
  records: Map<string, LegalRecord>;
}

/** Days and past states kept ready: today and a few that somebody looks at. */
const KEPT = 6;
const ALL = 1_000_000;

interface Remembered {
  /** Length of the log it was made from. */
  version: number;
  made: Promise<Snapshot>;
}
const remembered = new WeakMap<Desk, Map<string, Remembered>>();

/** Made once for a day and a state of the log; asked again it costs one count. */
export async function takeSnapshot(desk: Desk, moment: Moment): Promise<Snapshot> {
  const kept = remembered.get(desk) ?? new Map<string, Remembered>();
  remembered.set(desk, kept);
  const key = `${moment.asOf}|${moment.knownOn ?? ''}`;
  const { statements: version } = await desk.store.counts();
  const known = kept.get(key);
  if (known?.version === version) return known.made;
  const made = makeSnapshot(desk, moment);
  kept.delete(key);
  kept.set(key, { version, made });
  for (const old of kept.keys()) if (kept.size > KEPT) kept.delete(old);
  made.catch(() => kept.delete(key));
  return made;
}

async function makeSnapshot(desk: Desk, { asOf, knownOn }: Moment): Promise<Snapshot> {
  const { rows } = await desk.store.cards({
    kind: 'agreement',
    limit: ALL,
    facets: false,
    ...(knownOn !== undefined && { knownOn }),
  });
  const records = new Map(rows.map((card) => [card.id, legalOf(card)]));
  const positions = concludeAll(records, { asOf });
  const agreements = rows.map((card) => ({
    card,
    legal: records.get(card.id)!,
    position: positions.get(card.id)!,
  }));
  return { agreements, byId: new Map(agreements.map((placed) => [placed.card.id, placed])), records };
}

const legalOf = (card: Card) => withRoutes(card.data['legal'] as unknown as LegalRecord);
