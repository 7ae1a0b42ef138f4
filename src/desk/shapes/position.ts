// The law's answer as the API gives it: each date with its reasons and derivation, each input with its passages.
import type { Entity } from '../../register/entity.ts';
import type { LegalRecord } from '../../vocabulary/legal-record.ts';
import type { DateAnswer, DerivedAnswer, NumberAnswer, Position } from '../../vocabulary/position.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { sayFinding } from '../words/findings.ts';
import { nameStatesIn, sayReason } from '../words/reasons.ts';
import { nameAnswer, sayUnknown } from '../words/answers.ts';
import { dateOf, dayShown } from './dates.ts';
import { derivationOf } from './derivation.ts';
import { proceduresOf, stepNamer } from './procedures.ts';

export interface Surroundings {
  legal: LegalRecord;
  /** Gives the passages behind each input; absent: without passages. */
  entity?: Entity;
  language: Language;
  /** What would follow from an entry into force on a day; see desk/answers/position. */
  ifEntry?: ReturnType<typeof formulasOf>;
}

export function positionOf(position: Position, surroundings: Surroundings) {
  const { language, entity, ifEntry } = surroundings;
  const answer = (value: DateAnswer, name: string) => answerOf(position, value, name, surroundings);
  const nameStep = stepNamer(position, surroundings.legal, language);
  const { term, notice, ended } = position;
  return {
    asOf: position.asOf,
    ...(position.knownOn !== undefined && { knownOn: position.knownOn }),
    stage: position.stage as string,
    inForce: position.inForce,
    applied: position.applied,
    ...(position.operative !== undefined && { operative: position.operative }),
    because: truthReasons(position, language),
    entryIntoForce: answer(position.entryIntoForce, 'entryIntoForce'),
    term: {
      number: numberOf(term.number),
      first: answer(term.first, 'term.first'),
      last: answer(term.last, 'term.last'),
    },
    nextRenewal: answer(position.nextRenewal, 'nextRenewal'),
    expires: answer(position.expires, 'expires'),
    notice: {
      lastDay: answer(notice.lastDay, 'notice.lastDay'),
      nextLastDay: answer(notice.nextLastDay, 'notice.nextLastDay'),
      open: notice.open,
    },
    effectIfDenouncedNow: answer(position.effectIfDenouncedNow, 'effectIfDenouncedNow'),
    ended:
      ended === 'none'
        ? null
        : ended === 'unknown'
          ? { how: 'unknown', lastDay: answer('unknown', 'ended') }
          : { how: ended.how as string, lastDay: answer(ended.lastDay, 'ended') },
    survives: position.survives.map(({ what, until }) => (until === undefined ? what : `${what} (${until})`)),
    forParty: Object.fromEntries(
      Object.entries(position.forParty).map(([party, of]) => [
        party,
        {
          inForce: of.inForce,
          ...(of.operative !== undefined && { operative: of.operative }),
          from: answer(of.from, `forParty.${party}.from`),
          until: answer(of.until, `forParty.${party}.until`),
        },
      ]),
    ),
    procedures: proceduresOf(position, surroundings.legal, entity, language),
    findings: position.findings.map((code) => ({ code, text: sayFinding(code, nameStep, language) })),
    says: sentencesOf(position, language),
    under: position.under.map((one) => ({
      believing: one.believing,
      inForce: one.inForce,
      says: sentencesOf(one, language),
    })),
    ...(ifEntry && { ifEntryIntoForce: ifEntry }),
  };
}
export type ShownPosition = ReturnType<typeof positionOf>;

function answerOf(position: Position, value: DateAnswer, name: string, { entity, language }: Surroundings) {
  const date = dateOf(value);
  const derivation = position.derivations[name as DerivedAnswer];
  return {
    ...date,
    certainty: certaintyOf(value, derivation?.rule),
    because: (position.unknown[name] ?? []).map((code) => ({ code, text: sayReason(code, language) })),
    ...(derivation && { derivation: derivationOf(derivation, value, entity, language) }),
  };
}

function certaintyOf(value: DateAnswer, rule: string | undefined): 'stated' | 'derived' | 'unknown' {
  if (value === 'unknown') return 'unknown';
  return rule?.includes('stated') ? 'stated' : 'derived';
}

const numberOf = (number: NumberAnswer): number | string =>
  typeof number === 'object' ? `${number.min}–${number.max}` : number;

const TRUTHS = ['inForce', 'applied', 'operative', 'notice.open'];

/** Why a yes-or-no answer is unknown, by answer. */
function truthReasons(position: Position, language: Language) {
  const known = TRUTHS.filter((answer) => (position.unknown[answer] ?? []).length > 0);
  return Object.fromEntries(
    known.map((answer) => [
      answer,
      position.unknown[answer]!.map((code) => ({ code, text: sayReason(code, language) })),
    ]),
  );
}

/** English as the law prints it; French, and positions under one belief, made from the same codes. */
function sentencesOf(position: Omit<Position, 'says'> & { says?: string[] }, language: Language): string[] {
  if (language === 'en' && position.says) return position.says.map(nameStatesIn);
  return Object.entries(position.unknown).map(([answer, codes]) =>
    sayUnknown(answer, codes, position.asOf, language),
  );
}

/** What each day would be, counted from an entry into force that is not evidenced. */
export function formulasOf(
  position: Position,
  example: { entry: string; position: Position } | undefined,
  sayFormula: (counted: Position['asFunctionOfEntry'][number]) => string,
  language: Language,
) {
  return {
    missing: (position.unknown['entryIntoForce'] ?? []).map((code) => ({
      code,
      text: sayReason(code, language),
    })),
    formulas: position.asFunctionOfEntry.map((counted) => ({
      answer: counted.answer as string,
      text: `${nameAnswer(counted.answer, position.asOf, language)} = ${sayFormula(counted)}`,
    })),
    ...(example && {
      example: {
        entry: example.entry,
        expires: shownOrWord(example.position.expires),
        nextRenewal: shownOrWord(example.position.nextRenewal),
        lastDayForNotice: shownOrWord(example.position.notice.lastDay),
      },
    }),
  };
}

const shownOrWord = (answer: DateAnswer) =>
  dayShown(answer) ?? (typeof answer === 'string' ? answer : 'unknown');
