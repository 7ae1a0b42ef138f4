// What a page shows while it loads, when there is nothing, and when something went wrong.
import { Button, Skeleton } from '@mantine/core';
import { IconPlugOff, IconAlertTriangle } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Refused, Unreachable } from '../api/client.ts';
import { useLanguage, useWords } from '../words/language.tsx';
import { sayRefusal } from '../words/refusals/say-refusal.ts';
import type { Language } from '../words/words.ts';
import { partsWords } from './words.ts';

export function Loading() {
  const words = useWords(partsWords);
  return (
    <div className="stack" role="status" aria-label={words.loading}>
      <Skeleton height={26} width="45%" />
      {['92%', '84%', '96%', '70%', '88%', '60%'].map((width) => (
        <Skeleton key={width} height={12} width={width} />
      ))}
    </div>
  );
}

export function Empty({ children }: { children?: ReactNode }) {
  const words = useWords(partsWords);
  return <p className="quiet">{children ?? words.empty}</p>;
}

interface Explained {
  title: string;
  more: string;
  /** The server's own English beneath our French. */
  original?: string | undefined;
}

function explained(error: unknown, words: (typeof partsWords)['en'], language: Language): Explained {
  if (error instanceof Unreachable) return { title: words.lost, more: words.lostMore };
  if (error instanceof Refused && error.status === 401)
    return { title: words.expired, more: sayRefusal(error.body, language).next || error.message };
  if (error instanceof Refused) {
    const { said, next, original } = sayRefusal(error.body, language);
    return { title: said, more: next, original };
  }
  return { title: words.broken, more: `${words.brokenMore} ${error instanceof Error ? error.message : ''}` };
}

/** Says what happened and what to do; never only a code. */
export function Trouble({ error, again }: { error: unknown; again?: () => void }) {
  const words = useWords(partsWords);
  const { title, more, original } = explained(error, words, useLanguage());
  return (
    <div role="alert" className="note bad stack tight">
      <strong className="row tight">
        {error instanceof Unreachable ? <IconPlugOff size={16} /> : <IconAlertTriangle size={16} />} {title}
      </strong>
      {more && <span>{more}</span>}
      {original && (
        <span className="small quiet" lang="en">
          {original}
        </span>
      )}
      {again && (
        <span>
          <Button onClick={again}>{words.again}</Button>
        </span>
      )}
    </div>
  );
}

/** The answer once it is there; until then a skeleton, and what went wrong if it did. */
export function Answered<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (answer: T) => ReactNode;
}) {
  if (query.data !== undefined)
    return (
      <>
        {query.isError && <Trouble error={query.error} again={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  return query.isError ? <Trouble error={query.error} again={() => void query.refetch()} /> : <Loading />;
}
