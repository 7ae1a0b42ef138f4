// Each drawing as a table: the same facts, for those who cannot see it, or want to count.
import type { Matrix, Network, Timeline } from '../../api/types.ts';
import { capital, useLabels } from '../../parts/labels.ts';
import { Stage } from '../../parts/stage.tsx';
import { pathOf, StateTo, StatesTo, To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/language.tsx';
import { exploreWords } from './words.ts';
import { Wide } from '../../parts/wide.tsx';

export function NetworkTable({ data }: { data: Network }) {
  const words = useWords(exploreWords);
  const { states } = useLabels();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{words.states}</th>
          <th className="right">{words.agreements}</th>
          <th className="right">{words.inForce}</th>
          <th className="right">{words.unknown}</th>
        </tr>
      </thead>
      <tbody>
        {data.edges
          .toSorted((a, b) => b.agreements - a.agreements)
          .map((edge) => (
            <tr key={edge.a + edge.b}>
              <td>
                <To path={pathOf('pair', `${edge.a}-${edge.b}`)}>{states([edge.a, edge.b])}</To>
              </td>
              <td className="right">{edge.agreements}</td>
              <td className="right">{edge.inForce}</td>
              <td className="right">{edge.unknown}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

export function MatrixTable({ data }: { data: Matrix }) {
  const words = useWords(exploreWords);
  const { label } = useLabels();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{words.state}</th>
          <th>{words.domain}</th>
          <th className="right">{words.agreements}</th>
          <th className="right">{words.inForce}</th>
        </tr>
      </thead>
      <tbody>
        {data.cells.map((cell) => (
          <tr key={cell.state + cell.domain}>
            <td>
              <StateTo code={cell.state} />
            </td>
            <td>{capital(label('domain', cell.domain))}</td>
            <td className="right">
              <To path="/agreements" search={{ state: cell.state, domain: cell.domain }}>
                {cell.agreements}
              </To>
            </td>
            <td className="right">{cell.inForce}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function TimelineTable({ data }: { data: Timeline }) {
  const words = useWords(exploreWords);
  return (
    <Wide>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words.agreements}</th>
            <th>{words.states}</th>
            <th>{words.from}</th>
            <th>{words.to}</th>
            <th>{words.stage}</th>
          </tr>
        </thead>
        <tbody>
          {data.rows.map((row) => (
            <tr key={row.id}>
              <td>
                <To path={`/agreements/${encodeURIComponent(row.id)}`}>{row.title}</To>
              </td>
              <td>
                <StatesTo codes={row.parties} />
              </td>
              <td>{row.from && <When edtf={row.from} />}</td>
              <td>{row.to ? <When edtf={row.to} /> : <span className="quiet">{words.openEnd}</span>}</td>
              <td>
                <Stage stage={row.stage} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
