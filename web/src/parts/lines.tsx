// Short tables of agreements, activities, people and documents, as they stand on other pages.
import { useCallback } from 'react';
import type { ActivityRow, AgreementRow, DocumentRow, PersonRow } from '../api/types.ts';
import { useWords } from '../words/language.tsx';
import { inBoth } from '../words/words.ts';
import { capital, useLabels } from './labels.ts';
import { Stage, TruthWord } from './stage.tsx';
import { Empty } from './states.tsx';
import { StatesTo, To } from './to.tsx';
import { When } from './when.tsx';
import { partsWords } from './words.ts';
import { Wide } from './wide.tsx';

export const lineWords = inBoth(
  {
    agreement: 'Accord',
    signed: 'Signé',
    stage: 'Stade',
    inForce: 'En vigueur',
    notice: 'Dernier jour de préavis',
    expires: 'Dernier jour',
    date: 'Date',
    activity: 'Activité',
    states: 'États',
    number: 'Nombre',
    person: 'Personne',
    office: 'Fonction',
    state: 'État',
    document: 'Document',
    outlet: 'Source',
    claims: 'Affirmations',
    toReview: 'À relire',
    published: 'Publié',
    place: 'Lieu',
    language: 'Langue',
    parties: 'Parties',
    domains: 'Domaines',
    kind: 'Nature',
    spellings: 'Graphies',
    received: 'Reçu',
    documents: 'Documents',
  },
  {
    agreement: 'Agreement',
    signed: 'Signed',
    stage: 'Stage',
    inForce: 'In force',
    notice: 'Last day for notice',
    expires: 'Last day',
    date: 'Date',
    activity: 'Activity',
    states: 'States',
    number: 'Number',
    person: 'Person',
    office: 'Office',
    state: 'State',
    document: 'Document',
    outlet: 'Source',
    claims: 'Claims',
    toReview: 'To review',
    published: 'Published',
    place: 'Place',
    language: 'Language',
    parties: 'Parties',
    domains: 'Domains',
    kind: 'Kind',
    spellings: 'Spellings',
    received: 'Received',
    documents: 'Documents',
  },
);

/** "about 200 so far": a count with how exact it is. */
interface Counted {
  number?: number | undefined;
  numberQuality?: string | undefined;
  stock?: boolean | undefined;
}

export function useCountText() {
  const words = useWords(partsWords);
  const { language } = useLabels();
  return useCallback(
    (row: Counted) => {
      if (row.number === undefined) return '';
      const n = row.number.toLocaleString(language);
      const qualities: Record<string, (n: string) => string> = {
        approx: words.approx,
        min: words.min,
        max: words.max,
      };
      const text = qualities[row.numberQuality ?? '']?.(n) ?? n;
      return row.stock ? `${text} ${words.soFar}` : text;
    },
    [words, language],
  );
}

export function AgreementLines({ rows }: { rows: AgreementRow[] }) {
  const words = useWords(lineWords);
  if (rows.length === 0) return <Empty />;
  return (
    <Wide>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words.agreement}</th>
            <th>{words.signed}</th>
            <th>{words.stage}</th>
            <th>{words.inForce}</th>
            <th>{words.notice}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <To path={`/agreements/${encodeURIComponent(row.id)}`}>{capital(row.title)}</To>
              </td>
              <td>{row.signed && <When edtf={row.signed} />}</td>
              <td>
                <Stage stage={row.stage} note={row.stageNote} />
              </td>
              <td>
                <TruthWord truth={row.inForce} />
              </td>
              <td>{row.nextLastDayForNotice && <When edtf={row.nextLastDayForNotice} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

export function ActivityLines({ rows }: { rows: ActivityRow[] }) {
  const words = useWords(lineWords);
  const { label } = useLabels();
  const countText = useCountText();
  if (rows.length === 0) return <Empty />;
  return (
    <Wide>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words.date}</th>
            <th>{words.activity}</th>
            <th>{words.states}</th>
            <th>{words.place}</th>
            <th className="right">{words.number}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.date ? <When edtf={row.date} /> : <span className="quiet">—</span>}</td>
              <td>
                <To path={`/activities/${encodeURIComponent(row.id)}`}>
                  {capital(row.title || label('activity', row.kind))}
                </To>{' '}
                {row.mod && <span className="tag">{label('mod', row.mod)}</span>}
              </td>
              <td>
                <StatesTo codes={row.states} />
              </td>
              <td>{row.place}</td>
              <td className="right">{countText(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

export function PersonLines({ rows }: { rows: PersonRow[] }) {
  const { label, state } = useLabels();
  if (rows.length === 0) return <Empty />;
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.id} className="row apart">
          <span>
            <To path={`/people/${encodeURIComponent(row.id)}`}>{row.name}</To>{' '}
            <span className="quiet">
              {[row.role && label('role', row.role), row.country && state(row.country)]
                .filter(Boolean)
                .join(', ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

export function DocumentLines({ rows }: { rows: DocumentRow[] }) {
  const words = useWords(partsWords);
  const { label } = useLabels();
  if (rows.length === 0) return <Empty />;
  return (
    <ul className="rows">
      {rows.map((row) => (
        <li key={row.id}>
          <To path={`/documents/${encodeURIComponent(row.id)}`}>{row.title}</To>
          <div className="quiet small row tight">
            {row.published && <When edtf={row.published} />}
            <span>{[row.outlet, label('rank', row.rank), row.language].filter(Boolean).join(' · ')}</span>
            {row.toReview > 0 && <span className="tag warn">{words.toReview(row.toReview)}</span>}
          </div>
        </li>
      ))}
    </ul>
  );
}
