// Deliveries, trainees and contingents told by State in rows: `Denmark: 19 F-16`, « Cameroun | 4 », under a heading that says of what.
import type { ActivityClaim } from '../../../vocabulary/claim.ts';
import type { Annotated, CountValue, Mention, Run } from '../../annotated.ts';
import { homeAt } from '../../resolution/home.ts';
import { rowsOf } from '../../rows.ts';
import type { Block, Row } from '../../rows.ts';
import { GLUED } from '../../tokens.ts';
import type { Context } from '../context.ts';
import { keepActivity, startClaim, unique } from './claims.ts';
import type { Told } from './claims.ts';

const LEAST_ROWS = 2;

/** Reads the blocks whose rows each name one State and a number. */
export const readRowsByState = (context: Context, told: Told): void => {
  const { source } = context;
  let block: Block | undefined;
  for (const row of rowsOf(source)) {
    if (row.block === block) continue;
    block = row.block;
    if (row.form === 'dated') continue;
    const counted = block.rows.flatMap((one) => countedIn(source, one) ?? []);
    if (counted.length < LEAST_ROWS) continue;
    const head = headOf(context, block);
    if (head === undefined) continue;
    const listed = new Set(counted.map(({ state }) => state));
    dropOfHeading(told, head);
    for (const one of counted) add(context, head, one, listed, told);
  }
};

/** « Livraisons d’armes à l’Ukraine » over the rows tells no delivery beside theirs. */
const dropOfHeading = (told: Told, { kind, line }: Head): void => {
  told.all = told.all.filter(
    ({ claim, sentence }) =>
      claim.kind !== kind ||
      claim.number !== undefined ||
      sentence.to <= line.from ||
      sentence.from >= line.to,
  );
};

interface Counted {
  row: Row;
  state: string;
  number: Mention<CountValue>;
}

/** The one State of a row and its first number. */
const countedIn = (source: Annotated, row: Row): Counted | undefined => {
  const states = source
    .within('state', row.from, row.to)
    .filter(({ value }) => value.form === 'name' || value.form === 'demonym');
  const [state] = states;
  if (state === undefined || new Set(states.map(({ value }) => value.code)).size > 1) return undefined;
  if (state.from - row.body > STATE_NEAR && row.form !== 'cells') return undefined;
  if (source.has('act', row.body, row.to) || source.has('doing', row.body, row.to)) return undefined;
  const number = source
    .within('count', state.to, row.to)
    .find((count) => !source.has('date', count.from - 1, count.to + 1) && !isBehindModel(source, count));
  return number === undefined ? undefined : { row, state: state.value.code, number };
};
const STATE_NEAR = 2;

/** `F-16`, `M113`: the number of a model counts nothing. */
const isBehindModel = (source: Annotated, { from }: Run): boolean =>
  source.isSign(from - 1, '-–') && ((source.tokens.shape[from] as number) & GLUED) !== 0;

interface Head {
  kind: 'delivery' | 'training' | 'peacekeeping';
  line: Run;
  /** The State that the heading names: who receives, or who gives, teaches. */
  state: string | undefined;
  gives: boolean;
  isPlanned: boolean;
}

const MOST_HEADS = 2;
const GIVING = new Set(['deliver', 'give', 'sell', 'lend', 'transfer']);
const LEARNING = new Set(['train', 'study']);

/** What the lines right over the rows say that they list. */
const headOf = ({ source }: Context, { heads, rows }: Block): Head | undefined => {
  const header = rows[0] as Row;
  const lines = countedIn(source, header) === undefined ? [header, ...heads] : heads;
  for (const line of lines.slice(0, MOST_HEADS + 1)) {
    const kind = kindOf(source, line);
    if (kind === undefined) continue;
    const named = source
      .within('state', line.from, line.to)
      .find(({ value }) => value.form !== 'institution');
    return {
      kind,
      line,
      state: named?.value.code,
      gives: named !== undefined && (source.is(named.from - 1, 'by') || source.is(named.from - 1, 'from')),
      isPlanned: source.any(line.from, line.to, 'plan') || source.any(line.from, line.to, 'future'),
    };
  }
  return undefined;
};

const kindOf = (source: Annotated, { from, to }: Run): Head['kind'] | undefined => {
  const people = source.within('personnel', from, to);
  if (people.some(({ value }) => value.peace === true)) return 'peacekeeping';
  if (people.some(({ value }) => value.trainee === true || value.pupil === true)) return 'training';
  const doings = source.within('doing', from, to);
  if (doings.some(({ value }) => GIVING.has(value.doing))) return 'delivery';
  if (source.has('materiel', from, to) && source.has('state', from, to)) return 'delivery';
  return doings.some(({ value }) => LEARNING.has(value.doing)) && source.has('institution', from, to)
    ? 'training'
    : undefined;
};

const add = (
  context: Context,
  head: Head,
  { row, state, number }: Counted,
  listed: ReadonlySet<string>,
  told: Told,
): void => {
  const { source } = context;
  const claim = startClaim(context, head.kind, { from: row.from, to: row.to });
  claim.number = number.value.value;
  if (number.value.quality !== undefined) claim.number_q = number.value.quality;
  if (head.isPlanned) claim.mod = 'planned';
  if (head.kind === 'delivery') {
    if (head.state === undefined || head.state === state) return;
    const [from, to] = head.gives ? [head.state, state] : [state, head.state];
    Object.assign(claim, { parts: [from, to], from, to });
    claim.what = source.quote({ from: number.to, to: lastWord(source, number.to, row.to) });
    if (claim.what === '') delete claim.what;
  } else if (head.kind === 'training') {
    const host = head.state ?? homeAt(source, context.home, head.line.from);
    // who sends trainees like the others is not their host
    const own = host !== undefined && listed.has(host) ? undefined : host;
    claim.trainees = state;
    claim.parts = unique([state, own]);
    if (own !== undefined) claim.host = own;
    nameSchool(source, head, claim);
  } else claim.parts = [state];
  keepActivity(told, claim, row);
};

/** To the end of the thing: before a comma, a stop or another number. */
const lastWord = (source: Annotated, from: number, to: number): number => {
  let at = from;
  while (at < to && !source.isSign(at, ',;.(|')) at++;
  return Math.max(at, from + 1);
};

const nameSchool = (source: Annotated, { line }: Head, claim: ActivityClaim): void => {
  const school = source.within('institution', line.from, line.to)[0];
  if (school !== undefined) claim.institution = school.value.name ?? source.quote(school);
};
