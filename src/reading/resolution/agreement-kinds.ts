// Which kinds of agreement may be meant by the same words.
import type { AgreementValue } from '../annotated.ts';
import type { Kind } from '../../vocabulary/codes.ts';

export const isPlan = (value: AgreementValue) =>
  value.kind === 'plan' || value.kind === 'programme' || value.kind === 'roadmap';

const MILITARY_MATTERS = new Set(['mil_coop', 'defence_coop', undefined]);

export const isMilitary = ({ subject }: AgreementValue) =>
  MILITARY_MATTERS.has(subject) || subject === 'security';

/** « ses accords de défense »: of no matter in particular. */
export const isGeneral = ({ subject }: AgreementValue) => MILITARY_MATTERS.has(subject);

export const sameMatter = (a: AgreementValue, b: AgreementValue) =>
  a.subject === b.subject || (MILITARY_MATTERS.has(a.subject) && MILITARY_MATTERS.has(b.subject));

const PLANS = new Set<Kind>(['plan', 'programme', 'roadmap', 'minutes']);

const DECLARATIONS = new Set<Kind>(['declaration', 'statement', 'loi']);

/** Nouns by which any agreement may be taken up again: « le traité », « la convention ». */
const GENERAL = new Set<Kind>(['agreement', 'treaty', 'convention']);

export const mayBeAny = (kind: Kind): boolean => GENERAL.has(kind);

/** An accord may be the treaty named before; a plan or a declaration is another text. */
export const sameFamily = (a: Kind, b: Kind): boolean =>
  a === b ||
  (PLANS.has(a) === PLANS.has(b) &&
    DECLARATIONS.has(a) === DECLARATIONS.has(b) &&
    (a === 'agreement' || GENERAL.has(b)));

/** Nouns that the same text may use of one agreement. */
const TAKEN_FOR_EACH_OTHER: ReadonlySet<Kind> = new Set([
  'agreement',
  'treaty',
  'framework',
  'partnership',
  'sofa',
]);

export const mayBeCalled = (a: Kind, b: Kind): boolean =>
  TAKEN_FOR_EACH_OTHER.has(a) && TAKEN_FOR_EACH_OTHER.has(b);
