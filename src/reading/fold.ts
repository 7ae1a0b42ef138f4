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

const CHUNK = 8192;

/** Same length as the text, always: `foldText(t).length === t.length`. */
export const foldText = (text: string): string => {
  const units = new Uint16Array(Math.min(CHUNK, text.length));
  let folded = '';
  for (let from = 0; from < text.length; from += CHUNK) {
    const size = Math.min(CHUNK, text.length - from);
    for (let i = 0; i < size; i++) units[i] = foldCode(text.charCodeAt(from + i));
    folded += String.fromCharCode.apply(null, units.subarray(0, size) as unknown as number[]);
  }
  return folded;
};
