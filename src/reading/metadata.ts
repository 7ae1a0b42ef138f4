// When a document was published: dateline, then address, then declared data, then the page's own line, then what was given.
import type { Evidence } from '../vocabulary/evidence.ts';
import type { Accompanying, Finding, Part, Reading } from '../vocabulary/reading.ts';
import { dateInAddress } from './address-date.ts';
import { edtfOf, findDates } from './calendar-dates.ts';
import type { Decoded } from './decode/decoded.ts';

type Published = NonNullable<Reading['published']>;

export interface Dated {
  published?: Published;
  findings: Finding[];
}

/** One place that dates the document. A page may be dated by day and month only. */
interface Candidate {
  from: Published['from'];
  /** As a person would name it. */
  what: string;
  year?: number;
  month: number;
  day?: number;
  evidence?: Evidence[];
}

/** Only what stands near the start dates a document; further down, dates are the text's own. */
const NEAR_START = 1500;
/** Days by which two dates of one publication may differ: an evening's dispatch, the next day's page. */
const SAME_PUBLICATION = 7;
/** Page data this far from two witnesses that agree was written when the page was moved. */
const MOVED_PAGE = 30;

/** `parts` as `labelParts` gave them. Related headlines, comments and menus never date a document. */
export function datePublication(decoded: Decoded, accompanying: Accompanying, parts: Part[]): Dated {
  const found = completeYears(gatherCandidates(decoded, accompanying, parts));
  const known = found.filter(({ year }) => year !== undefined);
  const chosen =
    known.find((one) => one.day !== undefined && !isOutvoted(one, known)) ?? known[0] ?? found[0];
  if (!chosen) return { findings: [NO_DATE] };
  const findings = known
    .filter((one) => daysApart(one, chosen) > SAME_PUBLICATION)
    .map((one) => disagreement(chosen, one));
  if (chosen.year === undefined) findings.push(noYear(chosen));
  return { published: publishedAs(chosen), findings };
}

function gatherCandidates(
  { text, declared }: Decoded,
  { url, published }: Accompanying,
  parts: Part[],
): Candidate[] {
  const lines = (kind: Part['kind']) =>
    parts.filter((part) => part.kind === kind).flatMap((part) => datesIn(text, part));
  const dateline = lines('dateline').find(({ evidence }) => evidence![0]!.start < NEAR_START);
  const page = lines('metadata');
  const address = dateInAddress(url ?? declared.url);
  return [
    dateline && { ...dateline, from: 'dateline' as const, what: 'the dateline' },
    address && { ...address, from: 'url' as const, what: 'the address' },
    fromText(declared.published, 'page', 'the page’s data'),
    page.find(({ year }) => year !== undefined) ?? page[0],
    fromText(published, 'given', 'what came with the document'),
  ].filter((candidate) => candidate !== undefined);
}

function datesIn(text: string, part: Part): Candidate[] {
  const found = findDates(text.slice(part.start, Math.min(part.end, part.start + NEAR_START)));
  return found.map(({ start, end, year, month, day }) => {
    const [from, to] = [part.start + start, part.start + end];
    const evidence = [{ start: from, end: to, quote: text.slice(from, to) }];
    const date: Candidate = { from: 'page', what: 'a line of the page', month, day, evidence };
    if (year !== undefined) date.year = year;
    return date;
  });
}

/** `2024-03-07`, `2024-03`, also with a time or `~` behind. */
function fromText(date: string | undefined, from: Published['from'], what: string): Candidate | undefined {
  const found = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(date ?? '');
  if (!found) return undefined;
  return {
    from,
    what,
    year: Number(found[1]),
    month: Number(found[2]),
    ...(found[3] ? { day: Number(found[3]) } : {}),
  };
}

/** A day and month take the year that brings them nearest to a full date found elsewhere: `16 décembre` + 2025-12-16. */
function completeYears(candidates: Candidate[]): Candidate[] {
  const full = candidates.filter(({ year, day }) => year !== undefined && day !== undefined);
  return candidates.map((candidate) => {
    if (candidate.year !== undefined || full.length === 0) return candidate;
    const tries = full.flatMap(({ year, ...rest }) =>
      [year! - 1, year!, year! + 1].map((guess) => ({
        guess,
        apart: daysApart({ ...candidate, year: guess }, { ...rest, year: year! }),
      })),
    );
    return { ...candidate, year: tries.reduce((best, one) => (one.apart < best.apart ? one : best)).guess };
  });
}

/** Declared page data loses against two other places that agree with each other and not with it. */
function isOutvoted(one: Candidate, known: Candidate[]): boolean {
  if (one.what !== 'the page’s data') return false;
  const against = known.filter((other) => other !== one && daysApart(one, other) > MOVED_PAGE);
  return against.some((a) => against.some((b) => a !== b && daysApart(a, b) <= SAME_PUBLICATION));
}

/** Days between two dates; of a month without a day, the nearest day counts. */
function daysApart(a: Candidate, b: Candidate): number {
  if (a.year === undefined || b.year === undefined) return 0;
  if (a.day === undefined || b.day === undefined) {
    const months = Math.abs((a.year - b.year) * 12 + a.month - b.month);
    return months === 0 ? 0 : months * 30;
  }
  return Math.abs(Date.UTC(a.year, a.month - 1, a.day) - Date.UTC(b.year, b.month - 1, b.day)) / 86_400_000;
}

const edtf = ({ year, month, day }: Candidate) =>
  day === undefined ? `${year ?? 'XXXX'}-${String(month).padStart(2, '0')}` : edtfOf({ year, month, day });

function publishedAs(candidate: Candidate): Published {
  const { from, evidence } = candidate;
  return { date: edtf(candidate), from, ...(evidence ? { evidence } : {}) };
}

const NO_DATE: Finding = {
  code: 'no-publication-date',
  message:
    'Nothing tells when the document was published, so days such as "Saturday" or "last month" stay open.',
};

const noYear = (candidate: Candidate): Finding => ({
  code: 'publication-year-unknown',
  message: `${capital(candidate.what)} gives the day and month of publication but no year.`,
  ...(candidate.evidence ? { evidence: candidate.evidence } : {}),
});

const disagreement = (chosen: Candidate, other: Candidate): Finding => ({
  code: 'metadata-date-contradicts-text',
  message: `${capital(chosen.what)} says ${edtf(chosen)}, ${other.what} says ${edtf(other)}; ${chosen.what} is followed.`,
  evidence: [...(chosen.evidence ?? []), ...(other.evidence ?? [])],
});

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
