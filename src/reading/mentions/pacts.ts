// Which agreements are named: the noun with all that qualifies it, its kind, matter, parties and date.
import type { AgreementValue, Annotated, Mention, Run } from '../annotated.ts';
import type { Subject } from '../../vocabulary/codes.ts';
import type { PhraseValues } from '../languages/language.ts';
import { CAPITAL, LINE_BREAK_BEFORE, PARAGRAPH_BEFORE, WORD } from '../tokens.ts';
import { GLUED } from '../tokens.ts';
import { isGenitive } from './states.ts';

const LONGEST = 60;

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

export const findPacts = (source: Annotated): void => {
  const pacts: Mention<AgreementValue>[] = [];
  let until = -1;
  for (const head of source.all('agreement')) {
    if (source.language.language.modifiersBefore === true && source.at('agreement', head.to) !== undefined)
      continue;
    if (head.from < until || source.covering('assent', head.from) || isInAct(source, head.from)) continue;
    const pact = pactAt(source, head, pacts.at(-1)?.value);
    if (pact === undefined) continue;
    pacts.push(pact);
    until = pact.to;
  }
  pacts.push(...echoes(source, pacts));
  for (const bill of source.all('bill')) {
    const pact = pactOfBill(source, bill, pacts);
    if (pact !== undefined) pacts.push(pact);
  }
  source.replaceAll('pact', pacts);
};

/** « remplace celui de 1974 », « celui du 21 décembre 2011 »: another agreement like the one just named. */
const echoes = (source: Annotated, pacts: readonly Mention<AgreementValue>[]): Mention<AgreementValue>[] => {
  const found: Mention<AgreementValue>[] = [];
  for (const date of source.all('date')) {
    const at = source.is(date.from - 1, 'that_of')
      ? date.from - 1
      : source.is(date.from - 1, 'of') && source.is(date.from - 2, 'that_of')
        ? date.from - 2
        : undefined;
    const model = at === undefined ? undefined : pacts.findLast((pact) => pact.to <= at);
    if (at === undefined || model === undefined || at - model.to > 40) continue;
    found.push({
      from: at,
      to: date.to,
      value: {
        kind: model.value.kind,
        parties: [],
        complete: false,
        definite: true,
        head: at,
        echo: true,
        ...(model.value.subject === undefined ? {} : { subject: model.value.subject }),
      },
    });
  }
  return found;
};

/** « une loi sur la coopération militaire avec la Turquie »: the bill names no agreement, but is about one. */
const pactOfBill = (
  source: Annotated,
  bill: Run,
  pacts: readonly Run[],
): Mention<AgreementValue> | undefined => {
  const end = Math.min(source.sentenceAt(bill.from).to, bill.to + 22);
  if (pacts.some((pact) => pact.from >= bill.from && pact.from < end)) return undefined;
  const subject = source.within('subject', bill.to, Math.min(end, bill.to + 14))[0];
  if (subject === undefined || !source.any(bill.to, subject.from + 1, 'about')) return undefined;
  const to = endOfPhrase(source, bill.to);
  const parties = partiesIn(source, bill.from, to);
  if (to < subject.to || parties.codes.length === 0) return undefined;
  return {
    from: bill.from,
    to,
    value: {
      kind: 'agreement',
      subject: subject.value.subject,
      parties: parties.codes,
      complete: parties.complete,
      definite: true,
      head: bill.from,
    },
  };
};

const isInAct = (source: Annotated, at: number): boolean => {
  const act = source.covering('act', at);
  return act !== undefined && act.from < at;
};

