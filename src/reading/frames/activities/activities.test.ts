// Activities told in plain sentences are read with their States, mood and number; what tells of none gives none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  activityCounters as englishCounters,
  activityExamples as englishExamples,
} from '../../languages/en/activity-examples.ts';
import {
  activityCounters as frenchCounters,
  activityExamples as frenchExamples,
} from '../../languages/fr/activity-examples.ts';
import type { CompiledLanguage } from '../../compiled.ts';
import { compiled, readText } from '../../read.ts';

const PUBLISHED = '2025-06-10';

/** `deployment:SO,TR:planned:300`. */
const toldBy = (code: string, text: string): string[] =>
  readText(text, compiled(code) as CompiledLanguage, PUBLISHED).flatMap((claim) =>
    claim.t === 'activity'
      ? [
          [claim.kind, [...(claim.parts ?? [])].sort().join(','), claim.mod, claim.number]
            .filter(Boolean)
            .join(':'),
        ]
      : [],
  );

const LANGUAGES = [
  ['fr', frenchExamples, frenchCounters],
  ['en', englishExamples, englishCounters],
] as const;

for (const [code, examples, counters] of LANGUAGES) {
  for (const [text, told] of examples)
    test(`${code}: ${text}`, () => assert.deepEqual(toldBy(code, text), [told]));
  test(`${code}: what tells of no activity`, () => {
    for (const text of counters) assert.deepEqual(toldBy(code, text), [], text);
  });
}
