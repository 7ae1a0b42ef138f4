// Why a cost falls where it does: the rule in words, its article and conditions.
import { useWords } from '../../words/language.tsx';
import { useLabels } from '../labels.ts';
import { programmeWords } from './words.ts';

/** `host (plan, 7(1); delegationAtMost 150)` */
const REASON = /^(chosen: )?(\w+) \((.*)\)$/;

export function RuleText({ because }: { because: string | undefined }) {
  const words = useWords(programmeWords);
  const { label } = useLabels();
  const [, chosen, rule, rest] = REASON.exec(because ?? '') ?? [];
  if (!rule) return <span className="small">{otherReason(because, words)}</span>;
  return (
    <span className="small">
      {label('costRule', rule)} <span className="quiet">({conditionText(rest ?? '', words)})</span>
      {chosen && ` · ${words.chosen}`}
    </span>
  );
}

/** `key: {"KZ":2,"UZ":1}`, `key: "equal"` */
const KEY = /^key: (.*)$/;

/** Split by a key somebody gave, or no rule on file. */
function otherReason(
  because: string | undefined,
  words: { noRule: string; equal: string; headcount: string; byKey: (shares: string) => string },
): string {
  const key = KEY.exec(because ?? '')?.[1];
  if (!key) return because ? words.noRule : '–';
  const shares = JSON.parse(key) as 'equal' | 'headcount' | Record<string, number>;
  if (typeof shares === 'string') return words[shares];
  return words.byKey(
    Object.entries(shares)
      .map(([state, share]) => `${state} ${share}`)
      .join(', '),
  );
}

/** `delegationAtMost 150` → "delegation ≤ 150". */
export function conditionText(text: string, words: { delegation: string; stay: string }): string {
  return text
    .replace('delegationAtMost', `${words.delegation} ≤`)
    .replace('delegationMoreThan', `${words.delegation} >`)
    .replace('stayUnder', `${words.stay} <`)
    .replace('stayFrom', `${words.stay} ≥`);
}
