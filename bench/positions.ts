// How many positions a second, on one core: over DCAD × 31 years and over the shared cases, beside plain Temporal sums.
//   node bench/positions.ts
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { estimateEndYear, recordAsCoded, recordByConvention, type DcadRow } from '../src/exports/dcad.ts';
import { DCAD_POLICIES } from '../src/exports/dcad.ts';
import type { LegalCase } from '../src/law/cases.ts';
import { askAbout, positionOn } from '../src/law/position-on.ts';
import { prepare } from '../src/law/prepare.ts';
import type { Prepared } from '../src/law/prepared.ts';
import type { LegalRecord, PolicyChoices } from '../src/vocabulary/legal-record.ts';
import { standingIn } from '../src/law/stand.ts';
import { exploreWorlds } from '../src/law/worlds.ts';
import { dayFromCivil, dayFromIso, isoFromDay, type Day } from '../src/time/day.ts';

const shared = path.resolve(import.meta.dirname, '../../shared');
const count = (n: number) => Math.round(n).toLocaleString('en');

/** Seconds of processor time used so far: what a core gives, whatever else the machine is doing. */
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Runs once to warm up, then for about a second of processor time; items per second and core. */
function measure(name: string, items: number, run: () => number): void {
  const result = run();
  const start = cpuSeconds();
  let rounds = 0;
  let elapsed = 0;
  while (elapsed < 1) {
    if (run() !== result) throw new Error(`${name}: two runs differ`);
    rounds += 1;
    elapsed = cpuSeconds() - start;
  }
  const perSecond = (items * rounds) / elapsed;
  console.log(
    `${name.padEnd(64)} ${count(perSecond).padStart(12)} a second and core   (result ${count(result)})`,
  );
}

const horizon: Day[] = Array.from({ length: 31 }, (_, i) => dayFromCivil(1980 + i, 12, 31));

function overYears(prepared: readonly Prepared[]): number {
  let inForce = 0;
  for (const one of prepared) for (const day of horizon) if (standingIn(one, [], day).inForce) inForce += 1;
  return inForce;
}

const horizonDays = horizon.map(isoFromDay);

/** Every answer of every position (sentences and derivations are made when somebody looks). */
function wholeOverYears(records: readonly LegalRecord[], policies?: Partial<PolicyChoices>): number {
  let inForce = 0;
  for (const record of records) {
    const ask = askAbout(record);
    for (const asOf of horizonDays)
      if (ask(policies ? { asOf, policies } : { asOf }).inForce === 'yes') inForce += 1;
  }
  return inForce;
}

interface Plain {
  start: Temporal.PlainDate;
  months: number;
  renewals: number;
  more: number;
}

/** The same dates by Temporal: step through the terms until the day lies in one. */
function withTemporal(rows: readonly Plain[], days: readonly Temporal.PlainDate[]): number {
  let inForce = 0;
  for (const { start, months, renewals, more } of rows)
    for (const day of days) {
      if (Temporal.PlainDate.compare(day, start) < 0) continue;
      if (months === 0) {
        inForce += 1;
        continue;
      }
      let term = 1;
      let outside = start.add({ months }).add({ days: 1 });
      while (Temporal.PlainDate.compare(outside, day) <= 0 && term <= renewals) {
        term += 1;
        outside = start.add({ months: months + more * (term - 1) }).add({ days: 1 });
      }
      if (Temporal.PlainDate.compare(day, outside) < 0) inForce += 1;
      outside.subtract({ months: 6 }).subtract({ days: 1 });
    }
  return inForce;
}

const plainOf = (prepared: Prepared): Plain => {
  const [{ clauses }] = prepared.versions as [Prepared['versions'][number]];
  const day = prepared.acts[0]!.date.earliest!;
  return {
    start: Temporal.PlainDate.from('1970-01-01').add({ days: day }),
    months: clauses.term.kind === 'duration' ? clauses.term.length.months : 0,
    renewals: clauses.renewal.kind === 'tacit' ? 1 : 0,
    more: clauses.renewal.length.months,
  };
};

