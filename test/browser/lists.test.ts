// Lists and the frame: narrowing, sorting, saved views and the day asked about live in the address; choices of the reader are kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Page, Request } from 'playwright-core';
import { PHONE, openForAll, settled, skip, visit, type Server, type Watched } from './desk.ts';

let server: Server;
let browser: Browser;
let watched: Watched;
let page: Page;

openForAll({ examples: true }, (opened) => {
  server = opened.server;
  browser = opened.browser;
  watched = opened;
  page = opened.page;
});

async function go(address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}
const total = async (): Promise<number> =>
  Number(
    /^(\d+)/.exec(
      (await page
        .getByText(/^\d+ results?$/)
        .first()
        .textContent()) ?? '',
    )?.[1],
  );

test(
  'a facet narrows the list; back widens it again; the narrowed view can be saved and reopened',
  { skip },
  async () => {
    await go('/agreements');
    const all = await total();
    await page
      .locator('.facets')
      .getByLabel(/^Kazakhstan/)
      .check();
    await page.waitForURL(/state=KZ/);
    await page
      .getByText(/^\d+ results?$/)
      .first()
      .waitFor();
    await page.getByText(`${all} results`).waitFor({ state: 'detached' });
    const some = await total();
    assert.ok(some > 0 && some < all, `${some} of ${all}`);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByLabel('Name of the view').fill('Astana');
    await page.getByTitle('Save this view').click();
    await page.keyboard.press('Escape');
    await page.goBack();
    await page.getByText(`${all} results`).waitFor();
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('menuitem', { name: 'Astana' }).click();
    await page.waitForURL(/state=KZ/);
  },
);

test('rows are sorted by their headers and found by typing, and the address says so', { skip }, async () => {
  await go('/agreements');
  const first = () => page.locator('[data-index="0"] a').first().textContent();
  await page
    .getByRole('columnheader', { name: /Agreement/ })
    .getByRole('button')
    .click();
  await page.waitForURL(/sort=title/);
  await page.locator('.dt[aria-busy=false]').waitFor();
  const up = await first();
  await page
    .getByRole('columnheader', { name: /Agreement/ })
    .getByRole('button')
    .click();
  await page.waitForURL(/sort=-title/);
  await page.locator('.dt[aria-busy=false]').waitFor();
  assert.notEqual(await first(), up);
  await page.getByRole('searchbox').fill('zzzzqqqq');
  await page.getByText('No agreement matches.').waitFor();
});

test('what is on screen is exported', { skip }, async () => {
  await go('/agreements?state=KZ');
  await page.getByRole('button', { name: 'Export' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  assert.equal((await coming).suggestedFilename(), 'agreements.csv');
});

test('the day asked about goes along from page to page', { skip }, async () => {
  await go('/agreements?on=2020-01-01');
  await page.locator('.dt-body a').first().click();
  await settled(page);
  assert.match(page.url(), /\/agreements\/.*on=2020-01-01/);
  await page.getByRole('button', { name: 'Back to today' }).click();
  await page.waitForURL((url) => !url.search.includes('on='));
});

test('what the first page shows is asked before its code is there, and asked once', { skip }, async () => {
  for (const address of [
    '/',
    '/?within=P2Y',
    '/agreements?state=KZ&sort=title',
    '/states/KZ?on=2020-01-01',
  ]) {
    const asked: string[] = [];
    const note = (request: Request) => void (request.url().includes('/api/') && asked.push(request.url()));
    page.on('request', note);
    await go(address);
    page.off('request', note);
    assert.deepEqual(
      asked.toSorted(),
      [...new Set(asked)].toSorted(),
      `${address}: a question was asked twice`,
    );
    assert.ok(asked.length <= 4, `${address}: ${asked.length} questions: ${asked.join(' ')}`);
  }
});

test('language and theme are chosen once and kept', { skip }, async () => {
  await go('/');
  await page.getByRole('button', { name: /Language, theme/ }).click();
  await page.getByText('Français', { exact: true }).click();
  await page.getByRole('heading', { name: 'À faire' }).waitFor();
  await page.getByText('Sombre', { exact: true }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'À faire' }).waitFor();
  assert.equal(await page.evaluate('document.documentElement.dataset.mantineColorScheme'), 'dark');
});

test('the first stop of the keyboard skips to the content', { skip }, async () => {
  await go('/help');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement.getAttribute("href")'), '#content');
});

test('on a phone the menu opens and leads on', { skip }, async () => {
  const phone = await visit(browser, server, { size: PHONE });
  await phone.page.goto('/');
  await settled(phone.page);
  await phone.page.getByRole('button', { name: 'Open the menu' }).click();
  await phone.page.getByRole('dialog').getByRole('link', { name: 'People' }).click();
  await phone.page.getByRole('heading', { name: 'People' }).waitFor();
  await phone.page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.deepEqual(phone.wrong, []);
});

test('the examples are removed with one click and one confirmation', { skip }, async () => {
  await go('/');
  await page.getByRole('note').getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer les exemples' }).click();
  await page.getByRole('heading', { name: 'Le registre est vide' }).waitFor();
});

test('nothing went wrong and nothing left the machine', { skip }, () => {
  assert.deepEqual(watched.wrong, []);
});
