// Who claims what: a verb of saying, its speaker, and the claims of its sentence.
import type { AttributionClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Mention, Run } from '../annotated.ts';
import { isPlace } from '../mentions/states.ts';
import { paragraphAt } from '../sentences.ts';
import { CAPITAL, WORD } from '../tokens.ts';
import type { Context } from './context.ts';
import { speakerBySubject } from './speakers.ts';
import { bySentence } from './told.ts';

export const readAttributions = (context: Context): void => {
  const { source } = context;
  const claims: AttributionClaim[] = [];
  for (const saying of source.all('saying')) {
    const sentence = source.sentenceAt(saying.from);
    const by =
      source.language.language.modifiersBefore === true
        ? speakerBySubject(source, saying, sentence)
        : speakerOf(source, saying, sentence);
    if (by === undefined) {
      const last = claims.at(-1);
      if (last !== undefined && source.any(saying.from, Math.min(sentence.to, saying.to + 4), 'same_source'))
        last.of = [...new Set([...last.of, ...saidThings(context, sentence)])];
      continue;
    }
    const earlier = claims.at(-1);
    if (
      earlier?.by.startsWith('person:') &&
      by.run.to - by.run.from === 1 &&
      source.is(by.run.from, 'pronoun') &&
      isSameParagraph(source, earlier.evidence[0]?.start ?? 0, sentence)
    )
      by.name = earlier.by;
    const here = saidThings(context, sentence);
    const of = here.length > 0 ? here : spokenOfBefore(context, saying, sentence);
    if (of.length === 0) continue;
    const known = claims.find(
      (claim) =>
        claim.by === by.name &&
        (claim.verb === saying.value.verb || (PLAIN.has(saying.value.verb) && PLAIN.has(claim.verb))),
    );
    if (known !== undefined) {
      known.of = [...new Set([...known.of, ...of])];
      continue;
    }
    claims.push({
      t: 'claim',
      by: by.name,
      verb: saying.value.verb,
      of,
      evidence: [
        source.evidence({ from: Math.min(by.run.from, saying.from), to: Math.max(by.run.to, saying.to) }),
      ],
      rule: `${source.language.language.code}.claim.${saying.value.verb}@1`,
    });
  }
  claims.push(...creditsOf(context));
  context.claims.push(...claims);
};

/** « (AFP) », « (Belga) – »: an agency in brackets answers for its sentence, at the end for the document. */
const creditsOf = (context: Context): AttributionClaim[] => {
  const { source } = context;
  const credits: AttributionClaim[] = [];
  for (const organ of source.all('organ')) {
    if (organ.value.organ !== 'agency' || source.word(organ.from - 1) !== '(') continue;
    const sentence = source.sentenceAt(organ.from);
    const said = saidThings(context, sentence);
    const alone = organ.from - sentence.from <= 2 && sentence.to - organ.to < 12;
    const of =
      said.length > 0 || !alone
        ? said
        : context.claims
            .flatMap((claim) =>
              (claim.t === 'agreement' && claim.subject !== 'other') || claim.t === 'activity'
                ? [claim.id]
                : [],
            )
            .slice(0, 2);
    if (of.length === 0 || credits.length > 0) continue;
    const run = { from: organ.from, to: properName(source, organ.to, source.tokens.count)?.to ?? organ.to };
    credits.push({
      t: 'claim',
      by: `media:${source.quote(run)}`,
      verb: 'reported',
      of,
      evidence: [source.evidence(run)],
      rule: `${source.language.language.code}.claim.credit@1`,
    });
  }
  return credits;
};

