// Which languages can be read: one line a language.
import { french } from './fr/index.ts';
import { english } from './en/index.ts';
import type { Language } from './language.ts';

export const LANGUAGES: Record<string, Language> = {
  en: english,
  fr: french,
};
