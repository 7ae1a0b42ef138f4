// Who the parties of an agreement are: those its words name, else those of its sentence, paragraph and document.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Agreement, Context } from '../frames/context.ts';
import { groupSpokenOf, thoseJustNamed } from './agreement-groups.ts';
import { frontedPartner, ownBeside, withAfter, withBefore } from './agreement-partners.ts';
import { likeliest, localPair, withJustBefore } from './agreement-votes.ts';
import { homeAt } from './home.ts';
import { paragraphAt } from '../sentences.ts';
import { partiesOfRow } from './row-parties.ts';
import { actorsBefore, statesOf } from './states-around.ts';

export interface Parties {
  codes: string[];
  /** Said by the words themselves, not guessed. */
  certain: boolean;
}

/** Parties that the name or the words right after it give. */
export const partiesSaid = (context: Context, pact: Mention<AgreementValue>): Parties => {
  const { source } = context;
  if (pact.value.complete) {
    const third = withOwn(context, pact);
    return {
      codes: third === undefined ? pact.value.parties : [third, ...pact.value.parties],
      certain: true,
    };
  }
  const inRow = partiesOfRow(context, pact);
  if (inRow !== undefined) return { codes: inRow, certain: true };
  const codes = [...pact.value.parties];
  const fronted = codes.length === 0 ? frontedPartner(context, pact) : undefined;
  if (fronted !== undefined) return { codes: [fronted], certain: false };
  for (const code of codes.length === 0 ? withBefore(context, pact) : [])
    if (!codes.includes(code)) codes.push(code);
  for (const code of codes.length > pact.value.parties.length
    ? []
    : withAfter(context, pact, source.sentenceAt(pact.from).to))
    if (!codes.includes(code)) codes.push(code);
  const isWithSeveral = codes.length >= 2 && pact.value.parties.length === 0 && pact.value.plural !== true;
  if (isWithSeveral && !source.any(pact.from, source.sentenceAt(pact.from).to, 'between')) {
    const own = ownBeside(context, pact, codes);
    if (own !== undefined && pact.value.count === undefined) codes.push(own);
  }
  return { codes, certain: codes.length >= 2 };
};

/** `the trilateral partnership with Cyprus and Israel`: the third is who speaks of it. */
const withOwn = (context: Context, pact: Mention<AgreementValue>): string | undefined => {
  const { source } = context;
  const { parties, plural, count, head } = pact.value;
  if (parties.length < 2 || plural === true || count !== undefined) return undefined;
  const first = source.within('state', head, pact.to)[0];
  if (first === undefined || source.any(pact.from, pact.to, 'between')) return undefined;
  if (!source.any(first.from - 3, first.from, 'with') || source.has('state', pact.from, head))
    return undefined;
  return ownBeside(context, pact, parties);
};

const isShortOf = ({ source }: Context, pact: Run, said: readonly string[]): boolean =>
  (source.within('group_size', pact.from, pact.to + 1)[0]?.value.count ?? 0) > said.length;

/** The rest from what surrounds it: who acts in the sentence, its paragraph, then the document. */
export const withContext = (context: Context, pact: Mention<AgreementValue>, said: string[]): string[] => {
  if (said.length >= 2 && !isShortOf(context, pact, said)) return [...said];
  const { source } = context;
  const own = context.agreements[0]?.parties ?? [];
  if (context.isTreaty && said.length === 0) {
    if (own.length >= 2 && pact.value.definite) return [...own];
    const signatories = own.length === 0 ? signatoriesOf(source) : [];
    if (signatories.length >= 2) return signatories;
  }
  const group = groupSpokenOf(context, pact, said);
  if (group !== undefined) return group;
  return bothSpokenOf(context, pact, said) ?? [...said, ...likeliest(context, pact, said)];
};

const FOR_WITHIN = 7;

/** « Pour la République de Bolivie      Pour la République bolivarienne du Venezuela »: who signs a treaty. */
const signatoriesOf = (source: Annotated): string[] => {
  const codes = new Set<string>();
  for (const state of source.all('state')) {
    if (state.value.form !== 'name') continue;
    const first = Math.max(0, state.from - FOR_WITHIN);
    if (opensLine(source, first, state.from)) codes.add(state.value.code);
  }
  return [...codes];
};

