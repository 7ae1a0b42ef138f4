// How each day was reached: rule, article, inputs, policies, and the day under other choices (law.md section 12).
import { POLICIES, type PolicyChoices, type PolicyName } from '../vocabulary/legal-record.ts';
import type { DateAnswer, DerivedAnswer, Derivation, Position } from '../vocabulary/position.ts';
import { articleFor } from './articles.ts';
import { written } from './clauses.ts';
import { corePosition } from './core.ts';
import type { Core } from './core-type.ts';
import { entryInputs, noticeInputs, type Input } from './inputs.ts';
import { periodText } from '../time/period.ts';
import { choosePolicies, otherChoices } from './policies.ts';
import type { Prepared } from './prepared.ts';
import { dayAsked, prepareFor, type Question } from './question.ts';
import { inWords } from './sentences.ts';
import { exploreWorlds } from './worlds.ts';

/** Conventions that bear on an answer by its nature, whether or not they change this one. */
const BEARS_ON: Record<DerivedAnswer, readonly PolicyName[]> = {
  entryIntoForce: ['effectDay'],
  'term.last': ['termEnd', 'anchor'],
  nextRenewal: ['termEnd', 'anchor'],
  expires: ['termEnd'],
  'notice.lastDay': ['noticeDeadline', 'termEnd'],
  'notice.nextLastDay': ['noticeDeadline', 'termEnd'],
  effectIfDenouncedNow: ['effectDay'],
  ended: ['termEnd'],
};

const valueOf = (position: Core, answer: DerivedAnswer): DateAnswer => {
  switch (answer) {
    case 'term.last':
      return position.term.last;
    case 'notice.lastDay':
      return position.notice.lastDay;
    case 'notice.nextLastDay':
      return position.notice.nextLastDay;
    case 'ended':
      return typeof position.ended === 'object' ? position.ended.lastDay : position.ended;
    default:
      return position[answer];
  }
};

interface Scene {
  prepared: Prepared;
  position: Core;
  article: (number: string) => string;
}

type Explained = Pick<Derivation, 'rule' | 'article' | 'says' | 'inputs'>;

const clauseInput = (what: string, value: string): Input => ({ what, value });

function explainEntry({ prepared, position, article }: Scene): Explained {
  const rule = written(prepared.record.entryIntoForce);
  const { stated, chain } = prepared.entry;
  const inputs = entryInputs(prepared);
  const day = inWords(position.entryIntoForce);
  if (stated)
    return { rule: 'entry.stated', article: 'stated by the source', says: `Stated: ${day}.`, inputs };
  if (!rule)
    return {
      rule: prepared.record.entryIntoForce === 'silent' ? 'entry.silent' : 'entry.unknown',
      article: article('24(2)'),
      says: `Consent of all negotiating States established: ${day}.`,
      inputs,
    };
  const delay = chain.delay ? ` + ${periodText(chain.delay)}` : '';
  const month = chain.firstDayOfMonth ? `, first day of month ${chain.firstDayOfMonth} after it` : '';
  const clause = [rule.rule, rule.counted && `counted by ${rule.counted}`].filter(Boolean).join(', ');
  return {
    rule: `entry.${rule.rule}`,
    article: article('24(1)'),
    says: `The last act required${delay}${month}: ${day}.`,
    inputs: [clauseInput('entryIntoForce', clause), ...inputs],
  };
}

function termInputs({ prepared, position }: Scene): Input[] {
  const { term, renewal } = clausesNow(prepared, position);
  const inputs: Input[] = [];
  if (term.kind === 'duration') inputs.push(clauseInput('term', periodText(term.length)));
  if (term.kind === 'until') inputs.push(clauseInput('term', 'until a day'));
  if (term.kind === 'endless') inputs.push(clauseInput('term', 'without limit in time'));
  if (renewal.kind === 'tacit')
    inputs.push(clauseInput('renewal', `tacit, ${renewalWords(prepared, position)}`));
  if (term.from === 'entryIntoForce')
    inputs.push({ what: 'entry into force', value: inWords(position.entryIntoForce) });
  return [...inputs, ...(term.from === 'entryIntoForce' ? entryInputs(prepared) : [])];
}

/** The clauses that bind on the day asked about: the last amendment in force by then. */
function clausesNow(prepared: Prepared, position: Core) {
  const day = position.asOf;
  const bound = prepared.versions.filter(
    ({ from }) => !from || (from.doubt < 0 && from.day <= dayAsked({ asOf: day })),
  );
  return bound.at(-1)!.clauses;
}

function renewalWords(prepared: Prepared, position: Core): string {
  const { renewal } = clausesNow(prepared, position);
  const length = renewal.endless ? 'without limit' : periodText(renewal.length);
  const times = typeof renewal.times === 'number' ? renewal.times : undefined;
  const often =
    times === undefined ? 'times not recorded' : times === Infinity ? 'successive' : `${times} times`;
  return `${length}, ${often}`;
}

function explainTerm(scene: Scene): Explained {
  const { position, prepared, article } = scene;
  const { term, renewal } = clausesNow(prepared, position);
  const number = typeof position.term.number === 'number' ? position.term.number : 1;
  const more = number > 1 ? ` + ${number - 1} × ${periodText(renewal.length)}` : '';
  const length = term.kind === 'duration' ? ` + ${periodText(term.length)}${more}` : more;
  const from =
    term.from === 'entryIntoForce' ? inWords(position.entryIntoForce) : 'the day named by the text';
  const start = term.kind === 'until' ? 'the day named by the text' : from;
  return {
    rule: `term.${term.kind}`,
    article: article('54(a)'),
    says: `${start}${length}; term ${number} ends with ${inWords(position.term.last)}.`,
    inputs: termInputs(scene),
  };
}

