// What all frames share: the recognised text, the agreements found so far, and where claims are gathered.
import type { Claim } from '../../vocabulary/claim.ts';
import type { Mod } from '../../vocabulary/codes.ts';
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Home } from '../resolution/home.ts';
import type { RuleMatches } from '../rules.ts';
import { paragraphAt } from '../sentences.ts';
import { LINE_BREAK_BEFORE } from '../tokens.ts';

/** One agreement as the whole document speaks of it. */
export interface Agreement {
  id: string;
  value: AgreementValue;
  parties: string[];
  mentions: Mention<AgreementValue>[];
  signed: string | undefined;
  period?: string;
  /** Named with `précédent`, `ancien`: another one is in focus. */
  older: boolean;
  /** Its own sentence names parties, or words that stand for them. */
  grounded?: boolean;
  /** Told as coming after another: not that one. */
  apart?: boolean;
  /** Words right around its name tell a party. */
  told?: boolean;
  mod?: Mod;
  replaces?: string;
}

export interface Context {
  source: Annotated;
  home: Home;
  /** Phrase rules of the language that match, by sentence. */
  rules: RuleMatches;
  published: string | undefined;
  /** Who publishes the document. */
  outlet?: string | undefined;
  /** `YYYY-MM-DD` of publication with `~`: for acts that the text does not date. */
  agreements: Agreement[];
  /** Which agreement a token speaks of, by pact or anaphor. */
  of: Map<number, Agreement>;
  claims: Claim[];
  /** The agreement that the document is about. */
  main: Agreement | undefined;
  /** The document is the text of a treaty itself. */
  isTreaty: boolean;
  /** The two States of which the document mostly speaks. */
  pair: string[];
}

interface Named {
  at: number;
  agreement: Agreement;
}
const named = new WeakMap<readonly Agreement[], Named[]>();

/** Where agreements are named that a bare noun may take up, in order of place; they are settled before frames ask. */
const namedIn = ({ agreements }: Context): Named[] => {
  const known =
    named.get(agreements) ??
    agreements
      .filter((agreement) => !agreement.older && agreement.value.subject !== 'other')
      .flatMap((agreement) => agreement.mentions.map(({ from }) => ({ at: from, agreement })))
      .sort((a, b) => a.at - b.at);
  named.set(agreements, known);
  return known;
};

const namedBefore = (context: Context, token: number): Named | undefined => {
  const list = namedIn(context);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Named).at < token) low = middle + 1;
    else high = middle;
  }
  while (low > 1 && list[low - 2]?.at === list[low - 1]?.at) low--;
  return list[low - 1];
};

/** The agreement that a bare `l’accord`, `le texte` means: the one just introduced, else the document’s main one. */
export const inFocus = (context: Context, token: number): Agreement | undefined => {
  const { source, main } = context;
  if (context.isTreaty && main !== undefined) return main;
  const sentence = source.sentenceOf[Math.min(token, source.tokens.count - 1)] as number;
  const paragraph = paragraphAt(source, Math.min(token, source.tokens.count - 1));
  const { agreement: best, at: bestAt } = namedBefore(context, token) ?? { agreement: undefined, at: -1 };
  if (best === undefined || best === main) return main ?? best;
  const near = bestAt >= paragraph.from && sentence - (source.sentenceOf[bestAt] as number) <= 1;
  return near ? best : (main ?? best);
};

/** Of a running title, `INTERNATIONAL TREATY`, nothing is said. */
const isTold = ({ value, signed, mentions }: Agreement): boolean =>
  value.parties.length > 0 || signed !== undefined || mentions.length > 1 || value.subject !== undefined;

/** The agreement that the document is about: named first, or most often; of the text of a treaty on other matters its title. */
export const mainOf = (agreements: readonly Agreement[], isTreaty = false): Agreement | undefined => {
  const titled = isTreaty ? agreements.find(({ older }) => !older) : undefined;
  if (titled?.value.subject === 'other' && titled.parties.length > 1) return titled;
  const spoken = agreements.filter(
    (agreement) =>
      !agreement.older && agreement.value.subject !== 'other' && agreement.value.count === undefined,
  );
  const told = spoken.filter(isTold);
  const own = told.length > 0 ? told : spoken;
  // a protocol to a treaty names that treaty more often than itself
  if (own[0]?.value.amends === true) return own[0];
  return (
    own.reduce<Agreement | undefined>(
      (best, agreement) =>
        best === undefined || agreement.mentions.length > best.mentions.length + 1 ? agreement : best,
      undefined,
    ) ?? agreements[0]
  );
};

const TREATY_PARTIES = 4;
const TREATY_ARTICLES = 3;

/** Does the document itself set out articles between Parties? */
export const isTreatyText = (source: Annotated): boolean => {
  const parties = source.marked('party').length;
  const articles = source
    .marked('article')
    .filter((at) => ((source.tokens.shape[at] as number) & LINE_BREAK_BEFORE) !== 0).length;
  const closed = source
    .all('act')
    .some(
      (act) =>
        act.value.act === 'done_at' && ((source.tokens.shape[act.from] as number) & LINE_BREAK_BEFORE) !== 0,
    );
  // an excerpt: its last articles and closing formula
  if (parties < TREATY_PARTIES)
    return closed && (articles >= TREATY_ARTICLES || (articles > 0 && parties > 1));
  return articles >= TREATY_ARTICLES || closed;
};

/** A run without the punctuation and function words at its edges. */
export const tight = (source: Annotated, run: Run): Run => {
  let { from, to } = run;
  while (from < to - 1 && /^[,;:.()«»\-–—]$/.test(source.word(from))) from++;
  while (to > from + 1 && /^[,;:.()«»\-–—]$/.test(source.word(to - 1))) to--;
  return { from, to };
};
