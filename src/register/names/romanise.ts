// Cyrillic names in Latin letters, one plain table: Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz, Uzbek, Azerbaijani letters.

const TABLE: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'o',
  є: 'e',
  ж: 'zh',
  җ: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'y',
  ј: 'y',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'v',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  ҳ: 'kh',
  һ: 'kh',
  ц: 'ts',
  ч: 'ch',
  ҷ: 'zh',
  ҹ: 'zh',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ә: 'a',
  ю: 'yu',
  я: 'ya',
};

/** Latin letters that look like Cyrillic ones and stand in their place in badly typed names, and the other way round. */
const LOOKALIKES: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
};

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Lower-case Latin; a word of mixed scripts is taken for Cyrillic with stray Latin letters ("ЗИHНУРОВ"). */
export function romanise(word: string): string {
  if (!CYRILLIC.test(word)) return word;
  let latin = '';
  for (const letter of word) latin += TABLE[LOOKALIKES[letter] ?? letter] ?? letter;
  return latin;
}
