// How far the name of an agreement reaches: what qualifies its noun, before and behind it.
import type { Annotated } from '../annotated.ts';
import { CAPITAL, GLUED, LINE_BREAK_BEFORE, PARAGRAPH_BEFORE, WORD } from '../tokens.ts';
import { isGenitive } from './states.ts';

const LONGEST = 60;

const MOST_MODIFIERS = 14;

/** `the Kazakh-Qatari military cooperation agreement`: leftwards over everything that may qualify the noun. */
export const startOfModifiers = (source: Annotated, head: number): number => {
  const sentence = source.sentenceAt(head);
  let from = head;
  while (from > sentence.from && head - from < MOST_MODIFIERS && isModifier(source, from - 1, head)) {
    from--;
    if (source.is(from, 'determiner') && !source.is(from, 'older') && !source.is(from, 'newer')) break;
  }
  while (from < head && (source.is(from, 'and') || /^[-–—,]$/.test(source.word(from)))) from++;
  return from;
};

const ENDS_MODIFIERS = [
  'with',
  'between',
  'by',
  'at',
  'from',
  'of',
  'about',
  'auxiliary',
  'negation',
  'relative',
  'conjunction',
  'pronoun',
  'excluding',
  'besides',
  'including',
  'or',
] as const;

const isModifier = (source: Annotated, at: number, head: number): boolean => {
  if (((source.tokens.shape[at + 1] as number) & LINE_BREAK_BEFORE) !== 0) return false;
  const word = source.word(at);
  if (/^[-–—]$/.test(word)) return ((source.tokens.shape[at + 1] as number) & GLUED) !== 0;
  if (source.is(at, 'and'))
    return (
      qualifies(source, at + 1, head) &&
      source.covering('act', at - 1) === undefined &&
      (source.covering('subject', at - 1) ??
        source.covering('military', at - 1) ??
        source.covering('domain', at - 1) ??
        source.covering('other_matter', at - 1) ??
        source.covering('state', at - 1)) !== undefined
    );
  if (source.tokens.kind[at] !== WORD)
    return (
      source.covering('date', at) !== undefined ||
      source.covering('duration', at) !== undefined ||
      source.covering('count', at) !== undefined ||
      ((source.tokens.shape[at + 1] as number) & GLUED) !== 0
    );
  if (source.is(at, 'determiner') || source.is(at, 'possessive')) return true;
  // `its own defence agreement`, whatever verb `own` may be
  if (source.is(at - 1, 'possessive') && source.at('act', at) === undefined && !source.isCapital(at))
    return true;
  if (actsUnknown(source, at)) return false;
  if (
    source.covering('state', at) ??
    source.covering('organisation', at) ??
    source.covering('subject', at) ??
    source.covering('military', at) ??
    source.covering('duration', at)
  )
    return true;
  if (ENDS_MODIFIERS.some((marker) => source.is(at, marker))) return false;
  const act = source.covering('act', at);
  if (act !== undefined && act.value.tense !== 'noun') return false;
  const doing = source.covering('doing', at);
  if (doing !== undefined && doing.value.tense !== 'noun') return false;
  return (
    !source.covering('verb', at) &&
    !source.covering('saying', at) &&
    !source.covering('person', at) &&
    !source.covering('organ', at)
  );
};

/** `Ankara halts arms accord`: a State before a small word of no known class is the subject of that verb. */
const actsUnknown = (source: Annotated, at: number): boolean => {
  const state = source.covering('state', at);
  if (state === undefined || state.to !== at + 1 || state.value.form === 'demonym') return false;
  if (isGenitive(source, at) || source.tokens.kind[at + 1] !== WORD) return false;
  if (((source.tokens.shape[at + 1] as number) & (CAPITAL | GLUED)) !== 0) return false;
  return !(
    source.is(at + 1, 'and') ||
    source.at('agreement', at + 1) ||
    source.at('subject', at + 1) ||
    source.at('military', at + 1) ||
    source.at('domain', at + 1) ||
    source.at('other_matter', at + 1) ||
    source.at('state', at + 1)
  );
};

const qualifies = (source: Annotated, from: number, to: number): boolean =>
  source.within('subject', from, to).length > 0 ||
  source.within('military', from, to).length > 0 ||
  source.within('domain', from, to).length > 0 ||
  source.within('other_matter', from, to).length > 0 ||
  source.within('state', from, to).length > 0;

