// The command line as a person uses it: add files, list, show one with its reasons, deadlines; refusals end with what to do.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';

const launcher = path.resolve(import.meta.dirname, '../bin/foedera.mjs');

interface Answer {
  status: number | null;
  out: string;
  error: string;
}

function open(t: TestContext): { folder: string; run: (...words: string[]) => Answer } {
  const folder = mkdtempSync(path.join(tmpdir(), 'foedera-cli-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { FOEDERA_DATABASE_URL: _none, ...surroundings } = process.env;
  const run = (...words: string[]): Answer => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...words], {
      env: { ...surroundings, FOEDERA_DATA: path.join(folder, 'data'), LC_ALL: 'fr_FR.UTF-8' },
      encoding: 'utf8',
    });
    return { status, out: stdout, error: stderr };
  };
  return { folder, run };
}

const ACCORD = `L’accord de coopération militaire entre le Maroc et le Sénégal, signé à Rabat le 12 janvier 2024, est entré en vigueur le 1er mars 2024.

L’accord est conclu pour une durée de trois ans, renouvelable par tacite reconduction pour une période égale, sauf préavis de trois mois avant son expiration.`;

function withDocuments(folder: string): string {
  const inbox = path.join(folder, 'inbox');
  mkdirSync(inbox);
  writeFileSync(path.join(inbox, 'accord.txt'), ACCORD);
  writeFileSync(path.join(inbox, 'accord.json'), '{"outlet": "Gazette", "published": "2024-03-04"}');
  writeFileSync(path.join(inbox, 'vide.txt'), '');
  return inbox;
}

test('a folder is added file by file; the bad one is told on standard error and in the status', (t) => {
  const { folder, run } = open(t);
  const { status, out, error } = run('add', withDocuments(folder));
  assert.equal(status, 1);
  assert.match(out, /✓ accord\.txt {2}lu, \d+ affirmations/);
  assert.match(error, /✗ vide\.txt {2}refusé/);
  assert.match(out, /1 documents ajoutés, 1 refusés/);
  assert.doesNotMatch(out + error, /accord\.json/);
  assert.match(run('add', path.join(folder, 'inbox/accord.txt')).out, /déjà là/);
});

test('agreements are listed, one is shown as of a day, explained with its passages, in both languages', (t) => {
  const { folder, run } = open(t);
  run('add', path.join(withDocuments(folder), 'accord.txt'));
  const list = run('show', '--on', '2026-11-21');
  assert.equal(list.status, 0, list.error);
  assert.match(list.out, /2024-01-12 {2}\S+ {2}en vigueur/);
  const id = /doc:\S+/.exec(list.out)![0]; // `doc:3f9a…#a1`
  const shown = run('show', id, '--on', '2026-11-21', '--explain');
  assert.equal(shown.status, 0, shown.error);
  assert.match(shown.out, /Prochaine reconduction: 2027-03-01/);
  assert.match(shown.out, /Dernier jour pour le préavis: 2026-11-30/);
  assert.match(shown.out, /règle: renewal\.next/);
  assert.match(shown.out, /« .*durée de trois ans/);
  const english = run('show', id, '--on', '2024-02-01', '--lang', 'en');
  assert.match(english.out, /In force on 2024-02-01: no/);
  const json = JSON.parse(run('show', id, '--on', '2026-11-21', '--json').out) as {
    position: { inForce: string };
  };
  assert.equal(json.position.inForce, 'yes');
});

test('deadlines within a horizon, as text and as a calendar', (t) => {
  const { folder, run } = open(t);
  run('add', path.join(withDocuments(folder), 'accord.txt'));
  const soon = run('deadlines', '--on', '2026-11-21', '--within', 'P1M');
  // A reminder falls on the earliest reading (law.md section 4); the other one is beside it.
  assert.match(soon.out, /^2026-11-28\/2026-11-30 {2}Dernier jour pour le préavis/);
  assert.doesNotMatch(soon.out, /2027-03-01/);
  const calendar = run('deadlines', '--on', '2026-11-21', '--within', 'P1Y', '--format', 'ics');
  assert.match(calendar.out, /DTSTART;VALUE=DATE:20270301/);
});

test('what cannot be granted is one sentence and what to do, without a stack', (t) => {
  const { folder, run } = open(t);
  assert.match(run('show').error, /There is no register in/);
  run('add', path.join(withDocuments(folder), 'accord.txt'));
  const taken = path.join(folder, 'taken.txt');
  writeFileSync(taken, '');
  const empty = path.join(folder, 'empty');
  mkdirSync(empty);
  const refused: [string[], RegExp][] = [
    [['show', 'doc:none'], /There is no agreement doc:none/],
    [['show', '--on', '2026-02-30'], /"2026-02-30" is not a day/],
    [['show', '--lang', 'de'], /does not speak "de"/],
    [['deadlines', '--within', 'soon'], /"soon" is not a horizon/],
    [['examples', 'burn'], /say load or remove/],
    [['sho'], /unknown command/],
    [['toString'], /unknown command/],
    [['add', empty], /No document was found in .*empty/],
    [['read', empty], /No document was found in .*empty/],
    [['export', taken], /taken\.txt is there already/],
    [['export', path.join(folder, 'no/where')], /where cannot be written/],
    [['backup', taken], /taken\.txt could not be made/],
    [['import', '--format', 'jsonl', path.join(folder, 'gone')], /gone does not exist/],
    [['import', '--format', 'jsonl', folder], /is a folder/],
    [['evaluate', '--predictions', path.join(folder, 'gone'), folder], /gone does not exist/],
    [['programme', 'import', 'activities', path.join(folder, 'gone')], /gone does not exist/],
    [['programme', 'do', 'activities', '--body', '{'], /is no JSON/],
    [['programme', 'do', 'activities', '--body', '{"kind":7}'], /not understood.*kind/],
  ];
  for (const [words, said] of refused) {
    const { status, error } = run(...words);
    assert.equal(status, 1, words.join(' '));
    assert.match(error, said);
    assert.doesNotMatch(error, /\n\s+at /, words.join(' '));
  }
});
