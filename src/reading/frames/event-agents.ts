// Who acts where the verb’s own subject does not tell: words, instruments, headings, the sentence before, the place.
import type { EventClaim } from '../../vocabulary/claim.ts';
import type { Annotated, Run } from '../annotated.ts';
import type { Organ } from '../languages/language.ts';
import { homeAt } from '../resolution/home.ts';
import { paragraphAt } from '../sentences.ts';
import { CAPITAL } from '../tokens.ts';
import type { Context } from './context.ts';
import { APPROVING, actorOf } from './event-actors.ts';
import { HEAD_TOKENS } from './event-days.ts';
import {
  COUNCILS,
  actorOfInstrument,
  isCharged,
  isHeading,
  isLetSign,
  pointStart,
} from './event-instruments.ts';
import { withCountry } from './event-shapes.ts';
import type { ActMention, Actor, Target } from './event-shapes.ts';
import { isActive } from './event-reach.ts';
import { ACTING, CHAMBERS } from './steps.ts';

/** Who acts on the target; the sources of an actor in order of trust. */
export const agentOf = (context: Context, act: ActMention, target: Target): Actor | undefined => {
  const actor =
    authoriserOfEnd(context, act) ??
    (ASKABLE.has(act.value.act) ? askerOf(context, act) : undefined) ??
    (act.value.act === 'promulgate' ? promulgator(context, act) : undefined) ??
    (act.value.act === 'table' ? tablingMinister(context, act) : undefined) ??
    actorInWords(context, act) ??
    actorOfInstrument(context, act) ??
    (act.value.act === 'complete' ? sideBefore(context.source, act) : undefined) ??
    actorOf(context, act) ??
    subjectJustNamed(context, act) ??
    (MINUTED.has(act.value.act) ? councilOfHeading(context, act) : undefined) ??
    (act.value.act === 'table' ? receivingChamber(context, act) : undefined) ??
    (act.value.act === 'adopt' && act.value.tense === 'participle'
      ? ((target.bill ? chamberOfHeading(context, act) : undefined) ?? chamberJustNamed(context, act))
      : undefined);
  const { parties } = target.agreement;
  const where = actor?.guessed === true ? partyHere(context, act, parties) : undefined;
  if (actor !== undefined && where !== undefined) actor.country = where;
  else if (actor?.guessed && parties.length >= 2 && !parties.includes(actor.country ?? ''))
    actor.country = otherThanNamed(context.source, target) ?? firstNamed(context.source, parties);
  return actor;
};

/** « Le Parlement a autorisé le gouvernement à résilier l’accord »: who authorises acts. */
const authoriserOfEnd = (context: Context, act: ActMention): Actor | undefined => {
  if (act.value.act !== 'denounce' || act.value.tense !== 'infinitive') return undefined;
  const { from } = context.source.sentenceAt(act.from);
  const authorising = context.source
    .within('act', Math.max(from, act.from - END_FAR), act.from)
    .find((other) => other.value.act === 'authorise');
  return authorising === undefined ? undefined : actorOf(context, authorising);
};
const END_FAR = 14;

/** « l’accord avec Cuba »: who speaks so is the other party. */
const otherThanNamed = (source: Annotated, { agreement: { parties }, run }: Target): string | undefined => {
  const named = source.at('pact', run.from)?.value.parties ?? [];
  return parties.length === 2 && named.length === 1 && source.any(run.from, run.to, 'with')
    ? parties.find((code) => code !== named[0])
    : undefined;
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
          context.source.first(
            'state',
            act.from - SUBJECT_NEAR,
            act.from,
            ({ value, from }) =>
              value.form !== 'demonym' &&
              !context.source.is(from - 1, 'at') &&
              !context.source.is(from - 1, 'with'),
          )?.value.code ??
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

/** « … aux députés. Ceux-ci l’ont adopté », `It passed the bill`: the pronoun stands for the organ just named. */
const subjectJustNamed = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  const { from } = source.sentenceAt(act.from);
  if (!APPROVING.has(act.value.act) || from === 0 || !isByPronoun(source, act, from)) return undefined;
  const before = source.sentenceAt(from - 1);
  const acted = lastActed(context, before);
  if (acted !== undefined) return acted;
  const organ = source
    .within('organ', before.from, before.to)
    .findLast((m) => ACTING.has(m.value.organ) && source.covering('pact', m.from)?.from !== m.from);
  if (organ === undefined) return undefined;
  const own = source.endingAt('state', organ.from) ?? source.within('state', organ.to, organ.to + 2)[0];
  return {
    organ: organ.value.organ,
    guessed: own === undefined && organ.value.country === undefined,
    ...withCountry(organ.value.country ?? own?.value.code ?? homeAt(source, context.home, act.from)),
  };
};

