// The whole way of a desk: add, review, correct, join two spellings, record an entry into force, undo, look back in time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tryDesk, type Try } from '../../test/kit/try-desk.ts';

const ACCORD = `Le Kazakhstan et le Qatar ont signé à Doha, le 12 décembre 2023, un accord de coopération militaire.

L’accord est conclu pour une durée de cinq ans, renouvelable par tacite reconduction pour des périodes de cinq ans, sauf préavis de six mois avant son expiration.

Le ministre de la Défense du Kazakhstan, Azamat Kenjebaïev, s’est félicité de cet accord.`;
const OTHER = `Le ministre de la Défense du Kazakhstan, Bolat Omarkhanov, a reçu une délégation qatarie à Astana.`;

const id = (text: string) => encodeURIComponent(text);

async function added(at: Try): Promise<{ agreement: string; document: string }> {
  const { document } = await at.add(ACCORD, {
    name: 'accord.txt',
    published: '2023-12-13',
    outlet: 'Gazette',
  });
  const { rows } = await at.get('/api/agreements?state=KZ');
  assert.equal(rows.length, 1, 'one agreement is read');
  return { agreement: rows[0].id, document: document! };
}

const claimsOf = async (at: Try, document: string) => (await at.get(`/api/documents/${document}`)).claims;

test('what is read is proposed; a person accepts, corrects and rejects; the original stays', async (t) => {
  const at = await tryDesk(t);
  const { document, agreement } = await added(at);
  const [term] = (await claimsOf(at, document)).filter((claim: any) => claim.fact === 'term');
  assert.deepEqual([term.review, term.value.dur], ['proposed', 'P5Y']);
  const { status, body } = await at.post(`/api/statements/${term.statement}/review`, {
    decision: 'corrected',
    value: { dur: 'P4Y' },
    note: 'as the authentic text says',
  });
  assert.equal(status, 200, JSON.stringify(body));
  assert.deepEqual(
    [body.statement.review, body.statement.value.dur, body.statement.original.dur],
    ['corrected', 'P4Y', 'P5Y'],
  );
  assert.equal(body.statement.passages[0].quote, term.passages[0].quote);
  const page = await at.get(`/api/agreements/${id(agreement)}`);
  assert.equal(page.fields.dur.value, 'P4Y');
  // Reading the same bytes again keeps what was decided.
  await at.add(ACCORD, { name: 'accord.txt', published: '2023-12-13', outlet: 'Gazette' });
  assert.equal((await at.get(`/api/agreements/${id(agreement)}`)).fields.dur.value, 'P4Y');
});

test('a correction that cannot stand there is refused and nothing is recorded', async (t) => {
  const at = await tryDesk(t);
  const { document } = await added(at);
  const [term] = (await claimsOf(at, document)).filter((claim: any) => claim.fact === 'term');
  for (const value of [{ dur: 'five years' }, { renewal: 'maybe' }, {}]) {
    const { status } = await at.post(`/api/statements/${term.statement}/review`, {
      decision: 'corrected',
      value,
    });
    assert.equal(status, 400, JSON.stringify(value));
  }
  assert.equal(
    (await claimsOf(at, document)).find((c: any) => c.statement === term.statement).review,
    'proposed',
  );
});

test('two people decide on one claim: the second is told', async (t) => {
  const at = await tryDesk(t);
  const { document } = await added(at);
  const [claim] = await claimsOf(at, document);
  const review = (body: object) => at.post(`/api/statements/${claim.statement}/review`, body);
  const first = await review({ decision: 'accepted' });
  assert.equal(first.status, 200);
  // The second still sees the claim as nobody had decided on it.
  const second = await review({ decision: 'rejected' });
  assert.deepEqual([second.status, second.body.code], [409, 'decided-meanwhile']);
  const third = await review({ decision: 'rejected', seen: first.body.decision });
  assert.equal(third.body.statement.review, 'rejected');
});

test('bulk accept by document, and taking one decision back', async (t) => {
  const at = await tryDesk(t);
  const { document } = await added(at);
  const open = (await at.get(`/api/review?document=${document}`)).total;
  assert.ok(open > 3);
  const { body } = await at.post('/api/review', { decision: 'accepted', document });
  assert.deepEqual([body.count, body.statements.length], [open, open]);
  assert.equal((await at.get(`/api/review?document=${document}`)).total, 0);
  assert.equal((await at.get('/api/home')).counts.toReview, 0);
  assert.equal((await at.post(`/api/statements/${body.statements[0]}/undo`)).status, 200);
  assert.equal((await at.get(`/api/review?document=${document}`)).total, 1);
  const twice = await at.post(`/api/statements/${body.statements[0]}/undo`);
  assert.deepEqual([twice.status, twice.body.code], [409, 'nothing-to-undo']);
});

