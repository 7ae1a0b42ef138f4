// The language of the terminal: `--lang`, else what the surroundings say (LC_ALL, LC_MESSAGES, LANG).
import type { Language } from '../vocabulary/labels/label.ts';
import { Refusal } from '../vocabulary/refusal.ts';

/** Words of a command in both languages. */
export type Words = Record<Language, Record<string, unknown>>;

export function chooseTerminalLanguage(asked: string | undefined): Language {
  if (asked === 'fr' || asked === 'en') return asked;
  if (asked !== undefined)
    throw new Refusal('no-such-language', `Foedera does not speak "${asked}".`, {
      next: 'Use --lang fr or --lang en.',
    });
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('fr') ? 'fr' : 'en'; // `fr_FR.UTF-8`
}
