// Every State of the fixed list is recognised by the name that CLDR gives it, and has a demonym.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotate } from '../annotate.ts';
import { compiled } from '../read.ts';
import type { CompiledLanguage } from '../compiled.ts';
import { STATE_CODES } from './states.ts';

/** English calls the people of Dominica as those of the Dominican Republic. */
const SHARED = { fr: [], en: ['DM'] };

const SENTENCES = {
  fr: (name: string) => `Le ministre a signé un accord avec ${name}.`,
  en: (name: string) => `The minister signed an agreement with ${name}.`,
};

for (const lang of ['fr', 'en'] as const) {
  const language = compiled(lang) as CompiledLanguage;
  const names = new Intl.DisplayNames([lang], { type: 'region' });

  test(`${lang}: every State is recognised by its CLDR name`, () => {
    const missed = STATE_CODES.filter((code) => {
      const { source } = annotate(SENTENCES[lang](names.of(code) as string), language);
      return !source.all('state').some(({ value }) => value.code === code);
    });
    assert.deepEqual(missed, []);
  });

  test(`${lang}: every State has a demonym`, () => {
    const told = new Set(
      (language.language.lexicon.state ?? [])
        .filter(([, { form }]) => form === 'demonym')
        .map(([, { code }]) => code),
    );
    assert.deepEqual(
      STATE_CODES.filter((code) => !told.has(code)),
      SHARED[lang],
    );
  });
}
