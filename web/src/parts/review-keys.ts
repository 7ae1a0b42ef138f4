// Review by keyboard: j next, k previous, a accept, c correct, x reject, u undo, ? help. Silent while one types.
import { useEffect } from 'react';

export type ReviewKey = 'j' | 'k' | 'a' | 'c' | 'x' | 'u' | '?';
const KEYS = new Set<string>(['j', 'k', 'a', 'c', 'x', 'u', '?']);

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName) ||
    target.closest('[role=dialog]') !== null);

export function useReviewKeys(act: (key: ReviewKey) => void, on = true): void {
  useEffect(() => {
    if (!on) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (!KEYS.has(key)) return;
      event.preventDefault();
      act(key as ReviewKey);
    };
    globalThis.addEventListener('keydown', press);
    return () => globalThis.removeEventListener('keydown', press);
  }, [act, on]);
}
