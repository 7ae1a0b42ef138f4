// Two States: the country brief, as one page that prints well.
import { useParams } from '@tanstack/react-router';
import type { StatePage } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/states.tsx';
import { StateView } from '../state/state-view.tsx';

export function Page() {
  const { a = '', b = '' } = useParams({ strict: false }) as { a?: string; b?: string };
  const query = useApi<StatePage>(`/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}`);
  return <Answered query={query}>{(page) => <StateView page={page} />}</Answered>;
}
