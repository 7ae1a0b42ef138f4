// Counting conventions chosen in the address: `?policy.termEnd=correspondingDay`.
import { POLICIES, type PolicyChoices, type PolicyName } from '../../vocabulary/legal-record.ts';
import { Refusal } from '../../vocabulary/refusal.ts';

const PREFIX = 'policy.';

export function policiesOf(query: Record<string, unknown>): Partial<PolicyChoices> {
  const chosen = Object.entries(query).filter(([name]) => name.startsWith(PREFIX));
  return Object.fromEntries(
    chosen.map(([name, choice]) => choose(name.slice(PREFIX.length), String(choice))),
  );
}

function choose(name: string, choice: string): [PolicyName, string] {
  const choices: readonly string[] | undefined = Object.hasOwn(POLICIES, name)
    ? POLICIES[name as PolicyName]
    : undefined;
  if (choices?.includes(choice)) return [name as PolicyName, choice];
  throw new Refusal('no-such-policy', `There is no convention ${name}=${choice}.`, {
    next: choices
      ? `Choose one of: ${choices.join(', ')}.`
      : `Conventions: ${Object.keys(POLICIES).join(', ')}.`,
  });
}
