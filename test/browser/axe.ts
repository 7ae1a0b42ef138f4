// What axe finds on a page that keeps somebody from using it.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeResult {
  violations: {
    id: string;
    impact: string;
    help: string;
    nodes: { target: string[]; failureSummary: string }[];
  }[];
}

/** Serious and critical findings of axe, each with where it stands. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Not as a script of the page: its content policy rightly refuses that.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResult>('axe.run()');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes
        .slice(0, 3)
        .map(
          (node) =>
            `${id}: ${help} at ${node.target.join(' ')}: ${node.failureSummary.split('\n').slice(1, 3).join(' ')}`,
        ),
    );
}
