// What "proposed" leaves unsaid: nothing had happened yet by that day, or only steps inside a State are on record.
import { spanOf } from '../../register/when.ts';
import { dayFromIso } from '../../time/day.ts';
import type { ActKind, LegalRecord } from '../../vocabulary/legal-record.ts';
import type { Position } from '../../vocabulary/position.ts';

export type StageNote =
  /** The first act on record, EDTF, lies after the day asked about. */
  | { kind: 'notYet'; first: string }
  /** A vote, a law, a decree: internal acts never move the stage, and no signature is on record. */
  | { kind: 'stepsOnly' };

type Placed = { legal: LegalRecord; position: Position };

/** What may be done before a signature; all else follows it. */
const BEFORE_SIGNATURE: ReadonlySet<ActKind> = new Set([
  'draftApproval',
  'fullPowers',
  'negotiation',
  'initialling',
  'governmentExamination',
]);
const SIGNATURE: ReadonlySet<ActKind> = new Set(['signature', 'signatureAdReferendum']);

export function stageNoteOf({ legal, position }: Placed): StageNote | undefined {
  if (position.stage !== 'proposed' || legal.acts.length === 0) return undefined;
  const asOf = dayFromIso(position.asOf);
  const acts = legal.acts.map(({ act, date = '' }) => ({ act, date, earliest: spanOf(date)?.earliest }));
  const dated = acts.flatMap(({ act, date, earliest }) =>
    earliest === undefined ? [] : [{ act, date, earliest }],
  );
  const first = dated.toSorted((a, b) => a.earliest - b.earliest)[0];
  const signedLater = dated.some(({ act, earliest }) => SIGNATURE.has(act) && earliest > asOf);
  // An act without a day may have been before, unless it can only follow a signature that lies ahead.
  const mayHaveBeen = acts.some(
    ({ act, earliest }) => earliest === undefined && !(signedLater && !BEFORE_SIGNATURE.has(act)),
  );
  if (first && first.earliest > asOf && !mayHaveBeen) return { kind: 'notYet', first: first.date };
  return acts.some(({ act }) => SIGNATURE.has(act)) ? undefined : { kind: 'stepsOnly' };
}

/** Had anything happened by the day asked about? What had not is left out of lists of that day. */
export const hasBegun = (placed: Placed): boolean => stageNoteOf(placed)?.kind !== 'notYet';
