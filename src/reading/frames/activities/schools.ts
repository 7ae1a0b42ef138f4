// Which school a clause names, and of which State it is.
import type { Annotated, Run } from '../../annotated.ts';

export interface School extends Run {
  state: string | undefined;
}

export const schoolIn = (source: Annotated, clause: Run): School | undefined => {
  const [school] = source.within('institution', clause.from, clause.to);
  return school === undefined
    ? undefined
    : { ...schoolRun(source, school, clause), state: stateOfSchool(source, school, clause) };
};

const SCHOOL_BEFORE = 6;
const SCHOOL_AFTER = 10;

/** `écoles militaires turques`, `académie de Téhéran`, `Saudi Command and Staff College`. */
const stateOfSchool = (source: Annotated, school: Run, clause: Run): string | undefined => {
  if (source.language.language.modifiersBefore === true)
    for (let at = school.from - 1; at >= Math.max(clause.from, school.from - SCHOOL_BEFORE); at--) {
      const state = source.endingAt('state', at + 1);
      if (state !== undefined) return state.value.code;
      if (source.is(at, 'at') || source.is(at, 'auxiliary') || source.at('personnel', at)) break;
    }
  return source.first(
    'state',
    school.to,
    Math.min(clause.to, school.to + SCHOOL_AFTER),
    (m) => !source.is(m.from - 1, 'by') && !source.is(m.from - 1, 'with'),
  )?.value.code;
};

/** `académies turques`, `Université nationale de la défense du Kazakhstan`, `academies of the National Defence University`. */
const schoolRun = (source: Annotated, school: Run, clause: Run): Run => {
  let { to } = school;
  while (
    to < clause.to &&
    to - school.to < 8 &&
    (source.at('state', to) ||
      source.at('field', to) ||
      source.at('military', to) ||
      source.at('institution', to) ||
      source.is(to, 'of') ||
      (source.is(to - 1, 'of') && source.is(to, 'determiner')) ||
      source.is(to, 'home'))
  )
    to++;
  // a name that the lexicons know in part: `National Defence University`
  if (to > school.to && source.isCapital(to - 1)) while (to < clause.to && source.isCapital(to)) to++;
  while (to > school.to && (source.is(to - 1, 'of') || source.is(to - 1, 'determiner'))) to--;
  return { from: school.from, to };
};
