// Which offices are named, with their field and State: « ministre ouzbek de la Défense », « chef d’état-major ».
import type { Annotated, Run } from '../annotated.ts';
import type { Field, Post } from '../languages/language.ts';
import type { Role } from '../../vocabulary/codes.ts';
import { isApart } from './columns.ts';
import {
  continuesAfter,
  isCapitalised,
  isPlainNoun,
  leadsToNoun,
  titleGoesOn,
  trimmed,
} from './office-extent.ts';
import { isGenitive } from './states.ts';
import { CAPITAL, HYPHENATED, LINE_BREAK_BEFORE, NUMBER, WORD } from '../tokens.ts';

export interface Office extends Run {
  post: Post;
  fields: Set<Field>;
  organs: Set<string>;
  states: string[];
  /** What it is in some States, whatever its words. */
  roleIn?: Readonly<Record<string, Role>>;
  /** Of one service of the forces: the navy, not the army as a whole. */
  service?: boolean;
  /** Charged with its field: no deputy of another’s. */
  charged?: boolean;
}

const LONGEST = 26;

/** The office whose head starts at the token, with its complements. */
export const officeAt = (source: Annotated, at: number): Office | undefined => {
  const head = source.at('office', at);
  if (head === undefined) return undefined;
  const office: Office = {
    from: at,
    to: head.to,
    post: head.value.post,
    fields: new Set(),
    organs: new Set(),
    states: [],
  };
  if (head.value.field !== undefined) office.fields.add(head.value.field);
  if (head.value.country !== undefined) office.states.push(head.value.country);
  if (head.value.roleIn !== undefined) office.roleIn = head.value.roleIn;
  const end = Math.min(source.sentenceAt(at).to, head.to + LONGEST, source.tokens.count);
  for (const inner of source.within('field', at, head.to)) office.fields.add(inner.value.field);
  for (const inner of source.within('state', at, head.to))
    if (
      (inner.value.form === 'institution' && (inner.from === at || inner.to - inner.from === 1)) ||
      (inner.value.form !== 'institution' && head.value.country === undefined)
    )
      office.states.push(inner.value.code);
  if (source.language.language.modifiersBefore === true) takeStateBefore(source, office);
  let to = head.to;
  while (to < end) {
    const next = complementEnd(source, office, to, end);
    if (next === undefined) break;
    to = next;
  }
  office.to = trimmed(source, to, office);
  if (source.any(head.to, office.to, 'charged')) office.charged = true;
  // « chef du département militaire »
  if (office.fields.size === 0 && office.organs.has('ministry') && source.has('military', at, office.to))
    office.fields.add('defence');
  return office;
};

/** `the Kazakh defence minister`, `Benin’s chief of staff`, `Pakistan Foreign Minister`. */
const takeStateBefore = (source: Annotated, office: Office): void => {
  const owner = isGenitive(source, office.from - 1) ? office.from - 1 : office.from;
  const organisation = source.endingAt('organisation', owner);
  if (organisation !== undefined) office.states.push(organisation.value.code);
  const sent = source.endingAt('organ', owner);
  if (sent?.value.organ === 'mission' && sent.value.country !== undefined)
    office.states.push(sent.value.country);
  const force = source.endingAt('organ', office.from);
  const state =
    source.endingAt('state', office.from) ??
    // `Guinea’s outgoing commander`
    (isPlainWord(source, office.from - 1) ? source.endingAt('state', office.from - 1) : undefined) ??
    // `the Turkish Land Forces Commander`
    (force?.value.organ === 'army' || force?.value.organ === 'staff'
      ? source.endingAt('state', force.from)
      : undefined) ??
    (source.at('field', office.from - 1) ? source.endingAt('state', office.from - 1) : undefined);
  if (state === undefined || state.value.form === 'city') return;
  if ((source.tokens.shape[office.from] as number) & LINE_BREAK_BEFORE) return;
  if (state.value.form === 'capital' && !isGenitive(source, state.to - 1)) return;
  const field = source.endingAt('field', office.from);
  if (field !== undefined) office.fields.add(field.value.field);
  office.states.push(state.value.code);
  office.from = state.from;
  // `the Peruvian and Maltese defence ministers`
  while (
    source.at('office', office.to - 1)?.value.plural === true ||
    source.within('office', state.to, office.to).some((m) => m.value.plural === true)
  ) {
    const first =
      source.is(office.from - 1, 'and') || source.word(office.from - 1) === ','
        ? source.endingAt('state', office.from - 1)
        : undefined;
    if (first?.value.form !== 'demonym') break;
    office.states.unshift(first.value.code);
    office.from = first.from;
  }
};

