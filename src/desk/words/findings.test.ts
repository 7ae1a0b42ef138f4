// Every finding and every rule of the law has words in French and English, and none shows a code of the program.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { PROCEDURES } from '../../law/procedures/index.ts';
import { FINDING_LABELS } from '../../vocabulary/labels/law.ts';
import { RULES_IN_FRENCH, sayArticle, sayDerivation, sayInput, sayInputValue } from './derivations.ts';
import { sayFinding } from './findings.ts';

const nameStep = (state: string, step: string) => {
  const found = PROCEDURES[state]?.[0]?.steps.find(({ id }) => id === step);
  return found && `${found.labelFr} (${found.organFr})`;
};

test('a step not evidenced is named by its own label, its organ and its State', () => {
  assert.equal(
    sayFinding('step-not-evidenced:KZ.upperChamber', nameStep, 'fr'),
    'étape non attestée : Kazakhstan, vote de la loi (Sénat)',
  );
  assert.equal(sayFinding('step-not-evidenced:XX.decree', nameStep, 'en'), 'step not evidenced: XX, decree');
});

test('States, acts and clauses are named', () => {
  assert.equal(sayFinding('no-procedure:QA', nameStep, 'fr'), 'procédure nationale non décrite : Qatar');
  assert.equal(
    sayFinding('sources-disagree:signature(KZ,QA)', nameStep, 'fr'),
    'les sources se contredisent : signature (Kazakhstan, Qatar)',
  );
  assert.equal(
    sayFinding('form-not-evidenced:nonRenewal(TR)', nameStep, 'en'),
    'required form not evidenced: notice of non-renewal (Türkiye)',
  );
  assert.equal(sayFinding('late-notice', nameStep, 'fr'), 'préavis tardif');
});

const LAW = path.resolve(import.meta.dirname, '../../law');
const sources = globSync('**/*.ts', { cwd: LAW })
  .filter((file) => !/test|fixture/.test(file)) // `cases.test.ts`
  .map((file) => readFileSync(path.join(LAW, file), 'utf8'))
  .join('\n');

/** `findings.push('x')`, `findings.add('x')`, `[FLAG.x, 'x']`, `` `x:${…}` `` */
const CODES =
  /(?:\.(?:push|add)\(|FLAG\.\w+, |\? \[|\bfault = |=> )['`]([a-z]+(?:-[a-zA-Z\d]+)+)(?:['`]|:\$)/g;

test('every finding that the law gives has words', () => {
  const given = [...new Set([...sources.matchAll(CODES)].map((found) => found[1]!))];
  assert.ok(given.length > 20, given.join(' '));
  assert.deepEqual(
    given.filter((code) => !(code in FINDING_LABELS)),
    [],
  );
});

test('every rule that the law names has its French', () => {
  const named = [...sources.matchAll(/rule: '((?:entry|term|renewal|notice|end|exit)\.\w+)'/g)]; // `rule: 'entry.stated'`
  assert.deepEqual(
    named.map((found) => found[1]!).filter((rule) => !(rule in RULES_IN_FRENCH)),
    [],
  );
});

test('what goes into a derivation is said without codes', () => {
  assert.equal(
    sayInputValue('lastNotification, counted by receipt', 'fr'),
    'la dernière notification, comptée à la réception',
  );
  assert.equal(
    sayInputValue('dated 2019-12-23, received 2020-01', 'fr'),
    'daté du 2019-12-23, reçu le 2020-01',
  );
  assert.equal(sayInputValue('tacit, P5Y, 2 times', 'fr'), 'tacite, 5 ans, 2 fois');
  assert.equal(sayInput('instrument of approval', 'fr'), 'instrument d’approbation');
  assert.equal(sayInput('notice.counted', 'en'), 'what counts of a notice');
  assert.equal(sayArticle('VCLT 54(a) (custom)', 'fr'), 'Convention de Vienne, art. 54(a) (coutume)');
  const end = {
    rule: 'end.nonRenewal',
    article: '',
    says: 'Last day in force by nonRenewal: 2028-12-11.',
    inputs: [],
    policies: [],
    otherwise: [],
  };
  assert.equal(sayDerivation(end, '2028-12-11', 'en'), 'Last day in force by non-renewal: 2028-12-11.');
});

test('procedures are told in French as in English, nothing left empty', () => {
  const told = Object.values(PROCEDURES).flatMap((dated) =>
    dated.flatMap((one) => [
      one.nameFr,
      one.basisFr,
      ...one.steps.flatMap((step) => [step.labelFr, step.organFr]),
    ]),
  );
  assert.deepEqual(
    told.filter((words) => words.trim() === '' || /\b(?:the|of|law|bill|vote of|by)\b/i.test(words)),
    [],
  );
});
