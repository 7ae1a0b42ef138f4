// How soon the browser app can be used, against a server that runs already: `node bench/browser.ts http://127.0.0.1:4000`.
// Best filled with `foedera import dcad.csv --write` (1,871 agreements). Milliseconds, median of five, Chromium, cold cache.
import { chromium, type Page } from 'playwright-core';

const address = process.argv[2] ?? 'http://127.0.0.1:4000';
const TIMES = 5;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

const median = (all: number[]): number =>
  Math.round(all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);

/** Each time in a browser context of its own, so that nothing is cached. */
async function measure(
  name: string,
  prepare: (page: Page) => Promise<void>,
  act: (page: Page) => Promise<void>,
) {
  const took: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 860 } });
    const page = await context.newPage();
    await prepare(page);
    const start = performance.now();
    await act(page);
    took.push(performance.now() - start);
    await context.close();
  }
  process.stdout.write(
    `${name.padEnd(34)} ${String(median(took)).padStart(6)} ms  (${took.map(Math.round).join(', ')})\n`,
  );
}

const nothing = async (): Promise<void> => undefined;
const list = async (page: Page): Promise<void> => {
  await page.goto('/agreements');
  await page.locator('.dt-body a').first().waitFor();
};
const calm = (page: Page) => page.locator('.dt[aria-busy=false]').waitFor();

await measure('first page usable', nothing, async (page) => {
  await page.goto('/');
  await page.locator('main h2').first().waitFor();
});
await measure('agreements usable', nothing, list);
await measure('a facet chosen', list, async (page) => {
  await page.locator('.facet input').first().click();
  await page.locator('.chosen-facets .tag').first().waitFor();
  await calm(page);
});
await measure('sorted by title', list, async (page) => {
  await page.locator('.dt-head button').first().click();
  await page.waitForURL(/sort=title/);
  await calm(page);
});
await measure('jump to the end of the list', list, async (page) => {
  await page.keyboard.press('End');
  await page.locator('.dt-body:last-child a').first().waitFor();
});
await measure('network drawn', nothing, async (page) => {
  await page.goto('/explore');
  await page.locator('svg.network .nw-node').first().waitFor();
});
await browser.close();