test('what a reader proposed is rejected, not undone', async (t) => {
  const at = await tryDesk(t);
  const { document } = await added(at);
  const [claim] = await claimsOf(at, document);
  assert.equal((await at.post(`/api/statements/${claim.statement}/undo`)).body.code, 'not-yours-to-undo');
});

test('two people are joined, shown as one with both spellings, and parted again by undoing', async (t) => {
  const at = await tryDesk(t);
  await added(at);
  await at.add(OTHER, { name: 'visite.txt', published: '2024-01-10', outlet: 'Gazette' });
  const people = async () => (await at.get('/api/people?country=KZ')).rows;
  const [a, b] = await people();
  assert.ok(a && b, 'two people are read');
  const { status, body } = await at.post('/api/identity', {
    a: a.id,
    b: b.id,
    judgement: 'same',
    because: 'same office',
  });
  assert.equal(status, 200, JSON.stringify(body));
  const [one, ...rest] = await people();
  assert.deepEqual(rest, []);
  assert.deepEqual([...one.spellings].sort(), [a.name, b.name].sort());
  const page = await at.get(`/api/people/${id(one.id)}`);
  assert.ok(page.sameBecause.some((word: any) => word.because.includes('same office')));
  assert.equal((await at.post(`/api/statements/${body.statement.statement}/undo`)).status, 200);
  assert.equal((await people()).length, 2);
});

test('an agreement and a person are never one', async (t) => {
  const at = await tryDesk(t);
  const { agreement } = await added(at);
  const { rows } = await at.get('/api/people');
  const { body } = await at.post('/api/identity', { a: agreement, b: rows[0].id, judgement: 'same' });
  assert.equal(body.code, 'kinds-differ');
});

test('an entry into force recorded changes the position; undone, it is as before; the past answers as it did', async (t) => {
  const at = await tryDesk(t);
  const { agreement } = await added(at);
  const position = (query = '') => at.get(`/api/agreements/${id(agreement)}/position${query}`);
  const before = await position();
  // Successive tacit renewals: whenever it enters into force, no day ends it.
  assert.deepEqual([before.inForce, before.expires.kind], ['unknown', 'none']);
  const acts = `/api/agreements/${id(agreement)}/acts`;
  const { status, body } = await at.post(acts, {
    step: 'entered_into_force',
    date: '2024-03-01',
    note: 'note verbale',
  });
  assert.equal(status, 200, JSON.stringify(body));
  const after = await position();
  assert.deepEqual(
    [after.stage, after.inForce, after.term.last.day, after.nextRenewal.day, after.notice.lastDay.day],
    ['inForce', 'yes', '2029-02-28', '2029-03-01', '2028-08-31'],
  );
  assert.ok(after.nextRenewal.derivation.rule);
  // What the register knew before it was recorded.
  const known = await at.desk.store.statement(body.statement.statement);
  const instant = new Date(Date.parse(known!.statement.recordedAt) - 1).toISOString();
  assert.equal((await position(`?known=${instant}`)).inForce, 'unknown');
  assert.equal((await at.post(`/api/statements/${body.statement.statement}/undo`)).status, 200);
  assert.deepEqual(await position(), before);
  const { entries } = await at.get(`/api/agreements/${id(agreement)}/history`);
  assert.ok(entries.some((entry: any) => entry.retracts === body.statement.statement));
});

test('an act is recorded only of a party, on a date, of an agreement', async (t) => {
  const at = await tryDesk(t);
  const { agreement } = await added(at);
  const acts = `/api/agreements/${id(agreement)}/acts`;
  const code = async (body: object) => (await at.post(acts, body)).body.code;
  assert.equal(await code({ step: 'notification', party: 'FR', date: '2024-01-01' }), 'not-a-party');
  assert.equal(await code({ step: 'notification', party: 'KZ', date: '01/02/2024' }), 'date-not-understood');
  assert.equal(await code({ step: 'notification', party: 'KZ', date: '2024-02-30' }), 'date-not-understood');
  assert.equal(await code({ step: 'blessed', date: '2024-01-01' }), 'request-not-understood');
  assert.equal(
    await code({ step: 'notification', date: '2024-01-01', document: 'doc:no' }),
    'no-such-document',
  );
});

