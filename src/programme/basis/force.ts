// Is the agreement in force for both States that day? The answer of the law engine, put into the words of the verdicts.
import type { ActivityFields } from '../activities/activity.ts';
import type { Day, StateCode } from '../records/record.ts';
import type { AgreementOnFile, ForceOn, PositionOf } from './agreement.ts';
import { type Answer, no, unknown, yes } from './answers.ts';
import { fact } from './facts.ts';
import type { CellFinding } from './finding.ts';

export interface ForceAnswer extends Answer {
  about: Pick<CellFinding, 'lastDay' | 'noticeGiven' | 'lastDayForNotice' | 'noticeRule'>;
}

export interface ForceAsk {
  agreement: AgreementOnFile;
  pair: readonly StateCode[];
  day: Day;
  /** The day the question is asked on. */
  asOf: Day;
  activity: ActivityFields;
  /** First day of the activity. */
  began: Day;
  positionOf: PositionOf;
}

/** Both sides: a no of one beats an unknown of the other. */
export function askForce(ask: ForceAsk): ForceAnswer {
  const positions = ask.pair.map((state) => ask.positionOf(ask.agreement.id, state, ask.day));
  const refused = positions.find((each) => each.inForce === 'no' && !each.provisionally);
  if (refused) return notInForce(ask, refused);
  const open = positions.filter((each) => each.inForce === 'unknown' && !each.provisionally);
  if (open.length > 0) return { ...unknown(missingOf(open, ask), stagesOf(open)), about: {} };
  return inForce(ask, positions);
}

const missingOf = (open: ForceOn[], { agreement }: ForceAsk): string[] => {
  const codes = [...new Set(open.flatMap((each) => each.missing))];
  return codes.length > 0 ? codes : [`force-not-evidenced:${agreement.id}`];
};
const stagesOf = (open: ForceOn[]): string[] => [...new Set(open.map((each) => fact('atStage', each.stage)))];

function inForce(ask: ForceAsk, positions: ForceOn[]): ForceAnswer {
  const lastDay = positions.flatMap((each) => each.lastDay ?? []).sort()[0];
  const noticeGiven = positions.some((each) => each.noticeGiven);
  const about = { ...(lastDay && { lastDay }), ...(noticeGiven && { noticeGiven }) };
  if (positions.some((each) => each.provisionally)) return { ...yes([], 'coveredProvisionally'), about };
  const renewed = renewalNeeded(ask);
  if (!renewed) return { ...yes([], binding(ask)), about };
  const { lastDayForNotice, noticeRule, termLastDay } = renewed;
  const facts = [fact('termEnds', termLastDay!)];
  return {
    ...yes(facts, 'coveredIfRenewed'),
    about: { ...about, ...(lastDayForNotice && { lastDayForNotice }), ...(noticeRule && { noticeRule }) },
  };
}

const binding = ({ agreement }: ForceAsk) => (agreement.binding ? undefined : ('nonBindingOnly' as const));

/** The day lies after the term that runs on the day of asking, and the text renews tacitly. */
function renewalNeeded({ agreement, pair, day, asOf, positionOf }: ForceAsk): ForceOn | undefined {
  if (day <= asOf) return undefined;
  const today = positionOf(agreement.id, pair[0]!, asOf);
  return today.renewsTacitly && today.termLastDay && day > today.termLastDay ? today : undefined;
}

function notInForce(ask: ForceAsk, position: ForceOn): ForceAnswer {
  const ended = position.ended;
  const about = ended?.lastDay ? { lastDay: ended.lastDay } : {};
  if (!ended) {
    const verdict = position.stage === 'suspended' ? 'suspended' : 'signedNotInForce';
    return { ...no(verdict, [fact('atStage', position.stage)]), about };
  }
  if (completes(ask))
    return {
      ...yes([fact('begunInForce', ask.began)], 'coveredByCompletion', ask.agreement.completion?.article),
      about,
    };
  const verdict = (
    { expiry: 'expired', denunciation: 'denounced', supersession: 'superseded', other: 'expired' } as const
  )[ended.how];
  const facts = ended.by
    ? [fact('supersededBy', ended.by)]
    : ended.lastDay
      ? [fact('lastDayInForce', ended.lastDay)]
      : [];
  return { ...no(verdict, facts), about };
}

/** A clause lets what had begun be finished, and it began in force. */
function completes({ agreement, activity, began, pair, positionOf }: ForceAsk): boolean {
  const { completion } = agreement;
  if (!completion || (completion.kinds && !completion.kinds.includes(activity.kind))) return false;
  return pair.every((state) => positionOf(agreement.id, state, began).inForce === 'yes');
}
