// The one picture of the README: an agreement's page, renewed with `FOEDERA_README_PICTURE=yes npm run test:browser`.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openForAll, settled, skip, visit, type Server } from './desk.ts';

const FILE = path.resolve(import.meta.dirname, '../../docs/agreement-page.png');
const MOST_BYTES = 200_000;
const asked = process.env['FOEDERA_README_PICTURE'] ? false : 'asked for with FOEDERA_README_PICTURE=yes';

let server: Server;
let browser: Browser;
if (!asked)
  openForAll({ examples: true }, (opened) => {
    server = opened.server;
    browser = opened.browser;
  });

test('the picture of the README is made from the examples', { skip: skip || asked }, async () => {
  const { context, page } = await visit(browser, server, { size: { width: 1180, height: 800 } });
  const answer = await fetch(`${server.address}/api/agreements?stage=inForce&limit=50`);
  const { rows } = (await answer.json()) as { rows: { id: string; nextLastDayForNotice?: string }[] };
  const row = rows.find((one) => one.nextLastDayForNotice) ?? rows[0];
  assert.ok(row, 'an example is in force');
  await page.goto(`/agreements/${encodeURIComponent(row.id)}`);
  await settled(page);
  await page.screenshot({ path: FILE });
  assert.ok(statSync(FILE).size < MOST_BYTES, `${statSync(FILE).size} bytes`);
  await context.close();
});
