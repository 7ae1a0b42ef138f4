// A State or another party (an organisation, a company), or a pair of them: agreements, deadlines, activities, people, partners, training flows.
import type { Card } from '../register/card.ts';
import { listStates } from '../vocabulary/labels/states.ts';
import { Refusal } from '../vocabulary/refusal.ts';
import { deadlinesWithin, horizonOf } from './deadlines.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import { activityRow, agreementRow, personRow } from './shapes/rows.ts';
import { takeSnapshot } from './snapshot.ts';

const HORIZON = 'P24M';
const MOST = 500;

export async function showState(desk: Desk, state: string, other: string | undefined, moment: Moment) {
  const { language, asOf } = moment;
  const both = [state, other].filter((code) => code !== undefined);
  const concerns = ({ states }: Card) => both.every((code) => states.includes(code));
  const [{ agreements: all }, activities, people] = await Promise.all([
    takeSnapshot(desk, moment),
    cardsOf(desk, 'activity', state, moment),
    cardsOf(desk, 'person', state, moment),
  ]);
  for (const code of both) if (!all.some(({ card }) => card.states.includes(code))) checkState(code);
  const agreements = all.filter(({ card }) => concerns(card));
  const concerned = activities.filter(concerns);
  return {
    state,
    ...(other !== undefined && { other }),
    agreements: agreements.map((placed) => agreementRow(placed, language)),
    deadlines: deadlinesWithin(agreements, { from: asOf, until: horizonOf(asOf, HORIZON) }, language).map(
      ({ day, text, about, kind }) => ({ day, text, about, kind: kind as string }),
    ),
    activities: concerned.map((card) => activityRow(card, language)),
    people: other === undefined ? people.map(personRow) : people.filter(concerns).map(personRow),
    partners: partnersOf(state, agreements, concerned),
    training: concerned.filter(({ data }) => data['activityKind'] === 'training').flatMap(flowOf),
  };
}

function checkState(code: string): void {
  if (listStates().includes(code)) return;
  throw new Refusal('no-such-state', `${code} is not the code of a State.`, {
    status: 404,
    next: 'Two letters of ISO 3166-1, as KZ or TR; /api/vocabulary lists them.',
  });
}

async function cardsOf(
  desk: Desk,
  kind: 'activity' | 'person',
  state: string,
  { knownOn }: Moment,
): Promise<Card[]> {
  const known = knownOn === undefined ? {} : { knownOn };
  const { rows } = await desk.store.cards({
    kind,
    where: { state: [state] },
    limit: MOST,
    facets: false,
    ...known,
  });
  return rows;
}

type Placed = Awaited<ReturnType<typeof takeSnapshot>>['agreements'][number];

function partnersOf(state: string, agreements: Placed[], activities: Card[]) {
  const partners = new Map<string, { agreements: number; inForce: number; activities: number }>();
  const countOf = (code: string) => {
    const counted = partners.get(code) ?? { agreements: 0, inForce: 0, activities: 0 };
    partners.set(code, counted);
    return counted;
  };
  const others = (card: Card) => card.states.filter((code) => code !== state && code !== 'ZZ');
  for (const { card, position } of agreements)
    for (const code of others(card)) {
      const counted = countOf(code);
      counted.agreements++;
      if (position.inForce === 'yes') counted.inForce++;
    }
  for (const card of activities) for (const code of others(card)) countOf(code).activities++;
  return [...partners]
    .map(([code, counted]) => ({ state: code, ...counted }))
    .sort(
      (a, b) => b.agreements - a.agreements || b.activities - a.activities || a.state.localeCompare(b.state),
    );
}

/** Trained persons, from the State that sends to the one that trains; nothing where either is not told. */
function flowOf({ id, data, date }: Card) {
  const from = stateIn(data['trainees']);
  const to = stateIn(data['trainers']) ?? stateIn(data['host']) ?? stateIn(data['hosts']);
  if (!from || !to || typeof data['number'] !== 'number') return [];
  return [
    {
      from,
      to,
      year: /^\d{4}/.exec(date ?? '')?.[0] ?? '',
      number: data['number'],
      quality: typeof data['number_q'] === 'string' ? data['number_q'] : 'exact',
      stock: data['stock'] === true,
      activity: id,
    },
  ];
}

const stateIn = (value: unknown): string | undefined => {
  const first = [value ?? []].flat()[0];
  return typeof first === 'string' ? first : undefined;
};
