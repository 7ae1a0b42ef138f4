// Marks of doubt travel: a day that would change if an uncertain or approximate date moved carries its mark (law.md 8).
import { isoFromDay } from '../time/day.ts';
import { readEdtf } from '../time/edtf.ts';
import type { LegalRecord } from '../vocabulary/legal-record.ts';
import type { DateAnswer } from '../vocabulary/position.ts';
import { written } from './clauses.ts';
import type { Core } from './core-type.ts';
import type { Prepared } from './prepared.ts';
import { dayAsked, prepareFor, type Question } from './question.ts';
import type { Standing } from './standing.ts';
import { exploreWorlds } from './worlds.ts';

/** How far a marked date is moved to see what rests on it: by a day, and beyond the turn of a month. */
const MOVES = [1, -1, 31, -31];

const DAYS: Record<string, (standing: Standing) => number> = {
  entryIntoForce: (s) => s.entry,
  'term.first': (s) => s.first,
  'term.last': (s) => s.last,
  nextRenewal: (s) => s.nextRenewal,
  expires: (s) => s.expires,
  'notice.lastDay': (s) => s.lastDay,
  'notice.nextLastDay': (s) => s.nextLastDay,
  effectIfDenouncedNow: (s) => s.effectNow,
  inForce: (s) => (s.inForce ? 1 : 0),
};

const extent = (
  standings: readonly (Standing | undefined)[],
  pick: (standing: Standing) => number,
): string => {
  const values = standings.filter((standing) => standing !== undefined).map(pick);
  return `${Math.min(...values)} ${Math.max(...values)}`;
};

/** A date that carries a mark: of an act, or inside a clause. */
interface MarkedDate {
  label: string;
  uncertain: boolean;
  approximate: boolean;
  /** The record made ready as if that date were some days later. */
  moved: (days: number) => Prepared;
}

const MARK = /[?~%]/; // `2030-12-31?`

/** The same date some days later, as a stretch where it is not one day. */
function movedText(text: string, days: number): string {
  const date = readEdtf(text);
  if (!date || date.earliest === null || date.latest === null) return text;
  const [from, to] = [isoFromDay(date.earliest + days), isoFromDay(date.latest + days)];
  return from === to ? from : `${from}/${to}`;
}

/** Marked dates of acts: the day itself, and the last day or the effect that the act names. */
function datesOfActs(question: Question, prepared: Prepared): MarkedDate[] {
  const { record } = question;
  const own = prepared.acts
    .filter((act) => act.uncertain || act.approximate)
    .map(({ label, uncertain, approximate, raw }): MarkedDate => {
      const act = record.acts.indexOf(raw);
      return {
        label,
        uncertain,
        approximate,
        moved: (days) => prepareFor(question, { shift: { act, days } }),
      };
    });
  const named = prepared.acts.flatMap(({ raw, label }) =>
    (['until', 'effective'] as const).map((field) =>
      markedText(question, label, raw[field], (text) => ({
        ...record,
        acts: record.acts.with(record.acts.indexOf(raw), { ...raw, [field]: text }),
      })),
    ),
  );
  return [...own, ...named.filter((one) => one !== undefined)];
}

/** Marked dates inside clauses: `until 2030?`, a fixed day of entry, the end of provisional application. */
function datesOfClauses(question: Question): MarkedDate[] {
  const { record } = question;
  const [term, entry, provisional] = [
    written(record.term),
    written(record.entryIntoForce),
    written(record.provisionalApplication),
  ];
  return [
    term && markedText(question, 'term', term.on, (on) => ({ ...record, term: { ...term, on } })),
    entry &&
      markedText(question, 'entryIntoForce', entry.on, (on) => ({
        ...record,
        entryIntoForce: { ...entry, on },
      })),
    provisional &&
      markedText(question, 'provisionalApplication', provisional.until, (until) => ({
        ...record,
        provisionalApplication: { ...provisional, until },
      })),
  ].filter((one) => one !== undefined);
}

