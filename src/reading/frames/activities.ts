// What States do together: exercises, visits, meetings, sessions, training, deliveries, deployments, withdrawals.
import type { ActivityClaim } from '../../vocabulary/claim.ts';
import type { ReportedActivity } from '../../vocabulary/codes.ts';
import type { Annotated, Mention, Run } from '../annotated.ts';
import { moodOf } from '../clauses.ts';
import type { Tense } from '../languages/language.ts';
import { homeAt } from '../resolution/home.ts';
import { CAPITAL, GLUED, HYPHENATED, NUMBER, WORD } from '../tokens.ts';
import type { Context } from './context.ts';

export const readActivities = (context: Context): void => {
  const { source } = context;
  const found: Found[] = [];
  for (const sentence of source.sentences) {
    readExercises(context, sentence, found);
    readVisits(context, sentence, found);
    readMeetings(context, sentence, found);
    readConsultations(context, sentence, found);
    readTrainings(context, sentence, found);
    readDeliveries(context, sentence, found);
    readDeployments(context, sentence, found);
  }
  for (const [index, { claim }] of found.entries()) {
    claim.id = `x${index + 1}`;
    context.claims.push(claim);
  }
};

interface Found {
  claim: ActivityClaim;
  sentence: Run;
}

const start = (context: Context, kind: ReportedActivity, run: Run): ActivityClaim => ({
  t: 'activity',
  id: '',
  kind,
  evidence: [context.source.evidence(run)],
  rule: `${context.source.language.language.code}.activity.${kind}@1`,
});

/** States named in a run, places by their own State, in order, once. */
const statesIn = (source: Annotated, run: Run): string[] => {
  const codes = source
    .within('state', run.from, run.to)
    .filter((m) => !source.any(m.from - 4, m.from, 'excluding') && !source.is(m.from - 1, 'observer'))
    .map((m) => m.value.code);
  return [...new Set(codes)];
};

const countriesOf = (source: Annotated, run: Run): string[] => [
  ...new Set([
    ...source.within('person', run.from, run.to).map((p) => p.value.country),
    ...statesIn(source, run),
  ]),
];

const firstDate = (source: Annotated, run: Run, near: number): string | undefined => {
  const dates = source.within('date', run.from, run.to).filter((date) => !source.covering('pact', date.from));
  const after = dates.find((date) => date.from >= near && date.from - near < 24);
  return (after ?? dates.findLast((date) => date.from < near))?.value.edtf;
};

const nameNear = (source: Annotated, from: number, to: number): Mention<{ name: string }> | undefined =>
  source.within('quoted', from, to)[0] ?? yearNamed(source, from, to);

/** `African Lion 2025`, `Birlestik-2024`, `Medusa-14`: capitalised words before a joined number or year. */
const yearNamed = (source: Annotated, from: number, to: number): Mention<{ name: string }> | undefined => {
  for (let at = from; at < to; at++) {
    if (source.tokens.kind[at] !== NUMBER || !((source.tokens.shape[at] as number) & HYPHENATED)) continue;
    let first = at;
    while (
      first > from &&
      source.tokens.kind[first - 1] === WORD &&
      ((source.tokens.shape[first - 1] as number) & CAPITAL) !== 0
    )
      first--;
    if (first < at)
      return { from: first, to: at + 1, value: { name: source.quote({ from: first, to: at + 1 }) } };
  }
  return undefined;
};

/** `exercice African Lion`: capitalised words right after the noun. */
const bareName = (source: Annotated, at: number, end: number): Mention<{ name: string }> | undefined => {
  let to = at;
  while (
    to < end &&
    source.tokens.kind[to] === WORD &&
    ((source.tokens.shape[to] as number) & CAPITAL) !== 0 &&
    !source.at('state', to) &&
    !source.at('not_name', to)
  )
    to++;
  return to > at ? { from: at, to, value: { name: source.quote({ from: at, to }) } } : undefined;
};

const readExercises = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const anchor = source
    .within('activity', sentence.from, sentence.to)
    .find((m) => m.value.kind === 'exercise');
  const known = found.findLast((other) => other.claim.kind === 'exercise');
  if (anchor === undefined) {
    const again = nameNear(source, sentence.from, sentence.to);
    if (known !== undefined && again !== undefined && again.value.name === known.claim.name)
      complete(context, known, sentence, again);
    return;
  }
  if (source.covering('pact', anchor.from)) return;
  const name = nameNear(source, sentence.from, sentence.to) ?? bareName(source, anchor.to, sentence.to);
  const parts = statesIn(source, sentence);
  const same =
    known !== undefined &&
    (name === undefined
      ? (source.sentenceOf[sentence.from] as number) - (source.sentenceOf[known.sentence.from] as number) < 4
      : known.claim.name === name.value.name ||
        (baseName(known.claim.name) === baseName(name.value.name) && parts.length < 2));
  if (same) {
    complete(context, known, sentence, anchor);
    return;
  }
  if (name === undefined && parts.length < 2) return;
  if (name === undefined && !source.within('military', sentence.from, sentence.to).length) return;
  const claim = start(context, 'exercise', {
    from: Math.min(anchor.from, name?.from ?? anchor.from),
    to: Math.max(anchor.to, name?.to ?? anchor.to),
  });
  if (name !== undefined) claim.name = name.value.name;
  const entry = { claim, sentence };
  found.push(entry);
  complete(context, entry, sentence, anchor);
};

