// The programme in a browser: a place booked from the board with what is in the way told, an activity cancelled, reports that print.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, picture, settled, skip, startServer, visit, type Server } from './desk.ts';

let server: Server;
let browser: Browser;
before(async () => {
  if (skip) return;
  server = await startServer({ examples: true });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

interface Row {
  activity: string;
  title: { en: string };
}

async function activityNamed(title: string): Promise<string> {
  const { rows } = (await (await fetch(`${server.address}/api/programme/activities`)).json()) as {
    rows: Row[];
  };
  const row = rows.find((each) => each.title.en === title);
  assert.ok(row, `no example activity ${title}`);
  return `/programme/activities/${row.activity}`;
}

async function fillTimes(page: Page, start: string, end: string): Promise<void> {
  await page.getByLabel(/^Start/).fill(start);
  await page.getByLabel(/^End/).fill(end);
}

test('a taken slot is told with the next free one, which is then booked', { skip }, async () => {
  const { context, page, wrong } = await visit(browser, server);
  await page.goto('/programme/places?from=2026-11-16');
  await settled(page);
  await page.getByRole('button', { name: 'Book' }).click();
  await page.getByRole('combobox', { name: 'Place' }).last().click();
  await page.getByRole('option', { name: 'Three Poplars, south sector' }).click();
  await page.getByLabel('Purpose').fill('Shooting by the browser test');
  await fillTimes(page, '2026-11-25T10:00', '2026-11-25T12:00');
  await page.getByRole('button', { name: 'Is it free?' }).click();
  await page.getByText('It is not free:').waitFor();
  await page.getByRole('button', { name: '2026-11-25 13:00' }).click();
  await page.locator('form').getByRole('button', { name: 'Book' }).click();
  await page.getByTitle(/Shooting by the browser test: 2026-11-25T13:00/).waitFor();
  await picture(page, 'programme-booked');
  assert.deepEqual(wrong, []);
  await context.close();
});

test('an activity is cancelled with its reason, struck through, and its history kept', { skip }, async () => {
  const { context, page, wrong } = await visit(browser, server);
  await page.goto(await activityNamed('War surgery training'));
  await settled(page);
  await page.getByRole('button', { name: 'cancel', exact: true }).click();
  await page.getByRole('combobox', { name: 'Reason (list)' }).click();
  await page.getByRole('option', { name: 'budget' }).click();
  await page.getByRole('combobox', { name: 'Asked by' }).click();
  await page.getByRole('option', { name: 'Türkiye' }).click();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.locator('.page-head').getByText('Cancelled').waitFor();
  assert.ok((await page.locator('#history li').count()) >= 3);
  assert.deepEqual(wrong, []);
  await context.close();
});

test('a refusal stands beside the form and keeps what was typed', { skip }, async () => {
  const { context, page } = await visit(browser, server);
  await page.goto(await activityNamed('Exchange of experts, military medicine'));
  await settled(page);
  await page.getByRole('button', { name: 'record as held' }).click();
  await page.getByLabel('Actual days (EDTF)').fill('2099-01-01');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(await page.getByLabel('Actual days (EDTF)').inputValue(), '2099-01-01');
  await context.close();
});

test('the yearly report prints without the frame of the application', { skip }, async () => {
  const { context, page, wrong } = await visit(browser, server);
  await page.goto('/programme/reports?pair=KZ-UZ&year=2026');
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await picture(page, 'programme-report-print');
  assert.equal(await page.getByRole('button', { name: 'Print' }).isVisible(), false);
  assert.ok(await page.getByRole('heading', { name: 'Kazakhstan – Uzbekistan: report 2026' }).isVisible());
  assert.deepEqual(wrong, []);
  await context.close();
});
