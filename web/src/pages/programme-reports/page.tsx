// Reports: choose two States and a year, or one State.
import { useLabels } from '../../parts/labels.ts';
import { usePairs, useYear } from '../../parts/programme/filters.tsx';
import { PageHead } from '../../parts/section.tsx';
import { To } from '../../parts/to.tsx';
import { useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import { AnnualCalendar } from './annual-calendar.tsx';
import { BilateralReport } from './bilateral.tsx';
import { CountryBrief } from './country.tsx';
import { ReportFilters } from './report-filters.tsx';
import { reportsWords } from './words.ts';

export function Page() {
  const words = useWords(reportsWords);
  const { one } = useView();
  const { state } = useLabels();
  const year = useYear();
  const pairs = usePairs();
  const pair = one('pair');
  const country = one('state');
  const countries = [...new Set(pairs.flatMap(({ value }) => value.split('-')))].sort();
  const chosen = country ?? pair;
  return (
    <div className="wide-page">
      {!chosen && (
        <>
          <PageHead title={words.title} lead={words.lead} />
          <ReportFilters />
          <ul className="rows">
            {pairs.map(({ value, label }) => (
              <li key={value}>
                <To path="/programme/reports" search={{ pair: value, year }}>
                  {words.bilateral(label, year)}
                </To>
              </li>
            ))}
            {countries.map((code) => (
              <li key={code} className="row">
                <To path="/programme/reports" search={{ state: code }}>
                  {words.brief(state(code))}
                </To>
                <To path="/programme/reports" search={{ state: code, year, view: 'calendar' }}>
                  {words.calendarOf(state(code), year)}
                </To>
              </li>
            ))}
          </ul>
        </>
      )}
      {country ? (
        one('view') === 'calendar' ? (
          <AnnualCalendar state={country} year={year} />
        ) : (
          <CountryBrief state={country} />
        )
      ) : (
        pair && <BilateralReport pair={pair} year={year} />
      )}
    </div>
  );
}
