// A small reader of Dutch final clauses, for bench/dutch.ts only: durations, tacit renewal, notice, `Gedaan te … op …`.

export interface Clauses {
  /** ISO 8601, or `indefinite`. */
  term?: string;
  renewal?: 'tacit';
  notice?: string;
  place?: string;
  date?: string;
}

const UNITS: Record<string, number> = {
  een: 1,
  één: 1,
  eene: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
};
const TENS: Record<string, number> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
};
const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** `achtentwintig`, `acht en twintig`, `negentienhonderd zes en zestig`, `28`. */
export function dutchNumber(words: string): number | undefined {
  const text = words.toLowerCase().trim();
  if (/^\d+$/.test(text)) return Number(text);
  const hundreds = /^(.*?)\s*honderd\s*(.*)$/.exec(text);
  if (hundreds) {
    const head = hundreds[1] === '' ? 1 : dutchNumber(hundreds[1] as string);
    const rest = hundreds[2] === '' ? 0 : dutchNumber(hundreds[2] as string);
    return head === undefined || rest === undefined ? undefined : head * 100 + rest;
  }
  const thousand = /^(twee)\s*duizend\s*(.*)$/.exec(text);
  if (thousand) {
    const rest = thousand[2] === '' ? 0 : dutchNumber(thousand[2] as string);
    return rest === undefined ? undefined : 2000 + rest;
  }
  if (UNITS[text] !== undefined) return UNITS[text];
  if (TENS[text] !== undefined) return TENS[text];
  const both = /^(\p{L}+?)\s*(?:en|ën)\s*(\p{L}+)$/u.exec(text.replace(/^en\s+/u, ''));
  const [unit, ten] = [UNITS[both?.[1] ?? ''], TENS[both?.[2] ?? '']];
  return unit === undefined || ten === undefined ? undefined : unit + ten;
}

const COUNT = String.raw`((?:\d+|[\p{L}]+)(?:\s+en\s+[\p{L}]+)?)(?:\s*\(\d+\))?`;
const LENGTH = String.raw`${COUNT}\s+(jaar|jaren|maand|maanden|dagen|dag|weken)\b`;
const LETTER: Record<string, string> = { j: 'Y', m: 'M', d: 'D', w: 'W' };

const isoOf = (count: string | undefined, unit: string | undefined): string | undefined => {
  const value = count === undefined ? undefined : dutchNumber(count);
  return value === undefined || unit === undefined ? undefined : `P${value}${LETTER[unit[0] as string]}`;
};

/** The first of the patterns that gives a length. */
const lengthBy = (text: string, patterns: readonly string[]): string | undefined => {
  for (const pattern of patterns)
    for (const match of text.matchAll(new RegExp(pattern.replaceAll('LENGTH', LENGTH), 'giu'))) {
      const iso = isoOf(match[1], match[2]);
      if (iso !== undefined) return iso;
    }
  return undefined;
};

const FOR = String.raw`(?:voor|gedurende)\s+(?:(?:een|de|eenen|den)\s+(?:eerste\s+)?(?:periode|tijdvak|duur|tijd|termijn|tijdsduur)\s+van\s+)?`;
const TERM = [
  String.raw`(?:van\s+kracht|in\s+werking|geldig|gesloten|aangegaan|gelden|geldt)\s+(?:\p{L}+\s+){0,3}?${FOR}LENGTH`,
  String.raw`${FOR}LENGTH\s+(?:van\s+kracht|gesloten|aangegaan|geldig|in\s+werking)`,
  String.raw`(?:duur|geldigheidsduur|looptijd)\s+(?:van\s+\p{L}+\s+\p{L}+\s+)?(?:bedraagt|is|van)\s+LENGTH`,
];
const NOTICE = [
  String.raw`(?:opzeg\p{L}*|opgezegd|beëindig\p{L}*)[^.]{0,120}?(?:opzeg\p{L}*termijn|opzeggingstermijn|termijn)\s+van\s+(?:ten\s*minste\s+)?LENGTH`,
  String.raw`LENGTH\s+(?:tevoren\s+|van\s+tevoren\s+)?v[oó]{2}r\s+(?:de\s+datum\s+van\s+)?(?:het|den|de|dat|deze|elk\p{L}*)?\s*(?:\p{L}+\s+)?(?:het\s+)?(?:verstrijken|einde|afloop\p{L}*|beëindiging|aflopen|expiratie|eindigen|ommekomst|termijn|datum)`,
  String.raw`(?:opzeg\p{L}*|kennisgeving)[^.]{0,80}?LENGTH\s+(?:van\s+te\s*voren|tevoren)`,
  String.raw`LENGTH\s+(?:van\s+te\s*voren|tevoren)[^.]{0,80}opge?zeg`,
];

const TACIT =
  /stilzwijgend[^.]{0,80}(?:verleng|vernieuw)|(?:verleng|vernieuw)\p{L}*[^.]{0,60}stilzwijgend|automatisch[^.]{0,40}verleng/iu;
const INDEFINITE = /voor\s+(?:een\s+)?onbepaalde[n]?\s+(?:tijd|duur|termijn)/iu;

const DONE = new RegExp(
  String.raw`(?:GEDAAN|Gedaan)\s+(?:in\s+\p{L}+(?:\s+\p{L}+)?,?\s+)?te\s+([’'\p{L}-]+(?:\s+(?!op\b|de\b|den\b|in\b)\p{L}[\p{L}-]+)?),?[^.]{0,40}?\b(?:op|de|den)?\s*(\d{1,2}|[\p{L}]+)(?:e|ste|de|sten|den)?\s+(${MONTHS.join('|')})\s+(\d{4}|[\p{L}]+honderd(?:\s*(?:en\s+)?(?!in\b)[\p{L}]+){0,3}|tweeduizend(?:\s*(?!in\b)[\p{L}]+){0,2})`,
  'iu',
);

const ORDINAL_ENDING = /(?:ste|de|sten|den|e)$/u;
const dayOf = (word: string): number | undefined =>
  dutchNumber(word) ?? dutchNumber(word.replace(ORDINAL_ENDING, '')) ?? IRREGULAR[word.toLowerCase()];
const IRREGULAR: Record<string, number> = {
  eerste: 1,
  eersten: 1,
  derde: 3,
  derden: 3,
  achtste: 8,
  tienden: 10,
};

const two = (value: number): string => String(value).padStart(2, '0');

const doneIn = (text: string): Pick<Clauses, 'place' | 'date'> => {
  const match = DONE.exec(text);
  if (match === null) return {};
  const [day, year] = [dayOf(match[2] as string), dutchNumber((match[4] as string).replaceAll(/\s+/g, ' '))];
  const month = MONTHS.indexOf((match[3] as string).toLowerCase()) + 1;
  if (day === undefined || year === undefined) return {};
  return { place: match[1] as string, date: `${year}-${two(month)}-${two(day)}` };
};

export function readDutch(text: string): Clauses {
  const found: Clauses = { ...doneIn(text) };
  const tacit = TACIT.exec(text);
  const term = lengthBy(tacit === null ? text : text.slice(0, tacit.index), TERM) ?? lengthBy(text, TERM);
  if (term !== undefined) found.term = term;
  else if (INDEFINITE.test(text) && tacit === null) found.term = 'indefinite';
  if (tacit !== null) found.renewal = 'tacit';
  const notice = lengthBy(text, NOTICE);
  if (notice !== undefined) found.notice = notice;
  return found;
}
