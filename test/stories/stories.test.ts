// Runs every story: documents are added through the desk, claims and positions asked of the API as the browser asks them.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { type Try, tryDesk } from '../kit/try-desk.ts';
import { type ExpectedClaim, readStory, type Step } from './story.ts';

const here = import.meta.dirname;
const seeds = path.resolve(here, '../../../shared/seeds');

interface Told {
  at: Try;
  /** The document the next expectations speak of. */
  document: any;
  /** Statement recorded last. */
  recorded: string | undefined;
}

for (const file of globSync('*.md', { cwd: here }).sort()) {
  const { title, steps } = readStory(readFileSync(path.join(here, file), 'utf8'));
  const missing = steps.find(
    (step) => step.kind === 'document' && step.seed && !existsSync(path.join(seeds, step.seed)),
  );
  const skip = missing ? 'the seeds are not beside the project' : false;
  test(`${file}: ${title}`, { skip }, async (t) => {
    const told: Told = { at: await tryDesk(t), document: undefined, recorded: undefined };
    for (const step of steps) await t.test(step.title, (inner) => play(told, step, inner));
  });
}

async function play(told: Told, step: Step, t: TestContext): Promise<void> {
  switch (step.kind) {
    case 'document':
      return addDocument(told, step);
    case 'says':
      for (const claim of step.claims) await t.test(claim.line, () => expectClaim(told, claim));
      return;
    case 'silent':
      for (const claim of step.claims) await t.test(claim.line, () => expectNoClaim(told, claim));
      return;
    case 'position':
      return expectPosition(told, step);
    case 'recorded':
      return record(told, step);
    case 'undone':
      return undoLast(told);
    case 'same':
      for (const [a, b] of step.pairs) await expectOne(told, a, b);
  }
}

async function addDocument(told: Told, step: Extract<Step, { kind: 'document' }>): Promise<void> {
  const text = step.seed ? readFileSync(path.join(seeds, step.seed), 'utf8') : step.text!;
  const result = await told.at.add(text, { name: step.name, ...step.accompanying });
  assert.equal(result.refusal, undefined);
  told.document = await told.at.get(`/api/documents/${encodeURIComponent(result.document!)}`);
  // Every passage stands in the text exactly where it is said to stand.
  for (const claim of told.document.claims)
    for (const { start, end, quote } of claim.passages)
      assert.equal(told.document.text.slice(start, end), quote);
}

const matches = (claim: any, expected: ExpectedClaim): boolean =>
  claim.fact === expected.fact &&
  Object.entries(expected.fields).every(([name, value]) =>
    name === 'mod' ? claim.mod === value : same(claim.value[name], value),
  ) &&
  (expected.quote === undefined ||
    claim.passages.some(({ quote }: any) => squeeze(quote).includes(squeeze(expected.quote!))));

const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ');

/** `KZ,QA` is a set: all of them, in any order. */
function same(held: unknown, expected: string): boolean {
  if (Array.isArray(held)) return [...held].sort().join() === expected.split(',').sort().join();
  return String(held) === expected;
}

const showClaims = (claims: any[], fact: string) =>
  claims
    .filter((claim) => claim.fact === fact)
    .map(
      (claim) =>
        `${fact} ${JSON.stringify(claim.value)} ${claim.mod ?? ''} ${claim.passages.map((p: any) => `« ${p.quote} »`).join(' ')}`,
    )
    .join('\n');

function expectClaim({ document }: Told, expected: ExpectedClaim): void {
  const found = document.claims.some((claim: any) => matches(claim, expected));
  assert.ok(
    found,
    `not read: ${expected.line}\nread of this kind:\n${showClaims(document.claims, expected.fact)}`,
  );
}

function expectNoClaim({ document }: Told, expected: ExpectedClaim): void {
  const found = document.claims.filter((claim: any) => claim.mod === undefined && matches(claim, expected));
  assert.deepEqual(found, [], `read, and should not be: ${expected.line}`);
}

/** The agreement between these States with most claims: the one the story is about. */
async function agreementOf(told: Told, parties: string[]): Promise<string> {
  const { rows } = await told.at.get('/api/agreements?sort=-toReview');
  const found = rows.find((row: any) => [...row.parties].sort().join() === [...parties].sort().join());
  assert.ok(
    found,
    `no agreement of ${parties.join('–')} among ${rows.map((row: any) => row.parties.join('–')).join(', ')}`,
  );
  return encodeURIComponent(found.id);
}

async function expectPosition(told: Told, step: Extract<Step, { kind: 'position' }>): Promise<void> {
  const id = await agreementOf(told, step.parties);
  const position = await told.at.get(`/api/agreements/${id}/position?on=${step.day}&lang=en`);
  const actual = step.lines.map(([answer, value]) => [answer, answerOf(position, answer, value)]);
  assert.deepEqual(
    Object.fromEntries(actual),
    Object.fromEntries(step.lines),
    JSON.stringify(position.says, null, 1),
  );
}

/** An answer as the story writes it: a code, a day, `unknown`, `none`. */
function answerOf(position: any, answer: string, expected: string): string {
  if (answer === 'missing') {
    const codes: string[] = (position.ifEntryIntoForce?.missing ?? position.entryIntoForce.because).map(
      (one: any) => one.code,
    );
    return codes.some((code) => code.startsWith(expected)) ? expected : codes.join(' ');
  }
  const held = answer.split('.').reduce((value, name) => value?.[name], position);
  return typeof held === 'object' && held !== null ? (held.day ?? held.kind) : String(held);
}

async function record(told: Told, step: Extract<Step, { kind: 'recorded' }>): Promise<void> {
  const id = await agreementOf(told, step.parties);
  const { status, body } = await told.at.post(`/api/agreements/${id}/acts`, step.act);
  assert.equal(status, 200, JSON.stringify(body));
  told.recorded = body.statement.statement;
}

async function undoLast(told: Told): Promise<void> {
  const { status, body } = await told.at.post(`/api/statements/${told.recorded}/undo`);
  assert.equal(status, 200, JSON.stringify(body));
}

async function expectOne(told: Told, a: string, b: string): Promise<void> {
  const { rows } = await told.at.get('/api/people');
  const withName = (name: string) =>
    rows.filter((row: any) => row.spellings.includes(name)).map((row: any) => row.id);
  assert.deepEqual(withName(a), withName(b), JSON.stringify(rows, null, 1));
  assert.equal(withName(a).length, 1);
}
