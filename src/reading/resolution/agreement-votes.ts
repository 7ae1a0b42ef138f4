// Which States are likeliest to be the parties: all that stands around an agreement’s name speaks for some.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Agreement, Context } from '../frames/context.ts';
import { isOfCompany } from '../mentions/pact-parties.ts';
import { isPlace } from '../mentions/states.ts';
import { paragraphAt } from '../sentences.ts';
import {
  FARTHEST,
  boundAfter,
  boundBefore,
  companiesActing,
  namesItsTwo,
  paragraphTopic,
  topicOf,
} from './agreement-surroundings.ts';
import { homeAt } from './home.ts';
import {
  actorsBefore,
  frontedIn,
  isAnothers,
  isExcluded,
  partnersBefore,
  statesOf,
} from './states-around.ts';

/** How much each thing around its name speaks for a State’s being a party. */
const WEIGHT = {
  agent: 8,
  relative: 8,
  owner: 16,
  anothers: -6,
  fronted: -12,
  signatory: 8,
  company: 7,
  heading: 4,
  paragraphTopic: 3,
  ownHeading: 9,
  actor: 6,
  laterActor: 0.3,
  clauseBefore: 2,
  person: 5.2,
  signer: 5,
  ownDateline: 4,
  home: 2,
  topic: 6,
  bound: 7,
  hub: 1.5,
  subject: 3,
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
export const likeliest = (
  context: Context,
  pact: Mention<AgreementValue>,
  said: readonly string[],
): string[] => {
  const around = votesAround(context, pact);
  if (said.length === 1) {
    const { source } = context;
    vote(around, WEIGHT.anothers, ...partnersBefore(source, source.sentenceAt(pact.from).from, pact.from));
  }
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
  vote(votes, WEIGHT.owner, ownerBefore(source, pact));
  vote(votes, WEIGHT.signatory, ...signatoriesBefore(source, sentence.from, pact.from));
  const clause = clauseOf(source, sentence, pact);
  for (const [rank, code] of [...new Set(actorsBefore(source, clause, pact.from))].entries())
    vote(votes, WEIGHT.actor - Math.min(rank, 5) * WEIGHT.laterActor, code);
  vote(votes, WEIGHT.clauseBefore, ...new Set(actorsBefore(source, sentence.from, clause)));
  vote(votes, WEIGHT.person, ...countriesOfPersons(source, sentence));
  vote(votes, WEIGHT.signer, ...signersAfter(source, pact, sentence.to));
  vote(votes, WEIGHT.company, ...companiesActing(source, sentence, pact));
  vote(votes, WEIGHT.after, ...new Set(actorsBefore(source, pact.to, sentence.to)));
  for (const place of source.within('state', sentence.from, sentence.to))
    if (isPlace(source, place)) vote(votes, WEIGHT.place, place.value.code);
  vote(votes, WEIGHT.ownHeading, headingOf(source, sentence, pact));
  const opened = frontedIn(source, sentence.from, sentence.to).map(({ value }) => value.code);
  if (opened.length > 1) vote(votes, WEIGHT.fronted, ...opened);
  else if (withJustBefore(source, sentence.from)) vote(votes, WEIGHT.ownHeading, opened[0]);
  const before = sentenceBefore(source, pact);
  if (before !== undefined) {
    const fronted = frontedIn(source, before.from, before.to).map(({ value }) => value.code);
    const partners = [
      ...partnersBefore(source, before.from, before.to),
      ...(fronted.length > 1 ? fronted : []),
    ];
    vote(votes, WEIGHT.before, ...statesOf(source, before).filter((code) => !partners.includes(code)));
    if (withJustBefore(source, before.from) && statesOf(source, sentence).length === 0)
      vote(votes, WEIGHT.heading, source.within('state', before.from, before.to)[0]?.value.code);
  }
  vote(votes, WEIGHT.paragraphTopic, paragraphTopic(source, pact));
  for (const code of hubOf(context)) vote(votes, WEIGHT.hub, code);
  vote(votes, WEIGHT.topic, topicOf(source, pact));
  for (const state of source.within('state', sentence.from, sentence.to))
    if (isAnothers(source, state)) vote(votes, WEIGHT.anothers, state.value.code);
  vote(
    votes,
    WEIGHT.bound,
    ...boundAfter(source, pact, sentence.to),
    boundBefore(source, pact, sentence.from),
  );
  const dateline = context.home.bySentence[source.sentenceOf[pact.from] as number];
  if (dateline === undefined || !namesItsTwo(source, sentence)) {
    vote(votes, WEIGHT.home, homeAt(source, context.home, pact.from));
    vote(votes, WEIGHT.ownDateline, dateline);
    vote(votes, WEIGHT.paragraph, ...(localPair(context, pact) ?? []));
  }
  vote(votes, WEIGHT.first, context.pair[0]);
  vote(votes, WEIGHT.second, context.pair[1]);
  return votes;
};

const FEWEST_SHARED = 2;

/** The State that all agreements named so far have in common: `Djibouti lives off its tenants`. */
const hubOf = ({ agreements }: Context): string[] => {
  const own = agreements.filter(({ parties }) => parties.length === 2);
  if (own.length < FEWEST_SHARED) return [];
  return (own[0] as Agreement).parties.filter((code) => own.every(({ parties }) => parties.includes(code)));
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
  const subject = actorsBefore(source, clauseOf(source, sentence, pact), pact.from).find(
    (code) => !known.includes(code),
  );
  vote(votes, WEIGHT.subject, subject);
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
  for (let at = pact.from - 1; at > sentence.from; at--)
    if (
      source.word(at) === ';' ||
      (source.word(at) === ',' && (opensClause(source, at + 1) || opensMain(source, sentence.from, at + 1)))
    )
      return at + 1;
  return sentence.from;
};

/** `…, and Japan keeps a base there under a 2009 accord`: another State’s own clause. */
const opensClause = (source: Annotated, at: number): boolean => {
  if (!source.is(at, 'and') && !source.is(at, 'conjunction')) return false;
  const named =
    source.at('state', at + 1) ?? (source.is(at + 1, 'determiner') ? source.at('state', at + 2) : undefined);
  return (
    named !== undefined &&
    named.value.form !== 'demonym' &&
    source.word(named.to) !== ',' &&
    !source.is(named.to, 'and')
  );
};

/** `A week after the Delhi–Washington pact, Islamabad …`: the main clause after what is said first. */
const opensMain = (source: Annotated, from: number, at: number): boolean => {
  if (
    !source.is(from, 'subordinate') &&
    !source.is(from + 1, 'subordinate') &&
    !source.is(from + 2, 'subordinate')
  )
    return false;
  const named =
    source.at('state', at) ?? (source.is(at, 'determiner') ? source.at('state', at + 1) : undefined);
  return (
    named !== undefined &&
    named.value.form !== 'demonym' &&
    source.word(named.to) !== ',' &&
    !source.is(named.to, 'and')
  );
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
      for (const cls of ['state', 'organisation'] as const)
        for (const { value } of source.within(cls, at, Math.min(end, at + 10))) codes.add(value.code);
  return codes;
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
        !isOfCompany(source, m) &&
        !source.any(m.from - 2, m.from, 'with'),
    )?.value.code;
};

/** A sentence that opens with whom something is done. */
export const withJustBefore = (source: Annotated, from: number): boolean =>
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

const around = (paragraph: Run, pact: Run): Run => ({
  from: Math.max(paragraph.from, pact.from - FARTHEST),
  to: Math.min(paragraph.to, pact.to + FARTHEST),
});

/** The States of the paragraph, when it names exactly two. */
export const localPair = (context: Context, pact: Run): string[] | undefined => {
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
