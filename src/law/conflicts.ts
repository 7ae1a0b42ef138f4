// Where sources disagree: the position under each belief, then joined. Never the majority, the newest or the nicest (law.md 10).
import { isActual } from './acts.ts';
import type { AgreementClauses, LegalAct, LegalRecord } from '../vocabulary/legal-record.ts';
import { STAGES, type DateAnswer, type NumberAnswer, type Position } from '../vocabulary/position.ts';
import type { Core } from './core-type.ts';

export interface Belief {
  /** What is in dispute → the source believed. */
  believing: Record<string, string>;
  record: LegalRecord;
}

const CLAUSES = ['entryIntoForce', 'provisionalApplication', 'term', 'renewal', 'notice'] as const;
const MOST_BELIEFS = 64;

interface Dispute {
  label: string;
  choices: { source: string; apply: (record: LegalRecord) => LegalRecord }[];
}

function labelOf(act: LegalAct): string {
  const who = act.party === undefined ? [] : [act.party].flat();
  return who.length ? `${act.act}(${who.join(',')})` : act.act;
}

function actDispute(act: LegalAct, index: number): Dispute | undefined {
  if (!act.versions?.length || !isActual(act)) return undefined;
  const [first] = act.versions;
  const agree = act.versions.every(
    ({ date, received }) => date === first!.date && received === first!.received,
  );
  const different = agree ? [first!] : act.versions;
  const choices = different.map(({ source, date, received }) => ({
    source,
    apply: (record: LegalRecord): LegalRecord => {
      const { versions, ...rest } = act;
      void versions;
      const believed: LegalAct = {
        ...rest,
        source,
        ...(date === undefined ? {} : { date }),
        ...(received === undefined ? {} : { received }),
      };
      return { ...record, acts: record.acts.with(index, believed) };
    },
  }));
  return { label: labelOf(act), choices };
}

function clauseDispute(record: LegalRecord, name: (typeof CLAUSES)[number]): Dispute | undefined {
  const clause = record[name] as AgreementClauses[typeof name];
  if (typeof clause !== 'object' || clause === null || !('versions' in clause)) return undefined;
  const choices = clause.versions.map(({ source, clause: believed }) => ({
    source,
    apply: (one: LegalRecord): LegalRecord => ({ ...one, [name]: believed }),
  }));
  return { label: name, choices };
}

function disputesOf(record: LegalRecord): Dispute[] {
  const acts = record.acts.map((act, index) => actDispute(act, index));
  const clauses = CLAUSES.map((name) => clauseDispute(record, name));
  const found = [...acts, ...clauses].filter((dispute) => dispute !== undefined);
  const seen = new Map<string, number>();
  return found.map((dispute) => {
    const count = (seen.get(dispute.label) ?? 0) + 1;
    seen.set(dispute.label, count);
    return count === 1 ? dispute : { ...dispute, label: `${dispute.label}#${count}` };
  });
}

/** Every combination of sources believed; one where nothing is in dispute. */
export function beliefsOf(record: LegalRecord): Belief[] {
  let beliefs: Belief[] = [{ believing: {}, record }];
  for (const { label, choices } of disputesOf(record)) {
    if (choices.length === 1) {
      // Sources that say the same are no conflict.
      beliefs = beliefs.map((belief) => ({ ...belief, record: choices[0]!.apply(belief.record) }));
      continue;
    }
    const room = Math.max(1, Math.floor(MOST_BELIEFS / beliefs.length));
    beliefs = beliefs.flatMap((belief) =>
      choices.slice(0, room).map(({ source, apply }) => ({
        believing: { ...belief.believing, [label]: source },
        record: apply(belief.record),
      })),
    );
  }
  return beliefs;
}

const same = (values: readonly unknown[]) => {
  const first = JSON.stringify(values[0]);
  return values.every((value) => JSON.stringify(value) === first);
};

const isDay = (answer: DateAnswer): answer is string =>
  typeof answer === 'string' && answer !== 'none' && answer !== 'unknown';

/** Different days → one of them; a day or none, or anything unknown → unknown; ranges → the whole stretch. */
export function joinDates(answers: readonly DateAnswer[]): DateAnswer {
  if (same(answers)) return answers[0]!;
  if (answers.every(isDay)) return { oneOf: [...new Set(answers)].sort() };
  if (answers.some((answer) => answer === 'none' || answer === 'unknown')) return 'unknown';
  const all = answers.flatMap((answer) => {
    if (typeof answer === 'string') return [{ earliest: answer.slice(0, 10), latest: answer.slice(0, 10) }];
    return 'oneOf' in answer ? answer.oneOf.map((day) => ({ earliest: day, latest: day })) : [answer];
  });
  const sides = (side: 'earliest' | 'latest') => all.map((one) => one[side] as string | null).sort();
  const [earliest, latest] = [sides('earliest'), sides('latest')];
  if (all.every((one) => one.earliest === one.latest))
    return { oneOf: [...new Set(all.map((one) => one.earliest!))].sort() };
  return {
    earliest: earliest.includes(null) ? null : earliest[0]!,
    latest: latest.includes(null) ? null : latest.at(-1)!,
  };
}

