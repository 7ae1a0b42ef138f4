// The closed lists of the register. An id here is what documents, statements, exports and the API carry.

export const MODS = [
  'planned',
  'conditional',
  'proposed',
  'ongoing',
  'negated',
  'denied',
  'reported',
  'suspended',
  'past',
] as const;
/** How a fact is asserted; absent = the text asserts it as actual. */
export type Mod = (typeof MODS)[number];

/** Steps of an agreement's life, in order. Who acts decides the step, whatever verb the text uses. */
export const STEPS = [
  'negotiated',
  'finalised',
  'draft_approved',
  'initialled',
  'signed',
  'gov_examined',
  'tabled',
  'committee_approved',
  'debated',
  'approved_lower',
  'approved_upper',
  'approved',
  'law_signed',
  'promulgated',
  'ratified',
  'published',
  'exchanged',
  'notification',
  'entered_into_force',
  'implementation_approved',
  'amended',
  'renewed',
  'replaced',
  'expired',
  'suspended',
  'requested',
  'revision_requested',
  'denounced',
  'denunciation_received',
  'termination_authorised',
  'terminated',
  'withdrawn',
  'bill_withdrawn',
  'rejected',
  'joined',
] as const;
export type Step = (typeof STEPS)[number];

/** What an agreement is called in the text, whatever its designation means in law (VCLT 2(1)(a)). */
export const KINDS = [
  'agreement',
  'treaty',
  'framework',
  'partnership',
  'mou',
  'protocol',
  'amendment',
  'convention',
  'exchange_letters',
  'declaration',
  'statement',
  'loi',
  'technical_arrangement',
  'plan',
  'programme',
  'roadmap',
  'minutes',
  'sofa',
  'contract',
] as const;
export type Kind = (typeof KINDS)[number];

export const SUBJECTS = [
  'mil_coop',
  'defence_coop',
  'defence_pact',
  'mil_tech',
  'mil_training',
  'mil_medicine',
  'mil_finance',
  'def_industry',
  'info_security',
  'sofa',
  'basing',
  'transit',
  'airspace',
  'exercise',
  'peacekeeping',
  'counter_terror',
  'security',
  'strategic',
  'arms_control',
  'other',
] as const;
export type Subject = (typeof SUBJECTS)[number];

export const DOMAINS = [
  'POL',
  'OPS',
  'CBT',
  'EXR',
  'EDU',
  'TRG',
  'SOF',
  'AIR',
  'NAV',
  'RNG',
  'BAS',
  'STA',
  'PKO',
  'HUM',
  'MED',
  'MTC',
  'IND',
  'ACQ',
  'RND',
  'SCI',
  'LOG',
  'TRA',
  'INT',
  'SEC',
  'CYB',
  'CIS',
  'SPC',
  'GEO',
  'LAW',
  'ORG',
  'INF',
  'DEM',
  'BOR',
  'TER',
  'ARM',
  'CUL',
  'SPO',
  'PAT',
  'SOC',
] as const;
export type Domain = (typeof DOMAINS)[number];

export const FORMS = ['VIS', 'MTG', 'EXP', 'OBS', 'CRS', 'CNF', 'GRP', 'PLN', 'INFO'] as const;
export type Form = (typeof FORMS)[number];

/** Kinds of activity as documents report them; programme/ keeps finer ones. */
export const REPORTED_ACTIVITIES = [
  'exercise',
  'meeting',
  'visit',
  'consultation',
  'training',
  'delivery',
  'peacekeeping',
  'deployment',
  'withdrawal',
  'attache',
  'basing',
  'operation',
  'negotiation',
  'transfer',
  'ceremony',
] as const;
export type ReportedActivity = (typeof REPORTED_ACTIVITIES)[number];

export const ROLES = [
  'head_of_state',
  'head_gov',
  'min_defence',
  'dep_min_defence',
  'min_foreign',
  'min_other',
  'chief_staff',
  'cdr',
  'officer',
  'attache',
  'amb',
  'diplomat',
  'official',
  'spokesperson',
  'speaker',
  'committee_chair',
  'senator',
  'mp',
  'expert',
] as const;
export type Role = (typeof ROLES)[number];

export const RENEWALS = ['tacit', 'express', 'none', 'unspecified'] as const;
export type RenewalKind = (typeof RENEWALS)[number];

export const ENTRY_RULES = [
  'last_notification_received',
  'last_notification_date',
  'nth_month_first_day',
  'deposit',
  'exchange',
  'signature',
  'publication',
  'provisional_application',
  'fixed_date',
] as const;
export type EntryRuleKind = (typeof ENTRY_RULES)[number];

export const COST_RULES = [
  'each_own',
  'sender',
  'host',
  'owner',
  'reciprocity',
  'balance',
  'free',
  'amount',
  'budget_limits',
  'case_by_case',
  'procedure_only',
] as const;
export type CostRuleKind = (typeof COST_RULES)[number];

export const COUNT_QUALITIES = ['exact', 'min', 'max', 'approx'] as const;
export type CountQuality = (typeof COUNT_QUALITIES)[number];

export const TRANSFER_MODES = ['gift', 'sale', 'loan'] as const;
export type TransferMode = (typeof TRANSFER_MODES)[number];

/** Organisations that stand where a State may stand. */
export const ORGANISATIONS = ['NATO', 'EU', 'UN', 'CSTO', 'SCO', 'CIS', 'PfP'] as const;
