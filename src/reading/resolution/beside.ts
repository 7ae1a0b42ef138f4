// Which States the outlet’s name and the address of a document tell, beside its text.
import type { Annotated } from '../annotated.ts';

export interface Beside {
  outlet?: string | undefined;
  url?: string | undefined;
}

/** States told by what came with a document. */
export interface ToldBeside {
  /** `Sénat du Cameroun`, `Le Quotidien de Karachi`; the country of the address. */
  outlet: readonly string[];
  /** Words of the address: `/libye-turquie/`, `riyad-islamabad-accord`. */
  address: readonly string[];
}

export const NOTHING_BESIDE: ToldBeside = { outlet: [], address: [] };

export const tellBeside = ({ outlet, url }: Beside, read: (words: string) => Annotated): ToldBeside => {
  const country = url === undefined ? undefined : countryOfHost(url);
  return {
    outlet: [
      ...(outlet === undefined ? [] : statesIn(read(outlet))),
      ...(country === undefined ? [] : [country]),
    ],
    address: url === undefined ? [] : statesIn(read(wordsOfAddress(url))),
  };
};

const statesIn = (source: Annotated): string[] => [
  ...new Set(
    source
      .all('state')
      .filter((mention) => !source.is(mention.from - 1, 'at'))
      .map((mention) => mention.value.code),
  ),
];

const SHORTEST_WORD = 4;
const LONGEST_ADDRESS = 300;

/** `/2024/01/14/libye-turquie` → `Libye Turquie`: names need their capitals. */
const wordsOfAddress = (url: string): string =>
  url
    .slice(0, LONGEST_ADDRESS)
    .replace(/^\w+:\/\//, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ');

/** Country domains sold to anyone, and those that are not the State’s own letters. */
const ANYONES = new Set(
  'ai am as bz cc cd cm co fm gg im io je la li ly me mn mu nu pw sc sh sr st su tk to tv vc ws eu'.split(
    ' ',
  ),
);
const OTHER_LETTERS: Record<string, string> = { uk: 'GB' };

/** `https://www.mod.gov.kz/…` → KZ. */
const countryOfHost = (url: string): string | undefined => {
  const ending = /^\w+:\/\/[^/:]+\.([a-z]{2})(?:[/:?#]|$)/i.exec(url)?.[1]?.toLowerCase();
  if (ending === undefined || ANYONES.has(ending)) return undefined;
  return OTHER_LETTERS[ending] ?? ending.toUpperCase();
};
