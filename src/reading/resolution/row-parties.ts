// Whose agreement a row tells of: the States that its own line names, with the one or two that the heading names.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Context } from '../frames/context.ts';
import { isPlace } from '../mentions/states.ts';
import { rowAt } from '../rows.ts';
import type { Block, Row } from '../rows.ts';
import { homeAt } from './home.ts';
import { isAnothers, isExcluded } from './states-around.ts';

/** Parties that the row and its heading give; undefined where they give fewer than two. */
export const partiesOfRow = (context: Context, pact: Mention<AgreementValue>): string[] | undefined => {
  const { source } = context;
  const row = rowAt(source, pact.from);
  if (row === undefined || (isProse(row) && row.to - row.from > LONGEST)) return undefined;
  const isByState = opensWithState(source, row);
  const own = row.form === 'labelled' && !isByState ? statesOfSheet(source, row) : statesOfRow(source, row);
  for (const code of pact.value.parties) if (!own.includes(code)) own.push(code);
  if (own.length >= 2) return !isProse(row) || isByState ? own : undefined;
  const over = statesOver(source, row);
  if (own.length === 0) return over.length === 2 ? over : undefined;
  const [partner] = own as [string];
  if (over.includes(partner)) return over.length === 2 ? over : undefined;
  const owner = over.length === 1 ? over[0] : undefined;
  if (owner !== undefined) return [owner, partner];
  const home = row.form === 'cells' || isByState ? ownerOf(context, row) : undefined;
  return home === undefined || home === partner || own.includes(home) || isListedBeside(source, row, home)
    ? row.form === 'cells'
      ? [partner, 'ZZ']
      : undefined
    : [home, partner];
};

/** Longer items and dated lines are sentences, and tell for themselves. */
const LONGEST = 26;
const isProse = ({ form }: Row): boolean => form === 'item' || form === 'dated';

/** « Tanzanie : accord signé », `Zambia – memorandum`: a list by partners. */
const opensWithState = (source: Annotated, { from, form, body }: Row): boolean => {
  const state = form === 'cells' ? undefined : source.at('state', form === 'item' ? body : from);
  return state !== undefined && state.value.form === 'name' && source.isSign(state.to, ':-–—');
};

/** The one State that the document names outside of the rows, else that from which it speaks. */
const ownerOf = (context: Context, row: Row): string | undefined => {
  const { source } = context;
  const home = homeAt(source, context.home, row.from);
  if (home !== undefined && !isListedBeside(source, row, home)) return home;
  const others = context.home.ranked.filter((code) => !isListedBeside(source, row, code));
  return others.length === 1 ? others[0] : undefined;
};

/** The State stands in a row as a partner: it is no owner of the list. */
const isListedBeside = (source: Annotated, { block }: Row, code: string): boolean => {
  let codes = listed.get(block);
  if (codes === undefined) {
    codes = new Set(block.rows.flatMap((row) => statesOfRow(source, row)));
    listed.set(block, codes);
  }
  return codes.has(code);
};
const listed = new WeakMap<Block, Set<string>>();

/** States named in the row, not as a place. */
const statesOfRow = (source: Annotated, row: Row): string[] => {
  const codes: string[] = [];
  for (const state of source.within('state', row.from, row.to)) {
    const { form, code } = state.value;
    if (form === 'city' || form === 'institution' || isPlace(source, state)) continue;
    if (form === 'capital' && (row.form !== 'item' || isDated(source, state))) continue;
    if (isExcluded(source, state.from) || isAnothers(source, state) || codes.includes(code)) continue;
    codes.push(code);
  }
  for (const { value } of source.within('organisation', row.from, row.to))
    if (value.members === undefined && !codes.includes(value.code)) codes.push(value.code);
  return codes;
};

/** `Muscat, 20 May 2016`: a place beside its day. */
const isDated = (source: Annotated, { to }: Run): boolean => source.has('date', to, to + 4);

/** Of a sheet of labels and values: the States of the line that names none but them, « Parties : Maroc, Sénégal ». */
const statesOfSheet = (source: Annotated, { block }: Row): string[] => {
  let codes = ofSheets.get(block);
  if (codes === undefined) ofSheets.set(block, (codes = pairNamedIn(source, block)));
  return [...codes];
};
const ofSheets = new WeakMap<Block, string[]>();

const pairNamedIn = (source: Annotated, block: Block): string[] => {
  for (const { cells } of block.rows) {
    const value = cells[1] as Run;
    const states = source
      .within('state', value.from, value.to)
      .filter((state) => state.value.form === 'name');
    const codes = [...new Set(states.map((state) => state.value.code))];
    if (codes.length === 2 && !source.has('date', value.from, value.to)) return codes;
  }
  // « Pays partenaire : Libéria », « Ratifié par le Togo le : … »: the two that the sheet names
  const named = new Set<string>();
  for (const { from, to } of block.rows)
    for (const { value } of source.within('state', from, to))
      if (value.form === 'name') named.add(value.code);
  return named.size === 2 ? [...named] : [];
};

/** States of the nearest line over the rows that names any; of more than two none is told. */
const statesOver = (source: Annotated, { block }: Row): string[] => {
  for (const head of block.heads) {
    const codes = new Set<string>();
    for (const { value } of source.within('state', head.from, head.to))
      if (value.form !== 'city' && value.form !== 'institution') codes.add(value.code);
    if (codes.size > 0) return codes.size > 2 ? [] : [...codes];
  }
  return [];
};

/** Does the row tell of another agreement than the one named in another row of the same block? */
export const isInOtherRow = (source: Annotated, pact: Mention<AgreementValue>, other: Run): boolean => {
  const row = rowAt(source, pact.from);
  if (row === undefined || row.form === 'labelled' || other.from >= row.from) return false;
  if (isProse(row) && row.to - row.from > LONGEST) return false;
  const theirs = rowAt(source, other.from);
  if (theirs === undefined || theirs.block !== row.block) return false;
  if (row.form === 'cells') return true;
  if (isTakenUp(source, pact)) return false;
  return row.form === 'item' || pact.value.subject !== undefined || !pact.value.definite;
};

/** « l’accord », « cet accord » in a later row: the one told of above. */
const isTakenUp = (source: Annotated, pact: Mention<AgreementValue>): boolean =>
  pact.value.definite &&
  (source.is(pact.from, 'determiner') || source.is(pact.from, 'demonstrative') || source.is(pact.from, 'of'));