function explainRenewal(scene: Scene): Explained {
  const { position, article } = scene;
  return {
    rule: 'renewal.next',
    article: article('54(a)'),
    says: `The day after ${inWords(position.term.last)}, last day of the current term: ${inWords(position.nextRenewal)}.`,
    inputs: termInputs(scene),
  };
}

function explainNotice(scene: Scene, answer: 'notice.lastDay' | 'notice.nextLastDay'): Explained {
  const { position, prepared, article } = scene;
  const exit = clausesNow(prepared, position).againstRenewal;
  const period = exit?.period ? periodText(exit.period) : 'the notice period';
  const counted = exit?.counted === 'dispatch' ? 'dispatched' : 'received';
  const boundary =
    answer === 'notice.lastDay' ? inWords(position.nextRenewal) : 'the first renewal still open';
  return {
    rule: 'notice.deadline',
    article: article('54(a), 78(b)'),
    says: `${boundary} − ${period}, ${counted} by ${inWords(valueOf(position, answer))}.`,
    inputs: [
      clauseInput('notice.period', period),
      clauseInput('notice.counted', exit?.counted ?? 'receipt'),
      ...termInputs(scene),
    ],
  };
}

const WAY_ARTICLES: Record<string, string> = {
  expiry: '54(a)',
  nonRenewal: '54(a)',
  denunciation: '54(a), 56',
  consent: '54(b)',
  replacement: '59',
  fewerThanTwoParties: '55',
  unknown: '54',
};

function explainEnd(scene: Scene, answer: 'expires' | 'ended'): Explained {
  const { position, prepared, article } = scene;
  const way = typeof position.ended === 'object' ? position.ended.how : plannedWay(scene);
  return {
    rule: `end.${way}`,
    article: article(WAY_ARTICLES[way] ?? '54'),
    says: `Last day in force by ${way}: ${inWords(valueOf(position, answer))}.`,
    inputs: [...noticeInputs(prepared), ...termInputs(scene)],
  };
}

function plannedWay({ position, prepared }: Scene): string {
  if (position.stage !== 'noticeGiven') return 'expiry';
  return clausesNow(prepared, position).free ? 'denunciation' : 'nonRenewal';
}

function explainEffect(scene: Scene): Explained {
  const { position, prepared, article } = scene;
  const clauses = clausesNow(prepared, position);
  const exit = clauses.free ?? clauses.againstRenewal;
  const period = exit?.period ? periodText(exit.period) : 'P12M';
  const silent = clauses.notice === 'silent';
  return {
    rule: silent ? 'exit.silent' : clauses.free ? 'exit.free' : 'exit.againstRenewal',
    article: article(silent ? '56' : '54(a)'),
    says: `Received on ${position.asOf}, ${clauses.free || silent ? `+ ${period}` : 'at the end of the first term still open'}: ${inWords(position.effectIfDenouncedNow)}.`,
    inputs: [clauseInput('notice.period', period), ...termInputs(scene)],
  };
}

const EXPLAIN: Record<DerivedAnswer, (scene: Scene) => Explained> = {
  entryIntoForce: explainEntry,
  'term.last': explainTerm,
  nextRenewal: explainRenewal,
  expires: (scene) => explainEnd(scene, 'expires'),
  'notice.lastDay': (scene) => explainNotice(scene, 'notice.lastDay'),
  'notice.nextLastDay': (scene) => explainNotice(scene, 'notice.nextLastDay'),
  effectIfDenouncedNow: explainEffect,
  ended: (scene) => explainEnd(scene, 'ended'),
};

interface Alternative {
  policy: PolicyName;
  choice: string;
  core: Core;
}

/** The same question under every other choice of every policy, one at a time. */
function alternativesTo(question: Question): Alternative[] {
  const chosen = choosePolicies(question.ask.policies);
  return (Object.keys(POLICIES) as PolicyName[]).flatMap((policy) =>
    otherChoices(policy, chosen[policy]).map((choice) => {
      const policies = { ...question.ask.policies, [policy]: choice } as Partial<PolicyChoices>;
      const other: Question = { ...question, ask: { ...question.ask, policies } };
      const prepared = prepareFor(other);
      return {
        policy,
        choice,
        core: corePosition(other, prepared, exploreWorlds(prepared, dayAsked(other.ask))),
      };
    }),
  );
}

/** A derivation for every answer that is a day, or that another convention would make one. */
export function explain(question: Question): Position['derivations'] {
  const prepared = prepareFor(question);
  const position = corePosition(question, prepared, exploreWorlds(prepared, dayAsked(question.ask)));
  const chosen = choosePolicies(question.ask.policies);
  const article = (number: string) => articleFor(number, prepared.record.parties, prepared.binding);
  const alternatives = alternativesTo(question);
  const derivations: Position['derivations'] = {};
  for (const answer of Object.keys(EXPLAIN) as DerivedAnswer[]) {
    const value = valueOf(position, answer);
    const otherwise = alternatives
      .map(({ policy, choice, core }) => ({ policy, choice, answer: valueOf(core, answer) }))
      .filter((other) => JSON.stringify(other.answer) !== JSON.stringify(value));
    if ((value === 'none' || value === 'unknown') && otherwise.length === 0) continue;
    const names = new Set([...BEARS_ON[answer], ...otherwise.map(({ policy }) => policy)]);
    derivations[answer] = {
      ...EXPLAIN[answer]({ prepared, position, article }),
      policies: [...names].map((policy) => ({ policy, choice: chosen[policy] })),
      otherwise,
    };
  }
  return derivations;
}
