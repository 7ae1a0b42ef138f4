// What "proposed" leaves unsaid: nothing had happened yet by that day, or only steps inside a State are on record.
import { spanOf } from '../../register/when.ts';
import { dayFromIso } from '../../time/day.ts';
import type { LegalRecord } from '../../vocabulary/legal-record.ts';
import type { Position } from '../../vocabulary/position.ts';

export type StageNote =
  /** The first act on record, EDTF, lies after the day asked about. */
  | { kind: 'notYet'; first: string }
  /** A vote, a law, a decree: internal acts never move the stage, and no signature is on record. */
  | { kind: 'stepsOnly' };

type Placed = { legal: LegalRecord; position: Position };

export function stageNoteOf({ legal, position }: Placed): StageNote | undefined {
  if (position.stage !== 'proposed' || legal.acts.length === 0) return undefined;
  const asOf = dayFromIso(position.asOf);
  const dated = legal.acts.flatMap(({ date }) => {
    const span = date ? spanOf(date) : undefined;
    return span ? [{ date: date!, earliest: span.earliest }] : [];
  });
  const first = dated.toSorted((a, b) => a.earliest - b.earliest)[0];
  // An act without a day may have been before.
  const allLater = dated.length === legal.acts.length && first !== undefined && first.earliest > asOf;
  return allLater ? { kind: 'notYet', first: first.date } : { kind: 'stepsOnly' };
}

/** Had anything happened by the day asked about? What had not is left out of lists of that day. */
export const hasBegun = (placed: Placed): boolean => stageNoteOf(placed)?.kind !== 'notYet';
