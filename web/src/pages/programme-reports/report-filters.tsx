// What a report is about, to be changed: beneath its heading, not on paper.
import { Select } from '@mantine/core';
import { useLabels } from '../../parts/labels.ts';
import { ProgrammeFilters, usePairs } from '../../parts/programme/filters.tsx';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { reportsWords } from './words.ts';

export function ReportFilters() {
  const words = useWords(reportsWords);
  const { one, put } = useView();
  const { state } = useLabels();
  const pairs = usePairs();
  const countries = [...new Set(pairs.flatMap(({ value }) => value.split('-')))].sort();
  return (
    <div className="row no-print" style={{ marginBottom: '1rem' }}>
      <ProgrammeFilters />
      <Select
        aria-label={words.country}
        placeholder={words.country}
        data={countries.map((code) => ({ value: code, label: state(code) }))}
        value={one('state') ?? null}
        onChange={(value) => put({ state: value, view: undefined })}
        clearable
        w={180}
      />
    </div>
  );
}
