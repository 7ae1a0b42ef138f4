// Numbers and days as people type them: what may be read two ways is asked, not guessed.
import { readEdtf } from '../../time/edtf.ts';

export type Read<V> = { value: V } | { ask: string; readings: string[] } | { wrong: string };

/** `12`, `1 234`; `1,234` and `1.234` may be thousands or a fraction. */
export function readCount(text: string): Read<number> {
  const typed = text.trim().replaceAll(/[\u00A0\u202F ](?=\d{3}\b)/g, ''); // `1 234` → `1234`
  if (/^\d+$/.test(typed)) return { value: Number(typed) };
  const split = /^(\d{1,3})[,.](\d{3})$/.exec(typed); // 1,234
  if (split)
    return {
      ask: `${text} may be ${split[1]}${split[2]} or a fraction`,
      readings: [`${split[1]}${split[2]}`, `${split[1]}.${split[2]}`],
    };
  return { wrong: `${text} is not a whole number` };
}

/** EDTF, `4.5.2026` where only one reading exists; `03/04/2026` has two. */
export function readDays(text: string): Read<string> {
  const typed = text.trim();
  if (typed && readable(typed)) return { value: typed };
  const split = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(typed); // 03/04/2026
  if (!split) return { wrong: `${text} is not a date` };
  const [, a = '', b = '', year = ''] = split;
  const written = (day: string, month: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const readings = [...new Set([written(a, b), written(b, a)])].filter(
    (each) => readEdtf(each)?.precision === 'day',
  );
  if (readings.length === 1) return { value: readings[0]! };
  return readings.length
    ? { ask: `${text} may be ${readings.join(' or ')}`, readings }
    : { wrong: `${text} is not a date` };
}

const readable = (typed: string): boolean =>
  typed.split('/').every((part) => readEdtf(part) !== undefined) &&
  /^\d{4}/.test(typed) &&
  typed.split('/').length <= 2;
