// French sentences with the facts that must be read from them, and sentences with none; run as tests.
import type { LanguageExample } from '../language.ts';

export const examples: readonly LanguageExample[] = [];
