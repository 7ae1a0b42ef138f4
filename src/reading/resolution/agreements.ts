// Which mentions speak of the same agreement, and who its parties are when the words around it must tell.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import { paragraphAt } from '../sentences.ts';
import { mainOf } from '../frames/context.ts';
import type { Kind } from '../../vocabulary/codes.ts';
import type { Agreement, Context } from '../frames/context.ts';
import type { PhraseValues } from '../languages/language.ts';
import { isPlace } from '../mentions/states.ts';
import { homeAt } from './home.ts';
import { CAPITAL } from '../tokens.ts';

/** A year of treaties fills a register; one document names fewer. Keeps hostile texts linear. */
const MOST_AGREEMENTS = 250;

export const resolveAgreements = (context: Context): void => {
  const { source } = context;
  for (const pact of source.all('pact')) {
    const parties = partiesSaid(source, pact);
    const signed = dateOf(source, pact);
    const older =
      source.any(pact.from, pact.to, 'older') ||
      source.any(pact.from - 2, pact.from, 'older') ||
      isReplaced(source, pact, signed);
    if (pact.value.echo) {
      addEcho(context, pact);
      continue;
    }
    const otherPlace = placedElsewhere(context, pact);
    const known = otherPlace ? undefined : sameAgreement(context, pact, parties, signed, older);
    if (known !== undefined) {
      known.mentions.push(pact);
      if (parties.certain && known.parties.length < parties.codes.length) known.parties = parties.codes;
      known.signed ??= signed;
      if (known.value.subject === undefined && pact.value.subject !== undefined)
        known.value.subject = pact.value.subject;
      context.of.set(pact.from, known);
    } else if (context.agreements.length < MOST_AGREEMENTS && isWorthKeeping(source, pact, context)) {
      const agreement: Agreement = {
        id: '',
        value: pact.value,
        parties: withContext(context, pact, parties.codes),
        mentions: [pact],
        signed,
        older,
        grounded: isGrounded(context, pact, parties.codes),
      };
      context.agreements.push(agreement);
      context.of.set(pact.from, agreement);
    }
  }
  for (const agreement of context.agreements) completeParties(context, agreement);
  dropEchoes(context);
};

/** Same parties and kind as the agreement just named; a precise apposition (« le traité précédent, celui du 21 décembre 2011 ») dates that one. */
const addEcho = (context: Context, pact: Mention<AgreementValue>): void => {
  const { source } = context;
  const model = context.agreements.findLast((known) => known.mentions.some((m) => m.from < pact.from));
  const signed = source.within('date', pact.from, pact.to)[0]?.value.edtf;
  if (model === undefined || signed === undefined) return;
  const last = model.mentions.at(-1) as Run;
  if (pact.from - last.to <= 1 && model.signed === undefined) {
    model.signed = signed;
    model.mentions.push(pact);
    context.of.set(pact.from, model);
    return;
  }
  const known = context.agreements.find(
    (other) => other.signed !== undefined && agree(other.signed, signed) && sameParties(other, model),
  );
  const agreement = known ?? {
    id: '',
    value: { ...pact.value },
    parties: [...model.parties],
    mentions: [],
    signed,
    older: true,
  };
  agreement.mentions.push(pact);
  if (known === undefined) context.agreements.push(agreement);
  context.of.set(pact.from, agreement);
};

const sameParties = (a: Agreement, b: Agreement) =>
  a.parties.length === b.parties.length && a.parties.every((code) => b.parties.includes(code));

/** « se substitue à l’accord du 28 avril 2015 »: what is replaced is not what the text is about. */
const isReplaced = (source: Annotated, pact: Run, signed: string | undefined): boolean =>
  signed !== undefined &&
  source
    .within('act', pact.from - 4, pact.from)
    .some((act) => (act.value.act === 'replace' || act.value.act === 'terminate') && act.to >= pact.from - 2);

