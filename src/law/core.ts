// The answers of one position, all beliefs settled: every field from the worlds, each with what is missing.
import type { Day } from '../time/day.ts';
import type { Ended, PartyPosition, Position } from '../vocabulary/position.ts';
import { Answers } from './answers.ts';
import { dayIn, NEVER, type World } from './doubt.ts';
import { HOW } from './endings.ts';
import { follow } from './entry-into-force.ts';
import { findingsOf } from './findings.ts';
import { countedFromEntry } from './function-of-entry.ts';
import type { Core } from './core-type.ts';
import { addMarks } from './marks.ts';
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

function partyPosition(
  prepared: Prepared,
  worlds: Worlds,
  answers: Answers,
  index: number,
  asOf: Day,
): PartyPosition {
  const { party, missing, chain } = prepared.parties[index]!;
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
  const force = answers.truth(prepared.binding ? 'inForce' : 'operative', (standing) => standing.inForce);
  const procedures = proceduresOn(question, prepared, answers.standings, asOf);
  const open = answers.number('notice.open', (standing) => standing.open + 1);
  const openTruth = open === 1 ? 'no' : open === 2 ? 'yes' : 'unknown';
  if (openTruth === 'unknown') answers.unknown['notice.open'] ??= opaque.opaque ? [opaque.opaque] : [];
  const core: Core = {
    id: record.id,
    asOf: ask.asOf,
    ...(ask.knownOn ? { knownOn: ask.knownOn } : {}),
    stage: stageOn(prepared, answers.standings, asOf),
    inForce: prepared.binding ? force : 'notApplicable',
    ...(prepared.binding ? {} : { operative: force }),
    applied: appliedOf(prepared, answers),
    entryIntoForce: answers.day('entryIntoForce', (standing) => standing.entry, { mayNeverCome: true }),
    forParty: Object.fromEntries(
      prepared.parties.map(({ party }, index) => [
        party,
        partyPosition(prepared, worlds, answers, index, asOf),
      ]),
    ),
    term: {
      number: answers.number('term.number', (standing) => standing.number),
      first: answers.day('term.first', (standing) => standing.first),
      last: answers.day('term.last', (standing) => standing.last),
    },
    nextRenewal: answers.day('nextRenewal', (standing) => standing.nextRenewal),
    expires: answers.day('expires', (standing) => standing.expires),
    notice: {
      lastDay: answers.day('notice.lastDay', (standing) => standing.lastDay, opaque),
      open: openTruth,
      nextLastDay: answers.day('notice.nextLastDay', (standing) => standing.nextLastDay, opaque),
    },
    effectIfDenouncedNow: answers.day('effectIfDenouncedNow', (standing) => standing.effectNow, {
      opaque: opaqueEffect(prepared, version),
    }),
    ended: endedOf(answers, asOf),
    survives: answers.standings.every((standing) => standing.flags & FLAG.survives)
      ? (record.survival ?? [])
      : [],
    procedures: procedures.positions,
    unknown: answers.unknown,
    findings: [...findingsOf(prepared, answers.standings), ...procedures.findings].sort(),
    under: [],
    asFunctionOfEntry: countedFromEntry(prepared, answers.standings),
  };
  return addMarks(core, question, prepared);
}
