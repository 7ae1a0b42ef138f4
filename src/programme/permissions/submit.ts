// Submitting an act to an approver and approving it once: an approval binds to the version submitted (I9).
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Json } from '../../vocabulary/statement.ts';
import type { Draft } from '../records/draft.ts';
import type { RecordOf, RecordType } from '../records/fields.ts';
import { allow } from './allow.ts';
import type { ActName } from './table.ts';

export function submitAct<T extends RecordType>(
  draft: Draft,
  type: T,
  id: string,
  act: string,
  input: Json,
): RecordOf<T> {
  const record = draft.records.get(type, id);
  const { actor, at } = draft.doing;
  const submission = { act, input, by: actor.id, at, version: record.version + 1 };
  return draft.change(type, id, `submit:${act}`, { submission } as never);
}

/** The submission waiting on a record, checked to be another person's and of the version that stands. */
export function pendingSubmission(draft: Draft, type: RecordType, id: string, act: string, right: ActName) {
  const record = draft.records.get(type, id);
  const { submission } = record;
  if (!submission || submission.act !== act)
    throw new Refusal('nothing-submitted', 'Nobody has submitted this act.', {
      status: 409,
      next: 'A desk officer submits it first.',
    });
  allow(draft.doing.actor, right, record);
  if (submission.version !== record.version)
    throw new Refusal(
      'submission-lapsed',
      'The record changed after it was submitted: the submission has lapsed.',
      {
        status: 409,
        next: 'Submit it again.',
      },
    );
  return submission;
}

/** Fields that record an approval and empty the submission. */
export const approvedFields = (draft: Draft, act: string, version: number) => ({
  submission: null,
  approved: { act, version, by: draft.doing.actor.id },
});
