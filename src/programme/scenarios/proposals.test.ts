// Scenarios of documents that propose entries.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradictionsOf } from '../proposals/fold-claims.ts';
import { decideProposal, standingDecision, undoDecision } from '../proposals/decide-proposal.ts';
import { proposalFor } from '../proposals/match.ts';
import type { ReadActivity } from '../proposals/proposal.ts';
import { addEdition, addSeries } from '../activities/series-records.ts';
import { World } from './world.ts';

const report = (
  claim: string,
  activity: ReadActivity['activity'],
  published = '2023-08-10',
): ReadActivity => ({
  claim,
  document: { id: `doc:${claim}`, rank: 'press', group: `doc:${claim}`, published },
  activity,
});

test('S34 a second phase is proposed to its edition, joined by a person, and undone later', () => {
  const world = new World();
  const series = world.do((draft) =>
    addSeries(draft, {
      name: 'Kanzhar',
      aliases: ['Қанжар', 'Ханжар'],
      states: ['KZ', 'UZ'],
      hostRotation: 'alternate',
    }),
  );
  const edition = world.do((draft) =>
    addEdition(draft, { series: series.id, number: '2023', period: '2023' }),
  );
  world.activity('k23', {
    title: { en: 'Kanzhar 2023' },
    edition: edition.id,
    planned: '2023',
    phases: [{ ordinal: 1, type: 'conduct', host: 'UZ' }],
  });
  const read = report('c1', {
    kind: 'exercise',
    name: 'Kanzhar-2023',
    phase: 2,
    parts: ['KZ', 'UZ'],
    hosts: ['KZ'],
    place: 'Aktau',
    mod: 'ongoing',
  });
  const before = world.records.get('activity', 'k23');
  const proposal = proposalFor(world.records, read)!;
  assert.deepEqual([proposal.as, proposal.band, proposal.candidates[0]?.record], ['phase', 'same', 'k23']);
  const { ordinal, host, place, state, period } = proposal.phase!;
  assert.deepEqual([ordinal, host, place?.name, state, period], [2, 'KZ', 'Aktau', 'underway', undefined]);
  assert.deepEqual(proposal.missing, ['days-unknown']);
  const decision = world.do((draft) => decideProposal(draft, read, { decision: 'join', record: 'k23' }));
  assert.deepEqual(
    world.records.get('activity', 'k23').phases.map((phase) => [phase.ordinal, phase.host]),
    [
      [1, 'UZ'],
      [2, 'KZ'],
    ],
  );
  world.do((draft) => draft.change('activity', 'k23', 'edit', { level: 'minister' }));
  world.do((draft) => undoDecision(draft, decision.id));
  const after = world.records.get('activity', 'k23');
  assert.deepEqual([after.phases, after.state, after.level], [before.phases, before.state, 'minister']);
  assert.equal(standingDecision(world, read), undefined, 'the proposal waits again');
});

test('S35 a report that it will not take place is counter-evidence: it stays planned, with a contradiction', () => {
  const world = new World();
  const planned = report(
    'c1',
    { kind: 'exercise', name: 'Steppe-2026', parts: ['KZ', 'UZ'], date: '2026-05', mod: 'planned' },
    '2026-02-01',
  );
  world.do((draft) => decideProposal(draft, planned, { decision: 'create' }));
  const [activity] = world.records.list('activity');
  assert.deepEqual([activity?.state, activity?.planned], ['planned', '2026-05']);
  const denied = report(
    'c2',
    { kind: 'exercise', name: 'Steppe-2026', parts: ['KZ', 'UZ'], date: '2026-05', mod: 'negated' },
    '2026-04-01',
  );
  const proposal = proposalFor(world.records, denied)!;
  assert.deepEqual([proposal.as, proposal.candidates[0]?.band], ['counterEvidence', 'same']);
  world.do((draft) => decideProposal(draft, denied, { decision: 'join', record: activity!.id }));
  const after = world.records.get('activity', activity!.id);
  assert.equal(after.state, 'planned');
  assert.deepEqual(
    contradictionsOf(after).map((each) => each.field),
    ['state'],
  );
});

test('what was decided already is not decided twice, and rejecting needs its reason', () => {
  const world = new World();
  const read = report('c1', {
    kind: 'visit',
    parts: ['KZ', 'QA'],
    guest: 'QA',
    hosts: ['KZ'],
    date: '2024-03-05',
  });
  assert.equal(
    world.refused((draft) => decideProposal(draft, read, { decision: 'reject' })).code,
    'reason-missing',
  );
  world.do((draft) => decideProposal(draft, read, { decision: 'reject', reason: 'duplicate' }));
  assert.equal(
    world.refused((draft) => decideProposal(draft, read, { decision: 'create' })).code,
    'decided-already',
  );
});

test('a second report of one visit joins it; the better source fills the fields, and the first comes back when it is undone', () => {
  const world = new World();
  const visit = { kind: 'visit' as const, parts: ['KZ', 'QA'], guest: 'QA', hosts: ['KZ'] };
  world.do((draft) =>
    decideProposal(draft, report('c1', { ...visit, date: '2024-03-05', place: 'Astana' }), {
      decision: 'create',
    }),
  );
  const id = world.records.list('activity')[0]!.id;
  const official = report('c2', { ...visit, date: '2024-03-06', place: 'Astana' });
  official.document.rank = 'communique';
  const decision = world.do((draft) => decideProposal(draft, official, { decision: 'join', record: id }));
  assert.equal(world.records.get('activity', id).actual, '2024-03-06');
  assert.deepEqual(
    contradictionsOf(world.records.get('activity', id)).map((each) => each.field),
    ['actual'],
  );
  world.do((draft) => undoDecision(draft, decision.id));
  assert.equal(world.records.get('activity', id).actual, '2024-03-05');
});

test('a negotiation is a step of an agreement, not an activity', () => {
  const world = new World();
  assert.equal(
    proposalFor(world.records, report('c1', { kind: 'negotiation', parts: ['KZ', 'QA'] })),
    undefined,
  );
});
