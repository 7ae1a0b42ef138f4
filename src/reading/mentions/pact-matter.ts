// What an agreement is about, told by the words of its name.
import type { Annotated } from '../annotated.ts';
import type { Subject } from '../../vocabulary/codes.ts';

/** The more telling first: an agreement on the status of forces in matters of defence is `sofa`. */
const SUBJECT_ORDER: readonly Subject[] = [
  'sofa',
  'basing',
  'mil_medicine',
  'mil_finance',
  'info_security',
  'def_industry',
  'defence_pact',
  'mil_tech',
  'mil_training',
  'airspace',
  'arms_control',
  'counter_terror',
  'peacekeeping',
  'exercise',
  'transit',
  'defence_coop',
  'mil_coop',
  'strategic',
  'security',
];

export const subjectIn = (source: Annotated, from: number, to: number): Subject | undefined => {
  const found = source.within('subject', from, to).map((m) => m.value.subject);
  return SUBJECT_ORDER.find((subject) => found.includes(subject));
};
