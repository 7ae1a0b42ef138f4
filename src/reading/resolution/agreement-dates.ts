// When an agreement was signed, as far as its name and the words right after it tell.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import { isPlan } from './agreement-kinds.ts';

/** The date inside or right after the name: `l’accord du 4 août 2010`, `signé à Doha le 12 décembre 2023`. */
export const dateOf = (source: Annotated, pact: Mention<AgreementValue>): string | undefined => {
  if (pact.value.signed !== undefined) return pact.value.signed;
  const inside = source
    .within('date', pact.from, pact.to)
    .find(
      (date) =>
        source.is(date.from - 1, 'of') ||
        source.is(date.from - 1, 'from') ||
        source.is(date.from - 2, 'of') ||
        (date.to === pact.to - 1 && source.word(date.to) === ')') ||
        (date.to <= pact.value.head && !source.is(date.from - 1, 'about')),
    );
  // « Protocole additionnel à l’Accord du 17 septembre 1992 »: the other’s date
  if (inside !== undefined && !isForPeriod(pact.value, inside.value.edtf) && pact.value.amends !== true)
    return inside.value.edtf;
  const bracketed =
    source.word(pact.to) === '('
      ? source
          .within('date', pact.to, pact.to + 5)
          .find((date) => source.word(date.to) === ')' && !source.has('act', pact.to, date.from))
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
  const following = source.sentences[(source.sentenceOf[pact.from] as number) + 1];
  const opening = following === undefined ? undefined : source.at('act', following.from);
  // « … le traité avec la Russie. Signé à Moscou le 16 octobre 2020, il … »
  if (
    opening?.value.act === 'sign' &&
    opening.value.noun !== true &&
    pact.value.subject !== undefined &&
    following !== undefined &&
    next === sentence.to
  )
    return source.within('date', opening.to, Math.min(following.to, opening.to + 12))[0]?.value.edtf;
  const since = source.within('date', pact.to, Math.min(pact.to + 3, next))[0];
  if (since !== undefined && source.word(pact.to) === ',' && source.is(pact.to + 1, 'of'))
    return since.value.edtf;
  // `have been negotiating an agreement since March`: the talks
  return since?.value.bound === 'since' && !source.has('act', pact.from - 3, pact.from)
    ? since.value.edtf
    : undefined;
};

/** `the 2023 plan`: what it is for; `the 2020 roadmap`: when it was made. */
const isForPeriod = (value: AgreementValue, edtf: string): boolean =>
  isPlan(value) && (value.kind !== 'roadmap' || edtf.includes('/'));

/** « se substitue à l’accord du 28 avril 2015 »: what is replaced is not what the text is about. */
export const isReplaced = (source: Annotated, pact: Run, signed: string | undefined): boolean =>
  signed !== undefined &&
  source
    .within('act', pact.from - 4, pact.from)
    .some((act) => (act.value.act === 'replace' || act.value.act === 'terminate') && act.to >= pact.from - 2);

export const agree = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);
