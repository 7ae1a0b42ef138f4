// Who acts on an agreement: the organ or head of State before the verb, or after `par`; who signs.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Mention } from '../annotated.ts';
import type { PhraseValues } from '../languages/language.ts';
import { homeAt } from '../resolution/home.ts';
import { CAPITAL } from '../tokens.ts';
import type { Context } from './context.ts';
import { COUNCILS, actorOfInstrument, isCharged, isHeading, isLetSign } from './event-instruments.ts';
import { withCountry } from './event-shapes.ts';
import type { ActMention, Actor, Target } from './event-shapes.ts';
import { isActive } from './event-targets.ts';
import { HEAD_TOKENS } from './event-days.ts';
import { ACTING, CHAMBERS, stepOf } from './steps.ts';

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

/** Who acts on the target; the sources of an actor in order of trust. */
export const agentOf = (context: Context, act: ActMention, target: Target): Actor | undefined => {
  const actor =
    (act.value.act === 'promulgate' ? promulgator(context, act) : undefined) ??
    actorInWords(context, act) ??
    actorOfInstrument(context, act) ??
    (act.value.act === 'complete' ? sideBefore(context.source, act) : undefined) ??
    actorOf(context, act) ??
    (MINUTED.has(act.value.act) ? councilOfHeading(context, act) : undefined) ??
    (act.value.act === 'table' ? receivingChamber(context, act) : undefined) ??
    (act.value.act === 'adopt' && target.bill && act.value.tense === 'participle'
      ? chamberOfHeading(context, act)
      : undefined);
  const { parties } = target.agreement;
  const where = actor?.guessed === true ? partyHere(context, act, parties) : undefined;
  if (actor !== undefined && where !== undefined) actor.country = where;
  else if (actor?.guessed && parties.length >= 2 && !parties.includes(actor.country ?? ''))
    actor.country = firstNamed(context.source, parties);
  return actor;
};

/** The party that the document names first speaks of itself. */
const firstNamed = (source: Annotated, parties: readonly string[]): string =>
  source.first('state', 0, source.tokens.count, ({ value }) => parties.includes(value.code))?.value.code ??
  (parties[0] as string);

/** « approbation parlementaire », `approved by presidential decree`. */
const actorInWords = (context: Context, act: ActMention): Actor | undefined =>
  act.value.by === undefined
    ? undefined
    : {
        organ: act.value.by,
        guessed: true,
        ...withCountry(
          context.source
            .within('state', act.to, Math.min(context.source.sentenceAt(act.from).to, act.to + 10))
            .find((m) => m.value.form !== 'city')?.value.code ??
            homeAt(context.source, context.home, act.from),
        ),
      };

/** `the Tajik side completed its procedures`. */
const sideBefore = (source: Annotated, act: ActMention): Actor | undefined => {
  const from = Math.max(source.sentenceAt(act.from).from, act.from - SIDE_FAR);
  const state = source.within('state', from, act.from).findLast((m) => !source.is(m.from - 1, 'at'));
  return state === undefined ? undefined : { country: state.value.code };
};
const SIDE_FAR = 18;

const MINUTED = new Set(['adopt', 'take_note', 'authorise', 'table']);
/** `The Council also approved`: the one of which the last sentences told. */
const councilJustNamed = (source: Annotated, act: ActMention) => {
  const { from } = source.sentenceAt(act.from);
  const names = Array.from({ length: act.from - from }, (_, i) => from + i).filter(
    (at) => at > from && ((source.tokens.shape[at] as number) & CAPITAL) !== 0,
  );
  const isKnown = names.some((at) =>
    (['person', 'state', 'pact', 'organ', 'office', 'organisation'] as const).some(
      (cls) => source.covering(cls, at) !== undefined,
    ),
  );
  if (names.length === 0 || isKnown || act.value.tense === 'noun') return undefined;
  return source
    .within('organ', Math.max(0, from - COUNCIL_FAR), from)
    .findLast(
      (m) => m.value.organ === 'council_of_ministers' && source.covering('pact', m.from) === undefined,
    );
};
const COUNCIL_FAR = 200;

const SUBJECT_NEAR = 6;

/** Minutes of a council say `the Council adopted`: the one that the heading names. */
const councilOfHeading = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  if (act.value.noun === true || act.from - source.sentenceAt(act.from).from > SUBJECT_NEAR) return undefined;
  const organ =
    source.first('organ', 0, HEAD_TOKENS, (m) => COUNCILS.has(m.value.organ) && isHeading(source, m.from)) ??
    councilJustNamed(source, act);
  if (organ === undefined) return undefined;
  return {
    organ: organ.value.organ,
    guessed: true,
    ...withCountry(organ.value.country ?? homeAt(source, context.home, act.from)),
  };
};

/** « À Tobrouk, la Chambre a approuvé », `In Ankara the bill has not been submitted`: the place tells whose organ it is. */
const partyHere = (context: Context, act: ActMention, parties: readonly string[]): string | undefined => {
  const { source } = context;
  const { from, to } = source.sentenceAt(act.from);
  return source
    .within('state', from, Math.min(to, act.to + 8))
    .find(
      (m) =>
        source.is(m.from - 1, 'at') &&
        parties.includes(m.value.code) &&
        source.covering('pact', m.from) === undefined,
    )?.value.code;
};

