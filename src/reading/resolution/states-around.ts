// Which States stand around an agreement as ones that act: not as a place, nor left out.
import type { Annotated, Mention, Run } from '../annotated.ts';
import type { PhraseValues } from '../languages/language.ts';
import { isPlace } from '../mentions/states.ts';
import { GLUED } from '../tokens.ts';

/** Two States before the name, the nearest first for a single gap. */
export const actorsBefore = (source: Annotated, from: number, to: number): string[] =>
  [
    ...source.within('state', from, to).filter((m) => !isPlace(source, m) && !isExcluded(source, m.from)),
    ...source.within('organisation', from, to).filter((m) => mayAct(source, m)),
  ]
    .sort((a, b) => a.from - b.from)
    .map((m) => m.value.code);

/** The United Nations host and recognise; they act beside a State. `UN-recognised`: no actor. */
const mayAct = (source: Annotated, { from, to, value }: Mention<PhraseValues['organisation']>): boolean =>
  value.members === undefined &&
  (value.code !== 'UN' || source.any(from - 3, from, 'and') || source.any(to, to + 2, 'and')) &&
  !(/^[-–]$/.test(source.word(to)) && ((source.tokens.shape[to] as number) & GLUED) !== 0);

export const statesOf = (source: Annotated, run: Run): string[] => [
  ...new Set(actorsBefore(source, run.from, run.to)),
];

export const isExcluded = (source: Annotated, at: number) =>
  source.any(at - 4, at, 'excluding') || source.any(at - 4, at, 'besides');
