// How long things last: `cinq (5) ans`, `six mois`, `quatre-vingt-dix (90) jours`, `un an`.
import type { Annotated } from '../annotated.ts';

export const findDurations = (source: Annotated): void => {
  for (const unit of source.all('unit')) {
    const count = source.endingAt('count', unit.from);
    if (count !== undefined && Number.isInteger(count.value.value))
      source.add('duration', {
        from: count.from,
        to: unit.to,
        value: isoOf(count.value.value, unit.value.unit),
      });
    else if (source.is(unit.from - 1, 'indefinite') || source.at('number', unit.from - 1)?.value.value === 1)
      source.add('duration', {
        from: oneFrom(source, unit.from - 1),
        to: unit.to,
        value: isoOf(1, unit.value.unit),
      });
  }
  for (const whole of source.all('duration' as never) as { from: number; to: number; value: unknown }[])
    if (typeof whole.value === 'object' && whole.value !== null)
      whole.value = (whole.value as { iso: string }).iso;
  // adjectives (quinquennal) were found before the rest: put all in order of place
  source.replaceAll('duration', source.all('duration'));
};

/** `un (1) an` has its article two words further left. */
const oneFrom = (source: Annotated, at: number): number =>
  source.word(at) === ')' ? Math.max(0, at - 3) : at;

const isoOf = (value: number, unit: 'Y' | 'M' | 'W' | 'D' | 'H'): string =>
  unit === 'H' ? `PT${value}H` : `P${value}${unit}`;
