// What stands above every list: a search field that follows the typing, and the export of exactly what is on screen.
import { Button, Menu, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { queryText, type Query } from '../api/client.ts';
import { useAsked } from '../api/use-api.ts';
import { useView } from '../shell/view.ts';
import { useWords } from '../words/language.tsx';
import { partsWords } from './words.ts';

/** Typing changes `q` of the address without filling the history. */
export function ListSearch({ placeholder }: { placeholder: string }) {
  const { one, put } = useView();
  const asked = one('q') ?? '';
  const [typed, setTyped] = useState(asked);
  const [before, setBefore] = useState(asked);
  const [sent, setSent] = useState(asked);
  // The address changed by itself (back, a link): the field follows. Its own change does not overtake the typing.
  if (asked !== before) {
    setBefore(asked);
    if (asked !== sent) setTyped(asked);
  }
  const settle = useDebouncedCallback((q: string) => {
    setSent(q);
    put({ q: q || undefined }, { back: false });
  }, 150);
  return (
    <TextInput
      type="search"
      aria-label={placeholder}
      placeholder={placeholder}
      leftSection={<IconSearch size={14} />}
      value={typed}
      w={240}
      onChange={(e) => {
        setTyped(e.currentTarget.value);
        settle(e.currentTarget.value);
      }}
    />
  );
}

const FORMATS = ['csv', 'json', 'jsonl'];

export function Export({ path, query }: { path: string; query: Query }) {
  const words = useWords(partsWords);
  const asked = useAsked();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconDownload size={14} />}>{words.export}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FORMATS.map((format) => (
          <Menu.Item
            key={format}
            component="a"
            href={`/api${path}.${format}${queryText({ ...asked, ...query })}`}
            download={`${path.slice(1)}.${format}`}
          >
            {format.toUpperCase()}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
