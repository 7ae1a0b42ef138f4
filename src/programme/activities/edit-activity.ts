// Editing an activity: the fields named are replaced, what was checked is checked again, the feed's sequence moves on.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import { recordBasis } from '../basis/record-basis.ts';
import { type Draft, expectVersion } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { ActivityFields } from './activity.ts';
import { checkActivity } from './check-activity.ts';

export type ActivityEdit = Partial<Omit<ActivityFields, 'state' | 'claims' | 'sequence'>> & {
  marking?: RecordOf<'activity'>['marking'];
  releasableTo?: string[];
};

/** Fields whose change asks the legal basis again. */
const BASIS_FIELDS = [
  'states',
  'planned',
  'actual',
  'domains',
  'forms',
  'places',
  'phases',
  'flags',
  'kind',
] as const;
/** Fields a calendar shows as time or place. */
const FEED_FIELDS = ['planned', 'actual', 'places', 'phases'] as const;

export function editActivity(
  draft: Draft,
  id: string,
  edit: ActivityEdit,
  seen?: number,
): RecordOf<'activity'> {
  const before = draft.records.get('activity', id);
  expectVersion(before, seen);
  allow(draft.doing.actor, 'planActivity', before);
  if (['reported', 'closed'].includes(before.state))
    throw new Refusal('already-reported', 'A reported activity is no longer edited.', {
      status: 409,
      next: 'Add a note or a report.',
    });
  const after = { ...before, ...edit };
  draft.findings.push(...checkActivity(after, draft.doing.zones));
  const touches = (fields: readonly string[]) => Object.keys(edit).some((field) => fields.includes(field));
  draft.change('activity', id, 'edit', {
    ...edit,
    desk: [...new Set(after.states.map((each) => each.state))].sort(),
    enteredFields: [...new Set([...(before.enteredFields ?? []), ...Object.keys(edit)])],
    ...(touches(FEED_FIELDS) && { sequence: (before.sequence ?? 0) + 1 }),
  });
  if (touches(BASIS_FIELDS)) recordBasis(draft, id);
  return draft.records.get('activity', id);
}