/** A chronicle’s next item, under its own dateline, opens its own agreements. */
const placedElsewhere = (context: Context, pact: Mention<AgreementValue>): boolean => {
  const here = context.home.bySentence[context.source.sentenceOf[pact.from] as number];
  const last = context.agreements.at(-1)?.mentions[0];
  const there =
    last === undefined ? undefined : context.home.bySentence[context.source.sentenceOf[last.from] as number];
  return here !== undefined && there !== undefined && here !== there;
};

/** « signent deux accords » above the text that names them; « l’accord de 2012 » above its full name. */
const dropEchoes = (context: Context): void => {
  const fuller = (echo: Agreement) =>
    context.agreements.find(
      (other) =>
        other !== echo &&
        other.value.subject !== undefined &&
        other.value.count === undefined &&
        other.value.subject !== 'other' &&
        sameFamily(other.value.kind, echo.value.kind) &&
        other.parties.length === echo.parties.length &&
        other.parties.every((code) => echo.parties.includes(code)) &&
        (echo.signed === undefined || other.signed === undefined || agree(echo.signed, other.signed)),
    );
  for (const echo of context.agreements.slice()) {
    const first = echo.mentions[0] as Mention<AgreementValue>;
    const isTitle = (context.source.sentenceOf[first.from] as number) <= 1;
    if (echo.value.amends === true) continue;
    if (echo.value.subject !== undefined || !(echo.value.count !== undefined || isTitle)) continue;
    const other = fuller(echo);
    if (other === undefined) continue;
    other.mentions.push(...echo.mentions);
    other.mentions.sort((a, b) => a.from - b.from);
    for (const mention of echo.mentions) context.of.set(mention.from, other);
    context.agreements.splice(context.agreements.indexOf(echo), 1);
  }
};

/** A bare `accord` that nothing qualifies opens no agreement of its own. */
const isWorthKeeping = (source: Annotated, pact: Mention<AgreementValue>, context: Context): boolean => {
  if (pact.value.subject !== undefined || pact.value.parties.length > 0 || pact.value.kind !== 'agreement')
    return true;
  return context.agreements.length === 0 || dateOf(source, pact) !== undefined || !pact.value.definite;
};

/** The date inside or right after the name: `l’accord du 4 août 2010`, `signé à Doha le 12 décembre 2023`. */
const dateOf = (source: Annotated, pact: Mention<AgreementValue>): string | undefined => {
  const inside = source
    .within('date', pact.from, pact.to)
    .find(
      (date) =>
        source.is(date.from - 1, 'of') ||
        source.is(date.from - 2, 'of') ||
        (date.to === pact.to - 1 && source.word(date.to) === ')') ||
        (date.to <= pact.value.head && !source.is(date.from - 1, 'about')),
    );
  // « Protocole additionnel à l’Accord du 17 septembre 1992 »: the other’s date
  if (inside !== undefined && !isPlan(pact.value) && pact.value.amends !== true) return inside.value.edtf;
  const bracketed =
    source.word(pact.to) === '('
      ? source.within('date', pact.to, pact.to + 5).find((date) => source.word(date.to) === ')')
      : undefined;
  if (bracketed !== undefined && !isPlan(pact.value)) return bracketed.value.edtf;
  const sentence = source.sentenceAt(pact.from);
  const next = source.within('pact', pact.to, sentence.to)[0]?.from ?? sentence.to;
  for (const act of source.within('act', pact.to, Math.min(next, pact.to + 8)))
    if (
      act.value.act === 'sign' ||
      act.value.act === 'conclude' ||
      act.value.act === 'initial' ||
      (act.value.act === 'done_at' && act.from - pact.to < 4) ||
      act.value.act === 'date'
    ) {
      const other = source.within('act', act.to, next).find((later) => !later.value.noun)?.from ?? next;
      return source.within('date', act.to, Math.min(other, act.to + 12))[0]?.value.edtf;
    }
  const since = source.within('date', pact.to, pact.to + 3)[0];
  if (since !== undefined && source.word(pact.to) === ',' && source.is(pact.to + 1, 'of'))
    return since.value.edtf;
  return since?.value.bound === 'since' ? since.value.edtf : undefined;
};

