// `foedera deadlines`: notice, renewals, expiries and limits of procedures within a horizon, earliest first; then acts awaited.
import type { Command } from 'commander';
import { type AwaitedActs, listAwaited, listDeadlines } from '../desk/deadlines.ts';
import { calendarOf } from '../exports/icalendar.ts';
import { momentOf } from './show.ts';
import { withDesk } from './with-desk.ts';

interface DeadlineOptions {
  within: string;
  on?: string;
  state?: string[];
  format: string;
  data?: string;
  lang?: string;
}

const AWAITED = { fr: 'Actes attendus, sans date :', en: 'Acts awaited, without a day:' };
const asLine = (awaited: AwaitedActs) => ({ kind: 'actAwaited', ...awaited });
const NOTHING = { fr: 'Aucune échéance.', en: 'No deadlines.' };

export function add(program: Command): void {
  program
    .command('deadlines')
    .description('what falls within a horizon: notice, renewal, expiry, acts awaited')
    .option('--within <duration>', 'how far to look', 'P12M')
    .option('--on <day>', 'from this day (today)')
    .option('--state <code...>', 'only agreements of these States')
    .option('--format <text|json|ics>', 'how to print', 'text')
    .option('--data <folder>', 'folder of the register (FOEDERA_DATA)')
    .option('--lang <fr|en>', 'language of the answer')
    .action(printDeadlines);
}

async function printDeadlines(options: DeadlineOptions): Promise<void> {
  const moment = momentOf(options);
  const { within, state } = options;
  const [found, awaited] = await withDesk(
    options.data,
    async (desk) =>
      [await listDeadlines(desk, { within, state }, moment), await listAwaited(desk, state, moment)] as const,
    true,
  );
  if (options.format === 'json')
    process.stdout.write(
      [...found, ...awaited.map(asLine)].map((one) => `${JSON.stringify(one)}\n`).join(''),
    );
  else if (options.format === 'ics')
    process.stdout.write(calendarOf(found, { origin: 'foedera:', language: moment.language }));
  else {
    if (found.length === 0) process.stdout.write(`${NOTHING[moment.language]}\n`);
    for (const { day, latest, text, about, why } of found)
      process.stdout.write(
        `${day}${latest ? `/${latest}` : ''}  ${text}  ${about.label}\n${why && `    ${why}\n`}    ${about.id}\n`,
      );
    if (awaited.length) process.stdout.write(`\n${AWAITED[moment.language]}\n`);
    for (const { text, about, why } of awaited)
      process.stdout.write(`${about.label}  (${text})\n    ${why}\n    ${about.id}\n`);
  }
}