const baseName = (name: string | undefined) => name?.replace(/[-\s]?\d{2,4}$/, '');

/** What one more sentence adds to a known exercise. */
const complete = (context: Context, entry: Found, sentence: Run, anchor: Run): void => {
  const { source } = context;
  const { claim } = entry;
  const observing = source
    .within('personnel', sentence.from, sentence.to)
    .find((p) => p.value.observer)?.from;
  const run = observing === undefined ? sentence : { from: sentence.from, to: sentence.to };
  const parts = statesIn(source, run);
  const saying = source.within('saying', sentence.from, sentence.to)[0];
  const sayers =
    saying === undefined
      ? []
      : statesIn(source, { from: saying.from, to: Math.min(sentence.to, saying.to + 16) });
  const taken = parts.filter((code) => !sayers.includes(code) || parts.length - sayers.length < 2);
  claim.parts = [...new Set([...(claim.parts ?? []), ...taken])];
  claim.date ??= firstDate(source, sentence, anchor.from) as never;
  if (claim.date === undefined) delete claim.date;
  const number = personnelCount(source, sentence);
  if (number !== undefined && claim.number === undefined) Object.assign(claim, number);
  const mood = moodOf(source, anchor, 'noun');
  if (mood !== undefined && claim.mod === undefined && entry.sentence === sentence) claim.mod = mood;
};

const personnelCount = (
  source: Annotated,
  run: Run,
): { number: number; number_q?: 'min' | 'max' | 'approx' | 'exact' } | undefined => {
  for (const people of source.within('personnel', run.from, run.to)) {
    const count = source.endingAt('count', people.from);
    if (count !== undefined && count.value.value > 1)
      return count.value.quality === undefined
        ? { number: count.value.value }
        : { number: count.value.value, number_q: count.value.quality };
  }
  return undefined;
};

const placeAfter = (source: Annotated, from: number, to: number): Mention<{ code: string }> | undefined =>
  source
    .within('state', from, to)
    .find(
      (m) =>
        m.value.form !== 'demonym' &&
        m.value.form !== 'compound' &&
        (source.is(m.from - 1, 'at') || source.is(m.from - 2, 'at')),
    );

const readVisits = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const anchor = source.within('activity', sentence.from, sentence.to).find((m) => m.value.kind === 'visit');
  if (anchor === undefined) return;
  const place =
    placeAfter(source, anchor.to, Math.min(sentence.to, anchor.to + 14)) ??
    placeAfter(source, sentence.from, anchor.from);
  const host =
    place?.value.code ??
    (source.is(anchor.from - 1, 'possessive') || source.is(anchor.from - 1, 'at')
      ? homeAt(source, context.home, anchor.from)
      : undefined);
  const ofPerson =
    source
      .within('person', anchor.to, Math.min(sentence.to, anchor.to + 20))
      .find((p) => source.any(anchor.to, p.from, 'of')) ??
    source.within('person', sentence.from, anchor.from).at(-1);
  const demonym =
    source
      .within('state', anchor.to, Math.min(sentence.to, anchor.to + 10))
      .find((m) => m.value.form === 'demonym') ??
    source.within('state', sentence.from, anchor.from).findLast((m) => m.value.form === 'demonym');
  const guest = ofPerson?.value.country ?? demonym?.value.code;
  if (host === undefined || guest === undefined || host === guest) return;
  const claim = start(context, 'visit', {
    from: anchor.from,
    to: Math.max(anchor.to, place !== undefined && place.from > anchor.from ? (place as Run).to : anchor.to),
  });
  Object.assign(claim, { parts: [guest, host], guest, host });
  if (place !== undefined) claim.place = source.quote(place as unknown as Run);
  addDate(context, claim, sentence, anchor, 'noun');
  push(found, claim, sentence);
};

const addDate = (context: Context, claim: ActivityClaim, sentence: Run, anchor: Run, tense: Tense): void => {
  const date = firstDate(context.source, sentence, anchor.from);
  if (date !== undefined) claim.date = date;
  const mood = moodOf(context.source, anchor, tense);
  if (mood !== undefined) claim.mod = mood;
};

