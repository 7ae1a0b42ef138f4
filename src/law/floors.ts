// Before which day an expected act that is not on record cannot have been done (law.md section 7).
import { readIsoDay, type Day } from '../time/day.ts';
import type { ActKind, LegalRecord } from '../vocabulary/legal-record.ts';
import { actsOf, latestOf, type Act } from './acts.ts';

export interface Floors {
  record: LegalRecord;
  acts: Act[];
  /** Earliest day on which all had signed, as far as recorded. */
  conclusion: Day | null;
  /** Steps that come before consent in the State's procedure on record, by State; undefined: not on record. */
  stepsBefore: (party: string) => ReadonlySet<string> | undefined;
}

/** Steps that come before a State makes its consent known. Publication may follow entry into force, and is not one. */
const INTERNAL: ReadonlySet<ActKind> = new Set<ActKind>([
  'draftApproval',
  'fullPowers',
  'governmentExamination',
  'tabling',
  'committee',
  'lowerChamber',
  'upperChamber',
  'parliament',
  'jointSession',
  'laid',
  'lawSigned',
  'promulgation',
  'governmentApproval',
  'decree',
  'ratification',
]);
/** What comes before signature. */
const BEFORE_SIGNATURE: ReadonlySet<ActKind> = new Set<ActKind>([
  'draftApproval',
  'fullPowers',
  'negotiation',
  'initialling',
]);

/** The day all had signed cannot be earlier than this; null = not recorded. */
export function conclusionOf(record: LegalRecord, acts: Act[]): Day | null {
  const signed = actsOf(acts, 'signature', 'signatureAdReferendum');
  return latestOf(
    record.parties.map((party) => signed.find((act) => act.parties.includes(party))?.date.earliest ?? null),
  );
}

/** A State's internal steps, in the order of time. */
export function internalSteps(floors: Floors, party: string): Act[] {
  const inProcedure = floors.stepsBefore(party);
  return floors.acts.filter(
    (act) =>
      INTERNAL.has(act.kind) && act.parties.includes(party) && (!inProcedure || inProcedure.has(act.kind)),
  );
}

function afterAbsence(record: LegalRecord, kind: ActKind, parties: readonly string[]): Day | null {
  const days = (record.absences ?? [])
    .filter((absence) => absence.act === kind && (!absence.party || parties.includes(absence.party)))
    .map((absence) => readIsoDay(absence.asOf));
  const latest = latestOf(days.map((day) => day ?? null));
  return latest === null ? null : latest + 1;
}

/** The first day on which these parties can have done it; null = no bound. */
export function notBefore(floors: Floors, kind: ActKind, parties: readonly string[]): Day | null {
  const evidenced = afterAbsence(floors.record, kind, parties);
  const complete = floors.record.recordCompleteTo ? readIsoDay(floors.record.recordCompleteTo) : undefined;
  const recorded = complete === undefined || kind === 'entryIntoForce' ? null : complete + 1;
  if (kind === 'signature') {
    const before = floors.acts.filter((act) => BEFORE_SIGNATURE.has(act.kind));
    return latestOf([evidenced, recorded, ...before.map((act) => act.date.earliest)]);
  }
  const steps = kind === 'entryIntoForce' ? [] : parties.flatMap((party) => internalSteps(floors, party));
  return latestOf([evidenced, recorded, floors.conclusion, ...steps.map((act) => act.date.earliest)]);
}
