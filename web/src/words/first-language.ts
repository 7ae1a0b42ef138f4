// The language a reader begins with: chosen here before (kept in this browser), else the browser's, else English.
import { LANGUAGES, type Language } from './words.ts';

export const KEPT = 'foedera.language';

export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT);
  const wanted = [kept ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2));
  return wanted.find((tag): tag is Language => LANGUAGES.includes(tag as Language)) ?? 'en';
}
