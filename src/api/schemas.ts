// What the API answers, as zod schemas: the OpenAPI document, the checks at the edge and the web app's types come from here.
import { z } from '@hono/zod-openapi';

/** Three-valued answer of the law. */
export const truth = z.enum(['yes', 'no', 'unknown', 'notApplicable']);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A passage: enough to open the document at the place. */
export const passage = z.object({
  document: z.string(),
  documentTitle: z.string(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  language: z.string().optional(),
  rank: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
});

/** A reference to another entity, ready to be shown and linked. */
export const link = z.object({ kind: z.string(), id: z.string(), label: z.string() });

/** A statement as the pages show it: what, from where, reviewed how. */
export const sourced = z.object({
  statement: z.string(),
  fact: z.string(),
  /** Fields of the claim. */
  value: z.record(z.string(), z.unknown()),
  mod: z.string().optional(),
  certainty: z.string().optional(),
  review: z.enum(['proposed', 'accepted', 'corrected', 'rejected']),
  rule: z.string().optional(),
  origin: z.string(),
  recordedAt: z.string(),
  recordedBy: z.string(),
  /** The decision on it, if any: its statement (to undo it, or as `seen`), by whom, when. */
  decision: z.string().optional(),
  decidedBy: z.string().optional(),
  decidedAt: z.string().optional(),
  passages: z.array(passage),
  /** How it was asserted before that was corrected; `actual`: as a fact. */
  originalMod: z.string().optional(),
  /** What a correction replaced. */
  original: z.record(z.string(), z.unknown()).optional(),
  /** Fields worked out rather than said. */
  inferred: z.array(z.object({ field: z.string(), how: z.string() })).optional(),
  /** Person or organ that said it, with the verb. */
  saidBy: z.array(z.object({ by: z.string(), verb: z.string() })).optional(),
});

/** One field of an entity: the value shown, why that one, and what else sources say. */
export const field = z.object({
  value: z.unknown(),
  statements: z.array(sourced),
  /** `pinned`, `only`, `rank`, `newest`: the rule that chose the shown value. */
  chosenBy: z.string(),
  others: z.array(
    z.object({ value: z.unknown(), statements: z.array(sourced), contradicts: z.boolean().optional() }),
  ),
});

/** A convention of counting and what was chosen of it: its codes, and in words. */
const conventionChosen = z.object({ name: z.string(), choice: z.string(), says: z.string() });

/** A date of the law with its reasons: an exact day, an interval, alternatives, none, or unknown because … */
export const dateAnswer = z.object({
  kind: z.enum(['day', 'interval', 'oneOf', 'none', 'unknown']),
  day: z.string().optional(),
  earliest: z.string().nullable().optional(),
  latest: z.string().nullable().optional(),
  oneOf: z.array(z.string()).optional(),
  certainty: z.enum(['stated', 'derived', 'defaulted', 'unknown']).optional(),
  /** Codes and sentences of what is missing. */
  because: z.array(z.object({ code: z.string(), text: z.string() })),
  /** How it was reached. */
  derivation: z
    .object({
      rule: z.string(),
      article: z.string().optional(),
      /** In words, with the days put in. */
      says: z.string().optional(),
      policy: conventionChosen.optional(),
      policies: z.array(conventionChosen).optional(),
      inputs: z.array(z.object({ label: z.string(), value: z.string(), passages: z.array(passage) })),
      alternatives: z.array(
        z.object({ policy: z.string(), choice: z.string(), says: z.string(), answer: z.string() }),
      ),
    })
    .optional(),
});

export const position = z.object({
  asOf: day,
  knownOn: z.string().optional(),
  stage: z.string(),
  inForce: truth,
  applied: truth,
  operative: truth.optional(),
  /** Why `inForce`, `applied`, `operative`, `notice.open` are unknown. */
  because: z.record(z.string(), z.array(z.object({ code: z.string(), text: z.string() }))).optional(),
  entryIntoForce: dateAnswer,
  term: z.object({ number: z.union([z.number(), z.string()]), first: dateAnswer, last: dateAnswer }),
  nextRenewal: dateAnswer,
  expires: dateAnswer,
  notice: z.object({ lastDay: dateAnswer, nextLastDay: dateAnswer, open: truth }),
  effectIfDenouncedNow: dateAnswer,
  ended: z.object({ how: z.string(), lastDay: dateAnswer }).nullable(),
  survives: z.array(z.string()),
  forParty: z.record(
    z.string(),
    z.object({ inForce: truth, operative: truth.optional(), from: dateAnswer, until: dateAnswer }),
  ),
  procedures: z.array(
    z.object({
      state: z.string(),
      route: z.string(),
      name: z.string(),
      basis: z.string(),
      consent: truth,
      steps: z.array(
        z.object({
          id: z.string(),
          label: z.string(),
          organ: z.string(),
          state: z.enum(['done', 'next', 'awaited', 'notEvidenced', 'optional']),
          date: z.string().optional(),
          due: z.string().optional(),
          verified: z.boolean(),
          source: z.string().optional(),
          passages: z.array(passage),
        }),
      ),
    }),
  ),
  findings: z.array(z.object({ code: z.string(), text: z.string() })),
  says: z.array(z.string()),
  /** The position under each belief where sources disagree. */
  under: z.array(
    z.object({ believing: z.record(z.string(), z.string()), inForce: truth, says: z.array(z.string()) }),
  ),
  /** What the dates would be, given an entry into force that is not evidenced. */
  ifEntryIntoForce: z
    .object({
      missing: z.array(z.object({ code: z.string(), text: z.string() })),
      formulas: z.array(z.object({ answer: z.string(), text: z.string() })),
      /** Worked example for a hypothetical day. */
      example: z
        .object({ entry: day, expires: z.string(), nextRenewal: z.string(), lastDayForNotice: z.string() })
        .optional(),
    })
    .optional(),
});

/** Something drawn on the time ribbon. Days as ISO; `latest` differs from `earliest` where the day is uncertain. */
export const ribbonMark = z.object({
  kind: z.enum([
    'signature',
    'step',
    'entryIntoForce',
    'term',
    'renewal',
    'noticeWindow',
    'expiry',
    'end',
    'today',
  ]),
  label: z.string(),
  from: z.string(),
  to: z.string().optional(),
  uncertain: z.boolean(),
  party: z.string().optional(),
});

export const agreementRow = z.object({
  id: z.string(),
  title: z.string(),
  parties: z.array(z.string()),
  kind: z.string(),
  subject: z.string().optional(),
  signed: z.string().optional(),
  stage: z.string(),
  stageNote: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('notYet'), first: z.string() }),
      z.object({ kind: z.literal('stepsOnly') }),
    ])
    .optional(),
  inForce: truth,
  domains: z.array(z.string()),
  expires: z.string().optional(),
  nextLastDayForNotice: z.string().optional(),
  documents: z.number(),
  toReview: z.number(),
  contradictions: z.number(),
  example: z.boolean(),
});

