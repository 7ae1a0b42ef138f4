// A decoded document → what it claims, each claim with the exact passage: the whole pipeline on one screen.
import type { Claim } from '../vocabulary/claim.ts';
import type { Evidence } from '../vocabulary/evidence.ts';
import type { Accompanying, Finding, Part, Reading } from '../vocabulary/reading.ts';
import { annotate } from './annotate.ts';
import { compileLanguage } from './compiled.ts';
import type { CompiledLanguage } from './compiled.ts';
import type { Decoded } from './decode/decode.ts';
import { readActivities } from './frames/activities/index.ts';
import { readAgreements } from './frames/agreements.ts';
import { readAttributions } from './frames/attributions.ts';
import { isTreatyText, mainOf } from './frames/context.ts';
import type { Agreement, Context } from './frames/context.ts';
import { readCosts } from './frames/costs.ts';
import { readDomains } from './frames/domains/index.ts';
import { readEntryRules } from './frames/entry-rules.ts';
import { readEvents } from './frames/events.ts';
import { readPersons } from './frames/persons.ts';
import { readTerms } from './frames/terms.ts';
import { detectLanguage } from './language.ts';
import { LANGUAGES } from './languages/registry.ts';
import { labelParts } from './lines.ts';
import { datePublication } from './metadata.ts';
import { resolveAgreements } from './resolution/agreements.ts';
import type { Beside } from './resolution/beside.ts';
import { mainPair } from './resolution/salience.ts';
import { matchRules } from './rules.ts';

export interface ReadOptions {
  /** Keep on each claim which rule read it. */
  explain?: boolean;
}

export const readDecoded = (
  decoded: Decoded,
  accompanying: Accompanying,
  _options: ReadOptions = {},
): Reading => {
  const { text, format, declared } = decoded;
  const parts = labelParts(text, decoded);
  const spoken = blankOut(text, parts);
  const lang = detectLanguage(spoken, declared.lang);
  const { published, findings } = datePublication(decoded, accompanying, parts);
  const language = compiled(lang);
  const beside = { outlet: accompanying.outlet ?? declared.outlet, url: accompanying.url ?? declared.url };
  const claims = language === undefined ? [] : readText(spoken, language, published?.date, beside);
  if (spoken !== text)
    for (const { evidence } of claims) evidence.forEach((passage) => keepSpoken(passage, text));
  return {
    format,
    lang,
    ...given({
      title: decoded.title,
      published,
      ...beside,
    }),
    text,
    parts,
    ...given({ segments: decoded.segments }),
    claims,
    findings: [...decoded.findings, ...findings, ...(language === undefined ? [notRead(lang)] : [])],
  };
};

/** A passage ends where furniture stands between: of its pieces the longest is what states the claim. */
const keepSpoken = (passage: Evidence, text: string): void => {
  if (text.startsWith(passage.quote, passage.start)) return;
  let from = 0;
  let [start, quote] = [passage.start, ''];
  for (const piece of passage.quote.split(/(\n{3,})/)) {
    const spoken = piece.trim();
    const at = passage.start + from + piece.indexOf(spoken);
    from += piece.length;
    if (spoken.length > quote.length && text.startsWith(spoken, at)) [start, quote] = [at, spoken];
  }
  Object.assign(passage, { start, end: start + quote.length, quote });
};

/** No claim is not "nothing is stated" where the language has no rules. */
const notRead = (lang: string): Finding => ({
  code: 'language-not-read',
  message:
    lang === 'und'
      ? 'The language of the text could not be told: no claim is drawn from it.'
      : `No rules for this language (${lang}) yet: the text is kept and can be searched, but no claim is drawn from it.`,
});

/** Without the fields that are not known. */
const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;

/** Claims of a text in a known language; `published` is the day from which relative dates count. */
export const readText = (
  text: string,
  language: CompiledLanguage,
  published?: string,
  beside?: Beside,
): Claim[] => {
  const { source, home } = annotate(text, language, published, beside);
  const context: Context = {
    source,
    home,
    rules: matchRules(source),
    published,
    outlet: beside?.outlet,
    agreements: [],
    of: new Map(),
    claims: [],
    main: undefined,
    isTreaty: isTreatyText(source),
    pair: mainPair(source),
  };
  resolveAgreements(context);
  context.main = mainOf(context.agreements, context.isTreaty);
  for (const [index, agreement] of context.agreements.entries()) agreement.id = `a${index + 1}`;
  readAgreements(context);
  readEvents(context);
  readTerms(context);
  readEntryRules(context);
  readActivities(context);
  readCosts(context);
  readDomains(context);
  readPersons(context);
  readAttributions(context);
  planWhatIsAhead(context);
  return worthClaiming(context);
};

/** What is dated after publication has not happened yet, whatever the tense of a headline; acts settle it themselves. */
const planWhatIsAhead = ({ claims, published }: Context): void => {
  if (published === undefined || !/^\d{4}-\d\d-\d\d/.test(published)) return;
  for (const claim of claims)
    if (
      (claim.t === 'activity' || (claim.t === 'event' && claim.certainty === 'derived')) &&
      claim.mod === undefined &&
      /^\d{4}-\d\d-\d\d/.test(claim.date ?? '') &&
      (claim.date as string).slice(0, 10) > published
    )
      claim.mod = 'planned';
};