function joinNumbers(answers: readonly NumberAnswer[]): NumberAnswer {
  if (same(answers)) return answers[0]!;
  if (answers.some((answer) => answer === 'none' || answer === 'unknown')) return 'unknown';
  const ends = answers.flatMap((answer) =>
    typeof answer === 'object' ? [answer.min, answer.max] : [Number(answer)],
  );
  return { min: Math.min(...ends), max: Math.max(...ends) };
}

const joinTruths = <T extends string>(answers: readonly T[]): T | 'unknown' =>
  same(answers) ? answers[0]! : 'unknown';

/** Answers by key, for every field that can differ. */
function fieldsOf(core: Core): Record<string, unknown> {
  const parties = Object.entries(core.forParty).flatMap(([party, own]) =>
    Object.entries(own).map(([key, value]) => [`forParty.${party}.${key}`, value]),
  );
  return {
    [core.operative === undefined ? 'inForce' : 'operative']: core.operative ?? core.inForce,
    applied: core.applied,
    entryIntoForce: core.entryIntoForce,
    'term.number': core.term.number,
    'term.first': core.term.first,
    'term.last': core.term.last,
    nextRenewal: core.nextRenewal,
    expires: core.expires,
    'notice.lastDay': core.notice.lastDay,
    'notice.open': core.notice.open,
    'notice.nextLastDay': core.notice.nextLastDay,
    effectIfDenouncedNow: core.effectIfDenouncedNow,
    ended: core.ended,
    ...Object.fromEntries(parties),
  };
}

/** Does believing another source about this one thing change the answer? */
function changesWith(label: string, beliefs: readonly Belief[], values: readonly unknown[]): boolean {
  const groups = new Map<string, unknown[]>();
  beliefs.forEach(({ believing }, index) => {
    const rest = JSON.stringify(Object.entries(believing).filter(([key]) => key !== label));
    groups.set(rest, [...(groups.get(rest) ?? []), values[index]]);
  });
  return [...groups.values()].some((group) => !same(group));
}

function joinUnknown(beliefs: readonly Belief[], cores: readonly Core[]): Core['unknown'] {
  const labels = Object.keys(beliefs[0]!.believing);
  const fields = cores.map(fieldsOf);
  const unknown: Core['unknown'] = {};
  for (const key of Object.keys(fields[0]!)) {
    const values = fields.map((one) => one[key]);
    const disputed = labels
      .filter((label) => changesWith(label, beliefs, values))
      .map((label) => `conflict:${label}`);
    const codes = [...disputed, ...cores.flatMap((core) => core.unknown[key] ?? [])];
    if (codes.length) unknown[key] = [...new Set(codes)].sort();
  }
  return unknown;
}

function joinEnded(answers: readonly Core['ended'][]): Core['ended'] {
  if (same(answers)) return answers[0]!;
  const ended = answers.filter((answer) => typeof answer === 'object');
  if (ended.length < answers.length) return 'unknown';
  return {
    how: joinTruths(ended.map((one) => one.how)),
    lastDay: joinDates(ended.map((one) => one.lastDay)),
  };
}

/** The joined position; `under` keeps each one with the source it believes. */
export function joinBeliefs(beliefs: readonly Belief[], cores: readonly Core[]): Core {
  const [first] = cores as [Core];
  const each = <T>(pick: (core: Core) => T) => cores.map(pick);
  const stages = each((core) => STAGES.indexOf(core.stage));
  const common = first.findings.filter((finding) => cores.every((core) => core.findings.includes(finding)));
  const disputes = Object.keys(beliefs[0]!.believing).map((label) => `sources-disagree:${label}`);
  const forParty = Object.fromEntries(
    Object.keys(first.forParty).map((party) => [
      party,
      {
        inForce: joinTruths(each((core) => core.forParty[party]!.inForce)),
        ...(first.forParty[party]!.operative === undefined
          ? {}
          : { operative: joinTruths(each((core) => core.forParty[party]!.operative!)) }),
        from: joinDates(each((core) => core.forParty[party]!.from)),
        until: joinDates(each((core) => core.forParty[party]!.until)),
      },
    ]),
  );
  const joined: Core = {
    ...first,
    stage: STAGES[Math.min(...stages)]!,
    inForce: joinTruths(each((core) => core.inForce)),
    ...(first.operative === undefined ? {} : { operative: joinTruths(each((core) => core.operative!)) }),
    applied: joinTruths(each((core) => core.applied)),
    entryIntoForce: joinDates(each((core) => core.entryIntoForce)),
    forParty,
    term: {
      number: joinNumbers(each((core) => core.term.number)),
      first: joinDates(each((core) => core.term.first)),
      last: joinDates(each((core) => core.term.last)),
    },
    nextRenewal: joinDates(each((core) => core.nextRenewal)),
    expires: joinDates(each((core) => core.expires)),
    notice: {
      lastDay: joinDates(each((core) => core.notice.lastDay)),
      open: joinTruths(each((core) => core.notice.open)),
      nextLastDay: joinDates(each((core) => core.notice.nextLastDay)),
    },
    effectIfDenouncedNow: joinDates(each((core) => core.effectIfDenouncedNow)),
    ended: joinEnded(each((core) => core.ended)),
    unknown: joinUnknown(beliefs, cores),
    findings: [...common, ...disputes].sort(),
  };
  const under = cores.map((core, index) => ({ believing: beliefs[index]!.believing, ...core }));
  return { ...joined, under: under as Position['under'] };
}
