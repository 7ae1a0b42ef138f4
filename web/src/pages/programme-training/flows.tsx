// Trainees from State to State, drawn: a band as thick as the number, senders left, hosts right; the table beside says the same.
import { useLabels } from '../../parts/labels.ts';
import type { Training } from '../../parts/programme/types.ts';
import { useWords } from '../../words/language.tsx';
import './training.css';
import { trainingWords } from './words.ts';

interface Band {
  from: string;
  to: string;
  value: number;
  /** Top of the band on each side. */
  left: number;
  right: number;
}

const GAP = 14;
const WIDTH = 520;
const INNER = { left: 120, right: 400 };

/** Stacks the bands on both sides; `unit` is the height of one trainee. */
function layOut(flows: { from: string; to: string; value: number }[], unit: number) {
  const side = (key: 'from' | 'to') => {
    const sums = new Map<string, number>();
    for (const flow of flows) sums.set(flow[key], (sums.get(flow[key]) ?? 0) + flow.value);
    let top = 6;
    return new Map(
      [...sums].map(([code, value]) => {
        const place = { top, height: Math.max(4, value * unit), value, used: 0 };
        top += place.height + GAP;
        return [code, place];
      }),
    );
  };
  const [senders, hosts] = [side('from'), side('to')];
  const bands = flows.map((flow): Band => {
    const [a, b] = [senders.get(flow.from)!, hosts.get(flow.to)!];
    const band = { ...flow, left: a.top + a.used, right: b.top + b.used };
    a.used += flow.value * unit;
    b.used += flow.value * unit;
    return band;
  });
  const height = Math.max(
    ...[senders, hosts].map((places) =>
      [...places.values()].reduce((sum, place) => sum + place.height + GAP, 6),
    ),
  );
  return { senders, hosts, bands, height };
}

export function Flows({ flows, year }: { flows: Training['flows']; year: string | undefined }) {
  const words = useWords(trainingWords);
  const { state } = useLabels();
  const summed = new Map<string, { from: string; to: string; value: number }>();
  for (const flow of flows.filter((each) => !year || String(each.year) === year)) {
    const key = `${flow.from} ${flow.to}`;
    const known = summed.get(key) ?? { from: flow.from, to: flow.to, value: 0 };
    known.value += flow.intake;
    summed.set(key, known);
  }
  const list = [...summed.values()];
  if (list.length === 0) return <p className="quiet">{words.noFlows}</p>;
  const unit = Math.min(12, 150 / list.reduce((sum, flow) => sum + flow.value, 0));
  const { senders, hosts, bands, height } = layOut(list, unit);
  const middle = (INNER.left + INNER.right) / 2;
  const said = list.map((flow) => `${state(flow.from)} → ${state(flow.to)}: ${flow.value}`).join('; ');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} className="flows" role="img" aria-label={said}>
      {bands.map((band) => {
        const thick = Math.max(2, band.value * unit);
        const [y1, y2] = [band.left + thick / 2, band.right + thick / 2];
        return (
          <path
            key={band.from + band.to}
            d={`M${INNER.left} ${y1}C${middle} ${y1} ${middle} ${y2} ${INNER.right} ${y2}`}
            strokeWidth={thick}
          >
            <title>{`${state(band.from)} → ${state(band.to)}: ${band.value}`}</title>
          </path>
        );
      })}
      {[...senders].map(([code, place]) => (
        <text key={code} x={INNER.left - 8} y={place.top + place.height / 2 + 4} textAnchor="end">
          {state(code)} {place.value}
        </text>
      ))}
      {[...hosts].map(([code, place]) => (
        <text key={code} x={INNER.right + 8} y={place.top + place.height / 2 + 4}>
          {state(code)} {place.value}
        </text>
      ))}
    </svg>
  );
}
