// Which language the reader has: the browser's, unless chosen here before (kept in this browser).
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { firstLanguage, KEPT } from './first-language.ts';
import type { Language, Words } from './words.ts';

interface Choice {
  language: Language;
  choose(language: Language): void;
}
const Chosen = createContext<Choice>({ language: 'en', choose: () => undefined });

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose(next: Language) {
        localStorage.setItem(KEPT, next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return <Chosen.Provider value={choice}>{children}</Chosen.Provider>;
}

export const useLanguage = (): Language => useContext(Chosen).language;
export const useLanguageChoice = (): Choice => useContext(Chosen);

/** The words of a page or part in the reader's language. */
export function useWords<T>(words: Words<T>) {
  return words[useLanguage()];
}
