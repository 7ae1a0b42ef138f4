// What the legal-basis check found: pair, days and code with verdict, the agreement it rests on, and what would settle it.
import { useWords } from '../../words/language.tsx';
import { inBoth } from '../../words/words.ts';
import { VerbsHere } from './form/verbs-here.tsx';
import { useLabels } from '../labels.ts';
import { Said } from '../said.tsx';
import { To } from '../to.tsx';
import { Days } from './entry-lines.tsx';
import { VerdictTag } from './signs.tsx';
import type { BasisRow } from './types.ts';
import { programmeWords } from './words.ts';
import { Wide } from '../wide.tsx';

export const basisWords = inBoth(
  {
    pair: 'Entre',
    codes: 'Domaines',
    because: 'Pourquoi',
    lastDay: (day: string) => `dernier jour en vigueur : ${day}`,
    notice: (day: string) => `dernier jour pour dénoncer avant reconduction : ${day}`,
    noticeGiven: 'préavis donné',
    missing: 'Fait manquant',
    others: (n: number) => `${n} autre${n > 1 ? 's' : ''} au registre`,
    settle: 'Pour trancher',
  },
  {
    pair: 'Between',
    codes: 'Domains',
    because: 'Why',
    lastDay: (day: string) => `last day in force: ${day}`,
    notice: (day: string) => `last day for notice before renewal: ${day}`,
    noticeGiven: 'notice given',
    missing: 'Missing fact',
    others: (n: number) => `${n} other${n > 1 ? 's' : ''} on file`,
    settle: 'To settle it',
  },
);

const day = (first: string, last: string): string => (first === last ? first : `${first}/${last}`);

export function BasisRows({ rows }: { rows: readonly BasisRow[] }) {
  const words = useWords(basisWords);
  const shared = useWords(programmeWords);
  const { label, state } = useLabels();
  return (
    <Wide>
      <table className="plain-table">
        <thead>
          <tr>
            <th>{words.pair}</th>
            <th>{shared.days}</th>
            <th>{words.codes}</th>
            <th>{shared.basis}</th>
            <th>{words.because}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              <td>{row.pair.map(state).join(' – ')}</td>
              <td>
                <Days days={day(row.first, row.last)} />
              </td>
              <td title={row.codes.join(' ')}>{row.codes.map((code) => label('domain', code)).join(', ')}</td>
              <td>
                <VerdictTag verdict={row.verdict} />
              </td>
              <td>
                <Because row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function Because({ row }: { row: BasisRow }) {
  const words = useWords(basisWords);
  return (
    <div className="stack tight">
      {row.agreement && (
        <To path={`/agreements/${encodeURIComponent(row.agreement)}`}>
          {row.agreementTitle ?? row.agreement}
          {row.article && `, ${row.article}`}
        </To>
      )}
      {row.said.facts.length > 0 && (
        <span className="small">
          <Said text={row.said.facts.join('; ')} />
        </span>
      )}
      {row.lastDay && (
        <span className="small num">
          <Said text={words.lastDay(row.lastDay)} />
        </span>
      )}
      {row.lastDayForNotice && (
        <span className="small num">
          <Said text={words.notice(row.lastDayForNotice)} />
        </span>
      )}
      {row.noticeGiven && <span className="tag warn">{words.noticeGiven}</span>}
      {row.missing.length > 0 && (
        <span className="small">
          {words.missing}:{' '}
          <span title={row.missing.join(', ')}>
            <Said text={row.said.missing.join('; ')} />
          </span>
        </span>
      )}
      {row.said.nextStep && (
        <span className="small">
          {words.settle}: <Said text={row.said.nextStep} />
        </span>
      )}
      {row.agreement && row.missing.some((code) => code.startsWith('list-kind-not-recorded')) && (
        <VerbsHere small verbs={[{ verb: 'scopes', fixed: { agreement: row.agreement } }]} />
      )}
      {row.said.searched && (
        <span className="small quiet">
          <Said text={row.said.searched} />
        </span>
      )}
      {row.others.length > 0 && <span className="small quiet">{words.others(row.others.length)}</span>}
    </div>
  );
}
