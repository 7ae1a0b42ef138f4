// A word of the register as it is shown: in the two languages of the interface.

export type Language = 'fr' | 'en';
export type Label = Record<Language, string>;

/** French first, English second: `both('signé', 'signed')`. */
export const both = (fr: string, en: string): Label => ({ fr, en });
