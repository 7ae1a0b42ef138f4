// Scenarios of the legal-basis check.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActivityFields } from '../activities/activity.ts';
import { editActivity } from '../activities/edit-activity.ts';
import type { AgreementOnFile, PositionOf } from '../basis/agreement.ts';
import { checkBasis } from '../basis/check-basis.ts';
import { latestBasis, recheckOpen } from '../basis/record-basis.ts';
import { agreement, force, World } from './world.ts';

const activity = (fields: Partial<ActivityFields>): ActivityFields => ({
  kind: 'exercise',
  title: {},
  state: 'planned',
  domains: ['EXR'],
  forms: [],
  states: [
    { state: 'KZ', role: 'host' },
    { state: 'UZ', role: 'sender' },
  ],
  places: [],
  phases: [],
  ...fields,
});
const check = (
  fields: Partial<ActivityFields>,
  agreements: AgreementOnFile[],
  positionOf: PositionOf,
  asOf = '2026-05-01',
) => checkBasis({ activity: activity(fields), agreements, positionOf, asOf });
const EXR = { clauses: [{ code: 'EXR' as const, forms: [], from: 'text' as const }] };
const inForce: PositionOf = () => force('yes');

const untilNotified: PositionOf = (_, __, day) =>
  day < '2024-09-10'
    ? force('no', { stage: 'signed', says: ['no consent of KZ before 10 September 2024'] })
    : force('unknown', { stage: 'awaitingEntryIntoForce', missing: ['absent:notification(UZ)'] });

const onNotified = (planned: string) =>
  check({ planned }, [agreement('A', ['KZ', 'UZ'], EXR)], untilNotified, '2024-11-01');

test('S03 a step that had demonstrably not happened gives signedNotInForce, one not on file gives unknown', () => {
  assert.equal(onNotified('2024-05-06/2024-05-10').verdict, 'signedNotInForce');
  const october = onNotified('2024-10-07/2024-10-11');
  assert.equal(october.verdict, 'unknown');
  assert.deepEqual(october.missing, ['absent:notification(UZ)']);
  assert.match(october.cells[0]!.nextStep!, /UZ’s notification would settle it/);
});

const untilEndOfJune: PositionOf = (_, __, day) =>
  day <= '2026-06-30'
    ? force('yes', { lastDay: '2026-06-30' })
    : force('no', { stage: 'ended', ended: { how: 'expiry', lastDay: '2026-06-30' } });

const onEndOfJune = (planned: string) =>
  check({ planned }, [agreement('A', ['KZ', 'UZ'], EXR)], untilEndOfJune);

test('S04 an activity that ends on the last day is covered; a day more is partlyCovered', () => {
  const whole = onEndOfJune('2026-06-22/2026-06-30');
  assert.equal(whole.verdict, 'covered');
  assert.equal(whole.cells[0]?.lastDay, '2026-06-30');
  const longer = onEndOfJune('2026-06-22/2026-07-01');
  assert.equal(longer.verdict, 'partlyCovered');
  assert.deepEqual(
    longer.cells.map((cell) => [cell.first, cell.last, cell.verdict]),
    [
      ['2026-06-22', '2026-06-30', 'covered'],
      ['2026-07-01', '2026-07-01', 'expired'],
    ],
  );
});

const renewingTacitly: PositionOf = () =>
  force('yes', {
    termLastDay: '2027-03-14',
    renewsTacitly: true,
    lastDayForNotice: '2026-09-13',
    noticeRule: 'six clear months before expiry',
  });

test('S05 after the current term it is coveredIfRenewed, with the last day for notice and how it is counted', () => {
  const visit = { kind: 'visit' as const, domains: ['POL' as const], planned: '2027-05-10/2027-05-12' };
  const clauses = { clauses: [{ code: 'POL' as const, forms: [], from: 'text' as const }] };
  const basis = check(visit, [agreement('A', ['KZ', 'UZ'], clauses)], renewingTacitly, '2026-05-01');
  assert.equal(basis.verdict, 'coveredIfRenewed');
  assert.equal(basis.cells[0]?.lastDayForNotice, '2026-09-13');
  assert.equal(basis.cells[0]?.noticeRule, 'six clear months before expiry');
});

