// What a language must supply to be read. The engine knows these classes and no word of any language.
//
// To add one: a folder `languages/xx/` that exports a `Language`, one line in `registry.ts`, examples beside the rules.
// Phrases are written as people write them; case, accents, apostrophes and hyphens do not count. `accord(s)` stands for
// `accord` and `accords`, `a|b` for either. A phrase is found only as whole words.
import type {
  CountQuality,
  Domain,
  Form,
  Kind,
  Mod,
  ReportedActivity,
  Role,
  Subject,
  TransferMode,
} from '../../vocabulary/codes.ts';
import type { Elision } from '../tokens.ts';
import type { CostGives, EntryGives, PhraseRule, TermGives } from './phrase-rule.ts';

/** Function words that bind slots and clauses. A word may carry several. */
export const MARKERS = [
  'with', // avec, with: the other party
  'between', // entre, between: parties follow
  'and', // et, ainsi que: joins members of a list
  'or',
  'by', // par, by: the agent of a passive
  'at', // à, in: place follows
  'from', // de, depuis: origin
  'to', // vers, en: destination
  'of', // de, du, of
  'about', // relatif à, sur, portant: matter of an agreement follows
  'determiner', // le, la, un, the
  'indefinite', // un, une, a
  'demonstrative', // ce, cette, ledit, this
  'possessive', // son, leur, its
  'pronoun', // il, elle, celui-ci, it
  'relative', // qui, que, dont, which
  'auxiliary', // a, ont, est, has, was
  'passive', // été, est, sont, was, been: after it a participle is undergone
  'future', // va, sera, will
  'just', // vient de, has just: the infinitive after it is past
  'obligation', // doit, devrait, is to
  'possibility', // pourrait, might, may
  'negation', // n’, pas, not
  'hearsay', // aurait, serait, allegedly
  'plan', // prévoit, prévu, attendu, entend, planned
  'condition', // si, if
  'proposal', // propose, recommande
  'progress', // en cours de, being
  'excluding', // hormis, sauf, à l’exception de
  'besides', // outre, en plus de: no party to what is spoken of, but one more who takes part
  'including', // dont, notamment, y compris
  'counterpart', // homologue: same office, other State
  'respectively',
  'both', // les deux pays, les deux parties
  'older', // précédent, ancien, antérieur
  'newer', // nouveau
  'also', // également, aussi
  'subordinate', // que, lorsque: opens a clause
  'conjunction', // mais, or, tandis que
  'party', // Partie, Parties
  'draft', // projet de
  'article', // Article 5: the text of a treaty
  'particle', // de, al, ben … inside names
  'observer', // observateurs
  'same_source', // la même source: the speaker named before
  'named', // baptisé: a name follows
  'basis', // dans le cadre de: an agreement as the ground of something else
  'charged', // chargé de: goes on with an office after a comma
  'joint', // conjoint, multinational: an exercise of several States
  'postponed', // reporté, ajourné
  'stock', // à présent, jusqu’à présent: a number reached, not an intake
  'tongue', // languages: the demonyms beside it name no State
  'country', // pays, États: counted partners of agreements
  'phase', // phase, stage: a numbered part of an exercise
  'home', // national, our: the document’s own State
  'undergone', // été, was, been: an act that was done, not a rule that is
  'earlier', // avait, had, auparavant: before the time told
  'abroad', // à l’étranger, foreign: other States that are not named
  'foresee', // prévoit, provides for: what follows is still to come
  'future_of_past', // would: what was to come when it was said
  'untrue', // infondé, contraire à la réalité: what reports said is denied
  'not_excluded', // n’excluent pas, do not rule out
] as const;
export type Marker = (typeof MARKERS)[number];

/** When a verb form places its action. */
export type Tense =
  | 'present'
  | 'past'
  | 'participle'
  | 'future'
  | 'conditional'
  | 'infinitive'
  | 'progressive'
  | 'noun';

