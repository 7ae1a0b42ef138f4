// Acts of law as nouns in the reader's language.
import { actInWords } from '../../law/reasons.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { frenchAct } from './french-acts.ts';

export const nameAct = (kind: string, language: Language): string =>
  language === 'fr' ? frenchAct(kind).noun : actInWords(kind);
