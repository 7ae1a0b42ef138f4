// Agreements made at random for property tests: full records, in which every fact is known.
import * as fc from 'fast-check';
import { isoFromDay } from '../time/day.ts';
import type {
  EntryRule,
  LegalAct,
  LegalRecord,
  NoticeClause,
  PolicyChoices,
  RenewalClause,
  TermClause,
} from '../vocabulary/legal-record.ts';
import { POLICIES } from '../vocabulary/legal-record.ts';

/** 1990 to 2029 */
export const anyDay = fc.integer({ min: 7305, max: 21_900 }).map(isoFromDay);

export const anyPeriod = fc.oneof(
  fc.integer({ min: 1, max: 10 }).map((n) => `P${n}Y`),
  fc.integer({ min: 1, max: 18 }).map((n) => `P${n}M`),
  fc.integer({ min: 20, max: 400 }).map((n) => `P${n}D`),
);
const shortPeriod = fc.oneof(
  fc.integer({ min: 1, max: 6 }).map((n) => `P${n}M`),
  fc.integer({ min: 1, max: 120 }).map((n) => `P${n}D`),
);

export const anyPolicies: fc.Arbitrary<PolicyChoices> = fc.record(
  Object.fromEntries(
    Object.entries(POLICIES).map(([name, choices]) => [name, fc.constantFrom(...choices)]),
  ) as { [Name in keyof PolicyChoices]: fc.Arbitrary<PolicyChoices[Name]> },
);

const anyRule: fc.Arbitrary<EntryRule> = fc
  .record({
    rule: fc.constantFrom('signature', 'lastNotification', 'exchangeOfInstruments') as fc.Arbitrary<
      EntryRule['rule']
    >,
    delay: fc.option(shortPeriod, { nil: undefined }),
    firstDayOfMonth: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  })
  .map(({ rule, delay, firstDayOfMonth }) => ({
    rule,
    ...(rule === 'lastNotification' ? { counted: 'receipt' as const } : {}),
    ...(delay ? { delay } : {}),
    ...(firstDayOfMonth ? { firstDayOfMonth } : {}),
  }));

export const fixedTerm: fc.Arbitrary<TermClause> = anyPeriod.map((period) => ({ kind: 'duration', period }));
/** Later than any entry into force made here. */
const afterEntry = fc.integer({ min: 17_500, max: 22_000 }).map(isoFromDay);
const anyTerm: fc.Arbitrary<TermClause | 'silent'> = fc.oneof(
  { weight: 4, arbitrary: fixedTerm },
  { weight: 1, arbitrary: fc.constant<TermClause>({ kind: 'indefinite' }) },
  { weight: 1, arbitrary: fc.constant('silent' as const) },
  { weight: 1, arbitrary: afterEntry.map((on): TermClause => ({ kind: 'until', on })) },
);

export const anyTacit: fc.Arbitrary<RenewalClause> = fc.record({
  kind: fc.constant('tacit' as const),
  period: anyPeriod,
  times: fc.constantFrom<NonNullable<RenewalClause['times']>>('successive', 'once', 2),
});
const anyRenewal: fc.Arbitrary<RenewalClause | 'silent'> = fc.oneof(
  { weight: 3, arbitrary: anyTacit },
  {
    weight: 1,
    arbitrary: fc.constantFrom<RenewalClause | 'silent'>({ kind: 'none' }, { kind: 'express' }, 'silent'),
  },
);

export const againstRenewal = fc.record({
  against: fc.constant('renewal' as const),
  period: shortPeriod,
  counted: fc.constant('receipt' as const),
});
const anyNotice: fc.Arbitrary<NoticeClause[] | 'silent'> = fc.oneof(
  againstRenewal.map((one) => [one]),
  againstRenewal.map((one) => [{ ...one, against: 'free' as const }]),
  fc
    .tuple(againstRenewal, againstRenewal)
    .map(([one, other]) => [one, { ...other, against: 'free' as const }]),
  fc.constant('silent' as const),
);

const anyEnd: fc.Arbitrary<LegalAct> = fc.record({
  act: fc.constantFrom('denunciation' as const, 'nonRenewal' as const),
  party: fc.constantFrom('KZ', 'QA'),
  received: anyDay,
});

/** Signed, notified and exchanged within some months, perhaps denounced later. */
export const anyRecord: fc.Arbitrary<LegalRecord> = fc
  .record({
    entryIntoForce: anyRule,
    term: anyTerm,
    renewal: anyRenewal,
    notice: anyNotice,
    signed: fc.integer({ min: 7305, max: 16_000 }),
    waits: fc.tuple(fc.nat(400), fc.nat(400)),
    ends: fc.array(anyEnd, { maxLength: 1 }),
    renewals: fc.array(fc.record({ act: fc.constant('renewal' as const), date: anyDay, period: anyPeriod }), {
      maxLength: 1,
    }),
  })
  .map(({ signed, waits, ends, renewals, ...clauses }) => ({
    id: 'a1',
    parties: ['KZ', 'QA'],
    acts: [
      { act: 'signature' as const, date: isoFromDay(signed) },
      { act: 'notification' as const, party: 'KZ', received: isoFromDay(signed + waits[0]) },
      { act: 'notification' as const, party: 'QA', received: isoFromDay(signed + waits[1]) },
      { act: 'exchange' as const, date: isoFromDay(signed + waits[0]) },
      ...ends,
      ...renewals,
    ],
    ...clauses,
  }));

/** In force on signature for a fixed term, renewed tacitly, with notice against renewal. */
export const renewedRecord: fc.Arbitrary<LegalRecord> = fc
  .record({ term: fixedTerm, renewal: anyTacit, notice: againstRenewal, signed: anyDay })
  .map(({ signed, notice, ...clauses }) => ({
    id: 'a1',
    parties: ['KZ', 'QA'],
    acts: [{ act: 'signature' as const, date: signed }],
    entryIntoForce: { rule: 'signature' as const },
    notice: [notice],
    ...clauses,
  }));
