// Makes a record ready: filters what was not known then, reads acts and clauses, lists what is doubtful. Pure.
import { readIsoDay } from '../time/day.ts';
import { readEdtf } from '../time/edtf.ts';
import { readPeriod } from '../time/period.ts';
import type { LegalRecord, PolicyChoices, ProvisionalClause } from '../vocabulary/legal-record.ts';
import { actsOf, dateOf, readActs, receiptOf, type Act, type Shift } from './acts.ts';
import { readClauses, unreadableClauses, written, type ClauseBench, type Clauses } from './clauses.ts';
import { Doubts, FAR_AHEAD, known, LONG_AGO, NEVER, type Moment } from './doubt.ts';
import { chainOf, planEntry } from './entry-into-force.ts';
import { countedDay, type EntryBench } from './entry-rules.ts';
import { findFaults } from './faults.ts';
import { conclusionOf, notBefore, type Floors } from './floors.ts';
import { asKnownOn } from './known-on.ts';
import { planParties } from './parties.ts';
import { choosePolicies } from './policies.ts';
import type { Notice, Prepared, Provisional, RenewalAct } from './prepared.ts';
import { planReplacements, type EntryOfOther } from './replacement.ts';

export interface PrepareOptions {
  knownOn?: string | undefined;
  policies?: Partial<PolicyChoices> | undefined;
  /** Entry into force of other agreements, as far as established. */
  entryOfOther?: EntryOfOther;
  /** Steps before consent in a State's procedure. */
  stepsBefore?: Floors['stepsBefore'];
  shift?: Shift;
}

interface Bench {
  record: LegalRecord;
  acts: Act[];
  doubts: Doubts;
  policies: PolicyChoices;
  findings: Set<string>;
  floors: Floors;
}

/** `until 2015-06-30` and the like: the day itself, or a doubt. */
function momentOfText(text: string | undefined, code: string, doubts: Doubts): Moment | undefined {
  const date = text ? readEdtf(text) : undefined;
  if (!date) return undefined;
  if (date.earliest !== null && date.earliest === date.latest) return doubts.note(date.earliest);
  return doubts.add({
    codes: [code],
    written: text!,
    from: date.earliest ?? LONG_AGO,
    to: date.latest ?? FAR_AHEAD,
    orNever: date.latest === null,
  });
}

/** The first day not in force that an act claims. */
function claimedEnd(act: Act, bench: Bench): Moment | undefined {
  const lastDay = act.raw.lastDay ? readIsoDay(act.raw.lastDay) : undefined;
  if (lastDay !== undefined) return bench.doubts.note(lastDay + 1);
  return momentOfText(act.raw.effective, `partial:effect of ${act.label}`, bench.doubts);
}

const sameDay = (bench: Bench) => bench.policies.receiptNotRecorded === 'sameDay';
const receipt = (act: Act, bench: Bench) => receiptOf(act, bench.doubts, sameDay(bench));

function isNotice(act: Act): boolean {
  const one = act.kind === 'termination' && !act.byAll && !act.raw.how && act.parties.length === 1;
  return act.kind === 'denunciation' || act.kind === 'nonRenewal' || one;
}

const countsReceipt = (clauses: Clauses) =>
  [clauses.free, clauses.againstRenewal].some((exit) => !exit || exit.counted === 'receipt');
const countsDispatch = (clauses: Clauses) =>
  [clauses.free, clauses.againstRenewal].some((exit) => exit?.counted === 'dispatch' || exit?.countedDoubt);

