// When the agreement enters into force: its own rule (VCLT 24(1)), silence (24(2)), what is stated, what is missing.
import type { Day } from '../time/day.ts';
import { readEdtf } from '../time/edtf.ts';
import { addPeriod, firstOfMonthAfter, readPeriod, type Period } from '../time/period.ts';
import type { ActKind, EntryRule, LegalRecord, PolicyChoices } from '../vocabulary/legal-record.ts';
import { actsOf, dateOf, earliestOf, latestOf, receiptOf, type Act } from './acts.ts';
import { written } from './clauses.ts';
import { dayIn, Doubts, FAR_AHEAD, LONG_AGO, NEVER, type Moment, type World } from './doubt.ts';
import { notBefore, type Floors } from './floors.ts';

/** From the last act required to the day of entry. */
export interface Chain {
  delay: Period | undefined;
  firstDayOfMonth: number | undefined;
  /** An effect after a period falls on the day after (policy effectDay). */
  dayAfter: boolean;
}

export interface EntryPlan {
  stated: Moment | undefined;
  /** The latest of these counts … */
  triggers: Moment[];
  /** … or the nth of these, whichever day is later. */
  among: Moment[];
  nth: number;
  chain: Chain;
  /** A text not on record or a stated day without a rule: nothing to derive from. */
  derivable: boolean;
  retroactive: boolean;
}

