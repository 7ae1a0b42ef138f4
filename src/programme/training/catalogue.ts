// Keeping institutions, courses and runs.
import { Refusal } from '../../vocabulary/refusal.ts';
import { allow } from '../permissions/allow.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf } from '../records/fields.ts';
import type { Common } from '../records/record.ts';
import type { CourseFields, InstitutionFields, RunFields } from './training.ts';

export function addInstitution(
  draft: Draft,
  input: InstitutionFields & Partial<Common>,
): RecordOf<'institution'> {
  allow(draft.doing.actor, 'planActivity', { desk: input.desk ?? [input.state] });
  if (!draft.doing.zones.exists(input.zone))
    throw new Refusal('zone-unknown', `${input.zone} is not an IANA time zone.`, {
      next: 'Give one like Europe/Paris.',
    });
  return draft.create('institution', { desk: [input.state], marking: 'public', ...input });
}

export function addCourse(draft: Draft, input: CourseFields & Partial<Common>): RecordOf<'course'> {
  const institution = draft.records.get('institution', input.institution);
  allow(draft.doing.actor, 'planActivity', institution);
  return draft.create('course', { desk: institution.desk, marking: 'public', ...input });
}

export function addRun(draft: Draft, input: RunFields & Partial<Common>): RecordOf<'run'> {
  const course = draft.records.get('course', input.course);
  allow(draft.doing.actor, 'planActivity', course);
  if (input.first > input.last)
    throw new Refusal('end-before-start', 'The last day is before the first.', {
      next: 'Correct one of the two.',
    });
  if (!Number.isInteger(input.capacity) || input.capacity < 0)
    throw new Refusal('capacity-not-a-count', 'The capacity is a whole number.', {
      next: 'Give the number of places.',
    });
  return draft.create('run', { desk: course.desk, ...input });
}
