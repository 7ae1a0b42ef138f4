// Every page: its address, its name in the menu, and where its code is. To add one: a folder and one entry here.
import type { ComponentType } from 'react';
import type { Words } from './words/words.ts';
import * as programme from './parts/programme/menu-words.ts';
import { officesWords } from './pages/offices/words.ts';
import { menuWords } from './shell/words.ts';

type MenuWord = keyof typeof menuWords.en;
export type Group = 'desk' | 'register' | 'programme' | 'look' | 'none';

export interface PageEntry {
  path: string;
  /** Where it stands in the menu; `none`: reached from other pages only. */
  group: Group;
  /** Name in the menu: one of the shell's words, or the page's own. */
  name: MenuWord | Words<{ menu: string }>;
  load(): Promise<{ Page: ComponentType }>;
  /** Most visits come to it: its code is fetched while nothing else is to be done. */
  early?: true;
}

export const PAGES: PageEntry[] = [
  { path: '/', group: 'desk', name: 'home', load: () => import('./pages/home/page.tsx') },
  { path: '/review', group: 'desk', name: 'review', load: () => import('./pages/review/page.tsx') },
  { path: '/documents', group: 'desk', name: 'documents', load: () => import('./pages/documents/page.tsx') },
  {
    path: '/agreements',
    early: true,
    group: 'register',
    name: 'agreements',
    load: () => import('./pages/agreements/page.tsx'),
  },
  {
    path: '/activities',
    group: 'register',
    name: 'activities',
    load: () => import('./pages/activities/page.tsx'),
  },
  { path: '/people', group: 'register', name: 'people', load: () => import('./pages/people/page.tsx') },
  { path: '/states', group: 'register', name: 'states', load: () => import('./pages/states/page.tsx') },
  { path: '/offices', group: 'register', name: officesWords, load: () => import('./pages/offices/page.tsx') },
  { path: '/offices/$id', group: 'none', name: officesWords, load: () => import('./pages/office/page.tsx') },
  { path: '/organs/$id', group: 'none', name: officesWords, load: () => import('./pages/organ/page.tsx') },
  {
    path: '/programme/year',
    group: 'programme',
    name: programme.yearMenu,
    load: () => import('./pages/programme-year/page.tsx'),
  },
  {
    path: '/programme',
    group: 'none',
    name: programme.yearMenu,
    load: () => import('./pages/programme-year/page.tsx'),
  },
  {
    path: '/programme/plans',
    group: 'programme',
    name: programme.plansMenu,
    load: () => import('./pages/programme-plans/page.tsx'),
  },
  {
    path: '/programme/series',
    group: 'programme',
    name: programme.seriesMenu,
    load: () => import('./pages/programme-series/page.tsx'),
  },
  {
    path: '/programme/places',
    group: 'programme',
    name: programme.placesMenu,
    load: () => import('./pages/programme-places/page.tsx'),
  },
  {
    path: '/programme/training',
    group: 'programme',
    name: programme.trainingMenu,
    load: () => import('./pages/programme-training/page.tsx'),
  },
  {
    path: '/programme/costs',
    group: 'programme',
    name: programme.costsMenu,
    load: () => import('./pages/programme-costs/page.tsx'),
  },
  {
    path: '/programme/basis',
    group: 'programme',
    name: programme.basisMenu,
    load: () => import('./pages/programme-basis/page.tsx'),
  },
  {
    path: '/programme/proposals',
    group: 'programme',
    name: programme.proposalsMenu,
    load: () => import('./pages/programme-proposals/page.tsx'),
  },
  {
    path: '/programme/reports',
    group: 'programme',
    name: programme.reportsMenu,
    load: () => import('./pages/programme-reports/page.tsx'),
  },
  {
    path: '/programme/import',
    group: 'programme',
    name: programme.tablesMenu,
    load: () => import('./pages/programme-import/page.tsx'),
  },
  {
    path: '/programme/zones',
    group: 'none',
    name: programme.placesMenu,
    load: () => import('./pages/programme-zones/page.tsx'),
  },
  {
    path: '/programme/activities/$id',
    group: 'none',
    name: programme.yearMenu,
    load: () => import('./pages/programme-activity/page.tsx'),
  },
  {
    path: '/programme/plans/$id',
    group: 'none',
    name: programme.plansMenu,
    load: () => import('./pages/programme-plan/page.tsx'),
  },
  { path: '/explore', group: 'look', name: 'explore', load: () => import('./pages/explore/page.tsx') },
  { path: '/search', group: 'none', name: 'search', load: () => import('./pages/search/page.tsx') },
  { path: '/help', group: 'look', name: 'help', load: () => import('./pages/help/page.tsx') },
  {
    path: '/agreements/$id',
    early: true,
    group: 'none',
    name: 'agreements',
    load: () => import('./pages/agreement/page.tsx'),
  },
  {
    path: '/documents/$id',
    early: true,
    group: 'none',
    name: 'documents',
    load: () => import('./pages/document/page.tsx'),
  },
  {
    path: '/activities/$id',
    group: 'none',
    name: 'activities',
    load: () => import('./pages/activity/page.tsx'),
  },
  { path: '/people/$id', group: 'none', name: 'people', load: () => import('./pages/person/page.tsx') },
  { path: '/states/$code', group: 'none', name: 'states', load: () => import('./pages/state/page.tsx') },
  { path: '/pairs/$a/$b', group: 'none', name: 'states', load: () => import('./pages/pair/page.tsx') },
];

// `/agreements/$id` → matches `/agreements/a1`
const shapeOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\$\w+/g, '[^/]+')}/?$`);

/** The page that an address shows; nothing where there is none. */
export const pageAt = (path: string): PageEntry | undefined =>
  PAGES.find((page) => shapeOf(page.path).test(path));
