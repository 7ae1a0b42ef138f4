// Every rule of every language reads its own examples, and leaves its counter-examples alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../annotate.ts';
import type { RuleKind } from '../compiled.ts';
import { compiled, readText } from '../read.ts';
import { matchRules } from '../rules.ts';
import { MARKERS } from './language.ts';
import type { PhraseRule } from './phrase-rule.ts';
import { LANGUAGES } from './registry.ts';

const matched = (code: string, sentence: string, kind: RuleKind): string[] => {
  const language = compiled(code);
  assert.ok(language);
  const { source } = annotate(sentence, language);
  const rules = matchRules(source);
  return source.sentences.flatMap((_, index) => rules.in(kind, index).map(({ rule }) => rule.id));
};

test('every marker has a bit of its own in the two halves of the mask', () => {
  assert.ok(MARKERS.length <= 64, `${MARKERS.length} markers`);
});

for (const [code, language] of Object.entries(LANGUAGES)) {
  for (const kind of ['term', 'entry', 'cost'] as const)
    for (const rule of language.rules[kind] as readonly PhraseRule<unknown>[])
      test(`${rule.id} reads its examples`, () => {
        assert.ok(rule.examples.length > 0, 'a rule has an example beside it');
        for (const example of rule.examples)
          assert.ok(matched(code, example, kind).includes(rule.id), example);
        for (const counter of rule.counter ?? [])
          assert.ok(!matched(code, counter, kind).includes(rule.id), counter);
      });
  for (const example of language.examples)
    test(`${code}: ${example.text.slice(0, 60)}`, () => {
      const found = readText(example.text, compiled(code) as never, example.published);
      for (const fact of example.facts)
        assert.ok(
          found.some((claim) =>
            Object.entries(fact).every(([field, value]) =>
              same((claim as unknown as Record<string, unknown>)[field], value),
            ),
          ),
          `${JSON.stringify(fact)} not in ${JSON.stringify(found.map((claim) => ({ ...claim, evidence: undefined })))}`,
        );
      if (example.facts.length === 0)
        assert.deepEqual(
          found.filter((claim) => claim.t !== 'person'),
          [],
        );
    });
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
