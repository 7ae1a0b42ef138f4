// Scoring follows corpus/README.md: each rule of comparison with a pair that matches and a pair that does not.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { GoldFact, PredictedFact } from './gold.ts';
import { inHalf, readCorpus } from './gold.ts';
import { scoreDocument } from './score.ts';
import type { Counts } from './score.ts';
import { addUp, measure } from './totals.ts';

const TEXT = 'Le Kazakhstan et le Qatar ont signé un accord. Il vaut cinq ans. Le ministre X a parlé.';
type Loose = { t: GoldFact['t'] } & Record<string, unknown>;

const gold = (fact: Loose): GoldFact => ({ quotes: [TEXT.slice(0, 46)], ...fact });
const found = (fact: Loose): PredictedFact => ({
  evidence: [{ start: 0, end: 46, quote: TEXT.slice(0, 46) }],
  ...fact,
});
const score = (wanted: Loose[], said: Loose[]) =>
  scoreDocument(
    { id: 'fr-001', lang: 'fr', facts: wanted.map(gold) },
    { text: TEXT, facts: said.map(found) },
  );

const agreement = (parties: string[], more = {}) => ({
  t: 'agreement' as const,
  id: 'a1',
  parties,
  kind: 'agreement',
  ...more,
});
const counts = (matched: number, missed: number, falseAlarms: number): Counts => ({
  matched,
  missed,
  falseAlarms,
});

test('the parties of an agreement are a set, its kind counts', () => {
  const same = score([agreement(['KZ', 'QA'])], [agreement(['QA', 'KZ'], { id: 'a7' })]);
  assert.deepEqual(same.types.agreement?.core, counts(1, 0, 0));
  const other = score([agreement(['KZ', 'QA'])], [agreement(['KZ', 'QA'], { kind: 'treaty' })]);
  assert.deepEqual(other.types.agreement?.core, counts(0, 1, 1));
});

const signedOn = (date: string) => [
  agreement(['KZ', 'QA']),
  event({ date }),
  { t: 'term' as const, of: 'a1', dur: 'P5Y' },
];
const withTerm = (fields: Record<string, unknown>) => [
  agreement(['KZ', 'QA']),
  { t: 'term' as const, of: 'a1', ...fields },
];
const withDelay = (delay: unknown) => [
  agreement(['KZ', 'QA']),
  { t: 'entry_rule' as const, of: 'a1', rule: 'nth_month_first_day', delay },
];
const domains = (codes: string[], more = {}) => ({ t: 'domains' as const, of: 'a1', codes, ...more });
const relation = (of: string) => [{ t: 'domains' as const, of, codes: ['TRG'] }];
const activity = (fields: Record<string, unknown>) => [
  { t: 'activity' as const, id: 'x1', kind: 'training', ...fields },
];
const person = (name: string, role = 'min_defence') => [{ t: 'person' as const, name, role, country: 'KZ' }];
const withClaim = (by: string) => [
  agreement(['KZ', 'QA']),
  { t: 'claim' as const, by, of: ['a1'], verb: 'said' },
];
const cost = (rule: string, of = 'a1') => ({ t: 'cost' as const, of, rule });
const event = (fields: Record<string, unknown>) => ({
  t: 'event' as const,
  of: 'a1',
  step: 'signed',
  ...fields,
});

test('an event matches in the core by agreement and step, strictly by date and organ too', () => {
  const pair = [agreement(['KZ', 'QA'])];
  const dated = score([...pair, event({ date: '2023-12-12' })], [...pair, event({})]);
  assert.deepEqual(dated.types.event?.core, counts(1, 0, 0));
  assert.deepEqual(dated.types.event?.strict, counts(0, 1, 1));
  assert.deepEqual(dated.inexact[0]?.fields, ['date']);
});

