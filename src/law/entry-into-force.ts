// When the agreement enters into force: its own rule (VCLT 24(1)), silence (24(2)), what is stated, what is missing.
import type { Day } from '../time/day.ts';
import { addPeriod, firstOfMonthAfter, readPeriod, type Period } from '../time/period.ts';
import type { EntryRule, PolicyChoices } from '../vocabulary/legal-record.ts';
import { actsOf, dateOf, type Act } from './acts.ts';
import { written } from './clauses.ts';
import { dayIn, Doubts, FAR_AHEAD, LONG_AGO, NEVER, type Moment, type World } from './doubt.ts';
import {
  consentOfAll,
  plain,
  triggersOf,
  unknownEntry,
  type EntryBench,
  type Triggers,
} from './entry-rules.ts';
import { notBefore } from './floors.ts';

/** From the last act required to the day of entry. */
export interface Chain {
  delay: Period | undefined;
  firstDayOfMonth: number | undefined;
  /** An effect after a period falls on the day after (policy effectDay). */
  dayAfter: boolean;
}

export interface EntryPlan extends Triggers {
  stated: Moment | undefined;
  chain: Chain;
  /** A text not on record or a stated day without a rule: nothing to derive from. */
  derivable: boolean;
  retroactive: boolean;
}

const NO_CHAIN: Chain = { delay: undefined, firstDayOfMonth: undefined, dayAfter: false };

/** Non-decreasing in `trigger`, so bounds pass through it. With a delay, the month counted is that of the delay's end. */
export function follow(chain: Chain, trigger: Day): Day {
  if (trigger >= NEVER) return NEVER;
  let day = chain.delay ? addPeriod(trigger, chain.delay, 'lastOfMonth') : trigger;
  if (chain.firstDayOfMonth) return firstOfMonthAfter(day, chain.firstDayOfMonth);
  if (chain.delay && chain.dayAfter) day += 1;
  return day;
}

/** The delay and month of a rule; a delay that cannot be read is a finding, never a guess. */
export function chainOf(rule: EntryRule | undefined, policies: PolicyChoices, findings?: Set<string>): Chain {
  if (!rule) return NO_CHAIN;
  const delay = rule.delay === undefined ? undefined : readPeriod(rule.delay);
  if (rule.delay !== undefined && !delay) findings?.add('delay-not-readable');
  return {
    delay,
    firstDayOfMonth: rule.firstDayOfMonth,
    dayAfter: policies.effectDay === 'dayAfter',
  };
}

/** The source that states the day of entry for all. */
function statementOfEntry(bench: EntryBench): Act | undefined {
  return actsOf(bench.acts, 'entryIntoForce').find((act) => act.byAll && (act.hasDate || !act.raw.date));
}

const statedDay = (act: Act, bench: EntryBench): Moment =>
  dateOf(act, bench.doubts, notBefore(bench.floors, 'signature', bench.record.parties));

/** Days read for a rule that turned out not to be needed must not point into its doubts. */
function forgetMoments(acts: Act[]): void {
  for (const act of acts) [act.dateMoment, act.receiptMoment] = [undefined, undefined];
}

/** By the rule of the text; a stated day prevails, unless it is only partly precise and the rule's own day lies in it. */
function planByRule(rule: EntryRule, statement: Act | undefined, bench: EntryBench): EntryPlan {
  const chain = chainOf(rule, bench.policies, bench.findings);
  const base = { chain, retroactive: rule.retroactiveTo !== undefined };
  if (rule.delay !== undefined && !chain.delay && !statement)
    return { ...base, ...plain([unknownEntry(bench)]), stated: undefined, chain: NO_CHAIN, derivable: false };
  if (!statement) return { ...base, ...triggersOf(rule, bench), stated: undefined, derivable: true };
  // What is missing for the rule is no doubt at all where the day is stated: it is read apart.
  const apart = { ...bench, doubts: new Doubts() };
  const found: EntryPlan = { ...base, ...triggersOf(rule, apart), stated: undefined, derivable: true };
  if (apart.doubts.list.length > 0) {
    forgetMoments(bench.acts);
    return { ...base, ...plain([]), stated: statedDay(statement, bench), derivable: false };
  }
  const { earliest, latest } = statement.date;
  const day = derivedIn(found, []);
  const within = earliest !== latest && day >= (earliest ?? LONG_AGO) && day <= (latest ?? FAR_AHEAD);
  return within ? found : { ...found, stated: statedDay(statement, bench) };
}

/** The plan by which entry into force is worked out in any world. */
export function planEntry(bench: EntryBench): EntryPlan {
  const clause = bench.record.entryIntoForce;
  const rule = written(clause);
  const statement = statementOfEntry(bench);
  if (rule) return planByRule(rule, statement, bench);
  const base = { chain: NO_CHAIN, retroactive: false };
  if (statement) return { ...base, ...plain([]), stated: statedDay(statement, bench), derivable: false };
  if (clause === 'silent' && bench.record.binding !== false)
    return { ...base, ...plain(consentOfAll(bench)), stated: undefined, derivable: true };
  const code = clause === 'silent' ? 'unsettled:arrangementEntry' : 'clause:entryIntoForce';
  return { ...base, ...plain([unknownEntry(bench, code)]), stated: undefined, derivable: false };
}

/** The day of the last act required. */
export function triggerIn(plan: EntryPlan, world: World): Day {
  let latest = -Infinity;
  for (const trigger of plan.triggers) latest = Math.max(latest, dayIn(trigger, world));
  if (plan.nth > 0) {
    const days = plan.among.map((moment) => dayIn(moment, world)).sort((a, b) => a - b);
    latest = Math.max(latest, days[plan.nth - 1] ?? NEVER);
  }
  return latest === -Infinity ? NEVER : latest;
}

/** The day of entry by the rule alone. */
export function derivedIn(plan: EntryPlan, world: World): Day {
  return plan.derivable || !plan.stated ? follow(plan.chain, triggerIn(plan, world)) : NEVER;
}

/** The day of entry: stated before derived. */
export function entryIn(plan: EntryPlan, world: World): Day {
  return plan.stated ? dayIn(plan.stated, world) : derivedIn(plan, world);
}
