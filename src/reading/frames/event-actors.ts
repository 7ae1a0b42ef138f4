// Who acts on an agreement: the organ or head of State before the verb, or after `par`; who signs.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Mention, Run } from '../annotated.ts';
import type { PhraseValues } from '../languages/language.ts';
import { homeAt } from '../resolution/home.ts';
import type { Context } from './context.ts';
import { withCountry } from './event-shapes.ts';
import type { ActMention, Actor } from './event-shapes.ts';
import { isActive } from './event-reach.ts';
import { ACTING, stepOf } from './steps.ts';

export const APPROVING = new Set(['adopt', 'ratify', 'authorise']);

/** `The Committee recommends that the House approve …`: the committee has approved. */
export const counselOf = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  if (!APPROVING.has(act.value.act)) return undefined;
  const sentence = source.sentenceAt(act.from);
  const committee = source
    .within('organ', sentence.from, act.from)
    .find((m) => m.value.organ === 'committee');
  if (
    committee === undefined ||
    !(
      source.any(committee.to, act.from, 'proposal') ||
      (act.value.tense === 'participle' && source.any(committee.to, act.from, 'obligation'))
    )
  )
    return undefined;
  return { organ: 'committee', ...withCountry(homeAt(source, context.home, act.from)) };
};

/** `le gouvernement, puis les deux chambres, ont approuvé`: one step for each. */
export const otherActors = (context: Context, act: ActMention, event: EventClaim): EventClaim[] => {
  const { source } = context;
  const sentence = source.sentenceAt(act.from);
  const organs = source.within('organ', sentence.from, act.from).filter((m) => ACTING.has(m.value.organ));
  const [country, organ] = (event.by ?? '').split(':');
  const own = organs.findLast((m) => m.value.organ === organ);
  if (country === undefined || (own === undefined && agentsAfter(source, act, organ).length === 0)) return [];
  return [...organs, ...agentsAfter(source, act, organ)]
    .filter(
      (m) =>
        m.from > act.from ||
        (m.value.organ !== organ &&
          own !== undefined &&
          m.to < own.from &&
          own.from - m.to < 14 &&
          (source.any(m.to, own.from, 'and') ||
            source.word(own.from - 1) === ',' ||
            (isMereAside(source, m.to, own.from) && !isOblique(source, m.from)))),
    )
    .flatMap((m) => {
      const step = stepOf(act.value.act, m.value.organ, country, true);
      return step === undefined || step === event.step
        ? []
        : [{ ...event, ...ownDay(source, m, act), step, by: `${country}:${m.value.organ}` }];
    });
};

/** « …, et le 4 novembre par le Sénat »: the day beside the organ. */
const ownDay = (source: Annotated, organ: Run, act: ActMention): { date?: string } => {
  const from = organ.from > act.from ? organ.from - DAY_NEAR : organ.to;
  const to = organ.from > act.from ? organ.from : organ.to + 2;
  const day = source.within('date', Math.max(from, organ.from > act.from ? act.to : from), to).at(-1);
  return day === undefined ? {} : { date: day.value.edtf };
};
const DAY_NEAR = 7;

/** « Après l’Assemblée la veille, le Sénat … »: commas, days and small words between. */
const isMereAside = (source: Annotated, from: number, to: number): boolean => {
  let comma = false;
  for (let at = from; at < to; at++) {
    if (source.word(at) === ',') comma = true;
    else if (
      source.covering('date', at) === undefined &&
      !source.is(at, 'determiner') &&
      !source.is(at, 'also') &&
      !source.is(at, 'and')
    )
      return false;
  }
  return comma;
};

