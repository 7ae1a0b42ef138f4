// Shown for an address that leads nowhere.
import { PageHead } from '../parts/section.tsx';
import { To } from '../parts/to.tsx';
import { useWords } from '../words/language.tsx';
import { shellWords } from './words.ts';

export function NotFound() {
  const words = useWords(shellWords);
  return (
    <>
      <PageHead title={words.notFound} lead={words.notFoundMore} />
      <To path="/">{words.goHome}</To>
    </>
  );
}
