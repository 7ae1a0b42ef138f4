// The words that open an agency story: `BRUXELLES 24 novembre 2023 (BELGA) –`, `ASTANA. KAZINFORM –`, `Doha, le 7 mars`.
import { findDates } from './calendar-dates.ts';

const LONGEST = 90;
/** Ends in a dash, and the story opens with a capital, a figure or a quotation mark. */
const DASHED = /^([^\n!?;«"“]{2,88}?)\s*(?:[–—]|--?)\s+(?=["«“'‘]?[\p{Lu}\p{Lo}\d])/u;
/** `New Delhi, Sep 30 (PTI) Soldiers …`, `Berlin (dpa) – …` */
const AGENCY = /^([^\n!?;«"“(]{2,60}\([\p{L}/ .]{2,20}\))\s*(?:[–—:-]\s*)?(?=["«“'‘]?[\p{Lu}\p{Lo}\d])/u;
/** `Bakou, 16 décembre, Caspienne Actu. Réuni …` */
const STOPPED = /^([^\n!?;«"“.]{4,80})\.\s+(?=["«“'‘]?\p{Lu})/u;
/** `الرياض – الخبر اليوم: وقّع` */
const COLON = /^([^\n!?;«"“.]{2,40}\s[–—-]\s[^\n!?;«"“.:]{2,40}):\s+/u;

/** What the forms of a dateline have behind their first words; each is tried only where its mark stands. */
interface Marks {
  /** A dash before a space. */
  dash: boolean;
  colon: boolean;
  bracket: boolean;
  /** A full stop behind a figure. */
  stop: boolean;
}

/** No dateline goes on behind one of these. */
const ENDS = new Set([...'\n!?;«"“'].map((mark) => mark.charCodeAt(0)));
const DASHES = new Set([...'–—-'].map((mark) => mark.charCodeAt(0)));
const [COLON_UNIT, BRACKET_UNIT, STOP_UNIT] = [...':(.'].map((mark) => mark.charCodeAt(0));
const SPACE = 32;
const [A, Z, ZERO, NINE] = [...'az09'].map((letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];

function marksIn(head: string): Marks {
  const marks = { dash: false, colon: false, bracket: false, stop: false };
  let figure = false;
  for (let at = 0; at < head.length; at += 1) {
    const unit = head.charCodeAt(at);
    // most of it is letters and spaces
    if ((unit >= A && unit <= Z) || unit === SPACE) continue;
    if (unit >= ZERO && unit <= NINE) figure = true;
    else if (unit === COLON_UNIT) marks.colon = true;
    else if (unit === BRACKET_UNIT) marks.bracket = true;
    else if (unit === STOP_UNIT) marks.stop ||= figure;
    else if (DASHES.has(unit)) marks.dash ||= /\s/.test(head[at + 1] ?? '');
    else if (ENDS.has(unit)) break;
  }
  return marks;
}

/** Length of the dateline that opens a line, its dash and space counted; 0 where there is none. */
export function datelineEnd(line: string, prose: boolean): number {
  if (!/^\p{L}/u.test(line)) return 0;
  // `ARTICLE I – OBJET` is a heading: only a sentence has a dateline before it.
  if (!prose) return isWhole(line) ? line.length : 0;
  const head = line.slice(0, LONGEST + 40);
  const marks = marksIn(head);
  const colon = marks.dash && marks.colon ? COLON.exec(head) : null;
  if (colon && isShort(colon[1]!)) return colon[0].length;
  const agency = marks.bracket ? AGENCY.exec(head) : null;
  if (agency && (hasDate(agency[1]!) || isShort(agency[1]!.replace(/\(.*/, '')))) return agency[0].length;
  const dashed = marks.dash ? DASHED.exec(head) : null;
  if (dashed && (hasDate(dashed[1]!) || isPlaceAndAgency(dashed[1]!))) return dashed[0].length;
  const stopped = marks.stop ? STOPPED.exec(head) : null;
  if (stopped && isNamesAndDate(stopped[1]!)) return stopped[0].length;
  return 0;
}

const hasDate = (text: string) => findDates(text).length > 0;
/** Nothing but capitalised names around one date: `Bakou, 16 décembre, Caspienne Actu`. */
function isNamesAndDate(text: string): boolean {
  const [date] = findDates(text);
  if (!date || !/^[^,]{2,30},/.test(text) || !isShort(text, 9)) return false;
  const rest = text.slice(0, date.start) + text.slice(date.end);
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => /^[\p{Lu}\p{Lo}]/u.test(word));
}

const isShort = (text: string, most = 4) => text.trim().split(/\s+/).length <= most;
/** `ALGER`, `ASTANA. KAZINFORM`, `LE CAIRE`, `MOSCOW (TASS)`: capitals, or a word or two before a dash. */
const isPlaceAndAgency = (text: string) =>
  isShort(text, 6) &&
  (/^\p{Lu}{3,}|^\p{Lu}{2}\s\p{Lu}{3,}/u.test(text) || text.endsWith(')') || /^\p{Lo}/u.test(text));

/** A line that is nothing else: `Doha, le 07 mars`, `MOGADISHU, Somalia`, `Berne, le 28 août 2024`. */
function isWhole(line: string): boolean {
  if (line.length > 60 || /[.;:!?]$/.test(line)) return false;
  const dates = findDates(line);
  if (dates.length === 1) {
    const rest = line.slice(0, dates[0]!.start) + line.slice(dates[0]!.end);
    return /^\p{Lu}[\p{L}\s.’'-]{1,30},/u.test(line) && isShort(rest.replace(/\([^)]*\)/g, ''), 5);
  }
  return (
    /^\p{Lu}{3,}(?:[\s-]\p{Lu}+)*(?:,\s\p{Lu}[\p{L}\s]{2,20})?$/u.test(line) &&
    isShort(line, 3) &&
    line.includes(',')
  );
}
