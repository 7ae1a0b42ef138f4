// What is put right once all acts are read: loose titles, initialling, dates in names, one event a step.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Run } from '../annotated.ts';
import { isPlan } from '../resolution/agreement-kinds.ts';
import type { Agreement, Context } from './context.ts';
import { addPassages } from '../slots.ts';
import { eventsOf } from './told.ts';

/** « X ratifie l’accord » above a chamber’s vote: the vote is the step, the title its loose verb. */
export const dropLooseTitles = (context: Context): void => {
  const { source } = context;
  const titleEnd = source.tokens.end[(source.sentences[0]?.to ?? 1) - 1] ?? 0;
  const votes = context.claims.filter(
    (claim): claim is EventClaim => claim.t === 'event' && claim.step.startsWith('approved'),
  );
  context.claims = context.claims.filter((claim) => {
    if (
      claim.t !== 'event' ||
      claim.step !== 'ratified' ||
      claim.mod !== undefined ||
      (claim.date !== undefined && !isAbout(claim.date) && /:(?:president|monarch)$/.test(claim.by ?? '')) ||
      claim.evidence.some((e) => e.start > titleEnd)
    )
      return true;
    const vote = votes.find((other) => other.of === claim.of);
    if (vote === undefined) return true;
    vote.as_written ??= claim.evidence[0]?.quote.split(' ')[0] ?? '';
    return false;
  });
};

/** Initialled is signed (so the African press says it), unless a signature is told as well. */
export const settleInitialling = (context: Context): void => {
  const events = context.claims.filter((claim): claim is EventClaim => claim.t === 'event');
  for (const event of events) {
    if (event.step !== 'initialled') continue;
    const undated = events.find(
      (other) =>
        other.of === event.of &&
        other.step === 'signed' &&
        other.date === undefined &&
        other.mod === event.mod,
    );
    if (event.date !== undefined && undated !== undefined) {
      // told twice: « ont paraphé mercredi … Le texte a été signé par X »
      undated.date = event.date;
      if (event.place !== undefined) undated.place ??= event.place;
      undated.evidence.unshift(...event.evidence);
      context.claims.splice(context.claims.indexOf(event), 1);
      continue;
    }
    const later = events.some(
      (other) =>
        other.of === event.of &&
        other.step === 'signed' &&
        (event.date === undefined ? other.date === undefined : (other.date ?? '9') >= event.date),
    );
    if (!later) event.step = 'signed';
  }
};

/** Two States’ parliaments approve the same text each for itself. */
const sameCountry = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a.slice(0, 2) === b.slice(0, 2);

/** Steps that each State goes for itself. */
const OF_EACH = new Set<EventClaim['step']>([
  'draft_approved',
  'gov_examined',
  'tabled',
  'committee_approved',
  'debated',
  'approved',
  'approved_lower',
  'approved_upper',
  'law_signed',
  'promulgated',
  'ratified',
  'published',
  'notification',
  'joined',
  'withdrawn',
]);

/** The same step of the same agreement on the same day is one event with more evidence. */
export const keep = (context: Context, event: EventClaim): void => {
  const same = eventsOf(context, event.of).find(
    (claim) =>
      claim.step === event.step &&
      claim.mod === event.mod &&
      (!OF_EACH.has(event.step) || sameCountry(claim.by, event.by)) &&
      agrees(claim.date, event.date),
  );
  if (same === undefined) {
    context.claims.push(event);
    return;
  }
  if (same.evidence.length < 12) addPassages(same, event.evidence);
  if (isFiner(event.date, same.date)) same.date = event.date as string;
  for (const field of ['date', 'place', 'by', 'signers', 'as_written'] as const)
    if (same[field] === undefined && event[field] !== undefined)
      Object.assign(same, { [field]: event[field] });
};

/** The day of publication, more or less. */
const isAbout = (day: string): boolean => day.endsWith('~');

const agrees = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || isAbout(a) || isAbout(b) || a.startsWith(b) || b.startsWith(a);

const isFiner = (day: string | undefined, than: string | undefined): boolean =>
  day !== undefined &&
  than !== undefined &&
  (isAbout(than)
    ? day.length >= than.length - 1 && !isAbout(day)
    : day.length > than.length && !isAbout(day));

