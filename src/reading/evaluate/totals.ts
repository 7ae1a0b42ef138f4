// Adds scored documents up, per type and per language, and gives precision, recall and F1 (micro-averaged).
import { FACT_TYPES } from '../../vocabulary/claim.ts';
import type { Counts, ScoredDocument, TypeScore } from './score.ts';

export interface Measure {
  precision: number;
  recall: number;
  f1: number;
}

export interface Row {
  name: string;
  gold: number;
  found: number;
  strict: Measure;
  core: Measure;
  /** Share of core matches whose quote overlaps a gold quote; NaN where nothing matched. */
  evidence: number;
}

export interface Totals {
  documents: number;
  types: Row[];
  languages: Row[];
  all: Row;
  verbatim: number;
}

export function addUp(documents: ScoredDocument[]): Totals {
  const languages = [...new Set(documents.map(({ lang }) => lang))].sort();
  const quotes = documents.reduce((sum, { quotes }) => sum + quotes, 0);
  const verbatim = documents.reduce((sum, { verbatimQuotes }) => sum + verbatimQuotes, 0);
  return {
    documents: documents.length,
    types: FACT_TYPES.map((type) =>
      rowOf(
        type,
        documents.flatMap(({ types }) => types[type] ?? []),
      ),
    ),
    languages: languages.map((lang) =>
      rowOf(lang, scoresOf(documents.filter((document) => document.lang === lang))),
    ),
    all: rowOf('all', scoresOf(documents)),
    verbatim: quotes === 0 ? 1 : verbatim / quotes,
  };
}

const scoresOf = (documents: ScoredDocument[]) => documents.flatMap(({ types }) => Object.values(types));

function rowOf(name: string, scores: TypeScore[]): Row {
  const strict = addCounts(scores.map((score) => score.strict));
  const core = addCounts(scores.map((score) => score.core));
  const evidenced = scores.reduce((sum, score) => sum + score.evidenced, 0);
  return {
    name,
    gold: core.matched + core.missed,
    found: core.matched + core.falseAlarms,
    strict: measure(strict),
    core: measure(core),
    evidence: evidenced / core.matched,
  };
}

function addCounts(all: Counts[]): Counts {
  const sum = { matched: 0, missed: 0, falseAlarms: 0 };
  for (const counts of all)
    for (const key of ['matched', 'missed', 'falseAlarms'] as const) sum[key] += counts[key];
  return sum;
}

/** Nothing wanted and nothing found is perfect. */
export function measure({ matched, missed, falseAlarms }: Counts): Measure {
  if (matched + missed + falseAlarms === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = matched + falseAlarms === 0 ? 0 : matched / (matched + falseAlarms);
  const recall = matched + missed === 0 ? 0 : matched / (matched + missed);
  return { precision, recall, f1: (2 * matched) / (2 * matched + missed + falseAlarms) };
}
