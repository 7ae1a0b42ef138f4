// One pair, one day, one code: every agreement on file is asked the five questions, and the best candidate speaks.
import type { ActivityFields } from '../activities/activity.ts';
import type { Day, StateCode } from '../records/record.ts';
import { type AgreementOnFile, agreementsFor, type PositionOf } from './agreement.ts';
import type { Answer } from './answers.ts';
import type { Stretch } from './cells.ts';
import { fact } from './facts.ts';
import type { CellFinding } from './finding.ts';
import { askForce, type ForceAnswer } from './force.ts';
import { askDomain, askExclusion, askForm, askLimits, askPlace } from './scope.ts';
import { type CellVerdict, rankOf } from './verdicts.ts';

export interface Ground {
  activity: ActivityFields;
  agreements: readonly AgreementOnFile[];
  positionOf: PositionOf;
  asOf: Day;
  /** A granted clearance for this pair and day, alone. */
  permission?: (pair: readonly StateCode[], day: Day) => string | undefined;
}

type Cell = Omit<CellFinding, 'first' | 'last'>;

export function checkCell(ground: Ground, stretch: Stretch, day: Day, began: Day): Cell {
  const base = { pair: stretch.pair, code: stretch.code, form: stretch.forms.join(' ') };
  const found = agreementsFor(ground.agreements, stretch.pair)
    .map((agreement) => judge(ground, agreement, stretch, day, began))
    .sort((a, b) => rankOf(a.verdict) - rankOf(b.verdict));
  const [best, ...rest] = found;
  const permission = ground.permission?.(stretch.pair, day);
  if (permission && (!best || rankOf(best.verdict) > rankOf('individualPermission')))
    return {
      ...base,
      verdict: 'individualPermission',
      facts: [permission],
      missing: [],
      others: listed(found),
    };
  if (!best)
    return {
      ...base,
      verdict: 'noAgreementOnFile',
      facts: [],
      missing: [],
      others: [],
      searched: searched(ground, stretch.pair),
    };
  const { agreement, ...finding } = best;
  return {
    ...base,
    ...finding,
    agreement: agreement.id,
    agreementTitle: agreement.title,
    others: listed(rest),
  };
}

const listed = (found: Judged[]): CellFinding['others'] =>
  found.map(({ agreement, verdict }) => ({ agreement: agreement.id, title: agreement.title, verdict }));

const searched = ({ agreements }: Ground, pair: readonly StateCode[]): string =>
  fact('searched', String(agreements.length), pair[0]!, pair[1] ?? pair[0]!);

interface Judged extends Pick<
  CellFinding,
  | 'verdict'
  | 'article'
  | 'facts'
  | 'missing'
  | 'nextStep'
  | 'lastDay'
  | 'noticeGiven'
  | 'lastDayForNotice'
  | 'noticeRule'
> {
  agreement: AgreementOnFile;
}

/** No beats unknown beats yes; the first no in the order exclusion, force, domain, form, place, limits. */
function judge(ground: Ground, agreement: AgreementOnFile, stretch: Stretch, day: Day, began: Day): Judged {
  const force = askForce({
    agreement,
    pair: stretch.pair,
    day,
    asOf: ground.asOf,
    activity: ground.activity,
    began,
    positionOf: ground.positionOf,
  });
  const answers: Answer[] = [
    askExclusion(agreement, ground.activity, stretch.code),
    force,
    askDomain(agreement, stretch.code),
    askForm(agreement, stretch.code, stretch.forms),
    ...askPlace(agreement, stretch.pair, stretch.places, agreement.states),
    ...askLimits(agreement, ground.activity, stretch.code, stretch.pair[1]),
  ];
  return { agreement, ...headline(answers), ...aboutForce(force) };
}

const aboutForce = (force: ForceAnswer) => force.about;

function headline(answers: Answer[]): Pick<Judged, 'verdict' | 'facts' | 'missing' | 'article' | 'nextStep'> {
  const refusing = answers.find((answer) => answer.truth === 'no');
  if (refusing)
    return {
      verdict: refusing.verdict!,
      facts: refusing.facts,
      missing: [],
      ...(refusing.article && { article: refusing.article }),
    };
  const missing = [...new Set(answers.flatMap((answer) => answer.missing))];
  const facts = answers.flatMap((answer) => answer.facts);
  const article = answers.find((answer) => answer.article)?.article;
  if (missing.length > 0)
    return { verdict: 'unknown', facts, missing, nextStep: nextStep(missing), ...(article && { article }) };
  return { verdict: weakest(answers), facts, missing: [], ...(article && { article }) };
}

/** A yes is as good as its weakest part. */
const weakest = (answers: Answer[]): CellVerdict =>
  answers.map((answer) => answer.verdict ?? 'covered').sort((a, b) => rankOf(b) - rankOf(a))[0] ?? 'covered';

/** `absent:notification(QA)` → what would settle it. */
export function nextStep(missing: readonly string[]): string {
  const steps = missing.map((code) => {
    const [kind = code, what = ''] = code.split(/:(.*)/s);
    const act = /^(\w+)\((\w+)\)$/.exec(what); // notification(QA)
    if (kind === 'absent' && act) return `evidence of ${act[2]}’s ${act[1]} would settle it`;
    if (kind === 'absent') return `evidence of the ${what} would settle it`;
    if (kind === 'forms-from-press-only' || kind === 'domains-from-press-only' || kind === 'text-not-on-file')
      return 'the text itself would settle it';
    if (kind === 'list-kind-not-recorded') return 'say whether its list is closed or gives examples';
    if (kind === 'clause') return `the clause on ${what} would settle it`;
    if (kind === 'domain-not-said') return 'say what domain it belongs to';
    return `${code.replaceAll(/[-:]/g, ' ')}: to be established`;
  });
  return [...new Set(steps)].join('; ');
}