function readNotice(act: Act, versions: { clauses: Clauses }[], bench: Bench): Notice {
  const all = versions.map((version) => version.clauses);
  const of = (other: Act) =>
    other.raw.of ? other.raw.of === act.raw.id : other.parties.some((party) => act.parties.includes(party));
  const claim = claimedEnd(act, bench);
  const silent = all.some(
    ({ notice, free, againstRenewal }) => notice === 'silent' && !free && !againstRenewal,
  );
  const unsettled = bench.policies.silentDenunciation === 'unsettled';
  const implied = silent && unsettled && all.some((c) => c.denunciationImplied === 'unknown');
  const binding = bench.record.binding !== false;
  const late = bench.policies.lateNotice === 'unsettled' && all.some((c) => c.againstRenewal ?? c.free);
  return {
    act,
    kind: act.kind === 'nonRenewal' ? 'nonRenewal' : 'denunciation',
    byReceipt: all.some(countsReceipt) ? receipt(act, bench) : undefined,
    byDispatch: all.some(countsDispatch) ? dateOf(act, bench.doubts) : undefined,
    claims: claim && claim.doubt < 0 ? claim.day : undefined,
    revocations: actsOf(bench.acts, 'revocation')
      .filter(of)
      .map((other) => receipt(other, bench)),
    stops: actsOf(bench.acts, 'noticeSuspended')
      .filter((other) => of(other) && other.raw.consent !== false)
      .map((other) => ({
        from: dateOf(other, bench.doubts),
        until: momentOfText(other.raw.until, `partial:${other.label}`, bench.doubts),
      })),
    late: late ? bench.doubts.addReading('unsettled:lateNotice') : undefined,
    implied: implied && binding ? bench.doubts.addReading('unsettled:impliedDenunciation') : undefined,
    arrangement: silent && !binding ? bench.doubts.addLength('unsettled:arrangement', 0, true) : undefined,
  };
}

function readRenewal(act: Act, clauses: Clauses, revives: Moment, bench: Bench): RenewalAct {
  const length = act.raw.period ? readPeriod(act.raw.period) : undefined;
  if (act.raw.period && !(length && (length.months > 0 || length.days > 0)))
    bench.findings.add('renewal-period-not-positive');
  const usable = length && (length.months > 0 || length.days > 0) ? length : undefined;
  const until = momentOfText(act.raw.until, `partial:${act.label}`, bench.doubts);
  const { renewal } = clauses;
  const given =
    usable || until || renewal.length.months || renewal.length.days || renewal.endless || renewal.opaque;
  return {
    day: dateOf(act, bench.doubts),
    length: usable,
    until,
    opaque: given ? undefined : bench.doubts.addLength('clause:renewal.period', 1, true),
    revives,
  };
}

function readRenewals(acts: Act[], clauses: Clauses, bench: Bench): RenewalAct[] {
  if (acts.length === 0) return [];
  const revives = bench.doubts.addReading('unsettled:lateRenewal');
  return acts.map((act) => readRenewal(act, clauses, revives, bench));
}

function planProvisional(clause: ProvisionalClause, bench: Bench): Provisional {
  const signed = actsOf(bench.acts, 'signature', 'signatureAdReferendum');
  const day = readIsoDay(clause.from);
  const from =
    day === undefined
      ? bench.record.parties.map((party) => {
          const act = signed.find((one) => one.parties.includes(party));
          return act ? dateOf(act, bench.doubts) : known(NEVER);
        })
      : [bench.doubts.note(day)];
  const until = momentOfText(clause.until, 'partial:provisionalApplication', bench.doubts);
  const ends = actsOf(bench.acts, 'provisionalEnd').map((act) => receipt(act, bench));
  const last = until && (until.doubt < 0 ? [known(until.day + 1)] : [until]);
  const rule = { rule: 'signature', delay: clause.delay, firstDayOfMonth: clause.firstDayOfMonth } as const;
  return {
    from: [...new Set(from)],
    chain: chainOf(rule as Parameters<typeof chainOf>[0], bench.policies),
    ends: [...ends, ...(last ?? [])],
  };
}

function readVersions(bench: Bench): Prepared['versions'] {
  const clauseBench: ClauseBench = {
    ...bench,
    binding: bench.record.binding !== false,
    hasNotice: bench.acts.some(isNotice),
    hasRenewalAct: bench.acts.some((act) => act.kind === 'renewal'),
  };
  const versions: Prepared['versions'] = [
    { from: undefined, clauses: readClauses(bench.record, clauseBench) },
  ];
  let text: LegalRecord = bench.record;
  for (const act of actsOf(bench.acts, 'amendment')) {
    if (!act.raw.changes) continue;
    text = { ...text, ...act.raw.changes };
    const from = momentOfText(act.raw.effective, `partial:effect of ${act.label}`, bench.doubts);
    versions.push({ from: from ?? dateOf(act, bench.doubts), clauses: readClauses(text, clauseBench) });
  }
  return versions;
}

