// Predictions are read line by line, and the report shows figures and errors as a person reads them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../vocabulary/refusal.ts';
import { parsePredictions } from './predictions.ts';
import { reportErrors, reportTotals } from './report.ts';
import { scoreDocument } from './score.ts';
import { addUp } from './totals.ts';

const TEXT = 'Le Kazakhstan et le Qatar ont signé un accord le 12 décembre 2023.';
const line = JSON.stringify({
  file: 'corpus/fr/fr-news-001.txt',
  text: TEXT,
  facts: [
    {
      t: 'agreement',
      id: 'a1',
      parties: ['KZ', 'QA'],
      kind: 'agreement',
      evidence: [{ start: 0, end: 44, quote: TEXT.slice(0, 44) }],
    },
    {
      t: 'event',
      of: 'a1',
      step: 'signed',
      date: '2023',
      rule: 'fr.event.signed@1',
      evidence: [{ start: 0, end: 44, quote: TEXT.slice(0, 44) }],
    },
    { t: 'cost', of: 'a1', rule: 'host', evidence: [] },
  ],
});
const gold = {
  id: 'fr-news-001',
  lang: 'fr',
  facts: [
    { t: 'agreement' as const, id: 'a9', parties: ['QA', 'KZ'], kind: 'agreement', quotes: [TEXT] },
    { t: 'event' as const, of: 'a9', step: 'signed', date: '2023-12-12', quotes: [TEXT] },
    { t: 'person' as const, name: 'X', role: 'mp', country: 'KZ', quotes: ['X'] },
  ],
};

test('predictions are found by the name of the file', () => {
  assert.equal(parsePredictions(`${line}\n\n`).get('fr-news-001')?.facts.length, 3);
});

const refused = (error: unknown) =>
  error instanceof Refusal && error.code === 'bad-predictions' && error.message.includes('Line 2');

test('a bad line is named', () => {
  assert.throws(() => parsePredictions(`${line}\n{"file":`), refused);
  assert.throws(() => parsePredictions(`${line}\n{"file":"x"}`), refused);
});

test('the report has a line a type, a line a language, and the errors with their agreement, rule and passage', () => {
  const scored = [scoreDocument(gold, parsePredictions(line).get('fr-news-001')!)];
  const totals = reportTotals(addUp(scored));
  for (const name of ['agreement', 'entry_rule', 'fr ', 'all', '1 documents · verbatim 1.000'])
    assert.ok(totals.includes(name), name);
  const errors = reportErrors(scored, 5);
  assert.match(
    errors,
    /event: found, but not exact \(1\)\n {2}fr-news-001 {2}\[QA–KZ agreement 2023-12-12\] signed {2}date: 2023 instead of 2023-12-12 {2}\(fr\.event\.signed@1\)/,
  );
  assert.match(errors, /cost: false alarms \(1\)\n {2}fr-news-001 {2}of=\[KZ–QA agreement 2023\] rule=host/);
  assert.match(errors, /person: missed \(1\)/);
  assert.ok(!reportErrors(scored, 5, 'cost').includes('person'));
});
