// The agreements themselves, one claim each.
import type { AgreementClaim } from '../../vocabulary/claim.ts';
import { isPlan } from '../resolution/agreements.ts';
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
};