const notEvidenced: PositionOf = () => force('unknown', { missing: ['absent:notification(UZ)'] });

test('S06 forms known from the press only are unknown; a closed list in the text makes a deployment notCoveredForm', () => {
  const press = agreement('A', ['KZ', 'UZ'], {
    list: 'press',
    clauses: [{ code: 'PKO', forms: ['MTG'], from: 'press' }],
  });
  const deployment = { kind: 'peacekeeping' as const, domains: ['PKO' as const], planned: '2024-06-10' };
  const consultation = { ...deployment, kind: 'consultation' as const };
  const first = check(deployment, [press], notEvidenced);
  assert.equal(first.verdict, 'unknown');
  assert.deepEqual(first.missing, ['absent:notification(UZ)', 'forms-from-press-only:A']);
  const second = check(consultation, [press], notEvidenced);
  assert.equal(second.verdict, 'unknown');
  assert.deepEqual(second.missing, ['absent:notification(UZ)']);
  const text = agreement('A', ['KZ', 'UZ'], {
    clauses: [{ code: 'PKO', forms: ['MTG'], formList: 'closed', from: 'text' }],
  });
  assert.equal(check(deployment, [text], notEvidenced).verdict, 'notCoveredForm');
});

test('S07 a research project under a list from the press, with examples, and closed', () => {
  const research = { kind: 'research' as const, domains: ['RND' as const], planned: '2026-06-10' };
  const verdict = (list: AgreementOnFile['list'], more = {}) =>
    check(
      research,
      [
        agreement('A', ['KZ', 'UZ'], {
          list,
          clauses: [{ code: 'EXR', forms: [], from: list === 'press' ? 'press' : 'text' }],
          ...more,
        }),
      ],
      inForce,
    ).verdict;
  assert.equal(verdict('press'), 'unknown');
  assert.equal(verdict('illustrative'), 'arguable');
  assert.equal(verdict('closed'), 'notCoveredDomain');
  assert.equal(verdict('closed', { residual: { article: '3(2)' } }), 'residualClauseOnly');
});

test('S08 one pair covered and the other without agreement: partlyCovered, saying what was searched', () => {
  const states = [
    { state: 'KZ', role: 'host' as const },
    { state: 'UZ', role: 'sender' as const },
    { state: 'TJ', role: 'sender' as const },
  ];
  const basis = check({ states, planned: '2026-06-10' }, [agreement('A', ['KZ', 'UZ'], EXR)], inForce);
  assert.equal(basis.verdict, 'partlyCovered');
  assert.deepEqual(
    basis.cells.map((cell) => [cell.pair.join('–'), cell.verdict]),
    [
      ['KZ–UZ', 'covered'],
      ['KZ–TJ', 'noAgreementOnFile'],
    ],
  );
  assert.equal(basis.cells[1]!.searched!, 'searched|1|KZ|TJ');
});

const denouncedInJuly: PositionOf = (_, __, day) =>
  day < '2026-07-10'
    ? force('yes')
    : force('no', { stage: 'ended', ended: { how: 'denunciation', lastDay: '2026-07-09' } });

test('S09 what had begun may be finished after a denunciation; what begins later is denounced', () => {
  const clauses = {
    clauses: [{ code: 'EDU' as const, forms: [], from: 'text' as const }],
    completion: { article: '14' },
  };
  const course = (planned: string) =>
    check(
      { kind: 'course', domains: ['EDU'], planned },
      [agreement('A', ['KZ', 'UZ'], clauses)],
      denouncedInJuly,
    );
  const begun = course('2026-05-01/2026-09-30');
  assert.deepEqual(
    begun.cells.map((cell) => [cell.first, cell.last, cell.verdict]),
    [
      ['2026-05-01', '2026-07-09', 'covered'],
      ['2026-07-10', '2026-09-30', 'coveredByCompletion'],
    ],
  );
  assert.equal(course('2026-08-01/2026-09-30').verdict, 'denounced');
});

