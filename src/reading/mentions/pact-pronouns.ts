// Pronouns that stand for another agreement like the one just named: « celui de 1974 », `the one signed in Amman`.
import type { AgreementValue, Annotated, Mention } from '../annotated.ts';

/** « remplace celui de 1974 », « celui du 21 décembre 2011 »: another agreement like the one just named. */
export const echoes = (
  source: Annotated,
  pacts: readonly Mention<AgreementValue>[],
): Mention<AgreementValue>[] => {
  const found: Mention<AgreementValue>[] = [];
  for (const date of source.all('date')) {
    const at = source.is(date.from - 1, 'that_of')
      ? date.from - 1
      : source.is(date.from - 1, 'of') && source.is(date.from - 2, 'that_of')
        ? date.from - 2
        : undefined;
    const model = at === undefined ? undefined : pacts.findLast((pact) => pact.to <= at);
    if (at === undefined || model === undefined || at - model.to > 40) continue;
    found.push({
      from: at,
      to: date.to,
      value: {
        kind: model.value.kind,
        parties: [],
        complete: false,
        definite: true,
        head: at,
        echo: true,
        ...(model.value.subject === undefined ? {} : { subject: model.value.subject }),
      },
    });
  }
  return found;
};

/** `the one signed in Amman in 2006`: another of the kind, matter and parties just named. */
export const likeTheLast = (value: AgreementValue, last: AgreementValue): AgreementValue => ({
  ...value,
  kind: last.kind,
  again: true,
  ...(value.subject === undefined && last.subject !== undefined ? { subject: last.subject } : {}),
  ...(value.parties.length === 0 ? { parties: last.parties, complete: last.complete } : {}),
});
