// Who the parties of an agreement are: those its words name, else those of its sentence, paragraph and document.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Agreement, Context } from '../frames/context.ts';
import type { PhraseValues } from '../languages/language.ts';
import { isPlace } from '../mentions/states.ts';
import { paragraphAt } from '../sentences.ts';
import { homeAt } from './home.ts';

export interface Parties {
  codes: string[];
  /** Said by the words themselves, not guessed. */
  certain: boolean;
}

/** Parties that the name or the words right after it give. */
export const partiesSaid = (source: Annotated, pact: Mention<AgreementValue>): Parties => {
  if (pact.value.complete) return { codes: pact.value.parties, certain: true };
  const codes = [...pact.value.parties];
  for (const code of withAfter(source, pact, source.sentenceAt(pact.from).to))
    if (!codes.includes(code)) codes.push(code);
  return { codes, certain: codes.length >= 2 };
};

/** The rest from what surrounds it: who acts in the sentence, its paragraph, then the document. */
export const withContext = (context: Context, pact: Mention<AgreementValue>, said: string[]): string[] => {
  if (said.length >= 2) return [...said];
  const group = groupSpokenOf(context, pact, said);
  if (group !== undefined) return group;
  const own = context.agreements[0]?.parties ?? [];
  if (context.isTreaty && said.length === 0 && own.length >= 2 && pact.value.definite) return [...own];
  return bothSpokenOf(context, pact, said) ?? [...said, ...likeliest(context, pact, said)];
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
  actor: 6,
  laterActor: 0.3,
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
  vote(votes, WEIGHT.signatory, ...signatoriesBefore(source, sentence.from, pact.from));
  for (const [rank, code] of [...new Set(actorsBefore(source, sentence.from, pact.from))].entries())
    vote(votes, WEIGHT.actor - Math.min(rank, 5) * WEIGHT.laterActor, code);
  vote(votes, WEIGHT.person, ...countriesOfPersons(source, sentence));
  vote(votes, WEIGHT.signer, ...signersAfter(source, pact, sentence.to));
  vote(votes, WEIGHT.after, ...new Set(actorsBefore(source, pact.to, sentence.to)));
  for (const place of source.within('state', sentence.from, sentence.to))
    if (isPlace(source, place)) vote(votes, WEIGHT.place, place.value.code);
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

/** Missing parties from the pair that the document speaks of. */
export const completeParties = (context: Context, agreement: Agreement): void => {
  const { parties } = agreement;
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
    .findLast((m) => act.from - m.to < 3 && !isPlace(source, m) && !isExcluded(source, m.from))?.value.code;
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

/** Two States before the name, the nearest first for a single gap. */
const actorsBefore = (source: Annotated, from: number, to: number): string[] =>
  [
    ...source.within('state', from, to).filter((m) => !isPlace(source, m) && !isExcluded(source, m.from)),
    ...source.within('organisation', from, to).filter((m) => m.value.members === undefined),
  ]
    .sort((a, b) => a.from - b.from)
    .map((m) => m.value.code);

const statesOf = (source: Annotated, run: Run): string[] => [
  ...new Set(actorsBefore(source, run.from, run.to)),
];

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

/** Members of a body that the text speaks of, or the three of a `tripartite` text. */
const groupSpokenOf = (
  context: Context,
  pact: Mention<AgreementValue>,
  said: string[],
): string[] | undefined => {
  const { source } = context;
  const inName = source.within('organisation', pact.from, pact.to).find((m) => m.value.members !== undefined);
  if (inName?.value.members !== undefined && said.length > 0)
    return [...new Set([...inName.value.members, ...said])];
  if (said.length > 0) return undefined;
  const many = source.within('group_size', pact.from, pact.to)[0]?.value.count;
  if (many !== undefined) {
    const named = [
      ...new Set(source.within('state', Math.max(0, pact.from - 160), pact.from).map((m) => m.value.code)),
    ];
    return named.length >= many ? named.slice(0, many) : undefined;
  }
  const bodies = bodiesIn(source);
  const body = bodies.find((m) => m.from < 60 || bodies.length >= 3);
  return body?.value.members === undefined ? undefined : [...body.value.members];
};

type Body = Mention<PhraseValues['organisation']>;

const bodies = new WeakMap<Annotated, Body[]>();

/** Organisations that stand for their members, gathered once for a text. */
const bodiesIn = (source: Annotated): Body[] => {
  const known = bodies.get(source) ?? source.all('organisation').filter((m) => m.value.members !== undefined);
  bodies.set(source, known);
  return known;
};

/** `passé avec l’Allemagne`, `signé avec la Russie`, `entre A et B` after the verb. */
const withAfter = (source: Annotated, pact: Mention<AgreementValue>, end: number): string[] => {
  const stop = Math.min(end, pact.to + 16, source.within('pact', pact.to, end)[0]?.from ?? end);
  const partnered = source.any(pact.from, pact.to, 'with') && pact.value.parties.length > 0;
  for (let at = pact.to; at < stop; at++) {
    // « cet accord s’inscrit dans une tradition que X a établie avec Y »: another verb’s partner
    if (source.any(pact.to, at, 'relative') && source.within('act', pact.to, at).length === 0) return [];
    if (source.is(at, 'with') && !partnered) {
      const state = source.within('state', at, at + 9)[0] ?? source.within('organisation', at, at + 6)[0];
      if (state !== undefined && state.from < stop + 8) return [state.value.code];
    }
    if (source.is(at, 'between'))
      return [
        ...new Set(
          source
            .within('state', at, Math.min(end, at + 24))
            .filter((m) => m.value.form !== 'city')
            .map((m) => m.value.code),
        ),
      ].slice(0, 4);
  }
  return [];
};

export const isExcluded = (source: Annotated, at: number) =>
  source.any(at - 4, at, 'excluding') || source.any(at - 4, at, 'besides');
