// How a name sounds, roughly and in any script: the key under which Jaqsylyqov, Jaksilikov and Жаксылыков are one.
import { romanise } from './romanise.ts';

/** Spellings of one sound in English, French, German, Turkish, Kazakh, Uzbek and Polish; longest first where they overlap. */
const SOUNDS: [RegExp, string][] = [
  [/q|ck/g, 'k'], // Jaqsylyqov
  [/shch|stch|chtch|schtsch|szcz|sch(?=[aeiouy])|tch|tsch|tzsch/g, 'C'], // Shchukin, Chtchoukine
  [/dzh|dsch|dj|zh|j(?=[aeouy])(?<![aeiouy]j)/g, 'J'], // Dzhaparov, Djaparov, Japarov, Zhaparov
  [/sh|ch|cz|sz|sch/g, 'C'], // Shoygu, Choïgou; Kuzmichov, Kuzmiczow
  [/dz/g, 'd'], // Dzmitry
  [/ts|tz/g, 't'], // Katsiaryna
  [/ph/g, 'f'],
  [/kh|gh|h|g(?:u(?=[ei]))?/g, 'H'], // Kharkov, Ihor, Igor, Guerassimov
  [/x|ks/g, 'K'], // Alexander, Aleksandr
  [/c(?=[aou]|[^aeiouy]|$)|k/g, 'K'], // Marc, Mark
  [/c(?=[eiy])/g, 's'],
  [/ff?$|w/g, 'v'], // Romanoff, Romanow
  [/ou|oo/g, 'u'], // Poutine
  [/eo/g, 'o'],
];

/** Vowels by what is kept apart: i and y sound alike in every transcription, o and a in none that we meet often. */
const VOWELS: Record<string, string> = { a: 'a', e: 'e', i: 'i', y: 'i', j: 'i', o: 'o', u: 'u' };

/** Consonants as capitals or letters, vowels in runs of one; a final mute e goes. `word` is folded, one word. */
export function skeletonOf(word: string): string {
  let sound = romanise(word).replace(/(?<=[^aeiouy])e$/, '');
  for (const [spelling, letter] of SOUNDS) sound = sound.replace(spelling, letter);
  let key = '';
  let vowel = false;
  for (const letter of sound) {
    const isVowel = VOWELS[letter] !== undefined;
    const kept = VOWELS[letter] ?? letter;
    if (!(isVowel && vowel) && !key.endsWith(kept)) key += kept;
    vowel = isVowel;
  }
  return key.length > 3 ? key.replace(/i$/, '') : key;
}

/** Only the consonants: what stays through every language's vowels. */
export function consonantsOf(skeleton: string): string {
  const bare = skeleton.replace(/^[aeiou]+/, 'A').replace(/[aeiou]/g, '');
  return bare.replace(/(.)\1+/g, '$1');
}
