// Every agreement with its legal position on one day: what lists, the first page and the drawings are made from.
import type { Card } from '../register/card.ts';
import { askAbout } from '../law/position-on.ts';
import type { LegalRecord } from '../vocabulary/legal-record.ts';
import type { Position } from '../vocabulary/position.ts';
import { withRoutes } from './choose-routes.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { keepNewest } from './keep-newest.ts';
import { othersOf, type Records } from './conclude.ts';

export interface PlacedAgreement {
  card: Card;
  legal: LegalRecord;
  position: Position;
}

export interface Snapshot {
  agreements: PlacedAgreement[];
  byId: Map<string, PlacedAgreement>;
  /** Records by id, for replacements and agreements that enter into force together. */
  records: Map<string, LegalRecord>;
}

/** Days kept ready of a state of the register: today and a few that somebody looks at. */
const KEPT_DAYS = 6;
/** States of the register kept: as it is, and one or two as it was known. */
const KEPT_STATES = 3;
const ALL = 1_000_000;

/** What is the same on every day: the cards, their records, and a question for each. */
interface State {
  cards: Card[];
  records: Map<string, LegalRecord>;
  questions: Map<string, Question>;
}

/** One agreement asked about days; `written` tells whether its record is still the same. */
interface Question {
  written: string;
  on: (asOf: string) => Position;
}

interface Remembered {
  /** Length of the log it was made from. */
  version: number;
  state: Promise<State>;
  days: Map<string, Promise<Snapshot>>;
}
const remembered = new WeakMap<Desk, Map<string, Remembered>>();

/** Made once for a day and a state of the log; asked again it costs one count. */
export async function takeSnapshot(desk: Desk, moment: Moment): Promise<Snapshot> {
  const { statements: version } = await desk.store.counts();
  const { state, days } = stateFor(desk, moment.knownOn, version);
  const known = days.get(moment.asOf);
  if (known) return known;
  const made = state.then((ready) => placeAll(ready, moment.asOf));
  keepNewest(days, moment.asOf, made, KEPT_DAYS);
  made.catch(() => days.delete(moment.asOf));
  return made;
}

function stateFor(desk: Desk, knownOn: string | undefined, version: number): Remembered {
  const kept = remembered.get(desk) ?? new Map<string, Remembered>();
  remembered.set(desk, kept);
  const key = knownOn ?? '';
  const known = kept.get(key);
  if (known?.version === version) return known;
  const state = readState(desk, knownOn, known?.state);
  const made: Remembered = { version, state, days: new Map() };
  keepNewest(kept, key, made, KEPT_STATES);
  state.catch(() => kept.delete(key));
  return made;
}

/** `before`: a state whose unchanged agreements need not be asked again. */
async function readState(
  desk: Desk,
  knownOn: string | undefined,
  before: Promise<State> | undefined,
): Promise<State> {
  const { rows: cards } = await desk.store.cards({
    kind: 'agreement',
    limit: ALL,
    facets: false,
    ...(knownOn !== undefined && { knownOn }),
  });
  const old = await before?.catch(() => undefined);
  const records = new Map(cards.map((card) => [card.id, legalOf(card)]));
  const questions = new Map(
    [...records].map(([id, record]) => [id, questionAbout(record, records, old?.questions.get(id))]),
  );
  return { cards, records, questions };
}

function questionAbout(record: LegalRecord, records: Records, old: Question | undefined): Question {
  const others = othersOf(records, record);
  const written = JSON.stringify([record, others]);
  if (old?.written === written) return old;
  const ask = askAbout(record, { others });
  const known = new Map<string, Position>();
  return {
    written,
    on(asOf) {
      const position = known.get(asOf) ?? ask({ asOf });
      keepNewest(known, asOf, position, KEPT_DAYS);
      return position;
    },
  };
}

function placeAll({ cards, records, questions }: State, asOf: string): Snapshot {
  const agreements = cards.map((card) => ({
    card,
    legal: records.get(card.id)!,
    position: questions.get(card.id)!.on(asOf),
  }));
  return { agreements, byId: new Map(agreements.map((placed) => [placed.card.id, placed])), records };
}

const legalOf = (card: Card) => withRoutes(card.data['legal'] as unknown as LegalRecord);