test('organs are compared through synonyms, States are not', () => {
  const pair = [agreement(['KZ', 'QA'])];
  const by = (a: string, b: string) =>
    score([...pair, event({ by: a })], [...pair, event({ by: b })]).types.event?.strict;
  assert.deepEqual(by('MA:council_of_ministers', 'MA:cabinet'), counts(1, 0, 0));
  assert.deepEqual(by('KZ:senate', 'KZ:majilis'), counts(0, 1, 1));
  assert.deepEqual(by('KZ:senate', 'QA:senate'), counts(0, 1, 1));
});

test('what is planned is not what took place', () => {
  const pair = [agreement(['KZ', 'QA'])];
  assert.deepEqual(
    score([...pair, event({ mod: 'planned' })], [...pair, event({})]).types.event?.core,
    counts(0, 1, 1),
  );
  assert.deepEqual(
    score([...pair, event({ mod: 'planned', alt: { mod: [null] } })], [...pair, event({})]).types.event?.core,
    counts(1, 0, 0),
  );
});

test('agreements of the same parties are told apart by a signature date that both sides know', () => {
  assert.deepEqual(score(signedOn('2023-12-12'), signedOn('2023-12')).types.term?.core, counts(1, 0, 0));
  assert.deepEqual(score(signedOn('2023-12-12'), signedOn('2019-12-12')).types.term?.core, counts(0, 1, 1));
});

const strictTerms = (a: Record<string, unknown>, b: Record<string, unknown>) =>
  score(withTerm(a), withTerm(b)).types.term?.strict;

test('durations are equal when they are the same length; a renewal "same" is the term itself', () => {
  assert.deepEqual(
    strictTerms({ dur: 'P1Y', period: 'same' }, { dur: 'P12M', period: 'P1Y' }),
    counts(1, 0, 0),
  );
  assert.deepEqual(strictTerms({ dur: 'P1M' }, { dur: 'P30D' }), counts(0, 1, 1));
  assert.deepEqual(strictTerms({ indef: true }, { dur: 'P5Y' }), counts(0, 1, 1));
});

test('the delay of "the first day of the second month" is its ordinal', () => {
  assert.deepEqual(score(withDelay('P2M'), withDelay(2)).types.entry_rule?.strict, counts(1, 0, 0));
  assert.deepEqual(score(withDelay('P2M'), withDelay(3)).types.entry_rule?.strict, counts(0, 1, 1));
});

test('domains score one item a code; optional codes are neither miss nor false alarm', () => {
  const pair = [agreement(['KZ', 'QA'])];
  const scored = score(
    [...pair, domains(['TRG', 'EXR'], { opt_codes: ['EDU'] })],
    [...pair, domains(['TRG', 'EDU', 'CYB'])],
  );
  assert.deepEqual(scored.types.domains?.core, counts(1, 1, 1));
  assert.deepEqual(score(relation('rel:KZ-QA'), relation('rel:QA-KZ')).types.domains?.core, counts(1, 0, 0));
});

test('an activity without parts takes part by its other fields; name, date and number count where the gold gives them', () => {
  const both = score(
    activity({ parts: ['SN', 'TR'], number: 40 }),
    activity({ trainees: 'SN', host: 'TR', number: 40, date: '2024' }),
  );
  assert.deepEqual(both.types.activity?.strict, counts(1, 0, 0));
  const number = score(activity({ parts: ['SN', 'TR'], number: 40 }), activity({ parts: ['SN', 'TR'] }));
  assert.deepEqual(number.types.activity?.core, counts(1, 0, 0));
  assert.deepEqual(number.types.activity?.strict, counts(0, 1, 1));
});

test('names ignore case, diacritics and articles', () => {
  assert.deepEqual(
    score(person('Téné OUATTARA'), person('Tene Ouattara')).types.person?.strict,
    counts(1, 0, 0),
  );
  assert.deepEqual(score(person('X Y'), person('X Y', 'senator')).types.person?.core, counts(1, 0, 0));
  assert.deepEqual(
    score(withClaim('org:le ministère'), withClaim('org:Ministère')).types.claim?.core,
    counts(1, 0, 0),
  );
  assert.deepEqual(
    score(withClaim('org:le ministère'), withClaim('gov:ministère')).types.claim?.core,
    counts(0, 1, 1),
  );
});