/** What is done to an agreement; with who does it, decides the step. */
export type Act =
  | 'sign'
  /** a head of State signs the law */
  | 'sign_law'
  | 'initial'
  | 'conclude'
  | 'adopt'
  | 'ratify'
  | 'authorise'
  | 'examine'
  | 'take_note'
  | 'table'
  | 'debate'
  | 'promulgate'
  | 'publish'
  /** `the Official Gazette`: no act, but it tells what publishing is meant */
  | 'gazette'
  /** to print in a gazette, whatever else is said: `gazetted` */
  | 'print'
  | 'enter_force'
  /** the state, not the act: `not yet in force`, `in force since` */
  | 'in_force'
  | 'notify'
  /** internal procedures are completed */
  | 'complete'
  | 'exchange'
  | 'implement'
  | 'amend'
  | 'renew'
  | 'replace'
  | 'expire'
  | 'suspend'
  | 'request'
  | 'request_revision'
  | 'denounce'
  /** the other side’s notice is received */
  | 'receive_end'
  | 'authorise_end'
  | 'terminate'
  | 'withdraw'
  | 'withdraw_bill'
  | 'reject'
  | 'join'
  | 'negotiate'
  | 'finalise'
  | 'date'
  /** `have been bound by an accord since 2012`: it was signed then */
  | 'bind'
  | 'send_to_head'
  /** `goes to the Senate`: the vote of the chamber named next is ahead */
  | 'send_on'
  /** another does what was just told: `followed suit` */
  | 'repeat'
  | 'done_at';

/** What people do together. */
export type Doing =
  | 'receive'
  | 'meet'
  | 'visit'
  | 'go'
  | 'host'
  | 'hold'
  | 'train'
  | 'study'
  | 'attend'
  | 'deliver'
  | 'give'
  | 'sell'
  | 'buy'
  | 'lend'
  | 'deploy'
  | 'leave'
  | 'take_part'
  | 'begin'
  | 'end'
  | 'continue'
  | 'stay'
  | 'open_post'
  | 'keep'
  | 'build'
  | 'appoint'
  | 'transfer'
  /** goes away itself; who is made to leave is named after `leave` */
  | 'quit'
  /** is so many strong */
  | 'number'
  /** talks, where it is told with whom: « a conféré à Bangkok avec » */
  | 'confer';

export interface VerbForm {
  form: string;
  tense: Tense;
}

export type StateForm = 'name' | 'demonym' | 'compound' | 'capital' | 'city' | 'institution';

/** Posts, before the field (defence, foreign …) decides the role. */
export type Post =
  | 'minister'
  | 'deputy_minister'
  | 'president'
  | 'monarch'
  | 'head_gov'
  | 'chief_staff'
  | 'deputy_chief_staff'
  /** of the navy, the land forces … */
  | 'service_chief'
  | 'commander'
  | 'attache'
  | 'ambassador'
  | 'diplomat'
  | 'director'
  | 'spokesperson'
  | 'speaker'
  | 'chair'
  | 'senator'
  | 'mp'
  | 'expert'
  | 'secretary'
  | 'official'
  | 'officer'
  | 'adviser'
  /** of a firm, no office of State */
  | 'company'
  /** of the organisation that the text speaks of */
  | 'secretary_general'
  | 'foreign_chief'
  | 'head'
  | 'delegate'
  | 'rapporteur';

export type Field = 'defence' | 'foreign' | 'other';

/** Organs that act on agreements, the same names as in `by` fields. */
export type Organ =
  | 'gov'
  | 'council_of_ministers'
  | 'president'
  | 'head_gov'
  | 'monarch'
  | 'parliament'
  | 'assembly'
  | 'senate'
  | 'committee'
  | 'min_defence'
  | 'min_foreign'
  | 'ministry'
  | 'staff'
  | 'delegation'
  | 'army'
  | 'presidency'
  | 'court'
  /** Sent by an organisation: MONUSCO, KFOR. */
  | 'mission'
  | 'press_service'
  | 'embassy'
  | 'agency'
  | 'paper'
  | 'communique'
  | 'statement'
  | 'officials';

