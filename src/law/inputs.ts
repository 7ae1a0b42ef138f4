// Which acts a computed day rests on, each with its day, its source and its id.
import type { Derivation } from '../vocabulary/position.ts';
import { actsOf, type Act } from './acts.ts';
import { CONSENT_ACTS } from './entry-rules.ts';
import type { Prepared } from './prepared.ts';
import { actInWords } from './reasons.ts';

export type Input = Derivation['inputs'][number];

/** The act's days as the record gives them. */
export function inputOf(act: Act): Input {
  const { date, received, id, source } = act.raw;
  const days = [date && `dated ${date}`, received && `received ${received}`].filter(Boolean);
  return {
    what: actInWords(act.kind),
    value: days.join(', ') || 'day not recorded',
    ...(id ? { act: id } : {}),
    ...(act.parties.length === 1 ? { party: act.parties[0]! } : {}),
    ...(source ? { source } : {}),
  };
}

/** Acts that bring the agreement into force: what is stated, otherwise signatures and acts of consent. */
export function entryInputs(prepared: Prepared): Input[] {
  const stated = actsOf(prepared.acts, 'entryIntoForce');
  const rule = prepared.record.entryIntoForce;
  const bySignature = typeof rule === 'object' && 'rule' in rule && rule.rule === 'signature';
  const consents = actsOf(prepared.acts, ...CONSENT_ACTS);
  const used = stated.length ? stated : bySignature ? actsOf(prepared.acts, 'signature') : consents;
  return used.map(inputOf);
}

/** Notices, their revocations, and other acts that end the agreement. */
export function noticeInputs(prepared: Prepared): Input[] {
  return actsOf(
    prepared.acts,
    'denunciation',
    'nonRenewal',
    'revocation',
    'noticeSuspended',
    'termination',
    'renewal',
  ).map(inputOf);
}
