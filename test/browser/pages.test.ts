// Every page in both languages, on a desk and on a phone: no serious finding of axe, no error, nothing off the machine, no sideways scroll.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser } from 'playwright-core';
import { seriousFindings } from './axe.ts';
import { DESKTOP, PHONE, openForAll, picture, settled, skip, visit, type Server } from './desk.ts';

let server: Server;
let browser: Browser;
openForAll({ examples: true }, (opened) => {
  server = opened.server;
  browser = opened.browser;
});

interface Row {
  id: string;
  parties?: string[];
  documents?: number;
}

async function firstOf(list: string, better: (row: Row) => number): Promise<Row> {
  const answer = (await (await fetch(`${server.address}/api/${list}?limit=500`)).json()) as { rows: Row[] };
  const [row] = answer.rows.toSorted((a, b) => better(b) - better(a));
  assert.ok(row, `the examples hold no ${list}`);
  return row;
}

const at = (list: string, row: Row) => `/${list}/${encodeURIComponent(row.id)}`;

/** Addresses of the list of pages that stand without naming an entity. Not imported as a type: that list is of the browser. */
async function listedPages(): Promise<string[]> {
  const file = new URL('../../web/src/pages.ts', import.meta.url).href;
  const { PAGES } = (await import(file)) as { PAGES: { path: string }[] };
  return PAGES.map(({ path }) => path).filter((path) => !path.includes('$'));
}

/** Name and address of every page, entities chosen from the examples. */
async function allPages(): Promise<[name: string, address: string][]> {
  const agreement = await firstOf(
    'agreements',
    (row) => (row.documents ?? 0) + (row.parties?.length === 2 ? 1 : 0),
  );
  const person = await firstOf('people', (row) => row.documents ?? 0);
  const activity = await firstOf('activities', (row) => row.documents ?? 0);
  const document = await firstOf('documents', (row) => (row as { claims?: number }).claims ?? 0);
  const [a = '', b = ''] = (agreement.parties ?? []).toSorted();
  const known: [string, string][] = [
    ['home', '/'],
    ['agreements', '/agreements'],
    ['agreement', at('agreements', agreement)],
    [
      'agreement-other-day',
      `${at('agreements', agreement)}?on=2019-01-01&known=${new Date().toISOString().slice(0, 10)}`,
    ],
    ['documents', '/documents'],
    ['document', at('documents', document)],
    ['review', '/review'],
    ['review-same', '/review?tab=same'],
    ['activities', '/activities'],
    ['activity', at('activities', activity)],
    ['people', '/people'],
    ['person', at('people', person)],
    ['states', '/states'],
    ['state', `/states/${a}`],
    ['pair', `/pairs/${a}/${b}`],
    ['explore-network', '/explore'],
    ['explore-map', '/explore?tab=map'],
    ['explore-matrix', '/explore?tab=matrix'],
    ['explore-timeline', '/explore?tab=timeline'],
    ['explore-table', '/explore?show=table'],
    ['search', '/search?q=accord'],
    ['help', '/help'],
    ['not-found', '/nowhere'],
  ];
  // Pages added since, from the list of pages itself.
  const added = (await listedPages()).filter((one) => !known.some(([, address]) => address === one));
  return [...known, ...added.map((one): [string, string] => [one.slice(1).replaceAll('/', '-'), one])];
}

const VISITS = [
  { name: 'desk', language: 'en', size: DESKTOP, dark: false, checked: true },
  { name: 'desk', language: 'fr', size: DESKTOP, dark: true, checked: true },
  { name: 'phone', language: 'fr', size: PHONE, dark: false, checked: true },
  // Looked at only: size, theme and language are each checked by axe above.
  { name: 'phone', language: 'en', size: PHONE, dark: true, checked: false },
] as const;

for (const { name: place, checked, ...how } of VISITS)
  test(`every page, ${place}, ${how.language}, ${how.dark ? 'dark' : 'light'}`, { skip }, async () => {
    const { context, page, wrong } = await visit(browser, server, how);
    const found: string[] = [];
    for (const [name, address] of await allPages()) {
      await page.goto(address);
      await settled(page);
      await picture(page, `${name}-${how.language}-${place}${how.dark ? '-dark' : ''}`);
      const sideways = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      if (sideways > 0) found.push(`${name}: scrolls ${sideways} px sideways`);
      if (checked) found.push(...(await seriousFindings(page)).map((each) => `${name}: ${each}`));
      assert.equal(await page.evaluate('document.documentElement.lang'), how.language);
    }
    await context.close();
    assert.deepEqual({ found, wrong }, { found: [], wrong: [] });
  });