/** « Le Sénat l’a approuvé en 2011, l’Assemblée nationale en 2012 »: the verb is not said again. */
export const gapped = (context: Context, act: ActMention, event: EventClaim): EventClaim[] => {
  const { source } = context;
  const [country] = (event.by ?? '').split(':');
  if (event.date === undefined || country === undefined || country === '' || !APPROVING.has(act.value.act))
    return [];
  const { to } = source.sentenceAt(act.from);
  const first = source.within('date', act.to, Math.min(to, act.to + 10))[0];
  if (first === undefined || first.value.edtf !== event.date) return [];
  const organ = source.within('organ', first.to, Math.min(to, first.to + 5))[0];
  const date = organ === undefined ? undefined : source.within('date', organ.to, organ.to + 4)[0];
  if (organ === undefined || date === undefined || source.has('act', first.to, date.to)) return [];
  const step = stepOf(act.value.act, organ.value.organ, country, true);
  return step === undefined || step === event.step
    ? []
    : [
        {
          ...event,
          step,
          date: date.value.edtf,
          by: `${country}:${organ.value.organ}`,
          evidence: [source.evidence({ from: act.from, to: date.to })],
        },
      ];
};

/** « votée par la Chambre des députés puis par le Sénat »: the second agent of a passive. */
const agentsAfter = (source: Annotated, act: ActMention, organ: string | undefined) => {
  const { to } = source.sentenceAt(act.from);
  const agents = source
    .within('organ', act.to, Math.min(to, act.to + 24))
    .filter((m) => ACTING.has(m.value.organ) && source.any(m.from - 3, m.from, 'by'));
  return agents[0]?.value.organ === organ ? agents.slice(1, 2) : [];
};

/** « ratifié par la Moldavie ». */
const stateAgent = (source: Annotated, act: ActMention): string | undefined => {
  if (!source.is(act.to, 'by')) return undefined;
  const state = source.within('state', act.to, act.to + 3)[0];
  return state === undefined || state.value.form === 'demonym' ? undefined : state.value.code;
};

/** `the South Korean cabinet`: from the State that qualifies it. */
const opening = (source: Annotated, organ: number): number => source.endingAt('state', organ)?.from ?? organ;