export const facet = z.object({
  name: z.string(),
  values: z.array(z.object({ value: z.string(), count: z.number() })),
});

export const activityRow = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  states: z.array(z.string()),
  date: z.string().optional(),
  place: z.string().optional(),
  mod: z.string().optional(),
  state: z.string().optional(),
  number: z.number().optional(),
  numberQuality: z.string().optional(),
  stock: z.boolean().optional(),
  basis: z.string().optional(),
  agreement: link.optional(),
  documents: z.number(),
  example: z.boolean(),
});

export const personRow = z.object({
  id: z.string(),
  name: z.string(),
  spellings: z.array(z.string()),
  role: z.string().optional(),
  country: z.string().optional(),
  documents: z.number(),
  toReview: z.number(),
  example: z.boolean(),
});

export const documentRow = z.object({
  id: z.string(),
  title: z.string(),
  outlet: z.string().optional(),
  published: z.string().optional(),
  language: z.string(),
  format: z.string(),
  rank: z.string(),
  received: z.string(),
  claims: z.number(),
  toReview: z.number(),
  /** The language has no rules: nothing was drawn from it. */
  notRead: z.boolean().optional(),
  sameDispatchAs: link.optional(),
  example: z.boolean(),
});

/** Something a person should look at, most urgent first, with the reason and where to act. */
export const attention = z.object({
  kind: z.enum([
    'noticeWindow',
    'noticeOpens',
    'renewal',
    'expiry',
    'procedureLimit',
    'actAwaited',
    'contradiction',
    'review',
    'identity',
    'confirmation',
    'basis',
  ]),
  about: link,
  day: z.string().optional(),
  daysLeft: z.number().optional(),
  text: z.string(),
  why: z.string(),
});

