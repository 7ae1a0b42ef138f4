// The answers as sentences, word for word as law.md section 12 gives them.
import type { DateAnswer, NumberAnswer, Position } from '../vocabulary/position.ts';
import { reasonFor } from './reasons.ts';

type Answer = DateAnswer | NumberAnswer;

/** Reasons sorted by code, joined "; and because ". */
export function because(codes: readonly string[], written: ReadonlyMap<string, string>): string {
  const reasons = [...codes].sort().map((code) => reasonFor(code, written.get(code)));
  return reasons.length ? `, because ${reasons.join('; and because ')}` : '';
}

/** The value of an answer in words; `between 2028-12-31 and 2029-12-30`. */
export function inWords(answer: Answer): string {
  if (typeof answer !== 'object') return String(answer);
  if ('oneOf' in answer) return answer.oneOf.join(' or ');
  if ('min' in answer) return `between ${answer.min} and ${answer.max}`;
  if (answer.earliest !== null && answer.latest !== null)
    return `between ${answer.earliest} and ${answer.latest}`;
  return answer.latest === null ? `not before ${answer.earliest}` : `not after ${answer.latest}`;
}

/** Every answer with its name, in the order in which a reader asks. */
export function namedAnswers(position: Omit<Position, 'says' | 'derivations'>): [string, string, Answer][] {
  const { asOf, term, notice } = position;
  const force: [string, string, Answer] =
    position.operative === undefined
      ? ['inForce', `In force on ${asOf}`, position.inForce]
      : ['operative', `Operative on ${asOf}`, position.operative];
  return [
    force,
    ['applied', `Applied on ${asOf}`, position.applied],
    ['entryIntoForce', 'Entry into force', position.entryIntoForce],
    ['nextRenewal', 'Next renewal', position.nextRenewal],
    ['notice.lastDay', 'Last day for notice', notice.lastDay],
    ['expires', 'Last day in force', position.expires],
    ['term.last', 'Last day of the current term', term.last],
    ['term.number', 'Number of the current term', term.number],
    ['effectIfDenouncedNow', `Effect of a denunciation received on ${asOf}`, position.effectIfDenouncedNow],
    ...Object.entries(position.forParty).map(([party, own]): [string, string, Answer] =>
      own.operative === undefined
        ? [`forParty.${party}.inForce`, `In force for ${party} on ${asOf}`, own.inForce]
        : [`forParty.${party}.operative`, `Operative for ${party} on ${asOf}`, own.operative],
    ),
  ];
}

/** One sentence for each answer. */
export function sentences(
  position: Omit<Position, 'says' | 'derivations'>,
  written: ReadonlyMap<string, string>,
): string[] {
  return namedAnswers(position).map(
    ([key, name, answer]) => `${name}: ${inWords(answer)}${because(position.unknown[key] ?? [], written)}.`,
  );
}
