// What the law finds doubtful or worth saying: each a code, given only where it holds in every world.
import { actsOf, latestOf } from './acts.ts';
import { NEVER } from './doubt.ts';
import { derivedIn } from './entry-into-force.ts';
import { internalSteps } from './floors.ts';
import type { Prepared } from './prepared.ts';
import { FLAG, type Standing } from './standing.ts';

const OF_FLAG: [number, string][] = [
  [FLAG.lateNotice, 'late-notice'],
  [FLAG.oneDayDoubt, 'one-day-doubt'],
  [FLAG.noticeRevoked, 'notice-revoked'],
  [FLAG.noticeStopped, 'notice-period-suspended'],
  [FLAG.denunciationWithoutRight, 'denunciation-without-right'],
  [FLAG.noticeWithoutRight, 'notice-without-right'],
  [FLAG.article56, 'denunciation-under-article-56'],
  [FLAG.noRenewalRecorded, 'no-renewal-recorded'],
  [FLAG.renewalAfterExpiry, 'renewal-after-expiry'],
  [FLAG.partlyReplaced, 'partly-replaced'],
  [FLAG.survives, 'survival-applies'],
  [FLAG.replacedBeforeEntry, 'replaced-before-entry-into-force'],
  [FLAG.endedBeforeEntry, 'ended-before-entry-into-force'],
  [FLAG.countsFromSecondTerm, 'notice-counts-from-second-term'],
];

/** A stated day of entry against the rule's own. */
function entryFindings(prepared: Prepared, standings: readonly Standing[]): string[] {
  const found: string[] = [];
  const entries = standings.map((standing) => standing.entry).filter((day) => day < NEVER);
  const { entry } = prepared;
  if (entry.stated && entry.derivable && entry.stated.doubt < 0 && prepared.doubts.list.length === 0)
    if (derivedIn(entry, []) !== entry.stated.day) found.push('entry-date-differs-from-rule');
  const signed = latestOf(actsOf(prepared.acts, 'signature').map((act) => act.date.earliest));
  if (entries.length && signed !== null && Math.max(...entries) < signed)
    found.push('entry-before-signature');
  if (entry.retroactive) found.push('retroactive-effect');
  return found;
}

/** A State does not notify completion before it is complete. */
function lateSteps(prepared: Prepared): string[] {
  const found: string[] = [];
  for (const party of prepared.record.parties) {
    const steps = internalSteps(
      { record: prepared.record, acts: prepared.acts, conclusion: null, stepsBefore: prepared.stepsBefore },
      party,
    );
    const last = latestOf(steps.map((act) => act.date.earliest));
    const sent = actsOf(prepared.acts, 'notification', 'deposit', 'exchange').filter((act) =>
      act.parties.includes(party),
    );
    const early = sent.some((act) => {
      const day = act.received.latest ?? act.date.latest;
      const own = act.hasDate ? act.date.latest : day;
      return last !== null && own !== null && own < last;
    });
    if (early) found.push(`notified-before-own-last-step:${party}`);
  }
  return found;
}

/** Written form is required of every notice (VCLT 67); a form the clause names must be evidenced. */
function formFindings(prepared: Prepared): string[] {
  const forms = prepared.versions.some(({ clauses }) => clauses.free?.form ?? clauses.againstRenewal?.form);
  if (!forms) return [];
  return prepared.notices
    .filter(({ act }) => !act.raw.asWritten && !act.raw.number)
    .map(({ act }) => `form-not-evidenced:${act.label}`);
}

/** Findings of the record itself, the same on every day; worked out once for a record made ready. */
const OF_RECORD = new WeakMap<Prepared, string[]>();

function recordFindings(prepared: Prepared): string[] {
  const known = OF_RECORD.get(prepared);
  if (known) return known;
  const found = [
    ...lateSteps(prepared),
    ...formFindings(prepared),
    ...(prepared.binding ? [] : ['arrangement-outside-VCLT']),
  ];
  OF_RECORD.set(prepared, found);
  return found;
}

export function findingsOf(prepared: Prepared, standings: readonly Standing[]): string[] {
  const flags = standings.reduce((all, standing) => all & standing.flags, ~0);
  const found = flags === 0 ? [] : OF_FLAG.filter(([flag]) => flags & flag).map(([, code]) => code);
  const presumed =
    prepared.versions.some(({ clauses }) => clauses.presumed) &&
    standings.some((standing) => standing.inForce);
  return [
    ...prepared.findings,
    ...found,
    ...entryFindings(prepared, standings),
    ...recordFindings(prepared),
    ...(presumed ? ['term-presumed-to-continue'] : []),
  ];
}