export const home = z.object({
  asOf: day,
  counts: z.object({
    agreements: z.number(),
    people: z.number(),
    activities: z.number(),
    documents: z.number(),
    toReview: z.number(),
    contradictions: z.number(),
    statements: z.number(),
  }),
  attention: z.array(attention),
  recent: z.array(z.object({ at: z.string(), text: z.string(), about: link, document: link.optional() })),
  upcoming: z.array(z.object({ day: z.string(), text: z.string(), about: link, kind: z.string() })),
  examples: z.object({ loaded: z.boolean(), documents: z.number() }),
});

export const agreementPage = z.object({
  row: agreementRow,
  asOf: day,
  knownOn: z.string().optional(),
  fields: z.record(z.string(), field),
  acts: z.array(
    z.object({
      id: z.string(),
      step: z.string(),
      date: z.string().optional(),
      place: z.string().optional(),
      by: z.string().optional(),
      received: z.string().optional(),
      vote: z.string().optional(),
      number: z.string().optional(),
      mod: z.string().optional(),
      asWritten: z.string().optional(),
      signers: z.array(z.string()),
      statements: z.array(sourced),
    }),
  ),
  term: z.array(sourced),
  entryRules: z.array(sourced),
  costs: z.array(sourced),
  domains: z.array(
    z.object({
      code: z.string(),
      forms: z.array(z.string()),
      mod: z.string().optional(),
      statements: z.array(sourced),
      exercised: z.array(link),
    }),
  ),
  position,
  ribbon: z.array(ribbonMark),
  related: z.array(z.object({ how: z.string(), to: link })),
  activities: z.array(activityRow),
  people: z.array(personRow),
  documents: z.array(documentRow),
  contradictions: z.array(
    z.object({
      what: z.string(),
      values: z.array(z.object({ value: z.string(), statements: z.array(sourced) })),
    }),
  ),
  sameBecause: z.array(
    z.object({
      entity: z.string(),
      /** The two entries judged. */
      pair: z.array(z.string()).optional(),
      score: z.number(),
      because: z.array(z.string()),
      judgement: z.string(),
      by: z.string(),
      at: z.string(),
      statement: z.string().optional(),
    }),
  ),
  proposedSame: z.array(z.object({ to: link, score: z.number(), because: z.array(z.string()) })),
});

export const personPage = z.object({
  row: personRow,
  offices: z.array(
    z.object({
      role: z.string(),
      country: z.string(),
      asWritten: z.string().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
      statements: z.array(sourced),
    }),
  ),
  said: z.array(sourced),
  met: z.array(activityRow),
  agreements: z.array(agreementRow),
  documents: z.array(documentRow),
  sameBecause: agreementPage.shape.sameBecause,
  proposedSame: agreementPage.shape.proposedSame,
});

export const activityPage = z.object({
  row: activityRow,
  fields: z.record(z.string(), field),
  statements: z.array(sourced),
  documents: z.array(documentRow),
  agreements: z.array(agreementRow),
  sameBecause: agreementPage.shape.sameBecause,
  proposedSame: agreementPage.shape.proposedSame,
});

