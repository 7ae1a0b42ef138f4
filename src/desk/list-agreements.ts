// Agreements filtered, counted and sorted as of a day; the stage is the law's, so it is filtered here and not in the store.
import type { Facet } from '../register/card.ts';
import type { Desk } from './desk.ts';
import type { CardsAsk } from './list-cards.ts';
import type { Moment } from './moment.ts';
import { earliestOf } from './shapes/dates.ts';
import { type AgreementRow, agreementRow } from './shapes/rows.ts';
import { hasBegun } from './shapes/stage-note.ts';
import { titleOf } from './shapes/titles.ts';
import { type PlacedAgreement, takeSnapshot } from './snapshot.ts';

/** Facets: state, domain, stage, kind, subject, year, source, inForce. `later`: those too of which nothing had happened. */
export interface AgreementsAsk extends CardsAsk {
  later?: boolean | undefined;
}

export interface AgreementList {
  total: number;
  rows: AgreementRow[];
  facets: Facet[];
  /** Left out: on the day asked about nothing of them had happened. */
  notBegun: number;
}

const DEFAULT_LIMIT = 100;

export async function listAgreements(desk: Desk, ask: AgreementsAsk, moment: Moment): Promise<AgreementList> {
  const { agreements } = await takeSnapshot(desk, moment);
  const named = await narrow(desk, agreements, ask, moment);
  const found = ask.later ? named : named.filter(hasBegun);
  const matching = found.filter((placed) => meets(placed, ask.where ?? {}));
  const sorted = sortBy(matching, ask.sort ?? '-signed', moment);
  const offset = ask.offset ?? 0;
  return {
    total: matching.length,
    rows: sorted
      .slice(offset, offset + (ask.limit ?? DEFAULT_LIMIT))
      .map((placed) => agreementRow(placed, moment.language)),
    facets: countFacets(found, ask.where ?? {}),
    notBegun: named.length - found.length,
  };
}

async function narrow(desk: Desk, all: PlacedAgreement[], ask: AgreementsAsk, moment: Moment) {
  const { pair, ids, q } = ask;
  let found = all;
  if (pair) found = found.filter(({ card }) => pair.every((state) => card.states.includes(state)));
  if (ids) found = found.filter(({ card }) => ids.includes(card.id));
  if (!q?.trim()) return found;
  const { rows } = await desk.store.cards({
    kind: 'agreement',
    q,
    limit: all.length,
    facets: false,
    ...(moment.knownOn !== undefined && { knownOn: moment.knownOn }),
  });
  const named = new Set(rows.map(({ id }) => id));
  return found.filter(({ card }) => named.has(card.id));
}

function facetsOf({ card, position }: PlacedAgreement): Record<string, string[]> {
  return { ...card.facets, stage: [position.stage], inForce: [position.inForce] };
}

const meets = (placed: PlacedAgreement, where: Record<string, string[]>): boolean => {
  const facets = facetsOf(placed);
  return Object.entries(where).every(
    ([name, wanted]) => wanted.length === 0 || (facets[name] ?? []).some((value) => wanted.includes(value)),
  );
};

/** A facet counts what its own choice would leave, so that a second value of it can still be chosen. */
function countFacets(found: PlacedAgreement[], where: Record<string, string[]>): Facet[] {
  const names = ['stage', 'inForce', ...new Set(found.flatMap(({ card }) => Object.keys(card.facets)))];
  return [...new Set(names)].map((name) => {
    const { [name]: _own, ...others } = where;
    const counts = new Map<string, number>();
    for (const placed of found)
      if (meets(placed, others))
        for (const value of facetsOf(placed)[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return { name, values: values.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value)) };
  });
}

type Key = string | number | undefined;
const KEYS: Record<string, (placed: PlacedAgreement, moment: Moment) => Key> = {
  signed: ({ card }) => card.date,
  title: ({ card }, { language }) => titleOf(card, language).toLocaleLowerCase(language),
  stage: ({ position }) => position.stage,
  parties: ({ card }) => card.states.join(' '),
  kind: ({ card }) => String(card.data['agreementKind'] ?? ''),
  expires: ({ position }) => earliestOf(position.expires),
  nextLastDayForNotice: ({ position }) => earliestOf(position.notice.nextLastDay),
  documents: ({ card }) => card.documents,
  toReview: ({ card }) => card.toReview,
  contradictions: ({ card }) => card.contradictions,
};

const order = (a: Exclude<Key, undefined>, b: Exclude<Key, undefined>) => (a < b ? -1 : a > b ? 1 : 0);

/** `-` turns the order; what has no value stands last either way. */
function sortBy(placed: PlacedAgreement[], sort: string, moment: Moment): PlacedAgreement[] {
  const down = sort.startsWith('-');
  const keyOf = KEYS[down ? sort.slice(1) : sort] ?? KEYS['signed']!;
  const keyed = placed.map((one) => ({ one, key: keyOf(one, moment) }));
  keyed.sort((x, y) => {
    if (x.key === undefined || y.key === undefined)
      return Number(x.key === undefined) - Number(y.key === undefined);
    return (down ? -1 : 1) * order(x.key, y.key);
  });
  return keyed.map(({ one }) => one);
}
