// `foedera programme …`: what is done under agreements; the same verbs as in the browser, with their bodies as JSON.
import type { Command } from 'commander';
import { DEEDS, type DeedLine } from '../api/programme/deeds.ts';
import type { Desk } from '../desk/desk.ts';
import type { Moment } from '../desk/moment.ts';
import { actOn } from '../desk/programme/act-on.ts';
import { exportTable } from '../desk/programme/export-table.ts';
import { loadExampleProgramme } from '../desk/programme/load-examples.ts';
import {
  listActivities,
  listOpenItems,
  listPlans,
  listWithoutBasis,
} from '../desk/programme/list-programme.ts';
import { checkZones } from '../desk/programme/check-zones.ts';
import { activitiesOf, listUses } from '../desk/programme/list-uses.ts';
import { recheckBasis } from '../desk/programme/recheck-basis.ts';
import { showProgrammeActivity } from '../desk/programme/show-activity.ts';
import { showBilateral, showCountryBrief } from '../desk/programme/show-reports.ts';
import { openText } from '../desk/open-file.ts';
import { programmeCalendar } from '../exports/programme/ical.ts';
import { importRows, type ImportReport } from '../programme/imports/import-rows.ts';
import type { ImportName } from '../programme/imports/columns.ts';
import { LOCAL_ACTOR } from '../programme/permissions/actor.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { momentOf } from './show.ts';
import { withDesk } from './with-desk.ts';

interface Options {
  data?: string;
  lang?: string;
  on?: string;
  pair?: string;
  year?: string;
}

const print = (text: string): void => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
const printJson = (value: unknown): void => print(JSON.stringify(value, null, 1));

export function add(program: Command): void {
  const programme = program
    .command('programme')
    .description('what is done under agreements: activities, plans, training, places, costs');
  const command = (name: string, description: string) =>
    programme
      .command(name)
      .description(description)
      .option('--data <folder>', 'folder of the register (FOEDERA_DATA)')
      .option('--lang <fr|en>', 'language of the answer')
      .option('--on <day>', 'as of this day (today)');
  const filtered = (name: string, description: string) =>
    command(name, description)
      .option('--pair <KZ-TR>', 'only between these States')
      .option('--year <year>', 'only of this year');
  filtered('list', 'activities with their state and legal basis').action(listAll);
  filtered('calendar', 'the programme as iCalendar').action(printCalendar);
  filtered('without-basis', 'activities for which no agreement in force was found').action(printWithoutBasis);
  filtered('open', 'decisions, confirmations and submissions that wait').action(printOpen);
  command('show <id>', 'one activity, as JSON').action(showOne);
  command('plans', 'plans against what was done').action(printPlans);
  command('report <pair> <year>', 'the yearly report of two States, as JSON').action(printReport);
  command('brief <state>', 'a brief on one State, as JSON').action(printBrief);
  command('export <table>', 'activities, costs, plans, training or bookings')
    .option('--format <csv|json|jsonl>', 'how', 'csv')
    .action(printTable);
  command(
    'import <table> <file>',
    'activities, training, planLines or costLines from CSV: a dry run, unless accepted',
  )
    .option('--accept', 'write the rows that are ready, in one transaction')
    .action(importFile);
  command('do <verb> [id]', 'any act, with its body as JSON (- reads it from standard input)')
    .option('--body <json>', 'what it takes', '{}')
    .action(doVerb);
  command('verbs', 'the acts there are').action(() =>
    DEEDS.forEach(({ path, summary }) => print(`${path.padEnd(36)}${summary}`)),
  );
  command('zones', 'bookings that a change of zone data moved, and what now clashes').action(printZones);
  command('recheck', 'ask the legal basis of open activities again').action(recheck);
  command('examples', 'load the invented year of cooperation').action(loadExamples);
}

const filterOf = ({ pair, year }: Options) => ({
  ...(pair && { states: pair.split('-') }),
  ...(year && { first: `${year}-01-01`, last: `${year}-12-31` }),
});

/** What the desk answers to a question asked on the day and in the language of the options. */
const look = <T>(options: Options, ask: (desk: Desk, moment: Moment) => Promise<T>): Promise<T> => {
  const moment = momentOf(options);
  return withDesk(options.data, (desk) => ask(desk, moment), true);
};

async function listAll(options: Options): Promise<void> {
  const { language } = momentOf(options);
  const { rows } = await look(options, (desk, moment) =>
    listActivities(desk, LOCAL_ACTOR, moment, filterOf(options)),
  );
  for (const row of rows) {
    const title = row.title[language] ?? Object.values(row.title)[0] ?? row.kind;
    const states = row.states.map((each) => each.state).join('-');
    const flag = row.awaitingConfirmation ? ' (awaiting confirmation)' : '';
    print(
      `${(row.days ?? '?').padEnd(22)} ${states.padEnd(9)} ${row.state.padEnd(10)} ${(row.basis ?? '–').padEnd(18)} ${title}${flag}\n    ${row.activity}`,
    );
  }
}

async function printCalendar(options: Options): Promise<void> {
  const { language, asOf: today } = momentOf(options);
  const filter = filterOf(options);
  const { rows, uses } = await look(options, async (desk, moment) => {
    const { rows } = await listActivities(desk, LOCAL_ACTOR, moment, filter);
    return { rows, uses: await listUses(desk, LOCAL_ACTOR, moment, activitiesOf(rows, filter)) };
  });
  print(programmeCalendar(rows, { origin: 'foedera:', language, name: 'Foedera', today }, uses));
}

