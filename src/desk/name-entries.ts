// Entries by the ids that documents give them, as links ready to be shown.
import { CARD_KINDS } from '../register/card.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { linkOf } from './shapes/titles.ts';

export type Link = { kind: string; id: string; label: string };

/** Entries by the id that was asked, as links. */
export async function nameEntries(
  desk: Desk,
  ids: string[],
  { language, knownOn }: Pick<Moment, 'language' | 'knownOn'>,
): Promise<Map<string, Link>> {
  const known = knownOn === undefined ? {} : { knownOn };
  const canonical = await desk.store.canonical(ids, knownOn);
  const wanted = [...new Set(canonical.values())];
  const pages = await Promise.all(
    CARD_KINDS.map((kind) =>
      desk.store.cards({ kind, ids: wanted, limit: wanted.length, facets: false, ...known }),
    ),
  );
  const cards = new Map(pages.flatMap(({ rows }) => rows).map((card) => [card.id, linkOf(card, language)]));
  return new Map(
    ids.flatMap((id) => {
      const link = cards.get(canonical.get(id) ?? id);
      return link ? [[id, link] as const] : [];
    }),
  );
}