/** A bare noun of which the text says nothing else is no agreement; nor is one that a treaty only foresees. */
const worthClaiming = (context: Context): Claim[] => {
  if (!isInternational(context)) return context.claims.filter((claim) => claim.t === 'person');
  const spokenOf = new Set(context.claims.flatMap((claim) => ('of' in claim ? claim.of : [])));
  const military = context.source.all('military').length;
  const isDefence = military > 1 || context.agreements.some(isOfDefence);
  const isMilitary = military > MANY_MILITARY;
  const isOfField = (['military', 'domain', 'materiel', 'activity', 'personnel'] as const).some(
    (cls) => context.source.all(cls).length > 0,
  );
  const kept = context.agreements.filter(
    ({ id, value, signed, parties, grounded, told, mod }) =>
      (value.subject !== undefined ||
        mod !== undefined ||
        (signed !== undefined && !parties.includes('ZZ') && (grounded !== false || isDefence)) ||
        ((value.parties.length > 0 || (told === true && isDefence)) && !parties.includes('ZZ')) ||
        ((grounded !== false || isMilitary) && spokenOf.has(id)) ||
        (grounded === true && isOfField && !parties.includes('ZZ'))) &&
      !(context.isTreaty === false && isOfNobody(context, parties)) &&
      !(context.isTreaty && !value.definite && signed === undefined),
  );
  const told = kept.filter(({ value }) => value.subject !== undefined && value.subject !== 'other');
  // what those of a kept agreement have besides it: « remplacé par un accord-cadre »
  for (const other of context.agreements)
    if (
      !kept.includes(other) &&
      !context.isTreaty &&
      isOfItsOwn(other) &&
      told.some(({ parties }) => isSame(parties, other.parties))
    )
      kept.push(other);
  const keeping = new Set(kept);
  const dropped = new Set(
    context.agreements.filter((agreement) => !keeping.has(agreement)).map(({ id }) => id),
  );
  if (dropped.size === 0) return context.claims;
  for (const claim of context.claims)
    if (claim.t === 'claim' && claim.of.some((id) => !dropped.has(id)))
      claim.of = claim.of.filter((id) => !dropped.has(id));
  return context.claims.filter((claim) =>
    claim.t === 'agreement'
      ? !dropped.has(claim.id)
      : !('of' in claim) || ![claim.of].flat().every((id) => dropped.has(id)),
  );
};

const isOfDefence = ({ value }: Agreement): boolean =>
  value.subject !== undefined && value.subject !== 'other';

const MANY_MILITARY = 5;

const isOfItsOwn = ({ value, signed }: Agreement): boolean =>
  value.count === undefined && (signed !== undefined || value.kind !== 'agreement');

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 && a.length === b.length && a.every((code) => b.includes(code) && code !== 'ZZ');

/** « les habitants ont signé une convention avec la mairie » in a text that names no State. */
const isOfNobody = ({ source }: Context, parties: readonly string[]): boolean =>
  parties.every((code) => code === 'ZZ') &&
  source.all('state').length === 0 &&
  source.all('organisation').length === 0;

/** A text that names one State and no agreement on defence is about that State alone: only its people are claimed. */
const isInternational = (context: Context): boolean => {
  const { source, agreements, isTreaty, claims } = context;
  const named = new Set(
    [...source.all('state'), ...source.all('organisation')].map(({ value }) => value.code),
  );
  return (
    named.size > 1 ||
    isWithCompany(context) ||
    isTreaty ||
    // one State’s soldiers in a mission, an exercise of thirty nations
    claims.some(
      (claim) => claim.t === 'activity' && (claim.kind === 'peacekeeping' || claim.kind === 'exercise'),
    ) ||
    agreements.some(isOfDefence)
  );
};

/** A State’s contract with a known maker of arms; with any other company it is that State’s own affair. */
const isWithCompany = ({ source, agreements }: Context): boolean => {
  const names = new Set(
    source
      .all('company')
      .filter(({ value }) => value.noun !== true && value.tail !== true)
      .map((company) => source.quote(company)),
  );
  return names.size > 0 && agreements.some(({ parties }) => parties.some((party) => names.has(party)));
};

const ready = new Map<string, CompiledLanguage>();

export const compiled = (code: string): CompiledLanguage | undefined => {
  const language = LANGUAGES[code];
  if (language === undefined) return undefined;
  const known = ready.get(code) ?? compileLanguage(language);
  ready.set(code, known);
  return known;
};

const SPEAKING = new Set<Part['kind']>(['title', 'dateline', 'body', 'caption', 'table']);

/** Menus, related headlines and the like become white space, so that offsets stay. */
const blankOut = (text: string, parts: readonly Part[]): string => {
  let kept = '';
  let at = 0;
  for (const part of parts) {
    if (SPEAKING.has(part.kind) || part.start < at) continue;
    kept += text.slice(at, part.start) + '\n'.repeat(part.end - part.start);
    at = part.end;
  }
  return kept + text.slice(at);
};