/** The organ that acts: subject before the verb, or after `par`. */
export const actorOf = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  const sentence = source.sentenceAt(act.from);
  const passive = act.value.tense === 'participle' && !isActive(source, act);
  const organs = source.within('organ', sentence.from, sentence.to).filter((organ, at, all) => {
    const next = all[at + 1];
    // « le Conseil » in « le Conseil de la Fédération »
    const isPartOfNext = next !== undefined && next.from < organ.to && next.to > organ.to;
    return (
      !isPartOfNext &&
      ACTING.has(organ.value.organ) &&
      (source.covering('pact', organ.from) === undefined || source.any(organ.from - 2, organ.from, 'by'))
    );
  });
  const by = organs.find(
    (organ) =>
      organ.from >= act.to &&
      organ.from - act.to < 16 &&
      source.any(opening(source, organ.from) - 3, organ.from, 'by'),
  );
  const reached = organs.filter(
    (organ) =>
      organ.to <= act.from && act.from - organ.to < 30 && !source.any(organ.from - 2, organ.from, 'between'),
  );
  const before = reached.findLast((organ) => !isOblique(source, organ.from)) ?? reached.at(-1);
  const apposed = before === undefined ? undefined : chamberApposed(source, organs, before);
  const near = organs.find(
    (organ) => organ.from >= act.to && organ.from - act.to < 5 && source.is(act.to, 'of'),
  );
  const crossed = passive
    ? undefined
    : organs.find(
        (organ) =>
          act.value.act === 'adopt' &&
          organ.from >= act.to &&
          organ.from - act.to <= 1 &&
          source.within('pact', organ.to, organ.to + 3).length === 0,
      );
  const head = passive && by === undefined ? headBy(context, act) : undefined;
  if (head !== undefined) return head;
  // « examiné en commission », `adopted in committee`
  const inside = organs.find(
    (organ) => organ.from >= act.to && organ.from - act.to < 3 && source.is(organ.from - 1, 'at'),
  );
  const found = passive
    ? (by ?? inside ?? apposed ?? before ?? near)
    : ((act.value.noun === true ? by : undefined) ??
      crossed ??
      apposed ??
      before ??
      near ??
      (act.from - sentence.from < 3 ? organs.find((organ) => organ.from >= act.to) : undefined));
  const signer = passive
    ? source
        .within('person', act.to, Math.min(sentence.to, act.to + 10))
        .find((person) => person.value.role === 'head_of_state' && source.any(act.to, person.from, 'by'))
    : undefined;
  if (signer !== undefined && by === undefined) return { organ: 'president', country: signer.value.country };
  const agent = passive ? stateAgent(source, act) : undefined;
  if (agent !== undefined && by === undefined) return { country: agent };
  const heads = source
    .within('person', sentence.from, act.from)
    .findLast((person) => person.value.role === 'head_of_state');
  const headAfter = found === undefined || passive ? undefined : headBetween(context, found.to, act);
  if (headAfter !== undefined) return headAfter;
  if (found === undefined || (heads !== undefined && heads.from > found.from)) {
    if (heads !== undefined) return { organ: 'president', country: heads.value.country };
    const office = source.within('office', sentence.from, act.from).findLast(
      (o) =>
        (o.value.post === 'president' || o.value.post === 'monarch') &&
        // `Mr. President, …`: spoken to
        source.endingAt('honorific', o.from) === undefined,
    );
    if (office !== undefined && found === undefined && !passive) {
      const named = source.within('state', office.to, office.to + 3)[0]?.value.code;
      return {
        organ: office.value.post as 'president',
        guessed: named === undefined,
        ...withCountry(named ?? homeAt(source, context.home, act.from)),
      };
    }
    const premier = found === undefined ? premierBefore(context, act) : undefined;
    if (premier !== undefined) return premier;
    const state = source
      .within('state', sentence.from, act.from)
      .findLast(
        (m) =>
          m.value.form !== 'demonym' &&
          m.value.form !== 'city' &&
          act.from - m.to < 6 &&
          !source.is(m.from - 1, 'at') &&
          !source.covering('pact', m.from),
      );
    if (found === undefined) return state === undefined ? undefined : { country: state.value.code };
  }
  if (found.value.country !== undefined)
    return {
      organ: found.value.organ,
      // `Montenegro’s Skupština`
      country: source.endingAt('state', found.from)?.value.code ?? found.value.country,
    };
  const own =
    source.endingAt('state', found.from) ??
    source.within('state', found.to, found.to + 4)[0] ??
    ownerOf(source, found.from, sentence.from);
  const committee = organs.findLast(
    (organ) =>
      organ.value.organ === 'committee' &&
      organ.to <= found.from &&
      found.from - organ.to < 10 &&
      source.is(opening(source, found.from) - 1, 'determiner'),
  );
  if (
    committee !== undefined &&
    found.value.organ !== 'committee' &&
    isOneName(source, committee.to, found.from)
  )
    return {
      organ: 'committee',
      chamber: found.value.organ,
      guessed: own === undefined,
      ...withCountry(own?.value.code ?? homeAt(source, context.home, act.from)),
    };
  if (own !== undefined && !source.any(found.to, own.from, 'with'))
    return { organ: found.value.organ, country: own.value.code };
  return { organ: found.value.organ, guessed: true, ...withCountry(homeAt(source, context.home, act.from)) };
};

/** « aux députés »: to whom, not who. */
const isOblique = (source: Annotated, at: number): boolean =>
  source.is(at - 1, 'to') ||
  source.is(at - 1, 'at') ||
  (source.is(at - 1, 'determiner') && (source.is(at - 2, 'to') || source.is(at - 2, 'at')));

/** `Pakistan says that its federal cabinet has approved`: the State just named. */
const ownerOf = (source: Annotated, organ: number, from: number) =>
  source.is(organ - 1, 'possessive') || source.is(organ - 2, 'possessive')
    ? source
        .within('state', from, organ)
        .findLast(
          (m) => m.value.form === 'name' && !source.is(m.from - 1, 'at') && !source.is(m.from - 1, 'with'),
        )
    : undefined;

