// Which companies are named: makers known by name, and those that a noun or an ending tells.
import type { Annotated, Mention, Run } from '../annotated.ts';
import type { PhraseValues } from '../languages/language.ts';
import { LINE_BREAK_BEFORE, NUMBER, WORD } from '../tokens.ts';

type Company = Mention<PhraseValues['company']>;

export const findCompanies = (source: Annotated): void => {
  const told = source.all('company');
  if (told.length === 0) return;
  const found: Company[] = [];
  for (const mention of told) {
    const name = nameOf(source, mention);
    if (name === undefined || isOfPerson(source, name)) continue;
    const last = found.at(-1);
    if (last !== undefined && name.from < last.to) {
      if (name.to - name.from > last.to - last.from)
        found[found.length - 1] = { ...name, value: mention.value };
    } else found.push({ ...name, value: mention.value });
  }
  source.replaceAll('company', found);
};

const nameOf = (source: Annotated, { from, to, value }: Company): Run | undefined => {
  if (value.noun === true) return announced(source, to);
  if (value.tail === true) return ended(source, from, to);
  return source.isCapital(from) && !isProduct(source, to) ? { from, to } : undefined;
};

/** `the Boeing 737`, `an Airbus A400M`: what it made. */
const isProduct = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] === NUMBER || (source.isCapital(at) && /\d/.test(source.word(at)));

const ANNOUNCED_WITHIN = 5;
const LONGEST_NAME = 5;

/** « le groupe sud-coréen de défense Poongsan »: the first unknown name behind the noun, over what qualifies it. */
const announced = (source: Annotated, at: number): Run | undefined => {
  for (let from = at; from < at + ANNOUNCED_WITHIN; from++) {
    if (isUnknown(source, from))
      return isPersonal(source, from) ? undefined : { from, to: endOfName(source, from) };
    if (!mayStandBefore(source, from)) return undefined;
  }
  return undefined;
};

const mayStandBefore = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] === WORD &&
  (source.at('state', at)?.value.form === 'demonym' ||
    source.is(at, 'of') ||
    source.covering('military', at) !== undefined ||
    source.covering('subject', at) !== undefined ||
    source.covering('materiel', at) !== undefined ||
    source.is(at, 'named'));

const isUnknown = (source: Annotated, at: number): boolean =>
  source.isCapital(at) &&
  source.tokens.word[at] === 0 &&
  source.covering('state', at) === undefined &&
  ((source.tokens.shape[at] as number) & LINE_BREAK_BEFORE) === 0;

const isPersonal = (source: Annotated, at: number): boolean =>
  source.covering('person', at) !== undefined || source.covering('honorific', at) !== undefined;

const endOfName = (source: Annotated, from: number): number => {
  let to = from + 1;
  while (to < from + LONGEST_NAME && source.isCapital(to) && source.covering('person', to) === undefined)
    to++;
  return to;
};

/** `Otokar Land Systems Ltd`: leftwards over capitals. */
const ended = (source: Annotated, at: number, to: number): Run | undefined => {
  if (!source.isCapital(at)) return undefined;
  let from = at;
  while (
    from > 0 &&
    at - from < LONGEST_NAME &&
    source.isCapital(from - 1) &&
    !source.is(from - 1, 'determiner') &&
    ((source.tokens.shape[from] as number) & LINE_BREAK_BEFORE) === 0
  )
    from--;
  return from < at && source.tokens.word[from] === 0 ? { from, to } : undefined;
};

const isOfPerson = (source: Annotated, { from, to }: Run): boolean =>
  source.covering('person', from) !== undefined || source.covering('person', to - 1) !== undefined;
