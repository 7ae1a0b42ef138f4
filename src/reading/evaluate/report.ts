// The scores as a person reads them in a terminal: one line a type, one a language, and the errors in full.
import type { Fact, GoldFact, PredictedFact } from './gold.ts';
import type { ScoredDocument } from './score.ts';
import type { Row, Totals } from './totals.ts';
import { TYPE_ORDER } from './totals.ts';

const share = (value: number) => (Number.isNaN(value) ? '    –' : value.toFixed(3));
const HEAD = '               gold found │ core  P     R    F1 │ strict P    R    F1 │ evidence';

export function reportTotals(totals: Totals): string {
  const lines = [HEAD, ...totals.types.map(sayRow), '', ...totals.languages.map(sayRow), sayRow(totals.all)];
  lines.push('', `${totals.documents} documents · verbatim ${totals.verbatim.toFixed(3)}`);
  return lines.join('\n');
}

function sayRow({ name, gold, found, core, strict, evidence }: Row): string {
  const three = ({ precision, recall, f1 }: Row['core']) =>
    `${share(precision)} ${share(recall)} ${share(f1)}`;
  return `${name.padEnd(13)} ${String(gold).padStart(5)} ${String(found).padStart(5)} │ ${three(core)} │ ${three(strict)} │ ${share(evidence)}`;
}

/** Misses, false alarms and wrong fields, grouped by type, at most `most` of each. */
export function reportErrors(documents: ScoredDocument[], most: number, only?: string): string {
  const lines: string[] = [];
  for (const type of TYPE_ORDER.filter((name) => only === undefined || name === only)) {
    const missed = documents.flatMap(({ id, missed }) =>
      missed.filter(({ t }) => t === type).map((fact) => sayMiss(id, fact)),
    );
    const alarms = documents.flatMap(({ id, falseAlarms }) =>
      falseAlarms.filter(({ t }) => t === type).map((fact) => sayAlarm(id, fact)),
    );
    const inexact = documents.flatMap(({ id, inexact }) =>
      inexact.filter(({ gold }) => gold.t === type).map((pair) => sayInexact(id, pair)),
    );
    lines.push(...section(`${type}: missed`, missed, most));
    lines.push(...section(`${type}: false alarms`, alarms, most));
    lines.push(...section(`${type}: found, but not exact`, inexact, most));
  }
  return lines.join('\n');
}

function section(title: string, entries: string[], most: number): string[] {
  if (entries.length === 0) return [];
  const rest = entries.length > most ? [`  … and ${entries.length - most} more`] : [];
  return [`\n── ${title} (${entries.length})`, ...entries.slice(0, most), ...rest];
}

const NOT_SHOWN = new Set([
  't',
  'quotes',
  'evidence',
  'alt',
  'opt',
  'opt_codes',
  'ruleId',
  'inferred',
  'certainty',
  'codes',
]);

export function sayFact(fact: Fact): string {
  return Object.entries(fact)
    .filter(
      ([field, value]) =>
        !NOT_SHOWN.has(field) && value !== undefined && !(field === 'rule' && isRuleId(value)),
    )
    .map(([field, value]) => `${field}=${Array.isArray(value) ? value.join('+') : String(value)}`)
    .join(' ');
}

/** `fr.event.signed@1` names the reader's rule; `each_own` is the fact's own field. */
const isRuleId = (value: unknown) => typeof value === 'string' && value.includes('@');

const quoteOf = (text: string | undefined) => `\n      « ${(text ?? '').replace(/\s+/g, ' ')} »`;
const sayMiss = (id: string, fact: GoldFact) => `  ${id}  ${sayFact(fact)}${quoteOf(fact.quotes[0])}`;
const sayAlarm = (id: string, fact: PredictedFact) =>
  `  ${id}  ${sayFact(fact)}${ruleOf(fact)}${quoteOf(fact.evidence[0]?.quote)}`;
const ruleOf = (fact: Fact) => {
  const id = fact['ruleId'] ?? (isRuleId(fact['rule']) ? fact['rule'] : undefined);
  return id === undefined ? '' : `  [${String(id)}]`;
};

function sayInexact(id: string, { gold, found, fields }: ScoredDocument['inexact'][number]): string {
  const differing = fields
    .map((field) => `${field}: ${say(found[field])} instead of ${say(gold[field])}`)
    .join('; ');
  return `  ${id}  ${differing}${ruleOf(found)}${quoteOf(gold.quotes[0])}`;
}

const say = (value: unknown) =>
  value === undefined ? 'nothing' : Array.isArray(value) ? value.join('+') : String(value);
