// Who claims what: a verb of saying, its speaker, and the claims of its sentence.
import type { AttributionClaim, Claim } from '../../vocabulary/claim.ts';
import type { Annotated, Mention, Run } from '../annotated.ts';
import { CAPITAL, WORD } from '../tokens.ts';
import type { Context } from './context.ts';

export const readAttributions = (context: Context): void => {
  const { source } = context;
  const claims: AttributionClaim[] = [];
  for (const saying of source.all('saying')) {
    const sentence = source.sentenceAt(saying.from);
    const by = speakerOf(source, saying, sentence);
    if (by === undefined) {
      const last = claims.at(-1);
      if (last !== undefined && source.any(saying.from, Math.min(sentence.to, saying.to + 4), 'same_source')) last.of = [...new Set([...last.of, ...saidThings(context, sentence)])];
      continue;
    }
    const of = saidThings(context, sentence);
    if (of.length === 0) continue;
    const known = claims.find((claim) => claim.by === by.name && claim.verb === saying.value.verb);
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
  context.claims.push(...claims);
};

const speakerOf = (
  source: Annotated,
  saying: Mention<{ before?: boolean }>,
  sentence: Run,
): { name: string; run: Run } | undefined => {
  const end = Math.min(sentence.to, saying.to + 14);
  const personAfter = source.within('person', saying.to, end)[0];
  const organAfter = source.within('organ', saying.to, Math.min(end, saying.to + 6))[0];
  const personBefore = source
    .within('person', sentence.from, saying.from)
    .findLast((p) => saying.from - p.to < 8);
  if (!saying.value.before && personBefore !== undefined)
    return { name: `person:${personBefore.value.name}`, run: personBefore };
  if (organAfter !== undefined && (personAfter === undefined || organAfter.from < personAfter.from))
    return organSpeaker(source, organAfter, sentence);
  if (personAfter !== undefined) return { name: `person:${personAfter.value.name}`, run: personAfter };
  const organBefore = source
    .within('organ', sentence.from, saying.from)
    .findLast((o) => saying.from - o.to < 8);
  if (!saying.value.before && organBefore !== undefined) return organSpeaker(source, organBefore, sentence);
  return undefined;
};

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
  const medium = organ.value.organ === 'agency' || organ.value.organ === 'paper' ? properName(source, organ.to, sentence.to) : undefined;
  if (medium !== undefined) return { name: `media:${source.quote(medium)}`, run: { from: organ.from, to: medium.to } };
  while (to > organ.to && (source.is(to - 1, 'of') || source.is(to - 1, 'determiner'))) to--;
  const run = { from: organ.from, to };
  const kind = organ.value.organ === 'agency' || organ.value.organ === 'paper' ? 'media' : 'org';
  return { name: `${kind}:${source.quote(run)}`, run };
};

/** « l’agence officielle UzA », « au quotidien Le Monde »: the medium’s own name. */
const properName = (source: Annotated, from: number, end: number): Run | undefined => {
  for (let at = from; at < Math.min(end, from + 3); at++) {
    let to = at;
    while (to < end && source.tokens.kind[to] === WORD && ((source.tokens.shape[to] as number) & CAPITAL) !== 0) to++;
    if (to > at) return { from: at, to };
    if (source.tokens.kind[at] !== WORD) return undefined;
  }
  return undefined;
};

/** Agreements and activities of which the sentence states something. */
const saidThings = (context: Context, sentence: Run): string[] => {
  const { source } = context;
  const [start, end] = [
    source.tokens.start[sentence.from] as number,
    source.tokens.end[sentence.to - 1] as number,
  ];
  const inside = (claim: Claim) => claim.evidence.some((e) => e.start < end && e.end > start);
  const ids = new Set<string>();
  for (const pact of source.within('pact', sentence.from, sentence.to)) {
    const agreement = context.of.get(pact.from);
    if (agreement !== undefined) ids.add(agreement.id);
  }
  for (const claim of context.claims) {
    if (claim.t === 'activity' && inside(claim)) ids.add(claim.id);
    else if ('of' in claim && typeof claim.of === 'string' && claim.t !== 'domains' && inside(claim)) ids.add(claim.of);
  }
  return [...ids];
};
