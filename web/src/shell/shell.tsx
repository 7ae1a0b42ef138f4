// The frame around every page: header with search and the day asked about, menu, notices, and the page.
import { ActionIcon, Burger, Button, Drawer } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { IconSearch } from '@tabler/icons-react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { ask } from '../api/client.ts';
import { PAGES, type Group } from '../pages.ts';
import { edtfText } from '../parts/edtf-text.ts';
import { useVocabulary } from '../parts/labels.ts';
import { Loading, Trouble } from '../parts/states.tsx';
import { To } from '../parts/to.tsx';
import { useLanguage, useWords } from '../words/language.tsx';
import { AsOf } from './as-of.tsx';
import { Settings } from './settings.tsx';
import './shell.css';
import { useMoment, useView } from './view.ts';
import { menuWords, shellWords } from './words.ts';

const GROUPS: Group[] = ['desk', 'register', 'programme', 'look'];

function Menu({ onGo }: { onGo?: () => void }) {
  const words = useWords(shellWords);
  const names = useWords(menuWords);
  const language = useLanguage();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const titles: Record<string, string> = {
    desk: words.groupDesk,
    register: words.groupRegister,
    programme: words.groupProgramme,
    look: words.groupLook,
  };
  const here = (to: string) => (to === '/' ? path === '/' : path === to || path.startsWith(`${to}/`));
  return (
    <nav aria-label={words.menu} className="menu">
      {GROUPS.map((group) => {
        const pages = PAGES.filter((page) => page.group === group);
        return pages.length === 0 ? null : (
          <div key={group} className="menu-group">
            <span className="menu-title">{titles[group]}</span>
            <ul>
              {pages.map((page) => (
                <li key={page.path} aria-current={here(page.path) ? 'page' : undefined}>
                  <To path={page.path} {...(onGo ? { onClick: onGo } : {})}>
                    {typeof page.name === 'string' ? names[page.name] : page.name[language].menu}
                  </To>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

/** Says plainly that another day, or an earlier state of knowledge, is on screen. */
function OtherMoment() {
  const words = useWords(shellWords);
  const language = useLanguage();
  const { on, known } = useMoment();
  const { put } = useView();
  if (!on && !known) return null;
  const date = (day?: string) => (day ? edtfText(day, language, 'long') : '');
  return (
    <div className="strip moment no-print" role="status">
      {words.otherMoment(date(on), date(known))}{' '}
      <button type="button" className="plain link" onClick={() => put({ on: undefined, known: undefined })}>
        {words.backToToday}
      </button>
    </div>
  );
}

function ExamplesBanner() {
  const words = useWords(shellWords);
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['/examples'],
    queryFn: () => ask<{ loaded: boolean; documents: number }>('/examples'),
    staleTime: 60_000,
  });
  if (!data?.loaded) return null;
  const remove = async () => {
    try {
      await ask('/examples', { method: 'DELETE' });
      notifications.show({ message: words.removed });
    } catch (error) {
      notifications.show({ message: <Trouble error={error} />, autoClose: false });
    }
    await queries.invalidateQueries();
  };
  const sure = () =>
    modals.openConfirmModal({
      title: words.removeExamples,
      children: words.removeExamplesAsk,
      labels: { confirm: words.removeExamples, cancel: words.cancel },
      onConfirm: () => void remove(),
      closeButtonProps: { 'aria-label': words.close },
    });
  return (
    <div className="strip examples no-print" role="note">
      {words.examples(data.documents)}{' '}
      <button type="button" className="plain link" onClick={sure}>
        {words.removeExamples}
      </button>
    </div>
  );
}

// The search box comes after the first page: it is not needed to read it.
const loadSearch = () => import('./search.tsx');
const Search = lazy(() => loadSearch().then((m) => ({ default: m.Search })));
const openSearch = (): void => void loadSearch().then((m) => m.openSearch());

/** True once the page has had time to be drawn. */
function useSoon(): boolean {
  const [soon, setSoon] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return soon;
}

/** Names the window after the page's title. */
function useWindowName() {
  useEffect(() => {
    const name = () => {
      const title = document.querySelector('main h1')?.textContent;
      document.title = title ? `${title} · Foedera` : 'Foedera';
    };
    const watch = new MutationObserver(name);
    const main = document.querySelector('main');
    if (main) watch.observe(main, { childList: true, subtree: true });
    name();
    return () => watch.disconnect();
  }, []);
}

/** A new page starts at its content for keyboard and screen reader; the first one starts where the browser does. */
function useFocusOnNewPage() {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [path]);
}

function Content() {
  const vocabulary = useVocabulary();
  if (vocabulary.isError) return <Trouble error={vocabulary.error} again={() => void vocabulary.refetch()} />;
  return vocabulary.data ? <Outlet /> : <Loading />;
}

export function Shell() {
  const words = useWords(shellWords);
  const [open, setOpen] = useState(false);
  useWindowName();
  useFocusOnNewPage();
  const searchable = useSoon();
  return (
    <div className="shell">
      <a href="#content" className="skip no-print">
        {words.skip}
      </a>
      <header className="top no-print">
        <Burger
          className="only-phone"
          size="sm"
          opened={open}
          onClick={() => setOpen(!open)}
          aria-label={words.openMenu}
        />
        <To path="/" className="brand" title={words.tagline}>
          {words.name}
        </To>
        <Button
          className="search-button not-phone"
          leftSection={<IconSearch size={14} />}
          rightSection={<kbd>Ctrl K</kbd>}
          onClick={openSearch}
          title={words.searchLabel}
        >
          {words.search}
        </Button>
        <ActionIcon className="only-phone push" onClick={openSearch} aria-label={words.searchLabel}>
          <IconSearch size={18} />
        </ActionIcon>
        <AsOf />
        <Settings />
      </header>
      <div className="side no-print not-phone">
        <Menu />
      </div>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        title={words.name}
        size="16rem"
        closeButtonProps={{ 'aria-label': words.close }}
      >
        <Menu onGo={() => setOpen(false)} />
      </Drawer>
      <div className="middle">
        <ExamplesBanner />
        <OtherMoment />
        <main id="content" tabIndex={-1}>
          <Content />
        </main>
      </div>
      {searchable && (
        <Suspense>
          <Search />
        </Suspense>
      )}
    </div>
  );
}
