// Bytes → text: byte order marks and UTF-8 first, what the document declares next, letter statistics last.
import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import type { Finding } from '../../vocabulary/reading.ts';

const require = createRequire(import.meta.url);

interface Decoder {
  decode(bytes: Uint8Array, charset: string): string;
  encodingExists(charset: string): boolean;
}
let library: Decoder | undefined;
/** Loaded only for charsets that the platform does not know, and for guessing. */
const iconv = () => (library ??= require('iconv-lite') as Decoder);

export interface DecodedBytes {
  text: string;
  charset: string;
  findings: Finding[];
}

/** Names that documents use and no library knows. */
const CHARSET_NAMES: Record<string, string> = {
  'kz-1048': 'rk1048',
  kz1048: 'rk1048',
  strk1048: 'rk1048',
  'pt-154': 'pt154',
  ptcp154: 'pt154',
  cp154: 'pt154',
};

/** What the bytes are a text in. A byte order mark is kept, so that the text is the file, character by character. */
export function decodeBytes(bytes: Uint8Array, declared?: string): DecodedBytes {
  const marked = charsetOfMark(bytes);
  if (marked) return { text: decodeAs(bytes, marked), charset: marked, findings: [] };
  if (isUtf8(bytes)) return { text: decodeAs(bytes, 'utf-8'), charset: 'utf-8', findings: [] };
  const wide = charsetOfZeros(bytes);
  if (wide) return { text: decodeAs(bytes, wide), charset: wide, findings: [] };
  const named = nameOf(declared ?? declaredIn(bytes));
  if (named && named !== 'utf-8') return { text: decodeAs(bytes, named), charset: named, findings: [] };
  return decodeBroken(bytes) ?? decodeGuessing(bytes);
}

function charsetOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: in Latin text every other byte is zero. */
function charsetOfZeros(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length & ~1, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  if (length < 8) return undefined;
  if (odd > length / 6 && even < length / 100) return 'utf-16le';
  if (even > length / 6 && odd < length / 100) return 'utf-16be';
  return undefined;
}

/** `<meta charset=windows-1251>`, `content="text/html; charset=koi8-r"`, `<?xml encoding="…"?>` in the first bytes. */
export function declaredIn(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 3000)).toString('latin1');
  return (
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  );
}

/** The name of a charset that can be decoded, or undefined. */
function nameOf(name: string | undefined): string | undefined {
  if (!name) return undefined;
  const known = CHARSET_NAMES[name.toLowerCase()] ?? name.toLowerCase();
  try {
    return new TextDecoder(known).encoding;
  } catch {
    return iconv().encodingExists(known) ? known : undefined;
  }
}

function decodeAs(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  } catch {
    return iconv().decode(bytes, charset);
  }
}

/** UTF-8 with a few broken places (cut inside a character, glued files): repaired, and said. */
function decodeBroken(bytes: Uint8Array): DecodedBytes | undefined {
  const text = decodeAs(bytes, 'utf-8');
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  if (broken * 10 > whole && !(broken === 1 && text.endsWith('\uFFFD'))) return undefined;
  const message = `${broken} ${broken === 1 ? 'place is' : 'places are'} not valid UTF-8 and read as \uFFFD.`;
  return { text, charset: 'utf-8', findings: [{ code: 'broken-characters', message }] };
}

/** Charsets guessed among, likeliest first where two read alike, with the letters that make a text of them. */
const CYRILLIC = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё';
const GUESSES: [charset: string, letters: string][] = [
  ['windows-1252', 'éèàùçêîôûâëïüœñóíáúäößãõåøæ’«»–—“”…°'],
  ['windows-1254', 'ğışçöüâîûé’“”–'],
  ['windows-1251', `${CYRILLIC}іїєґў«»–—“”№`],
  ['koi8-r', CYRILLIC],
  ['rk1048', `${CYRILLIC}әіңғүұқөһ«»–—№`],
  ['pt154', `${CYRILLIC}әіңғүұқөһ«»–—№`],
  ['ibm866', CYRILLIC],
  ['windows-1256', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةئءؤأإآ،؛؟'],
];
const GUESSED_FROM = 32 * 1024;

function decodeGuessing(bytes: Uint8Array): DecodedBytes {
  const sample = bytes.subarray(0, GUESSED_FROM);
  let best = GUESSES[0]![0];
  let most = -Infinity;
  for (const [charset, letters] of GUESSES) {
    const score = scoreLetters(decodeAs(sample, charset), letters);
    if (score <= most) continue;
    best = charset;
    most = score;
  }
  const message = `The file is not UTF-8 and does not say what it is; its letters make sense as ${best}.`;
  return { text: decodeAs(bytes, best), charset: best, findings: [{ code: 'charset-guessed', message }] };
}

/** Expected letters count for it; odd ones, scripts mixed in a word and capitals inside a word against it. */
function scoreLetters(text: string, letters: string): number {
  const expected = new Set(letters + letters.toUpperCase());
  let score = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    const char = text[i]!;
    score += expected.has(char) ? 1 : -2;
    if (code >= 0x80 && code < 0xa0) score -= 5;
    if (i === 0) continue;
    if (isLatin(text.charCodeAt(i - 1)) && code >= 0x400) score -= 3;
    if (isLower(text[i - 1]!) && isUpper(char)) score -= 2;
  }
  return score;
}

const isLatin = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isLower = (char: string) => char !== char.toUpperCase();
const isUpper = (char: string) => char !== char.toLowerCase();
