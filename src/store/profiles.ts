// What newcomers are compared with: the profile of each class as it was last folded, kept so that comparing reads one short row.
import { profileOf } from '../register/identity/candidates.ts';
import type { Profile } from '../register/identity/profile.ts';
import type { Entity } from '../register/entity.ts';
import type { Engine, Tx } from './engine.ts';
import { classesNow, entitiesOf, inChunks } from './load.ts';

/** Profiles of these canonical ids made anew from their entities; those that say nothing any more go. */
export async function keepProfiles(engine: Engine, tx: Tx, ids: string[], entities: Entity[]): Promise<void> {
  await dropProfiles(tx, ids);
  await engine.insert(
    tx,
    'profile',
    entities
      .flatMap((entity) => profileOf(entity) ?? [])
      // Only newcomers look; those here are looked up by the table of blocks.
      .map((profile) => ({ canonical: profile.id, data: JSON.stringify({ ...profile, looks: [] }) })),
  );
}

export async function dropProfiles(tx: Tx, ids: string[]): Promise<void> {
  await inChunks(ids, async (part) => {
    await tx.deleteFrom('profile').where('canonical', 'in', part).execute();
    return [];
  });
}

/** Profiles as last kept, by canonical id. */
export async function keptProfiles(tx: Tx, canonicals: string[]): Promise<Map<string, Profile>> {
  const rows = await inChunks(canonicals, (part) =>
    tx.selectFrom('profile').selectAll().where('canonical', 'in', part).execute(),
  );
  return new Map(rows.map((row) => [row.canonical, JSON.parse(row.data) as Profile]));
}

/** Profiles of the classes of these entities folded from the log as it now stands, by canonical id. */
export async function freshProfiles(tx: Tx, canonicals: string[]): Promise<Map<string, Profile>> {
  const classes = await classesNow(tx, canonicals);
  const entities = await entitiesOf(tx, [...classes.values()]);
  return new Map(
    entities.flatMap((entity) => profileOf(entity) ?? []).map((profile) => [profile.id, profile]),
  );
}