/** `Prime Minister X signed the decree`. */
const premierBefore = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  const { from } = source.sentenceAt(act.from);
  const person = source.within('person', from, act.from).at(-1);
  const office = source.within('office', from, act.from).at(-1);
  if (act.value.act !== 'sign' || (person ?? office) === undefined) return undefined;
  if (person === undefined ? office?.value.post !== 'head_gov' : person.value.role !== 'head_gov')
    return undefined;
  const country = person?.value.country ?? homeAt(source, context.home, act.from);
  return { organ: 'head_gov', guessed: person === undefined, ...withCountry(country) };
};

/** « Sans attendre le Sénat, le président a signé »: the head of State named after the organ, and of no other body. */
const headBetween = (context: Context, from: number, act: ActMention): Actor | undefined => {
  const { source } = context;
  const office = source
    .within('office', from, act.from)
    .findLast(({ value }) => value.post === 'president' || value.post === 'monarch');
  if (
    office === undefined ||
    source.has('organ', office.to, office.to + 4) ||
    source.has('act', office.to, act.from)
  )
    return undefined;
  const named =
    source.endingAt('state', office.from)?.value.code ??
    source.within('state', office.to, office.to + 3)[0]?.value.code;
  return {
    organ: office.value.post as 'president',
    guessed: named === undefined,
    ...withCountry(named ?? homeAt(source, context.home, act.from)),
  };
};

type OrganMention = Mention<PhraseValues['organ']>;

/** `the Senate, the upper house of Parliament, passed`: the chamber named before its apposition. */
const chamberApposed = (
  source: Annotated,
  organs: readonly OrganMention[],
  last: OrganMention,
): OrganMention | undefined => {
  if (last.value.organ !== 'parliament') return jointSitting(source, organs, last);
  return organs.findLast(
    (organ) =>
      organ.to <= last.from &&
      last.from - organ.to < APPOSED &&
      (organ.value.organ === 'senate' || organ.value.organ === 'assembly') &&
      isOneName(source, organ.to, last.from),
  );
};
const APPOSED = 12;

/** `a joint sitting of the House of the People and the Senate`: both together. */
const jointSitting = (
  source: Annotated,
  organs: readonly OrganMention[],
  last: OrganMention,
): OrganMention | undefined =>
  organs.findLast(
    (organ) =>
      organ.value.organ === 'parliament' &&
      organ.to <= last.from &&
      last.from - organ.to < APPOSED &&
      source.is(organ.to, 'of') &&
      source.any(organ.to, last.from, 'and') &&
      isOneName(source, organ.to, last.from),
  );

/** `la commission des Affaires étrangères de l’Assemblée nationale`: nothing but its complements between. */
const isOneName = (source: Annotated, from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (
      !source.is(at, 'of') &&
      !source.is(at, 'determiner') &&
      !source.is(at, 'and') &&
      source.word(at) !== ',' &&
      source.covering('field', at) === undefined &&
      source.covering('state', at) === undefined &&
      source.covering('organ', at) === undefined
    )
      return false;
  return true;
};

/** « ratifié par le président », `signed into law by the King`. */
const headBy = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  const { to } = source.sentenceAt(act.from);
  const office = source.first(
    'office',
    act.to - 1,
    Math.min(to, act.to + 4),
    ({ value, from }) =>
      (value.post === 'president' || value.post === 'monarch') && source.any(act.from, from, 'by'),
  );
  if (office === undefined) return undefined;
  const named = source.within('state', office.from - 1, office.to + 3)[0]?.value.code;
  return {
    organ: office.value.post as 'president',
    guessed: named === undefined,
    ...withCountry(named ?? homeAt(source, context.home, act.from)),
  };
};

export const signersOf = (source: Annotated, act: ActMention): string[] => {
  const sentence = source.sentenceAt(act.from);
  const people = source.within('person', sentence.from, sentence.to);
  const passive = act.value.tense === 'participle' && !isActive(source, act);
  const chosen = people.filter((person) =>
    passive
      ? person.from > act.to && source.any(act.to, person.from, 'by')
      : person.to <= act.from || source.any(act.to, person.from, 'with'),
  );
  return [...new Set(chosen.map((person) => person.value.name))].slice(0, 4);
};