const pactAt = (
  source: Annotated,
  head: Mention<PhraseValues['agreement']>,
  last: AgreementValue | undefined,
): Mention<AgreementValue> | undefined => {
  const to = endOfPhrase(source, head.to);
  const before = source.language.language.modifiersBefore === true;
  const from = before ? startOfModifiers(source, head.from) : startOfPhrase(source, head.from);
  // Where what qualifies a noun stands before it, the whole phrase tells its matter and parties.
  const matter = before ? from : head.to;
  const qualified =
    source.within('military', matter, to).length > 0 || source.within('subject', from, to).length > 0;
  const other =
    source.within('other_matter', matter, to).length > 0 &&
    !source.within('military', matter, to).some((m) => source.quote(m).length > 5);
  const definite = source.any(from, head.from, 'demonstrative') || !source.any(from, head.from, 'indefinite');
  if (head.value.loose && !isSigned(source, from, to)) return undefined;
  const amended =
    head.value.weak && (head.value.kind === 'protocol' || head.value.kind === 'amendment')
      ? agreementAmended(source, head)
      : undefined;
  if (
    head.value.weak &&
    !qualified &&
    !other &&
    amended === undefined &&
    !isWithState(source, head.to) &&
    source.within('group_size', head.from, to).length === 0 &&
    !isSigned(source, from, to)
  )
    return undefined;
  if (!(before && from < head.from) && !isNamed(source, head.from)) return undefined;
  if (isManner(source, head.from)) return undefined;
  const parties = partiesIn(source, before ? from : head.from, to);
  const owner = before ? ownerIn(source, from, head.from) : undefined;
  if (owner !== undefined && !parties.codes.includes(owner)) {
    parties.codes.unshift(owner);
    parties.complete = parties.codes.length >= 2;
  }
  const count =
    source.endingAt('count', head.from)?.value.value ?? source.covering('count', head.from - 1)?.value.value;
  const amends = amended !== undefined;
  if (amended !== undefined && parties.codes.length === 0)
    Object.assign(parties, partiesIn(source, amended.from, endOfPhrase(source, amended.to)));
  const value: AgreementValue = {
    kind: head.value.kind,
    parties: parties.codes,
    complete: parties.complete,
    definite,
    head: head.from,
    ...(amends ? { amends } : {}),
    draft: source.any(Math.max(0, from - 3), head.from, 'draft'),
  };
  const subject = other
    ? 'other'
    : (head.value.subject ??
      subjectIn(source, before ? from : head.from, to) ??
      (amended === undefined ? undefined : subjectIn(source, amended.from, endOfPhrase(source, amended.to))));
  if (subject !== undefined) value.subject = subject;
  if (subject === 'sofa' && value.kind === 'agreement') value.kind = 'sofa';
  if (head.value.again)
    return last === undefined || !isSigned(source, from, to)
      ? undefined
      : { from, to, value: likeTheLast(value, last) };
  if (head.value.plural && count !== undefined) value.count = count;
  if (head.value.plural && count === undefined && parties.codes.length === 0) return undefined;
  return { from, to, value };
};

/** `the deal with Turkey`: made with a State, whatever its noun. */
const isWithState = (source: Annotated, at: number): boolean => {
  if (source.language.language.modifiersBefore !== true || !source.is(at, 'with')) return false;
  const named = source.is(at + 1, 'determiner') ? at + 2 : at + 1;
  const state = source.at('state', named);
  return state !== undefined && state.value.form !== 'demonym' && !isGenitive(source, state.to - 1);
};

/** `Riyadh’s agreement with Islamabad`: whose it is, is a party. */
const ownerIn = (source: Annotated, from: number, head: number): string | undefined =>
  source.within('state', from, head).find((state) => isGenitive(source, state.to - 1))?.value.code;

/** `the one signed in Amman in 2006`: another of the kind, matter and parties just named. */
const likeTheLast = (value: AgreementValue, last: AgreementValue): AgreementValue => ({
  ...value,
  kind: last.kind,
  again: true,
  ...(value.subject === undefined && last.subject !== undefined ? { subject: last.subject } : {}),
  ...(value.parties.length === 0 ? { parties: last.parties, complete: last.complete } : {}),
});

/** Signed right before or after its name: an agreement, whatever its noun. */
const isSigned = (source: Annotated, from: number, to: number): boolean =>
  source.within('date', from, to).some((date) => source.is(date.from - 1, 'of')) ||
  [...source.within('act', from - 4, from), ...source.within('act', to, to + 4)].some(
    (act) =>
      act.value.act === 'sign' ||
      act.value.act === 'initial' ||
      act.value.act === 'conclude' ||
      act.value.act === 'ratify',
  );