const push = (found: Found[], claim: ActivityClaim, sentence: Run): void => {
  const parts = new Set(claim.parts);
  const same = found.find(
    (other) =>
      other.claim.kind === claim.kind &&
      other.claim.mod === claim.mod &&
      other.claim.parts?.length === parts.size &&
      other.claim.parts.every((p) => parts.has(p)) &&
      (other.claim.date === claim.date || claim.date === undefined || other.claim.date === undefined) &&
      other.claim.number === claim.number,
  );
  if (same === undefined) found.push({ claim, sentence });
  else {
    same.claim.date ??= claim.date as never;
    if (same.claim.date === undefined) delete same.claim.date;
    same.claim.evidence.push(...claim.evidence);
  }
};

const readMeetings = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const verb = source
    .within('doing', sentence.from, sentence.to)
    .find(
      (m) =>
        (m.value.doing === 'receive' || m.value.doing === 'meet') &&
        m.value.tense !== 'infinitive' &&
        m.value.tense !== 'noun',
    );
  const noun = source.within('activity', sentence.from, sentence.to).find((m) => m.value.kind === 'meeting');
  const anchor = verb ?? noun;
  if (anchor === undefined || source.covering('pact', anchor.from)) return;
  const people = source.within('person', sentence.from, sentence.to);
  const counterpart = source.any(sentence.from, sentence.to, 'counterpart');
  let parts = [...new Set(people.map((p) => p.value.country))];
  if (parts.length < 2) parts = [...new Set([...parts, ...officeStates(source, sentence)])];
  if (parts.length === 1 && (counterpart || people.length > 0 || verb !== undefined)) {
    const home = homeAt(source, context.home, anchor.from);
    if (home !== undefined && !parts.includes(home)) parts.push(home);
  }
  if (parts.length < 2) return;
  const claim = start(context, 'meeting', {
    from: Math.min(anchor.from, people[0]?.from ?? anchor.from),
    to: Math.max(anchor.to, people.at(-1)?.to ?? anchor.to),
  });
  claim.parts = parts;
  addDate(context, claim, sentence, anchor, verb?.value.tense ?? 'noun');
  const place = placeAfter(source, sentence.from, sentence.to);
  if (place !== undefined) claim.place = source.quote(place as unknown as Run);
  push(found, claim, sentence);
};

/** States whose offices or armies the sentence names: « les ministres de la Défense du Kazakhstan et de l’Ouzbékistan ». */
const officeStates = (source: Annotated, sentence: Run): string[] => {
  const codes: string[] = [];
  for (const office of source.within('office', sentence.from, sentence.to))
    for (const state of source.within('state', office.from, Math.min(sentence.to, office.to + 12)))
      codes.push(state.value.code);
  return [...new Set(codes)];
};

const readConsultations = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const anchors = source.within('activity', sentence.from, sentence.to);
  const session =
    anchors.find(
      (m) =>
        m.value.kind === 'consultation' &&
        (source.endingAt('ordinal', m.from) || source.within('ordinal', m.from - 4, m.from).length > 0),
    ) ??
    anchors.find(
      (m) =>
        m.value.kind === 'meeting' &&
        source.endingAt('ordinal', m.from) &&
        anchors.some((other) => other.value.kind === 'consultation'),
    );
  if (session === undefined) return;
  let parts = countriesOf(source, sentence);
  if (parts.length < 2)
    parts = [...new Set([...parts, homeAt(source, context.home, session.from) ?? '', ...context.pair])]
      .filter((p) => p !== '')
      .slice(0, 2);
  if (parts.length < 2) return;
  const claim = start(context, 'consultation', session);
  claim.parts = parts;
  const ordinal =
    source.endingAt('ordinal', session.from) ?? source.within('ordinal', session.from - 4, session.from)[0];
  if (ordinal !== undefined) claim.session = ordinal.value.value;
  addDate(context, claim, sentence, session, 'noun');
  push(found, claim, sentence);
};

