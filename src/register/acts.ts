// The acts of an agreement: what several documents say of one signature or one vote stands together.
import type { Json } from '../vocabulary/statement.ts';
import type { Act, Judged, Live } from './entity.ts';
import { agree, width } from './when.ts';
import { compareRanks } from './rank.ts';

type Value = { [key: string]: Json };
const valueOf = (live: Live) => live.value as Value;

/** Acts that a State or chamber does once: two documents without a date mean the same. */
function sameAct(act: Act, live: Live, judged: Judged[]): boolean {
  const entity = live.statement.entityId;
  const word = judged.find(
    (j) =>
      [j.a, j.b].includes(entity) && act.statements.some((s) => [j.a, j.b].includes(s.statement.entityId)),
  );
  if (word && word.judgement !== 'unsure') return word.judgement === 'same';
  const value = valueOf(live);
  if (act.step !== value['step'] || act.mod !== live.statement.mod) return false;
  if (act.value['by'] && value['by'] && act.value['by'] !== value['by']) return false;
  if (
    fromOneDocument(act, live) &&
    (act.value['date'] !== value['date'] || act.value['place'] !== value['place'])
  )
    return false;
  return agree(act.value['date'], value['date']);
}

const fromOneDocument = (act: Act, live: Live) =>
  live.statement.document !== undefined &&
  act.statements.some((s) => s.statement.document === live.statement.document);

/** Groups event statements into acts, best sources first, and lets each field come from the statement that says most. */
export function actsOf(events: Live[], judged: Judged[] = []): Act[] {
  const acts: Act[] = [];
  const ordered = [...events].sort(
    (a, b) =>
      width(valueOf(a)['date']) - width(valueOf(b)['date']) ||
      compareRanks(a.source?.rank ?? 'unknown', b.source?.rank ?? 'unknown') ||
      a.statement.seq - b.statement.seq,
  );
  for (const live of ordered) {
    const known = acts.find((act) => sameAct(act, live, judged));
    if (known) join(known, live);
    else acts.push(start(live));
  }
  return acts;
}

function start(live: Live): Act {
  const value = { ...valueOf(live) };
  return {
    id: live.statement.entityId,
    step: String(value['step']),
    value,
    ...(live.statement.mod && { mod: live.statement.mod }),
    statements: [live],
  };
}

function join(act: Act, live: Live): void {
  act.statements.push(live);
  for (const [field, value] of Object.entries(valueOf(live)))
    if (act.value[field] === undefined) act.value[field] = value;
}
