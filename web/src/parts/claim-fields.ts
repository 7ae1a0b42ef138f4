// The fields a claim of each type may carry: how each is entered, from which list, and what it is called.
import type { Claim } from '../../../src/vocabulary/claim.ts';
import { inBoth } from '../words/words.ts';

type FieldOf<T extends Claim['t']> = Exclude<
  keyof Extract<Claim, { t: T }>,
  't' | 'mod' | 'evidence' | 'certainty' | 'inferred' | 'rule' | 'ruleId' | 'id' | 'of'
>;

export interface FieldSpec {
  as: 'text' | 'choice' | 'choices' | 'tags' | 'number' | 'yes';
  /** A closed list of the vocabulary, or `state`, `edtf`, `period`. */
  list?: string;
}

const text: FieldSpec = { as: 'text' };
/** Words of the text itself, in its language. */
const words: FieldSpec = { as: 'text', list: 'asWritten' };
/** `person:`, `org:`, `media:`, `doc:` or `gov:` and the name. */
const speaker: FieldSpec = { as: 'text', list: 'speaker' };
const states: FieldSpec = { as: 'tags', list: 'state' };
const state: FieldSpec = { as: 'choice', list: 'state' };
const day: FieldSpec = { as: 'text', list: 'edtf' };
const span: FieldSpec = { as: 'text', list: 'period' };
const number: FieldSpec = { as: 'number' };
const yes: FieldSpec = { as: 'yes' };
const choice = (list: string): FieldSpec => ({ as: 'choice', list });

/** Fields of each type of claim, in the order of the form. `rule` stands for the two rules by their type. */
export const FIELDS_OF = {
  agreement: {
    parties: states,
    kind: choice('kind'),
    subject: choice('subject'),
    title: text,
    period: day,
    count: number,
    replaces: text,
    amends: text,
    parent: text,
  },
  event: {
    step: choice('step'),
    date: day,
    place: text,
    by: { as: 'text', list: 'organ' },
    signers: { as: 'tags' },
    vote: text,
    bill: text,
    number: text,
    as_written: text,
  },
  term: {
    dur: span,
    indef: yes,
    renewal: choice('renewal'),
    times: { as: 'text', list: 'renewalTimes' },
    period: span,
    notice: span,
    ref: choice('noticeAgainst'),
    effect: span,
    survive: yes,
  },
  entry_rule: { rule: choice('entryRule'), delay: span },
  cost: { rule: choice('costRule'), on: words, amount: number, cur: text },
  domains: { codes: { as: 'choices', list: 'domain' }, forms: { as: 'choices', list: 'form' } },
  activity: {
    kind: choice('activity'),
    parts: states,
    observers: states,
    name: text,
    edition: text,
    phase: text,
    date: day,
    place: text,
    hosts: states,
    guest: state,
    host: state,
    number: number,
    number_q: choice('countQuality'),
    trainees: states,
    trainers: states,
    institution: text,
    length: span,
    free: yes,
    stock: yes,
    from: state,
    to: state,
    what: text,
    value: number,
    currency: text,
    mode: choice('transferMode'),
    body: text,
    session: text,
  },
  person: { name: text, role: choice('role'), country: state, office: text, same_as: text },
  claim: { by: speaker, verb: text },
} as const satisfies { [T in Claim['t']]: Record<FieldOf<T>, FieldSpec> & { rule?: FieldSpec } };

/** The form's fields for one type; types that only the register makes show the fields they have. */
export function fieldsOf(fact: string, value: Record<string, unknown>): Record<string, FieldSpec> {
  const known: Record<string, FieldSpec> | undefined = FIELDS_OF[fact as Claim['t']];
  return known ?? Object.fromEntries(Object.keys(value).map((name) => [name, text]));
}

/** How a field reads whatever claim it stands in; where a name has two lists the value's own word decides. */
export const fieldSpecs: Record<string, FieldSpec> = {
  ...Object.assign({}, ...Object.values(FIELDS_OF)),
  kind: choice('kind'),
  period: span,
};

export const fieldWords = inBoth(
  {
    parties: 'parties',
    kind: 'nature',
    subject: 'objet',
    title: 'titre',
    period: 'période',
    count: 'nombre',
    replaces: 'remplace',
    amends: 'modifie',
    parent: 'accord-cadre',
    step: 'étape',
    date: 'date',
    place: 'lieu',
    by: 'organe',
    signers: 'signataires',
    vote: 'vote',
    bill: 'projet de loi',
    number: 'nombre',
    as_written: 'tel qu’écrit',
    dur: 'durée',
    indef: 'illimitée',
    renewal: 'reconduction',
    times: 'reconductions',
    notice: 'préavis',
    ref: 'préavis contre',
    effect: 'effet après',
    survive: 'survie',
    rule: 'règle',
    delay: 'délai',
    on: 'pour',
    amount: 'montant',
    cur: 'monnaie',
    codes: 'domaines',
    forms: 'formes',
    parts: 'États',
    observers: 'observateurs',
    name: 'nom',
    edition: 'édition',
    phase: 'phase',
    hosts: 'hôtes',
    guest: 'visiteur',
    host: 'hôte',
    number_q: 'précision',
    trainees: 'stagiaires de',
    trainers: 'formateurs de',
    institution: 'établissement',
    length: 'durée',
    free: 'gratuit',
    stock: 'total à ce jour',
    from: 'de',
    to: 'vers',
    what: 'objet',
    value: 'valeur',
    currency: 'monnaie',
    mode: 'mode',
    body: 'organe',
    session: 'session',
    role: 'fonction',
    country: 'État',
    office: 'fonction, telle qu’écrite',
    same_as: 'autre graphie',
    verb: 'verbe',
    mod: 'modalité',
  },
  {
    parties: 'parties',
    kind: 'kind',
    subject: 'subject',
    title: 'title',
    period: 'period',
    count: 'count',
    replaces: 'replaces',
    amends: 'amends',
    parent: 'framework',
    step: 'step',
    date: 'date',
    place: 'place',
    by: 'organ',
    signers: 'signers',
    vote: 'vote',
    bill: 'bill',
    number: 'number',
    as_written: 'as written',
    dur: 'duration',
    indef: 'unlimited',
    renewal: 'renewal',
    times: 'renewals',
    notice: 'notice',
    ref: 'notice against',
    effect: 'effect after',
    survive: 'survival',
    rule: 'rule',
    delay: 'delay',
    on: 'for',
    amount: 'amount',
    cur: 'currency',
    codes: 'domains',
    forms: 'forms',
    parts: 'States',
    observers: 'observers',
    name: 'name',
    edition: 'edition',
    phase: 'phase',
    hosts: 'hosts',
    guest: 'guest',
    host: 'host',
    number_q: 'precision',
    trainees: 'trainees from',
    trainers: 'trainers from',
    institution: 'institution',
    length: 'length',
    free: 'free of charge',
    stock: 'total so far',
    from: 'from',
    to: 'to',
    what: 'what',
    value: 'value',
    currency: 'currency',
    mode: 'mode',
    body: 'body',
    session: 'session',
    role: 'office',
    country: 'State',
    office: 'office as written',
    same_as: 'other spelling',
    verb: 'verb',
    mod: 'modality',
  },
);
