// Every closed list of the register with its French and English words, by name of the list and code.
import {
  COST_RULE_LABELS,
  ENTRY_RULE_LABELS,
  KIND_LABELS,
  RANK_LABELS,
  RENEWAL_LABELS,
  REVIEW_LABELS,
  SUBJECT_LABELS,
} from './labels/agreements.ts';
import { MOD_LABELS, STEP_LABELS } from './labels/acts.ts';
import {
  ACTIVITY_LABELS,
  COUNT_QUALITY_LABELS,
  DOMAIN_LABELS,
  FORM_LABELS,
  ROLE_LABELS,
  TRANSFER_MODE_LABELS,
} from './labels/cooperation.ts';
import type { Label, Language } from './labels/label.ts';
import { CERTAINTY_LABELS, ENDING_LABELS, FINDING_LABELS, STAGE_LABELS, TRUTH_LABELS } from './labels/law.ts';
import { ATTENTION_LABELS, ENTITY_LABELS, FACT_LABELS } from './labels/register.ts';
import { ORGAN_LABELS } from './labels/organs.ts';
import { listStates, nameState } from './labels/states.ts';

export const LABELS = {
  stage: STAGE_LABELS,
  truth: TRUTH_LABELS,
  step: STEP_LABELS,
  mod: MOD_LABELS,
  kind: KIND_LABELS,
  subject: SUBJECT_LABELS,
  domain: DOMAIN_LABELS,
  form: FORM_LABELS,
  activity: ACTIVITY_LABELS,
  role: ROLE_LABELS,
  organ: ORGAN_LABELS,
  renewal: RENEWAL_LABELS,
  entryRule: ENTRY_RULE_LABELS,
  costRule: COST_RULE_LABELS,
  countQuality: COUNT_QUALITY_LABELS,
  transferMode: TRANSFER_MODE_LABELS,
  ending: ENDING_LABELS,
  certainty: CERTAINTY_LABELS,
  finding: FINDING_LABELS,
  fact: FACT_LABELS,
  entity: ENTITY_LABELS,
  attention: ATTENTION_LABELS,
  rank: RANK_LABELS,
  review: REVIEW_LABELS,
} as const;

export type ListName = keyof typeof LABELS;

/** The word for a code; a code of no list is shown as it is. */
export function label(list: ListName, code: string, language: Language): string {
  const words: Record<string, Label> = LABELS[list];
  const key = list === 'finding' ? (code.split(':')[0] ?? code) : code;
  return words[key]?.[language] ?? code;
}

const inBoth = (code: string): Label => ({ fr: nameState(code, 'fr'), en: nameState(code, 'en') });

/** Names of all States and organisations, `{KZ: {fr, en}}`. */
export const listStateNames = (): Record<string, Label> =>
  Object.fromEntries(listStates().map((code) => [code, inBoth(code)]));
