// Findings of the law as a person reads them: `step-not-evidenced:KZ.tabling` → the step's own label, its organ, the State.
import { actInWords } from '../../law/reasons.ts';
import { label } from '../../vocabulary/labels.ts';
import type { Language } from '../../vocabulary/labels/label.ts';
import { nameState } from '../../vocabulary/labels/states.ts';
import { frenchAct, isAct } from './french-acts.ts';

/** A step of a State's procedure, `tabling` → « projet de loi porté à la Douma (Gouvernement) ». */
export type NameStep = (state: string, step: string) => string | undefined;

export function sayFinding(code: string, nameStep: NameStep, language: Language): string {
  const said = label('finding', code, language);
  const [, about = ''] = /^[^:]+:(.+)$/.exec(code) ?? []; // `sources-disagree:signature(KZ)`
  if (about === '') return said;
  const [, state = '', step = ''] = /^([A-Z]{2})\.(.+)$/.exec(about) ?? []; // `KZ.tabling`
  const what =
    step === ''
      ? nameAbout(about, language)
      : `${nameState(state, language)}, ${nameStep(state, step) ?? nameAbout(step, language)}`;
  return language === 'fr' ? `${said} : ${what}` : `${said}: ${what}`;
}

const CLAUSES: Record<string, [fr: string, en: string]> = {
  term: ['durée', 'duration'],
  renewal: ['reconduction', 'renewal'],
  notice: ['préavis', 'notice'],
  entryIntoForce: ['entrée en vigueur', 'entry into force'],
  provisionalApplication: ['application provisoire', 'provisional application'],
  survival: ['clauses qui survivent', 'survival clauses'],
  replacedBy: ['remplacement', 'replacement'],
};

/** `signature(KZ,QA)` → « signature (Kazakhstan, Qatar) »; `KZ` → « Kazakhstan »; `term` → « durée ». */
function nameAbout(about: string, language: Language): string {
  const [, kind = about, who] = /^([^(]+)(?:\((.*)\))?$/.exec(about) ?? []; // `signature(KZ)`
  const states = who
    ?.split(',')
    .map((code) => nameState(code, language))
    .join(', ');
  const named = nameKind(kind, language);
  return states ? `${named} (${states})` : named;
}

function nameKind(kind: string, language: Language): string {
  const clause = CLAUSES[kind];
  if (clause) return clause[language === 'fr' ? 0 : 1];
  if (isAct(kind)) return language === 'fr' ? frenchAct(kind).noun : actInWords(kind);
  return nameState(kind, language);
}
