// Tables in, tried row by row before anything is written; tables out as files.
import { Button, FileButton, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ask } from '../../api/client.ts';
import { useWrite } from '../../api/use-api.ts';
import type { ImportReport } from '../../parts/programme/types.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useWords } from '../../words/language.tsx';
import { importWords } from './words.ts';

const HEADS: Record<string, string> = {
  activities: 'kind,title,host,states,planned,zone,place,domains',
  training: 'run,state,offered,enrolled,basis,acceptBy',
  planLines: 'plan,number,kind,title,period,host,place,count,domains',
  costLines: 'activity,category,currency,planned,actual,payer,incurredBy,day',
};

type Answers = Record<number, Record<string, string>>;

export function Page() {
  const words = useWords(importWords);
  const [table, setTable] = useState('activities');
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState<Answers>({});
  const run = useWrite((accept: boolean) =>
    ask<{ answer: ImportReport }>('/programme/import', {
      body: { table, text, answers, ...(accept && { accept }) },
    }),
  );
  const report = run.data?.answer;
  const choose = (row: number, column: string, value: string) =>
    setAnswers((before) => ({ ...before, [row]: { ...before[row], [column]: value } }));
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div className="stack">
        <div className="row">
          <Select
            aria-label={words.table}
            data={Object.entries(words.tables).map(([value, label]) => ({ value, label }))}
            value={table}
            onChange={(value) => setTable(value ?? 'activities')}
          />
          <FileButton accept=".csv,text/csv" onChange={(file) => void file?.text().then(setText)}>
            {(props) => <Button {...props}>{words.file}</Button>}
          </FileButton>
        </div>
        <code className="small quiet">{HEADS[table]}</code>
        <Textarea
          label={words.text}
          autosize
          minRows={5}
          maxRows={16}
          value={text}
          onChange={(e) => setText(e.currentTarget.value)}
          styles={{ input: { fontFamily: 'ui-monospace, monospace' } }}
        />
        <div className="row">
          <Button onClick={() => run.mutate(false)} loading={run.isPending} disabled={!text.trim()}>
            {words.dry}
          </Button>
          {report && !report.written && report.ready > 0 && (
            <Button variant="filled" onClick={() => run.mutate(true)} loading={run.isPending}>
              {words.accept(report.ready)}
            </Button>
          )}
        </div>
        {run.error && <Trouble error={run.error} />}
        {report && <Report report={report} onChoose={choose} />}
      </div>
      <Section id="out" title={words.out}>
        <ul className="rows">
          {Object.entries(words.exports).map(([name, label]) => (
            <li key={name} className="row apart">
              <span>{label}</span>
              <span className="row">
                {['csv', 'json', 'jsonl'].map((format) => (
                  <a key={format} href={`/api/programme/export/${name}.${format}`} download>
                    {format.toUpperCase()}
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function Report({
  report,
  onChoose,
}: {
  report: ImportReport;
  onChoose: (row: number, column: string, value: string) => void;
}) {
  const words = useWords(importWords);
  return (
    <div role="status" className="stack tight">
      {report.written && <p className="note">{words.written(report.ready)}</p>}
      <table className="plain-table">
        <thead>
          <tr>
            <th className="right">{words.row}</th>
            <th>{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {report.rows.map((row) => (
            <tr key={row.row}>
              <td className="right num">{row.row}</td>
              <td>
                {row.ready ? (
                  <span className="tag good">✓ {words.ready}</span>
                ) : (
                  <>
                    <span className="tag bad">✕ {row.code}</span> {row.message}{' '}
                    <span className="quiet small">{row.next}</span>
                    {Object.entries(row.ask ?? {}).map(([column, { readings }]) => (
                      <span key={column} className="row tight">
                        {column}:
                        {readings.map((reading) => (
                          <Button
                            key={reading}
                            size="compact-xs"
                            onClick={() => onChoose(row.row, column, reading)}
                          >
                            {reading}
                          </Button>
                        ))}
                      </span>
                    ))}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
