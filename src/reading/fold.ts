// How two spellings of a word are made equal without moving a single offset: case, diacritics, apostrophes, dashes, spaces.

/** Code units whose folded form is looked up in the table; the rest fold to themselves. */
const TABLE_SIZE = 0x2100;
const table = new Uint16Array(TABLE_SIZE);

/** Turkish dotless ı and dotted İ, and letters that Unicode does not decompose, folded as readers confuse them. */
const SPECIAL: Record<string, string> = {
  ı: 'i',
  İ: 'i',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  ə: 'e',
  Ə: 'e',
  Œ: 'œ',
  Æ: 'æ',
};
const APOSTROPHES = '’‘ʼ`´ʹʻ′';
const DASHES = '‐‑‒–—−';
const SPACES = '\u00a0\u2007\u2009\u200a\u202f\u2002\u2003';

const foldUnit = (unit: number): number => {
  const letter = String.fromCharCode(unit);
  const special = SPECIAL[letter];
  if (special !== undefined) return special.charCodeAt(0);
  const base = letter.normalize('NFD').charAt(0).toLowerCase();
  return base.length === 1 ? base.charCodeAt(0) : unit;
};

for (let unit = 0; unit < TABLE_SIZE; unit++)
  table[unit] = unit >= 0x300 && unit < 0x370 ? unit : foldUnit(unit);
for (const letter of APOSTROPHES) table[letter.charCodeAt(0)] = 39;
for (const letter of DASHES) if (letter.charCodeAt(0) < TABLE_SIZE) table[letter.charCodeAt(0)] = 45;
for (const letter of SPACES) table[letter.charCodeAt(0)] = 32;
table[0x2212 % TABLE_SIZE] ||= 45;

/** The folded code unit of one code unit. */
export const foldCode = (unit: number): number =>
  unit < TABLE_SIZE ? (table[unit] as number) : unit === 0x2212 ? 45 : unit;

/** A text as code units: all scanning is done over these, for strings differ in how they are kept and are slow to walk. */
export interface CodeUnits {
  length: number;
  /** As they stand in the text. */
  raw: Uint16Array;
  /** Folded, one for one. */
  folded: Uint16Array;
}

/** Whoever scans may look this far past the end: it is all spaces there. */
const MARGIN = 4;

/** Longer texts are copied as a whole: worth a call. */
const SHORT = 32;

export const codeUnitsOf = (text: string): CodeUnits =>
  unitsIn(text, new Uint16Array(text.length + MARGIN), new Uint16Array(text.length + MARGIN));

const ROOM = 256;
const rooms = [new Uint16Array(ROOM), new Uint16Array(ROOM)] as const;

/** The same for words and phrases, of which there are a hundred thousand: they stand until the next is asked for. */
export const codeUnitsInRoom = (text: string): CodeUnits =>
  text.length + MARGIN > ROOM ? codeUnitsOf(text) : unitsIn(text, ...rooms);

const unitsIn = (text: string, raw: Uint16Array, folded: Uint16Array): CodeUnits => {
  const { length } = text;
  if (length > SHORT) Buffer.from(raw.buffer).write(text, 'utf16le');
  else for (let at = 0; at < length; at++) raw[at] = text.charCodeAt(at);
  raw.fill(32, length, length + MARGIN);
  for (let at = 0; at < length + MARGIN; at++) folded[at] = foldCode(raw[at] as number);
  return { length, raw, folded };
};

/** What fits in one byte a unit, as most folded texts do, takes half the memory. */
export const foldedText = ({ length, folded }: CodeUnits): string => {
  const narrow = Buffer.allocUnsafe(length);
  let all = 0;
  for (let at = 0; at < length; at++) {
    const unit = folded[at] as number;
    all |= unit;
    narrow[at] = unit;
  }
  return all < 256
    ? narrow.toString('latin1')
    : Buffer.from(folded.buffer, 0, length * 2).toString('utf16le');
};

/** Same length as the text, always: `foldText(t).length === t.length`. */
export const foldText = (text: string): string => (isFolded(text) ? text : foldedText(codeUnitsOf(text)));

const isFolded = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (foldCode(unit) !== unit) return false;
  }
  return true;
};
