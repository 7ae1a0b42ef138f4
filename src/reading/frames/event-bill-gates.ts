// Words of action about bills and chambers that tell no step: names of bills, what a chamber is yet to get, what another act tells.
import type { Annotated } from '../annotated.ts';
import type { ActMention, Reason } from './event-shapes.ts';
import { decreeBefore, isDecreeTitle } from './event-instruments.ts';
import { isItem } from './event-minutes.ts';
import { isActive } from './event-reach.ts';

/** « projet de loi de ratification », « loi portant approbation »: the name of the bill. */
export const namesBill: Reason = ({ source }, act) =>
  act.value.noun === true &&
  !isDecreeTitle(source, act) &&
  act.value.act !== 'publish' &&
  source.within('bill', act.from - 6, act.from).length > 0 &&
  !source.within('bill', act.from - 6, act.from).some((bill) => source.any(bill.to, act.from, 'auxiliary'));

/** A bill is tabled in a chamber; instruments are deposited elsewhere. */
export const isNotBeforeChamber: Reason = ({ source }, act) => {
  if (act.value.act !== 'table' || (act.value.own === true && isToldOfPact(source, act))) return false;
  const sentence = source.sentenceAt(act.from);
  const receiver = source.within('organ', act.to, Math.min(sentence.to, act.to + 5))[0];
  if (receiver?.value.organ === 'committee') return true;
  return (
    source.within('bill', sentence.from, sentence.to).length === 0 &&
    !source
      .within('organ', sentence.from, sentence.to)
      .some(
        (m) => m.value.organ === 'assembly' || m.value.organ === 'senate' || m.value.organ === 'parliament',
      )
  );
};

/** « autorise la dénonciation »: the other act tells the step; who lets a minister sign approves the draft. */
export const authorisesAct: Reason = (context, act) =>
  act.value.act === 'authorise' &&
  !isItem(context, act) &&
  decreeBefore(context.source, act) === undefined &&
  context.source
    .within('act', act.to, act.to + 12)
    .some(
      (other) =>
        other.value.act === 'denounce' ||
        (other.value.act === 'sign' && other.value.tense !== 'infinitive' && other.value.noun !== true),
    );

/** « reste soumis à l’approbation des députés »: nothing was tabled yet. */
export const staysSubject: Reason = ({ source }, act) =>
  act.value.act === 'table' &&
  act.value.tense === 'participle' &&
  !source.any(act.from - 2, act.from, 'undergone') &&
  !isActive(source, act) &&
  source
    .within('act', act.to, act.to + 4)
    .some(({ value }) => value.noun === true && (value.act === 'adopt' || value.act === 'ratify'));

/** « le projet de loi qui l’approuve »: what the bill is for. */
export const tellsOfBill: Reason = ({ source }, act) => {
  if (!APPROVALS.has(act.value.act) || act.value.tense !== 'present' || source.is(act.from - 1, 'negation'))
    return false;
  const from = Math.max(source.sentenceAt(act.from).from, act.from - BILL_NEAR);
  const bill = source.within('bill', from, act.from).findLast(({ value }) => value.law !== true);
  if (bill === undefined || source.has('organ', act.from - 3, act.from)) return false;
  if (source.any(act.from - 3, act.from, 'relative')) return true;
  return !SUBJECTS.some((cls) => source.has(cls, bill.to, act.from)) && !source.has('act', bill.to, act.from);
};
const APPROVALS = new Set(['adopt', 'ratify', 'authorise']);
const SUBJECTS = ['organ', 'person', 'state', 'office'] as const;

/** `has been withdrawn`: of a bill that the sentence names. */
export const withdrawsOther: Reason = ({ source }, act) => {
  if (act.value.act !== 'withdraw_bill' || act.to - act.from > 2) return false;
  return !source.has('bill', source.sentenceAt(act.from).from, act.from);
};
const BILL_NEAR = 16;

/** `the treaty was tabled`, `tables the mutual defence treaty`. */
const isToldOfPact = (source: Annotated, act: ActMention): boolean =>
  source.at('pact', act.to) !== undefined ||
  (act.value.tense === 'participle' &&
    source.has('pact', Math.max(source.sentenceAt(act.from).from, act.from - SUBJECT_FAR), act.from));
const SUBJECT_FAR = 8;
