// The register as drawings: network, map, matrix, timeline; narrowed, run through the years, saved, or read as a table.
import { ActionIcon, Button, MultiSelect, SegmentedControl, Select, Slider, Tabs } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type {
  Matrix as MatrixData,
  Network as NetworkData,
  Timeline as TimelineData,
} from '../../api/types.ts';
import { useApi } from '../../api/use-api.ts';
import { capital, useLabels } from '../../parts/labels.ts';
import { PageHead } from '../../parts/section.tsx';
import { Answered, Empty, Loading } from '../../parts/states.tsx';
import { partsWords } from '../../parts/words.ts';
import { today, useView } from '../../shell/view.ts';
import { useWords } from '../../words/language.tsx';
import './explore.css';
import { saveDrawing } from './save-drawing.ts';
import { MatrixTable, NetworkTable, TimelineTable } from './twins.tsx';
import { exploreWords } from './words.ts';

// Each drawing brings its own library, so each is loaded when it is looked at.
const Network = lazy(() => import('./network.tsx').then((m) => ({ default: m.Network })));
const WorldMap = lazy(() => import('./map.tsx').then((m) => ({ default: m.WorldMap })));
const Matrix = lazy(() => import('./matrix.tsx').then((m) => ({ default: m.Matrix })));
const Timeline = lazy(() => import('./timeline.tsx').then((m) => ({ default: m.Timeline })));

const TABS = ['network', 'map', 'matrix', 'timeline'] as const;
type Tab = (typeof TABS)[number];

function useNarrowing() {
  const { all } = useView();
  return { domain: all('domain'), stage: all('stage') };
}

/** A drawing that asks one question and shows it as a drawing or as its table. */
function Drawn<T>({
  path,
  empty,
  drawing,
  table,
  around,
}: {
  path: string;
  empty(data: T): boolean;
  drawing(data: T): ReactNode;
  table(data: T): ReactNode;
  /** Only what touches one State. */
  around(data: T, state: string): T;
}) {
  const words = useWords(exploreWords);
  const { one } = useView();
  const state = one('state');
  const query = useApi<T>(path, useNarrowing());
  return (
    <Answered query={query}>
      {(data) => {
        const shown = state ? around(data, state) : data;
        if (empty(shown)) return <Empty>{words.none}</Empty>;
        return one('show') === 'table' ? (
          table(data)
        ) : (
          <Suspense fallback={<Loading />}>{drawing(data)}</Suspense>
        );
      }}
    </Answered>
  );
}

function networkAround({ nodes, edges }: NetworkData, state: string): NetworkData {
  const kept = edges.filter(({ a, b }) => a === state || b === state);
  const near = new Set(kept.flatMap(({ a, b }) => [a, b]));
  return { nodes: nodes.filter((node) => near.has(node.state)), edges: kept };
}

const matrixAround = ({ domains, cells }: MatrixData, state: string): MatrixData => {
  const kept = cells.filter((cell) => cell.state === state);
  return {
    states: [state],
    domains: domains.filter((one) => kept.some(({ domain }) => domain === one)),
    cells: kept,
  };
};

const timelineAround = ({ rows }: TimelineData, state: string): TimelineData => ({
  rows: rows.filter(({ parties }) => parties.includes(state)),
});

const drawings: Record<Tab, ReactNode> = {
  network: (
    <Drawn<NetworkData>
      path="/explore/network"
      empty={(data) => data.edges.length === 0}
      drawing={(data) => <Network data={data} />}
      table={(data) => <NetworkTable data={data} />}
      around={networkAround}
    />
  ),
  map: (
    <Drawn<NetworkData>
      path="/explore/network"
      empty={(data) => data.edges.length === 0}
      drawing={(data) => <WorldMap data={data} />}
      table={(data) => <NetworkTable data={data} />}
      around={networkAround}
    />
  ),
  matrix: (
    <Drawn<MatrixData>
      path="/explore/matrix"
      empty={(data) => data.cells.length === 0}
      drawing={(data) => <Matrix data={data} />}
      table={(data) => <MatrixTable data={data} />}
      around={matrixAround}
    />
  ),
  timeline: (
    <Drawn<TimelineData>
      path="/explore/timeline"
      empty={(data) => data.rows.length === 0}
      drawing={(data) => <Timeline data={data} />}
      table={(data) => <TimelineTable data={data} />}
      around={timelineAround}
    />
  ),
};

