// Who the parties of an agreement are: those its words name, else those of its sentence, paragraph and document.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Agreement, Context } from '../frames/context.ts';
import { isPlace } from '../mentions/states.ts';
import { paragraphAt } from '../sentences.ts';
import { groupSpokenOf } from './agreement-groups.ts';
import { homeAt } from './home.ts';
import { isExcluded, statesOf, actorsBefore } from './states-around.ts';

export interface Parties {
  codes: string[];
  /** Said by the words themselves, not guessed. */
  certain: boolean;
}

/** Parties that the name or the words right after it give. */
export const partiesSaid = (context: Context, pact: Mention<AgreementValue>): Parties => {
  const { source } = context;
  if (pact.value.complete) return { codes: pact.value.parties, certain: true };
  const codes = [...pact.value.parties];
  for (const code of withAfter(context, pact, source.sentenceAt(pact.from).to))
    if (!codes.includes(code)) codes.push(code);
  return { codes, certain: codes.length >= 2 };
};

/** The rest from what surrounds it: who acts in the sentence, its paragraph, then the document. */
export const withContext = (context: Context, pact: Mention<AgreementValue>, said: string[]): string[] => {
  if (said.length >= 2) return [...said];
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

/** How much each thing around its name speaks for a State’s being a party. */
const WEIGHT = {
  agent: 8,
  relative: 8,
  signatory: 8,
  heading: 4,
  ownHeading: 9,
  actor: 6,
  laterActor: 0.3,
  clauseBefore: 2,
  person: 5.2,
  signer: 5,
  ownDateline: 4,
  home: 2,
  withHome: 2,
  beside: 2,
  after: 1,
  before: 1,
  place: 0.4,
  paragraph: 1.5,
  first: 1.2,
  second: 0.8,
} as const;

type Votes = Map<string, number>;

/** The one or two States that most speaks for. */
const likeliest = (context: Context, pact: Mention<AgreementValue>, said: readonly string[]): string[] => {
  const around = votesAround(context, pact);
  const first = said[0] ?? best(context, pact, around, []);
  if (first === undefined) return [];
  const second = best(context, pact, around, [first]);
  return [first, second].filter((code) => code !== undefined && code !== said[0]) as string[];
};

const best = (
  context: Context,
  pact: Mention<AgreementValue>,
  around: Votes,
  known: readonly string[],
): string | undefined => {
  const votes = new Map(around);
  votePartner(context, pact, known, votes);
  for (const code of [...known, 'ZZ']) votes.delete(code);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
};

const vote = (votes: Votes, weight: number, ...codes: (string | undefined)[]): void => {
  for (const code of codes) if (code !== undefined) votes.set(code, (votes.get(code) ?? 0) + weight);
};

/** What speaks for a State whatever the other party is. */
const votesAround = (context: Context, pact: Mention<AgreementValue>): Votes => {
  const { source } = context;
  const votes: Votes = new Map();
  const sentence = source.sentenceAt(pact.from);
  vote(votes, WEIGHT.relative, ...agentsOfRelative(source, pact));
  vote(votes, WEIGHT.relative, ownerBefore(source, pact));
  vote(votes, WEIGHT.signatory, ...signatoriesBefore(source, sentence.from, pact.from));
  const clause = clauseOf(source, sentence, pact);
  for (const [rank, code] of [...new Set(actorsBefore(source, clause, pact.from))].entries())
    vote(votes, WEIGHT.actor - Math.min(rank, 5) * WEIGHT.laterActor, code);
  vote(votes, WEIGHT.clauseBefore, ...new Set(actorsBefore(source, sentence.from, clause)));
  vote(votes, WEIGHT.person, ...countriesOfPersons(source, sentence));
  vote(votes, WEIGHT.signer, ...signersAfter(source, pact, sentence.to));
  vote(votes, WEIGHT.after, ...new Set(actorsBefore(source, pact.to, sentence.to)));
  for (const place of source.within('state', sentence.from, sentence.to))
    if (isPlace(source, place)) vote(votes, WEIGHT.place, place.value.code);
  vote(votes, WEIGHT.ownHeading, headingOf(source, sentence, pact));
  const before = sentenceBefore(source, pact);
  if (before !== undefined) {
    vote(votes, WEIGHT.before, ...statesOf(source, before));
    if (withJustBefore(source, before.from))
      vote(votes, WEIGHT.heading, source.within('state', before.from, before.to)[0]?.value.code);
  }
  vote(votes, WEIGHT.home, homeAt(source, context.home, pact.from));
  vote(votes, WEIGHT.ownDateline, context.home.bySentence[source.sentenceOf[pact.from] as number]);
  vote(votes, WEIGHT.paragraph, ...(localPair(context, pact) ?? []));
  vote(votes, WEIGHT.first, context.pair[0]);
  vote(votes, WEIGHT.second, context.pair[1]);
  return votes;
};

/** What speaks for a State beside the one that is known. */
const votePartner = (
  context: Context,
  pact: Mention<AgreementValue>,
  known: readonly string[],
  votes: Votes,
): void => {
  const { source } = context;
  const sentence = source.sentenceAt(pact.from);
  if (known.length === 0) return;
  vote(votes, WEIGHT.agent, agentBefore(source, sentence.from, pact.from));
  // `the accord with Denmark`: with the State that the text speaks from
  const reach = { from: Math.max(sentence.from, pact.from - 4), to: Math.min(sentence.to, pact.to + 8) };
  if (source.any(reach.from, reach.to, 'with'))
    vote(votes, WEIGHT.withHome, homeAt(source, context.home, pact.from));
  if (!context.pair.includes(known[0] as string)) vote(votes, WEIGHT.beside, partnerBeside(context, pact));
};

/** « – avec la Russie : accord du 12 avril 2022 »: whom the line is about. */
const headingOf = (source: Annotated, sentence: Run, pact: Run): string | undefined => {
  if (pact.from - 1 <= sentence.from || source.word(pact.from - 1) !== ':') return undefined;
  const named = source.endingAt('state', pact.from - 1);
  return named !== undefined && source.any(named.from - 3, named.from, 'with') ? named.value.code : undefined;
};

/** Where the clause or the item of a list begins in which it is named. */
const clauseOf = (source: Annotated, sentence: Run, pact: Run): number => {
  for (let at = pact.from - 1; at > sentence.from; at--) if (source.word(at) === ';') return at + 1;
  return sentence.from;
};

/** The sentence before, in the same paragraph: `With Baghdad things look different.` */
const sentenceBefore = (source: Annotated, pact: Run): Run | undefined => {
  const before = source.sentences[(source.sentenceOf[pact.from] as number) - 1];
  return before !== undefined && before.from >= paragraphAt(source, pact.from).from ? before : undefined;
};

const countriesOfPersons = (source: Annotated, run: Run): Set<string> =>
  new Set(source.within('person', run.from, run.to).map((person) => person.value.country));

/** « signé par les ministres turc et qatarien ». */
const signersAfter = (source: Annotated, pact: Run, end: number): Set<string> => {
  const codes = new Set<string>();
  for (let at = pact.to; at < end; at++)
    if (source.is(at, 'by'))
      for (const { value } of source.within('state', at, Math.min(end, at + 10))) codes.add(value.code);
  return codes;
};

/** Codes of States have two letters. */
const isBody = (code: string): boolean => code.length > 2;

/** Missing parties from the pair that the document speaks of. */
export const completeParties = (context: Context, agreement: Agreement): void => {
  const { parties } = agreement;
  if (parties.length === 1 && isBody(parties[0] as string) && agreement.value.parties.length === 0) return;
  const first = agreement.mentions[0] as Mention<AgreementValue>;
  const candidates = [homeAt(context.source, context.home, first.from), ...context.pair];
  for (const code of candidates)
    if (parties.length < 2 && code !== undefined && !parties.includes(code)) parties.push(code);
  if (parties.length < 2) parties.push('ZZ');
};

/** Is there more than the document’s own State to make a party of? */
export const isGrounded = (
  context: Context,
  pact: Run & { value: AgreementValue },
  said: string[],
): boolean => {
  const { source } = context;
  const sentence = source.sentenceAt(pact.from);
  return (
    said.length > 0 ||
    new Set(actorsBefore(source, sentence.from, sentence.to)).size > 1 ||
    source.any(sentence.from, sentence.to, 'both') ||
    source.any(sentence.from, sentence.to, 'counterpart') ||
    source.any(sentence.from, sentence.to, 'party')
  );
};

/** `after Saudi Arabia inked a deal with Seoul`: who does to the agreement what is done, nearer than any other State. */
const agentBefore = (source: Annotated, from: number, to: number): string | undefined => {
  const act = source.within('act', from, to).findLast((m) => !m.value.noun && to - m.to < 4);
  if (act === undefined) return undefined;
  return source
    .within('state', from, act.from)
    .findLast(
      (m) =>
        act.from - m.to < 3 &&
        !isPlace(source, m) &&
        !isExcluded(source, m.from) &&
        !source.any(m.from - 2, m.from, 'with'),
    )?.value.code;
};

/** A sentence that opens with whom something is done. */
const withJustBefore = (source: Annotated, from: number): boolean =>
  source.is(from, 'with') && source.within('state', from, from + 3).length > 0;

/** `the pact that China and Tonga initialled`: the States that the relative clause lets act. */
const agentsOfRelative = (source: Annotated, pact: Run): string[] => {
  if (!source.is(pact.to, 'relative')) return [];
  const act = source.within('act', pact.to, pact.to + 10)[0];
  if (act === undefined || act.value.noun === true) return [];
  const agents = source.within('state', pact.to, act.from).filter((m) => m.value.form !== 'city');
  return agents.length === 2 && source.any(agents[0]!.to, agents[1]!.from, 'and')
    ? agents.map((m) => m.value.code)
    : [];
};

/** `Canberra, whose own treaty …`: the State right before is its party. */
const ownerBefore = (source: Annotated, pact: Run): string | undefined => {
  for (let at = pact.from; at >= pact.from - 2; at--)
    if (source.is(at, 'relative') && source.is(at, 'possessive'))
      return (source.endingAt('state', at) ?? source.endingAt('state', at - 1))?.value.code;
  return undefined;
};

/** Two persons of two States before the name are its signatories, whatever other State the sentence names. */
const signatoriesBefore = (source: Annotated, from: number, to: number): string[] => {
  const countries = [...new Set(source.within('person', from, to).map((p) => p.value.country))];
  return countries.length === 2 ? countries : [];
};

/** A third State’s agreement of old, told beside: its partner is the one of the document’s two that the paragraph names and that is not its own. */
const partnerBeside = (context: Context, pact: Run): string | undefined => {
  const { source } = context;
  const run = paragraphAt(source, pact.from);
  const isNamed = (code: string) =>
    source.first('state', run.from, run.to, (m) => m.value.code === code) !== undefined;
  return context.pair.find((code) => code !== context.home.of && isNamed(code));
};

/** Tokens before and behind that still are the same matter, in a text without paragraphs. */
const FARTHEST = 400;

const around = (paragraph: Run, pact: Run): Run => ({
  from: Math.max(paragraph.from, pact.from - FARTHEST),
  to: Math.min(paragraph.to, pact.to + FARTHEST),
});

/** The States of the paragraph, when it names exactly two. */
const localPair = (context: Context, pact: Run): string[] | undefined => {
  const { source } = context;
  const run = around(paragraphAt(source, pact.from), pact);
  const named = [
    ...new Set([
      ...statesOf(source, run),
      ...source.within('person', run.from, run.to).map((p) => p.value.country),
    ]),
  ];
  const home = context.home.bySentence[source.sentenceOf[pact.from] as number];
  if (home !== undefined) {
    // a chronicle’s item is about the State of its dateline and the one it names first
    const other = named.find((code) => code !== home);
    return other === undefined ? undefined : [home, other];
  }
  if (
    named.length > 2 &&
    context.pair.length === 2 &&
    context.pair.every((code) => named.includes(code) || code === context.home.of)
  )
    return context.pair;
  return named.length >= 2 && (named.length === 2 || run.to - run.from < 90) ? named.slice(0, 2) : undefined;
};

/** `passé avec l’Allemagne`, `signé avec la Russie`, `entre A et B` after the verb. */
const withAfter = (context: Context, pact: Mention<AgreementValue>, end: number): string[] => {
  const { source } = context;
  const stop = Math.min(end, pact.to + 16, source.within('pact', pact.to, end)[0]?.from ?? end);
  const partnered = source.any(pact.from, pact.to, 'with') && pact.value.parties.length > 0;
  for (let at = pact.to; at < stop; at++) {
    // « cet accord s’inscrit dans une tradition que X a établie avec Y »: another verb’s partner
    if (source.any(pact.to, at, 'relative') && source.within('act', pact.to, at).length === 0) return [];
    const isBetween = source.is(at, 'between');
    if (!isBetween && !(source.is(at, 'with') && !partnered)) continue;
    const listed = listedFrom(context, at + 1, end);
    if (isBetween) return listed;
    if (listed.length > 0)
      return pact.value.count === undefined ? listed.slice(0, MOST_PARTNERS) : listed.slice(0, 1);
  }
  return [];
};

const MOST_PARTNERS = 4;
const FIRST_WITHIN = 9;

/** `la Bulgarie et la Roumanie`, `notre pays et l’OTAN`: States and organisations named one after the other. */
const listedFrom = (context: Context, from: number, end: number): string[] => {
  const { source } = context;
  const codes: string[] = [];
  let last = from;
  for (let at = from; at < end && at - last < FIRST_WITHIN; at++) {
    if (source.is(at, 'home') && source.is(at + 1, 'country') && context.home.of !== undefined) {
      codes.push(context.home.of);
      last = at + 1;
      continue;
    }
    const named = source.at('state', at) ?? source.at('organisation', at);
    if (named === undefined) {
      if (codes.length > 0 && endsList(source, at)) break;
      continue;
    }
    if ('form' in named.value && (named.value.form === 'city' || source.is(at - 1, 'at'))) break;
    if (!codes.includes(named.value.code)) codes.push(named.value.code);
    at = named.to - 1;
    last = named.to;
  }
  return codes;
};

/** A date, an act, a place or a relative clause: the list is over. */
const endsList = (source: Annotated, at: number): boolean =>
  source.is(at, 'at') ||
  source.is(at, 'relative') ||
  source.is(at, 'about') ||
  source.at('date', at) !== undefined ||
  source.at('act', at) !== undefined ||
  /^[.;:()]$/.test(source.word(at));
