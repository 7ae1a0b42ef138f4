// Offices and organs that the register knows of: derived from the persons named in them and the acts that they did.
import type { CardKind } from '../register/card.ts';
import { label, type ListName } from '../vocabulary/labels.ts';
import type { Language } from '../vocabulary/labels/label.ts';
import { nameState } from '../vocabulary/labels/states.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';

export interface SeatAsk {
  state?: string[] | undefined;
  role?: string[] | undefined;
}

/** `KZ:min_defence` → « ministre de la Défense, Kazakhstan ». */
export function nameSeat(id: string, list: ListName, language: Language): string {
  const [state = '', code = ''] = id.split(':');
  return `${label(list, code, language)}, ${nameState(state, language)}`;
}

async function countFacet(desk: Desk, kind: CardKind, name: string, { knownOn }: Moment) {
  const { facets } = await desk.store.cards({ kind, limit: 1, ...(knownOn !== undefined && { knownOn }) });
  return facets.find((facet) => facet.name === name)?.values ?? [];
}

const isWanted = ({ state, role }: SeatAsk, id: string): boolean => {
  const [of = '', code = ''] = id.split(':');
  return (!state?.length || state.includes(of)) && (!role?.length || role.includes(code));
};

export async function listOffices(desk: Desk, ask: SeatAsk, moment: Moment) {
  const values = await countFacet(desk, 'person', 'office', moment);
  return {
    rows: values
      .filter(({ value }) => isWanted(ask, value))
      .map(({ value: id, count }) => {
        const [state = '', role = ''] = id.split(':');
        return { id, state, role, label: nameSeat(id, 'role', moment.language), people: count };
      }),
  };
}

export async function listOrgans(desk: Desk, ask: Pick<SeatAsk, 'state'>, moment: Moment) {
  const values = await countFacet(desk, 'agreement', 'organ', moment);
  return {
    rows: values
      .filter(({ value }) => isWanted(ask, value))
      .map(({ value: id, count }) => {
        const [state = '', organ = ''] = id.split(':');
        return { id, state, organ, label: nameSeat(id, 'organ', moment.language), agreements: count };
      }),
  };
}
