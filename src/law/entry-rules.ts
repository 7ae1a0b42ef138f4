// Which acts bring an agreement into force under each rule, which are on record and which are missing. VCLT 11-16, 24, 78.
import type { Day } from '../time/day.ts';
import { readEdtf } from '../time/edtf.ts';
import type { ActKind, EntryRule, LegalRecord, PolicyChoices } from '../vocabulary/legal-record.ts';
import { actsOf, dateOf, earliestOf, latestOf, receiptOf, type Act } from './acts.ts';
import { Doubts, FAR_AHEAD, LONG_AGO, type Moment } from './doubt.ts';
import { notBefore, type Floors } from './floors.ts';

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

/** The acts that bring the agreement into force: the latest of `triggers`, and the nth of `among`. */
export interface Triggers {
  triggers: Moment[];
  among: Moment[];
  nth: number;
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
export function consentOfAll(bench: EntryBench): Moment[] {
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

function deposits(rule: EntryRule, bench: EntryBench): Triggers {
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

/** Signatures that may be later than the day fixed: nothing is in force that is not concluded (VCLT 12, 24). */
function laterSignatures(on: Day | null, bench: EntryBench): Moment[] {
  return actsOf(bench.acts, 'signature')
    .filter(({ date }) => date.earliest !== null && date.latest !== null && on !== null && date.latest > on)
    .map((act) => dateOf(act, bench.doubts, notBefore(bench.floors, 'signature', act.parties)));
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
  return consented ? [on, ...laterSignatures(date.latest, bench)] : [on, ...signatures(bench)];
}

export const unknownEntry = (bench: EntryBench, code = 'clause:entryIntoForce'): Moment =>
  bench.doubts.add({
    codes: [code],
    from: notBefore(bench.floors, 'entryIntoForce', bench.record.parties) ?? LONG_AGO,
    to: FAR_AHEAD,
    orNever: true,
  });

export const plain = (triggers: Moment[]): Triggers => ({ triggers, among: [], nth: 0 });

export function triggersOf(rule: EntryRule, bench: EntryBench): Triggers {
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
