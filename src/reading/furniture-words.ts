// What the words of a line say it is: phrases that open or hold page furniture, looked up by their first word.
import type { PartKind } from '../vocabulary/reading.ts';
import { BOILERPLATE } from './boilerplate.ts';
import { findDates } from './calendar-dates.ts';
import { foldText } from './fold.ts';
import type { Line } from './line.ts';
import { isOfWord } from './tokens.ts';

export interface Said {
  kind: PartKind;
  /** The phrase is the whole line: it heads what follows. */
  alone: boolean;
  /** The article ends here. */
  ends?: boolean;
}

interface Phrase {
  text: string;
  kind: PartKind;
  /** `heads` must be the whole line or stand before a mark; `opens` may be followed by anything. */
  field: 'heads' | 'opens';
}

interface Phrases {
  /** By first word, longest first. */
  byFirstWord: Map<string, Phrase[]>;
  /** By their first two letters; the kind that stands first in `KINDS` tells. */
  holds: Map<number, { text: string; kind: number }[]>;
  ends: Set<string>;
}
let gathered: Phrases | undefined;

const KINDS: PartKind[] = ['related', 'newsletter', 'comment', 'legal', 'metadata', 'caption', 'menu'];
const fold = (phrase: string) => foldText(phrase).trim();
const firstWordOf = (folded: string) => /^[\p{L}\p{N}]+|^[^\s]/u.exec(folded)?.[0] ?? '';

function phrases(): Phrases {
  if (gathered) return gathered;
  const byFirstWord = new Map<string, Phrase[]>();
  for (const field of ['heads', 'opens'] as const)
    for (const kind of KINDS)
      for (const phrase of BOILERPLATE.flatMap((words) => words[field][kind] ?? [])) {
        const text = fold(phrase);
        const first = firstWordOf(text);
        byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { text, kind, field }]);
      }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.text.length - a.text.length);
  gathered = {
    byFirstWord,
    holds: Map.groupBy(
      KINDS.flatMap((name, kind) =>
        BOILERPLATE.flatMap(({ holds }) => holds[name] ?? []).map((text) => ({ text, kind })),
      ),
      ({ text }) => pairAt(text, 0),
    ),
    ends: new Set(BOILERPLATE.flatMap(({ ends }) => ends ?? []).map(fold)),
  };
  return gathered;
}

