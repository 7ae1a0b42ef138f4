// Which States stand around an agreement as ones that act: not as a place, nor left out.
import type { Annotated, Mention, Run } from '../annotated.ts';
import type { PhraseValues } from '../languages/language.ts';
import { isOfCompany } from '../mentions/pact-parties.ts';
import { isPlace } from '../mentions/states.ts';
import { GLUED } from '../tokens.ts';

/** Two States before the name, the nearest first for a single gap. */
export const actorsBefore = (source: Annotated, from: number, to: number): string[] =>
  [
    ...source
      .within('state', from, to)
      .filter(
        (m) =>
          !isPlace(source, m) &&
          !isExcluded(source, m.from) &&
          !isAnothers(source, m) &&
          !isOfCompany(source, m) &&
          !isDateline(source, m),
      ),
    ...source.within('organisation', from, to).filter((m) => mayAct(source, m)),
  ]
    .sort((a, b) => a.from - b.from)
    .map((m) => m.value.code);

/** `New Delhi: Pakistan has …`: where it is written. */
const isDateline = (source: Annotated, { from, to, value }: Mention<PhraseValues['state']>): boolean =>
  (value.form === 'capital' || value.form === 'city') &&
  source.sentenceAt(from).from === from &&
  /^[:(–—]$/.test(source.word(to));

/** Organisations that make agreements with States more often than they host or recognise. */
const OFTEN_PARTIES: ReadonlySet<string> = new Set(['NATO', 'EU', 'CSTO', 'SCO', 'CIS', 'PfP', 'AES']);

/** The United Nations host and recognise; they act beside a State. `UN-recognised`: no actor. */
const mayAct = (source: Annotated, { from, to, value }: Mention<PhraseValues['organisation']>): boolean =>
  value.members === undefined &&
  !isExcluded(source, from) &&
  (OFTEN_PARTIES.has(value.code) || source.any(from - 3, from, 'and') || source.any(to, to + 2, 'and')) &&
  !(/^[-–]$/.test(source.word(to)) && ((source.tokens.shape[to] as number) & GLUED) !== 0);

export const statesOf = (source: Annotated, run: Run): string[] => [
  ...new Set(actorsBefore(source, run.from, run.to)),
];

/** « Comme le Mali, le Burkina Faso … »: another’s case. */
export const isAnothers = (source: Annotated, state: Run): boolean => {
  const before = source.is(state.from - 1, 'determiner') ? state.from - 1 : state.from;
  return source.word(state.to) === ',' && source.endingAt('cue', before)?.value.of === 'likeness';
};

/** « l’accord avec la Gambie, … celui avec la Mauritanie »: the partners that other agreements before it name. */
export const partnersBefore = (source: Annotated, from: number, to: number): string[] =>
  source
    .within('state', from, to)
    .filter((state) => {
      const pact = source.covering('pact', state.from);
      return pact !== undefined && pact.to <= to && source.any(state.from - 2, state.from, 'with');
    })
    .map((state) => state.value.code);

export const isExcluded = (source: Annotated, at: number) =>
  source.any(at - 4, at, 'excluding') || source.any(at - 4, at, 'besides');

/** `With Mali there is an accord, with Niger a memorandum`, « avec le Tchad, … »: with whom a clause opens. */
export const frontedIn = (source: Annotated, from: number, to: number): Mention<PhraseValues['state']>[] => {
  const fronted: Mention<PhraseValues['state']>[] = [];
  for (const state of source.within('state', from, to)) {
    if (state.value.form === 'city' || state.value.form === 'demonym') continue;
    const at = source.is(state.from - 1, 'determiner') ? state.from - 2 : state.from - 1;
    if (at < from || source.is(at - 1, 'with')) continue;
    if (!source.is(at, 'with') && !source.is(at, 'from')) continue;
    const opens = source.is(at - 1, 'and') || source.is(at - 1, 'conjunction') ? at - 1 : at;
    if (opens === from || /^[,;:—–]$/.test(source.word(opens - 1))) fronted.push(state);
  }
  return fronted;
};