/** `For` at the head of a line, a column or an item of a list, and only names of organs until the State. */
const opensLine = (source: Annotated, first: number, at: number): boolean => {
  for (let back = at - 1; back >= first; back--) {
    if (source.covering('cue', back)?.value.of === 'signature') return true;
    if (
      !source.is(back, 'determiner') &&
      !source.is(back, 'of') &&
      source.covering('organ', back) === undefined &&
      source.covering('not_name', back) === undefined
    )
      return false;
  }
  return false;
};

/** « l’accord bilatéral », « entre les deux pays »: the two of the sentence, the paragraph or the document. */
const bothSpokenOf = (
  context: Context,
  pact: Mention<AgreementValue>,
  said: readonly string[],
): string[] | undefined => {
  const { source } = context;
  const sentence = source.sentenceAt(pact.from);
  if (said.length > 0 || context.pair.length < 2) return undefined;
  if (!source.any(pact.from, Math.min(sentence.to, pact.to + 8), 'both')) return undefined;
  const before = statesOf(source, { from: sentence.from, to: pact.from });
  if (before.length === 2) return before;
  // `With Tajikistan it signed a pact`: one of the two is named, the other is who speaks
  if (before.length === 1 && withJustBefore(source, sentence.from)) return undefined;
  return localPair(context, pact) ?? context.pair;
};

/** An organisation, neither a State nor a company. */
const isBody = (source: Annotated, code: string): boolean =>
  code.length > 2 && source.all('organisation').some(({ value }) => value.code === code);

/** Missing parties from the pair that the document speaks of. */
export const completeParties = (context: Context, agreement: Agreement): void => {
  const { parties } = agreement;
  const { source } = context;
  if (parties.length === 1 && agreement.value.parties.length === 0 && isBody(source, parties[0] as string))
    return;
  const first = agreement.mentions[0] as Mention<AgreementValue>;
  const candidates = [homeAt(context.source, context.home, first.from), ...context.pair];
  for (const code of candidates)
    if (parties.length < 2 && code !== undefined && !parties.includes(code)) parties.push(code);
  if (parties.length < 2) parties.push('ZZ');
};

const SPOKEN_OF_WITHIN = 120;

/** « Ils ont signé un avenant … » in a paragraph that has named two States, and no third. */
const goesOnWithTwo = (source: Annotated, pact: Mention<AgreementValue>, sentence: Run): boolean => {
  const before = source.sentences[(source.sentenceOf[pact.from] as number) - 1]?.from ?? sentence.from;
  const within = pact.value.definite ? before : sentence.from - SPOKEN_OF_WITHIN;
  const from = Math.max(paragraphAt(source, pact.from).from, within);
  if (from >= sentence.from) return false;
  const named = new Set(statesOf(source, { from, to: sentence.from }));
  return named.size === 2 && statesOf(source, sentence).every((code) => named.has(code));
};

/** Is there more than the document’s own State to make a party of? */
export const isGrounded = (context: Context, pact: Mention<AgreementValue>, said: string[]): boolean => {
  const { source } = context;
  const sentence = source.sentenceAt(pact.from);
  return (
    said.length > 0 ||
    new Set([
      ...actorsBefore(source, sentence.from, sentence.to),
      ...[context.home.bySentence[source.sentenceOf[pact.from] as number]].filter(
        (code) => code !== undefined,
      ),
    ]).size > 1 ||
    goesOnWithTwo(source, pact, sentence) ||
    thoseJustNamed(source, pact) !== undefined ||
    source.within('company', sentence.from, sentence.to).length > 0 ||
    source.any(sentence.from, sentence.to, 'both') ||
    source.any(sentence.from, sentence.to, 'counterpart') ||
    source.within('group_size', sentence.from, sentence.to).length > 0 ||
    source.any(sentence.from, sentence.to, 'party')
  );
};
