// A value of a field as a person says it: durations, States, codes of closed lists, a rule with its delay.
import { label, type ListName } from '../../vocabulary/labels.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { nameState } from '../../vocabulary/labels/states.ts';
import type { Json } from '../../vocabulary/statement.ts';
import { sayPeriod } from './periods.ts';

/** Fields whose values are codes of a list. */
const LISTS: Record<string, ListName> = {
  agreementKind: 'kind',
  activityKind: 'activity',
  subject: 'subject',
  renewal: 'renewal',
  role: 'role',
};
const OF_STATES = new Set(['parties', 'parts', 'country', 'hosts', 'host', 'guest', 'from', 'to']);

export function sayValue(field: string, value: Json, language: Language): string {
  if (Array.isArray(value)) return value.map((one) => sayValue(field, one, language)).join(', ');
  if (typeof value === 'object' && value !== null) return sayRule(value, language);
  const text = String(value);
  if (OF_STATES.has(field)) return nameState(text, language);
  const list = LISTS[field];
  return list ? label(list, text, language) : sayPeriod(text, language);
}

/** `{rule: 'last_notification_received', delay: 'P30D'}` */
function sayRule(value: { [key: string]: Json }, language: Language): string {
  const { rule, delay } = value;
  if (typeof rule !== 'string') return JSON.stringify(value);
  const said = label('entryRule', rule, language);
  return delay === undefined ? said : `${said} + ${sayPeriod(String(delay), language)}`;
}