export const startOfPhrase = (source: Annotated, head: number): number => {
  let from = head;
  while (from > 0 && head - from < 4 && !((source.tokens.shape[from] as number) & LINE_BREAK_BEFORE)) {
    const before = from - 1;
    if (
      source.is(before, 'newer') ||
      source.is(before, 'older') ||
      source.is(before, 'draft') ||
      source.covering('count', before)
    )
      from--;
    else if (source.is(before, 'determiner')) {
      from--;
      break;
    } else break;
  }
  return from;
};

/** Rightwards over qualifiers until a verb, a relative clause or the end of the phrase. */
export const endOfPhrase = (source: Annotated, from: number): number => {
  const end = Math.min(from + LONGEST, source.sentenceAt(from - 1).to);
  let at = from;
  let between = false;
  while (at < end) {
    if ((source.tokens.shape[at] as number) & PARAGRAPH_BEFORE) break;
    const word = source.word(at);
    if (word === ',') {
      if (
        (between && listGoesOn(source, at + 1)) ||
        titleGoesOn(source, from, at + 1) ||
        matterGoesOn(source, from, at + 1)
      ) {
        at++;
        continue;
      }
      break;
    }
    if (
      /^[;.:!?)»”–—|]$/.test(word) ||
      source.is(at, 'relative') ||
      ((source.is(at, 'subordinate') || source.is(at, 'basis')) &&
        source.language.language.modifiersBefore === true) ||
      source.is(at, 'auxiliary') ||
      source.at('saying', at) ||
      source.is(at, 'negation')
    )
      break;
    if (word === '(') {
      const close = closing(source, at, end);
      if (close === undefined) break;
      at = close;
      continue;
    }
    if (source.at('act', at) !== undefined && isVerbAt(source, at)) break;
    if (
      source.at('doing', at) &&
      !between &&
      source.at('doing', at)?.value.tense !== 'noun' &&
      !(source.language.language.modifiersBefore === true && source.is(at - 1, 'determiner')) &&
      !source.at('activity', at) &&
      !source.at('domain', at)
    )
      break;
    if (source.at('verb', at) && !source.at('domain', at)) break;
    if (source.is(at, 'obligation') || source.is(at, 'possibility')) break;
    if (source.is(at, 'and') && (source.at('agreement', at + 1) ?? source.at('agreement', at + 2))) break;
    // `one on security and the other on borders`
    if (source.is(at, 'and') && source.at('stand_in', at + 1) !== undefined) break;
    // « de l’accord du 8 août 1993 et de l’accord du 23 février 1994 »
    if (source.is(at, 'and') && source.is(at + 1, 'of') && source.at('agreement', at + 3) !== undefined)
      break;
    if (source.is(at, 'by') && !between) break;
    if (opensNewPhrase(source, at)) break;
    if (at === from && source.language.language.modifiersBefore === true && !goesOn(source, at)) break;
    // `at a ceremony`; but `on a joint air defence system`
    if (source.is(at, 'at') && !source.is(at, 'about') && !between && source.is(at + 1, 'indefinite')) break;
    if (source.is(at, 'about') && isDay(source, at + 1)) break;
    if (source.is(at, 'with') && leadsToOffice(source, at + 1)) break;
    if (source.is(at, 'between')) between = true;
    const state = source.at('state', at);
    if (state !== undefined) {
      if (
        state.value.form !== 'name' &&
        !between &&
        source.is(at - 1, 'at') &&
        state.value.form !== 'demonym'
      )
        break;
      at = state.to;
      continue;
    }
    if (
      source.at('date', at) &&
      !source.is(at - 1, 'of') &&
      !source.is(at - 2, 'of') &&
      !source.is(at - 1, 'about')
    )
      break;
    if (
      source.at('weekday', at) ||
      source.at('person', at) ||
      (source.is(at, 'pronoun') && source.is(at, 'determiner') === false)
    )
      break;
    const capital = ((source.tokens.shape[at] as number) & CAPITAL) !== 0;
    if (
      capital &&
      !between &&
      source.tokens.kind[at] === WORD &&
      !source.is(at - 1, 'of') &&
      !source.is(at - 1, 'determiner') &&
      source.tokens.word[at] === 0 &&
      !((source.tokens.shape[at] as number) & GLUED)
    )
      break;
    at = source.at('date', at)?.to ?? at + 1;
  }
  while (
    at > from &&
    (source.is(at - 1, 'of') ||
      source.is(at - 1, 'determiner') ||
      source.is(at - 1, 'and') ||
      source.is(at - 1, 'at') ||
      source.is(at - 1, 'about') ||
      source.is(at - 1, 'also') ||
      source.is(at - 1, 'between') ||
      source.is(at - 1, 'with') ||
      source.word(at - 1) === ',') &&
    !source.covering('agreement', at - 1) &&
    !source.covering('date', at - 1)
  )
    at--;
  return at;
};

