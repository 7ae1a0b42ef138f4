// Joining this entry with another that a person knows to be the same: find it, see it, say so; it can be undone.
import { Button, Modal, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconLink } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../api/client.ts';
import type { SearchHit } from '../api/types.ts';
import { useWords } from '../words/language.tsx';
import { useJudge } from './decide.tsx';
import { capital, useLabels } from './labels.ts';
import { Empty } from './states.tsx';
import { When } from './when.tsx';
import { partsWords } from './words.ts';

interface JoinWithProps {
  id: string;
  kind: 'person' | 'agreement' | 'activity';
  label: string;
}

function Finding({ id, kind, label, onClose }: JoinWithProps & { onClose(): void }) {
  const words = useWords(partsWords);
  const { states, language } = useLabels();
  const judge = useJudge();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 150);
  const { data } = useQuery({
    queryKey: ['/search', 'join', kind, q, language],
    queryFn: ({ signal }) =>
      ask<{ hits: SearchHit[] }>('/search', { query: { q, kind, limit: 12, lang: language }, signal }),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });
  const hits = q.length > 1 ? (data?.hits ?? []).filter((hit) => hit.id !== id) : [];
  return (
    <div className="stack">
      <TextInput
        label={words.sameAsWhich(label)}
        value={typed}
        onChange={(e) => setTyped(e.currentTarget.value)}
        data-autofocus
      />
      {q.length > 1 && data && hits.length === 0 && <Empty>{words.noMatch}</Empty>}
      <ul className="rows">
        {hits.map((hit) => (
          <li key={hit.id} className="row apart">
            <span>
              {capital(hit.title)}{' '}
              <span className="small quiet">
                {states(hit.states)} {hit.date && <When edtf={hit.date} />}
              </span>
            </span>
            <Button
              size="compact-xs"
              variant="light"
              aria-label={`${words.same}: ${hit.title}`}
              onClick={() => {
                onClose();
                void judge(id, hit.id, 'same');
              }}
            >
              {words.same}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function JoinWith(props: JoinWithProps) {
  const words = useWords(partsWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconLink size={14} />} onClick={() => setOpen(true)}>
        {words.joinWith}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={words.joinWith}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Finding {...props} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}
