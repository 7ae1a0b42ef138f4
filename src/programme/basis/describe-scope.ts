// A person who read the text records its scope: list closed or illustrative, residual clause, limits, exclusions, demands.
import { allow } from '../permissions/allow.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { AgreementOnFile } from './agreement.ts';
import type { ScopeFields } from './finding.ts';

export function describeScope(
  draft: Draft,
  input: ScopeFields & { desk?: string[]; example?: boolean },
): RecordOf<'scope'> {
  const desk =
    draft.doing.agreements?.find((each) => each.id === input.agreement)?.states ?? input.desk ?? [];
  allow(draft.doing.actor, 'propose', { desk });
  const known = draft.records.list('scope').find((each) => each.agreement === input.agreement);
  return known
    ? draft.change('scope', known.id, 'describe', input)
    : draft.create('scope', { ...input, desk }, 'describe');
}

/** What is on file of an agreement, completed by what a person recorded of its text. */
export function withScope(agreement: AgreementOnFile, scope: ScopeFields | undefined): AgreementOnFile {
  if (!scope) return agreement;
  const { list, residual, territory, limits, exclusions, completion, demands } = scope;
  return {
    ...agreement,
    ...(list && { list, clauses: agreement.clauses.map((clause) => ({ ...clause, from: 'text' as const })) }),
    ...(residual && { residual }),
    ...(territory && { territory }),
    ...(limits && { limits }),
    ...(exclusions && { exclusions }),
    ...(completion && { completion }),
    ...(demands && { demands }),
  };
}
