// Says that examples are on screen, and takes them out with one click and one confirmation.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from '../api/client.ts';
import { useWords } from '../words/language.tsx';
import { shellWords } from './words.ts';

export function ExamplesBanner() {
  const words = useWords(shellWords);
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['/examples'],
    queryFn: () => ask<{ loaded: boolean; documents: number }>('/examples'),
    staleTime: 60_000,
  });
  if (!data?.loaded) return null;
  const remove = async () => {
    const { removeExamples } = await import('./remove-examples.tsx');
    removeExamples(words, () => queries.invalidateQueries());
  };
  return (
    <div className="strip examples no-print" role="note">
      {words.examples(data.documents)}{' '}
      <button type="button" className="plain link" onClick={() => void remove()}>
        {words.removeExamples}
      </button>
    </div>
  );
}
