// The worlds tried are enough: what they give together is what every single combination of days would give.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { dayFromIso, isoFromDay } from '../time/day.ts';
import { readEdtf } from '../time/edtf.ts';
import type { LegalRecord, PolicyChoices } from '../vocabulary/legal-record.ts';
import type { DateAnswer, Position } from '../vocabulary/position.ts';
import { askAbout } from './position-on.ts';
import { anyDay, renewedRecord } from './random-records.fixture.ts';

/** What a late notice does is settled, so that every combination of days has one answer. */
const SETTLED: Partial<PolicyChoices> = { lateNotice: 'nextTerm' };

const daysOf = (text: string) => {
  const { earliest, latest } = readEdtf(text)!;
  return Array.from({ length: latest! - earliest! + 1 }, (_, i) => isoFromDay(earliest! + i));
};

/** Signed on some day, with a notice received on some day, each within these. */
function withDays(record: LegalRecord, signed: string, received: string): LegalRecord {
  return {
    ...record,
    acts: [
      { act: 'signature', date: signed },
      { act: 'nonRenewal', party: 'KZ', received },
    ],
  };
}

const ANSWERS: Record<string, (position: Position) => DateAnswer> = {
  entryIntoForce: (p) => p.entryIntoForce,
  'term.first': (p) => p.term.first,
  'term.last': (p) => p.term.last,
  nextRenewal: (p) => p.nextRenewal,
  expires: (p) => p.expires,
  'notice.lastDay': (p) => p.notice.lastDay,
  'notice.nextLastDay': (p) => p.notice.nextLastDay,
};

/** The same, between the first and the last, or unknown where there may be none. */
function joined(answers: DateAnswer[]): DateAnswer {
  const days = [...new Set(answers as string[])].sort();
  if (days.length === 1) return days[0]!;
  return days.includes('none') || days.includes('unknown')
    ? 'unknown'
    : { earliest: days[0]!, latest: days.at(-1)! };
}

const nearby = fc.record({
  record: renewedRecord,
  signed: anyDay,
  /** Days from signature to the notice and to the question. */
  notice: fc.nat(2500),
  asked: fc.nat(2500),
  /** How many days each of the two may be. */
  widths: fc.tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 16 })),
});

const stretch = (from: number, width: number) => `${isoFromDay(from)}/${isoFromDay(from + width)}`;

test('the worlds tried give what all combinations of days give', () => {
  fc.assert(
    fc.property(nearby, ({ record, signed, notice, asked, widths }) => {
      const start = dayFromIso(signed);
      const [mayBeSigned, mayBeReceived] = [
        stretch(start, widths[0]),
        stretch(start + 40 + notice, widths[1]),
      ];
      const ask = { asOf: isoFromDay(start + 20 + asked), policies: SETTLED };
      const vague = askAbout(withDays(record, mayBeSigned, mayBeReceived))(ask);
      const all = daysOf(mayBeSigned).flatMap((day) =>
        daysOf(mayBeReceived).map((received) => askAbout(withDays(record, day, received))(ask)),
      );
      const truths = new Set(all.map(({ inForce }) => inForce));
      assert.equal(vague.inForce, truths.size === 1 ? all[0]!.inForce : 'unknown', 'inForce');
      for (const [name, answer] of Object.entries(ANSWERS))
        assert.deepEqual(answer(vague), joined(all.map(answer)), name);
    }),
    { numRuns: 60 },
  );
});
