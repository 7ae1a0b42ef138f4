// The verdicts of the legal-basis check, best first, and what each means for going on.
export const VERDICTS = [
  'covered',
  'coveredByCompletion',
  'coveredProvisionally',
  'coveredIfRenewed',
  'individualPermission',
  'nonBindingOnly',
  'residualClauseOnly',
  'arguable',
  'unknown',
  'signedNotInForce',
  'suspended',
  'expired',
  'denounced',
  'superseded',
  'notCoveredForm',
  'notCoveredPlace',
  'outsideLimit',
  'notCoveredDomain',
  'excludedExpressly',
  'noAgreementOnFile',
] as const;
export type CellVerdict = (typeof VERDICTS)[number];
/** An activity may be covered for some days, pairs or codes and not for others. */
export type Verdict = CellVerdict | 'partlyCovered';

export const rankOf = (verdict: CellVerdict): number => VERDICTS.indexOf(verdict);
export const isCovered = (verdict: Verdict): boolean => verdict.startsWith('covered');

/** A verdict that is not `covered…` does not forbid: going on then needs the approver's reason. */
export const mayGoOn = (verdict: Verdict): boolean =>
  isCovered(verdict) || verdict === 'individualPermission';

/** One verdict for all cells: the worst, `partlyCovered` where some are covered and some certainly not. */
export function combine(verdicts: readonly CellVerdict[]): Verdict {
  if (verdicts.length === 0) return 'unknown';
  const covered = verdicts.some(isCovered);
  const not = verdicts.some((verdict) => !isCovered(verdict) && verdict !== 'unknown');
  if (covered && not) return 'partlyCovered';
  return [...verdicts].sort((a, b) => rankOf(b) - rankOf(a))[0]!;
}
