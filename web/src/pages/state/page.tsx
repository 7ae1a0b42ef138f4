// One State: everything the register knows of its defence cooperation.
import { useParams } from '@tanstack/react-router';
import type { StatePage } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { Answered } from '../../parts/states.tsx';
import { StateView } from './state-view.tsx';

export function Page() {
  const { code = '' } = useParams({ strict: false }) as { code?: string };
  const query = useApi<StatePage>(`/states/${encodeURIComponent(code)}`);
  return <Answered query={query}>{(page) => <StateView page={page} />}</Answered>;
}
