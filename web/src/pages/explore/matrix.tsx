// Partners by domains: how many agreements promise what, and how many of them are in force.
import type { Matrix as MatrixData } from '../../api/types.ts';
import { capital, useLabels } from '../../parts/labels.ts';
import { useWords } from '../../words/language.tsx';
import { exploreWords } from './words.ts';
import { To } from '../../parts/to.tsx';
import { Wide } from '../../parts/wide.tsx';

const CELL = 24;
const LEFT = 130;
const TOP = 150;

export function Matrix({ data }: { data: MatrixData }) {
  const words = useWords(exploreWords);
  const { label, state } = useLabels();
  const most = Math.max(1, ...data.cells.map(({ agreements }) => agreements));
  const width = LEFT + data.domains.length * CELL + 90;
  const height = TOP + data.states.length * CELL + 8;
  return (
    <Wide label={words.matrixOf}>
      <svg className="drawing matrix" width={width} height={height} role="group" aria-label={words.matrixOf}>
        {data.domains.map((domain, x) => (
          <text
            key={domain}
            className="mx-head"
            transform={`translate(${LEFT + x * CELL + CELL / 2 + 4} ${TOP - 8}) rotate(-50)`}
          >
            {capital(label('domain', domain)).slice(0, 26)}
          </text>
        ))}
        {data.states.map((code, y) => (
          <g key={code}>
            <text x={LEFT - 8} y={TOP + y * CELL + 16} textAnchor="end">
              {state(code)}
            </text>
            <path d={`M${LEFT} ${TOP + y * CELL + CELL}H${width - 90}`} className="mx-line" />
          </g>
        ))}
        {data.cells.map((cell) => {
          const x = LEFT + data.domains.indexOf(cell.domain) * CELL;
          const y = TOP + data.states.indexOf(cell.state) * CELL;
          const r = 3 + 7 * Math.sqrt(cell.agreements / most);
          const said = words.cell(
            state(cell.state),
            label('domain', cell.domain),
            cell.agreements,
            cell.inForce,
          );
          return (
            <To
              key={cell.state + cell.domain}
              path="/agreements"
              search={{ state: cell.state, domain: cell.domain }}
              aria-label={said}
            >
              <title>{said}</title>
              <rect x={x} y={y} width={CELL} height={CELL} className="mx-hit" />
              <circle
                cx={x + CELL / 2}
                cy={y + CELL / 2}
                r={r}
                className={cell.inForce > 0 ? 'mx-force' : 'mx-none'}
              />
              {cell.agreements > 1 && (
                <text
                  x={x + CELL / 2}
                  y={y + CELL / 2 + 3.5}
                  textAnchor="middle"
                  className={cell.inForce > 0 ? 'mx-count mx-on' : 'mx-count'}
                >
                  {cell.agreements}
                </text>
              )}
            </To>
          );
        })}
      </svg>
    </Wide>
  );
}
