// What a document seems to say: one fact, its fields as the text gives them, and the passages that state it.
// Field names and conventions are those of the corpus, so that reading is scored on what it emits.
import type {
  CostRuleKind,
  CountQuality,
  Domain,
  EntryRuleKind,
  Form,
  Kind,
  Mod,
  RenewalKind,
  ReportedActivity,
  Role,
  Step,
  Subject,
  TransferMode,
} from './codes.ts';
import type { Evidence } from './evidence.ts';

/** ISO 3166-1 alpha-2 (`SU` allowed), an organisation of `ORGANISATIONS`, a company's name, or `ZZ`: not told. */
export type Party = string;
/** EDTF (ISO 8601-2): `2023-12-12`, `2024-11`, `2023~`, `XXXX-12-23`, `2024-06/2024-09`, seasons 21-24. */
export type EdtfText = string;
/** ISO 8601 duration in whole units: `P5Y`, `P6M`, `P30D`. */
export type PeriodText = string;
/** Local to one document: agreements `a1 a2 …` (older ones merely cited `a0 a00`), activities `x1 x2 …`, `rel:KZ-TR`. */
export type LocalId = string;

/** How sure: said in so many words, worked out from other words, or supplied by a convention of reading. */
export type Certainty = 'stated' | 'derived' | 'defaulted';

/** A field that the passage does not say by itself, and what it was worked out from. */
export interface Inference {
  field: string;
  /** kebab-case reason: `year-from-publication`, `both-countries`, `office-names-state` … */
  how: string;
  from: Evidence[];
}

interface ClaimBase {
  mod?: Mod;
  /** Shortest passages that state it, at least one. */
  evidence: Evidence[];
  certainty?: Certainty;
  inferred?: Inference[];
  /** Rule id and version, `fr.event.signed-participle@1`. */
  rule?: string;
  /** The same where `rule` is a field of the fact itself (cost, entry_rule); either may be used elsewhere. */
  ruleId?: string;
}

export interface AgreementClaim extends ClaimBase {
  t: 'agreement';
  id: LocalId;
  parties: Party[];
  kind: Kind;
  subject?: Subject;
  /** The words that name it, as written. */
  title?: string;
  replaces?: LocalId;
  amends?: LocalId;
  parent?: LocalId;
  period?: EdtfText;
  /** The text gives only a number of agreements. */
  count?: number;
}

export interface EventClaim extends ClaimBase {
  t: 'event';
  of: LocalId;
  step: Step;
  date?: EdtfText;
  place?: string;
  /** `CC:organ`, e.g. `KZ:senate`. */
  by?: string;
  signers?: string[];
  vote?: string;
  bill?: string;
  number?: string;
  /** The loose verb of the text where the step is another ("ratified" of a chamber's vote). */
  as_written?: string;
}

export interface TermClaim extends ClaimBase {
  t: 'term';
  of: LocalId;
  dur?: PeriodText;
  indef?: boolean;
  renewal?: RenewalKind;
  /** Of each renewal; `same` where the text says equal. */
  period?: PeriodText | 'same';
  /** How often it is renewed, where the text says; a number of renewals. */
  times?: 'successive' | 'once' | number;
  notice?: PeriodText;
  /** `expiry`: notice against renewal; `any`: free denunciation. */
  ref?: 'expiry' | 'any';
  /** Delay after which a denunciation takes effect. */
  effect?: PeriodText;
  survive?: boolean;
}

export interface EntryRuleClaim extends ClaimBase {
  t: 'entry_rule';
  of: LocalId;
  rule: EntryRuleKind;
  /** ISO 8601; for `nth_month_first_day` the ordinal n (as a number or `PnM`). */
  delay?: PeriodText | number;
}

export interface CostClaim extends ClaimBase {
  t: 'cost';
  of: LocalId;
  rule: CostRuleKind;
  on?: string;
  amount?: number;
  cur?: string;
}

export interface DomainsClaim extends ClaimBase {
  t: 'domains';
  /** Agreement or activity id, or `rel:XX-YY` for talks between two States (alphabetical). */
  of: LocalId;
  codes: Domain[];
  forms?: Form[];
}

export interface ActivityClaim extends ClaimBase {
  t: 'activity';
  id: LocalId;
  kind: ReportedActivity;
  /** Every State concerned. */
  parts?: Party[];
  observers?: Party[];
  name?: string;
  edition?: number | string;
  phase?: number | string;
  date?: EdtfText;
  place?: string;
  hosts?: Party[];
  guest?: Party;
  host?: Party;
  number?: number;
  number_q?: CountQuality;
  trainees?: Party | Party[];
  trainers?: Party | Party[];
  institution?: string;
  length?: PeriodText;
  free?: boolean;
  /** true: so far or at present; absent: an intake. */
  stock?: boolean;
  from?: Party;
  to?: Party;
  what?: string;
  value?: number;
  currency?: string;
  mode?: TransferMode;
  body?: string;
  session?: number | string;
}

export interface PersonClaim extends ClaimBase {
  t: 'person';
  name: string;
  role: Role;
  country: Party;
  /** The office in the words of the text. */
  office?: string;
  /** Another spelling of the same person in the same text. */
  same_as?: string;
}

/** Who claims what: an attribution. */
export interface AttributionClaim extends ClaimBase {
  t: 'claim';
  /** `person:` `org:` `media:` `doc:` `gov:` + name. */
  by: string;
  verb: string;
  of: LocalId[];
}

export type Claim =
  | AgreementClaim
  | EventClaim
  | TermClaim
  | EntryRuleClaim
  | CostClaim
  | DomainsClaim
  | ActivityClaim
  | PersonClaim
  | AttributionClaim;

export type FactType = Claim['t'];

/** Every type of claim, in the order in which documents are told and scored. */
export const FACT_TYPES = [
  'agreement',
  'event',
  'term',
  'entry_rule',
  'cost',
  'domains',
  'activity',
  'person',
  'claim',
] as const satisfies FactType[];
