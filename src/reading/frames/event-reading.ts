// One act as it is understood: who does it, when and where.
import type { Context } from './context.ts';
import { counselOf, signersOf } from './event-actors.ts';
import { agentOf } from './event-agents.ts';
import { dateOf, placeOf } from './event-days.ts';
import type { ActMention, Reading, Target } from './event-shapes.ts';

export const readingOf = (context: Context, act: ActMention, target: Target): Reading => {
  const { source } = context;
  const counsel = counselOf(context, act);
  return {
    act,
    target,
    actor: counsel ?? agentOf(context, act, target),
    date: dateOf(source, act, target),
    place: placeOf(source, act),
    signers:
      act.value.act === 'sign' || act.value.act === 'initial' || act.value.act === 'conclude'
        ? signersOf(source, act)
        : [],
    counsel: counsel !== undefined,
  };
};