test('S10 evidence taken back: the same day is covered, then unknown; both findings are kept and the owner is told', () => {
  const world = new World();
  world.agreements = [agreement('A', ['KZ', 'UZ'], EXR)];
  world.positionOf = inForce;
  world.at = '2026-04-01T10:00:00Z';
  world.activity('x', { planned: '2026-06-10', enteredFields: [] });
  assert.equal(latestBasis(world.records, 'x')?.verdict, 'covered');
  world.at = '2026-04-03T10:00:00Z';
  world.positionOf = () => force('unknown', { missing: ['absent:notification(UZ)'] });
  world.do((draft) => recheckOpen(draft));
  const findings = world.records.list('basisFinding');
  assert.deepEqual(
    findings.map((finding) => [finding.knownOn.slice(0, 10), finding.verdict]),
    [
      ['2026-04-01', 'covered'],
      ['2026-04-03', 'unknown'],
    ],
  );
  const [notice] = world.records.list('notice');
  assert.equal(notice?.code, 'basis-changed');
  assert.deepEqual(
    notice?.see,
    findings.map((finding) => finding.id),
  );
  world.do((draft) => recheckOpen(draft));
  assert.equal(world.records.list('basisFinding').length, 2, 'nothing changed: nothing is added');
});

test('the basis is checked when proposed and again when the days change (I11)', () => {
  const world = new World();
  world.agreements = [agreement('A', ['KZ', 'UZ'], EXR)];
  world.positionOf = (_, __, day) =>
    force(
      day < '2027-01-01' ? 'yes' : 'no',
      day < '2027-01-01' ? {} : { ended: { how: 'expiry', lastDay: '2026-12-31' } },
    );
  world.activity('x', { planned: '2026-06-10' });
  world.do((draft) => editActivity(draft, 'x', { planned: '2027-06-10' }));
  assert.deepEqual(
    world.records.list('basisFinding').map((finding) => finding.verdict),
    ['covered', 'expired'],
  );
});

const untilMidJune: PositionOf = (_, __, day) =>
  day <= '2026-06-15' ? force('yes') : force('no', { ended: { how: 'expiry', lastDay: '2026-06-15' } });

const onMidJune = (planned: string) => check({ planned }, [agreement('A', ['KZ', 'UZ'], EXR)], untilMidJune);

test('days known by month stand where one verdict holds for all of them, otherwise they are unknown', () => {
  assert.equal(onMidJune('2026-05').verdict, 'covered');
  assert.equal(onMidJune('2026-07').verdict, 'expired');
  const june = onMidJune('2026-06');
  assert.equal(june.verdict, 'unknown');
  assert.deepEqual(june.missing, ['days-imprecise']);
});

test('a no beats an unknown: an express exclusion holds whatever the force', () => {
  const excluded = agreement('A', ['KZ', 'UZ'], {
    ...EXR,
    exclusions: [{ name: 'combat operations', kinds: ['operation'], article: '2' }],
  });
  const basis = check({ kind: 'operation', planned: '2026-06-10' }, [excluded], () => force('unknown'));
  assert.equal(basis.verdict, 'excludedExpressly');
  assert.equal(basis.cells[0]?.article, '2');
});

test('use of a range needs it among the domains; a third State’s ground is not covered; the high seas are', () => {
  const at = (place: ActivityFields['places'][number], clauses = EXR.clauses) =>
    check({ planned: '2026-06-10', places: [place] }, [agreement('A', ['KZ', 'UZ'], { clauses })], inForce)
      .verdict;
  assert.equal(at({ name: 'range', state: 'KZ', use: 'range' }), 'notCoveredPlace');
  assert.equal(
    at({ name: 'range', state: 'KZ', use: 'range' }, [
      ...EXR.clauses,
      { code: 'RNG' as never, forms: [], from: 'text' },
    ]),
    'covered',
  );
  assert.equal(at({ name: 'elsewhere', state: 'TM' }), 'notCoveredPlace');
  assert.equal(at({ name: 'Caspian', state: 'TM', setting: 'highSeas' }), 'covered');
});