const isPlainWord = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] === WORD && !isCapitalised(source, at) && source.tokens.word[at] === 0;

/** One more step to the right inside the office, or undefined at its end. */
const complementEnd = (source: Annotated, office: Office, at: number, end: number): number | undefined => {
  if ((source.tokens.shape[at] as number) & LINE_BREAK_BEFORE && at > office.from + 1 && !source.is(at, 'of'))
    return undefined;
  if (isApart(source, at)) return undefined;
  const acting = source.at('honorific', at);
  if (acting?.value.acting === true) return acting.to;
  const state = source.at('state', at);
  if (
    state?.value.form === 'capital' &&
    source.language.language.modifiersBefore === true &&
    !source.is(at - 1, 'of') &&
    !isSentTo(source, office, at)
  )
    return undefined;
  if (
    state !== undefined &&
    (state.value.form !== 'city' || source.is(at - 1, 'of') || isSentTo(source, office, at))
  ) {
    // « ambassadeur à Paris »: where one is sent to is not whom one stands for
    if (!isSentTo(source, office, at) && !isPosted(source, at)) office.states.push(state.value.code);
    return state.to;
  }
  const organisation = source.at('organisation', at);
  if (organisation !== undefined) {
    office.states.push(organisation.value.code);
    return organisation.to;
  }
  const field = source.at('field', at);
  const longer = source.at('organ', at);
  if (field !== undefined && (longer === undefined || longer.to <= field.to)) {
    office.fields.add(field.value.field);
    return field.to;
  }
  const organ = source.at('organ', at);
  if (organ !== undefined) {
    office.organs.add(organ.value.organ);
    if (organ.value.country !== undefined) office.states.push(organ.value.country);
    if (organ.value.service === true) office.service = true;
    return organ.to;
  }
  // « la porte-parole du gouvernement Bayrou, Sophie Primas »
  if (
    ((source.tokens.shape[at] as number) & CAPITAL) !== 0 &&
    source.endingAt('organ', at)?.value.organ === 'gov' &&
    source.word(at + 1) === ','
  )
    return at + 1;
  if (source.word(at) === '(')
    for (let close = at + 2; close <= at + LONGEST_ASIDE; close++)
      if (source.word(close) === ')') return close + 1;
  // « commandant de la 6e Région militaire »
  if (source.tokens.kind[at] === NUMBER && source.is(at - 1, 'determiner'))
    return at + (source.word(at + 1).length <= 3 ? 2 : 1);
  if (source.word(at) === ',') return continuesAfter(source, at, end) ? at + 1 : undefined;
  if (source.is(at, 'and'))
    return continuesAfter(source, at, end) || titleGoesOn(source, at + 1, end) ? at + 1 : undefined;
  // « pour la stratégie, X », « accrédité à Nouakchott, le colonel Y »
  if (
    (source.is(at, 'about') || source.at('doing', at) || source.at('act', at)) &&
    titleGoesOn(source, at + 1, end)
  )
    return at + 1;
  if (
    source.tokens.kind[at] !== WORD ||
    source.is(at, 'auxiliary') ||
    source.is(at, 'relative') ||
    source.at('rank', at) ||
    source.at('honorific', at) ||
    source.at('saying', at) ||
    source.at('act', at) ||
    (source.at('doing', at) && source.at('doing', at)?.value.doing !== 'stay')
  )
    return undefined;
  if (source.word(at + 1) === '.' && isInitial(source, at)) return undefined;
  if (source.is(at, 'of') || source.is(at, 'determiner') || source.is(at, 'at')) return at + 1;
  if (source.at('weekday', at) || source.at('date', at) || source.at('relative_date', at)) return undefined;
  // « chargé des Relations avec le Parlement »
  if (source.is(at, 'with') && source.any(office.from, at, 'charged')) return at + 1;
  if (
    source.is(at, 'by') ||
    source.is(at, 'with') ||
    source.is(at, 'between') ||
    source.is(at, 'negation') ||
    source.is(at, 'pronoun') ||
    source.is(at, 'subordinate') ||
    source.is(at, 'also')
  )
    return undefined;
  // « du Nord-Kivu »
  if (((source.tokens.shape[at] as number) & HYPHENATED) !== 0 && at > office.to) return at + 1;
  const capital = ((source.tokens.shape[at] as number) & CAPITAL) !== 0;
  if (capital)
    return source.at('not_name', at) ||
      leadsToNoun(source, at) ||
      // `Member for Curepipe`
      (office.post === 'mp' && source.is(at - 1, 'about')) ||
      (at > office.from + 1 && isPlainNoun(source, at - 1) && titleGoesOn(source, at, end)) ||
      // `of the Maltese Land Forces`
      (source.language.language.modifiersBefore === true &&
        at - office.from > 1 &&
        source.endingAt('state', at)?.value.form === 'demonym' &&
        source.at('not_name', at + 1) !== undefined) ||
      source.is(at - 1, 'of') ||
      (source.is(at - 1, 'determiner') && source.is(at - 2, 'of')) ||
      // « secrétaire d’État aux Ressources matérielles »
      (source.is(at - 1, 'at') && MINISTERIAL.has(office.post))
      ? at + 1
      : undefined;
  return source.at('office', at) || at - office.from < 20 ? at + 1 : undefined;
};

