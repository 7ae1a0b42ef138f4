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

/** Length of the dateline that opens a line, its dash and space counted; 0 where there is none. */
export function datelineEnd(line: string, prose: boolean): number {
  if (!/^\p{L}/u.test(line)) return 0;
  // `ARTICLE I – OBJET` is a heading: only a sentence has a dateline before it.
  if (!prose) return isWhole(line) ? line.length : 0;
  const head = line.slice(0, LONGEST + 40);
  // Every form has one of these marks behind its first words.
  if (!/[–—():]|--?\s|\d/.test(head)) return 0;
  const colon = COLON.exec(head);
  if (colon && isShort(colon[1]!)) return colon[0].length;
  const agency = AGENCY.exec(head);
  if (agency && (hasDate(agency[1]!) || isShort(agency[1]!.replace(/\(.*/, '')))) return agency[0].length;
  const dashed = DASHED.exec(head);
  if (dashed && (hasDate(dashed[1]!) || isPlaceAndAgency(dashed[1]!))) return dashed[0].length;
  const stopped = STOPPED.exec(head);
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