/** A head of State promulgates, whoever else the sentence names. */
const promulgator = (context: Context, act: ActMention): Actor => {
  const actor = actorOf(context, act);
  return actor?.organ === 'president' || actor?.organ === 'monarch'
    ? actor
    : { ...headOfHome(context, act), guessed: true };
};

/** A bill that nobody is said to have tabled: the chamber it comes to. */
const receivingChamber = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  const { to } = source.sentenceAt(act.from);
  const organ = source.first('organ', act.to, Math.min(to, act.to + 14), (m) => CHAMBERS.has(m.value.organ));
  if (organ === undefined) return undefined;
  const own = source.endingAt('state', organ.from) ?? source.within('state', organ.to, organ.to + 4)[0];
  return {
    organ: organ.value.organ,
    guessed: own === undefined && organ.value.country === undefined,
    ...withCountry(organ.value.country ?? own?.value.code ?? homeAt(source, context.home, act.from)),
  };
};

/** « Le ministère de la Défense est chargé de mener les négociations »: the one who is told to act. */
export const chargedMinistry = (context: Context, act: ActMention): string | undefined => {
  const { source } = context;
  if (!isLetSign(source, act) && !(act.value.act === 'negotiate' && isCharged(source, act))) return undefined;
  const { from } = source.sentenceAt(act.from);
  const organ = source.within('organ', from, act.from).find((m) => m.value.organ === 'min_defence');
  const office = source.within('office', from, act.from).find((m) => m.value.post === 'minister');
  const named = organ ?? office;
  if (named === undefined) return undefined;
  const country =
    source.within('state', named.from - 1, named.to + 6)[0]?.value.code ??
    homeAt(source, context.home, act.from);
  return country === undefined ? undefined : `${country}:min_defence`;
};

const headOfHome = (context: Context, act: ActMention): Actor => ({
  organ: 'president',
  ...withCountry(homeAt(context.source, context.home, act.from)),
});

/** The chamber whose minutes or press release the heading names: `The bill was adopted` there. */
const chamberOfHeading = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  const organ =
    source.first(
      'organ',
      0,
      HEAD_TOKENS,
      (m) => m.value.organ === 'committee' && isHeading(source, m.from),
    ) ?? source.first('organ', 0, CHAMBER_HEAD, (m) => CHAMBERS.has(m.value.organ));
  if (organ === undefined) return undefined;
  const country = organ.value.country ?? homeAt(source, context.home, act.from);
  return { organ: organ.value.organ, ...withCountry(country) };
};
const CHAMBER_HEAD = 14;

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
          (source.any(m.to, own.from, 'and') || source.word(own.from - 1) === ',')),
    )
    .flatMap((m) => {
      const step = stepOf(act.value.act, m.value.organ, country, true);
      return step === undefined || step === event.step
        ? []
        : [{ ...event, step, by: `${country}:${m.value.organ}` }];
    });
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
      !isPartOfNext && ACTING.has(organ.value.organ) && source.covering('pact', organ.from) === undefined
    );
  });
  const by = organs.find(
    (organ) =>
      organ.from >= act.to &&
      organ.from - act.to < 16 &&
      source.any(opening(source, organ.from) - 3, organ.from, 'by'),
  );
  const before = organs.findLast(
    (organ) =>
      organ.to <= act.from && act.from - organ.to < 30 && !source.any(organ.from - 2, organ.from, 'between'),
  );
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
  const found = passive
    ? (by ?? apposed ?? before ?? near)
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
  if (found === undefined || (heads !== undefined && heads.from > found.from)) {
    if (heads !== undefined) return { organ: 'president', country: heads.value.country };
    const office = source
      .within('office', sentence.from, act.from)
      .findLast((o) => o.value.post === 'president' || o.value.post === 'monarch');
    if (office !== undefined && found === undefined) {
      const named = source.within('state', office.to, office.to + 3)[0]?.value.code;
      return {
        organ: office.value.post as 'president',
        guessed: named === undefined,
        ...withCountry(named ?? homeAt(source, context.home, act.from)),
      };
    }
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
  if (found.value.country !== undefined) return { organ: found.value.organ, country: found.value.country };
  const own = source.endingAt('state', found.from) ?? source.within('state', found.to, found.to + 4)[0];
  const committee = organs.findLast(
    (organ) =>
      organ.value.organ === 'committee' &&
      organ.to <= found.from &&
      found.from - organ.to < 10 &&
      source.is(found.from - 1, 'determiner'),
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

type OrganMention = Mention<PhraseValues['organ']>;

/** `the Senate, the upper house of Parliament, passed`: the chamber named before its apposition. */
const chamberApposed = (
  source: Annotated,
  organs: readonly OrganMention[],
  last: OrganMention,
): OrganMention | undefined => {
  if (last.value.organ !== 'parliament') return undefined;
  return organs.findLast(
    (organ) =>
      organ.to <= last.from &&
      last.from - organ.to < APPOSED &&
      (organ.value.organ === 'senate' || organ.value.organ === 'assembly') &&
      isOneName(source, organ.to, last.from),
  );
};
const APPOSED = 12;

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