/** `an agreement … with Kazakh defence minister X`: with whom it is signed. */
const leadsToOffice = (source: Annotated, from: number): boolean => {
  let at = from;
  while (
    at < from + 4 &&
    (source.is(at, 'determiner') || source.is(at, 'possessive') || source.at('state', at) !== undefined)
  )
    at = source.at('state', at)?.to ?? at + 1;
  return (
    source.at('office', at) !== undefined ||
    source.is(at, 'counterpart') ||
    source.at('person', from) !== undefined
  );
};

/** `on 7 November`, not `for 2026`. */
const isDay = (source: Annotated, at: number): boolean =>
  /^\d{4}-\d\d/.test(source.at('date', at)?.value.edtf ?? '') || source.at('weekday', at) !== undefined;

/** Right after the noun only what binds goes on with its phrase: `agreement on …`, `treaty (…)`; any other word is a verb or another phrase. */
const goesOn = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] !== WORD ||
  (['of', 'about', 'between', 'with', 'at', 'and', 'also', 'from'] as const).some((marker) =>
    source.is(at, marker),
  );

/** An article without a preposition before it opens another phrase: `régis par le présent Accord les études`. */
const opensNewPhrase = (source: Annotated, at: number): boolean => {
  if (!source.is(at, 'determiner') || source.is(at, 'of') || source.is(at, 'at')) return false;
  const before = at - 1;
  return !(
    source.is(before, 'of') ||
    source.is(before, 'at') ||
    source.is(before, 'about') ||
    source.is(before, 'with') ||
    source.is(before, 'between') ||
    source.is(before, 'and') ||
    source.is(before, 'to') ||
    source.is(before, 'by') ||
    source.word(before) === ',' ||
    source.word(before) === '('
  );
};

/** `the Agreement on Training, Technical and Scientific Cooperation`: a name in capitals goes on after its comma. */
const titleGoesOn = (source: Annotated, head: number, at: number): boolean => {
  if (source.language.language.modifiersBefore !== true) return false;
  const capital = (token: number) => ((source.tokens.shape[token] as number) & CAPITAL) !== 0;
  if (!capital(head - 1) || !capital(at) || source.tokens.word[at] === 0) return false;
  const matter =
    source.at('domain', at) ??
    source.at('subject', at) ??
    source.at('other_matter', at) ??
    source.at('military', at);
  return (
    matter !== undefined ||
    (source.is(at + 1, 'and') &&
      capital(at + 2) &&
      source.at('state', at) === undefined &&
      source.at('office', at) === undefined)
  );
};

const MATTER_FAR = 8;

/** « en matière de formation, de technique et de science »: the list goes on to its `and`. */
const matterGoesOn = (source: Annotated, from: number, at: number): boolean => {
  if (source.language.language.modifiersBefore === true || !source.any(from, at - 1, 'about')) return false;
  if (!source.is(at, 'of') || source.at('date', at + 1) !== undefined) return false;
  for (let next = at + 1; next < at + MATTER_FAR; next++) {
    if (source.is(next, 'and')) return source.is(next + 1, 'of');
    if (source.word(next) === '.' || source.at('act', next) !== undefined || source.is(next, 'auxiliary'))
      return false;
  }
  return false;
};

const listGoesOn = (source: Annotated, at: number): boolean => {
  for (let next = at; next < at + 6 && next < source.tokens.count; next++) {
    if (source.at('state', next)) return true;
    if (
      !source.is(next, 'determiner') &&
      !source.is(next, 'of') &&
      !source.at('organ', next) &&
      !source.at('not_name', next)
    )
      return false;
  }
  return false;
};

const closing = (source: Annotated, from: number, end: number): number | undefined => {
  for (let at = from; at < Math.min(end, from + 8); at++) if (source.word(at) === ')') return at + 1;
  return undefined;
};

/** A finite form or participle of an act, whatever else the form may be. */
const isVerbAt = (source: Annotated, at: number): boolean =>
  source.within('act', at, at + 1).some(({ value: { tense } }) => tense !== 'noun' && tense !== 'infinitive');
