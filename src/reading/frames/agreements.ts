// The agreements themselves, one claim each.
import type { AgreementClaim } from '../../vocabulary/claim.ts';
import { isPlan } from '../resolution/agreement-kinds.ts';
import type { Context } from './context.ts';

export const readAgreements = (context: Context): void => {
  const { source } = context;
  for (const agreement of context.agreements) {
    const { value, parties, mentions } = agreement;
    const best = mentions.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a));
    const claim: AgreementClaim = {
      t: 'agreement',
      id: agreement.id,
      parties: [...parties],
      kind: value.kind,
      title: source.quote(best),
      evidence: mentions.slice(0, 3).map((m) => source.evidence(m)),
      rule: `${source.language.language.code}.agreement.name@1`,
    };
    if (value.subject !== undefined) claim.subject = value.subject;
    if (value.count !== undefined) claim.count = value.count;
    if (agreement.replaces !== undefined) claim.replaces = agreement.replaces;
    if (agreement.mod !== undefined) claim.mod = agreement.mod;
    if (isPlan(value)) {
      const period = source.within('date', best.from, best.to + 1)[0]?.value.edtf;
      if (period !== undefined) claim.period = period;
    }
    context.claims.push(claim);
  }
  readCounted(context);
};

const NOUN_BEFORE = 20;

/** « des partenariats que le Kazakhstan a établis avec plus de 20 pays, dont … »: so many agreements, only their number told. */
const readCounted = (context: Context): void => {
  const { source } = context;
  let number = context.agreements.length;
  for (const count of source.all('count')) {
    if (!source.is(count.to, 'country') || !source.any(count.from - 2, count.from, 'with')) continue;
    const sentence = source.sentenceAt(count.from);
    const noun = source
      .within('agreement', Math.max(sentence.from, count.from - NOUN_BEFORE), count.from)
      .find((m) => (m.value.plural || m.value.loose) && !context.of.has(m.from));
    const whose =
      noun === undefined
        ? undefined
        : source
            .within('state', noun.to, count.from)
            .find((m) => m.value.form === 'name' || m.value.form === 'capital');
    if (noun === undefined || whose === undefined) continue;
    context.claims.push({
      t: 'agreement',
      id: `a${++number}`,
      parties: [whose.value.code],
      kind: noun.value.kind,
      count: count.value.value,
      title: source.quote(noun),
      evidence: [source.evidence({ from: noun.from, to: sentence.to })],
      rule: `${source.language.language.code}.agreement.counted@1`,
    });
  }
};
