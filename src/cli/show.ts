// `foedera show`: the agreements of the register, or one of them with its position on a day and the reasons.
import type { Command } from 'commander';
import type { Desk } from '../desk/desk.ts';
import { listAgreements } from '../desk/list-agreements.ts';
import type { Moment } from '../desk/moment.ts';
import { countExamples } from '../desk/remove-examples.ts';
import { showAgreement } from '../desk/show-agreement.ts';
import { isIsoDay } from '../time/day.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { today } from './clock.ts';
import { chooseTerminalLanguage } from './language.ts';
import { agreementLines } from './print-agreement.ts';
import { listLines } from './print-list.ts';
import { withDesk } from './with-desk.ts';

interface ShowOptions {
  on?: string;
  known?: string;
  explain?: boolean;
  state?: string[];
  stage?: string[];
  data?: string;
  lang?: string;
  json?: boolean;
}

const INVENTED = {
  fr: 'Des données d’exemple, inventées, sont chargées ; `foedera examples remove` les retire.',
  en: 'Example data is loaded; it is invented. `foedera examples remove` takes it out.',
};

export function add(program: Command): void {
  program
    .command('show')
    .description('list the agreements, or show one with its legal position')
    .argument('[id]', 'an agreement')
    .option('--on <day>', 'the day asked about (today)')
    .option('--known <day>', 'only what the register knew by this day')
    .option('--explain', 'how each date was reached, with the passages')
    .option('--state <code...>', 'only agreements of these States')
    .option('--stage <stage...>', 'only agreements at these stages')
    .option('--json', 'print JSON')
    .option('--data <folder>', 'folder of the register (FOEDERA_DATA)')
    .option('--lang <fr|en>', 'language of the answer')
    .action(show);
}

async function show(id: string | undefined, options: ShowOptions): Promise<void> {
  const moment = momentOf(options);
  const answer = (desk: Desk) =>
    id === undefined ? list(desk, options, moment) : one(desk, id, options, moment);
  process.stdout.write(`${(await withDesk(options.data, answer, true)).join('\n')}\n`);
}

export function momentOf({ on, known, lang }: Pick<ShowOptions, 'on' | 'known' | 'lang'>): Moment {
  for (const [name, text] of Object.entries({ '--on': on, '--known': known }))
    if (text !== undefined && !isIsoDay(text))
      throw new Refusal('day-not-understood', `"${text}" is not a day (${name}).`, {
        next: 'Write YYYY-MM-DD.',
      });
  return { asOf: on ?? today(), knownOn: known, language: chooseTerminalLanguage(lang) };
}

async function list(
  desk: Desk,
  { state = [], stage = [], json }: ShowOptions,
  moment: Moment,
): Promise<string[]> {
  const found = await listAgreements(desk, { where: { state, stage }, limit: 1_000_000 }, moment);
  if (json) return found.rows.map((row) => JSON.stringify(row));
  return [...(await noteOf(desk, moment)), ...listLines(found.rows, moment)];
}

async function one(
  desk: Desk,
  id: string,
  { explain, json }: ShowOptions,
  moment: Moment,
): Promise<string[]> {
  const page = await showAgreement(desk, id, moment);
  if (json) return [JSON.stringify(page, null, 2)];
  const note = page.row.example ? await noteOf(desk, moment) : [];
  return [...note, ...agreementLines(page, moment, explain ?? false)];
}

const noteOf = async (desk: Desk, { language }: Moment): Promise<string[]> =>
  (await countExamples(desk)) > 0 ? [INVENTED[language], ''] : [];
