// What all frames share: the recognised text, the agreements found so far, and where claims are gathered.
import type { Claim } from '../../vocabulary/claim.ts';
import type { Mod } from '../../vocabulary/codes.ts';
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Home } from '../resolution/home.ts';

/** One agreement as the whole document speaks of it. */
export interface Agreement {
  id: string;
  value: AgreementValue;
  parties: string[];
  mentions: Mention<AgreementValue>[];
  signed: string | undefined;
  period?: string;
  /** Named with `précédent`, `ancien`: another one is in focus. */
  older: boolean;
  mod?: Mod;
  replaces?: string;
}

export interface Context {
  source: Annotated;
  home: Home;
  published: string | undefined;
  /** `YYYY-MM-DD` of publication with `~`: for acts that the text does not date. */
  agreements: Agreement[];
  /** Which agreement a token speaks of, by pact or anaphor. */
  of: Map<number, Agreement>;
  claims: Claim[];
  /** The two States of which the document mostly speaks. */
  pair: string[];
}

/** The agreement that the text spoke of last before a token. */
export const inFocus = (context: Context, token: number): Agreement | undefined => {
  let best: Agreement | undefined;
  let bestAt = -1;
  for (const agreement of context.agreements)
    for (const mention of agreement.mentions)
      if (
        mention.from < token &&
        mention.from > bestAt &&
        !agreement.older &&
        agreement.value.subject !== 'other'
      ) {
        best = agreement;
        bestAt = mention.from;
      }
  return (
    best ??
    context.agreements.find((agreement) => agreement.value.subject !== 'other') ??
    context.agreements[0]
  );
};

/** The clause around a token: from the last stop, semicolon or conjunction to the next. */
export const clauseAt = (source: Annotated, token: number): Run => {
  const sentence = source.sentenceAt(token);
  let from = token;
  while (
    from > sentence.from &&
    !/^[;:()]$/.test(source.word(from - 1)) &&
    !source.is(from - 1, 'conjunction')
  )
    from--;
  let to = token + 1;
  while (to < sentence.to && !/^[;:()]$/.test(source.word(to)) && !source.is(to, 'conjunction')) to++;
  return { from, to };
};

/** A run without the punctuation and function words at its edges. */
export const tight = (source: Annotated, run: Run): Run => {
  let { from, to } = run;
  while (from < to - 1 && /^[,;:.()«»\-–—]$/.test(source.word(from))) from++;
  while (to > from + 1 && /^[,;:.()«»\-–—]$/.test(source.word(to - 1))) to--;
  return { from, to };
};
