// The frame around every page: header with search and the day asked about, menu, notices, and the page.
import { ActionIcon, Burger, Button } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { PAGES } from '../pages.ts';
import { edtfText } from '../parts/edtf-text.ts';
import { useVocabulary } from '../parts/labels.ts';
import { Loading, Trouble } from '../parts/states.tsx';
import { To } from '../parts/to.tsx';
import { useLanguage, useWords } from '../words/language.tsx';
import { AsOf } from './as-of.tsx';
import { ExamplesBanner } from './examples-banner.tsx';
import { Menu } from './menu.tsx';
import { Settings } from './settings.tsx';
import './shell.css';
import { CarriedMoment, useMoment, useView } from './view.ts';
import { shellWords } from './words.ts';

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

// These come after the first page: they are not needed to read it.
const Notices = lazy(() => import('./notices.tsx').then((m) => ({ default: m.Notices })));
const PhoneMenu = lazy(() => import('./phone-menu.tsx').then((m) => ({ default: m.PhoneMenu })));
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

/** Code of the pages that most visits come to, once the page on screen is drawn and the browser has nothing to do. */
function useEarlyPages(soon: boolean) {
  useEffect(() => {
    if (!soon || !('requestIdleCallback' in globalThis)) return;
    const fetchCode = () => {
      for (const page of PAGES) if (page.early) page.load().catch(() => undefined);
    };
    const waiting = requestIdleCallback(fetchCode, { timeout: 5000 });
    return () => cancelIdleCallback(waiting);
  }, [soon]);
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
  const soon = useSoon();
  useEarlyPages(soon);
  return (
    <CarriedMoment>
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
        <div className="middle">
          <ExamplesBanner />
          <OtherMoment />
          <main id="content" tabIndex={-1}>
            <Content />
          </main>
        </div>
        {soon && (
          <Suspense>
            <Notices />
            <Search />
            <PhoneMenu opened={open} close={() => setOpen(false)} />
          </Suspense>
        )}
      </div>
    </CarriedMoment>
  );
}
