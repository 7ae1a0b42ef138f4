// The legal position of an agreement on a day, with its reasons: the engine's one door (law.md).
import type { Ask, LegalRecord, PolicyChoices } from '../vocabulary/legal-record.ts';
import type { Position } from '../vocabulary/position.ts';
import { AnsweredPosition } from './answered.ts';
import { written } from './clauses.ts';
import { beliefsOf, joinBeliefs, type Belief } from './conflicts.ts';
import { corePosition } from './core.ts';
import type { Core } from './core-type.ts';
import { explain } from './derivations.ts';
import { asKnownOn } from './known-on.ts';
import type { Prepared } from './prepared.ts';
import { dayAsked, prepareFor, type Question, type Surroundings } from './question.ts';
import { sentences } from './sentences.ts';
import { exploreWorlds } from './worlds.ts';

export type { Surroundings } from './question.ts';

/** What of an agreement is the same on every day: the record as known, each belief, and each made ready. */
interface Ready {
  knownOn: string | undefined;
  policies: Partial<PolicyChoices> | undefined;
  record: LegalRecord;
  beliefs: Belief[];
  /** By belief; made again for each day where another agreement's entry bears on it. */
  prepared: Prepared[] | undefined;
}

/** Is it only about this agreement? The entry of another one may be known on one day and not on an earlier one. */
const standsAlone = ({ record }: Belief) =>
  !record.replacedBy?.length && written(record.entryIntoForce)?.rule !== 'withOther';

function makeReady(record: LegalRecord, { knownOn, policies }: Ask): Ready {
  const known = asKnownOn(record, knownOn);
  return { knownOn, policies, record: known, beliefs: beliefsOf(known), prepared: undefined };
}

function prepareAll(ready: Ready, question: Question): Prepared[] {
  if (ready.prepared) return ready.prepared;
  const prepared = ready.beliefs.map((belief) => prepareFor({ ...question, record: belief.record }));
  if (!question.surroundings.others?.length || ready.beliefs.every(standsAlone)) ready.prepared = prepared;
  return prepared;
}

/** Words of partly precise dates, by code. */
function writtenIn(prepared: readonly Prepared[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const { doubts } of prepared)
    for (const doubt of doubts.list)
      if (doubt.written !== undefined) for (const code of doubt.codes) words.set(code, doubt.written);
  return words;
}

/**
 * Asks one agreement about many days: what is the same on every day is made ready once. The record must not be changed
 * in between. Never throws on what a record says; a day that does not exist in the question is a Refusal.
 */
export function askAbout(record: LegalRecord, surroundings: Surroundings = {}): (ask: Ask) => Position {
  let ready: Ready | undefined;
  return (ask) => {
    const day = dayAsked(ask);
    if (!ready || ready.knownOn !== ask.knownOn || ready.policies !== ask.policies)
      ready = makeReady(record, ask);
    const { beliefs } = ready;
    const question: Question = {
      record: ready.record,
      ask,
      surroundings,
      trail: [record.id],
      entries: new Map(),
    };
    const prepared = prepareAll(ready, question);
    const cores = beliefs.map((belief, index) =>
      corePosition(
        beliefs.length === 1 ? question : { ...question, record: belief.record },
        prepared[index]!,
        exploreWorlds(prepared[index]!, day),
      ),
    );
    const core = cores.length === 1 ? cores[0]! : joinBeliefs(beliefs, cores);
    return new AnsweredPosition(
      core,
      () => sentencesFor(core, ask, prepared),
      () => explain({ ...question, record: beliefs[0]!.record }),
    );
  };
}

/** The legal position of an agreement on the day asked about. Pure: today is an argument. */
export function positionOn(record: LegalRecord, ask: Ask, surroundings: Surroundings = {}): Position {
  return askAbout(record, surroundings)(ask);
}

function sentencesFor(core: Core, ask: Ask, prepared: readonly Prepared[]): string[] {
  const says = sentences(core, writtenIn(prepared));
  if (ask.knownOn && core.inForce === 'yes' && core.expires === 'none')
    says.push(`No act ending it is recorded up to ${ask.knownOn}.`);
  return says;
}
