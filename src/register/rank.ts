// How near a document stands to the fact: the text itself, the gazette, parliament, a communiqué, an agency, the press.
import { SOURCE_RANKS, type SourceRank } from '../vocabulary/statement.ts';

/** Words of addresses and outlets that tell the rank, first match wins. Each with an example. */
const SIGNS: [SourceRank, RegExp][] = [
  ['gazette', /\b(gazette|journal[- ]officiel|legifrance|resmi ?gazete|jo\b|jort|moniteur|adilet|lex\.uz)/i], // resmigazete.gov.tr
  [
    'parliament',
    /\b(parliament|parlement\w*|parlament\w*|assembl\w+|senat\w*|s[eé]nat\w*|duma|tbmm|majilis|mazhilis|mejlis|milli ?majlis|meclis\w*|bundestag|sejm|cortes|congreso|congress)/i,
  ], // senat.fr
  [
    'communique',
    /\b(minist\w+|mod|mfa|mid|mae|msb|diplomati\w*|presiden\w+|prezident\w*|akorda|kremlin|elysee|government|gouv\w*|gov|gob|mil|defen[cs]e|nato|embassy|ambassade|communiqu[eé])\b/i,
  ], // mod.gov.kz
  [
    'agency',
    /\b(agence|agency|ag[eê]ncia|agencia|agentlik|ajans[ıi]?|tass|afp|reuters|interfax|kazinform|inform\.kz|anadolu|trend|azertac|aps|map|tap|ina|qna|uzdaily|xinhua|sputnik|ria|24\.kg|kabar|news ?wire)\b/i,
  ], // tass.ru
];

export function rankOf(document: {
  outlet?: string;
  url?: string;
  title?: string;
  text?: string;
}): SourceRank {
  const named = [document.outlet, hostOf(document.url)].filter(Boolean).join(' ');
  if (isAgreementText(document.text)) return 'official-text';
  for (const [rank, sign] of SIGNS) if (sign.test(named)) return rank;
  return named ? 'press' : 'unknown';
}

function hostOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Final clauses and numbered articles: "Article 1 … Article 2 … done at". */
const ARTICLE =
  /(^|\n)\s*(article|artículo|статья|madde|modda|бап|[0-9]+-бап|المادة)\s*(premier|[0-9IVX]+)?\b/gi;
const ARTICLES_OF_A_TREATY = 4;

/** The treaty's own text is the highest rank, wherever it was printed. */
export function isAgreementText(text: string | undefined): boolean {
  if (!text) return false;
  return (text.match(ARTICLE)?.length ?? 0) >= ARTICLES_OF_A_TREATY;
}

/** Negative: `a` stands higher. */
export const compareRanks = (a: SourceRank, b: SourceRank): number =>
  SOURCE_RANKS.indexOf(a) - SOURCE_RANKS.indexOf(b);
