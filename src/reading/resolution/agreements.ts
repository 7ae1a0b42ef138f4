// Which mentions speak of the same agreement: all agreements of a document, each with its mentions and parties.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Agreement, Context } from '../frames/context.ts';
import { agree, dateOf, isReplaced } from './agreement-dates.ts';
import { sameFamily } from './agreement-kinds.ts';
import { completeParties, isGrounded, partiesSaid, withContext } from './agreement-parties.ts';
import { sameAgreement } from './same-agreement.ts';

/** A year of treaties fills a register; one document names fewer. Keeps hostile texts linear. */
const MOST_AGREEMENTS = 250;

export const resolveAgreements = (context: Context): void => {
  const { source } = context;
  for (const pact of source.all('pact')) {
    const parties = partiesSaid(context, pact);
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
