// Predicted facts as `foedera read --format facts` prints them: one JSON document a line.
import path from 'node:path';
import type { Claim } from '../../vocabulary/claim.ts';
import { Refusal } from '../../vocabulary/refusal.ts';
import type { Found } from './score.ts';
import type { PredictedFact } from './gold.ts';

/** By document id: the file's name without its ending. Refusal `bad-predictions` names the line. */
export function parsePredictions(jsonLines: string): Map<string, Found> {
  const found = new Map<string, Found>();
  jsonLines.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    let data: { file?: unknown; text?: unknown; facts?: unknown };
    try {
      data = JSON.parse(line) as typeof data;
    } catch {
      throw badLine(i + 1, 'is not JSON');
    }
    if (typeof data.file !== 'string' || typeof data.text !== 'string' || !Array.isArray(data.facts))
      throw badLine(i + 1, 'lacks "file", "text" or "facts"');
    found.set(idOfFile(data.file), { text: data.text, facts: data.facts.map(asPredicted) });
  });
  return found;
}

export const idOfFile = (file: string) => path.basename(file).replace(/\.[a-z]+$/i, '');

/** A claim as scoring sees it: a fact with evidence. */
export const asPredicted = (claim: Claim): PredictedFact => {
  const fact = claim as unknown as PredictedFact;
  return { ...fact, evidence: fact.evidence ?? [] };
};

const badLine = (line: number, what: string) =>
  new Refusal('bad-predictions', `Line ${line} of the predictions ${what}.`, {
    next: 'Each line is {"file","lang","published","text","facts"}, as `foedera read --format facts` prints it.',
  });