const LONGEST_ASIDE = 6;
const SENT = new Set<Post>(['ambassador', 'attache', 'diplomat']);

const MINISTERIAL = new Set<Post>(['minister', 'deputy_minister', 'delegate']);

/** `ambassador in Cairo`, « ambassadrice en Algérie ». */
const isSentTo = (source: Annotated, office: Office, at: number): boolean =>
  SENT.has(office.post) && (source.is(at - 1, 'at') || source.is(at - 1, 'to')) && !source.is(at - 1, 'of');

/** `deputy commander in Latvia`. */
const isPosted = (source: Annotated, at: number): boolean =>
  source.is(at - 1, 'at') && !source.is(at - 1, 'of') && !source.is(at - 1, 'determiner');

/** `A. Mamin`: a name begins. */
const isInitial = (source: Annotated, at: number): boolean =>
  ((source.tokens.shape[at] as number) & CAPITAL) !== 0 &&
  (source.tokens.end[at] as number) - (source.tokens.start[at] as number) === 1;

export const roleOf = (office: Office): Role => {
  const { post, fields, organs } = office;
  const defence = fields.has('defence') || organs.has('min_defence') || organs.has('army');
  const foreign = fields.has('foreign') || organs.has('min_foreign');
  switch (post) {
    case 'minister':
      return foreign && !defence ? 'min_foreign' : defence ? 'min_defence' : 'min_other';
    case 'head':
      if (organs.has('committee') && !organs.has('gov')) return 'committee_chair';
      if (organs.size > 1 || fields.has('other')) return 'official';
      if (organs.has('gov')) return 'head_gov';
      if (organs.has('embassy')) return 'diplomat';
      if (organs.has('army') && office.service === true) return 'cdr';
      if (organs.has('staff') || organs.has('army')) return 'chief_staff';
      if (organs.size === 0 || organs.has('ministry'))
        return fields.has('defence') ? 'min_defence' : fields.has('foreign') ? 'min_foreign' : 'official';
      if (organs.has('min_defence')) return 'min_defence';
      if (organs.has('min_foreign')) return 'min_foreign';
      return 'official';
    case 'secretary':
      return defence ? 'min_defence' : foreign ? 'min_foreign' : 'official';
    case 'delegate':
      if (!defence) return foreign ? 'min_foreign' : 'min_other';
      return office.charged === true || organs.has('presidency') || organs.has('president')
        ? 'min_defence'
        : 'dep_min_defence';
    case 'deputy_minister':
      if (defence)
        return organs.has('presidency') || organs.has('president') ? 'min_defence' : 'dep_min_defence';
      return foreign ? 'min_other' : 'official';
    case 'president':
      if (organs.has('committee')) return 'committee_chair';
      if (organs.has('assembly') || organs.has('senate') || organs.has('parliament')) return 'speaker';
      return organs.size === 0 || organs.has('gov') || organs.has('council_of_ministers')
        ? 'head_of_state'
        : 'official';
    case 'monarch':
      return 'head_of_state';
    case 'head_gov':
      return 'head_gov';
    case 'foreign_chief':
      return 'min_foreign';
    case 'chief_staff':
      return office.service === true ? 'cdr' : 'chief_staff';
    case 'service_chief':
    case 'commander':
      return 'cdr';
    case 'attache':
      return 'attache';
    case 'ambassador':
      return 'amb';
    case 'diplomat':
      return 'diplomat';
    case 'spokesperson':
      return 'spokesperson';
    case 'speaker':
      return organs.has('committee') ? 'committee_chair' : 'speaker';
    case 'chair':
      if (organs.has('gov')) return 'head_gov';
      return organs.has('staff') ? 'chief_staff' : 'committee_chair';
    case 'senator':
      return 'senator';
    case 'mp':
      return organs.has('senate') ? 'senator' : 'mp';
    case 'rapporteur':
      return organs.has('senate') ? 'senator' : 'mp';
    case 'expert':
      return 'expert';
    case 'officer':
    case 'deputy_chief_staff':
      return 'officer';
    default:
      return organs.has('committee') ? 'mp' : 'official';
  }
};
