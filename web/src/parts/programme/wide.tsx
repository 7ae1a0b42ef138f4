// A table wider than a phone: it scrolls sideways by itself, by finger and by keyboard.
import type { ReactNode } from 'react';
import { useWords } from '../../words/language.tsx';
import { programmeWords } from './words.ts';

export function Wide({ children }: { children: ReactNode }) {
  const words = useWords(programmeWords);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <div className="scroll-x" role="group" aria-label={words.table} tabIndex={0}>
      {children}
    </div>
  );
}
