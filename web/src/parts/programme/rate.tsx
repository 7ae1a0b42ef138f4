// A rate with its numerator and denominator, drawn: never a percentage alone.
import { useWords } from '../../words/language.tsx';
import './programme.css';
import { programmeWords } from './words.ts';

export function Rate({ rate }: { rate: { done: number; of: number } }) {
  const words = useWords(programmeWords);
  return (
    <span className="rate">
      <i aria-hidden="true">
        <b style={{ width: `${rate.of ? (rate.done / rate.of) * 100 : 0}%` }} />
      </i>
      <span className="nowrap">{words.of(rate.done, rate.of)}</span>
    </span>
  );
}
