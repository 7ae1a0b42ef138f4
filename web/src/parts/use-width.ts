// How wide an element is, in CSS pixels: measured before the first painting, then whenever it changes.
import { useCallback, useRef, useState } from 'react';

/** `ref` goes on the element; `width` is 0 only until it stands on the page. */
export function useWidth(): { ref: (element: HTMLElement | null) => void; width: number } {
  const [width, setWidth] = useState(0);
  const watching = useRef<ResizeObserver>(undefined);
  const ref = useCallback((element: HTMLElement | null) => {
    watching.current?.disconnect();
    if (!element) return;
    const measure = () => {
      const now = Math.floor(element.getBoundingClientRect().width);
      // Not shown for a moment (a hidden tab, a print being laid out) is not a width.
      if (now > 0) setWidth(now);
    };
    measure();
    watching.current = new ResizeObserver(measure);
    watching.current.observe(element);
  }, []);
  return { ref, width };
}