export const isPlan = (value: AgreementValue) =>
  value.kind === 'plan' || value.kind === 'programme' || value.kind === 'roadmap';

interface Parties {
  codes: string[];
  /** Said by the words themselves, not guessed. */
  certain: boolean;
}

/** Parties that the name or the words right after it give. */
const partiesSaid = (source: Annotated, pact: Mention<AgreementValue>): Parties => {
  if (pact.value.complete) return { codes: pact.value.parties, certain: true };
  const codes = [...pact.value.parties];
  for (const code of withAfter(source, pact, source.sentenceAt(pact.from).to))
    if (!codes.includes(code)) codes.push(code);
  return { codes, certain: codes.length >= 2 };
};

/** The rest from what surrounds it: who acts in the sentence, its paragraph, then the document. */
const withContext = (context: Context, pact: Mention<AgreementValue>, said: string[]): string[] => {
  const { source } = context;
  const codes = [...said];
  const group = groupSpokenOf(context, pact, codes);
  if (group !== undefined) return group;
  const own = context.agreements[0]?.parties ?? [];
  if (context.isTreaty && codes.length === 0 && own.length >= 2 && pact.value.definite) return [...own];
  const sentence = source.sentenceAt(pact.from);
  const add = (code: string | undefined) => {
    if (code !== undefined && code !== 'ZZ' && codes.length < 2 && !codes.includes(code)) codes.push(code);
  };
  if (
    source.any(pact.from, Math.min(sentence.to, pact.to + 8), 'both') &&
    context.pair.length >= 2 &&
    codes.length === 0
  ) {
    const before = statesOf(source, { from: sentence.from, to: pact.from });
    if (before.length === 2) return before;
    // `With Tajikistan it signed a pact`: one of the two is named, the other is who speaks
    if (before.length !== 1 || !withJustBefore(source, sentence.from))
      return localPair(context, pact) ?? context.pair;
  }
  if (codes.length === 1) add(agentBefore(source, sentence.from, pact.from));
  if (codes.length === 0) for (const code of agentsOfRelative(source, pact)) add(code);
  for (const code of signatoriesBefore(source, sentence.from, pact.from)) add(code);
  for (const code of actorsBefore(source, sentence.from, pact.from)) add(code);
  for (const person of source.within('person', sentence.from, sentence.to)) add(person.value.country);
  for (let at = pact.to; at < sentence.to; at++)
    if (source.is(at, 'by'))
      for (const mention of source.within('state', at, at + 10)) add(mention.value.code);
  const home = homeAt(source, context.home, pact.from);
  // `the accord with Denmark`: with the State that the text speaks from
  const reach = { from: Math.max(sentence.from, pact.from - 4), to: Math.min(sentence.to, pact.to + 8) };
  const single = codes.length === 1 && pact.value.count === undefined;
  if (single && home !== undefined && context.pair.includes(home))
    if (source.any(reach.from, reach.to, 'with')) add(home);
  if (codes.length === 1 && !context.pair.includes(codes[0] as string)) add(partnerBeside(context, pact));
  if (codes.length === 1) add(home);
  for (const code of localPair(context, pact) ?? []) add(code);
  return codes;
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

/** Is there more than the document’s own State to make a party of? */
const isGrounded = (context: Context, pact: Run & { value: AgreementValue }, said: string[]): boolean => {
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

const isExcluded = (source: Annotated, at: number) =>
  source.any(at - 4, at, 'excluding') || source.any(at - 4, at, 'besides');

/** Agreements named further back are not taken up again: a register of treaties names thousands. */
const REMEMBERED = 100;

/** `a Memorandum of Understanding on …` and `the Agreement on …`: two titles in capitals of two kinds are two texts. */
const hasOtherTitle = (source: Annotated, known: Agreement, pact: Mention<AgreementValue>): boolean => {
  const first = known.mentions[0] as Mention<AgreementValue>;
  return known.value.kind !== pact.value.kind && isTitled(source, pact) && isTitled(source, first);
};
const TITLE_LENGTH = 4;
const isTitled = (source: Annotated, { to, value }: Mention<AgreementValue>): boolean =>
  to - value.head > TITLE_LENGTH && ((source.tokens.shape[value.head] as number) & CAPITAL) !== 0;

const sameAgreement = (
  context: Context,
  pact: Mention<AgreementValue>,
  parties: Parties,
  signed: string | undefined,
  older: boolean,
): Agreement | undefined => {
  const { value } = pact;
  // within a treaty only the treaty itself is undated until its closing formula
  const another =
    context.isTreaty &&
    signed !== undefined &&
    context.agreements.length > 0 &&
    !context.source.is(pact.from, 'demonstrative');
  const actor = value.complete ? undefined : actorOn(context.source, pact);
  const candidates = context.agreements
    .slice(-REMEMBERED)
    .reverse()
    .filter(
      (known) =>
        compatible(known, value, parties, signed, older) &&
        !(another && known.signed === undefined) &&
        !hasOtherTitle(context.source, known, pact) &&
        (value.complete || hasActor(known, actor)),
    );
  if (signed !== undefined) {
    const dated = candidates.find(
      (known) =>
        known.signed !== undefined &&
        agree(known.signed, signed) &&
        !(value.kind !== known.value.kind && value.subject !== known.value.subject),
    );
    if (dated !== undefined) return dated;
  }
  const bare = value.subject === undefined && value.parties.length === 0;
  const undated =
    bare && value.definite && signed !== undefined ? justNamed(context, pact, candidates) : undefined;
  if (undated !== undefined) return undated;
  if (bare && value.definite && signed === undefined) return meant(context, pact, candidates);
  if (!value.definite && isDoubted(context.source, pact)) return meant(context, pact, candidates);
  if (!value.definite && bare && signed !== undefined) return undefined;
  if (!value.definite)
    return candidates.find(
      (known) =>
        known.mentions.every((m) => context.source.sentenceOf[m.from] === 0) &&
        (context.source.sentenceOf[pact.from] as number) <= 4 &&
        (sameMatter(known.value, value) || (isPlan(value) && known.value.subject !== 'other')) &&
        known.value.kind === value.kind,
    );
  return candidates.find(
    (known) =>
      sameMatter(known.value, value) &&
      (known.value.kind === value.kind || value.kind === 'agreement' || known.value.kind === 'agreement'),
  );
};

/** `The Protocol was signed on …` right after its full name: the same, now dated. */
const justNamed = (
  context: Context,
  pact: Mention<AgreementValue>,
  candidates: readonly Agreement[],
): Agreement | undefined => {
  const { sentenceOf } = context.source;
  return candidates.find(
    (known) =>
      known.signed === undefined &&
      known.value.kind === pact.value.kind &&
      known.mentions.some((m) => (sentenceOf[pact.from] as number) - (sentenceOf[m.from] as number) <= 2),
  );
};

/** « a démenti qu’un quelconque accord ait été signé »: not another agreement. */
const isDoubted = (source: Annotated, pact: Run): boolean => {
  const sentence = source.sentenceAt(pact.from);
  return (
    source.within('saying', sentence.from, pact.from).some((saying) => saying.value.verb === 'denied') ||
    source.is(pact.from, 'negation')
  );
};

/** A bare `l’accord`: the one of the sentence or the one before it, else the document’s main one of that kind. */
const meant = (
  context: Context,
  pact: Mention<AgreementValue>,
  candidates: Agreement[],
): Agreement | undefined => {
  const { source } = context;
  const { kind } = pact.value;
  const main = mainOf(context.agreements);
  if (context.isTreaty) return main;
  const exact = candidates.filter((known) => known.value.kind === kind || kind === 'agreement');
  const fits = exact.length > 0 ? exact : candidates;
  const index = source.sentenceOf[pact.from] as number;
  const paragraph = paragraphAt(source, pact.from);
  const near = fits.find((known) => {
    // Mentions come in order, so the last one before is the nearest.
    const last = known.mentions.findLast((m) => m.from < pact.from);
    return (
      last !== undefined &&
      last.from >= paragraph.from &&
      index - (source.sentenceOf[last.from] as number) <= 1
    );
  });
  return near ?? (main !== undefined && fits.includes(main) ? main : fits[0]);
};

const agree = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

const MILITARY_MATTERS = new Set(['mil_coop', 'defence_coop', undefined]);
const sameMatter = (a: AgreementValue, b: AgreementValue) =>
  a.subject === b.subject || (MILITARY_MATTERS.has(a.subject) && MILITARY_MATTERS.has(b.subject));

const PLANS = new Set<Kind>(['plan', 'programme', 'roadmap', 'minutes']);
const DECLARATIONS = new Set<Kind>(['declaration', 'statement', 'loi']);

/** « Le Mali avait dénoncé son traité »: the State that acts on an agreement is a party to it. */
const hasActor = (known: Agreement, actor: string | undefined): boolean =>
  known.parties.length < 2 ||
  known.parties.includes('ZZ') ||
  known.parties.length > 3 ||
  actor === undefined ||
  known.parties.includes(actor);

const actorOn = (source: Annotated, pact: Run): string | undefined => {
  const sentence = source.sentenceAt(pact.from);
  const act = source
    .within('act', sentence.from, pact.from)
    .findLast((m) => !m.value.noun && pact.from - m.to < 8);
  if (act === undefined && !source.is(pact.from, 'possessive')) return undefined;
  return source
    .within('state', sentence.from, act?.from ?? pact.from)
    .findLast(
      (m) =>
        m.value.form !== 'city' &&
        !isPlace(source, m) &&
        !source.is(m.from - 1, 'of') &&
        !isExcluded(source, m.from) &&
        (act === undefined || act.from - m.to < 7),
    )?.value.code;
};

/** Nouns by which any agreement may be taken up again: « le traité », « la convention ». */
const GENERAL = new Set<Kind>(['agreement', 'treaty', 'convention']);

/** An accord may be the treaty named before; a plan or a declaration is another text. */
const sameFamily = (a: Kind, b: Kind): boolean =>
  a === b ||
  (PLANS.has(a) === PLANS.has(b) &&
    DECLARATIONS.has(a) === DECLARATIONS.has(b) &&
    (a === 'agreement' || GENERAL.has(b)));

const compatible = (
  known: Agreement,
  value: AgreementValue,
  parties: Parties,
  signed: string | undefined,
  older: boolean,
): boolean => {
  if (older !== known.older && (older || value.subject !== undefined)) return false;
  if (signed !== undefined && known.signed !== undefined && !agree(known.signed, signed)) return false;
  if ((known.value.amends ?? value.amends) === true && known.value.kind !== value.kind) return false;
  if (value.again === true && known.signed === undefined) return false;
  if (value.count !== undefined || known.value.count !== undefined) return value.count === known.value.count;
  if (
    value.subject !== undefined &&
    known.value.subject !== undefined &&
    (value.subject === 'other') !== (known.value.subject === 'other')
  )
    return false;
  const said = parties.codes;
  if (!sameFamily(known.value.kind, value.kind)) return false;
  return said.length === 0 || known.parties.length < 2 || said.every((code) => known.parties.includes(code));
};

/** Missing parties from the pair that the document speaks of. */
const completeParties = (context: Context, agreement: Agreement): void => {
  const { parties } = agreement;
  const first = agreement.mentions[0] as Mention<AgreementValue>;
  const candidates = [homeAt(context.source, context.home, first.from), ...context.pair];
  for (const code of candidates)
    if (parties.length < 2 && code !== undefined && !parties.includes(code)) parties.push(code);
  if (parties.length < 2) parties.push('ZZ');
};
