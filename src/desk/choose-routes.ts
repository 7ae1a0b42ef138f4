// Which national procedure an agreement takes in each State: the one that holds most of the acts on record, else the ordinary one.
import { PROCEDURES } from '../law/procedures/index.ts';
import type { Procedure } from '../law/procedures/procedure.ts';
import type { LegalAct, LegalRecord } from '../vocabulary/legal-record.ts';

/** The record with a route for each party whose procedures are on record; arrangements go through none. */
export function withRoutes(record: LegalRecord): LegalRecord {
  if (record.binding === false) return record;
  const routes = record.parties.flatMap((party) => {
    const route = routeOf(PROCEDURES[party] ?? [], actsOf(record, party));
    return route === undefined ? [] : [[party, route] as const];
  });
  return routes.length === 0 ? record : { ...record, procedures: Object.fromEntries(routes) };
}

/** Own acts of a State: those of all parties together say nothing of its procedure. */
const actsOf = ({ acts }: LegalRecord, party: string): LegalAct[] =>
  acts.filter((act) => act.party !== undefined && [act.party].flat().includes(party));

/** In the lists of procedures, the ordinary route of a State stands first. */
function routeOf(procedures: readonly Procedure[], acts: LegalAct[]): string | undefined {
  const held = ({ steps }: Procedure) => acts.filter(({ act }) => steps.some(({ id }) => id === act)).length;
  return procedures.toSorted((a, b) => held(b) - held(a))[0]?.route;
}
