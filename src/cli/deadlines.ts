// `foedera deadlines`: last days for notice, renewals and expiries within a horizon, earliest first.
import type { Command } from 'commander';
import { listDeadlines } from '../desk/deadlines.ts';
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

const NOTHING = { fr: 'Aucune échéance.', en: 'No deadlines.' };

export function add(program: Command): void {
  program
    .command('deadlines')
    .description('what falls within a horizon: notice, renewal, expiry')
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
  const found = await withDesk(options.data, (desk) => listDeadlines(desk, { within, state }, moment), true);
  if (options.format === 'json')
    process.stdout.write(found.map((one) => `${JSON.stringify(one)}\n`).join(''));
  else if (options.format === 'ics')
    process.stdout.write(calendarOf(found, { origin: 'foedera:', language: moment.language }));
  else if (found.length === 0) process.stdout.write(`${NOTHING[moment.language]}\n`);
  else
    for (const { day, latest, text, about, why } of found)
      process.stdout.write(
        `${day}${latest ? `/${latest}` : ''}  ${text}  ${about.label}\n    ${why}\n    ${about.id}\n`,
      );
}