function markedText(
  question: Question,
  label: string,
  text: string | undefined,
  put: (text: string) => LegalRecord,
): MarkedDate | undefined {
  if (text === undefined || !MARK.test(text)) return undefined;
  return {
    label,
    uncertain: /[?%]/.test(text),
    approximate: /[~%]/.test(text),
    moved: (days) => prepareFor({ ...question, record: put(movedText(text, days)) }),
  };
}

const OF_RECORD = new WeakMap<Prepared, boolean>();

/** Does any date carry a mark? Most records have none. */
export function hasMarks(prepared: Prepared): boolean {
  const known = OF_RECORD.get(prepared);
  if (known !== undefined) return known;
  const { record, acts } = prepared;
  const texts = [
    ...acts.flatMap(({ raw }) => [raw.until, raw.effective]),
    written(record.term)?.on,
    written(record.entryIntoForce)?.on,
    written(record.provisionalApplication)?.until,
  ];
  const found =
    acts.some((act) => act.uncertain || act.approximate) ||
    texts.some((text) => typeof text === 'string' && MARK.test(text));
  OF_RECORD.set(prepared, found);
  return found;
}

/** Answers that change when the date is moved. */
function restingOn(question: Question, date: MarkedDate, before: (string | undefined)[]): Set<string> {
  const asOf = dayAsked(question.ask);
  const resting = new Set<string>();
  for (const days of MOVES) {
    const { standings } = exploreWorlds(date.moved(days), asOf);
    Object.entries(DAYS).forEach(([key, pick], i) => {
      if (extent(standings, pick) !== before[i]) resting.add(key);
    });
  }
  return resting;
}

function marked(answer: DateAnswer, mark: string | undefined): DateAnswer {
  const isDay = typeof answer === 'string' && answer !== 'none' && answer !== 'unknown';
  return mark && isDay ? `${answer}${mark}` : answer;
}

/** Puts the marks on the days, and a finding for each date they rest on. */
export function addMarks(core: Core, question: Question, prepared: Prepared): Core {
  const doubtful = [...datesOfActs(question, prepared), ...datesOfClauses(question)];
  const { standings } = exploreWorlds(prepared, dayAsked(question.ask));
  const before = Object.values(DAYS).map((pick) => extent(standings, pick));
  const uncertain = new Set<string>();
  const approximate = new Set<string>();
  const findings = [...core.findings];
  for (const date of doubtful) {
    const resting = restingOn(question, date, before);
    if (resting.size) findings.push(`rests-on-uncertain-date:${date.label}`);
    for (const key of resting) {
      if (date.uncertain) uncertain.add(key);
      if (date.approximate) approximate.add(key);
    }
  }
  const mark = (key: string, answer: DateAnswer) => {
    const both = uncertain.has(key) && approximate.has(key);
    return marked(answer, both ? '%' : uncertain.has(key) ? '?' : approximate.has(key) ? '~' : undefined);
  };
  return {
    ...core,
    entryIntoForce: mark('entryIntoForce', core.entryIntoForce),
    term: {
      ...core.term,
      first: mark('term.first', core.term.first),
      last: mark('term.last', core.term.last),
    },
    nextRenewal: mark('nextRenewal', core.nextRenewal),
    expires: mark('expires', core.expires),
    notice: {
      ...core.notice,
      lastDay: mark('notice.lastDay', core.notice.lastDay),
      nextLastDay: mark('notice.nextLastDay', core.notice.nextLastDay),
    },
    effectIfDenouncedNow: mark('effectIfDenouncedNow', core.effectIfDenouncedNow),
    ended:
      typeof core.ended === 'object'
        ? { ...core.ended, lastDay: mark('expires', core.ended.lastDay) }
        : core.ended,
    findings: [...new Set(findings)].sort(),
  };
}
