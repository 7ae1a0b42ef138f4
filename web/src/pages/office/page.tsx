// One office with those whom documents name in it, the earliest first.
import { useParams } from '@tanstack/react-router';
import type { Sourced as Statement } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { capital } from '../../parts/labels.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Sourced } from '../../parts/sourced.tsx';
import { Answered } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/language.tsx';
import { officesWords } from '../offices/words.ts';

interface Office {
  label: string;
  onDay: { person: string; how: 'named' | 'lastNamed' }[];
  holders: { person: string; name: string; from?: string; to?: string; statements: Statement[] }[];
}

function Holders({ office }: { office: Office }) {
  const words = useWords(officesWords);
  const howOf = (person: string) => office.onDay.find((one) => one.person === person)?.how;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{words.holder}</th>
          <th>{words.from}</th>
          <th>{words.to}</th>
        </tr>
      </thead>
      <tbody>
        {office.holders.map(({ person, name, from, to, statements }) => {
          const how = howOf(person);
          return (
            <tr key={person}>
              <td>
                <To path={`/people/${encodeURIComponent(person)}`}>{name}</To>
                {how && <span className="small quiet"> {words[how]}</span>}
              </td>
              <td>
                {from && (
                  <Sourced statements={statements} what={name}>
                    <When edtf={from} />
                  </Sourced>
                )}
              </td>
              <td>{to && <When edtf={to} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function Page() {
  const words = useWords(officesWords);
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const query = useApi<Office>(`/offices/${encodeURIComponent(id)}`);
  return (
    <Answered query={query}>
      {(office) => (
        <>
          <PageHead title={capital(office.label)} />
          <Section id="holders" title={words.holders}>
            <Holders office={office} />
          </Section>
        </>
      )}
    </Answered>
  );
}