test('the calendar holds the deadlines of what is in force, all-day, with the same UIDs each time', async (t) => {
  const at = await tryDesk(t);
  const { agreement } = await added(at);
  await at.post(`/api/agreements/${id(agreement)}/acts`, { step: 'entered_into_force', date: '2024-03-01' });
  const feed = async () => (await at.ask('/calendar.ics?within=P5Y')).body as string;
  const text = await feed();
  // By the strictest way of counting; the default reading is 31 August.
  assert.match(text, /DTSTART;VALUE=DATE:20280828/);
  assert.match(text, /DTSTART;VALUE=DATE:20290301/);
  assert.equal(await feed(), text);
  const far = (await at.ask('/calendar.ics?within=P1Y')).body as string;
  assert.doesNotMatch(far, /BEGIN:VEVENT/);
});

test('lists are filtered, counted and sorted by what the law says; exports hold every row', async (t) => {
  const at = await tryDesk(t);
  const { agreement } = await added(at);
  await at.add('La France et le Tchad ont signé un accord de défense à Paris le 5 mai 2020.', {
    name: 'b.txt',
  });
  await at.post(`/api/agreements/${id(agreement)}/acts`, { step: 'entered_into_force', date: '2024-03-01' });
  const inForce = await at.get('/api/agreements?stage=inForce');
  assert.deepEqual(
    inForce.rows.map((row: any) => row.id),
    [agreement],
  );
  const stages = inForce.facets.find((facet: any) => facet.name === 'stage').values;
  assert.ok(stages.length >= 2, 'a facet counts what another choice would give');
  assert.deepEqual((await at.get('/api/agreements?pair=QA-KZ')).total, 1);
  assert.equal((await at.get('/api/agreements?q=Qatar')).rows[0].id, agreement);
  const days = (await at.get('/api/agreements?sort=signed')).rows.map((row: any) => row.signed);
  assert.deepEqual(days, [...days].sort());
  const { body: csv } = await at.ask('/api/agreements.csv?state=KZ');
  assert.match(csv, /^\uFEFF?id,/);
  assert.equal(csv.trim().split('\n').length, 2);
  const { body: lines } = await at.ask('/api/agreements.jsonl');
  assert.equal(lines.trim().split('\n').length, (await at.get('/api/agreements')).total);
});

test('the chain of statements verifies', async (t) => {
  const at = await tryDesk(t);
  await added(at);
  const { ok, statements } = await at.get('/api/verify?deep=true');
  assert.equal(ok, true);
  assert.ok(statements >= 5);
});

test('what the register knew before a document came, it answers as it did then', async (t) => {
  const at = await tryDesk(t);
  await added(at);
  const before = await at.get('/api/home');
  const instant = at.desk.now();
  await at.add(OTHER, { name: 'visite.txt', published: '2024-01-10', outlet: 'Gazette' });
  assert.equal((await at.get('/api/home')).counts.documents, before.counts.documents + 1);
  const then = await at.get(`/api/home?known=${instant}`);
  assert.deepEqual({ ...then.counts, statements: 0 }, { ...before.counts, statements: 0 });
  assert.deepEqual(then.upcoming, before.upcoming);
  assert.equal(
    (await at.get(`/api/agreements?known=${instant}`)).total,
    (await at.get('/api/agreements')).total,
  );
  assert.equal((await at.get('/api/agreements?known=2020-01-01')).total, 0);
});

test('another convention of counting gives its own day; one that does not exist is refused with the choices', async (t) => {
  const at = await tryDesk(t);
  const { agreement } = await added(at);
  await at.post(`/api/agreements/${id(agreement)}/acts`, { step: 'entered_into_force', date: '2024-03-01' });
  const position = (query = '') => at.ask(`/api/agreements/${id(agreement)}/position${query}`);
  const standard = (await position()).body;
  assert.equal(standard.term.last.day, '2029-02-28');
  assert.ok(standard.term.last.derivation.alternatives.some((one: any) => one.answer === '2029-03-01'));
  assert.equal((await position('?policy.termEnd=correspondingDay')).body.term.last.day, '2029-03-01');
  const refused = await position('?policy.termEnd=whenever');
  assert.deepEqual([refused.status, refused.body.code], [400, 'no-such-policy']);
  assert.match(refused.body.next, /eve, correspondingDay/);
  assert.equal((await position('?policy.constructor=x')).body.code, 'no-such-policy');
});
