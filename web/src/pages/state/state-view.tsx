// What a State, or two States, have together: agreements, deadlines, partners, activities, training flows, people.
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import type { StatePage, Timeline as TimelineData } from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { useLabels } from '../../parts/labels.ts';
import { ActivityLines, AgreementLines, PersonLines, useCountText } from '../../parts/lines.tsx';
import { PageHead, Section } from '../../parts/section.tsx';
import { Empty, Loading } from '../../parts/states.tsx';
import { EntityTo, pathOf, StateTo, To } from '../../parts/to.tsx';
import { When } from '../../parts/when.tsx';
import { partsWords } from '../../parts/words.ts';
import { useLanguage, useWords } from '../../words/language.tsx';
import { stateWords } from './words.ts';

const Timeline = lazy(() => import('../explore/timeline.tsx').then((m) => ({ default: m.Timeline })));

function Partners({ page }: { page: StatePage }) {
  const words = useWords(stateWords);
  const { state } = useLabels();
  return (
    <Section id="partners" title={words.partners} count={page.partners.length}>
      {page.partners.length === 0 ? (
        <Empty />
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th>{words.partner}</th>
              <th className="right">{words.agreements}</th>
              <th className="right">{words.inForce}</th>
              <th className="right">{words.activities}</th>
            </tr>
          </thead>
          <tbody>
            {page.partners.map((partner) => (
              <tr key={partner.state}>
                <td>
                  <To path={pathOf('pair', [page.state, partner.state].sort().join('-'))}>
                    {state(partner.state)}
                  </To>
                </td>
                <td className="right">{partner.agreements}</td>
                <td className="right">{partner.inForce}</td>
                <td className="right">{partner.activities}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Training({ page }: { page: StatePage }) {
  const words = useWords(stateWords);
  const countText = useCountText();
  return (
    <Section id="training" title={words.training} count={page.training.length}>
      {page.training.length === 0 ? (
        <Empty>{words.noTraining}</Empty>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th>{words.year}</th>
              <th>{words.from}</th>
              <th>{words.to}</th>
              <th className="right">{words.number}</th>
            </tr>
          </thead>
          <tbody>
            {page.training.map((flow, i) => (
              <tr key={i}>
                <td>{flow.year}</td>
                <td>
                  <StateTo code={flow.from} />
                </td>
                <td>
                  <StateTo code={flow.to} />
                </td>
                <td className="right">
                  <To path={`/activities/${encodeURIComponent(flow.activity)}`}>
                    {countText({ number: flow.number, numberQuality: flow.quality, stock: flow.stock })}
                  </To>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function AgreementTimeline({ page }: { page: StatePage }) {
  const words = useWords(stateWords);
  const own = new Set(page.agreements.map(({ id }) => id));
  const query = useApi<TimelineData>(own.size > 0 ? '/explore/timeline' : undefined);
  const rows = (query.data?.rows ?? []).filter(({ id, from }) => from && own.has(id));
  if (rows.length === 0) return null;
  return (
    <Section id="timeline" title={words.timeline}>
      <Suspense fallback={<Loading />}>
        <Timeline data={{ rows }} />
      </Suspense>
    </Section>
  );
}

export function StateView({ page }: { page: StatePage }) {
  const words = useWords(stateWords);
  const parts = useWords(partsWords);
  const { state } = useLabels();
  const inForce = page.agreements.filter((row) => row.inForce === 'yes').length;
  const language = useLanguage();
  const title = page.other ? (
    <>
      <StateTo code={page.state} /> – <StateTo code={page.other} />
    </>
  ) : (
    state(page.state)
  );
  return (
    <>
      <PageHead
        title={title}
        lead={
          page.agreements.length > 0 &&
          words.inForceCount(
            inForce,
            page.agreements.length,
            page.agreements.filter((row) => row.inForce === 'unknown').length,
          )
        }
        side={
          <>
            {!page.other && (
              <a href={`/calendar.ics?lang=${language}&state=${page.state}`} className="small">
                {words.calendar}
              </a>
            )}
            <Button leftSection={<IconPrinter size={14} />} onClick={() => globalThis.print()}>
              {parts.print}
            </Button>
          </>
        }
      />
      <Section id="agreements" title={words.agreements} count={page.agreements.length}>
        <AgreementLines rows={page.agreements} />
      </Section>
      <AgreementTimeline page={page} />
      <Section id="deadlines" title={words.deadlines} count={page.deadlines.length}>
        {page.deadlines.length === 0 ? (
          <Empty>{words.none}</Empty>
        ) : (
          <ol className="rows dated-rows">
            {page.deadlines.map((one) => (
              <li key={one.day + one.text + one.about.id} className="row">
                <When edtf={one.day} /> <span>{one.text}</span> <EntityTo to={one.about} />
              </li>
            ))}
          </ol>
        )}
      </Section>
      {!page.other && <Partners page={page} />}
      <Section id="activities" title={words.activities} count={page.activities.length}>
        <ActivityLines rows={page.activities} />
      </Section>
      <Training page={page} />
      <Section id="people" title={words.people} count={page.people.length}>
        <PersonLines rows={page.people} />
      </Section>
    </>
  );
}
