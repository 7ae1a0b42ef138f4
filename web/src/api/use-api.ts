// What pages use to read and to write: queries that carry the day asked about, and writes that refresh what they touch.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../words/language.tsx';
import { useMoment } from '../shell/view.ts';
import { ask, type Query } from './client.ts';

/** `on`, `known` and `lang` of this view, as every question about the law carries them. */
export function useAsked(): { on?: string; known?: string; lang: string } {
  const { on, known } = useMoment();
  const lang = useLanguage();
  return { ...(on ? { on } : {}), ...(known ? { known } : {}), lang };
}

/** GET under /api with the moment of the view. The answer before stays on screen while the next one comes. */
export function useApi<Answer>(path: string | undefined, query: Query = {}) {
  const asked = useAsked();
  const all = { ...asked, ...query };
  return useQuery({
    queryKey: [path, all],
    queryFn: ({ signal }) => ask<Answer>(path ?? '', { query: all, signal }),
    enabled: path !== undefined,
    placeholderData: keepPreviousData,
  });
}

/** A write; afterwards whatever is on screen is asked again. */
export function useWrite<Input, Answer>(write: (input: Input) => Promise<Answer>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: write, onSuccess: () => queries.invalidateQueries() });
}
