// Whether a clause holds, is to come with a draft, or is only told of.
import type { TermClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import type { Agreement, Context } from './context.ts';
import { eventsOf } from './told.ts';

/** Clauses of a draft are to come; so is what is told in the future of a text whose signature is awaited. */
export const isOnlyDraft = (context: Context, agreement: Agreement, sentence: Run): boolean => {
  if (agreement.value.draft === true) return !isSigned(context, agreement);
  if (context.isTreaty) return false;
  const events = eventsOf(context, agreement.id);
  return (
    events.some(({ step, mod }) => step === 'signed' && mod === 'planned') &&
    !isSigned(context, agreement) &&
    (events.every(({ mod }) => mod !== undefined) || speaksAhead(context.source, sentence))
  );
};

const speaksAhead = (source: Annotated, sentence: Run): boolean =>
  source.any(sentence.from, sentence.to, 'obligation') ||
  source.any(sentence.from, sentence.to, 'future') ||
  (['verb', 'act', 'doing'] as const).some(
    (cls) =>
      source.first(cls, sentence.from, sentence.to, ({ value }) => value.tense === 'future') !== undefined,
  );

const isSigned = (context: Context, agreement: Agreement): boolean =>
  eventsOf(context, agreement.id).some(({ step, mod }) => step === 'signed' && mod === undefined);

const MAKES = new Set(['sign', 'conclude']);

/** « Il sera conclu pour cinq ans »: nobody has concluded it yet. */
export const isAhead = (source: Annotated, sentence: Run, claim: TermClaim): boolean => {
  const [start, end] = [claim.evidence[0]?.start ?? 0, claim.evidence[0]?.end ?? 0];
  return (
    claim.dur !== undefined &&
    source.first(
      'act',
      sentence.from,
      sentence.to,
      ({ from, to, value }) =>
        MAKES.has(value.act) &&
        (source.tokens.end[to - 1] as number) > start - NEAR &&
        (source.tokens.start[from] as number) < end &&
        (value.tense === 'future' || (value.tense === 'participle' && source.any(from - 3, from, 'future'))),
    ) !== undefined
  );
};
const NEAR = 12;

/** « permettrait de résilier l’accord avec un préavis de douze mois »: the press tells it in the conditional. */
export const isHearsay = ({ source, isTreaty }: Context, sentence: Run, claim: TermClaim): boolean => {
  const start = claim.evidence[0]?.start ?? 0;
  return (
    !isTreaty &&
    source
      .within('verb', sentence.from, sentence.to)
      .some(
        (verb) => verb.value.tense === 'conditional' && (source.tokens.start[verb.from] as number) < start,
      )
  );
};
