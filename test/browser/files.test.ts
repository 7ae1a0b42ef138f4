// Files in and out: the pages of a PDF with boxes around passages, a batch of hundreds, drawings saved as SVG and PNG.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openForAll, picture, settled, skip, type Watched } from './desk.ts';
import { DOCUMENTS } from './documents.ts';

let browser: Browser;
let watched: Watched;
let page: Page;

openForAll({ examples: false }, (opened) => {
  browser = opened.browser;
  watched = opened;
  page = opened.page;
});

/** A PDF with the text of a document, printed by the browser itself. */
async function printed(text: string): Promise<Buffer> {
  const paper = await browser.newPage();
  const lines = text.split('\n').map((line) => `<p>${line}</p>`);
  await paper.setContent(`<body style="font: 12pt serif">${lines.join('')}</body>`);
  const pdf = await paper.pdf({
    format: 'A4',
    margin: { top: '2cm', left: '2cm', right: '2cm', bottom: '2cm' },
  });
  await paper.close();
  return pdf;
}

async function add(files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  await page.goto('/documents');
  await settled(page);
  await page.locator('input[type=file]').setInputFiles(files);
}

test('the pages of a PDF are shown with a box around each passage', { skip }, async () => {
  const [first] = DOCUMENTS;
  assert.ok(first);
  await add([{ name: 'accord.pdf', mimeType: 'application/pdf', buffer: await printed(first.text) }]);
  await page.getByText('1 document read').waitFor();
  await page.locator('.batch-results').getByRole('link', { name: 'accord.pdf' }).click();
  await page.getByText('Pages', { exact: true }).click();
  await page.locator('.pdf-sheet canvas').first().waitFor();
  await page.locator('rect.pdf-box').first().waitFor();
  assert.match(page.url(), /view=pages/);
  await page.locator('rect.pdf-box').first().click({ force: true });
  await page.locator('.claim.on').first().waitFor();
  await page.waitForLoadState('networkidle');
  await picture(page, 'files-pdf');
});

test(
  'three hundred files are read in one batch, with their progress and their results',
  { skip },
  async () => {
    const files = Array.from({ length: 300 }, (_, i) => ({
      name: `note-${i}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(
        `Note n° ${i}. Le ministre de la Défense du Qatar a visité la base n° ${i * 7} d’Aktaou.`,
      ),
    }));
    await add(files);
    await page.getByText('300 documents read').waitFor({ timeout: 90_000 });
    await picture(page, 'files-batch', false);
  },
);

/** A site of this machine's own, for as long as the work takes. */
async function withSite(work: (address: string) => Promise<void>): Promise<void> {
  const site = createServer((request, answer) => {
    if (request.url !== '/communique') answer.writeHead(404).end();
    else
      answer
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(
          '<html lang="fr"><head><title>Doha et Astana signent</title></head><body><article><h1>Doha et Astana signent</h1><p>Astana, 14 juin 2024. Le ministre de la Défense du Kazakhstan a reçu à Astana le ministre de la Défense du Qatar.</p></article></body></html>',
        );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  try {
    await work(`http://127.0.0.1:${(site.address() as AddressInfo).port}`);
  } finally {
    site.close();
  }
}

test('a document is fetched from its address; one that is not there is told', { skip }, async () => {
  await withSite(async (address) => {
    await page.goto('/documents');
    await settled(page);
    await page.getByPlaceholder('https://').fill(`${address}/communique`);
    await page.getByRole('button', { name: 'Fetch' }).click();
    await page.getByText('1 document read').waitFor();
    const results = page.locator('.batch-results');
    await results.getByRole('link').first().click();
    await page.locator('.page-head').getByText('Doha et Astana signent').waitFor();
    await page.goto('/documents');
    await settled(page);
    await page.getByPlaceholder('https://').fill(`${address}/gone`);
    await page.getByRole('button', { name: 'Fetch' }).click();
    await page.locator('.refused').getByText('There is nothing at').waitFor();
  });
});

test('each drawing is saved as SVG and as PNG', { skip }, async () => {
  for (const tab of ['network', 'map', 'matrix', 'timeline']) {
    await page.goto(`/explore?tab=${tab}`);
    await settled(page);
    await page.locator('svg.drawing').first().waitFor();
    for (const format of ['SVG', 'PNG']) {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: `Save as ${format}` }).click();
      const saved = readFileSync(await (await coming).path());
      const start = saved.subarray(0, 8).toString('latin1');
      assert.ok(
        format === 'SVG' ? start.startsWith('<svg') : start.includes('PNG'),
        `${tab} ${format}: ${start}`,
      );
      assert.ok(saved.length > 1000, `${tab} ${format}: ${saved.length} bytes`);
    }
  }
});

test('nothing went wrong and nothing left the machine', { skip }, () => {
  assert.deepEqual(watched.wrong, []);
});
