// The programme in a browser: a place booked from the board with what is in the way told, an activity cancelled, reports that print.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { seriousFindings } from './axe.ts';
import { DESKTOP, PHONE, openForAll, picture, settled, skip, visit, type Server } from './desk.ts';

let server: Server;
let browser: Browser;
openForAll({ examples: true }, (opened) => {
  server = opened.server;
  browser = opened.browser;
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

const named = (page: Page, label: string | RegExp) => page.getByLabel(label);

test(
  'a series and its edition are added with the keyboard; an error stands beside its field and nothing typed is lost',
  {
    skip,
  },
  async () => {
    const { context, page, wrong } = await visit(browser, server);
    await page.goto('/programme/series');
    await settled(page);
    await page.getByRole('button', { name: 'Add a series of exercises' }).focus();
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: 'Add a series of exercises' });
    await form.getByLabel(/^Other names/).fill('Steppe Shield');
    await form.getByLabel(/^Name/).focus();
    await page.keyboard.press('Enter');
    await form.getByText('To be filled in.').first().waitFor();
    assert.equal(await form.getByLabel(/^Other names/).inputValue(), 'Steppe Shield');
    assert.deepEqual(await seriousFindings(page), []);
    await picture(page, 'programme-form-refused');
    await form.getByLabel(/^Name/).fill('Qalqan');
    await form.getByRole('combobox', { name: /^Rotation of hosts/ }).click();
    await page.getByRole('option', { name: 'in turn' }).click();
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Qalqan' }).waitFor();
    await page.getByRole('button', { name: 'Add an edition – Qalqan' }).click();
    const edition = page.getByRole('form', { name: 'Add an edition' });
    await edition.getByLabel(/^Number/).fill('2027');
    await edition.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Edition 2027').waitFor();
    assert.deepEqual(wrong, []);
    await context.close();
  },
);

test('a place is added and closed for a time from the board', { skip }, async () => {
  const { context, page, wrong } = await visit(browser, server);
  await page.goto('/programme/places');
  await settled(page);
  await page.getByRole('button', { name: 'Add a place' }).click();
  const form = page.getByRole('form', { name: 'Add a place' });
  await form.getByLabel('Name (English)').fill('Saryozek polygon');
  for (const [field, option] of [
    [/^State/, 'Kazakhstan'],
    [/^Kind/, 'range'],
    [/^Allocation/, 'a manager decides'],
    [/^Capacity/, 'one at a time'],
  ] as const) {
    await form.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  }
  await named(page, /^Manager/).fill('local');
  await form.getByLabel(/^Time zone/).fill('Asia/Almaty');
  assert.deepEqual(await seriousFindings(page), []);
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saryozek polygon').first().waitFor();
  await page.getByRole('button', { name: 'Close for a time' }).click();
  const closing = page.getByRole('form', { name: 'Close for a time' });
  await closing.getByRole('combobox', { name: /^Place/ }).click();
  await page.getByRole('option', { name: 'Saryozek polygon' }).click();
  await closing.getByRole('combobox', { name: /^Time/ }).click();
  await page.getByRole('option', { name: 'whole days' }).click();
  await closing.getByLabel(/^Time zone/).fill('Asia/Almaty');
  await closing.getByLabel(/^First day/).fill('2026-12-01');
  await closing.getByLabel(/^Last day/).fill('2026-12-05');
  await closing.getByLabel(/^Reason/).fill('Flood');
  await picture(page, 'programme-closure');
  await closing.getByRole('button', { name: 'Save' }).click();
  await closing.waitFor({ state: 'detached' });
  assert.deepEqual(wrong, []);
  await context.close();
});

test('a plan is drafted and given a line from its page', { skip }, async () => {
  const { context, page, wrong } = await visit(browser, server);
  await page.goto('/programme/plans');
  await settled(page);
  await page.getByRole('button', { name: 'Draft a plan' }).click();
  const form = page.getByRole('form', { name: 'Draft a plan' });
  await form.getByLabel('Title (English)').fill('Plan of the browser');
  await form.getByRole('combobox', { name: /^States/ }).click();
  await page.getByRole('option', { name: 'Kazakhstan' }).click();
  await page.getByRole('option', { name: 'Uzbekistan' }).click();
  await page.keyboard.press('Escape');
  await form.getByLabel(/^Period/).fill('2027');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Plan of the browser' }).click();
  await page.getByRole('button', { name: 'Add a line' }).click();
  const line = page.getByRole('form', { name: 'Add a line' });
  await line.getByRole('combobox', { name: /^Kind/ }).click();
  await page.getByRole('option', { name: 'visit', exact: true }).click();
  await line.getByLabel('Title (English)').fill('Visit of the staffs');
  await line.getByLabel(/^Period/).fill('2027-05');
  await line.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Visit of the staffs').first().waitFor();
  assert.deepEqual(await seriousFindings(page), []);
  assert.deepEqual(wrong, []);
  await context.close();
});

for (const [language, size] of [
  ['fr', 'desktop'],
  ['fr', 'phone'],
  ['en', 'phone'],
] as const)
  test(`forms fit and are clean for axe: ${language}, ${size}`, { skip }, async () => {
    const { context, page, wrong } = await visit(browser, server, {
      language,
      size: size === 'phone' ? PHONE : DESKTOP,
    });
    for (const [address, button] of [
      ['/programme/training', { fr: 'Ajouter une session de stage', en: 'Add a run' }],
      ['/programme/costs', { fr: 'Ajouter une règle de coûts', en: 'Add a cost rule' }],
      [await activityNamed('Exchange of experts, military medicine'), { fr: 'Phases', en: 'Phases' }],
      [await activityNamed('Exchange of experts, military medicine'), { fr: 'Modifier', en: 'Edit' }],
    ] as const) {
      await page.goto(address);
      await settled(page);
      await page.getByRole('button', { name: button[language], exact: true }).first().click();
      await page.locator('form.p-form').waitFor();
      const more = page
        .locator('form.p-form')
        .getByRole('button', { name: /^(Add a row|Ajouter une rangée)$/ });
      if ((await more.count()) > 0) await more.first().click();
      const about = `${address} ${button[language]}`;
      assert.deepEqual(await seriousFindings(page), [], about);
      const beside = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      assert.ok(beside <= 1, `${about} scrolls sideways by ${beside}`);
      await picture(page, `programme-form-${language}-${size}-${button.en.replaceAll(' ', '-')}`);
    }
    assert.deepEqual(wrong, []);
    await context.close();
  });
