// One organ with its acts, the newest first.
import { useParams } from '@tanstack/react-router';
import type { EntityLink, Sourced as Statement } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { capital, useLabels } from '../../parts/labels.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Sourced } from '../../parts/sourced.tsx';
import { Answered } from '../../parts/states.tsx';
import { EntityTo } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/language.tsx';
import { officesWords } from '../offices/words.ts';

interface Organ {
  label: string;
  acts: { step: string; date?: string; agreement: EntityLink; statements: Statement[] }[];
}

function Acts({ acts }: Pick<Organ, 'acts'>) {
  const words = useWords(officesWords);
  const { label } = useLabels();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{words.date}</th>
          <th>{words.act}</th>
          <th>{words.agreement}</th>
        </tr>
      </thead>
      <tbody>
        {acts.map(({ step, date, agreement, statements }) => (
          <tr key={statements[0]!.statement}>
            <td>{date && <When edtf={date} />}</td>
            <td>
              <Sourced statements={statements} what={label('step', step)}>
                {capital(label('step', step))}
              </Sourced>
            </td>
            <td>
              <EntityTo to={agreement} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Page() {
  const words = useWords(officesWords);
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const query = useApi<Organ>(`/organs/${encodeURIComponent(id)}`);
  return (
    <Answered query={query}>
      {({ label, acts }) => (
        <>
          <PageHead title={capital(label)} />
          <Section id="acts" title={words.acts}>
            <Acts acts={acts} />
          </Section>
        </>
      )}
    </Answered>
  );
}