const readTrainings = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const trainee = source
    .within('personnel', sentence.from, sentence.to)
    .find((p) => source.endingAt('count', p.from) !== undefined && !p.value.observer);
  const people = source
    .within('state', sentence.from, sentence.to)
    .find(
      (m) =>
        m.value.form === 'demonym' &&
        ((source.tokens.shape[m.from] as number) & CAPITAL) !== 0 &&
        source.endingAt('count', m.from) !== undefined,
    );
  const subject = trainee ?? people;
  if (subject === undefined) return;
  const verb = source
    .within('doing', sentence.from, sentence.to)
    .find((m) => m.value.doing === 'train' || m.value.doing === 'study');
  const place = source.within('institution', sentence.from, sentence.to).find((m) => m.from > subject.from);
  if (verb === undefined && place === undefined) return;
  if (verb === undefined && !trainee?.value.trainee && people === undefined) return;
  const count = source.endingAt('count', subject.from);
  const of =
    source
      .within('state', subject.from, Math.min(sentence.to, subject.to + 3))
      .find((m) => m.value.form === 'demonym')?.value.code ??
    (source.is(subject.from - 2, 'home') ? homeAt(source, context.home, subject.from) : undefined);
  const hostMention =
    source.within('state', place?.from ?? subject.to + 1, sentence.to).find((m) => m.value.code !== of) ??
    source.within('state', sentence.from, subject.from).find((m) => m.value.code !== of);
  const trainees = of ?? homeAt(source, context.home, subject.from);
  const host = hostMention?.value.code ?? homeAt(source, context.home, subject.from);
  if (trainees === undefined || host === undefined || trainees === host) return;
  const claim = start(context, 'training', {
    from: count?.from ?? subject.from,
    to: Math.max(
      subject.to,
      verb?.to ?? 0,
      place?.to ?? 0,
      hostMention !== undefined && hostMention.from > subject.from ? hostMention.to : 0,
    ),
  });
  Object.assign(claim, { parts: [trainees, host], trainees, host });
  if (count !== undefined)
    Object.assign(
      claim,
      { number: count.value.value },
      count.value.quality === undefined ? {} : { number_q: count.value.quality },
    );
  addDate(context, claim, sentence, verb ?? subject, verb?.value.tense ?? 'participle');
  push(found, claim, sentence);
};

const readDeliveries = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const things = source.within('materiel', sentence.from, sentence.to)[0];
  const verb = source
    .within('doing', sentence.from, sentence.to)
    .find(
      (m) =>
        m.value.doing === 'deliver' ||
        m.value.doing === 'give' ||
        m.value.doing === 'sell' ||
        m.value.doing === 'lend',
    );
  if (
    things === undefined ||
    verb === undefined ||
    source.covering('pact', things.from) ||
    source.covering('pact', verb.from)
  )
    return;
  const parts = countriesOf(source, sentence);
  const home = homeAt(source, context.home, verb.from);
  if (parts.length === 1 && home !== undefined && home !== parts[0]) parts.push(home);
  if (parts.length !== 2) return;
  const claim = start(context, 'delivery', {
    from: Math.min(verb.from, things.from),
    to: Math.max(verb.to, things.to),
  });
  claim.parts = parts;
  claim.mode = verb.value.doing === 'sell' ? 'sale' : verb.value.doing === 'lend' ? 'loan' : 'gift';
  addDate(context, claim, sentence, verb, verb.value.tense);
  push(found, claim, sentence);
};

const readDeployments = (context: Context, sentence: Run, found: Found[]): void => {
  const { source } = context;
  const leave = source.within('doing', sentence.from, sentence.to).find((m) => m.value.doing === 'leave');
  const deploy =
    source.within('doing', sentence.from, sentence.to).find((m) => m.value.doing === 'deploy') ??
    source.within('activity', sentence.from, sentence.to).find((m) => m.value.kind === 'deployment');
  const troops =
    source
      .within('personnel', sentence.from, sentence.to)
      .find((p) => !p.value.trainee && !p.value.observer) ??
    source.within('activity', sentence.from, sentence.to).find((m) => m.value.kind === 'basing');
  const verb = leave ?? deploy;
  if (verb === undefined || troops === undefined) return;
  const of = source
    .within('state', troops.from, Math.min(sentence.to, troops.to + 4))
    .find((m) => m.value.form === 'demonym')?.value.code;
  const at =
    placeAfter(source, sentence.from, sentence.to)?.value.code ?? homeAt(source, context.home, verb.from);
  if (of === undefined || at === undefined || of === at) return;
  const claim = start(context, leave !== undefined ? 'withdrawal' : 'deployment', {
    from: Math.min(verb.from, troops.from),
    to: Math.max(verb.to, troops.to + 1),
  });
  claim.parts = [of, at];
  claim.from = of;
  if (leave === undefined) claim.to = at;
  const count = source.endingAt('count', troops.from);
  if (count !== undefined)
    Object.assign(
      claim,
      { number: count.value.value },
      count.value.quality === undefined ? {} : { number_q: count.value.quality },
    );
  addDate(context, claim, sentence, verb, 'tense' in verb.value ? (verb.value.tense as Tense) : 'participle');
  push(found, claim, sentence);
};

export const isGlued = (source: Annotated, at: number) => ((source.tokens.shape[at] as number) & GLUED) !== 0;
