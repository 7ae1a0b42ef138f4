// Views kept in this browser: a name and the address that shows it.
import { ActionIcon, Button, Menu, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { parseSearch, searchText, useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { agreementsWords } from './words.ts';

interface SavedView {
  name: string;
  search: string;
}

export function SavedViews() {
  const words = useWords(agreementsWords);
  const navigate = useNavigate();
  const { search } = useView();
  const [views, setViews] = useLocalStorage<SavedView[]>({
    key: 'foedera.views.agreements',
    defaultValue: [],
  });
  const [name, setName] = useState('');
  const save = () => {
    const kept = { name: name.trim(), search: searchText(search) };
    if (kept.name) setViews([...views.filter((view) => view.name !== kept.name), kept]);
    setName('');
  };
  return (
    <Menu closeOnItemClick width={270} position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconBookmark size={14} />}>{words.views}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {views.length === 0 && <Menu.Label>{words.noViews}</Menu.Label>}
        {views.map((view) => (
          <div key={view.name} className="row" style={{ flexWrap: 'nowrap' }}>
            <Menu.Item
              onClick={() =>
                void navigate({ to: '/agreements' as never, search: parseSearch(view.search) as never })
              }
            >
              {view.name}
            </Menu.Item>
            <ActionIcon
              aria-label={words.deleteView(view.name)}
              onClick={() => setViews(views.filter((one) => one.name !== view.name))}
            >
              <IconTrash size={14} />
            </ActionIcon>
          </div>
        ))}
        <Menu.Divider />
        <form
          className="row tight"
          style={{ padding: '0.25rem 0.5rem', flexWrap: 'nowrap' }}
          onSubmit={(e) => {
            e.preventDefault();
            save();
          }}
        >
          <TextInput
            aria-label={words.viewName}
            placeholder={words.viewName}
            value={name}
            onChange={(e) => setName(e.currentTarget.value)}
            onKeyDown={(e) => e.stopPropagation()}
          />
          <Button type="submit" title={words.saveView} disabled={!name.trim()}>
            +
          </Button>
        </form>
      </Menu.Dropdown>
    </Menu>
  );
}