const FIRST_YEAR = 1991;

/** Runs the day asked about through the years; the day stands in the address like everywhere else. */
function Years() {
  const words = useWords(exploreWords);
  const { one, put } = useView();
  const last = Number(today().slice(0, 4));
  const year = Number((one('on') ?? today()).slice(0, 4));
  const [running, setRunning] = useState(false);
  const go = useCallback(
    (to: number) => put({ on: to >= last ? undefined : `${to}-01-01` }, { back: false }),
    [put, last],
  );
  const going = running && year < last;
  useEffect(() => {
    if (!going) return undefined;
    const timer = setTimeout(() => go(year + 1), 700);
    return () => clearTimeout(timer);
  }, [going, year, go]);
  return (
    <div className="years">
      <ActionIcon
        aria-label={going ? words.pause : words.play}
        onClick={() => {
          if (year >= last) go(FIRST_YEAR);
          setRunning(!going);
        }}
      >
        {going ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
      </ActionIcon>
      <Slider
        min={FIRST_YEAR}
        max={last}
        value={Math.max(FIRST_YEAR, year)}
        onChange={go}
        label={null}
        size="sm"
        thumbLabel={words.year}
        marks={[2000, 2010, 2020].map((value) => ({ value, label: value }))}
        className="years-slider"
      />
      <span className="num small">{year >= last ? words.now : words.yearAt(year)}</span>
    </div>
  );
}

export function Page() {
  const words = useWords(exploreWords);
  const parts = useWords(partsWords);
  const { options, stateOptions } = useLabels();
  const { one, all, put } = useView();
  const holder = useRef<HTMLDivElement>(null);
  const tab = (one('tab') as Tab | undefined) ?? 'network';
  const save = (format: 'svg' | 'png') => {
    const svg = holder.current?.querySelector<SVGSVGElement>('svg.drawing');
    if (svg) void saveDrawing(`foedera-${tab}`, format, svg);
  };
  const listed = (list: string) => options(list).map((each) => ({ ...each, label: capital(each.label) }));
  const table = one('show') === 'table';
  return (
    <div className="wide-page">
      <PageHead
        title={words.title}
        side={
          <>
            <SegmentedControl
              value={table ? 'table' : 'drawing'}
              onChange={(to) => put({ show: to === 'table' ? 'table' : undefined })}
              data={[
                { value: 'drawing', label: parts.drawing },
                { value: 'table', label: parts.table },
              ]}
            />
            <Button disabled={table} onClick={() => save('svg')} aria-label={words.save('SVG')}>
              {words.svg}
            </Button>
            <Button disabled={table} onClick={() => save('png')} aria-label={words.save('PNG')}>
              {words.png}
            </Button>
          </>
        }
      />
      <Tabs
        value={tab}
        onChange={(to) => put({ tab: to === 'network' ? undefined : to })}
        keepMounted={false}
      >
        <Tabs.List>
          {TABS.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {words[each]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className="explore-tools">
          <Select
            aria-label={words.around}
            placeholder={words.around}
            data={stateOptions()}
            value={one('state') ?? null}
            onChange={(state) => put({ state })}
            searchable
            clearable
            className="explore-filter"
          />
          <MultiSelect
            aria-label={words.domain}
            placeholder={all('domain').length > 0 ? '' : words.domain}
            data={listed('domain')}
            value={all('domain')}
            onChange={(domain) => put({ domain })}
            searchable
            clearable
            className="explore-filter"
          />
          <MultiSelect
            aria-label={words.stage}
            placeholder={all('stage').length > 0 ? '' : words.stage}
            data={listed('stage')}
            value={all('stage')}
            onChange={(stage) => put({ stage })}
            clearable
            className="explore-filter"
          />
          <Years />
        </div>
        {TABS.map((each) => (
          <Tabs.Panel key={each} value={each}>
            <div ref={each === tab ? holder : undefined}>{drawings[each]}</div>
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  );
}
