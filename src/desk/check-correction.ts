// Is what a person wrote into a claim of the kind that this field holds? Codes of closed lists, dates, durations, States.
import { readEdtf } from '../time/edtf.ts';
import { readPeriod } from '../time/period.ts';
import {
  COST_RULES,
  DOMAINS,
  ENTRY_RULES,
  KINDS,
  RENEWALS,
  REPORTED_ACTIVITIES,
  ROLES,
  STEPS,
  SUBJECTS,
} from '../vocabulary/codes.ts';
import { listStates } from '../vocabulary/labels/states.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import type { Json, StatementFact } from '../vocabulary/statement.ts';

type Check = (value: Json) => boolean;

const oneOf =
  (codes: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && codes.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every(check);
const isDate: Check = (value) => typeof value === 'string' && readEdtf(value) !== undefined;
const isDuration: Check = (value) => typeof value === 'string' && readPeriod(value) !== undefined;
const isText: Check = (value) => typeof value === 'string' && value.trim() !== '' && value.length < 2000;

const states = new Set([...listStates(), 'ZZ']);
/** A State, an organisation, or the name of a company. */
const isParty: Check = (value) =>
  isText(value) && (!/^[A-Z]{2}$/.test(String(value)) || states.has(String(value))); // `KZ`

const EVERYWHERE: Record<string, Check> = {
  date: isDate,
  period: (value) => value === 'same' || isDuration(value) || isDate(value),
  dur: isDuration,
  notice: isDuration,
  effect: isDuration,
  length: isDuration,
  parties: listOf(isParty),
  parts: listOf(isParty),
  country: isParty,
  place: isText,
  name: isText,
  step: oneOf(STEPS),
  subject: oneOf(SUBJECTS),
  renewal: oneOf(RENEWALS),
  role: oneOf(ROLES),
  codes: listOf(oneOf(DOMAINS)),
};

const BY_FACT: Partial<Record<StatementFact, Record<string, Check>>> = {
  agreement: { kind: oneOf(KINDS) },
  activity: { kind: oneOf(REPORTED_ACTIVITIES) },
  entry_rule: { rule: oneOf(ENTRY_RULES) },
  cost: { rule: oneOf(COST_RULES) },
};

/** Throws a Refusal `value-not-understood` that names the fields. */
export function checkCorrection(fact: StatementFact, value: Record<string, Json>): void {
  const checks = { ...EVERYWHERE, ...BY_FACT[fact] };
  const wrong = Object.entries(value).filter(([field, held]) => checks[field] && !checks[field](held));
  if (wrong.length === 0) return;
  const said = wrong.map(([field, held]) => `${field}: ${JSON.stringify(held)}`).join('; ');
  throw new Refusal('value-not-understood', `This value cannot stand there. ${said}.`, {
    details: wrong.map(([field]) => field),
    next: 'Dates are written YYYY-MM-DD, YYYY-MM or YYYY; durations P5Y or P6M; codes come from /api/vocabulary.',
  });
}