/** `l’accord du 4 août 2010`: a date in the name is a signature, unless an act says it. */
export const addDatedName = (context: Context, agreement: Agreement): void => {
  if (agreement.signed === undefined || isPlan(agreement.value)) return;
  const { source } = context;
  if (
    eventsOf(context, agreement.id).some(
      (claim) =>
        (claim.step === 'signed' || claim.step === 'initialled') &&
        claim.date !== undefined &&
        (claim.date.startsWith(agreement.signed as string) ||
          (agreement.signed as string).startsWith(claim.date)),
    )
  )
    return;
  const mention = agreement.mentions.find((pact) =>
    source.within('date', pact.from, pact.to + 12).some((date) => date.value.edtf === agreement.signed),
  );
  if (mention === undefined) return;
  const date = source
    .within('date', mention.from, mention.to + 12)
    .find((d) => d.value.edtf === agreement.signed) as Run;
  const nameFrom = source.tokens.start[mention.from] as number;
  const nameTo = source.tokens.end[source.sentenceAt(mention.from).to - 1] as number;
  const undated = eventsOf(context, agreement.id).find(
    (claim) =>
      claim.step === 'signed' &&
      claim.date === undefined &&
      claim.mod === undefined &&
      claim.evidence.some(({ start }) => start >= nameFrom && start <= nameTo),
  );
  if (undated !== undefined) {
    undated.date = agreement.signed;
    return;
  }
  context.claims.push({
    t: 'event',
    of: agreement.id,
    step: 'signed',
    date: agreement.signed,
    evidence: [source.evidence({ from: mention.from, to: Math.max(mention.to, date.to) })],
    rule: `${source.language.language.code}.event.dated-name@1`,
    certainty: 'derived',
  });
};

/** What a treaty abrogates or replaces goes when that treaty enters into force. */
export const settleEndings = (context: Context): void => {
  if (!context.isTreaty || isInForce(context)) return;
  for (const claim of context.claims)
    if (
      claim.t === 'event' &&
      claim.mod === undefined &&
      (claim.step === 'replaced' || claim.step === 'terminated')
    )
      claim.mod = 'planned';
};

/** The text itself tells that it is in force. */
const isInForce = (context: Context): boolean =>
  context.main !== undefined &&
  eventsOf(context, context.main.id).some(
    (claim) => claim.step === 'entered_into_force' && claim.mod === undefined,
  );

/** `Lawmakers approve the pact` above the vote of one chamber: the same vote. */
export const settleChambers = (context: Context): void => {
  const events = context.claims.filter((claim): claim is EventClaim => claim.t === 'event');
  const votes = events.filter(({ step }) => step === 'approved_lower' || step === 'approved_upper');
  if (votes.length === 0) return;
  context.claims = context.claims.filter(
    (claim) =>
      claim.t !== 'event' ||
      claim.step !== 'approved' ||
      !claim.by?.endsWith(':parliament') ||
      !votes.some(
        (vote) =>
          vote.of === claim.of &&
          vote.mod === claim.mod &&
          sameCountry(vote.by, claim.by) &&
          agrees(vote.date, claim.date),
      ),
  );
};

/** A body that approved a text debated it: one step. */
export const settleDebates = (context: Context): void => {
  const approved = new Set(
    context.claims.flatMap((claim) =>
      claim.t === 'event' && VOTES.has(claim.step) && claim.mod === undefined
        ? [`${claim.of} ${claim.by}`]
        : [],
    ),
  );
  context.claims = context.claims.filter(
    (claim) =>
      claim.t !== 'event' ||
      (claim.step !== 'debated' && claim.step !== 'gov_examined') ||
      claim.mod !== undefined ||
      !approved.has(`${claim.of} ${claim.by}`),
  );
};
const VOTES = new Set([
  'draft_approved',
  'ratified',
  'committee_approved',
  'approved',
  'approved_lower',
  'approved_upper',
]);

/** `takes effect on 1 January` beside `entered into force on 1 January`: what is done is no longer ahead. */
export const settleDone = (context: Context): void => {
  context.claims = context.claims.filter(
    (claim) =>
      claim.t !== 'event' ||
      claim.mod !== 'planned' ||
      claim.date === undefined ||
      !eventsOf(context, claim.of).some(
        (other) => other.step === claim.step && other.mod === undefined && other.date === claim.date,
      ),
  );
};