/** A noun phrase opens with an article, a number, a capital or a preposition; `kif traité` does not. */
const isNamed = (source: Annotated, at: number): boolean => {
  const before = at - 1;
  if (((source.tokens.shape[at] as number) & (CAPITAL | LINE_BREAK_BEFORE)) !== 0 || before < 0) return true;
  return (
    source.is(before, 'determiner') ||
    source.is(before, 'of') ||
    source.is(before, 'negation') ||
    source.is(before, 'newer') ||
    source.is(before, 'older') ||
    source.is(before, 'draft') ||
    source.is(before, 'with') ||
    (source.word(before) === ',' && source.at('subject', at + 1 + 1) !== undefined) ||
    source.is(before, 'and') ||
    source.covering('count', before) !== undefined ||
    source.is(before, 'demonstrative') ||
    source.covering('ordinal', before) !== undefined
  );
};

/** `conclu par simple échange de notes`: how, not what. */
const isManner = (source: Annotated, at: number): boolean =>
  source.any(at - 2, at, 'by') && !source.any(at - 2, at, 'determiner');

const MOST_MODIFIERS = 14;

/** `the Kazakh-Qatari military cooperation agreement`: leftwards over everything that may qualify the noun. */
const startOfModifiers = (source: Annotated, head: number): number => {
  const sentence = source.sentenceAt(head);
  let from = head;
  while (from > sentence.from && head - from < MOST_MODIFIERS && isModifier(source, from - 1, head)) {
    from--;
    if (source.is(from, 'determiner') && !source.is(from, 'older') && !source.is(from, 'newer')) break;
  }
  while (from < head && (source.is(from, 'and') || /^[-–—,]$/.test(source.word(from)))) from++;
  return from;
};

const ENDS_MODIFIERS = [
  'with',
  'between',
  'by',
  'at',
  'from',
  'of',
  'about',
  'auxiliary',
  'negation',
  'relative',
  'conjunction',
  'pronoun',
  'excluding',
  'besides',
  'including',
  'or',
] as const;

const isModifier = (source: Annotated, at: number, head: number): boolean => {
  if (((source.tokens.shape[at + 1] as number) & LINE_BREAK_BEFORE) !== 0) return false;
  const word = source.word(at);
  if (/^[-–—]$/.test(word)) return ((source.tokens.shape[at + 1] as number) & GLUED) !== 0;
  if (source.is(at, 'and'))
    return (
      qualifies(source, at + 1, head) &&
      source.covering('act', at - 1) === undefined &&
      (source.covering('subject', at - 1) ??
        source.covering('military', at - 1) ??
        source.covering('domain', at - 1) ??
        source.covering('other_matter', at - 1) ??
        source.covering('state', at - 1)) !== undefined
    );
  if (source.tokens.kind[at] !== WORD)
    return (
      source.covering('date', at) !== undefined ||
      source.covering('duration', at) !== undefined ||
      source.covering('count', at) !== undefined ||
      ((source.tokens.shape[at + 1] as number) & GLUED) !== 0
    );
  if (source.is(at, 'determiner') || source.is(at, 'possessive')) return true;
  if (actsUnknown(source, at)) return false;
  if (
    source.covering('state', at) ??
    source.covering('organisation', at) ??
    source.covering('subject', at) ??
    source.covering('military', at) ??
    source.covering('duration', at)
  )
    return true;
  if (ENDS_MODIFIERS.some((marker) => source.is(at, marker))) return false;
  const act = source.covering('act', at);
  if (act !== undefined && act.value.tense !== 'noun') return false;
  const doing = source.covering('doing', at);
  if (doing !== undefined && doing.value.tense !== 'noun') return false;
  return (
    !source.covering('verb', at) &&
    !source.covering('saying', at) &&
    !source.covering('person', at) &&
    !source.covering('organ', at)
  );
};

