// Agreements over time, one line each: from entry into force or signature to the end that is known; hatched where uncertain.
import { scaleTime } from 'd3-scale';
import type { Timeline as TimelineData } from '../../api/types.ts';
import { useMoment, today } from '../../shell/view.ts';
import { useLabels } from '../../parts/labels.ts';
import { To } from '../../parts/to.tsx';
import { useWidth } from '../../parts/use-width.ts';
import { useWords } from '../../words/language.tsx';
import './explore.css';
import { exploreWords } from './words.ts';

const ROW = 22;
const day = (text: string) => new Date(`${text.slice(0, 10)}T00:00:00Z`);

export function Timeline({ data }: { data: TimelineData }) {
  const words = useWords(exploreWords);
  const { label } = useLabels();
  const { ref, width } = useWidth();
  const { on } = useMoment();
  const wide = Math.max(320, width);
  const rows = data.rows.filter(({ from }) => from);
  const now = on ?? today();
  const dates = rows.flatMap(({ from, to }) => [from, to].filter((x): x is string => Boolean(x))).concat(now);
  const sorted = dates.toSorted();
  const left = wide > 700 ? 300 : 8;
  const scale = scaleTime()
    .domain([day(sorted[0] ?? now), day(sorted.at(-1) ?? now)])
    .nice()
    .range([left, wide - 12]);
  const height = rows.length * ROW + 34;
  const narrow = left < 100;
  return (
    <div ref={ref} className="measured-low">
      {width > 0 && (
        <svg
          className="drawing timeline"
          width={wide}
          height={height}
          role="group"
          aria-label={words.timelineOf}
        >
          {scale.ticks(Math.max(3, Math.floor(wide / 110))).map((tick) => (
            <g key={tick.getTime()} className="tl-tick">
              <path d={`M${scale(tick)} 18V${height}`} />
              <text x={scale(tick)} y={11} textAnchor="middle">
                {tick.getUTCFullYear()}
              </text>
            </g>
          ))}
          {rows.map((row, i) => {
            const y = 26 + i * ROW;
            const from = scale(day(row.from ?? now));
            const to = row.to ? scale(day(row.to)) : wide - 12;
            return (
              <To key={row.id} path={`/agreements/${encodeURIComponent(row.id)}`}>
                <title>{`${row.title} · ${label('stage', row.stage)}`}</title>
                {!narrow && (
                  <text x={left - 10} y={y + 10} textAnchor="end" className="tl-name">
                    {row.title.length > 46 ? `${row.title.slice(0, 45)}…` : row.title}
                  </text>
                )}
                <rect
                  x={from}
                  y={y + 2}
                  width={Math.max(3, to - from)}
                  height={narrow ? 15 : 10}
                  className={`tl-bar tl-${row.stage} ${row.uncertain ? 'tl-uncertain' : ''}`}
                />
                {narrow && (
                  <text x={from + 4} y={y + 13} className="tl-inside">
                    {row.title.slice(0, 50)}
                  </text>
                )}
              </To>
            );
          })}
          <path d={`M${scale(day(now))} 16V${height}`} className="tl-now" />
        </svg>
      )}
      <p className="small quiet">
        {words.drawnFrom} {words.legend}
      </p>
    </div>
  );
}
