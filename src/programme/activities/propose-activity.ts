// Proposing an activity: kept once its States, days and places hold together, with a first look at its legal basis.
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Common } from '../records/record.ts';
import { allow } from '../permissions/allow.ts';
import { recordBasis } from '../basis/record-basis.ts';
import type { ActivityFields } from './activity.ts';
import { checkActivity } from './check-activity.ts';

export type ActivityInput = Partial<ActivityFields> &
  Pick<ActivityFields, 'kind' | 'title' | 'states'> &
  Partial<Pick<Common, 'marking' | 'releasableTo' | 'notes' | 'evidence' | 'origin' | 'example' | 'id'>>;

export function proposeActivity(draft: Draft, input: ActivityInput): RecordOf<'activity'> {
  const desk = [...new Set(input.states.map((each) => each.state))].sort();
  allow(draft.doing.actor, 'propose', { desk });
  const fields: ActivityFields & typeof input = {
    domains: [],
    forms: [],
    places: [],
    phases: [],
    ...input,
    state: 'proposed',
  };
  draft.findings.push(...checkActivity(fields, draft.doing.zones));
  const enteredFields = input.enteredFields ?? (input.claims ? [] : Object.keys(input));
  const activity = draft.create('activity', { ...fields, desk, enteredFields, sequence: 0 }, 'propose');
  recordBasis(draft, activity.id);
  return draft.records.get('activity', activity.id);
}
