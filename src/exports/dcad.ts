// The Defense Cooperation Agreement Dataset's end years, out of the law engine under that dataset's own conventions.
// An adaptor, not law (law.md section 4): unknown durations are six years there, and everything stops at the horizon.
import { civilFromDay, dayFromCivil, isoFromDay } from '../time/day.ts';
import { NEVER } from '../law/doubt.ts';
import { prepare } from '../law/prepare.ts';
import { standingIn } from '../law/stand.ts';
import type {
  LegalAct,
  LegalRecord,
  PolicyChoices,
  RenewalClause,
  TermClause,
} from '../vocabulary/legal-record.ts';

/** A row of the treaty file; empty = not coded. */
export type DcadRow = Record<
  | 'DCAid'
  | 'cowName1'
  | 'cowName2'
  | 'signDay'
  | 'signMonth'
  | 'signYear'
  | 'EIFDay'
  | 'EIFMonth'
  | 'EIFYear'
  | 'span'
  | 'renewType'
  | 'renewYears'
  | 'terminated'
  | 'durationActual'
  | 'endYearEstimate',
  string
>;

/** Last year the dataset looks at. */
export const DCAD_HORIZON = 2010;
/** The dataset counts years by their number: five years from 1 January 1995 end in 2000. */
export const DCAD_POLICIES: Partial<PolicyChoices> = { termEnd: 'correspondingDay' };
/** How long an agreement is taken to last when nobody coded it. */
const YEARS_NOT_CODED = 6;

/** Codes of `span` and `renewType`, inferred from the data: the codebook is not with it. */
const INDEFINITE = '-77';
const SAME_AGAIN = '-66';
const FOR_YEARS = '-56';
const NO_RENEWAL = '-44';

const isCount = (text: string) => /^\d+$/.test(text); // '5', not '-77' or ''

/** Automatic, or seen to go on: to the horizon. */
const goesOn = (row: DcadRow) =>
  row.terminated === '0' ||
  row.span === INDEFINITE ||
  row.renewType === INDEFINITE ||
  row.renewType === SAME_AGAIN;

const years = (n: number): TermClause => ({ kind: 'duration', period: `P${n}Y` });

function clausesByConvention(row: DcadRow): Pick<LegalRecord, 'term' | 'renewal'> {
  if (row.terminated === '1') return { term: years(Number(row.durationActual)), renewal: 'silent' };
  if (goesOn(row)) return { term: { kind: 'indefinite' } };
  if (!isCount(row.span)) return { term: years(YEARS_NOT_CODED), renewal: 'silent' };
  if (!isCount(row.renewYears)) return { term: years(Number(row.span)), renewal: 'silent' };
  const renewal: RenewalClause = { kind: 'tacit', period: `P${row.renewYears}Y`, times: 'once' };
  return { term: years(Number(row.span)), renewal };
}

const twoDigits = (text: string) => text.padStart(2, '0');

function edtf(year: string, month: string, day: string): string {
  if (!isCount(month)) return year;
  return isCount(day) ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : `${year}-${twoDigits(month)}`;
}

/** The first day a coded date can be: a year without day stands on 1 January. */
function firstDay(year: string, month: string, day: string): string {
  return isoFromDay(
    dayFromCivil(Number(year), isCount(month) ? Number(month) : 1, isCount(day) ? Number(day) : 1),
  );
}

/** The row as the dataset reads it: in force on signature, everything coded or defaulted. */
export function recordByConvention(row: DcadRow): LegalRecord {
  return {
    id: row.DCAid,
    parties: [row.cowName1, row.cowName2],
    acts: [{ act: 'signature', date: firstDay(row.signYear, row.signMonth, row.signDay) }],
    entryIntoForce: { rule: 'signature' },
    ...clausesByConvention(row),
    notice: 'silent',
  };
}

/** `endYearEstimate` of a row, by the engine under the dataset's conventions. */
export function estimateEndYear(row: DcadRow, policies: Partial<PolicyChoices> = DCAD_POLICIES): number {
  const prepared = prepare(recordByConvention(row), { policies });
  const { expires } = standingIn(prepared, [], dayFromCivil(DCAD_HORIZON, 12, 31));
  return expires >= NEVER ? DCAD_HORIZON : Math.min(DCAD_HORIZON, civilFromDay(expires).year);
}

function ownTerm(row: DcadRow): TermClause | 'unknown' {
  if (row.span === INDEFINITE) return { kind: 'indefinite' };
  return isCount(row.span) ? { kind: 'duration', period: `P${row.span}Y` } : 'unknown';
}

function ownRenewal(row: DcadRow): RenewalClause | 'unknown' {
  if (row.renewType === SAME_AGAIN) return { kind: 'tacit', period: 'same', times: 'successive' };
  if (row.renewType === NO_RENEWAL) return { kind: 'none' };
  if (row.renewType === FOR_YEARS && isCount(row.renewYears))
    return { kind: 'tacit', period: `P${row.renewYears}Y`, times: 'unknown' };
  return 'unknown';
}

/** The row as the law reads it: entry into force as coded or unknown, days as precise as coded, nothing defaulted. */
export function recordAsCoded(row: DcadRow): LegalRecord {
  const acts: LegalAct[] = [{ act: 'signature', date: edtf(row.signYear, row.signMonth, row.signDay) }];
  if (isCount(row.EIFYear))
    acts.push({ act: 'entryIntoForce', date: edtf(row.EIFYear, row.EIFMonth, row.EIFDay) });
  return {
    id: row.DCAid,
    parties: [row.cowName1, row.cowName2],
    acts,
    entryIntoForce: 'unknown',
    term: ownTerm(row),
    renewal: ownRenewal(row),
    notice: 'unknown',
  };
}

/** Years in which it really ended, where that is coded: years lived since signature or since entry into force. */
export function realEndYears(row: DcadRow): number[] | undefined {
  if (row.terminated !== '1' || !isCount(row.durationActual)) return undefined;
  const starts = [row.signYear, row.EIFYear].filter(isCount).map(Number);
  return [...new Set(starts.map((year) => year + Number(row.durationActual)))];
}
