// Who may do what: the table of the programme's permissions, one row an act, one column a role.
import type { RoleName } from './actor.ts';

/** yes · on own desk · may submit to an approver · only one's decision on another's submission · manager of the thing · no */
export type Right = 'yes' | 'desk' | 'submit' | 'notOwn' | 'deskManager' | 'publicOnly' | 'no';

type Row = Record<RoleName, Right>;
/** Reader, analyst, desk officer, approver, administrator: the columns of the table. */
const row = (
  reader: Right,
  analyst: Right,
  deskOfficer: Right,
  approver: Right,
  administrator: Right,
): Row => ({
  reader,
  analyst,
  deskOfficer,
  approver,
  administrator,
});

export const PERMISSIONS = {
  read: row('yes', 'yes', 'yes', 'yes', 'publicOnly'),
  readRestricted: row('no', 'desk', 'desk', 'desk', 'no'),
  decideClaim: row('no', 'desk', 'desk', 'desk', 'no'),
  propose: row('no', 'desk', 'desk', 'desk', 'no'),
  recordObservation: row('no', 'desk', 'desk', 'desk', 'no'),
  planActivity: row('no', 'no', 'desk', 'desk', 'no'),
  report: row('no', 'no', 'desk', 'desk', 'no'),
  decision: row('no', 'no', 'desk', 'desk', 'no'),
  recordHeld: row('no', 'desk', 'desk', 'desk', 'no'),
  confirm: row('no', 'no', 'submit', 'notOwn', 'no'),
  cancelConfirmed: row('no', 'no', 'submit', 'notOwn', 'no'),
  reinstate: row('no', 'no', 'submit', 'notOwn', 'no'),
  close: row('no', 'no', 'submit', 'notOwn', 'no'),
  draftPlan: row('no', 'no', 'desk', 'desk', 'no'),
  signPlan: row('no', 'no', 'submit', 'notOwn', 'no'),
  costLine: row('no', 'no', 'desk', 'desk', 'no'),
  waiveCost: row('no', 'no', 'submit', 'notOwn', 'no'),
  costRule: row('no', 'no', 'submit', 'notOwn', 'no'),
  checkBasis: row('no', 'desk', 'desk', 'desk', 'no'),
  overrideBasis: row('no', 'no', 'submit', 'notOwn', 'no'),
  requestBooking: row('no', 'no', 'desk', 'desk', 'no'),
  decideBooking: row('no', 'no', 'deskManager', 'deskManager', 'no'),
  nominateSeat: row('no', 'no', 'desk', 'desk', 'no'),
  decideSeat: row('no', 'no', 'deskManager', 'deskManager', 'no'),
  merge: row('no', 'desk', 'desk', 'desk', 'no'),
  importDryRun: row('no', 'desk', 'desk', 'desk', 'no'),
  importRows: row('no', 'no', 'desk', 'desk', 'no'),
  exportRows: row('publicOnly', 'desk', 'desk', 'desk', 'no'),
  raiseMarking: row('no', 'no', 'desk', 'desk', 'no'),
  lowerMarking: row('no', 'no', 'submit', 'notOwn', 'no'),
  eraseCandidates: row('no', 'no', 'submit', 'desk', 'no'),
  administer: row('no', 'no', 'no', 'no', 'yes'),
} as const satisfies Record<string, Row>;

export type ActName = keyof typeof PERMISSIONS;

/** Acts on what holds for all desks: an approver needs no desk for them. */
export const OF_ALL_DESKS: ReadonlySet<ActName> = new Set(['costRule']);
