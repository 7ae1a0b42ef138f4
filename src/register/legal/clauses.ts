// The final clauses as the law reads them: written, silent, not on record, or told differently by different sources.
import type {
  AgreementClauses,
  Clause,
  EntryRule,
  NoticeClause,
  NotWritten,
  ProvisionalClause,
  RenewalClause,
  TermClause,
} from '../../vocabulary/legal-record.ts';
import type { EntryRuleKind } from '../../vocabulary/codes.ts';
import type { Entity, Live } from '../entity.ts';
import { contradicts } from '../conflict.ts';
import { compareRanks } from '../rank.ts';

type Value = Record<string, unknown>;
const valueOf = (live: Live) => live.value as Value;

/** Claims of a fact that assert something, the best source first. */
export function claimsOf(entity: Entity, fact: string): Live[] {
  return entity.statements
    .filter((live) => live.statement.fact === fact && live.review !== 'rejected' && !isRefused(live))
    .sort(
      (a, b) =>
        compareRanks(a.source?.rank ?? 'unknown', b.source?.rank ?? 'unknown') ||
        b.statement.seq - a.statement.seq,
    );
}

const isRefused = (live: Live) =>
  ['negated', 'denied', 'proposed', 'conditional'].includes(live.statement.mod ?? '');

/** One clause, or each source's where they contradict; `field` says how values are compared. */
function clauseOf<C>(
  lives: Live[],
  field: string,
  clause: (value: Value) => C | undefined,
  read: (value: Value) => unknown,
): Clause<C> | undefined {
  const told = lives.flatMap((live) => {
    const made = clause(valueOf(live));
    return made === undefined ? [] : [{ live, made, said: read(valueOf(live)) }];
  });
  const [best, ...rest] = told;
  if (!best) return undefined;
  const against = rest.filter(
    (other) =>
      other.live.statement.document !== best.live.statement.document &&
      contradicts(field, best.said as never, other.said as never),
  );
  if (!against.length) return best.made;
  return {
    versions: [best, ...against].map(({ live, made }) => ({
      source: live.statement.document ?? live.statement.id,
      clause: made,
    })),
  };
}

const TERM = (value: Value): TermClause | undefined => {
  if (value['indef'] === true) return { kind: 'indefinite' };
  return typeof value['dur'] === 'string' ? { kind: 'duration', period: value['dur'] } : undefined;
};

const RENEWAL = (value: Value): RenewalClause | undefined => {
  const { renewal, period, times } = value as {
    renewal?: RenewalClause['kind'];
    period?: string;
    times?: 'successive' | 'once' | number;
  };
  return renewal && { kind: renewal, ...(period && { period }), ...(times !== undefined && { times }) };
};

/** Entry rules of the corpus in the law's words; nothing where the law has no such rule. */
const ENTRY: Partial<Record<EntryRuleKind, EntryRule>> = {
  last_notification_received: { rule: 'lastNotification', counted: 'receipt' },
  last_notification_date: { rule: 'lastNotification', counted: 'dispatch' },
  nth_month_first_day: { rule: 'lastNotification' },
  deposit: { rule: 'deposit' },
  exchange: { rule: 'exchangeOfInstruments' },
  signature: { rule: 'signature' },
  fixed_date: { rule: 'fixedDate' },
};

const ENTRY_RULE = (value: Value, letters: boolean): EntryRule | undefined => {
  const rule = ENTRY[value['rule'] as EntryRuleKind];
  const delay = value['delay'];
  if (!rule || rule.rule === 'fixedDate') return undefined;
  const named: EntryRule =
    letters && rule.rule === 'exchangeOfInstruments' ? { rule: 'exchangeOfNotes' } : rule;
  if (value['rule'] === 'nth_month_first_day') return { ...named, firstDayOfMonth: ordinal(delay) };
  return { ...named, ...(typeof delay === 'string' && { delay }) };
};

/** `2`, `"2"` or `P2M`: the second month. */
const ordinal = (delay: unknown): number => Number(/\d+/.exec(String(delay ?? 1))?.[0] ?? 1); // P2M

