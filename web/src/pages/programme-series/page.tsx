// Exercises that come back: series, editions and their phases with the host of each.
import { useApi } from '../../api/use-api.ts';
import { capital, useLabels } from '../../parts/labels.ts';
import { activityPath, Days } from '../../parts/programme/entry-lines.tsx';
import { VerbsHere } from '../../parts/programme/form/verbs-here.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { ActivityState, ExampleTag } from '../../parts/programme/signs.tsx';
import type { SeriesList } from '../../parts/programme/types.ts';
import { programmeWords } from '../../parts/programme/words.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Answered, Empty } from '../../parts/states.tsx';
import { StateTo, To } from '../../parts/to.tsx';
import { useWords } from '../../words/language.tsx';
import { withColon } from '../../words/words.ts';
import { seriesWords } from './words.ts';

export function Page() {
  const words = useWords(seriesWords);
  const shared = useWords(programmeWords);
  const query = useApi<SeriesList>('/programme/series');
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <VerbsHere verbs={[{ verb: 'series' }]} />
      <Answered query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty>{shared.nothing}</Empty>
          ) : (
            rows.map((series) => <Series key={series.id} series={series} />)
          )
        }
      </Answered>
    </>
  );
}

function Series({ series }: { series: SeriesList['rows'][number] }) {
  const words = useWords(seriesWords);
  const { states, language } = useLabels();
  return (
    <Section
      id={series.id}
      title={
        <>
          {series.name} <ExampleTag example={series.example} />
        </>
      }
    >
      <p className="quiet small">
        {states(series.states)}
        {series.aliases.length > 0 && ` · ${withColon(words.aliases, language)} ${series.aliases.join(', ')}`}
      </p>
      <VerbsHere small verbs={[{ verb: 'editions', fixed: { series: series.id }, about: series.name }]} />
      <ul className="rows">
        {series.editions.map((edition) => (
          <li key={edition.id} className="stack tight">
            <span className="row">
              <strong className="num">
                {words.edition} {edition.number}
              </strong>
              <Days days={edition.period} />
              {edition.activities.length === 0 && <span className="quiet small">{words.noActivity}</span>}
            </span>
            {edition.activities.map((activity) => (
              <EditionActivity key={activity.id} activity={activity} />
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function EditionActivity({
  activity,
}: {
  activity: SeriesList['rows'][number]['editions'][number]['activities'][number];
}) {
  const { title, word } = useProgrammeLabels();
  return (
    <div>
      <span className="row">
        <To path={activityPath(activity.id)}>{title(activity.title)}</To>{' '}
        <ActivityState state={activity.state} />
      </span>
      <ul>
        {activity.phases.map((phase) => (
          <li key={`${phase.ordinal} ${phase.type}`} className="row small">
            <span className="num">{phase.ordinal}</span> {capital(word('phaseType', phase.type))}{' '}
            <Days days={phase.period} /> <StateTo code={phase.host} />{' '}
            {phase.place && <span className="quiet">{phase.place.name}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
