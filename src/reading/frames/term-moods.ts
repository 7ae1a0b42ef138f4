// Whether a clause holds, is to come with a draft, or is only told of.
import type { TermClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import type { Agreement, Context } from './context.ts';
import { eventsOf } from './told.ts';

/** What a text not signed yet `is to cover`, told in the future, is to come. */
export const isOnlyDraft = (context: Context, agreement: Agreement, sentence: Run): boolean =>
  !context.isTreaty &&
  speaksAhead(context.source, sentence) &&
  !isSigned(context, agreement) &&
  (agreement.value.draft === true ||
    eventsOf(context, agreement.id).some(({ step, mod }) => step === 'signed' && mod === 'planned'));

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

/** « Il sera conclu pour cinq ans »: nobody has concluded it yet; `anywhere`: nor signed what prolongs it. */
export const isAhead = (source: Annotated, sentence: Run, claim: TermClaim, anywhere: boolean): boolean => {
  const [start, end] = [claim.evidence[0]?.start ?? 0, claim.evidence[0]?.end ?? 0];
  return (
    claim.dur !== undefined &&
    source.first(
      'act',
      sentence.from,
      sentence.to,
      ({ from, to, value }) =>
        MAKES.has(value.act) &&
        (anywhere ||
          ((source.tokens.end[to - 1] as number) > start - NEAR &&
            (source.tokens.start[from] as number) < end)) &&
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
