// Offices that documents name people in, and organs that acts name.
import { useApi } from '../../api/use-api.ts';
import { capital, useLabels } from '../../parts/labels.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { StateTo, To } from '../../parts/to.tsx';
import { useWords } from '../../words/language.tsx';
import { officesWords } from './words.ts';

interface OfficeRow {
  id: string;
  state: string;
  role: string;
  people: number;
}

interface OrganRow {
  id: string;
  state: string;
  organ: string;
  agreements: number;
}

interface SeatTableProps {
  heads: [string, string, string];
  rows: { id: string; path: string; name: string; state: string; count: number }[];
}

function SeatTable({ heads, rows }: SeatTableProps) {
  if (rows.length === 0) return <Empty />;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{heads[0]}</th>
          <th>{heads[1]}</th>
          <th className="right">{heads[2]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <To path={`${row.path}/${encodeURIComponent(row.id)}`}>{capital(row.name)}</To>
            </td>
            <td>
              <StateTo code={row.state} />
            </td>
            <td className="right">{row.count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Page() {
  const words = useWords(officesWords);
  const { label } = useLabels();
  const offices = useApi<{ rows: OfficeRow[] }>('/offices');
  const organs = useApi<{ rows: OrganRow[] }>('/organs');
  return (
    <>
      <PageHead title={words.title} />
      <Answered query={offices}>
        {({ rows }) => (
          <SeatTable
            heads={[words.office, words.state, words.people]}
            rows={rows.map(({ id, state, role, people }) => ({
              id,
              path: '/offices',
              name: label('role', role),
              state,
              count: people,
            }))}
          />
        )}
      </Answered>
      <Section id="organs" title={words.organs}>
        <Answered query={organs}>
          {({ rows }) => (
            <SeatTable
              heads={[words.organ, words.state, words.agreements]}
              rows={rows.map(({ id, state, organ, agreements }) => ({
                id,
                path: '/organs',
                name: label('organ', organ),
                state,
                count: agreements,
              }))}
            />
          )}
        </Answered>
      </Section>
    </>
  );
}
