// Something wider than a phone: it scrolls sideways by itself, by touch, wheel or keyboard, and never the page.
import type { ReactNode } from 'react';

export function Wide({ children, label }: { children: ReactNode; label?: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a stretch that scrolls must be reachable by keyboard
    <div className="scroll-x" tabIndex={0} {...(label ? { role: 'region', 'aria-label': label } : {})}>
      {children}
    </div>
  );
}
