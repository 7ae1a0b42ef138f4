// The time ribbon of an agreement in the reader's words: the marks are the law's, the labels are made here.
import type { RibbonMark } from '../../law/ribbon.ts';
import { dayFromIso, type Day } from '../../time/day.ts';
import type { DateAnswer, Position } from '../../vocabulary/position.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { nameState } from '../../vocabulary/labels/states.ts';
import { ribbonFor, type Records } from '../conclude.ts';
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

/** How far ahead terms without an end are drawn, in days; longer terms are drawn whole, up to a century. */
const AHEAD = 5 * 365;
const MOST_AHEAD = 36_525;

/** The last day drawn: the current term, and after it as much again up to five years. */
function lastDrawn({ asOf, term }: Position): Day {
  const today = dayFromIso(asOf);
  const [first, last] = [firstDay(term.first), firstDay(term.last)];
  if (first === undefined || last === undefined) return today + AHEAD;
  const next = last + Math.min(last - first, AHEAD);
  return Math.min(Math.max(next, today + 365), today + MOST_AHEAD);
}

/** `2028-12-11?` → its day; the last of several. */
function firstDay(answer: DateAnswer): Day | undefined {
  if (answer === 'none' || answer === 'unknown') return undefined;
  if (typeof answer === 'string') return dayFromIso(answer.slice(0, 10));
  const day = 'oneOf' in answer ? answer.oneOf.at(-1)?.slice(0, 10) : (answer.latest ?? undefined);
  return day === undefined ? undefined : dayFromIso(day);
}

export function drawRibbon(records: Records, position: Position, { language }: Moment): Mark[] {
  const marks = ribbonFor(records, position, lastDrawn(position)).map((mark) =>
    inWords(mark, position, language),
  );
  return [...marks, ...lastDayForNotice(position, language)].sort((a, b) => a.from.localeCompare(b.from));
}

function inWords(mark: RibbonMark, position: Position, language: Language): Mark {
  const { from, to, uncertain, parties } = mark;
  return {
    kind: kindOf(mark, position),
    label: labelOf(mark, position, language),
    from,
    ...(to !== undefined && { to }),
    uncertain,
    ...(parties?.length === 1 && { party: parties[0]! }),
  };
}

function kindOf({ kind, act }: RibbonMark, { ended }: Position): MarkKind {
  if (kind === 'act') return act === 'signature' ? 'signature' : 'step';
  if (kind === 'end') return typeof ended === 'object' ? 'end' : 'expiry';
  return kind === 'asOf' ? 'today' : kind;
}

function labelOf({ kind, act, parties, number }: RibbonMark, position: Position, language: Language): string {
  const { asOf, ended } = position;
  const name = (answer: string) => nameAnswer(answer, asOf, language);
  switch (kind) {
    case 'act': {
      const who = (parties ?? []).map((party) => nameState(party, language)).join(', ');
      return nameAct(act!, language) + (who && ` (${who})`);
    }
    case 'term':
      return `${language === 'fr' ? 'Période' : 'Term'}${number === undefined ? '' : ` ${number}`}`;
    case 'renewal':
      return language === 'fr' ? 'Reconduction' : 'Renewal';
    case 'noticeWindow':
      return language === 'fr' ? 'Préavis possible' : 'Notice can be given';
    case 'end':
      return name(typeof ended === 'object' ? 'ended' : 'expires');
    case 'asOf':
      return asOf;
    default:
      return name('entryIntoForce');
  }
}

/** The day itself, beside the windows: the one to remember. */
function lastDayForNotice({ notice, asOf }: Position, language: Language): Mark[] {
  const [day, past] = [notice.nextLastDay, notice.nextLastDay === 'none'];
  const shown = past ? notice.lastDay : day;
  if (shown === 'none' || shown === 'unknown') return [];
  const label = nameAnswer('notice.lastDay', asOf, language);
  if (typeof shown === 'string')
    return [{ kind: 'noticeWindow', label, from: shown.slice(0, 10), uncertain: shown.length > 10 }];
  const [from, to] =
    'oneOf' in shown
      ? [shown.oneOf[0]?.slice(0, 10), shown.oneOf.at(-1)?.slice(0, 10)]
      : [shown.earliest, shown.latest];
  return from && to ? [{ kind: 'noticeWindow', label, from, to, uncertain: true }] : [];
}
