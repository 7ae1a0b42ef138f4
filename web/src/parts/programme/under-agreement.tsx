// What is planned and done under one agreement, as the programme knows it; nothing is shown where there is nothing.
import { useApi } from '../../api/use-api.ts';
import { useWords } from '../../words/language.tsx';
import { Section } from '../section.tsx';
import { EntryLines } from './entry-lines.tsx';
import type { Activities } from './types.ts';
import { programmeWords } from './words.ts';

export function UnderAgreement({ agreement }: { agreement: string }) {
  const words = useWords(programmeWords);
  const { data } = useApi<Activities>('/programme/activities', { agreement });
  if (!data || data.rows.length === 0) return null;
  return (
    <Section id="programme" title={words.under} count={data.rows.length}>
      <EntryLines entries={data.rows} />
    </Section>
  );
}