function evidenceOf(bench: Bench): Prepared['evidence'] {
  const stated = actsOf(bench.acts, 'statedInForce').map((act) => ({
    day: act.date.earliest,
    inForce: true,
  }));
  const absent = (bench.record.absences ?? [])
    .filter((absence) => absence.act === 'entryIntoForce')
    .map((absence) => ({ day: readIsoDay(absence.asOf) ?? null, inForce: false }));
  return [...stated, ...absent].filter((one): one is Prepared['evidence'][number] => one.day !== null);
}

/** The record as it was known, ready to be asked about any day. Versions of acts and clauses must be settled before. */
export function prepare(given: LegalRecord, options: PrepareOptions = {}): Prepared {
  const record = asKnownOn(given, options.knownOn);
  const findings = new Set(unreadableClauses(record).map((name) => `clause-not-readable:${name}`));
  const doubts = new Doubts();
  const policies = choosePolicies(options.policies);
  const acts = readActs(record, findings, options.shift);
  const conclusion = conclusionOf(record, acts);
  const floors: Floors = { record, acts, conclusion, stepsBefore: options.stepsBefore ?? (() => undefined) };
  const bench: Bench = { record, acts, doubts, policies, findings, floors };
  const entryOf = entryOfOthers(bench, options.entryOfOther);
  const entryBench: EntryBench = { ...bench, entryOf };
  const entry = planEntry(entryBench);
  const versions = readVersions(bench);
  const provisional = record.provisionalApplication;
  const signedBy = actsOf(acts, 'signature').map((act) =>
    dateOf(act, doubts, notBefore(floors, 'signature', act.parties)),
  );
  const prepared: Prepared = {
    record,
    policies,
    binding: record.binding !== false,
    acts,
    doubts,
    findings,
    entry,
    signature: versions.some(({ clauses }) => clauses.term.from === 'signature') ? signedBy : [],
    versions,
    notices: acts.filter(isNotice).map((act) => readNotice(act, versions, bench)),
    renewals: readRenewals(actsOf(acts, 'renewal'), versions.at(-1)!.clauses, bench),
    suspensions: actsOf(acts, 'suspension').map((act) => ({
      from: dateOf(act, doubts),
      until: momentOfText(act.raw.until, `partial:${act.label}`, doubts),
    })),
    resumptions: actsOf(acts, 'resumption').map((act) => dateOf(act, doubts)),
    provisional: written(provisional)
      ? planProvisional(written(provisional)!, bench)
      : provisional === 'unknown'
        ? 'unknown'
        : undefined,
    terminations: actsOf(acts, 'termination')
      .filter((act) => !isNotice(act))
      .map((act) => {
        const since = dateOf(act, doubts);
        return { since, end: claimedEnd(act, bench) ?? since, how: act.raw.how ?? 'consent' };
      }),
    replacedBy: planReplacements(record, entryOf, options.entryOfOther),
    parties: planParties(entryBench, entry, countedDay),
    stepsBefore: floors.stepsBefore,
    evidence: evidenceOf(bench),
  };
  findFaults(prepared);
  return prepared;
}

/** One moment for each other agreement's entry, however often it is named. */
function entryOfOthers(bench: Bench, entryOfOther: EntryOfOther | undefined) {
  const found = new Map<string, Moment>();
  return (id: string, code: string): Moment => {
    const key = `${id} ${code}`;
    const earlier = found.get(key);
    if (earlier) return earlier;
    const when = code.endsWith(':signature') ? 'signature' : 'entryIntoForce';
    const bounds = entryOfOther?.(id, when) ?? { earliest: null, latest: null, orNever: true };
    const exact = !bounds.orNever && bounds.earliest !== null && bounds.earliest === bounds.latest;
    const moment = exact
      ? bench.doubts.note(bounds.earliest!)
      : bench.doubts.add({
          codes: [code],
          from: bounds.earliest ?? LONG_AGO,
          to: bounds.latest ?? FAR_AHEAD,
          orNever: bounds.orNever,
        });
    found.set(key, moment);
    return moment;
  };
}
