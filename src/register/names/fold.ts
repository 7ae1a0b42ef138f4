// A name without what spelling adds to it: case, accents, apostrophes and dashes, order of words.

/** Letters that decomposition leaves whole. */
const WHOLE: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  ŋ: 'ng',
  ĸ: 'k',
};

const PLAIN = /^[A-Za-z0-9]+$/; // "Agreement"

/** Lower case, no diacritics, single spaces: "Jaqsylyqov, Rūslan" → "jaqsylyqov ruslan". */
export function foldName(name: string): string {
  // Most words need nothing but their case changed.
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .toLowerCase()
    .replace(/(?<=[аеёиіоуыэюя])ў/g, 'в') // Belarusian Петроў; Uzbek Ўзбек keeps its vowel
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘'ʻʼ`´]/g, '') // O‘g‘li
    .replace(/[ıłøđðþßæœəŋĸ]/g, (letter) => WHOLE[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
