// One office with those named in it over time, and one organ with its acts: each line with the statements it rests on.
import { holdersOf, holdersOn } from '../register/offices.ts';
import type { Entity } from '../register/entity.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import type { Desk } from './desk.ts';
import { nameSeat } from './list-offices.ts';
import type { Moment } from './moment.ts';
import { nameEntries } from './name-entries.ts';
import { sourcedOf } from './shapes/sourced.ts';

/** Most people or agreements of one seat: no office has had so many. */
const MOST = 2000;

/** Entities whose cards stand under a facet. */
async function entitiesUnder(
  desk: Desk,
  kind: 'person' | 'agreement',
  where: Record<string, string[]>,
  { knownOn }: Moment,
): Promise<Entity[]> {
  const known = knownOn === undefined ? {} : { knownOn };
  const { rows } = await desk.store.cards({ kind, where, limit: MOST, facets: false, ...known });
  return desk.store.entities(
    rows.map((card) => card.id),
    knownOn,
  );
}

const missing = (what: string, id: string) =>
  new Refusal(`no-such-${what}`, `No document names the ${what} ${id}.`, {
    status: 404,
    next: `The list of ${what}s has those that are named.`,
  });

export async function showOffice(desk: Desk, id: string, moment: Moment) {
  const people = await entitiesUnder(desk, 'person', { office: [id] }, moment);
  const holders = holdersOf(id, people);
  if (!holders.length) throw missing('office', id);
  const [state = '', role = ''] = id.split(':');
  return {
    id,
    state,
    role,
    label: nameSeat(id, 'role', moment.language),
    asOf: moment.asOf,
    onDay: holdersOn(holders, moment.asOf),
    holders: holders.map(({ statements, ...holder }) => ({
      ...holder,
      statements: statements.map((live) => sourcedOf(live)),
    })),
  };
}

export async function showOrgan(desk: Desk, id: string, moment: Moment) {
  const agreements = await entitiesUnder(desk, 'agreement', { organ: [id] }, moment);
  const acts = agreements.flatMap((agreement) =>
    agreement.acts.filter((act) => act.value['by'] === id).map((act) => ({ act, agreement })),
  );
  if (!acts.length) throw missing('organ', id);
  const links = await nameEntries(
    desk,
    agreements.map((agreement) => agreement.id),
    moment,
  );
  const [state = '', organ = ''] = id.split(':');
  const rows = acts.flatMap(({ act, agreement }) => {
    const about = links.get(agreement.id);
    const date = act.value['date'];
    return about
      ? [
          {
            step: act.step,
            ...(typeof date === 'string' && { date }),
            ...(act.mod && { mod: act.mod }),
            agreement: about,
            statements: act.statements.map((live) => sourcedOf(live)),
          },
        ]
      : [];
  });
  return {
    id,
    state,
    organ,
    label: nameSeat(id, 'organ', moment.language),
    acts: rows.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')),
  };
}
