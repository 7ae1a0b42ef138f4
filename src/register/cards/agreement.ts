// An agreement in lists: its parties, what it is called, when it was signed, what fields it covers.
import type { Json } from '../../vocabulary/statement.ts';
import type { Card } from '../card.ts';
import type { Entity } from '../entity.ts';
import { contradictingActs } from '../contradicting-acts.ts';
import { legalRecordOf } from '../legal-record.ts';
import { organsOf } from '../offices.ts';
import { width } from '../when.ts';
import { common, countProposed, facetsOf, outlets, shown, text, texts, unique, yearsOf } from './shared.ts';

/** The day of signature as best known: actual before planned, narrow before wide. */
export function signatureOf(entity: Entity): string | undefined {
  const signed = entity.acts.filter(
    (act) => act.step === 'signed' && (act.mod === undefined || act.mod === 'past'),
  );
  const dates = signed.map((act) => text(act.value['date'])).filter((d): d is string => d !== undefined);
  return dates.sort((a, b) => width(a) - width(b))[0];
}

export function agreementCard(entity: Entity): Card {
  const parties = texts(shown(entity, 'parties'));
  const signed = signatureOf(entity);
  const domains = entity.statements.filter(
    (live) =>
      live.statement.fact === 'domains' && live.review !== 'rejected' && live.statement.mod !== 'negated',
  );
  const codes = unique(domains.flatMap((live) => texts((live.value as { codes?: string[] }).codes)));
  const kind = text(shown(entity, 'agreementKind')) ?? 'agreement';
  const subject = text(shown(entity, 'subject'));
  const base = common(entity);
  return {
    ...base,
    kind: 'agreement',
    title: text(shown(entity, 'title')) ?? '',
    states: parties,
    ...(signed && { date: signed }),
    toReview: countProposed(entity.statements),
    contradictions: base.contradictions + contradictingActs(entity.acts).length,
    data: {
      agreementKind: kind,
      ...(subject && { subject }),
      domains: codes,
      legal: legalRecordOf(entity) as unknown as Json,
    },
    facets: facetsOf({
      state: parties,
      kind: [kind],
      subject: [subject],
      domain: codes,
      year: yearsOf(signed),
      source: outlets(entity.statements),
      organ: organsOf(entity.acts),
      step: entity.acts.filter((act) => act.mod === undefined).map((act) => act.step),
    }),
  };
}
