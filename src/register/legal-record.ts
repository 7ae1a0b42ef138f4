// An agreement as the law is told of it: parties, acts and final clauses, from every claim that nobody rejected.
import type { LegalRecord } from '../vocabulary/legal-record.ts';
import type { Entity } from './entity.ts';
import { legalActsOf } from './legal/acts.ts';
import { claimsOf, clausesOf } from './legal/clauses.ts';

/** Designations under which States usually bind themselves politically, not in law. */
const POLITICAL = new Set(['mou', 'declaration', 'statement', 'roadmap', 'minutes', 'plan', 'programme']);
/** Acts that only a binding agreement goes through. */
const BINDING_ACTS = new Set([
  'committee',
  'lowerChamber',
  'upperChamber',
  'parliament',
  'lawSigned',
  'ratification',
  'notification',
  'exchange',
  'deposit',
  'accession',
  'entryIntoForce',
  'denunciation',
]);

export function legalRecordOf(entity: Entity): LegalRecord {
  const parties = [entity.fields['parties']?.value ?? []]
    .flat()
    .map(String)
    .filter((party) => party !== 'ZZ');
  const acts = legalActsOf(entity.acts);
  const clauses = clausesOf(entity);
  const kind = String(entity.fields['agreementKind']?.value ?? '');
  const binding =
    !POLITICAL.has(kind) ||
    acts.some((act) => BINDING_ACTS.has(act.act)) ||
    clauses.entryIntoForce !== undefined;
  const recorded = [...claimsOf(entity, 'term'), ...claimsOf(entity, 'entry_rule')].map((live) =>
    live.statement.recordedAt.slice(0, 10),
  );
  return {
    id: entity.id,
    parties,
    ...(!binding && { binding }),
    acts,
    ...(recorded.length && { textRecordedOn: recorded.sort()[0]! }),
    ...clauses,
    ...(entity.replacedBy.length && { replacedBy: entity.replacedBy.map((other) => ({ other })) }),
  };
}