const PROVISIONAL = (value: Value): ProvisionalClause | undefined =>
  value['rule'] === 'provisional_application' ? { from: 'signature' } : undefined;

const notice = (against: NoticeClause['against'], period: unknown): NoticeClause | undefined =>
  typeof period === 'string' ? { against, period } : undefined;

/** Two exits are two notices: against renewal, and free. */
function noticesOf(terms: Live[]): Clause<NoticeClause[]> | undefined {
  const against = (ref: string) => terms.filter((live) => (valueOf(live)['ref'] ?? 'expiry') === ref);
  const renewal = clauseOf(
    against('expiry'),
    'notice.expiry',
    (v) => notice('renewal', v['notice']),
    (v) => v['notice'],
  );
  const free = clauseOf(
    against('any'),
    'notice.any',
    (v) => notice('free', v['effect'] ?? v['notice']),
    (v) => v['effect'] ?? v['notice'],
  );
  const plain = [renewal, free].filter(
    (c): c is NoticeClause => c !== undefined && typeof c === 'object' && 'against' in c,
  );
  const told = [renewal, free].find((c) => typeof c === 'object' && 'versions' in c) as
    | { versions: { source: string; clause: NoticeClause }[] }
    | undefined;
  if (told)
    return { versions: told.versions.map(({ source, clause }) => ({ source, clause: [clause, ...plain] })) };
  return plain.length ? plain : undefined;
}

/** A planned expiry on a day is a term until that day. */
function untilOf(entity: Entity): TermClause | undefined {
  const end = entity.acts.find(
    (act) => act.step === 'expired' && act.mod === 'planned' && typeof act.value['date'] === 'string',
  );
  return end && { kind: 'until', on: String(end.value['date']) };
}

/**
 * Was the whole text read? Only then is silence the text's own. The document must itself be the agreement (`#a1` of an
 * official text) and its final clauses must have given something: else it is our reading that may be silent.
 */
export function isTextRead(entity: Entity): boolean {
  const texts = new Set(
    entity.statements.flatMap(({ statement, source }) =>
      statement.fact === 'agreement' && source?.rank === 'official-text' && statement.entityId.endsWith('#a1')
        ? (statement.document ?? [])
        : [],
    ),
  );
  return entity.statements.some(
    ({ statement: { fact, document } }) =>
      (fact === 'term' || fact === 'entry_rule') && texts.has(document ?? ''),
  );
}

export function clausesOf(entity: Entity): AgreementClauses {
  const terms = claimsOf(entity, 'term');
  const entries = claimsOf(entity, 'entry_rule');
  const letters = entity.fields['agreementKind']?.value === 'exchange_letters';
  const missing: NotWritten | undefined = isTextRead(entity) ? 'silent' : undefined;
  const rules = entries.filter((live) => valueOf(live)['rule'] !== 'provisional_application');
  const entry = clauseOf(
    rules,
    'entryRule',
    (v) => ENTRY_RULE(v, letters),
    (v) => [v['rule'], v['delay'] ?? null],
  );
  // A rule that the law does not know by name is written all the same: it is not silence.
  const entryIntoForce = entry ?? (rules.length ? 'unknown' : missing);
  const provisional = clauseOf(entries, 'provisional', PROVISIONAL, () => null);
  const term =
    clauseOf(terms, 'dur', TERM, (v) => (v['indef'] === true ? 'indefinite' : v['dur'])) ??
    untilOf(entity) ??
    missing;
  const renewal = clauseOf(terms, 'renewal', RENEWAL, (v) => v['renewal']) ?? missing;
  const notice = noticesOf(terms) ?? missing;
  const survives = terms.some((live) => valueOf(live)['survive'] === true);
  return {
    ...(entryIntoForce && { entryIntoForce }),
    ...(provisional && { provisionalApplication: provisional }),
    ...(term && { term }),
    ...(renewal && { renewal }),
    ...(notice && { notice }),
    ...(survives && { survival: [{ what: 'activities under way' }] }),
  };
}