export interface PhraseValues {
  state: { code: string; form: StateForm };
  organisation: {
    code: string;
    /** Where it stands for its members. */
    members?: readonly string[];
    /** States spoken of together that make no agreements as a body: the Baltic States. */
    region?: boolean;
  };
  month: { month: number };
  weekday: { day: number };
  /** A season or part of a year as EDTF numbers it (21–24, quarters 33–36, halves 40–41), or the first year of ten. */
  season: { season: number } | { decade: number };
  number: { value: number; quality?: CountQuality };
  multiplier: { value: number };
  quality: { quality: CountQuality };
  ordinal: { value: number };
  unit: { unit: 'Y' | 'M' | 'W' | 'D' | 'H'; each?: boolean };
  duration: { iso: string };
  /** Days from publication (0 today), or a named stretch. */
  relative_date: {
    days?: number;
    unit?: 'week' | 'weekend' | 'month' | 'year';
    offset?: number;
    before?: boolean;
  };
  /** Turns a preceding weekday, day or month into the last (-1) or next (1) one. */
  direction: { offset: -1 | 1 };
  agreement: {
    kind: Kind;
    /** must be qualified by a military word */ weak?: boolean;
    /** an agreement only where it is signed: partnership, understanding */ loose?: boolean;
    plural?: boolean;
    subject?: Subject;
    /** « document »: an agreement only where it is another than the one spoken of */ paper?: boolean;
  };
  /** Words about agreements: sous forme de (what one consists of), États membres (of a body together), pour (whose signature follows), comme (whose case is alike), quant à (who is spoken of from here), lie (whom it binds), lié à (whom it binds follows, the name after it), établit (that it is made), valant (what an exchange of letters is), suivi de (another comes after it). */
  cue: {
    of:
      | 'form'
      | 'members'
      | 'signature'
      | 'likeness'
      | 'topic'
      | 'binding'
      | 'bound'
      | 'making'
      | 'constituting'
      | 'next';
  };
  /** Words that stand for another agreement like the one named before: celui, `the one`; `member`: for one of several; `next`: for the one that took its place; `free`: told by its making, ce que … a signé; `several`: ceux; `own`: le leur; `led`: with the preposition that leads to what tells it apart, `that for`. */
  stand_in: {
    member?: boolean;
    next?: boolean;
    free?: boolean;
    several?: boolean;
    own?: boolean;
    led?: boolean;
  };
  /** Words that stand for the agreement in focus: le texte, l’instrument. */
  anaphor: { plural?: boolean };
  subject: { subject: Subject };
  /** `by`: the words themselves say which organ acts, `parliamentary approval`. */
  act: {
    act: Act;
    tense: Tense;
    noun?: boolean;
    by?: Organ;
    /** A verb of many things: told of an agreement only where its name follows at once, `cut a deal`. */
    near?: boolean;
    /** The word itself says that a chamber receives it: `tabled`. */
    own?: boolean;
    /** It stands before the agreement that it qualifies: `newly signed`. */
    adjective?: boolean;
    /** Words that must follow behind the object: `waved the deal through`. */
    particle?: readonly string[];
  };
  /** What becomes of a noun of action: `took place`, `is expected`; `before`: it leads to the noun, `oversaw the signing`. */
  happening: {
    mod?: Mod;
    before?: boolean;
    /** It was or was not brought up. */ raised?: boolean;
    /** Instruments after it change hands. */ exchanges?: boolean;
    /** `decided to`, « a demandé »: what follows is decided, or asked for. */ leads?: 'decided' | 'asked';
  };
  doing: { doing: Doing; tense: Tense };
  saying: {
    verb: string;
    tense: Tense;
    /** The speaker follows: `selon X`, `according to X`. */
    before?: boolean;
    /** Says only with a quotation, an incise or `que`. */
    spoken?: boolean;
    /** « de source diplomatique »: its last word opens the speaker’s phrase. */
    own?: boolean;
    /** `appris auprès de X`: who speaks is the source. */
    learnt?: boolean;
  };
  /** `on` as a subject: nobody in particular. */
  impersonal: { word?: string };
  /** `au nom de`, `on behalf of`: whom one acts for follows. */
  behalf: { word?: string };
  /** Words that names of media are made of: Times, Tribune. */
  outlet: { word?: string };
  /** Words that tell who speaks and are no verbs. */
  attribution: {
    verb: string;
    tense: Tense;
    before?: boolean;
    /** Only where it opens a sentence: `pour l’expert X, …`. */
    opening?: boolean;
    /** `with these words X`: what stands before it was said. */
    back?: boolean;
    /** A noun of speech: who spoke follows `by` or `of`, what was said stands before it. */
    agent?: boolean;
  };
  /** `decree`: signed, it ratifies. */
  bill: { law?: boolean; plural?: boolean; decree?: boolean };
  /** `plural`: several names may follow, `ministers X and Y`. */
  office: {
    post: Post;
    field?: Field;
    plural?: boolean;
    /** Only one State calls it so. */ country?: string;
    /** What the same words are in these States. */ roleIn?: Readonly<Record<string, Role>>;
  };
  field: { field: Field };
  rank: { rank: string };
  honorific: {
    gender?: 'f' | 'm';
    /** A first name too, where no particle follows: Cheikh Niang. */
    inNames?: boolean;
    /** No longer in service: « en retraite ». */
    retired?: boolean;
    /** Holds the office for a while: « par intérim ». */
    acting?: boolean;
    /** Only members of an upper chamber are called so: Sen. */
    senator?: boolean;
    /** Members of a chamber are called so where no office is told: Hon. */
    member?: boolean;
  };
  /** `country`: an organ whose name only one State uses. */
  /** `service`: one of the forces, not all. */
  organ: {
    organ: Organ;
    field?: Field;
    country?: string;
    service?: boolean;
    /** `senators`: those who sit in it */ people?: boolean;
    /** no name of its own: `an agency` */ common?: boolean;
  };
  domain: { codes?: readonly Domain[]; forms?: readonly Form[] };
  personnel: {
    trainee?: boolean;
    /** cadets, students: sent anywhere, they learn there */ pupil?: boolean;
    trainer?: boolean;
    observer?: boolean;
    peace?: boolean;
    delegation?: boolean;
    /** anybody: `persons`, `participants` */ anybody?: boolean;
  };
  activity: {
    kind: ReportedActivity;
    joint?: boolean;
    weak?: boolean;
    /** only looks like one: `travel expenses` */ not?: boolean;
    /** a name that exercises of this kind are known by */ named?: boolean;
    /** where a mission is known to serve */ at?: string;
    /** `talks`: a meeting, or a negotiation where they last and are about something */ parley?: boolean;
  };
  institution: { name?: string };
  materiel: { what?: string };
  mode: { mode: TransferMode };
  /** `byState`: whose francs or pounds they are, where one of these States is named in the text. */
  currency: { code: string; byState?: Readonly<Record<string, string>> };
  body: { body?: string };
  marker: { markers: Marker[] };
  /** Words with capitals that are no part of a person’s name. */
  not_name: { word?: string };
  military: { word?: string };
  /** Openers of a list of fields of cooperation. */
  /** `talk`: of what was talked about, not of what a text provides. `closes`: stands behind its list. */
  list_opener: {
    forms?: boolean;
    talk?: boolean;
    closes?: boolean;
    /** of what a text does not cover */ excludes?: boolean;
  };
  other_matter: { word?: string };
  /** `accord` as consent, `convention` as custom: no agreement. */
  assent: { word?: string };
  /** `tripartite`: how many parties. */
  group_size: { count: number };
  /** A company that States make contracts with; `noun` announces one by its name, `tail` ends its name: Ltd, Industries. */
  company: { noun?: boolean; tail?: boolean };
  /** What a column, a label or a line of a register calls a stage of an agreement’s or a bill’s way: `First reading`, « Promulgation ». */
  stage: { act: Act; by?: Organ };
  /** A finite verb of no other class: ends the phrase before it. */
  verb: { tense: Tense };
}
export type PhraseClass = keyof PhraseValues;

