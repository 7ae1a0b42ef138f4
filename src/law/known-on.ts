// The record as the register held it on an earlier day: later entries do not exist (law.md section 1).
import type { LegalRecord } from '../vocabulary/legal-record.ts';

/** Acts recorded later are left out; clauses recorded later are not on record. ISO days compare as text. */
export function asKnownOn(record: LegalRecord, knownOn: string | undefined): LegalRecord {
  if (!knownOn) return record;
  const acts = record.acts.filter((act) => !act.recordedOn || act.recordedOn <= knownOn);
  if (!record.textRecordedOn || record.textRecordedOn <= knownOn) return { ...record, acts };
  const {
    entryIntoForce,
    provisionalApplication,
    term,
    renewal,
    notice,
    denunciationImplied,
    survival,
    ...rest
  } = record;
  void [entryIntoForce, provisionalApplication, term, renewal, notice, denunciationImplied, survival];
  return { ...rest, acts };
}
