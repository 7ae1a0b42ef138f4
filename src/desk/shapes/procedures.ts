// How far each State has come in its own procedure: step by step, done, next, awaited, not evidenced, with its passages.
import { hasStep, procedureOn, type Procedure, type Step } from '../../law/procedures/procedure.ts';
import { PROCEDURES } from '../../law/procedures/index.ts';
import type { Entity } from '../../register/entity.ts';
import { dayFromIso } from '../../time/day.ts';
import type { LegalAct, LegalRecord } from '../../vocabulary/legal-record.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import type { Position, ProcedurePosition } from '../../vocabulary/position.ts';
import type { NameStep } from '../words/findings.ts';
import { dayShown } from './dates.ts';
import { passagesBehind } from './derivation.ts';

/** Acts that make a State's consent known abroad: the procedure's last step, by whatever means. */
const CONSENT = [
  'notification',
  'exchange',
  'deposit',
  'accession',
  'acceptance',
  'approvalInstrument',
  'reply',
];

export function proceduresOf(
  position: Position,
  legal: LegalRecord,
  entity: Entity | undefined,
  language: Language,
) {
  const french = language === 'fr';
  return Object.entries(position.procedures).flatMap(([state, reached]) => {
    const route = legal.procedures?.[state] ?? PROCEDURES[state]?.[0]?.route;
    const procedure = route && procedureOf(state, route, reached, position.asOf);
    if (!procedure) return [];
    return [
      {
        state,
        route: procedure.route,
        name: french ? procedure.nameFr : procedure.name,
        basis: french ? procedure.basisFr : procedure.basis,
        consent: reached.consent,
        steps: procedure.steps.map((step) => stepOf(step, { state, reached, legal, entity, language })),
      },
    ];
  });
}

/** The procedure of the day, or the earlier one where the law says that it had been gone through. */
function procedureOf(state: string, route: string, { done, next }: ProcedurePosition, asOf: string) {
  const current = procedureOn(PROCEDURES, state, route, dayFromIso(asOf));
  const fits = (one: Procedure) => [...done, ...next].every((id) => hasStep(one, id));
  if (!current || fits(current)) return current;
  return PROCEDURES[state]?.find((one) => one.route === route && fits(one)) ?? current;
}

interface Surroundings {
  state: string;
  reached: ProcedurePosition;
  legal: LegalRecord;
  entity: Entity | undefined;
  language: Language;
}

function stepOf(step: Step, { state, reached, legal, entity, language }: Surroundings) {
  const act = reached.done.includes(step.id) ? actFor(legal, state, step.id) : undefined;
  const due = reached.due[step.id];
  const dueShown = due === undefined ? undefined : dayShown(due);
  const passages =
    act?.id !== undefined && entity ? passagesBehind({ what: step.id, act: act.id }, entity) : [];
  return {
    id: step.id,
    label: language === 'fr' ? step.labelFr : step.label,
    organ: language === 'fr' ? step.organFr : step.organ,
    state: standingOf(step, reached),
    ...(act?.date && { date: act.date }),
    ...(dueShown !== undefined && { due: dueShown }),
    verified: step.verified,
    ...(step.source !== undefined && { source: step.source }),
    passages,
  };
}

function standingOf(step: Step, reached: ProcedurePosition) {
  if (reached.done.includes(step.id)) return 'done' as const;
  if (reached.notEvidenced.includes(step.id)) return 'notEvidenced' as const;
  // Once its consent is known abroad a State awaits nothing: what is not on record was done or not needed.
  if (reached.consent === 'yes' && !step.optional) return 'notEvidenced' as const;
  if (reached.next.includes(step.id)) return 'next' as const;
  return step.optional ? ('optional' as const) : ('awaited' as const);
}

function actFor({ acts }: LegalRecord, state: string, step: string): LegalAct | undefined {
  const kinds: string[] = step === 'notification' ? CONSENT : [step];
  return acts.find(
    ({ act, party, mod }) =>
      kinds.includes(act) &&
      (mod === undefined || mod === 'past') &&
      (party === undefined || [party].flat().includes(state)),
  );
}

/** Names a step as the procedure of the day calls it, with its organ: « vote du projet de loi (Majilis) ». */
export const stepNamer =
  (position: Position, legal: LegalRecord, language: Language): NameStep =>
  (state, step) => {
    const shown = proceduresOf(position, legal, undefined, language).find((one) => one.state === state);
    const found = shown?.steps.find(({ id }) => id === step);
    return found && `${found.label} (${found.organ})`;
  };
