// The language a browser prefers, of the two the register speaks.
import type { Language } from '../../vocabulary/labels/label.ts';

/** `de, fr-CA;q=0.8, en;q=0.5` → `fr`. English where neither is named. */
export function chooseLanguage(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', weight = 'q=1'] = part.trim().split(';');
    return { tag: tag.slice(0, 2).toLowerCase(), weight: Number(weight.trim().slice(2)) || 0 };
  });
  const known = wanted.filter(({ tag }) => tag === 'fr' || tag === 'en');
  const best = known.sort((a, b) => b.weight - a.weight)[0];
  return best?.tag === 'fr' ? 'fr' : 'en';
}
