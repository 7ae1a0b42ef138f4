// The answers of one position, all beliefs settled: every field from the worlds, each with what is missing.
import { isoFromDay, type Day } from '../time/day.ts';
import type { Ended, PartyPosition, Position } from '../vocabulary/position.ts';
import { Answers } from './answers.ts';
import { dayIn, NEVER, type World } from './doubt.ts';
import { HOW } from './endings.ts';
import { follow } from './entry-into-force.ts';
import { findingsOf } from './findings.ts';
import { countedFromEntry } from './function-of-entry.ts';
import type { Core } from './core-type.ts';
import { addMarks, hasMarks } from './marks.ts';
import type { Prepared } from './prepared.ts';
import { proceduresOn } from './procedures/of-record.ts';
import { dayAsked, type Question } from './question.ts';
import { stageOn } from './stages.ts';
import { FLAG, type Standing } from './standing.ts';
import { worldOf, type Worlds } from './worlds.ts';

interface OwnDays {
  from: Day;
  out: Day;
}

function ownDays(prepared: Prepared, world: World, standing: Standing, index: number): OwnDays {
  const plan = prepared.parties[index]!;
  const general = standing.entry;
  let from = general;
  if (plan.stated) from = dayIn(plan.stated, world);
  else if (plan.own) from = Math.max(general, follow(plan.chain, dayIn(plan.own, world)));
  return { from, out: Math.min(standing.out, standing.partyOut?.[index] ?? NEVER) };
}

const NO_DOUBTS: World = [];
const dayOrNone = (day: Day) => (day >= NEVER ? 'none' : isoFromDay(day));

/** Nothing is in doubt: the party's days as they are. */
function certainParty(
  prepared: Prepared,
  worlds: Worlds,
  standing: Standing,
  index: number,
  asOf: Day,
): PartyPosition {
  const world = worlds.grid.length === 0 ? NO_DOUBTS : worldOf(worlds, worlds.standings.indexOf(standing));
  const { from, out } = ownDays(prepared, world, standing, index);
  const runs = (standing.inForce || standing.revived) && from <= asOf && asOf < out;
  return {
    inForce: runs ? 'yes' : 'no',
    from: dayOrNone(from),
    until: out >= NEVER ? 'none' : isoFromDay(out - 1),
  };
}

function partyPosition(
  prepared: Prepared,
  worlds: Worlds,
  answers: Answers,
  index: number,
  asOf: Day,
): PartyPosition {
  const { party, missing, chain } = prepared.parties[index]!;
  if (answers.only && !missing) return certainParty(prepared, worlds, answers.only, index, asOf);
  const own = new Map<Standing, OwnDays>();
  worlds.standings.forEach((standing, i) => {
    if (standing) own.set(standing, ownDays(prepared, worldOf(worlds, i), standing, index));
  });
  const key = `forParty.${party}`;
  const until = answers.day(`${key}.until`, (standing) => {
    const { out } = own.get(standing)!;
    return out >= NEVER ? NEVER : out - 1;
  });
  const runs = (standing: Standing) => {
    const days = own.get(standing)!;
    return (standing.inForce || standing.revived) && days.from <= asOf && asOf < days.out;
  };
  const from = answers.day(`${key}.from`, (standing) => own.get(standing)!.from, { mayNeverCome: true });
  if (!missing) return { inForce: answers.truth(`${key}.inForce`, runs), from, until };
  // Its own consent may come any day from its floor on, or never.
  const floor = Math.max(
    ...answers.standings.map((standing) => standing.entry),
    missing.from === null ? -Infinity : follow(chain, missing.from),
  );
  const possible = asOf >= floor ? answers.truth(`${key}.inForce`, runs) : 'no';
  if (possible !== 'no')
    answers.unknown[`${key}.inForce`] = [
      ...new Set([...(answers.unknown[`${key}.inForce`] ?? []), ...missing.codes]),
    ].sort();
  answers.unknown[`${key}.from`] = missing.codes;
  const earliest = answers.day(`${key}.from`, () => floor, { mayNeverCome: true });
  return {
    inForce: possible === 'no' ? 'no' : 'unknown',
    from: typeof earliest === 'string' && earliest !== 'none' ? { earliest, latest: null } : earliest,
    until,
  };
}

function endedOf(answers: Answers, asOf: Day): Position['ended'] {
  const over = (standing: Standing) => !standing.revived && standing.out <= asOf;
  const truth = answers.truth('ended', over);
  if (truth !== 'yes') return truth === 'no' ? 'none' : 'unknown';
  const ways = new Set(answers.standings.map((standing) => HOW[standing.how]!));
  const how: Ended['how'] = ways.size === 1 ? [...ways][0]! : 'unknown';
  return { how, lastDay: answers.day('ended.lastDay', (standing) => standing.expires) };
}

/** Which missing clause keeps the effect of a denunciation from being known. */
function opaqueEffect(prepared: Prepared, version: number): string {
  const { clauses } = prepared.versions[version]!;
  if (clauses.notice === 'unknown') return 'clause:notice';
  if (clauses.free || clauses.againstRenewal) return 'clause:notice.period';
  return prepared.binding ? 'unsettled:impliedDenunciation' : 'unsettled:arrangement';
}

