// The calendar of deadlines as RFC 5545 asks: all-day events on the civil day, UIDs that stay, text that cannot break out.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { type CalendarEntry, calendarOf } from './icalendar.ts';

const ENTRY: CalendarEntry = {
  kind: 'noticeWindow',
  day: '2028-06-11',
  about: { id: 'doc:1#a1', label: 'Kazakhstan – Qatar : accord' },
  text: 'Dernier jour pour le préavis',
  why: 'Le délai entier',
  example: false,
};
const AT = { origin: 'http://localhost', language: 'fr' as const };
/** Folded lines joined again (RFC 5545 3.1). */
const unfold = (text: string) => text.replaceAll('\r\n ', '');

test('an all-day event on the civil day, with a UID that does not move with the day', () => {
  const text = unfold(calendarOf([ENTRY], AT));
  assert.match(text, /DTSTART;VALUE=DATE:20280611\r\n/);
  assert.match(text, /SUMMARY:Dernier jour pour le préavis : Kazakhstan – Qatar : accord\r\n/);
  const uid = /UID:(.+)\r\n/.exec(text)?.[1];
  const moved = unfold(calendarOf([{ ...ENTRY, day: '2028-06-12' }], AT));
  assert.equal(/UID:(.+)\r\n/.exec(moved)?.[1], uid);
  assert.match(moved, /DTSTART;VALUE=DATE:20280612\r\n/);
});

test('the day is the same wherever the server stands', () => {
  const script = `import('${new URL('./icalendar.ts', import.meta.url).href}').then(({ calendarOf }) =>
    console.log(calendarOf([${JSON.stringify(ENTRY)}], ${JSON.stringify(AT)})))`;
  for (const TZ of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Almaty']) {
    const { stdout } = spawnSync(process.execPath, ['-e', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    assert.match(stdout, /DTSTART;VALUE=DATE:20280611/, TZ);
  }
});

test('commas, semicolons and line breaks of a title stay inside it; bounds and invented data are said', () => {
  const label = 'A;B,C\r\nBEGIN:VEVENT\r\nX';
  const text = unfold(
    calendarOf([{ ...ENTRY, about: { id: 'x', label }, latest: '2028-06-20', example: true }], AT),
  );
  assert.equal(text.match(/^BEGIN:VEVENT/gm)?.length, 1);
  assert.match(text, /A\\;B\\,C/);
  assert.match(text, /Entre le 2028-06-11 et le 2028-06-20/);
  assert.match(text, /inventée/);
});
