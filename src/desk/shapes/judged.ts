// Why entries are one, or may be: the judgement on each pair, by whom and when, and what waits for a person.
import type { Entity } from '../../register/entity.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import type { Desk } from '../desk.ts';
import type { Moment } from '../moment.ts';
import { sayLikeness } from '../words/likeness.ts';
import { nameEntries } from '../name-entries.ts';

export function judgedOf({ id, judged, members }: Entity, language: Language) {
  const own = new Set([id, ...members]);
  return judged.map(({ a, b, score, because, judgement, by, at, statement }) => ({
    entity: own.has(a) && a !== id ? a : b,
    pair: [a, b],
    score: score ?? 1,
    because: because.map((reason) => sayLikeness(reason, language)),
    judgement: judgement as string,
    by,
    at,
    statement,
  }));
}

export async function proposedOf(desk: Desk, { id, members }: Entity, moment: Moment) {
  const { language, knownOn } = moment;
  const proposals = await desk.store.proposals({ entity: id, ...(knownOn !== undefined && { knownOn }) });
  const own = new Set([id, ...members]);
  const others = proposals.map(({ a, b }) => (own.has(a) ? b : a));
  const links = await nameEntries(desk, others, moment);
  return proposals.flatMap(({ score, because }, index) => {
    const to = links.get(others[index]!);
    const said = because.map((reason) => sayLikeness(reason, language));
    return to ? [{ to, score: score ?? 0, because: said }] : [];
  });
}