/** Longer lines are not furniture by a word. */
const LONGEST_LINE = 300;
/** `3 réactions`, `• Lire aussi`, `>> Read also` */
const BEFORE_OPENING = /^(?:\d[\d\s]{0,3}|[>»•▶►*#[–—\-+\s]{1,4})\s*/;
/** What may follow a word that only heads: nothing, a count, a mark. `Commentaires (2) :`, `Tags: …`, `Home | Politics` */
const AFTER_HEAD = /^\s*(?:$|\(\d+\)\s*:?$|[:|/>»·•#–—-].*$|\d+$)/;

/** `inside`: phrases in the middle of the line count too, as at the edges of a page. */
export function kindByWords(line: Line, inside: boolean): Said | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const { holds, ends } = phrases();
  const { trimmed } = line;
  const opening = openingOf(trimmed.slice(0, LONGEST_OPENING));
  if (opening) {
    const said = sayOpening(opening, line);
    if (said) return said;
  }
  if (line.length < 12 && ends.has(foldText(trimmed).replace(/[^\p{L}() ]/gu, '')))
    return { kind: 'metadata', alone: true, ends: true };
  if (!inside) return undefined;
  const held = heldIn(trimmed.toLowerCase(), holds);
  return held && { kind: held, alone: false };
}

const LONGEST_OPENING = 64;

interface Opening {
  phrases: Phrase[];
  /** Where the phrase ends in the line, for each of `phrases`. */
  from: number;
}

/** The phrases that a line opens with, longest first. Most lines end with their first word, which is remembered. */
function openingOf(head: string): Opening | undefined {
  const direct = openingAt(head, 0);
  if (direct) return direct;
  const mark = BEFORE_OPENING.exec(head)?.[0].length ?? 0;
  return mark > 0 ? openingAt(head, mark) : undefined;
}

function openingAt(head: string, from: number): Opening | undefined {
  const candidates = startingWith(head.slice(from, from + 24));
  if (candidates === undefined) return undefined;
  const folded = foldText(head.slice(from));
  const found = candidates.filter(({ text }) => startsWithPhrase(folded, text));
  return found.length > 0 ? { phrases: found, from } : undefined;
}

const remembered = new Map<string, Phrase[] | undefined>();

function startingWith(text: string): Phrase[] | undefined {
  const word = firstWordOf(text);
  const known = remembered.get(word);
  if (known !== undefined || remembered.has(word)) return known;
  if (remembered.size > 20_000) remembered.clear();
  const found = phrases().byFirstWord.get(foldText(word));
  remembered.set(word, found);
  return found;
}

/** The phrase, and no letter glued to it; a phrase that ends in a mark or space may be followed by anything. */
const startsWithPhrase = (text: string, phrase: string) =>
  text.startsWith(phrase) &&
  !(/[\p{L}\p{N}]$/u.test(phrase) && /^[\p{L}\p{N}]/u.test(text.slice(phrase.length, phrase.length + 1)));

function sayOpening({ phrases: found, from }: Opening, line: Line): Said | undefined {
  for (const { text, kind, field } of found) {
    const rest = line.trimmed.slice(from + text.length).trim();
    const alone = isAlone(rest);
    if (field === 'opens') {
      if (alone || standsForItself(kind, rest, line)) return { kind, alone };
      continue;
    }
    // `Home: 12 rue …` is a line of a form.
    const isForm = kind === 'menu' && rest.startsWith(':');
    const isSentence = line.prose && kind !== 'related' && kind !== 'metadata';
    if (!isForm && !isSentence && AFTER_HEAD.test(line.trimmed.slice(from + text.length)))
      return { kind, alone };
  }
  return undefined;
}

const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** The kind told by a phrase that stands at the start of a word: `cookies`, not `microcookies`. */
function heldIn(line: string, holds: Phrases['holds']): PartKind | undefined {
  let first = KINDS.length;
  for (let at = 0; at < line.length; at += 1) {
    if (at > 0 && isOfWord(line.charCodeAt(at - 1))) continue;
    for (const { text, kind } of holds.get(pairAt(line, at)) ?? [])
      if (kind < first && line.startsWith(text, at)) first = kind;
  }
  return KINDS[first];
}

/** `Commentaires (2) :`, `Newsletter`, `Les plus lus` head a block; `Réactions : …` is one line. */
const isAlone = (rest: string) => /^(?:[:…]|\(\d+\)\s*:?)?$/.test(rest);

/**
 * Whether an opening phrase with more behind it still makes furniture. "Read also: …" always; "Published on …" may
 * open a clause of a law, so nothing but a date and a few words may follow.
 */
function standsForItself(kind: PartKind, rest: string, line: Line): boolean {
  if (kind === 'related')
    return /^[:–—|-]/.test(rest) || (!line.prose && /^[\p{Lu}«"(]|^(sur|on|in|avec)\b/u.test(rest));
  if (kind === 'newsletter' || kind === 'legal' || kind === 'comment') return true;
  if (kind === 'metadata') return !line.prose && isOnlyDated(rest);
  return kind === 'caption' && !line.prose;
}

/** `: 20 janvier 2025`, `à 11h09 le 23/12`, `in International on 21 May 2024`; not `dans « Le Journal » du 3 mars`. */
function isOnlyDated(rest: string): boolean {
  if (/[«"“]/.test(rest) || rest.length > 90) return false;
  let words = rest;
  for (const { start, end } of findDates(rest).toReversed()) words = words.slice(0, start) + words.slice(end);
  return (words.match(/\p{L}{2,}/gu)?.length ?? 0) <= 4 && /\d|^:/.test(rest);
}

/** Where a headline of another article is glued to the end of a line: `… du pays. À lire aussi : Titre`; -1 if nowhere. */
export function readOnAt(line: string): number {
  for (let colon = line.indexOf(':'); colon >= 0; colon = line.indexOf(':', colon + 1)) {
    const from = Math.max(0, colon - 45);
    const before = line.slice(from, colon).trimEnd();
    // `pays. À lire aussi`: from the last stop before the colon
    const said = /[.!?»”"]\s*(\p{Lu}[^.!?»”"]*)$/u.exec(before)?.[1];
    if (said === undefined) continue;
    const opens = openingOf(said)?.phrases.some(
      ({ kind, field, text }) => kind === 'related' && field === 'opens' && text.length === said.length,
    );
    if (opens) return from + before.length - said.length;
  }
  return -1;
}

/** Whether a word alone is that of a site's first page or menu. */
export const isMenuWord = (word: string) =>
  openingOf(word)?.phrases.some(({ kind, field }) => kind === 'menu' && field === 'heads') ?? false;
