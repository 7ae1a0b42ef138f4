// Who pays how much of a line: the rule's payer, or a joint sum in shares that add up to the last minor unit.
import { Refusal } from '../../vocabulary/refusal.ts';
import type { ActivityFields } from '../activities/activity.ts';
import type { RecordOf } from '../records/fields.ts';
import type { StateCode } from '../records/record.ts';
import type { CostLineFields, Share, SplitKey } from './cost.ts';

/** Largest remainder; ties by State code A→Z. The shares sum exactly to `minor` (I4). */
export function splitByWeight(minor: number, weights: Record<StateCode, number>): Record<StateCode, number> {
  const states = Object.keys(weights).sort();
  // Whole millionths, so that decimal shares and large sums stay exact.
  const weight = (state: StateCode) => BigInt(Math.round(weights[state]! * 1_000_000));
  const whole = states.reduce((sum, state) => sum + weight(state), 0n);
  if (whole <= 0n)
    throw new Refusal('split-key-needed', 'The shares are all zero.', { next: 'Give the shares.' });
  const shares = states.map((state) => {
    const product = BigInt(minor) * weight(state);
    return { state, minor: Number(product / whole), rest: product % whole };
  });
  let left = minor - shares.reduce((sum, share) => sum + share.minor, 0);
  const byRest = [...shares].sort((a, b) =>
    a.rest === b.rest ? (a.state < b.state ? -1 : 1) : a.rest > b.rest ? -1 : 1,
  );
  for (const share of byRest) {
    if (left <= 0) break;
    share.minor += 1;
    left -= 1;
  }
  return Object.fromEntries(shares.map((share) => [share.state, share.minor]));
}

const amountOf = (line: CostLineFields): number => line.actual ?? line.committed ?? line.planned ?? 0;

/** The shares a rule gives a line. */
export function sharesUnder(
  rule: RecordOf<'costRule'>,
  line: CostLineFields,
  activity: ActivityFields,
): Share[] {
  const minor = amountOf(line);
  const whole = (payer: string, state: Share['state'] = 'owed'): Share[] => [{ payer, minor, state }];
  switch (rule.rule) {
    case 'each_own':
      return line.joint
        ? jointShares(rule.key, minor, activity)
        : whole(known(line.incurredBy, 'incurred-by-missing'));
    case 'host':
      return whole(hostFor(activity, line.phase));
    case 'sender':
      return whole(senderFor(activity, line));
    case 'owner':
      return whole(known(rule.owner ?? line.provider, 'owner-missing'));
    case 'free':
      return whole(known(line.provider ?? line.incurredBy, 'provider-missing'), 'nothingOwed');
    case 'reciprocity':
    case 'balance':
      return whole(known(line.provider ?? line.incurredBy, 'provider-missing'), 'ledger');
    case 'amount':
      return fixedAmount(rule, line, minor);
    case 'budget_limits':
      return line.joint
        ? jointShares(rule.key, minor, activity)
        : whole(known(line.incurredBy, 'incurred-by-missing'));
    case 'case_by_case':
    case 'procedure_only':
      return whole('ZZ', 'undecided');
    case 'thirdParty':
      return whole(known(rule.payer, 'payer-missing'));
  }
}

const known = (value: string | undefined, code: string): string => {
  if (value) return value;
  throw new Refusal(code, 'The rule names a State that the line does not.', { next: 'Complete the line.' });
};

/** The host of that place and phase; where hosts differ and the line names no phase, it is asked. */
export function hostFor(activity: ActivityFields, phase: number | undefined): StateCode {
  const hosts = new Set(activity.phases.map((each) => each.host));
  const named = activity.phases.find((each) => each.ordinal === phase)?.host;
  if (named) return named;
  if (hosts.size > 1)
    throw new Refusal('phase-needed', 'The hosts of the phases differ: which phase is it for?', {
      next: 'Name the phase.',
    });
  const [only] = hosts;
  const host = only ?? activity.states.find((each) => each.role === 'host')?.state;
  return known(host, 'host-missing');
}

/** The State whose people cause it; with several senders the line must say which. */
function senderFor(activity: ActivityFields, line: CostLineFields): StateCode {
  const host = activity.states.find((each) => each.role === 'host')?.state;
  if (line.incurredBy && line.incurredBy !== host) return line.incurredBy;
  const senders = activity.states.filter((each) => each.role === 'sender').map((each) => each.state);
  if (senders.length === 1) return senders[0]!;
  throw new Refusal('sender-needed', 'Several States send people: whose is it?', {
    next: 'Name the State that incurs it.',
  });
}

function jointShares(key: SplitKey | undefined, minor: number, activity: ActivityFields): Share[] {
  if (!key)
    throw new Refusal('split-key-needed', 'A joint sum needs a key.', {
      next: 'Choose equal, headcount or fixed shares.',
    });
  return Object.entries(splitByWeight(minor, weightsOf(key, activity))).map(([payer, share]) => ({
    payer,
    minor: share,
    state: 'owed',
  }));
}

export function weightsOf(key: SplitKey, activity: ActivityFields): Record<StateCode, number> {
  if (typeof key === 'object') return key;
  const states = activity.states
    .filter((each) => !['observer', 'third'].includes(each.role))
    .map((each) => each.state);
  if (key === 'equal') return Object.fromEntries(states.map((state) => [state, 1]));
  const heads = states.map((state) => [state, activity.strength?.[state]?.personnel] as const);
  if (heads.some(([, count]) => count?.quality !== 'exact'))
    throw new Refusal('headcount-unknown', 'The number of people of each State is not known exactly.', {
      next: 'Give the numbers, or another key.',
    });
  return Object.fromEntries(heads.map(([state, count]) => [state, count!.value]));
}

/** A fixed sum or rate on the named payer; the excess stays where it fell. */
function fixedAmount(rule: RecordOf<'costRule'>, line: CostLineFields, minor: number): Share[] {
  const amount = rule.amount;
  if (!amount) throw new Refusal('amount-missing', 'The rule has no amount.', { next: 'Complete the rule.' });
  if (amount.currency !== line.currency)
    throw new Refusal(
      'currency-differs',
      `The rule is in ${amount.currency}, the line in ${line.currency}.`,
      {
        next: 'Give the line in the currency of the rule.',
      },
    );
  const fixed = Math.min(minor, amount.minor * (amount.per === 'sum' ? 1 : (line.quantity ?? 1)));
  const excess = minor - fixed;
  const shares: Share[] = [{ payer: amount.payer, minor: fixed, state: 'owed' }];
  if (excess > 0)
    shares.push({ payer: known(line.incurredBy, 'incurred-by-missing'), minor: excess, state: 'owed' });
  return shares;
}
