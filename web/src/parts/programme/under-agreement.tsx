// What is planned and done under one agreement, as the programme knows it, and what a person records of its text: how its list is made, who pays.
import { useApi } from '../../api/use-api.ts';
import { useWords } from '../../words/language.tsx';
import { Section } from '../section.tsx';
import { VerbsHere } from './form/verbs-here.tsx';
import { EntryLines } from './entry-lines.tsx';
import type { Activities } from './types.ts';
import { programmeWords } from './words.ts';

export function UnderAgreement({ agreement }: { agreement: string }) {
  const words = useWords(programmeWords);
  const { data } = useApi<Activities>('/programme/activities', { agreement });
  if (!data) return null;
  return (
    <Section id="programme" title={words.under} count={data.rows.length}>
      <VerbsHere verbs={['scopes', 'cost-rules'].map((verb) => ({ verb, fixed: { agreement } }))} />
      {data.rows.length > 0 && <EntryLines entries={data.rows} />}
    </Section>
  );
}
