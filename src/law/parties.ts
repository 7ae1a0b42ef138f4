// For whom the agreement is in force, and from when: each party has its own entry. VCLT 24(1), 24(3).
import type { PolicyChoices } from '../vocabulary/legal-record.ts';
import { actsOf, dateOf, type Act } from './acts.ts';
import { written } from './clauses.ts';
import { chainOf, type EntryPlan } from './entry-into-force.ts';
import { type EntryBench } from './entry-rules.ts';
import { notBefore } from './floors.ts';
import type { Moment } from './doubt.ts';
import type { PartyPlan } from './prepared.ts';

type Counted = (act: Act, counted: 'receipt' | 'dispatch', bench: EntryBench) => Moment;

const OWN_ACT = ['deposit', 'accession', 'acceptance', 'approvalInstrument'] as const;

/** A late depositor: its own deposit plus the delay, not before the general day. No deposit on record: unknown, not no. */
export function planParties(bench: EntryBench, entry: EntryPlan, countedDay: Counted): PartyPlan[] {
  const rule = written(bench.record.entryIntoForce);
  const chain = chainOf(rule, bench.policies as PolicyChoices);
  const own = actsOf(bench.acts, ...OWN_ACT);
  const stated = actsOf(bench.acts, 'entryIntoForce').filter((act) => !act.byAll);
  return bench.record.parties.map((party) => {
    const act = own.find((one) => one.parties.includes(party));
    const late = rule?.rule === 'deposit' || act?.kind === 'accession';
    const statedAct = stated.find((one) => one.parties.includes(party));
    const notifying = rule?.rule === 'lastNotification' && rule.required && !rule.required.includes(party);
    const note = notifying
      ? actsOf(bench.acts, 'notification').find((one) => one.parties.includes(party))
      : undefined;
    const missing =
      rule?.rule === 'deposit' && !act && !statedAct
        ? { codes: [`absent:deposit(${party})`], from: notBefore(bench.floors, 'deposit', [party]) }
        : undefined;
    return {
      party,
      chain,
      own: ownMoment(act, late, note, rule?.counted ?? 'receipt', bench, countedDay),
      stated: statedAct && dateOf(statedAct, bench.doubts),
      // Before the general entry the missing deposits are already a doubt of the whole agreement.
      missing: missing && (entry.nth > 0 || entry.stated) ? missing : undefined,
    };
  });
}

function ownMoment(
  act: Act | undefined,
  late: boolean,
  note: Act | undefined,
  counted: 'receipt' | 'dispatch',
  bench: EntryBench,
  countedDay: Counted,
): Moment | undefined {
  if (note) return countedDay(note, counted, bench);
  return act && late ? countedDay(act, 'dispatch', bench) : undefined;
}