const speakerOf = (
  source: Annotated,
  saying: Mention<{ before?: boolean }>,
  sentence: Run,
): Speaker | undefined => {
  const end = Math.min(sentence.to, saying.to + 14);
  const personAfter = source.within('person', saying.to, end)[0];
  const organAfter = source.within('organ', saying.to, Math.min(end, saying.to + 7))[0];
  const isFirst =
    organAfter !== undefined && (personAfter === undefined || organAfter.from < personAfter.from);
  const asked = pronounSpeaker(source, saying);
  if (asked !== undefined) return asked;
  // « …, indique un communiqué du ministère », « comme l’a souligné X »: the subject follows
  const inverted =
    (/^[,»"”]$/.test(source.word(saying.from - 1)) && !closesApposition(source, saying, sentence)) ||
    (source.is(saying.from - 1, 'pronoun') && !followsName(source, saying.from - 1));
  if (saying.value.before || inverted) {
    if (isFirst && !belongsTo(source, organAfter, personAfter))
      return organSpeaker(source, organAfter, sentence);
    if (personAfter !== undefined) return personSpeaker(personAfter);
    if (saying.value.before) return undefined;
  }
  return (
    subjectBefore(source, saying, sentence) ??
    (isFirst
      ? organSpeaker(source, organAfter as never, sentence)
      : personAfter === undefined
        ? undefined
        : personSpeaker(personAfter))
  );
};

interface Speaker {
  name: string;
  run: Run;
}

/** « a-t-il précisé »: who was named last. */
const pronounSpeaker = (source: Annotated, saying: Run): Speaker | undefined => {
  const pronoun = range(saying).some(
    (at) => source.is(at, 'pronoun') && !source.is(at, 'determiner') && !source.is(at, 'auxiliary'),
  );
  if (!pronoun) return undefined;
  const person = source.within('person', Math.max(0, saying.from - FARTHEST), saying.from).at(-1);
  return person === undefined ? undefined : personSpeaker(person);
};
const range = ({ from, to }: Run): number[] => Array.from({ length: to - from }, (_, at) => from + at);
const FARTHEST = 160;

/** « le ministre, X, a déclaré », « X, ministre de la Défense, a déclaré »: the comma ends the subject’s apposition. */
const closesApposition = (source: Annotated, saying: Run, sentence: Run): boolean => {
  if (source.word(saying.from - 1) !== ',') return false;
  const person = source.within('person', sentence.from, saying.from).at(-1);
  if (person === undefined) return false;
  if (person.to === saying.from - 1)
    return (
      /^(,|\()$/.test(source.word(person.from - 1)) ||
      source.within('office', person.from - 8, person.from).length > 0 ||
      source.within('rank', person.from - 4, person.from).length > 0
    );
  return (
    source.word(person.to) === ',' &&
    saying.from - person.to < LONGEST_APPOSITION &&
    source.within('office', person.to, saying.from).length > 0
  );
};
const LONGEST_APPOSITION = 14;

/** « le ministre l’a confirmé »: what stands before the pronoun is the subject. */
const followsName = (source: Annotated, at: number): boolean =>
  source.endingAt('person', at) !== undefined ||
  source.endingAt('organ', at) !== undefined ||
  source.endingAt('state', at) !== undefined ||
  source.endingAt('office', at) !== undefined;

const personSpeaker = (person: Mention<{ name: string }>): Speaker => ({
  name: `person:${person.value.name}`,
  run: person,
});

/** « le porte-parole du ministère, X »: the organ is in the person’s office. */
const belongsTo = (source: Annotated, organ: Run | undefined, person: Run | undefined): boolean =>
  organ !== undefined &&
  person !== undefined &&
  organ.from >= person.from - 12 &&
  source.within('office', organ.from - 8, organ.from).length > 0 &&
  person.from - organ.to < 8;

/** Who stands before the verb of saying: a person, an organ, a capital. */
const subjectBefore = (source: Annotated, saying: Run, sentence: Run): Speaker | undefined => {
  const near = (run: Run) => saying.from - run.to < 8;
  const person = source.within('person', sentence.from, saying.from).findLast(near);
  if (person !== undefined) return personSpeaker(person);
  const capital = source
    .within('state', sentence.from, saying.from)
    .findLast(
      (m) =>
        (m.value.form === 'capital' || m.value.form === 'institution') &&
        saying.from - m.to < 4 &&
        !isPlace(source, m),
    );
  if (capital !== undefined)
    return {
      name: `${capital.value.form === 'capital' ? 'gov' : 'org'}:${source.quote(capital)}`,
      run: capital,
    };
  const organ = source.within('organ', sentence.from, saying.from).findLast(near);
  return organ === undefined ? undefined : organSpeaker(source, organ, sentence);
};

const KINDS: Record<string, string> = { agency: 'media', paper: 'media' };

/** « service de presse du ministère ouzbek de la Défense »: the organ with its complements. */
const organSpeaker = (
  source: Annotated,
  organ: Mention<{ organ: string }>,
  sentence: Run,
): { name: string; run: Run } => {
  let to = organ.to;
  while (to < sentence.to) {
    const inner = source.at('organ', to) ?? source.at('state', to) ?? source.at('field', to);
    if (inner !== undefined) to = inner.to;
    else if ((source.is(to, 'of') || source.is(to, 'determiner')) && to + 1 < sentence.to) to++;
    else break;
  }
  const medium =
    organ.value.organ === 'agency' || organ.value.organ === 'paper'
      ? properName(source, organ.to, sentence.to)
      : undefined;
  if (medium !== undefined)
    return { name: `media:${source.quote(medium)}`, run: { from: organ.from, to: medium.to } };
  while (to > organ.to && (source.is(to - 1, 'of') || source.is(to - 1, 'determiner'))) to--;
  const run = { from: organ.from, to };
  const kind = KINDS[organ.value.organ] ?? 'org';
  return { name: `${kind}:${source.quote(run)}`, run };
};

/** « l’agence officielle UzA », « au quotidien Le Monde »: the medium’s own name. */
const properName = (source: Annotated, from: number, end: number): Run | undefined => {
  for (let at = from; at < Math.min(end, from + 3); at++) {
    let to = at;
    while (
      to < end &&
      source.tokens.kind[to] === WORD &&
      ((source.tokens.shape[to] as number) & CAPITAL) !== 0
    )
      to++;
    if (to > at) return { from: at, to };
    if (source.tokens.kind[at] !== WORD) return undefined;
  }
  return undefined;
};

/** Verbs that only go on saying: one speaker’s are one claim. */
const PLAIN = new Set(['said', 'specified', 'stated', 'indicated']);

const isSameParagraph = (source: Annotated, start: number, sentence: Run): boolean =>
  (source.tokens.start[paragraphAt(source, sentence.from).from] as number) <= start;

/** « ce partenariat permettra »: the agreement of the sentence before under another name. */
const namesThisOne = (source: Annotated, sentence: Run): boolean =>
  source
    .within('agreement', sentence.from, sentence.to)
    .some((named) => source.is(named.from - 1, 'demonstrative'));

/** A quotation or an `it` speaks of what the sentence before it told. */
const spokenOfBefore = (context: Context, saying: Run, sentence: Run): string[] => {
  const { source } = context;
  if (source.language.language.modifiersBefore === false) return [];
  const quoted =
    source.text
      .slice(source.tokens.start[sentence.from], source.tokens.end[sentence.to - 1])
      .search(/["“”«»]/) >= 0;
  if (
    !quoted &&
    !source.any(saying.to, sentence.to, 'pronoun') &&
    source.within('anaphor', sentence.from, sentence.to).length === 0 &&
    !namesThisOne(source, sentence)
  )
    return [];
  const before = source.sentences[(source.sentenceOf[sentence.from] as number) - 1];
  return before === undefined || before.from < paragraphAt(source, sentence.from).from
    ? []
    : saidThings(context, before);
};

/** By sentence all that was claimed before attributions are read. */
const told = new WeakMap<Context, ReturnType<typeof bySentence>>();
const toldBySentence = (context: Context) => {
  const known = told.get(context) ?? bySentence(context.source, context.claims);
  told.set(context, known);
  return known;
};

/** Agreements and activities of which the sentence states something. */
const saidThings = (context: Context, sentence: Run): string[] => {
  const { source } = context;
  const ids = new Set<string>();
  for (const pact of source.within('pact', sentence.from, sentence.to)) {
    const agreement = context.of.get(pact.from);
    if (agreement !== undefined) ids.add(agreement.id);
  }
  for (const claim of toldBySentence(context).get(source.sentenceOf[sentence.from] as number) ?? []) {
    if (claim.t === 'activity') ids.add(claim.id);
    else if ('of' in claim && typeof claim.of === 'string' && !claim.of.startsWith('rel:')) ids.add(claim.of);
  }
  return [...ids];
};
