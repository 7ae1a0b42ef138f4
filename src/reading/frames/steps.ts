// Which step of an agreement’s life an act is: who acts decides, whatever verb the text uses.
import type { Step } from '../../vocabulary/codes.ts';
import type { Act, Organ } from '../languages/language.ts';
import { TWO_CHAMBERS } from '../languages/states.ts';

const APPROVALS = new Set<Act>(['adopt', 'ratify', 'authorise']);

const PLAIN: Partial<Record<Act, Step>> = {
  sign: 'signed',
  send_to_head: 'law_signed',
  sign_law: 'law_signed',
  print: 'published',
  initial: 'initialled',
  conclude: 'signed',
  date: 'signed',
  bind: 'signed',
  done_at: 'signed',
  ratify: 'ratified',
  table: 'tabled',
  debate: 'debated',
  promulgate: 'promulgated',
  publish: 'published',
  enter_force: 'entered_into_force',
  in_force: 'entered_into_force',
  notify: 'notification',
  complete: 'ratified',
  exchange: 'exchanged',
  implement: 'implementation_approved',
  amend: 'amended',
  renew: 'renewed',
  replace: 'replaced',
  expire: 'expired',
  suspend: 'suspended',
  request: 'requested',
  request_revision: 'revision_requested',
  denounce: 'denounced',
  receive_end: 'denunciation_received',
  authorise_end: 'termination_authorised',
  terminate: 'terminated',
  withdraw: 'withdrawn',
  withdraw_bill: 'bill_withdrawn',
  reject: 'rejected',
  join: 'joined',
  negotiate: 'negotiated',
  finalise: 'finalised',
};

const BY_ORGAN: Partial<Record<Organ, Step>> = {
  assembly: 'approved',
  senate: 'approved_upper',
  parliament: 'approved',
  committee: 'committee_approved',
  gov: 'draft_approved',
  council_of_ministers: 'draft_approved',
  president: 'ratified',
  monarch: 'ratified',
  head_gov: 'draft_approved',
};

export const CHAMBERS = new Set<Organ>(['assembly', 'senate', 'parliament', 'committee']);

/** The step, or undefined where the act by this organ says nothing of an agreement’s life. `bill`: the object is a bill or law. */
export const stepOf = (
  act: Act,
  organ: Organ | undefined,
  country: string | undefined,
  bill: boolean,
): Step | undefined => {
  if (act === 'sign' && bill)
    return organ === undefined || organ === 'president' || organ === 'monarch'
      ? 'law_signed'
      : organ === 'head_gov'
        ? 'draft_approved'
        : undefined;
  if (APPROVALS.has(act) || (act === 'join' && organ !== undefined && CHAMBERS.has(organ))) {
    if (organ === undefined) return act === 'ratify' ? 'ratified' : bill ? 'approved' : undefined;
    if (organ === 'assembly' && country !== undefined && TWO_CHAMBERS.has(country)) return 'approved_lower';
    return BY_ORGAN[organ] ?? (act === 'ratify' ? 'ratified' : undefined);
  }
  if (act === 'debate') return bill || (organ !== undefined && CHAMBERS.has(organ)) ? 'debated' : undefined;
  if (act === 'examine' && organ !== undefined && organ !== 'committee' && CHAMBERS.has(organ))
    return 'debated';
  if (act === 'take_note' || act === 'examine')
    return organ === 'gov' || organ === 'council_of_ministers' ? 'gov_examined' : undefined;
  return PLAIN[act];
};

/** Organs that may stand in `by`; others are left out. */
export const ACTING = new Set<Organ>([
  'gov',
  'council_of_ministers',
  'president',
  'monarch',
  'head_gov',
  'parliament',
  'assembly',
  'senate',
  'committee',
]);
