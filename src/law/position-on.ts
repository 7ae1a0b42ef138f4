// The legal position of an agreement on a day, with its reasons: the engine's one door (law.md).
import type { Ask, LegalRecord } from '../vocabulary/legal-record.ts';
import type { Position } from '../vocabulary/position.ts';
import { beliefsOf, joinBeliefs, type Belief } from './conflicts.ts';
import { corePosition } from './core.ts';
import type { Core } from './core-type.ts';
import { explain } from './derivations.ts';
import { asKnownOn } from './known-on.ts';
import { dayAsked, prepareFor, type Question, type Surroundings } from './question.ts';
import { sentences } from './sentences.ts';
import { exploreWorlds } from './worlds.ts';

export type { Surroundings } from './question.ts';

interface Settled {
  core: Core;
  /** Words of partly precise dates, by code. */
  written: [string, string][];
}

function positionUnder(question: Question): Settled {
  const prepared = prepareFor(question);
  const core = corePosition(question, prepared, exploreWorlds(prepared, dayAsked(question.ask)));
  const written = prepared.doubts.list.flatMap(({ codes, written: words }) =>
    words === undefined ? [] : codes.map((code): [string, string] => [code, words]),
  );
  return { core, written };
}

/**
 * The legal position of an agreement on the day asked about. Pure: today is an argument.
 * Never throws on what a record says; a day that does not exist in the question is a Refusal.
 */
export function positionOn(record: LegalRecord, ask: Ask, surroundings: Surroundings = {}): Position {
  dayAsked(ask);
  const question: Question = {
    record: asKnownOn(record, ask.knownOn),
    ask,
    surroundings,
    trail: [record.id],
    entries: new Map(),
  };
  const beliefs: Belief[] = beliefsOf(question.record);
  const settled = beliefs.map((belief) => positionUnder({ ...question, record: belief.record }));
  const cores = settled.map(({ core }) => core);
  const core = cores.length === 1 ? cores[0]! : joinBeliefs(beliefs, cores);
  const says = sentences(core, new Map(settled.flatMap(({ written }) => written)));
  if (ask.knownOn && core.inForce === 'yes' && core.expires === 'none')
    says.push(`No act ending it is recorded up to ${ask.knownOn}.`);
  const position = { ...core, says } as Position;
  return withDerivations(position, () => explain({ ...question, record: beliefs[0]!.record }));
}

/** Derivations are worked out when first looked at: most questions never look. */
function withDerivations(position: Position, work: () => Position['derivations']): Position {
  let found: Position['derivations'] | undefined;
  Object.defineProperty(position, 'derivations', {
    enumerable: true,
    configurable: true,
    get: () => (found ??= work()),
  });
  return position;
}