/** `Ankara halts arms accord`: a State before a small word of no known class is the subject of that verb. */
const actsUnknown = (source: Annotated, at: number): boolean => {
  const state = source.covering('state', at);
  if (state === undefined || state.to !== at + 1 || state.value.form === 'demonym') return false;
  if (isGenitive(source, at) || source.tokens.kind[at + 1] !== WORD) return false;
  if (((source.tokens.shape[at + 1] as number) & (CAPITAL | GLUED)) !== 0) return false;
  return !(
    source.is(at + 1, 'and') ||
    source.at('agreement', at + 1) ||
    source.at('subject', at + 1) ||
    source.at('military', at + 1) ||
    source.at('domain', at + 1) ||
    source.at('other_matter', at + 1) ||
    source.at('state', at + 1)
  );
};

const qualifies = (source: Annotated, from: number, to: number): boolean =>
  source.within('subject', from, to).length > 0 ||
  source.within('military', from, to).length > 0 ||
  source.within('domain', from, to).length > 0 ||
  source.within('other_matter', from, to).length > 0 ||
  source.within('state', from, to).length > 0;

const startOfPhrase = (source: Annotated, head: number): number => {
  let from = head;
  while (from > 0 && head - from < 4 && !((source.tokens.shape[from] as number) & LINE_BREAK_BEFORE)) {
    const before = from - 1;
    if (
      source.is(before, 'newer') ||
      source.is(before, 'older') ||
      source.is(before, 'draft') ||
      source.covering('count', before)
    )
      from--;
    else if (source.is(before, 'determiner')) {
      from--;
      break;
    } else break;
  }
  return from;
};

const subjectIn = (source: Annotated, from: number, to: number): Subject | undefined => {
  const found = source.within('subject', from, to).map((m) => m.value.subject);
  return SUBJECT_ORDER.find((subject) => found.includes(subject));
};

/** Rightwards over qualifiers until a verb, a relative clause or the end of the phrase. */
const endOfPhrase = (source: Annotated, from: number): number => {
  const end = Math.min(from + LONGEST, source.sentenceAt(from - 1).to);
  let at = from;
  let between = false;
  while (at < end) {
    if ((source.tokens.shape[at] as number) & PARAGRAPH_BEFORE) break;
    const word = source.word(at);
    if (word === ',') {
      if ((between && listGoesOn(source, at + 1)) || titleGoesOn(source, from, at + 1)) {
        at++;
        continue;
      }
      break;
    }
    if (
      /^[;.:!?)»”–—]$/.test(word) ||
      source.is(at, 'relative') ||
      ((source.is(at, 'subordinate') || source.is(at, 'basis')) &&
        source.language.language.modifiersBefore === true) ||
      source.is(at, 'auxiliary') ||
      source.at('saying', at) ||
      source.is(at, 'negation')
    )
      break;
    if (word === '(') {
      const close = closing(source, at, end);
      if (close === undefined) break;
      at = close;
      continue;
    }
    const act = source.at('act', at);
    if (act !== undefined && act.value.tense !== 'noun' && act.value.tense !== 'infinitive') break;
    if (
      source.at('doing', at) &&
      source.at('doing', at)?.value.tense !== 'noun' &&
      !(source.language.language.modifiersBefore === true && source.is(at - 1, 'determiner')) &&
      !source.at('activity', at) &&
      !source.at('domain', at)
    )
      break;
    if (source.at('verb', at) && !source.at('domain', at)) break;
    if (source.is(at, 'obligation') || source.is(at, 'possibility')) break;
    if (source.is(at, 'and') && (source.at('agreement', at + 1) ?? source.at('agreement', at + 2))) break;
    // « de l’accord du 8 août 1993 et de l’accord du 23 février 1994 »
    if (source.is(at, 'and') && source.is(at + 1, 'of') && source.at('agreement', at + 3) !== undefined)
      break;
    if (source.is(at, 'by') && !between) break;
    if (opensNewPhrase(source, at)) break;
    if (at === from && source.language.language.modifiersBefore === true && !goesOn(source, at)) break;
    if (source.is(at, 'at') && !between && source.is(at + 1, 'indefinite')) break;
    if (source.is(at, 'about') && isDay(source, at + 1)) break;
    if (source.is(at, 'with') && leadsToOffice(source, at + 1)) break;
    if (source.is(at, 'between')) between = true;
    const state = source.at('state', at);
    if (state !== undefined) {
      if (
        state.value.form !== 'name' &&
        !between &&
        source.is(at - 1, 'at') &&
        state.value.form !== 'demonym'
      )
        break;
      at = state.to;
      continue;
    }
    if (
      source.at('date', at) &&
      !source.is(at - 1, 'of') &&
      !source.is(at - 2, 'of') &&
      !source.is(at - 1, 'about')
    )
      break;
    if (
      source.at('weekday', at) ||
      source.at('person', at) ||
      (source.is(at, 'pronoun') && source.is(at, 'determiner') === false)
    )
      break;
    const capital = ((source.tokens.shape[at] as number) & CAPITAL) !== 0;
    if (
      capital &&
      !between &&
      source.tokens.kind[at] === WORD &&
      !source.is(at - 1, 'of') &&
      !source.is(at - 1, 'determiner') &&
      source.tokens.word[at] === 0 &&
      !((source.tokens.shape[at] as number) & GLUED)
    )
      break;
    at = source.at('date', at)?.to ?? at + 1;
  }
  while (
    at > from &&
    (source.is(at - 1, 'of') ||
      source.is(at - 1, 'determiner') ||
      source.is(at - 1, 'and') ||
      source.is(at - 1, 'at') ||
      source.is(at - 1, 'about') ||
      source.is(at - 1, 'also') ||
      source.is(at - 1, 'between') ||
      source.is(at - 1, 'with') ||
      source.word(at - 1) === ',') &&
    !source.covering('agreement', at - 1) &&
    !source.covering('date', at - 1)
  )
    at--;
  return at;
};

