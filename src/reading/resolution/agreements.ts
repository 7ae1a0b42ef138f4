// Which mentions speak of the same agreement: all agreements of a document, each with its mentions and parties.
import type { AgreementValue, Annotated, Mention } from '../annotated.ts';
import type { Agreement, Context } from '../frames/context.ts';
import { agree, dateOf, isReplaced } from './agreement-dates.ts';
import { sameFamily } from './agreement-kinds.ts';
import { completeParties, isGrounded, partiesSaid, withContext } from './agreement-parties.ts';
import { addAnother } from './another-agreement.ts';
import { sameAgreement } from './same-agreement.ts';

/** A year of treaties fills a register; one document names fewer. Keeps hostile texts linear. */
const MOST_AGREEMENTS = 250;

export const resolveAgreements = (context: Context): void => {
  const { source } = context;
  const likened = new Map<number, Agreement>();
  for (const pact of source.all('pact')) {
    const parties = partiesSaid(context, pact);
    const signed = dateOf(source, pact);
    const older =
      source.any(pact.from, pact.to, 'older') ||
      source.any(pact.from - 2, pact.from, 'older') ||
      isReplaced(source, pact, signed);
    if (pact.value.again === true) {
      addAnother(context, pact, likened);
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