/** `[phrases, value]`: phrases with `(s)` and `|`. */
export type PhraseList<C extends PhraseClass> = readonly (readonly [string, PhraseValues[C]])[];
export type Lexicon = { [C in PhraseClass]?: PhraseList<C> };

/** A whole sentence and the facts that must (or must not) be read from it; run as tests. */
export interface LanguageExample {
  text: string;
  published?: string;
  facts: readonly Record<string, unknown>[];
}

export interface Language {
  code: string;
  elision: Elision;
  /** Verbs after their objects (Turkic): frames look backwards first. */
  verbFinal?: boolean;
  lexicon: Lexicon;
  abbreviations: readonly string[];
  /** How day, month and year follow each other in figures: 12.03.2024. */
  dayFirst: boolean;
  /** In words the month may stand before its day: March 12. */
  monthDay?: boolean;
  /** What qualifies a noun stands before it: `military cooperation agreement`. */
  modifiersBefore?: boolean;
  /** Classes whose words count only with a capital: `May`, `March`. */
  capitalised?: readonly PhraseClass[];
  /** One form serves as past and as participle: `signed`. The words around it tell which. */
  pastIsParticiple?: boolean;
  rules: {
    term: readonly PhraseRule<TermGives>[];
    entry: readonly PhraseRule<EntryGives>[];
    cost: readonly PhraseRule<CostGives>[];
  };
  /** For languages with case endings: the stem of an unknown word, to be looked up in its place. */
  stem?(word: string): string | undefined;
  examples: readonly LanguageExample[];
}
