// The scores as a person reads them in a terminal: one line a type, one a language, and the errors in full.
import { asList } from './values.ts';
import type { Fact, GoldFact, PredictedFact } from './gold.ts';
import type { ScoredDocument } from './score.ts';
import type { Row, Totals } from './totals.ts';
import { FACT_TYPES } from '../../vocabulary/claim.ts';

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
  for (const type of FACT_TYPES.filter((name) => only === undefined || name === only)) {
    const gather = (say: (document: ScoredDocument) => string[]) => documents.flatMap(say);
    const missed = gather((document) => ofType(document.missed, type).map((fact) => sayMiss(document, fact)));
    const alarms = gather((document) =>
      ofType(document.falseAlarms, type).map((fact) => sayAlarm(document, fact)),
    );
    const inexact = gather((document) =>
      document.inexact.filter(({ gold }) => gold.t === type).map((pair) => sayInexact(document, pair)),
    );
    lines.push(...section(`${type}: missed`, missed, most));
    lines.push(...section(`${type}: false alarms`, alarms, most));
    lines.push(...section(`${type}: found, but not exact`, inexact, most));
  }
  return lines.join('\n');
}

const ofType = <F extends Fact>(facts: F[], type: string) => facts.filter(({ t }) => t === type);

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
/** Fields that hold local ids. */
const REFERENCES = new Set(['of', 'replaces', 'amends', 'parent']);

type NameOf = (id: string) => string;

function sayFact(fact: Fact, nameOf: NameOf): string {
  return Object.entries(fact)
    .filter(
      ([field, value]) =>
        !NOT_SHOWN.has(field) && value !== undefined && !(field === 'rule' && isRuleId(value)),
    )
    .map(([field, value]) => `${field}=${sayValue(field, value, nameOf)}`)
    .join(' ');
}

function sayValue(field: string, value: unknown, nameOf: NameOf): string {
  const shown = asList(value).map((one) =>
    REFERENCES.has(field) ? `[${nameOf(String(one))}]` : String(one),
  );
  return shown.length === 0 ? 'nothing' : shown.join('+');
}

/** `fr.event.signed@1` names the reader's rule; `each_own` is the fact's own field. */
const isRuleId = (value: unknown) => typeof value === 'string' && value.includes('@');

const quoteOf = (text: string | undefined) => `\n      « ${(text ?? '').replace(/\s+/g, ' ')} »`;
const ruleOf = (fact: Fact) => {
  const id = fact['ruleId'] ?? (isRuleId(fact['rule']) ? fact['rule'] : undefined);
  return id === undefined ? '' : `  (${String(id)})`;
};

const sayMiss = ({ id, nameOf }: ScoredDocument, fact: GoldFact) =>
  `  ${id}  ${sayFact(fact, (name) => nameOf('gold', name))}${quoteOf(fact.quotes[0])}`;

const sayAlarm = ({ id, nameOf }: ScoredDocument, fact: PredictedFact) =>
  `  ${id}  ${sayFact(fact, (name) => nameOf('found', name))}${ruleOf(fact)}${quoteOf(fact.evidence[0]?.quote)}`;

function sayInexact(
  { id, nameOf }: ScoredDocument,
  { gold, found, fields }: ScoredDocument['inexact'][number],
): string {
  const say = (side: 'gold' | 'found', field: string) =>
    sayValue(field, (side === 'gold' ? gold : found)[field], (name) => nameOf(side, name));
  const differing = fields
    .map((field) => `${field}: ${say('found', field)} instead of ${say('gold', field)}`)
    .join('; ');
  const about =
    gold.of === undefined
      ? String(gold['name'] ?? gold['kind'] ?? '')
      : sayValue('of', gold.of, (name) => nameOf('gold', name));
  return `  ${id}  ${about} ${String(gold['step'] ?? '')}  ${differing}${ruleOf(found)}${quoteOf(gold.quotes[0])}`;
}
