// What a refusal of the server says to the reader: in English its own words, in French ours by its code, with its own beneath.
import type { RefusalBody } from '../../api/types.ts';
import type { Language } from '../words.ts';
import { DOCUMENTS } from './documents.ts';
import { PROGRAMME } from './programme.ts';
import { REGISTER } from './register.ts';

export const FRENCH: Readonly<Record<string, readonly [said: string, next: string]>> = {
  ...DOCUMENTS,
  ...REGISTER,
  ...PROGRAMME,
};

export interface SaidRefusal {
  said: string;
  next: string;
  /** The server's own English, which names the file, the day or the number it is about. */
  original?: string;
}

export function sayRefusal(
  { code, message, next = '' }: Pick<RefusalBody, 'code' | 'message' | 'next'>,
  language: Language,
): SaidRefusal {
  const french = language === 'fr' ? FRENCH[code] : undefined;
  return french ? { said: french[0], next: french[1], original: message } : { said: message, next };
}
