// What an agreement promises and nobody ever did: never, dormant, active, or unknown where the time was not searched whole.
import type { Domain, Form } from '../../vocabulary/codes.ts';
import type { AgreementOnFile, PositionOf } from '../basis/agreement.ts';
import { codesOf } from '../basis/cells.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Records } from '../records/records.ts';
import type { Day } from '../records/record.ts';
import { boundsOf } from '../time/days.ts';

export interface Undertaking {
  agreement: string;
  title: string;
  states: string[];
  article?: string;
  domain: Domain;
  forms: Form[];
  from: 'text' | 'press';
  inForceSince?: Day;
  inForceNow: string;
  planned: number;
  held: number;
  lastHeld?: Day;
  standing: 'never' | 'dormant' | 'active' | 'unknown';
  activities: string[];
}

const HELD = new Set(['held', 'reported', 'closed']);
const COUNTED = new Set(['proposed', 'planned', 'confirmed', 'underway', 'postponed', ...HELD]);
/** Years without anything held after which a promise is dormant. */
const DORMANT_YEARS = 3;

export interface Searched {
  /** Was the whole time in force searched for activities between these States? */
  (agreement: AgreementOnFile): boolean;
}

export function undertakingsOf(
  records: Records,
  agreements: readonly AgreementOnFile[],
  asOf: Day,
  look: { inForceSince: (agreement: string) => Day | undefined; positionOf: PositionOf; searched: Searched },
): Undertaking[] {
  return agreements.flatMap((agreement) =>
    agreement.clauses.map((clause) => {
      const activities = records
        .list('activity')
        .filter(
          (each) =>
            COUNTED.has(each.state) && isUnder(each, agreement) && codesOf(each).includes(clause.code),
        );
      const held = activities.filter((each) => HELD.has(each.state));
      const lastHeld = held
        .flatMap((each) => boundsOf(each.actual).latest ?? [])
        .sort()
        .at(-1);
      const since = look.inForceSince(agreement.id);
      return {
        agreement: agreement.id,
        title: agreement.title,
        states: agreement.states,
        domain: clause.code,
        forms: clause.forms,
        from: clause.from,
        inForceNow: look.positionOf(agreement.id, agreement.states[0]!, asOf).inForce,
        planned: activities.length,
        held: held.length,
        standing: standingOf(held.length, lastHeld, asOf, since !== undefined && look.searched(agreement)),
        activities: activities.map((each) => each.id),
        ...(clause.article && { article: clause.article }),
        ...(since && { inForceSince: since }),
        ...(lastHeld && { lastHeld }),
      };
    }),
  );
}

const isUnder = (activity: RecordOf<'activity'>, agreement: AgreementOnFile): boolean =>
  activity.agreement === agreement.id ||
  (activity.agreement === undefined &&
    activity.states.filter((each) => agreement.states.includes(each.state)).length >= 2);

/** `never` only if the whole time in force was searched. */
function standingOf(
  held: number,
  lastHeld: Day | undefined,
  asOf: Day,
  searched: boolean,
): Undertaking['standing'] {
  if (held === 0) return searched ? 'never' : 'unknown';
  const limit = Temporal.PlainDate.from(asOf).subtract({ years: DORMANT_YEARS }).toString();
  return lastHeld && lastHeld < limit ? 'dormant' : 'active';
}
