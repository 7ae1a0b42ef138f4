// Everything ever recorded of an entry, newest first, fetched only when somebody asks for it.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Sourced as Statement } from '../api/types.ts';
import { useApi } from '../api/use-api.ts';
import { useWords } from '../words/language.tsx';
import { KindSign } from './kind-sign.tsx';
import { ReviewTag } from './passage.tsx';
import { Section } from './section.tsx';
import { Sourced } from './sourced.tsx';
import { Answered } from './states.tsx';
import { ClaimLine } from './value-text.tsx';
import { Instant } from './when.tsx';
import { partsWords } from './words.ts';

function HistoryList({ path }: { path: string }) {
  const query = useApi<{ entries: Statement[] }>(`${path}/history`);
  return (
    <Answered query={query}>
      {({ entries }) => (
        <ol className="rows">
          {entries.map((entry) => (
            <li key={entry.statement} className="row tight">
              <span className="quiet small">
                <Instant at={entry.recordedAt} /> · {entry.recordedBy}
              </span>
              <KindSign fact={entry.fact} words />
              <Sourced statements={[entry]}>
                <ClaimLine fact={entry.fact} value={entry.value} />
              </Sourced>
              <ReviewTag review={entry.review} />
            </li>
          ))}
        </ol>
      )}
    </Answered>
  );
}

/** `path`: the entry's own in the API, `/people/…`. */
export function HistorySection({ path }: { path: string }) {
  const words = useWords(partsWords);
  const [shown, setShown] = useState(false);
  return (
    <Section id="history" title={words.history} className="no-print">
      {shown ? (
        <HistoryList path={path} />
      ) : (
        <Button onClick={() => setShown(true)}>{words.showHistory}</Button>
      )}
    </Section>
  );
}