/** Applied before entry into force, where the clause on provisional application is known to be missing. */
function appliedOf(prepared: Prepared, answers: Answers): Position['applied'] {
  const applied = answers.truth('applied', (standing) => standing.applied);
  if (applied !== 'no' || prepared.provisional !== 'unknown') return applied;
  if (answers.standings.every((standing) => standing.entry < NEVER && standing.inForce)) return applied;
  answers.unknown['applied'] = ['clause:provisionalApplication'];
  return 'unknown';
}

export type { Core } from './core-type.ts';

/** The position under one belief, without sentences and derivations. */
export function corePosition(question: Question, prepared: Prepared, worlds: Worlds): Core {
  const { ask, record } = question;
  const asOf = dayAsked(ask);
  const answers = new Answers(prepared, worlds);
  const [some] = answers.standings;
  const version = some!.version;
  const opaque = { opaque: prepared.versions[version]!.clauses.noticeCode };
  const { binding } = prepared;
  const force = answers.truth(binding ? 'inForce' : 'operative', ANSWER.inForce);
  const procedures = record.procedures
    ? proceduresOn(question, prepared, answers.standings, asOf)
    : NO_PROCEDURES;
  const open = answers.number('notice.open', ANSWER.open);
  const openTruth = open === 1 ? 'no' : open === 2 ? 'yes' : 'unknown';
  if (openTruth === 'unknown') answers.unknown['notice.open'] ??= opaque.opaque ? [opaque.opaque] : [];
  const forParty: Position['forParty'] = {};
  for (let index = 0; index < prepared.parties.length; index += 1)
    forParty[prepared.parties[index]!.party] = inItsWords(
      prepared,
      prepared.parties[index]!.party,
      partyPosition(prepared, worlds, answers, index, asOf),
      answers,
    );
  const core: Core = {
    id: record.id,
    asOf: ask.asOf,
    stage: stageOn(prepared, answers.standings, asOf),
    inForce: binding ? force : 'notApplicable',
    applied: appliedOf(prepared, answers),
    entryIntoForce: answers.day('entryIntoForce', ANSWER.entry, MAY_NEVER_COME),
    forParty,
    term: {
      number: answers.number('term.number', ANSWER.number),
      first: answers.day('term.first', ANSWER.first),
      last: answers.day('term.last', ANSWER.last),
    },
    nextRenewal: answers.day('nextRenewal', ANSWER.nextRenewal),
    expires: answers.day('expires', ANSWER.expires),
    notice: {
      lastDay: answers.day('notice.lastDay', ANSWER.lastDay, opaque),
      open: openTruth,
      nextLastDay: answers.day('notice.nextLastDay', ANSWER.nextLastDay, opaque),
    },
    effectIfDenouncedNow: effectOf(prepared, answers, version),
    ended: endedOf(answers, asOf),
    survives: answers.standings.every((standing) => standing.flags & FLAG.survives)
      ? (record.survival ?? [])
      : [],
    procedures: procedures.positions,
    unknown: answers.unknown,
    findings: [
      ...findingsOf(prepared, answers.standings),
      ...(worlds.contradicted ? ['stated-in-force-against-record'] : []),
      ...procedures.findings,
    ].sort(),
    under: [],
    asFunctionOfEntry: countedFromEntry(prepared, answers.standings),
  };
  if (ask.knownOn) core.knownOn = ask.knownOn;
  if (!binding) core.operative = force;
  return hasMarks(prepared) ? addMarks(core, question, prepared) : core;
}

/** An arrangement is operative for a party, not in force for it (law.md 11). */
function inItsWords(
  { binding }: Prepared,
  party: string,
  position: PartyPosition,
  { unknown }: Answers,
): PartyPosition {
  if (binding || position.inForce === 'notApplicable') return position;
  const [from, to] = [`forParty.${party}.inForce`, `forParty.${party}.operative`];
  if (unknown[from]) {
    unknown[to] = unknown[from];
    delete unknown[from];
  }
  return { ...position, inForce: 'notApplicable', operative: position.inForce };
}

const MAY_NEVER_COME = { mayNeverCome: true };
const NO_PROCEDURES = { positions: {}, findings: [] };
/** What is read off a standing. */
const ANSWER = {
  inForce: (standing: Standing) => standing.inForce,
  entry: (standing: Standing) => standing.entry,
  /** 1 no, 2 yes, 3 only a missing clause would tell. */
  open: (standing: Standing) => standing.open + 1,
  number: (standing: Standing) => standing.number,
  first: (standing: Standing) => standing.first,
  last: (standing: Standing) => standing.last,
  nextRenewal: (standing: Standing) => standing.nextRenewal,
  expires: (standing: Standing) => standing.expires,
  lastDay: (standing: Standing) => standing.lastDay,
  nextLastDay: (standing: Standing) => standing.nextLastDay,
  effectNow: (standing: Standing) => standing.effectNow,
} as const;

function effectOf(prepared: Prepared, answers: Answers, version: number) {
  return answers.day('effectIfDenouncedNow', ANSWER.effectNow, {
    opaque: opaqueEffect(prepared, version),
  });
}
