// How each day was reached: rule, article, inputs, policies, and the day under other choices (law.md section 12).
import type { Position } from '../vocabulary/position.ts';
import type { Question } from './question.ts';

export function explain(_question: Question, _position: Position): Position['derivations'] {
  return {};
}
