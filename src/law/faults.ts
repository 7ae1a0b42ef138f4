// Faults of the record itself: an end before a beginning, a notice longer than the term. Said, never computed with.
import type { TermPlan } from './clauses.ts';
import { NEVER } from './doubt.ts';
import { entryIn } from './entry-into-force.ts';
import type { Prepared } from './prepared.ts';
import { layTermsFor } from './renewal.ts';
import { exploreWorlds } from './worlds.ts';

const inDays = (period: { months: number; days: number }) => period.months * 30.436_875 + period.days;

/** Are the day of entry and the first term certain, whatever else is in doubt? */
function isCertain({ entry, signature }: Prepared, term: TermPlan): boolean {
  const start = entry.stated ? [entry.stated] : [...entry.triggers, ...entry.among];
  const own = term.kind === 'until' ? [term.until] : signature;
  return [...start, ...own].every(({ doubt }) => doubt < 0);
}

/** The term is over before the agreement begins: the clause cannot be what the parties wrote, so it is not known. */
function findEndBeforeEntry(prepared: Prepared): void {
  const [first] = prepared.versions;
  const { term } = first!.clauses;
  if (term.kind !== 'until' && term.kind !== 'duration') return;
  if (term.kind === 'duration' && term.from === 'entryIntoForce') return;
  if (!isCertain(prepared, term)) return;
  const entry = entryIn(prepared.entry, []);
  if (entry >= NEVER) return;
  const { terms } = layTermsFor(prepared, first!.clauses, entry, [], NEVER - 1);
  // Renewals do not mend a first term that is over before it begins.
  if (terms.boundary(1) > entry) return;
  prepared.findings.add('end-before-entry-into-force');
  const opaque = prepared.doubts.addLength('clause:term', 1, true);
  first!.clauses = { ...first!.clauses, term: { ...term, kind: 'opaque', opaque } };
}

function findLongNotice(prepared: Prepared): void {
  for (const { clauses } of prepared.versions) {
    const notice = clauses.againstRenewal?.period;
    const shortest =
      clauses.renewal.kind === 'tacit' && inDays(clauses.renewal.length) > 0
        ? Math.min(inDays(clauses.renewal.length), inDays(clauses.term.length) || Infinity)
        : Infinity;
    if (notice && inDays(notice) > shortest + 1) prepared.findings.add('notice-longer-than-term');
  }
}

/** Stated to be in force after its text had run out: it must have been renewed, by an act that is not on record. */
function findUnrecordedRenewal(prepared: Prepared): void {
  const outlived = prepared.evidence.some(({ day, inForce }) => {
    if (!inForce) return false;
    const { standings } = exploreWorlds({ ...prepared, evidence: [] }, day);
    return standings.every((one) => one && !one.inForce && one.out <= day && one.how === 0);
  });
  if (!outlived) return;
  const tail = prepared.doubts.addLength('absent:renewal', 0, true);
  for (const version of prepared.versions)
    version.clauses = { ...version.clauses, renewal: { ...version.clauses.renewal, tail } };
}

export function findFaults(prepared: Prepared): void {
  findEndBeforeEntry(prepared);
  findLongNotice(prepared);
  if (prepared.evidence.length) findUnrecordedRenewal(prepared);
  if (prepared.record.parties.length < 2) prepared.findings.add('fewer-than-two-parties');
}