function overDcad(): void {
  const file = path.join(shared, 'groundtruth/dcad.csv');
  if (!existsSync(file)) return console.log('no dcad.csv beside the repository: skipped');
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as DcadRow[];
  const prepared = rows.map((row) => prepare(recordByConvention(row), { policies: DCAD_POLICIES }));
  const items = rows.length * horizon.length;
  measure('DCAD × 31 years, record prepared once', items, () => overYears(prepared));
  measure('DCAD × 31 years, preparing each record too', items, () =>
    overYears(rows.map((row) => prepare(recordByConvention(row), { policies: DCAD_POLICIES }))),
  );
  const records = rows.map(recordByConvention);
  measure('DCAD × 31 years, whole positions, preparing each record too', items, () =>
    wholeOverYears(records, DCAD_POLICIES),
  );
  const asCoded = rows.slice(0, 300).map(recordAsCoded);
  measure('DCAD as coded, whole positions, doubts explored, 300 rows × 31', asCoded.length * 31, () =>
    wholeOverYears(asCoded),
  );
  const plain = prepared.map(plainOf);
  const days = horizon.map((day) => Temporal.PlainDate.from('1970-01-01').add({ days: day }));
  measure('the same dates with Temporal', items, () => withTemporal(plain, days));
  const few = rows.slice(0, 60).map((row) => prepare(recordAsCoded(row)));
  measure('DCAD as coded (doubts explored), 60 rows × 31 years', few.length * 31, () => {
    let worlds = 0;
    for (const one of few) for (const day of horizon) worlds += exploreWorlds(one, day).standings.length;
    return worlds;
  });
  const right = rows.filter((row) => estimateEndYear(row) === Number(row.endYearEstimate)).length;
  console.log(`end years reproduced: ${right} of ${rows.length}`);
}

function overCases(): void {
  const files = globSync(path.join(shared, 'design/law-cases/*.json'));
  const cases = files.flatMap(
    (file) => (JSON.parse(readFileSync(file, 'utf8')) as { cases: LegalCase[] }).cases,
  );
  if (cases.length === 0) return console.log('no shared cases beside the repository: skipped');
  const certain = cases
    .map((one) => ({ prepared: prepare(one.agreement), day: dayFromIso(one.ask.asOf) }))
    .filter(({ prepared }) => prepared.doubts.list.length === 0);
  measure(`shared cases without doubts, prepared once`, certain.length * 1000, () => {
    let inForce = 0;
    for (let i = 0; i < 1000; i += 1)
      for (const { prepared, day } of certain) if (standingIn(prepared, [], day + i).inForce) inForce += 1;
    return inForce;
  });
  const asked = cases.map((one) => ({
    ask: askAbout(one.agreement, { others: one.others ?? [], calendars: one.calendars ?? {} }),
    certain: prepare(one.agreement).doubts.list.length === 0,
    days: Array.from({ length: 31 }, (_, i) => ({
      ...one.ask,
      asOf: isoFromDay(dayFromIso(one.ask.asOf) + 90 * i),
    })),
  }));
  const overDays = (some: typeof asked) => () => {
    let inForce = 0;
    for (const { ask, days } of some) for (const day of days) if (ask(day).inForce === 'yes') inForce += 1;
    return inForce;
  };
  const sure = asked.filter((one) => one.certain);
  measure(
    `shared cases without doubts (${sure.length}) × 31 days, whole positions`,
    sure.length * 31,
    overDays(sure),
  );
  measure(
    `all shared cases (${asked.length}) × 31 days, whole positions`,
    asked.length * 31,
    overDays(asked),
  );
  measure('shared cases, whole position with its sentences, from nothing', cases.length, () => {
    let says = 0;
    for (const one of cases)
      says += positionOn(one.agreement, one.ask, { others: one.others ?? [], calendars: one.calendars ?? {} })
        .says.length;
    return says;
  });
}

overDcad();
overCases();
