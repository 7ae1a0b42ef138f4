// The States of the register with their agreements and activities; two of them chosen lead to their brief.
import { Button, Select } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { StateRow } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { useLabels } from '../../parts/labels.ts';
import { PageHead } from '../../parts/section.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { StateTo } from '../../parts/to.tsx';
import { useCarried } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { statesWords } from './words.ts';

function PairChooser({ rows }: { rows: StateRow[] }) {
  const words = useWords(statesWords);
  const { state, language } = useLabels();
  const navigate = useNavigate();
  const carried = useCarried();
  const [a, setA] = useState<string | null>(null);
  const [b, setB] = useState<string | null>(null);
  const data = rows
    .map((row) => ({ value: row.state, label: state(row.state) }))
    .sort((x, y) => x.label.localeCompare(y.label, language));
  const go = () => {
    const [first, second] = [a ?? '', b ?? ''].sort();
    void navigate({ to: `/pairs/${first}/${second}` as never, search: carried as never });
  };
  return (
    <form
      className="row tight"
      onSubmit={(e) => {
        e.preventDefault();
        go();
      }}
    >
      <Select
        aria-label={words.first}
        placeholder={words.first}
        data={data}
        value={a}
        onChange={setA}
        searchable
        w={170}
      />
      <Select
        aria-label={words.second}
        placeholder={words.second}
        data={data}
        value={b}
        onChange={setB}
        searchable
        w={170}
      />
      <Button type="submit" disabled={!a || !b || a === b}>
        {words.brief}
      </Button>
    </form>
  );
}

/** A bar whose filled part is what is in force. */
function Share({ row, most }: { row: StateRow; most: number }) {
  const width = (n: number) => `${(100 * n) / Math.max(1, most)}%`;
  return (
    <span className="share" aria-hidden="true">
      <span style={{ width: width(row.agreements) }} />
      <span className="in-force" style={{ width: width(row.inForce) }} />
    </span>
  );
}

export function Page() {
  const words = useWords(statesWords);
  const query = useApi<{ rows: StateRow[] }>('/states');
  return (
    <>
      <PageHead title={words.title} side={query.data && <PairChooser rows={query.data.rows} />} />
      <Answered query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty />
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th>{words.state}</th>
                  <th className="right">{words.agreements}</th>
                  <th className="right">{words.inForce}</th>
                  <th className="not-phone" style={{ width: '35%' }}>
                    <span className="hidden">{words.inForce}</span>
                  </th>
                  <th className="right">{words.activities}</th>
                </tr>
              </thead>
              <tbody>
                {rows
                  .toSorted((a, b) => b.agreements - a.agreements || b.activities - a.activities)
                  .map((row) => (
                    <tr key={row.state}>
                      <td>
                        <StateTo code={row.state} />
                      </td>
                      <td className="right">{row.agreements}</td>
                      <td className="right">{row.inForce}</td>
                      <td className="not-phone">
                        <Share row={row} most={Math.max(...rows.map(({ agreements }) => agreements))} />
                      </td>
                      <td className="right">{row.activities}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          )
        }
      </Answered>
    </>
  );
}