async function printZones(options: Options): Promise<void> {
  const { version, madeUnder, moves } = await look(options, (desk, moment) =>
    checkZones(desk, LOCAL_ACTOR, moment),
  );
  print(`zone data ${version}; bookings made under ${madeUnder.join(', ') || '–'}; ${moves.length} moved`);
  for (const { booking, was, now, movedBy, gap, clashes } of moves)
    print(`${booking}  ${was} → ${now} (${movedBy} min, gap ${gap} min)${clashes ? '  CLASHES' : ''}`);
}

async function printWithoutBasis(options: Options): Promise<void> {
  const { rows } = await look(options, (desk, moment) =>
    listWithoutBasis(desk, LOCAL_ACTOR, moment, options.pair?.split('-') ?? []),
  );
  for (const { activity, verdict, cells } of rows) {
    print(
      `${activity.days ?? '?'}  ${verdict}  ${Object.values(activity.title)[0] ?? ''}\n    ${activity.id}`,
    );
    for (const cell of cells)
      print(
        `    ${cell.pair.join('–')} ${cell.first}/${cell.last} ${cell.codes.join(' ')}: ${cell.verdict} ${cell.said.nextStep ?? cell.said.searched ?? cell.said.facts.join('; ')}`,
      );
  }
}

async function printOpen(options: Options): Promise<void> {
  const { rows, notices } = await look(options, (desk, moment) =>
    listOpenItems(desk, LOCAL_ACTOR, moment, options.pair?.split('-') ?? []),
  );
  for (const item of rows)
    print(`${(item.due ?? '–').padEnd(12)}${item.kind.padEnd(14)}${item.owner.padEnd(10)}${item.text}`);
  for (const notice of notices) print(`${notice.code}: ${notice.text}`);
}

const showOne = async (id: string, options: Options): Promise<void> =>
  printJson(await look(options, (desk, moment) => showProgrammeActivity(desk, LOCAL_ACTOR, id, moment)));

async function printPlans(options: Options): Promise<void> {
  const { rows } = await look(options, (desk, moment) => listPlans(desk, LOCAL_ACTOR, moment));
  for (const { plan, done } of rows)
    print(
      `${plan.period}  ${plan.states.join('-')}  ${plan.state}  strict ${done.strict.done}/${done.strict.of}, adjusted ${done.adjusted.done}/${done.adjusted.of}, unknown ${done.outcomes.unknown}\n    ${plan.id}`,
    );
}

async function printReport(asked: string, year: string, options: Options): Promise<void> {
  const pair = asked.split('-') as [string, string];
  printJson(await look(options, (desk, moment) => showBilateral(desk, LOCAL_ACTOR, moment, { pair, year })));
}

const printBrief = async (state: string, options: Options): Promise<void> =>
  printJson(await look(options, (desk, moment) => showCountryBrief(desk, LOCAL_ACTOR, moment, state)));

async function printTable(table: string, options: Options & { format: string }): Promise<void> {
  const { text } = await look(options, (desk, moment) =>
    exportTable(desk, LOCAL_ACTOR, moment, table, options.format),
  );
  print(text);
}

async function importFile(
  table: string,
  file: string,
  options: Options & { accept?: boolean },
): Promise<void> {
  const text = await openText(file);
  const ask = { table: table as ImportName, text, ...(options.accept && { accept: true }) };
  const { answer } = await withDesk(options.data, (desk) =>
    actOn(desk, LOCAL_ACTOR, (draft): ImportReport => importRows(draft, ask), { basis: true, act: 'import' }),
  );
  for (const row of answer.rows)
    print(`${String(row.row).padStart(4)}  ${row.ready ? 'ready' : `${row.code}: ${row.message}`}`);
  print(
    `${answer.ready} ready, ${answer.wrong} not; ${answer.written ? 'written' : 'nothing written (--accept writes)'}`,
  );
}

async function doVerb(
  path: string,
  id: string | undefined,
  options: Options & { body: string },
): Promise<void> {
  const verb = DEEDS.find((each) => each.path === path);
  if (!verb)
    throw new Refusal('no-such-verb', `There is no verb ${path}.`, {
      next: 'foedera programme verbs lists them.',
    });
  const body = readBody(verb, options.body === '-' ? await openText('-') : options.body);
  printJson(
    await withDesk(options.data, (desk) =>
      actOn(desk, LOCAL_ACTOR, (draft) => verb.act(draft, body, id ?? ''), {
        act: path,
        ...(verb.basis && { basis: true }),
      }),
    ),
  );
}

/** Held to the same shape as over HTTP: nothing else may reach the register. */
function readBody({ body, path }: DeedLine, text: string): unknown {
  const read = body.safeParse(parseJson(text));
  if (read.success) return read.data;
  const named = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new Refusal('request-not-understood', `The body was not understood. ${named}.`, {
    next: `docs/api.md says what ${path} takes.`,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal('not-json', `The body is no JSON: ${(error as Error).message}`, {
      next: 'Give --body as one JSON object.',
    });
  }
}

const recheck = async (options: Options): Promise<void> =>
  print(`${await withDesk(options.data, recheckBasis)} findings changed`);

async function loadExamples(options: Options): Promise<void> {
  const { done, refused } = await withDesk(options.data, (desk) => loadExampleProgramme(desk));
  for (const { line, code, message } of refused) print(`line ${line}: ${code}: ${message}`);
  print(`${done} acts done`);
}
