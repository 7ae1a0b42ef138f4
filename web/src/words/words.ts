// How interface words are kept: one object a page with `fr` and `en` of the same shape, so a missing word is a type error.
export type Language = 'fr' | 'en';
export const LANGUAGES = ['fr', 'en'] as const satisfies Language[];

// A word may take numbers or names: `(n: number) => string`.
type Shape<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Shape<T[K]>;
};

export interface Words<T> {
  fr: Shape<T>;
  en: Shape<T>;
}

/** Keeps both languages to the shape of the French, which is written first. */
export function inBoth<T extends object>(fr: T, en: Shape<NoInfer<T>>): Words<T> {
  return { fr: fr as Shape<T>, en };
}

/** A label before a value: "En vigueur :", "In force:". */
export const withColon = (text: string, language: Language): string =>
  language === 'fr' ? `${text}\u202f:` : `${text}:`;

/** `count(3, 'day', 'days')` → `3 days`, with a non-breaking space. French says zero in the singular. */
export function count(n: number, one: string, many: string, language: Language = 'en'): string {
  const singular = language === 'fr' ? Math.abs(n) < 2 : n === 1;
  return `${n.toLocaleString(language)} ${singular ? one : many}`;
}
