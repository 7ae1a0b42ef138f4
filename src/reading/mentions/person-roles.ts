// Which role an office is where its words alone do not say it: bare ministers, presidents of committees, officers who command.
import type { Annotated, Mention, PersonValue, Run } from '../annotated.ts';
import type { Organ } from '../languages/language.ts';
import type { Role } from '../../vocabulary/codes.ts';
import { cellsAround, isApart } from './columns.ts';
import { roleOf } from './offices.ts';
import type { Office } from './offices.ts';
import type { Title } from './titles.ts';

/** « la commission … sous la conduite de son président »: of the committee, not of the State. */
export const ownRole = (source: Annotated, office: Office, title: Title): Role => {
  if (title.senator && (office.post === 'rapporteur' || office.post === 'mp')) return 'senator';
  const role = roleOf(office);
  // « le général Michael Langley, patron de l’Africom »
  if (title.rank && role === 'official' && office.post === 'head' && !inMinistry(source, office))
    return office.organs.has('delegation') ? 'officer' : 'cdr';
  // `UNIFIL’s Head of Mission, Major General X`
  if (title.rank && role === 'diplomat' && office.organs.has('mission')) return 'cdr';
  const sentence = source.sentenceAt(office.from);
  // « le ministère de la Défense indique que le ministre X »
  if (
    role === 'min_other' &&
    office.fields.size === 0 &&
    source
      .within('organ', sentence.from, office.from)
      .some((m) => m.value.organ === 'min_defence' || m.value.field === 'defence')
  )
    return 'min_defence';
  if (role === 'mp' && office.post === 'rapporteur' && sitsInSenate(source)) return 'senator';
  if (role !== 'head_of_state' || office.states.length > 0) return role;
  if (isHeading(source, office))
    return source.all('organ').some((m) => m.value.organ === 'committee') ? 'committee_chair' : role;
  // « Réunie sous la présidence de M. X, président, la commission … »
  if (
    office.to - office.from === 1 &&
    source.word(office.from - 1) === ',' &&
    source.word(office.to) === ','
  ) {
    const led = source.at('organ', source.is(office.to + 1, 'determiner') ? office.to + 2 : office.to + 1);
    if (led?.value.organ === 'committee') return 'committee_chair';
  }
  if (!source.is(office.from - 1, 'possessive')) return role;
  const led = source.last('organ', office.from, (m) => LED.has(m.value.organ));
  if (led === undefined || office.from - led.to > LED_NEAR) {
    // « la Turquie …, son président, X »
    const own = source.last('state', office.from, (m) => m.value.form === 'name');
    return own !== undefined && own.from >= sentence.from ? role : 'official';
  }
  return led.value.organ === 'committee' ? 'committee_chair' : 'official';
};

/** A department of a ministry is led by an official, whatever his rank. */
const inMinistry = (source: Annotated, office: Office): boolean =>
  MINISTRIES.some((organ) => office.organs.has(organ)) || source.has('field', office.from, office.to);
const MINISTRIES = ['min_defence', 'min_foreign', 'ministry'];

/** Bodies that a president chairs. */
const LED = new Set<Organ>(['committee', 'assembly', 'senate', 'presidency']);
const LED_NEAR = 60;

/** A title that stands alone in its column or line: « Président      Rapporteur ». */
const isHeading = (source: Annotated, office: Office): boolean =>
  office.to === office.from + 1 &&
  (isApart(source, office.to) || isApart(source, office.from)) &&
  cellsAround(source, office).length > 0;

/** The first chamber named is the upper one. */
const sitsInSenate = (source: Annotated): boolean =>
  source.all('organ').find((m) => CHAMBERS.has(m.value.organ))?.value.organ === 'senate';
const CHAMBERS = new Set<Organ>(['senate', 'assembly', 'parliament']);

/** A bare « le ministre X »: of the field that the document’s ministers and ministries have, where it is one. */
export const settleMinisters = (source: Annotated, persons: readonly Mention<PersonValue>[]): void => {
  const bare = persons.filter(({ value }) => value.role === 'min_other' && isBare(source, value.office));
  settleDeputies(source, persons);
  if (bare.length === 0) return;
  const defence =
    persons.filter(({ value }) => value.role === 'min_defence' || value.role === 'dep_min_defence').length +
    source.all('organ').filter((m) => m.value.organ === 'min_defence').length;
  const others =
    persons.filter(({ value }) => value.role === 'min_foreign').length +
    source.all('organ').filter((m) => m.value.organ === 'min_foreign').length;
  for (const person of bare) {
    const known = persons.find(
      (other) =>
        other.value.name === person.value.name &&
        other.value.role.startsWith('min_') &&
        !bare.includes(other),
    );
    if (known !== undefined) person.value.role = known.value.role;
    else if (defence > others) person.value.role = 'min_defence';
    else if (others > defence) person.value.role = 'min_foreign';
    else if (source.all('military').length > 0) person.value.role = 'min_defence';
  }
};

/** A bare « le vice-ministre X »: of defence, unless the document speaks of foreign ministries only. */
const settleDeputies = (source: Annotated, persons: readonly Mention<PersonValue>[]): void => {
  for (const { value } of persons) {
    if (value.role !== 'official' || !isBareDeputy(source, value.office)) continue;
    const defence = source.all('organ').some((m) => m.value.organ === 'min_defence');
    const foreign = source.all('organ').some((m) => m.value.organ === 'min_foreign');
    value.role = foreign && !defence ? 'min_other' : 'dep_min_defence';
  }
};

const isBareDeputy = (source: Annotated, office: Run | undefined): boolean =>
  isBare(source, office) &&
  source
    .within('office', (office as Run).from, (office as Run).to)
    .some((m) => m.value.post === 'deputy_minister') &&
  source.within('organ', (office as Run).from, (office as Run).to).length === 0;

const isBare = (source: Annotated, office: Run | undefined): boolean =>
  office !== undefined &&
  !source.has('field', office.from, office.to) &&
  !source.any(office.from, office.to, 'charged') &&
  source.within('office', office.from, office.to).every((m) => m.value.field === undefined);
