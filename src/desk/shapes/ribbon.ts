// The time ribbon of an agreement: signature, steps, entry into force, term, renewal, last day for notice, end, the day asked about.
import { isoFromDay } from '../../time/day.ts';
import { readEdtf } from '../../time/edtf.ts';
import type { LegalAct, LegalRecord } from '../../vocabulary/legal-record.ts';
import type { DateAnswer, Position } from '../../vocabulary/position.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { nameState } from '../../vocabulary/labels/states.ts';
import type { Moment } from '../moment.ts';
import { nameAct } from '../words/acts.ts';
import { nameAnswer } from '../words/answers.ts';

export type MarkKind =
  | 'signature'
  | 'step'
  | 'entryIntoForce'
  | 'term'
  | 'renewal'
  | 'noticeWindow'
  | 'expiry'
  | 'end'
  | 'today';

export interface Mark {
  kind: MarkKind;
  label: string;
  from: string;
  /** Last day it may be, or last day of what lasts. */
  to?: string;
  uncertain: boolean;
  party?: string;
}

export function drawRibbon({ acts }: LegalRecord, position: Position, { asOf, language }: Moment): Mark[] {
  const marks = [
    ...acts.flatMap((act) => actMarks(act, language)),
    ...answerMarks(position, language),
    ...termMarks(position, language),
    { kind: 'today' as const, label: asOf, from: asOf, uncertain: false },
  ];
  return marks.sort((a, b) => a.from.localeCompare(b.from));
}

/** Acts that count, on the days their dates may mean; what is planned or denied is not drawn as done. */
function actMarks(act: LegalAct, language: Language): Mark[] {
  if ((act.mod !== undefined && act.mod !== 'past') || act.act === 'entryIntoForce') return [];
  const dates = act.versions ? act.versions.map(({ date }) => date) : [act.date ?? act.received];
  const parties = act.party === undefined ? [undefined] : [act.party].flat();
  return dates.flatMap((date) => {
    const days = daysOf(date);
    if (!days) return [];
    const uncertain = days.to !== undefined || act.versions !== undefined;
    return parties.map((party) => ({
      kind: act.act === 'signature' ? ('signature' as const) : ('step' as const),
      label: nameAct(act.act, language) + (party === undefined ? '' : ` (${nameState(party, language)})`),
      ...days,
      uncertain,
      ...(party !== undefined && { party }),
    }));
  });
}

/** First and last day of an EDTF date; nothing where it is open or without a year. */
function daysOf(date: string | undefined): { from: string; to?: string } | undefined {
  const read = date ? readEdtf(date) : undefined;
  if (!read || read.earliest === null || read.latest === null || read.everyYear) return undefined;
  const [from, to] = [isoFromDay(read.earliest), isoFromDay(read.latest)];
  return from === to ? { from } : { from, to };
}

function answerMarks(position: Position, language: Language): Mark[] {
  const { ended, notice, entryIntoForce, nextRenewal, expires } = position;
  const answers: [MarkKind, string, DateAnswer][] = [
    ['entryIntoForce', 'entryIntoForce', entryIntoForce],
    ['noticeWindow', 'notice.lastDay', notice.lastDay],
    ['renewal', 'nextRenewal', nextRenewal],
    typeof ended === 'object' ? ['end', 'ended', ended.lastDay] : ['expiry', 'expires', expires],
  ];
  return answers.flatMap(([kind, answer, date]) => {
    const days = boundsOf(date);
    return days ? [{ kind, label: nameAnswer(answer, position.asOf, language), ...days }] : [];
  });
}

function termMarks({ term }: Position, language: Language): Mark[] {
  const [first, last] = [boundsOf(term.first), boundsOf(term.last)];
  if (!first || !last) return [];
  const number = typeof term.number === 'number' ? ` ${term.number}` : '';
  const label = `${language === 'fr' ? 'Période' : 'Term'}${number}`;
  return [
    {
      kind: 'term',
      label,
      from: first.from,
      to: last.to ?? last.from,
      uncertain: first.uncertain || last.uncertain,
    },
  ];
}

/** Days between which an answer lies; an answer open on one side has no place on a ribbon. */
function boundsOf(answer: DateAnswer): { from: string; to?: string; uncertain: boolean } | undefined {
  if (answer === 'none' || answer === 'unknown') return undefined;
  if (typeof answer === 'string') return { from: answer.slice(0, 10), uncertain: answer.length > 10 };
  if ('oneOf' in answer) {
    const days = answer.oneOf.map((day) => day.slice(0, 10)).sort();
    return days.length === 0 ? undefined : { from: days[0]!, to: days.at(-1)!, uncertain: true };
  }
  const { earliest, latest } = answer;
  return earliest === null || latest === null ? undefined : { from: earliest, to: latest, uncertain: true };
}
