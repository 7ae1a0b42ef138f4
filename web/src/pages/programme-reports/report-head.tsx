// The head of a report on paper: title, the day it stands for, its marking and what it rests on.
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { programmeWords } from '../../parts/programme/words.ts';
import { Said } from '../../parts/said.tsx';
import { PageHead } from '../../parts/section.tsx';
import { useWords } from '../../words/language.tsx';
import { ReportFilters } from './report-filters.tsx';
import { reportsWords } from './words.ts';

interface Head {
  title: string;
  asOf: string;
  knownOn?: string | undefined;
  marking: string;
  children?: ReactNode;
}

export function ReportHead({ title, asOf, knownOn, marking, children }: Head) {
  const words = useWords(reportsWords);
  const shared = useWords(programmeWords);
  return (
    <>
      <PageHead
        title={title}
        lead={
          <>
            <Said text={words.asOf(asOf)} />
            {knownOn && <Said text={`, ${words.knownOn(knownOn)}`} />} ·{' '}
            <span className="tag">{words.marking[marking]}</span>
            {children && <div>{children}</div>}
          </>
        }
        side={
          <Button leftSection={<IconPrinter size={14} />} onClick={() => globalThis.print()}>
            {shared.print}
          </Button>
        }
      />
      <ReportFilters />
    </>
  );
}