export const documentPage = z.object({
  row: documentRow,
  url: z.string().optional(),
  /** When its bytes were fetched from there; absent where somebody handed them in. */
  fetchedAt: z.string().optional(),
  sha256: z.string(),
  bytes: z.number(),
  publishedFrom: z.string().optional(),
  text: z.string(),
  parts: z.array(z.object({ kind: z.string(), start: z.number(), end: z.number() })),
  /** PDF pages with the boxes of passages, where the source has pages. */
  segments: z
    .array(
      z.object({
        start: z.number(),
        end: z.number(),
        page: z.number().optional(),
        box: z.array(z.number()).optional(),
      }),
    )
    .optional(),
  claims: z.array(sourced.extend({ entity: link.optional() })),
  findings: z.array(
    z.object({
      code: z.string(),
      message: z.string(),
      start: z.number().optional(),
      end: z.number().optional(),
    }),
  ),
  copies: z.array(documentRow),
});

export const statePage = z.object({
  state: z.string(),
  other: z.string().optional(),
  agreements: z.array(agreementRow),
  deadlines: home.shape.upcoming,
  activities: z.array(activityRow),
  people: z.array(personRow),
  partners: z.array(
    z.object({ state: z.string(), agreements: z.number(), inForce: z.number(), activities: z.number() }),
  ),
  training: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      year: z.string(),
      number: z.number(),
      quality: z.string(),
      stock: z.boolean(),
      activity: z.string(),
    }),
  ),
});

export const searchHit = z.object({
  kind: z.string(),
  id: z.string(),
  title: z.string(),
  snippet: z.string(),
  marks: z.array(z.tuple([z.number(), z.number()])),
  states: z.array(z.string()),
  date: z.string().optional(),
  score: z.number(),
});

/** Why two entries may be one. */
export const proposal = z.object({ a: link, b: link, score: z.number(), because: z.array(z.string()) });

/** A claim that waits for a person, what it is about and the document that makes it. */
export const reviewItem = sourced.extend({ entity: link.optional(), document: link.optional() });

export const stateRow = z.object({
  state: z.string(),
  agreements: z.number(),
  inForce: z.number(),
  activities: z.number(),
});

export const network = z.object({
  nodes: z.array(z.object({ state: z.string(), agreements: z.number() })),
  edges: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      agreements: z.number(),
      inForce: z.number(),
      unknown: z.number(),
      ids: z.array(z.string()),
    }),
  ),
});

export const matrix = z.object({
  states: z.array(z.string()),
  domains: z.array(z.string()),
  cells: z.array(
    z.object({ state: z.string(), domain: z.string(), agreements: z.number(), inForce: z.number() }),
  ),
});

export const timeline = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      parties: z.array(z.string()),
      from: z.string().nullable(),
      to: z.string().nullable(),
      uncertain: z.boolean(),
      stage: z.string(),
    }),
  ),
});

/** Lists answer a page of rows, the count of all, and facets over all. */
export const list = <T extends z.ZodType>(row: T) =>
  z.object({ total: z.number(), rows: z.array(row), facets: z.array(facet) });

/** Agreements of a day; `notBegun`: left out, since nothing of them had happened by then. */
export const agreementList = list(agreementRow).extend({ notBegun: z.number() });

export const job = z.object({
  id: z.string(),
  state: z.enum(['running', 'done', 'stopped']),
  total: z.number(),
  done: z.number(),
  results: z.array(
    z.object({
      name: z.string(),
      document: z.string().optional(),
      claims: z.number().optional(),
      already: z.boolean().optional(),
      refusal: z.object({ code: z.string(), message: z.string(), next: z.string().optional() }).optional(),
    }),
  ),
});

export const refusalBody = z.object({
  code: z.string(),
  message: z.string(),
  next: z.string().optional(),
  details: z.unknown().optional(),
});

/** Everything recorded of an entry, newest first; `retracts`: what it took back. */
export const history = z.object({
  entries: z.array(sourced.extend({ retracts: z.string().optional() })),
});
