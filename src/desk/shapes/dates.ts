// A date of the law as the API gives it: an exact day, bounds, alternatives, none, or unknown; and as one short text.
import type { DateAnswer } from '../../vocabulary/position.ts';

export type DateKind = 'day' | 'interval' | 'oneOf' | 'none' | 'unknown';

export function dateOf(answer: DateAnswer) {
  if (answer === 'none' || answer === 'unknown') return { kind: answer as DateKind };
  if (typeof answer === 'string') return { kind: 'day' as DateKind, day: answer };
  if ('oneOf' in answer) return { kind: 'oneOf' as DateKind, oneOf: answer.oneOf };
  return { kind: 'interval' as DateKind, earliest: answer.earliest, latest: answer.latest };
}

/** EDTF where there is something to show: `2028-12-11`, `2028-12-11/2029-12-10`, `2028-12-11/..`. */
export function dayShown(answer: DateAnswer): string | undefined {
  if (answer === 'none' || answer === 'unknown') return undefined;
  if (typeof answer === 'string') return answer;
  if ('oneOf' in answer) return `[${answer.oneOf.join(',')}]`;
  if (answer.earliest === null && answer.latest === null) return undefined;
  return `${answer.earliest ?? '..'}/${answer.latest ?? '..'}`;
}

/** First day an answer may mean, `2028-12-11`; nothing where it has none. */
export function earliestOf(answer: DateAnswer): string | undefined {
  if (answer === 'none' || answer === 'unknown') return undefined;
  if (typeof answer === 'string') return answer.slice(0, 10);
  if ('oneOf' in answer) return [...answer.oneOf].sort()[0]?.slice(0, 10);
  return answer.earliest ?? undefined;
}
