// Numbered sessions of standing bodies: commissions, committees, dialogues, working groups.
import type { Annotated, Mention, Run } from '../../annotated.ts';
import { CAPITAL, WORD } from '../../tokens.ts';
import { keepActivity, spanning, startClaim } from './claims.ts';
import type { ActivityReader } from './claims.ts';
import { setDateAndMood } from './moods.ts';
import { countriesIn, otherState } from './places.ts';

const OPENING = new Set(['hold', 'meet', 'begin', 'end']);

/** Their sittings are no meetings of States. */
const SITTING = new Set(['council_of_ministers', 'assembly', 'senate', 'committee', 'parliament']);

/** `the tenth meeting of the Supreme Strategic Committee`: a body by its capitals. */
const bodyNamed = (source: Annotated, from: number, end: number): Run | undefined => {
  for (let at = from; at < Math.min(end, from + 5); at++) {
    if (!source.is(at, 'of')) continue;
    let start = at + 1;
    while (start < end && source.is(start, 'determiner')) start++;
    let to = start;
    while (
      to < end &&
      ((source.tokens.shape[to] as number) & CAPITAL) !== 0 &&
      source.tokens.kind[to] === WORD
    )
      to++;
    return to - start >= 2 ? { from: start, to } : undefined;
  }
  return undefined;
};

/** A numbered session of a standing body. */
export const readSessions: ActivityReader = (context, sentence, told) => {
  const { source } = context;
  const bodies = source
    .within('activity', sentence.from, sentence.to)
    .filter((m) => m.value.kind === 'consultation');
  const ordinal = source
    .within('ordinal', sentence.from, sentence.to)
    .find((o) =>
      source
        .within('activity', o.to, o.to + 3)
        .some((m) => m.value.kind === 'consultation' || m.value.kind === 'meeting'),
    );
  if (
    source
      .within('organ', sentence.from, sentence.to)
      .some((m) => SITTING.has(m.value.organ) && m.value.organ !== 'committee')
  )
    return;
  const numbered = ordinal ?? editionBefore(source, sentence);
  const body = bodies[0] ?? (ordinal === undefined ? undefined : bodyNamed(source, ordinal.to, sentence.to));
  if (
    body === undefined ||
    (numbered === undefined && body.to - body.from < 2) ||
    (numbered === undefined &&
      source
        .within('doing', sentence.from, sentence.to)
        .every((d) => !OPENING.has(d.value.doing) || d.value.tense === 'infinitive'))
  )
    return;
  let parts = countriesIn(source, sentence);
  if (parts.length < 2)
    parts = [
      ...new Set([
        ...parts,
        ...[otherState(context, sentence, parts[0]) ?? ''].filter((code) => code !== ''),
      ]),
    ];
  if (parts.length < 2) {
    const more = otherState(context, sentence, parts[0]);
    if (more === undefined) return;
    parts.push(more);
  }
  if (new Set(parts).size < 2) return;
  const claim = startClaim(context, 'consultation', spanning(numbered, body));
  claim.parts = [...new Set(parts)].slice(0, 4);
  if (numbered !== undefined) claim.session = numbered.value.value;
  claim.body = source.quote(body);
  setDateAndMood(context, claim, sentence, body, 'noun');
  if (numbered === undefined && claim.date === undefined && claim.mod !== undefined) return;
  keepActivity(told, claim, sentence);
};

/** `21e session`: a number with its ending glued to it. */
const editionBefore = (source: Annotated, sentence: Run): Mention<{ value: number }> | undefined => {
  for (const count of source.within('count', sentence.from, sentence.to)) {
    const next = count.to + 1;
    if (
      source.word(count.to).length <= 3 &&
      source
        .within('activity', next, next + 2)
        .some((m) => m.value.kind === 'consultation' || m.value.kind === 'meeting')
    )
      return count;
  }
  return undefined;
};