export interface EntryBench {
  record: LegalRecord;
  acts: Act[];
  doubts: Doubts;
  policies: PolicyChoices;
  floors: Floors;
  /** Entry into force of other agreements, for `withOther`. */
  entryOf: (id: string, code: string) => Moment;
  findings: Set<string>;
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

/** Acts by which a State's consent becomes known abroad (VCLT 11-16). */
export const CONSENT_ACTS: readonly ActKind[] = [
  'notification',
  'exchange',
  'deposit',
  'accession',
  'acceptance',
  'approvalInstrument',
  'reply',
];
const DEPOSITS: readonly ActKind[] = ['deposit', 'accession', 'acceptance', 'approvalInstrument'];

const receiptPolicy = (bench: EntryBench) => bench.policies.receiptNotRecorded === 'sameDay';

/** The day on which an act of consent counts: receipt for what is sent, its own day for the rest. */
export function countedDay(act: Act, counted: 'receipt' | 'dispatch', bench: EntryBench): Moment {
  const floor = notBefore(bench.floors, act.kind, act.parties);
  const sent = act.kind === 'notification' || act.kind === 'reply';
  if (sent && counted === 'receipt') return receiptOf(act, bench.doubts, receiptPolicy(bench), floor);
  if (!act.hasDate && act.hasReceipt && !sent) return receiptOf(act, bench.doubts, true, floor);
  return dateOf(act, bench.doubts, floor);
}

/** An expected act that is not on record: not before its floor, perhaps never. Several weigh as one. */
function absent(codes: string[], floor: Day | null, bench: EntryBench): Moment {
  const afterAsOf = bench.policies.expectedActNotRecorded === 'notDone';
  return bench.doubts.add({ codes, from: floor ?? LONG_AGO, to: FAR_AHEAD, orNever: true, afterAsOf });
}

interface Needed {
  codes: string[];
  floors: (Day | null)[];
}

/** One trigger for each party's act on record; one doubt for all that are missing. */
function eachParty(
  parties: string[],
  find: (party: string) => Moment | undefined,
  code: (party: string) => string,
  kind: ActKind,
  bench: EntryBench,
): Moment[] {
  const triggers = new Set<Moment>();
  const missing: Needed = { codes: [], floors: [] };
  for (const party of parties) {
    const moment = find(party);
    if (moment) triggers.add(moment);
    else {
      missing.codes.push(code(party));
      missing.floors.push(notBefore(bench.floors, kind, [party]));
    }
  }
  const all = [...triggers];
  return missing.codes.length ? [...all, absent(missing.codes, latestOf(missing.floors), bench)] : all;
}

const firstBy = (acts: Act[], party: string) => acts.find((act) => act.parties.includes(party));

function signatures(bench: EntryBench): Moment[] {
  const signed = actsOf(bench.acts, 'signature');
  return eachParty(
    bench.record.parties,
    (party) => {
      const act = firstBy(signed, party);
      return act && dateOf(act, bench.doubts, notBefore(bench.floors, 'signature', [party]));
    },
    (party) => `absent:signature(${party})`,
    'signature',
    bench,
  );
}

function notifications(rule: EntryRule, bench: EntryBench): Moment[] {
  const sent = actsOf(bench.acts, 'notification');
  const counted = rule.counted ?? 'receipt';
  return eachParty(
    rule.required?.length ? rule.required : bench.record.parties,
    (party) => {
      const act = firstBy(sent, party);
      return act && countedDay(act, counted, bench);
    },
    (party) => `absent:notification(${party})`,
    'notification',
    bench,
  );
}

/** Instruments are exchanged in one act, or each side hands over its own. */
function exchange(bench: EntryBench): Moment[] {
  const done = actsOf(bench.acts, 'exchange');
  if (done.length === 0)
    return [absent(['absent:exchange'], notBefore(bench.floors, 'exchange', bench.record.parties), bench)];
  return eachParty(
    bench.record.parties,
    (party) => {
      const act = firstBy(done, party);
      return act && countedDay(act, 'dispatch', bench);
    },
    () => 'absent:exchange',
    'exchange',
    bench,
  );
}

/** Notes: the day of the reply, or of the exchange where that is what is recorded. */
function exchangeOfNotes(rule: EntryRule, bench: EntryBench): Moment[] {
  const reply = actsOf(bench.acts, 'reply')[0];
  if (reply) return [countedDay(reply, rule.counted ?? 'receipt', bench)];
  const notes = actsOf(bench.acts, 'notification');
  const byAll = bench.record.parties.every((party) => firstBy(notes, party));
  return byAll ? notifications(rule, bench) : exchange(bench);
}

/** Text silent: consent of every negotiating State, by signature only if it binds (VCLT 12, 24(2)). */
function consentOfAll(bench: EntryBench): Moment[] {
  const consents = bench.acts.filter(
    (act) => CONSENT_ACTS.includes(act.kind) || (act.kind === 'signature' && act.raw.consent === true),
  );
  return eachParty(
    bench.record.parties,
    (party) => {
      const act = firstBy(consents, party);
      return act && countedDay(act, 'receipt', bench);
    },
    (party) => `absent:consent(${party})`,
    'notification',
    bench,
  );
}

function deposits(rule: EntryRule, bench: EntryBench): Pick<EntryPlan, 'triggers' | 'among' | 'nth'> {
  const made = actsOf(bench.acts, ...DEPOSITS);
  const parties = bench.record.parties.filter((party) => firstBy(made, party));
  const among = parties.map((party) => countedDay(firstBy(made, party)!, 'dispatch', bench));
  const threshold = rule.threshold ?? bench.record.parties.length;
  if (among.length >= threshold) return { triggers: [], among, nth: threshold };
  const codes = [`absent:deposit(${threshold - among.length} more)`];
  const missing = bench.record.parties.filter((party) => !parties.includes(party));
  const floor = earliestOf(missing.map((party) => notBefore(bench.floors, 'deposit', [party])));
  return { triggers: [...among, absent(codes, floor, bench)], among: [], nth: 0 };
}

function fixedDate(rule: EntryRule, bench: EntryBench): Moment[] {
  const date = readEdtf(rule.on ?? '');
  if (!date || !rule.on) {
    bench.findings.add('impossible-date:entryIntoForce');
    return [unknownEntry(bench)];
  }
  const exact = date.earliest !== null && date.earliest === date.latest;
  const on = exact
    ? bench.doubts.note(date.earliest!)
    : bench.doubts.add({
        codes: ['partial:entryIntoForce'],
        written: rule.on,
        from: date.earliest ?? LONG_AGO,
        to: date.latest ?? FAR_AHEAD,
        orNever: false,
      });
  const consented = actsOf(bench.acts, 'signature', 'signatureAdReferendum', ...CONSENT_ACTS).length > 0;
  return consented ? [on] : [on, ...signatures(bench)];
}

const unknownEntry = (bench: EntryBench, code = 'clause:entryIntoForce'): Moment =>
  bench.doubts.add({
    codes: [code],
    from: notBefore(bench.floors, 'entryIntoForce', bench.record.parties) ?? LONG_AGO,
    to: FAR_AHEAD,
    orNever: true,
  });

const plain = (triggers: Moment[]) => ({ triggers, among: [], nth: 0 });

function triggersOf(rule: EntryRule, bench: EntryBench): Pick<EntryPlan, 'triggers' | 'among' | 'nth'> {
  switch (rule.rule) {
    case 'signature':
      return plain(signatures(bench));
    case 'lastNotification':
      return plain(notifications(rule, bench));
    case 'exchangeOfInstruments':
      return plain(exchange(bench));
    case 'exchangeOfNotes':
      return plain(exchangeOfNotes(rule, bench));
    case 'deposit':
      return deposits(rule, bench);
    case 'fixedDate':
      return plain(fixedDate(rule, bench));
    case 'withOther':
      return plain([bench.entryOf(rule.other ?? '', `other(${rule.other ?? ''}):entryIntoForce`)]);
    default:
      return plain([unknownEntry(bench)]);
  }
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
