// Which States and organisations are named, by name, demonym, capital or city; homonyms settled by the rest of the text.
import type { Annotated, Mention } from '../annotated.ts';
import type { PhraseValues } from '../languages/language.ts';
import { CAPITAL, GLUED, HYPHENATED } from '../tokens.ts';

export type StateMention = Mention<PhraseValues['state']>;

export const settleStates = (source: Annotated): void => {
  const kept = source
    .all('state')
    .filter(
      (mention) =>
        mention.value.code !== '' &&
        isWritten(source, mention) &&
        !isTongue(source, mention) &&
        source.at('currency', mention.from) === undefined,
    );
  const standing = Map.groupBy(kept, ({ from }) => from);
  const named = new Set(
    kept
      .filter(
        (m) =>
          m.value.form !== 'demonym' && m.value.form !== 'city' && isAlone(standing.get(m.from) ?? [], m),
      )
      .map((m) => m.value.code),
  );
  const settled: StateMention[] = [];
  for (let i = 0; i < kept.length; i++) {
    const homonyms = [kept[i] as StateMention];
    while (i + 1 < kept.length && (kept[i + 1] as StateMention).from === homonyms[0]?.from)
      homonyms.push(kept[++i] as StateMention);
    settled.push(oneOf(homonyms, capitalAfter(kept, i) ?? named));
  }
  for (const mention of settled)
    if (mention.value.form !== 'demonym' && isGenitive(source, mention.to)) mention.to++;
  source.replaceAll('state', settled);
  const organisations = source
    .all('organisation')
    .filter((mention) => ((source.tokens.shape[mention.from] as number) & CAPITAL) !== 0);
  source.replaceAll('organisation', organisations);
};

/** `Benin’s`: where an apostrophe opens the second part of a word, that part says whose the next thing is. */
export const isGenitive = (source: Annotated, at: number): boolean =>
  source.language.language.elision === 'after' &&
  at < source.tokens.count &&
  source.word(at).startsWith("'") &&
  ((source.tokens.shape[at] as number) & GLUED) !== 0;

const TONGUES_FAR = 8;

/** `in the Kazakh, Russian and English languages`: no States. */
const isTongue = (source: Annotated, mention: StateMention): boolean => {
  if (mention.value.form !== 'demonym') return false;
  for (let at = mention.to; at < Math.min(source.tokens.count, mention.to + TONGUES_FAR); at++) {
    if (source.is(at, 'tongue')) return true;
    if (source.word(at) !== ',' && !source.is(at, 'and') && source.at('state', at)?.value.form !== 'demonym')
      return false;
  }
  return false;
};

/** Names need a capital letter; the first half of `franco-malien` needs its second. */
const isWritten = (source: Annotated, mention: StateMention): boolean => {
  if (mention.value.form === 'demonym') return true;
  if (mention.value.form === 'compound')
    return (
      ((source.tokens.shape[mention.to] ?? 0) & HYPHENATED) !== 0 &&
      source.at('state', mention.to)?.value.form === 'demonym'
    );
  for (let at = mention.from; at < mention.to; at++)
    if (((source.tokens.shape[at] as number) & CAPITAL) !== 0) return true;
  return false;
};

/** No other State is meant by the same word; `standing`: what stands at its place. */
const isAlone = (standing: readonly StateMention[], mention: StateMention) =>
  standing.every(({ value }) => value.code === mention.value.code);

/** `congolais de Brazzaville`: the city right behind settles it. */
const capitalAfter = (kept: readonly StateMention[], last: number): Set<string> | undefined => {
  const next = kept[last + 1];
  const { to } = kept[last] as StateMention;
  return next !== undefined &&
    (next.value.form === 'capital' || next.value.form === 'city') &&
    next.from - to <= CITY_FAR
    ? new Set([next.value.code])
    : undefined;
};
/** `Congolese cadets from Brazzaville` has two words between. */
const CITY_FAR = 2;

/** `congolais`: the Congo that the text names otherwise; where it names both or none, the longer name wins, then the first. */
const oneOf = (homonyms: StateMention[], named: Set<string>): StateMention => {
  const longest = Math.max(...homonyms.map((m) => m.to));
  const candidates = homonyms.filter((m) => m.to === longest);
  return (
    candidates.find(
      (m) => m.value.form !== 'demonym' && m.value.form !== 'capital' && m.value.form !== 'city',
    ) ??
    candidates.find((m) => named.has(m.value.code)) ??
    (candidates[0] as StateMention)
  );
};

/** A capital or city after a preposition of place is a place; otherwise a capital speaks for its government. */
export const isPlace = (source: Annotated, mention: StateMention): boolean =>
  mention.value.form === 'city' || (mention.value.form === 'capital' && source.is(mention.from - 1, 'at'));
