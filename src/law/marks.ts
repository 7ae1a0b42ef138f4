// Marks of doubt travel: a day that would change if an uncertain or approximate date moved carries its mark (law.md 8).
import type { DateAnswer } from '../vocabulary/position.ts';
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

/** Answers that change when the act at `index` is moved. */
function restingOn(question: Question, index: number, before: (string | undefined)[]): Set<string> {
  const asOf = dayAsked(question.ask);
  const resting = new Set<string>();
  for (const days of MOVES) {
    const moved = prepareFor(question, { shift: { act: index, days } });
    const { standings } = exploreWorlds(moved, asOf);
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
  const doubtful = prepared.acts.filter((act) => act.uncertain || act.approximate);
  if (doubtful.length === 0) return core;
  const { standings } = exploreWorlds(prepared, dayAsked(question.ask));
  const before = Object.values(DAYS).map((pick) => extent(standings, pick));
  const uncertain = new Set<string>();
  const approximate = new Set<string>();
  const findings = [...core.findings];
  for (const act of doubtful) {
    const resting = restingOn(question, question.record.acts.indexOf(act.raw), before);
    if (resting.size) findings.push(`rests-on-uncertain-date:${act.label}`);
    for (const key of resting) {
      if (act.uncertain) uncertain.add(key);
      if (act.approximate) approximate.add(key);
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