/** `an agreement … with Kazakh defence minister X`: with whom it is signed. */
const leadsToOffice = (source: Annotated, from: number): boolean => {
  let at = from;
  while (
    at < from + 4 &&
    (source.is(at, 'determiner') || source.is(at, 'possessive') || source.at('state', at) !== undefined)
  )
    at = source.at('state', at)?.to ?? at + 1;
  return (
    source.at('office', at) !== undefined ||
    source.is(at, 'counterpart') ||
    source.at('person', from) !== undefined
  );
};

/** `on 7 November`, not `for 2026`. */
const isDay = (source: Annotated, at: number): boolean =>
  /^\d{4}-\d\d/.test(source.at('date', at)?.value.edtf ?? '') || source.at('weekday', at) !== undefined;

const AMENDED_NEAR = 14;

/** `Protocol amending the Agreement between …`, `protocole additionnel à l’accord …`: the agreement it changes. */
const agreementAmended = (source: Annotated, head: Run): Run | undefined => {
  const end = Math.min(source.sentenceAt(head.from).to, head.to + AMENDED_NEAR);
  const inner = source.within('agreement', head.to, end)[0];
  if (inner === undefined) return undefined;
  const changes = source
    .within('act', head.to, inner.from)
    .some((act) => act.value.act === 'amend' || act.value.act === 'renew');
  return changes || source.is(head.to, 'to') ? inner : undefined;
};

/** Right after the noun only what binds goes on with its phrase: `agreement on …`, `treaty (…)`; any other word is a verb or another phrase. */
const goesOn = (source: Annotated, at: number): boolean =>
  source.tokens.kind[at] !== WORD ||
  (['of', 'about', 'between', 'with', 'at', 'and', 'also', 'from'] as const).some((marker) =>
    source.is(at, marker),
  );

/** An article without a preposition before it opens another phrase: `régis par le présent Accord les études`. */
const opensNewPhrase = (source: Annotated, at: number): boolean => {
  if (!source.is(at, 'determiner') || source.is(at, 'of') || source.is(at, 'at')) return false;
  const before = at - 1;
  return !(
    source.is(before, 'of') ||
    source.is(before, 'at') ||
    source.is(before, 'about') ||
    source.is(before, 'with') ||
    source.is(before, 'between') ||
    source.is(before, 'and') ||
    source.is(before, 'to') ||
    source.is(before, 'by') ||
    source.word(before) === ',' ||
    source.word(before) === '('
  );
};

