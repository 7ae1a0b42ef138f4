// The time ribbon of an agreement: acts, terms and renewals, windows for notice, and the day asked about, drawn as SVG.
import type { RibbonMark } from '../../api/types.ts';
import { edtfText } from '../../parts/edtf-text.ts';
import { capital } from '../../parts/labels.ts';
import { useWidth } from '../../parts/use-width.ts';
import { useLanguage, useWords } from '../../words/language.tsx';
import { layRibbon, type Placed } from './ribbon-layout.ts';
import './ribbon.css';
import { agreementWords } from './words.ts';

const LABEL = 17;
const SIGN: Partial<Record<RibbonMark['kind'], string>> = {
  signature: 'M-4 4L4 -4M-4 -4L4 4',
  step: 'M0 -3.500L3.500 0 0 3.500-3.500 0Z',
  entryIntoForce: 'M-4 4V-4L4.500 0Z',
  renewal: 'M0-4A4 4 0 1 1-4 0',
  noticeWindow: 'M-4-4H4L0 4Z',
  expiry: 'M-3.500-4V4M3.500-4V4',
  end: 'M-4-4h8v8h-8z',
};

function Point({ placed, line, text }: { placed: Placed; line: number; text: string }) {
  const { mark, x, row, labelled, before } = placed;
  const y = line - 14 - row * LABEL;
  return (
    <g className={`rb-point rb-${mark.kind} ${mark.uncertain ? 'rb-uncertain' : ''}`}>
      <title>{text}</title>
      {labelled && <path d={`M${x} ${y + 3}V${line}`} className="rb-stem" />}
      {mark.to && placed.to !== undefined && <path d={`M${x} ${line}H${placed.to}`} className="rb-doubt" />}
      <path d={SIGN[mark.kind] ?? SIGN.step} transform={`translate(${x} ${line})`} className="rb-sign" />
      {labelled && (
        <text x={before ? x - 5 : x + 5} y={y + 4} textAnchor={before ? 'end' : 'start'}>
          {capital(mark.label)}
        </text>
      )}
    </g>
  );
}

export function Ribbon({ marks, title }: { marks: RibbonMark[]; title: string }) {
  const words = useWords(agreementWords);
  const language = useLanguage();
  const { ref, width } = useWidth();
  const wide = Math.max(width, 280);
  const { points, stretches, windows, today, ticks, rows } = layRibbon(marks, wide);
  if (points.length + stretches.length === 0) return null;
  const line = rows * LABEL + 22;
  const bars = line + 14;
  const height = bars + 42;
  const textOf = (mark: RibbonMark) =>
    `${mark.label}: ${edtfText(mark.from, language)}${mark.to ? ` – ${edtfText(mark.to, language)}` : ''}${mark.uncertain ? ` (${words.uncertain})` : ''}`;
  const sorted = marks.toSorted((a, b) => a.from.localeCompare(b.from));
  return (
    <figure className="ribbon" ref={ref}>
      {width > 0 && (
        <svg
          viewBox={`0 0 ${wide} ${height}`}
          width={wide}
          height={height}
          role="img"
          aria-label={words.ribbonOf(title)}
        >
          <defs>
            <pattern
              id="rb-hatch"
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 0V6" stroke="currentColor" strokeWidth="2.500" />
            </pattern>
          </defs>
          {ticks.map(({ x, year }) => (
            <g key={year} className="rb-tick">
              <path d={`M${x} ${line}V${bars + 24}`} />
              <text x={x} y={height - 2} textAnchor="middle">
                {year}
              </text>
            </g>
          ))}
          <path d={`M0 ${line}H${wide}`} className="rb-line" />
          {stretches.map((one, i) => (
            <rect
              key={i}
              x={one.x}
              y={bars - 6}
              width={Math.max(2, (one.to ?? wide) - one.x - 1)}
              height={12}
              className={`rb-${one.mark.kind} rb-turn-${i % 2} ${one.mark.uncertain ? 'rb-uncertain' : ''}`}
            >
              <title>{textOf(one.mark)}</title>
            </rect>
          ))}
          {windows.map((one, i) => (
            <rect
              key={i}
              x={one.x}
              y={bars + 9}
              width={Math.max(3, (one.to ?? one.x) - one.x)}
              height={5}
              className="rb-window"
            >
              <title>{textOf(one.mark)}</title>
            </rect>
          ))}
          {points.map((one, i) => (
            <Point key={i} placed={one} line={line} text={textOf(one.mark)} />
          ))}
          {today !== undefined && (
            <g className="rb-today">
              <path d={`M${today} 10V${bars + 24}`} />
              <text x={today} y={8} textAnchor={today > wide - 60 ? 'end' : 'middle'}>
                {edtfText(marks.find(({ kind }) => kind === 'today')?.from ?? '', language)}
              </text>
            </g>
          )}
        </svg>
      )}
      <figcaption className="row tight small quiet">
        {stretches.length > 0 && (
          <span>
            <i className="rb-key rb-key-term" /> {words.legendTerm}
          </span>
        )}
        {windows.length > 0 && (
          <span>
            <i className="rb-key rb-key-window" /> {words.legendNotice}
          </span>
        )}
        {marks.some((mark) => mark.uncertain) && (
          <span>
            <i className="rb-key rb-key-uncertain" /> {words.uncertain}
          </span>
        )}
        <span className="hidden">{sorted.map(textOf).join('; ')}</span>
      </figcaption>
    </figure>
  );
}
