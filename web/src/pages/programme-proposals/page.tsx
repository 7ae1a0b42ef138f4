// What documents propose: each activity read, what it would be, what it may join, and the decision of a person.
import { Button, Menu } from '@mantine/core';
import { useApi } from '../../api/use-api.ts';
import { capital, useLabels } from '../../parts/labels.ts';
import { useDeed } from '../../parts/programme/act.tsx';
import { activityPath, Days } from '../../parts/programme/entry-lines.tsx';
import { useProgrammeLabels } from '../../parts/programme/labels.ts';
import { ActivityState } from '../../parts/programme/signs.tsx';
import type { ProposalRow, Proposals } from '../../parts/programme/types.ts';
import { PageHead, Section } from '../../parts/section.tsx';
import { Answered, Empty, Trouble } from '../../parts/states.tsx';
import { To } from '../../parts/to.tsx';
import { useWords } from '../../words/language.tsx';
import { proposalsWords } from './words.ts';

const SHOWN = 60;
type Decided = Exclude<ProposalRow['decision'], undefined>;

export function Page() {
  const words = useWords(proposalsWords);
  const query = useApi<Proposals>('/programme/proposals');
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <Answered query={query}>
        {({ rows, total }) => (
          <>
            <p className="small quiet num">
              {total} {words.open}
            </p>
            {rows.length === 0 && <Empty>{words.nothing}</Empty>}
            <ul className="rows">
              {rows.slice(0, SHOWN).map((row) => (
                <ProposalItem key={row.read.claim} row={row} />
              ))}
            </ul>
          </>
        )}
      </Answered>
      <DecidedOnes />
    </>
  );
}

const targetOf = ({ target }: Decided) => (target?.type === 'activity' ? activityPath(target.id) : undefined);

/** What was decided already, each with its way back. */
function DecidedOnes() {
  const words = useWords(proposalsWords);
  const { data } = useApi<Proposals>('/programme/proposals', { all: 'yes' });
  const { act, error, busy } = useDeed();
  const { word, title } = useProgrammeLabels();
  const rows = (data?.rows ?? []).filter((row) => row.decision && row.decision.decision !== 'defer');
  if (rows.length === 0) return null;
  const nameOf = ({ fields, observation }: ProposalRow) =>
    fields?.title && Object.keys(fields.title).length > 0
      ? title(fields.title)
      : capital(
          fields?.kind ? word('activityKind', fields.kind) : word('measure', observation?.measure ?? ''),
        );
  return (
    <Section id="decided" title={words.decided} count={rows.length}>
      {error && <Trouble error={error} />}
      <ul className="rows">
        {rows.slice(0, SHOWN).map((row) => {
          const decision = row.decision!;
          const target = targetOf(decision);
          return (
            <li key={row.read.claim} className="row apart">
              <span className="row">
                <strong>{nameOf(row)}</strong>
                <span className="tag">{words.decisions[decision.decision]}</span>
                {target && <To path={target}>{words.result}</To>}
                <To path={`/documents/${encodeURIComponent(row.read.document.id)}`}>
                  {row.read.document.title ?? row.read.document.id}
                </To>
              </span>
              <Button
                size="compact-xs"
                loading={busy}
                onClick={() => act({ path: `proposal-decisions/${decision.id}/undo` })}
              >
                {words.undo}
                <span className="hidden"> – {nameOf(row)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function ProposalItem({ row }: { row: ProposalRow }) {
  const words = useWords(proposalsWords);
  const { word, title } = useProgrammeLabels();
  const { states, label } = useLabels();
  const { read, fields, observation } = row;
  const named = fields?.title && Object.keys(fields.title).length > 0;
  const kind = fields?.kind ? word('activityKind', fields.kind) : word('measure', observation?.measure ?? '');
  const who = observation
    ? [...observation.trainees, observation.host ?? ''].filter(Boolean)
    : (fields?.states ?? []).map((each) => each.state);
  return (
    <li className="stack tight">
      <div className="row">
        <strong>{named ? title(fields.title) : capital(kind)}</strong>
        {named && <span className="quiet small">{kind}</span>}
        <span className="tag">{words.as[row.as]}</span>
        {row.band !== 'new' && <span className="tag warn">{words.band[row.band]}</span>}
        {row.decision && <span className="tag">{words.deferred}</span>}
      </div>
      <div className="row small">
        <span>{states(who)}</span>
        {observation ? (
          <span className="num">
            {observation.value}{' '}
            {observation.quality !== 'exact' && label('countQuality', observation.quality)}
          </span>
        ) : (
          <Days days={fields?.actual ?? fields?.planned} />
        )}
        {fields?.places?.[0] && <span>{fields.places[0].name}</span>}
        {fields?.state && <ActivityState state={row.phase?.state ?? fields.state} />}
        {row.missing.map((code) => (
          <span key={code} className="quiet">
            {words.missing[code] ?? code}
          </span>
        ))}
      </div>
      <blockquote className="small serif">
        {read.quote && `“${read.quote}” `}
        <To path={`/documents/${encodeURIComponent(read.document.id)}`}>
          {read.document.title ?? read.document.id}
        </To>
      </blockquote>
      <Decide row={row} />
    </li>
  );
}

function Decide({ row }: { row: ProposalRow }) {
  const words = useWords(proposalsWords);
  const { act, error, busy } = useDeed();
  const decide = (body: object) =>
    act({ path: `proposals/${encodeURIComponent(row.read.claim)}/decide`, body });
  const doubtful = row.missing.includes('stock-or-cumulative');
  return (
    <div className="row tight no-print">
      {row.candidates.slice(0, 3).map((candidate) => (
        <span key={candidate.record} className="row tight">
          <Button
            size="compact-xs"
            variant={candidate.band === 'same' ? 'filled' : 'default'}
            loading={busy}
            title={candidate.because.join(', ')}
            onClick={() => decide({ decision: 'join', record: candidate.record, as: row.as })}
          >
            {words.join(candidate.title)}
          </Button>
          {candidate.type === 'activity' && <To path={activityPath(candidate.record)}>↗</To>}
        </span>
      ))}
      {row.as !== 'counterEvidence' && !doubtful && (
        <Button
          size="compact-xs"
          variant={row.band === 'same' ? 'default' : 'filled'}
          loading={busy}
          onClick={() => decide({ decision: 'create' })}
        >
          {words.create}
        </Button>
      )}
      {doubtful &&
        (['stock', 'cumulative'] as const).map((measure) => (
          <Button
            key={measure}
            size="compact-xs"
            loading={busy}
            onClick={() => decide({ decision: 'create', measure })}
          >
            {words[measure]}
          </Button>
        ))}
      <Menu>
        <Menu.Target>
          <Button size="compact-xs">{words.reject}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {Object.entries(words.reasons).map(([reason, name]) => (
            <Menu.Item key={reason} onClick={() => decide({ decision: 'reject', reason })}>
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {!row.decision && (
        <Button size="compact-xs" onClick={() => decide({ decision: 'defer' })}>
          {words.defer}
        </Button>
      )}
      {error && <Trouble error={error} />}
    </div>
  );
}