/** `the Agreement on Training, Technical and Scientific Cooperation`: a name in capitals goes on after its comma. */
const titleGoesOn = (source: Annotated, head: number, at: number): boolean => {
  if (source.language.language.modifiersBefore !== true) return false;
  const capital = (token: number) => ((source.tokens.shape[token] as number) & CAPITAL) !== 0;
  if (!capital(head - 1) || !capital(at) || source.tokens.word[at] === 0) return false;
  const matter =
    source.at('domain', at) ??
    source.at('subject', at) ??
    source.at('other_matter', at) ??
    source.at('military', at);
  return (
    matter !== undefined ||
    (source.is(at + 1, 'and') &&
      capital(at + 2) &&
      source.at('state', at) === undefined &&
      source.at('office', at) === undefined)
  );
};

const listGoesOn = (source: Annotated, at: number): boolean => {
  for (let next = at; next < at + 6 && next < source.tokens.count; next++) {
    if (source.at('state', next)) return true;
    if (
      !source.is(next, 'determiner') &&
      !source.is(next, 'of') &&
      !source.at('organ', next) &&
      !source.at('not_name', next)
    )
      return false;
  }
  return false;
};

const closing = (source: Annotated, from: number, end: number): number | undefined => {
  for (let at = from; at < Math.min(end, from + 8); at++) if (source.word(at) === ')') return at + 1;
  return undefined;
};

/** `entre A et B` gives all parties; `avec B`, `franco-malien`, `A–B` some. */
export const partiesIn = (
  source: Annotated,
  from: number,
  to: number,
): { codes: string[]; complete: boolean } => {
  const codes: string[] = [];
  const add = (code: string) => {
    if (!codes.includes(code)) codes.push(code);
  };
  let open = false;
  let complete = false;
  const named = [...source.within('state', from, to), ...source.within('organisation', from, to)].sort(
    (a, b) => a.from - b.from,
  );
  for (const mention of named) {
    if ('members' in mention.value && mention.value.members !== undefined) {
      for (const member of mention.value.members) add(member);
      continue;
    }
    const form = 'form' in mention.value ? mention.value.form : 'name';
    const start = Math.max(from, mention.from - 12);
    if (form === 'city') continue;
    if (between(source, start, mention.from)) {
      open = true;
      add(mention.value.code);
    } else if (
      open ||
      withBefore(source, mention.from, from) ||
      form === 'compound' ||
      (form === 'demonym' && source.endingAt('state', mention.from)?.value.form === 'compound') ||
      (form === 'demonym' && source.is(mention.to, 'party') === false && isPair(source, mention, from, to))
    )
      add(mention.value.code);
    else if (form === 'demonym' && source.at('agreement', mention.from - 1)) add(mention.value.code);
    else if (isJoined(source, mention, from, to)) add(mention.value.code);
  }
  complete = codes.length >= 2;
  return { codes, complete };
};

const between = (source: Annotated, from: number, at: number): boolean => source.any(from, at, 'between');
const withBefore = (source: Annotated, at: number, least: number): boolean => {
  for (let back = at - 1; back >= Math.max(least, at - 10); back--) {
    if (source.is(back, 'with') && !source.is(back, 'at')) return true;
    if (source.word(back) === ',' || source.is(back, 'relative')) return false;
  }
  return false;
};
/** `the Pakistan–Saudi Arabia pact`: names of States joined by a dash. */
const isJoined = (source: Annotated, mention: Run, from: number, to: number): boolean =>
  source
    .within('state', from, to)
    .some(
      (other) =>
        (other.to + 1 === mention.from && isDash(source, other.to)) ||
        (mention.to + 1 === other.from && isDash(source, mention.to)) ||
        ((other.to === mention.from || mention.to === other.from) &&
          ((source.tokens.shape[Math.max(other.from, mention.from)] as number) & GLUED) !== 0),
    );
const isDash = (source: Annotated, at: number): boolean => /^[-–—]$/.test(source.word(at));
const isPair = (
  source: Annotated,
  mention: { from: number; to: number },
  from: number,
  to: number,
): boolean =>
  source
    .within('state', from, to)
    .some(
      (other) =>
        other.from !== mention.from &&
        other.value.form === 'demonym' &&
        Math.abs(other.from - mention.from) <= 3,
    );
