// Which agreement a word means that stands for another one like the one named before: « celui de 1974 », « l’un …, l’autre … ».
import type { AgreementValue, Mention, Run } from '../annotated.ts';
import type { Agreement, Context } from '../frames/context.ts';
import { agree, dateOf } from './agreement-dates.ts';
import { partiesSaid, withContext } from './agreement-parties.ts';

/** `likened`: the first of several told one by one, by the place where their number is named. */
export const addAnother = (
  context: Context,
  pact: Mention<AgreementValue>,
  likened: Map<number, Agreement>,
): void => {
  const { like = pact.from } = pact.value;
  const named = context.of.get(like);
  const model = named ?? likened.get(like);
  const signed = dateOf(context.source, pact);
  if (named !== undefined && signed !== undefined && isApposition(context, named, pact)) {
    named.signed ??= signed;
    take(context, named, pact);
    return;
  }
  if (model !== undefined && pact.value.next === true) model.older = true;
  const parties = partiesLike(context, pact, model);
  const known = context.agreements.find(
    (other) =>
      other.signed !== undefined &&
      signed !== undefined &&
      agree(other.signed, signed) &&
      sameParties(other.parties, parties),
  );
  const agreement = known ?? {
    id: '',
    value: { ...pact.value },
    parties,
    mentions: [],
    signed,
    older:
      pact.value.next !== true &&
      signed !== undefined &&
      // `What was concluded in 1993`, with nothing named before it
      (like === pact.from || (model !== undefined && context.of.has(like))),
  };
  if (known === undefined) context.agreements.push(agreement);
  if (!likened.has(like)) likened.set(like, agreement);
  take(context, agreement, pact);
};

const take = (context: Context, agreement: Agreement, pact: Mention<AgreementValue>): void => {
  agreement.mentions.push(pact);
  context.of.set(pact.from, agreement);
};

/** « le traité précédent, celui du 21 décembre 2011 »: the same, now dated. */
const isApposition = ({ source }: Context, model: Agreement, pact: Run): boolean => {
  const { from, to } = model.mentions.at(-1) as Run;
  return (
    model.signed === undefined &&
    pact.from - to <= 1 &&
    source.sentenceOf[from] === source.sentenceOf[pact.from]
  );
};

/** Its own words first, then those of the one it is like, then of what stood around that one. */
const partiesLike = (
  context: Context,
  pact: Mention<AgreementValue>,
  model: Agreement | undefined,
): string[] => {
  const said = partiesSaid(context, pact).codes;
  if (said.length >= 2) return [...said];
  if (said.length === 0 && model !== undefined) return [...model.parties];
  const shared = model?.parties.filter((code) => code === context.home.of && !said.includes(code)) ?? [];
  if (said.length === 1 && model !== undefined && model.parties.includes(said[0] as string))
    return [...model.parties];
  if (shared.length === 1) return [...said, ...shared];
  const place = pact.value.like ?? pact.from;
  return withContext(context, { ...pact, from: place, to: Math.max(place + 1, pact.to) }, said);
};

const sameParties = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((code) => b.includes(code));
