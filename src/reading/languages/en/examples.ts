// Sentences of our own with the facts that must be read from them, and some from which nothing may be read.
import type { LanguageExample } from '../language.ts';

export const examples: readonly LanguageExample[] = [];