test('what is optional is neither a miss nor a false alarm, and takes no match from what is required', () => {
  const one = agreement(['KZ', 'QA']);
  assert.deepEqual(score([{ ...one, opt: true }], []).types.agreement?.core, counts(0, 0, 0));
  assert.deepEqual(score([{ ...one, opt: true }], [one]).types.agreement?.core, counts(0, 0, 0));
  assert.deepEqual(score([{ ...one, opt: true }, one], [one]).types.agreement?.core, counts(1, 0, 0));
});

test('pairs as many as can be paired', () => {
  const pair = [agreement(['KZ', 'QA'])];
  const scored = score(
    [...pair, cost('host'), { ...cost('host'), alt: { rule: ['sender'] } }],
    [...pair, cost('sender'), cost('host')],
  );
  assert.deepEqual(scored.types.cost?.core, counts(2, 0, 0));
});

test('evidence overlaps a gold quote; verbatim asks the exact offsets', () => {
  const wanted = gold(agreement(['KZ', 'QA']));
  const elsewhere = {
    ...found(agreement(['KZ', 'QA'])),
    evidence: [{ start: 47, end: 64, quote: TEXT.slice(47, 64) }],
  };
  const moved = {
    ...found(agreement(['KZ', 'QA'])),
    evidence: [{ start: 1, end: 46, quote: TEXT.slice(0, 45) }],
  };
  const scored = (fact: PredictedFact) =>
    scoreDocument({ id: 'x', lang: 'fr', facts: [wanted] }, { text: TEXT, facts: [fact] });
  assert.equal(scored(elsewhere).types.agreement?.evidenced, 0);
  assert.equal(scored(elsewhere).verbatimQuotes, 1);
  assert.equal(scored(moved).types.agreement?.evidenced, 1);
  assert.equal(scored(moved).verbatimQuotes, 0);
});

test('precision, recall and F1 are micro-averaged', () => {
  assert.deepEqual(measure(counts(3, 1, 2)), { precision: 0.6, recall: 0.75, f1: 6 / 9 });
  const one = score([agreement(['KZ', 'QA'])], [agreement(['KZ', 'QA'])]);
  const none = score([agreement(['KZ', 'QA']), agreement(['KZ', 'TR'], { id: 'a2' })], []);
  const totals = addUp([one, { ...none, lang: 'en' }]);
  assert.equal(totals.all.core.recall, 1 / 3);
  assert.equal(totals.all.core.precision, 1);
  assert.deepEqual(
    totals.languages.map(({ name, core }) => [name, core.recall]),
    [
      ['en', 0],
      ['fr', 1],
    ],
  );
});

test('halves go by the number of the document', () => {
  assert.deepEqual(
    ['fr-news-007', 'fr-news-008'].map((id) => inHalf(id, 'odd')),
    [true, false],
  );
});

const corpus = path.resolve(import.meta.dirname, '../../../../shared/corpus');
test(
  'a corpus scored against itself is perfect',
  { skip: !existsSync(corpus) && 'no ../shared/corpus' },
  () => {
    const documents = readCorpus(corpus).map((document) => {
      const text = document.facts.flatMap(({ quotes }) => quotes).join('\n');
      const facts = document.facts.map(({ quotes, alt: _alt, opt_codes: _codes, opt: _opt, ...fact }) => ({
        ...fact,
        evidence: quotes.map((quote) => ({
          start: text.indexOf(quote),
          end: text.indexOf(quote) + quote.length,
          quote,
        })),
      }));
      return scoreDocument(document, { text, facts });
    });
    const { all, verbatim } = addUp(documents);
    assert.deepEqual([all.strict.f1, all.core.f1, all.evidence, verbatim], [1, 1, 1, 1]);
  },
);