/** Who acted in the sentence. */
const lastActed = ({ source, claims }: Context, { from, to }: Run): Actor | undefined => {
  const start = source.tokens.start[from] as number;
  const end = source.tokens.end[to - 1] as number;
  const event = claims.findLast(
    (claim): claim is EventClaim =>
      claim.t === 'event' &&
      claim.by !== undefined &&
      claim.evidence.some((e) => e.start >= start && e.end <= end),
  );
  const [country, organ] = (event?.by ?? '').split(':');
  return organ === undefined || !ACTING.has(organ as Organ)
    ? undefined
    : { organ: organ as Organ, ...withCountry(country) };
};

const isByPronoun = (source: Annotated, act: ActMention, from: number): boolean => {
  const isActed = isActive(source, act) || act.value.tense === 'present' || act.value.tense === 'past';
  if (!isActed) return false;
  for (let at = act.from - 1; at >= Math.max(from, act.from - SUBJECT_NEAR); at--)
    if (source.is(at, 'pronoun') && !source.is(at, 'determiner')) return true;
  return false;
};

const MINUTED = new Set(['adopt', 'take_note', 'authorise', 'table', 'denounce']);
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
  if (act.value.noun === true || act.from - pointStart(source, act.from) > SUBJECT_NEAR) return undefined;
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

/** `laid before the House by the Minister of Defence`, `The Minister tabled the treaty`: for the government. */
const tablingMinister = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  const { from, to } = source.sentenceAt(act.from);
  const isPassive = act.value.tense === 'participle' && !isActive(source, act);
  const office = isPassive
    ? source.first('office', act.to, Math.min(to, act.to + SAID_FAR), (m) =>
        source.any(m.from - 4, m.from, 'by'),
      )
    : source.within('office', from, act.from).at(-1);
  if (office === undefined || !MINISTERS.has(office.value.post)) return undefined;
  return { organ: 'gov', guessed: true, ...withCountry(homeAt(source, context.home, act.from)) };
};
const SAID_FAR = 18;
const MINISTERS = new Set(['minister', 'deputy_minister', 'head_gov']);

const ASKABLE = new Set(['request_revision', 'amend', 'negotiate']);
/** `Peru has asked Malta to reopen the accord`: who asks. */
const askerOf = ({ source }: Context, act: ActMention): Actor | undefined => {
  if (act.value.tense !== 'infinitive') return undefined;
  const { from } = source.sentenceAt(act.from);
  const asking = source
    .within('happening', Math.max(from, act.from - ASKED_FAR), act.from)
    .findLast(({ value }) => value.leads === 'asked');
  if (asking === undefined || !source.has('state', asking.to, act.from)) return undefined;
  if (source.has('organ', from, asking.from)) return undefined;
  const state = source.within('state', from, asking.from).at(-1);
  return state === undefined ? undefined : { country: state.value.code };
};
const ASKED_FAR = 8;

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

/** « … à l’ordre du jour de la commission. Le premier, l’accord avec l’Arménie, a été adopté »: the body of the sentence before. */
const chamberJustNamed = (context: Context, act: ActMention): Actor | undefined => {
  const { source } = context;
  const { from, to } = source.sentenceAt(act.from);
  if (from === 0 || isActive(source, act) || source.has('state', act.to, to)) return undefined;
  const before = source.sentenceAt(from - 1);
  if (before.from < paragraphAt(source, act.from).from) return undefined;
  const organ = source.within('organ', before.from, before.to).findLast((m) => CHAMBERS.has(m.value.organ));
  if (organ === undefined) return undefined;
  return {
    organ: organ.value.organ,
    guessed: true,
    ...withCountry(organ.value.country ?? homeAt(source, context.home, act.from)),
  };
};

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
