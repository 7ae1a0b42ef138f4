// Does the agreement speak of this domain, in this form, at this place, within its limits? Silence weighs by how its list is known.
import type { Domain } from '../../vocabulary/codes.ts';
import type { ActivityFields, Place } from '../activities/activity.ts';
import type { StateCode } from '../records/record.ts';
import { type AgreementOnFile, type DomainClause } from './agreement.ts';
import { type Answer, no, unknown, yes } from './answers.ts';
import type { FormAsked } from './cells.ts';
import { fact } from './facts.ts';

const clauseFor = (agreement: AgreementOnFile, code: Domain | 'none'): DomainClause | undefined =>
  agreement.clauses.find((clause) => clause.code === code);

export function askDomain(agreement: AgreementOnFile, code: Domain | 'none'): Answer {
  if (code === 'none') return unknown(['domain-not-said']);
  const clause = clauseFor(agreement, code);
  if (clause) return yes([fact('domainListed', code, clause.from)], undefined, clause.article);
  return lacking(agreement, code, 'notCoveredDomain');
}

/** A closed list lacks it: no · an illustrative one: arguable · a residual clause: residual · the press: unknown. */
function lacking(
  agreement: AgreementOnFile,
  code: string,
  verdict: 'notCoveredDomain' | 'notCoveredPlace',
): Answer {
  if (agreement.list === 'press') return unknown([`domains-from-press-only:${agreement.id}`]);
  if (agreement.list === 'notOnFile') return unknown([`text-not-on-file:${agreement.id}`]);
  if (agreement.list === 'notSaid') return unknown([`list-kind-not-recorded:${agreement.id}`]);
  if (agreement.residual)
    return yes([fact('underResidualClause', code)], 'residualClauseOnly', agreement.residual.article);
  if (agreement.list === 'illustrative') return yes([fact('notAmongExamples', code)], 'arguable');
  return no(verdict, [fact('notInClosedList', code)]);
}

/** A text may give a domain in some forms only. */
export function askForm(
  agreement: AgreementOnFile,
  code: Domain | 'none',
  forms: readonly FormAsked[],
): Answer {
  const clause = clauseFor(agreement, code);
  if (!clause || clause.forms.length === 0) return yes();
  const lackingForms = forms.filter((form) => form === 'practical' || !clause.forms.includes(form));
  if (lackingForms.length === 0)
    return yes([fact('formsListed', forms.join(' '), clause.from)], undefined, clause.article);
  if (clause.from === 'press') return unknown([`forms-from-press-only:${agreement.id}`]);
  const given = fact('domainGivenAs', code, clause.forms.join(' '));
  return clause.formList === 'illustrative'
    ? yes([given], 'arguable')
    : no('notCoveredForm', [given], clause.article);
}

/** Use of a range needs RNG, of airspace AIR, of a base BAS, of a port NAV. */
const CODE_OF_USE = { range: 'RNG', airspace: 'AIR', base: 'BAS', port: 'NAV' } as const satisfies Record<
  NonNullable<Place['use']>,
  Domain
>;

export function askPlace(
  agreement: AgreementOnFile,
  pair: readonly StateCode[],
  places: readonly Place[],
  parties: readonly StateCode[],
): Answer[] {
  return places.flatMap((place) => [
    askTerritory(agreement, pair, place, parties),
    ...(place.use ? [askUse(agreement, CODE_OF_USE[place.use])] : []),
  ]);
}

function askTerritory(
  agreement: AgreementOnFile,
  pair: readonly StateCode[],
  place: Place,
  parties: readonly StateCode[],
): Answer {
  if (place.setting === 'highSeas') return yes([fact('highSeas')]);
  if (!place.state) return yes();
  const { territory } = agreement;
  if (territory && !territory.states.includes(place.state))
    return no('notCoveredPlace', [fact('outsideTerritory', place.state)], territory.article);
  if (pair.includes(place.state) || parties.includes(place.state)) return yes();
  return no('notCoveredPlace', [fact('placeNotBound', place.name, place.state)]);
}

function askUse(agreement: AgreementOnFile, code: Domain): Answer {
  const clause = clauseFor(agreement, code);
  return clause
    ? yes([fact('domainListed', code, clause.from)], undefined, clause.article)
    : lacking(agreement, code, 'notCoveredPlace');
}

export function askExclusion(agreement: AgreementOnFile, activity: ActivityFields, code: string): Answer {
  const exclusion = agreement.exclusions?.find(
    (each) => each.kinds?.includes(activity.kind) || (each.codes as string[] | undefined)?.includes(code),
  );
  return exclusion ? no('excludedExpressly', [exclusion.name], exclusion.article) : yes();
}

/** Object and purpose: matériel but no troops; ranges "for exercises"; so many people at most. */
export function askLimits(
  agreement: AgreementOnFile,
  activity: ActivityFields,
  code: string,
  other: StateCode,
): Answer[] {
  return (agreement.limits ?? [])
    .filter((limit) => !limit.on || limit.on === code || usesPlace(activity, limit.on))
    .map((limit) => {
      const people = activity.strength?.[other]?.personnel;
      if (limit.kinds && !limit.kinds.includes(activity.kind))
        return no('outsideLimit', [limit.name], limit.article);
      if (limit.noTroops && people && people.value > 0)
        return no('outsideLimit', [limit.name], limit.article);
      if (limit.noTroops && !people) return unknown(['strength-not-known'], [limit.name]);
      if (limit.maxPersonnel !== undefined)
        return askStrength(limit.maxPersonnel, people?.value, limit.name, limit.article);
      return yes([limit.name]);
    });
}

const usesPlace = (activity: ActivityFields, code: Domain): boolean =>
  activity.places.some((place) => place.use && CODE_OF_USE[place.use] === code);

function askStrength(
  most: number,
  people: number | undefined,
  name: string,
  article: string | undefined,
): Answer {
  if (people === undefined) return unknown(['strength-not-known'], [name]);
  return people <= most ? yes([name]) : no('outsideLimit', [fact('tooMany', String(people), name)], article);
}
