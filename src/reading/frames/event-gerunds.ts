// Gerunds that tell what happened: `close to signing`, `Tearing up the accord, the junta …`, `…, thereby suspending the treaty`.
import type { Annotated } from '../annotated.ts';
import { takesObject } from './event-lookalikes.ts';
import type { ActMention } from './event-shapes.ts';

/** `close to signing`, `after signing the accord`; `Tearing up the accord, the junta …`, `…, thereby suspending the treaty`. */
export const isGerundTold = (source: Annotated, act: ActMention): boolean => {
  if (source.language.language.modifiersBefore !== true || !OF_GERUND.has(act.value.act)) return false;
  if (source.endingAt('happening', act.from)?.value.before === true) return true;
  const { from, to } = source.sentenceAt(act.from);
  let start = act.from;
  while (start > from && source.is(start - 1, 'also')) start--;
  const takes = takesObject(source, act.to);
  if (start === from) return takes && hasComma(source, act.to, to);
  return (
    takes &&
    source.word(start - 1) === ',' &&
    !(['future', 'possibility', 'negation', 'plan', 'condition'] as const).some((marker) =>
      source.any(from, start, marker),
    ) &&
    source.within('bill', Math.max(from, start - 4), start).length === 0
  );
};
const OF_GERUND = new Set([
  'sign',
  'conclude',
  'denounce',
  'terminate',
  'suspend',
  'withdraw',
  'renew',
  'reject',
  'adopt',
  'ratify',
  'exchange',
  'finalise',
  'enter_force',
]);

const hasComma = (source: Annotated, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (source.isSign(at, ',')) return true;
  return false;
};
