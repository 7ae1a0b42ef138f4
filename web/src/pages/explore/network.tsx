// The network of States: placed by Cytoscape's force layout, drawn as SVG so that it can be read, focused and saved.
import cytoscape from 'cytoscape';
import { memo, useMemo, useState } from 'react';
import type { Network as NetworkData } from '../../api/types.ts';
import { useLabels } from '../../parts/labels.ts';
import { pathOf, To } from '../../parts/to.tsx';
import { useWidth } from '../../parts/use-width.ts';
import { useWords } from '../../words/language.tsx';
import { MANY, placeNames } from './names.ts';
import { exploreWords } from './words.ts';

type Place = { x: number; y: number };

/** States beyond which forces take too long and show too little. */
const RINGS = 60;

/** Places by State, within the given box. The same network always gets the same places. */
function layOut(data: NetworkData, width: number, height: number): Map<string, Place> {
  const angle = (i: number) => (2 * Math.PI * i) / data.nodes.length;
  const graph = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 46, height: 30 } }],
    elements: [
      ...data.nodes.map(({ state }, i) => ({
        data: { id: state },
        position: { x: width / 2 + 200 * Math.cos(angle(i)), y: height / 2 + 150 * Math.sin(angle(i)) },
      })),
      // Rings need no lines: two thousand of them would cost a second.
      ...(data.nodes.length > RINGS ? [] : data.edges).map(({ a, b }) => ({
        data: { id: `${a}-${b}`, source: a, target: b },
      })),
    ],
  });
  // Many States: rings, those with most agreements in the middle. Few: by forces, so that groups show.
  if (data.nodes.length > RINGS) {
    const agreements = new Map(data.nodes.map((node) => [node.state, node.agreements]));
    const weight = (id: string) => agreements.get(id) ?? 0;
    const most = Math.max(1, ...agreements.values());
    graph
      .layout({
        name: 'concentric',
        animate: false,
        minNodeSpacing: 26,
        concentric: (node) => Math.sqrt(weight(node.id()) / most),
        levelWidth: () => 0.16,
        boundingBox: { x1: 0, y1: 0, w: width, h: height },
      })
      .run();
  } else
    graph
      .layout({
        name: 'cose',
        animate: false,
        randomize: false,
        boundingBox: { x1: 40, y1: 30, w: width - 80, h: height - 60 },
        nodeRepulsion: () => 90_000,
        idealEdgeLength: () => 90,
        nodeOverlap: 30,
        gravity: 0.6,
        componentSpacing: 60,
        fit: true,
        padding: 30,
      })
      .run();
  const places = new Map<string, Place>();
  const box = graph.elements().boundingBox();
  const scale = Math.min((width - 100) / Math.max(1, box.w), (height - 60) / Math.max(1, box.h), 1.4);
  // Rings become ellipses where the sheet is wide.
  const across =
    data.nodes.length > RINGS ? Math.min((width - 140) / Math.max(1, box.w), scale * 1.7) : scale;
  graph.nodes().forEach((node) => {
    const { x, y } = node.position();
    places.set(node.id(), {
      x: width / 2 + (x - (box.x1 + box.x2) / 2) * across,
      y: height / 2 + (y - (box.y1 + box.y2) / 2) * scale,
    });
  });
  graph.destroy();
  return places;
}

/** States beyond which circles of full size would cover each other. */
const CROWD = 120;
const radius = (agreements: number, most: number, small: boolean): number =>
  (4 + 15 * Math.sqrt(agreements / most)) * (small ? 0.6 : 1);
const lineClass = (edge: NetworkData['edges'][number]) =>
  edge.inForce > 0 ? 'nw-force' : edge.unknown > 0 ? 'nw-unknown' : 'nw-none';

type EdgeData = NetworkData['edges'][number];

const lineOf = ({ a, b }: EdgeData, places: ReadonlyMap<string, Place>): string => {
  const [from, to] = [places.get(a), places.get(b)];
  return from && to ? `M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}` : '';
};
const widthOf = ({ agreements }: EdgeData): number => 1 + Math.min(5, agreements);

interface EdgeProps {
  edge: EdgeData;
  places: ReadonlyMap<string, Place>;
  className: string;
}

/** One pair of States, leading to its page. */
function Edge({ edge, places, className }: EdgeProps) {
  const words = useWords(exploreWords);
  const { state } = useLabels();
  const line = lineOf(edge, places);
  const said = words.link(state(edge.a), state(edge.b), edge.agreements, edge.inForce);
  return (
    <To path={pathOf('pair', `${edge.a}-${edge.b}`)} aria-label={said}>
      <g className={className}>
        <title>{said}</title>
        <path d={line} className="nw-hit" />
        <path d={line} className={`nw-edge ${lineClass(edge)}`} strokeWidth={widthOf(edge)} />
      </g>
    </To>
  );
}

/** Lines that look alike as one: two thousand of their own would take a second. Those of the State pointed at are drawn above. */
const Bundles = memo(function DrawnBundles({
  edges,
  places,
  faded,
}: {
  edges: readonly EdgeData[];
  places: ReadonlyMap<string, Place>;
  faded: boolean;
}) {
  const alike = Map.groupBy(edges, (edge) => `${lineClass(edge)} ${widthOf(edge)}`);
  return (
    <g className={faded ? 'nw-faded' : ''} aria-hidden="true">
      {[...alike].map(([look, all]) => (
        <path
          key={look}
          d={all.map((edge) => lineOf(edge, places)).join('')}
          className={`nw-edge ${lineClass(all[0]!)}`}
          strokeWidth={widthOf(all[0]!)}
          fill="none"
        />
      ))}
    </g>
  );
});

export function Network({ data }: { data: NetworkData }) {
  const words = useWords(exploreWords);
  const { state } = useLabels();
  const { ref, width } = useWidth();
  const [near, setNear] = useState<string>();
  const wide = Math.max(320, width);
  const height = Math.round(Math.min(640, Math.max(380, wide * 0.6)));
  const places = useMemo(() => layOut(data, wide, height), [data, wide, height]);
  const beside = new Set(data.edges.flatMap((e) => (e.a === near || e.b === near ? [e.a, e.b] : [])));
  const most = Math.max(12, ...data.nodes.map(({ agreements }) => agreements));
  const at = (code: string): [number, number] | undefined => {
    const place = places.get(code);
    return place && [place.x, place.y];
  };
  const names = placeNames(data.nodes, at, state, (n) =>
    radius(n, most, wide < 600 || data.nodes.length > CROWD),
  );
  const many = data.edges.length > MANY;
  const faded = (on: boolean) => (near && !on ? 'nw-faded' : '');
  return (
    <div ref={ref} className="measured">
      {width > 0 && (
        <svg
          className={`drawing network ${many ? 'nw-many' : ''}`}
          width={wide}
          height={height}
          role="group"
          aria-label={words.networkOf(data.nodes.length, data.edges.length)}
        >
          {many && <Bundles edges={data.edges} places={places} faded={near !== undefined} />}
          {(many ? data.edges.filter((edge) => edge.a === near || edge.b === near) : data.edges).map(
            (edge) => (
              <Edge
                key={`${edge.a}-${edge.b}`}
                edge={edge}
                places={places}
                className={faded(edge.a === near || edge.b === near)}
              />
            ),
          )}
          {names.map((node) => (
            <To
              key={node.state}
              path={`/states/${encodeURIComponent(node.state)}`}
              aria-label={state(node.state)}
            >
              <title>{state(node.state)}</title>
              <g
                className={`nw-node ${faded(node.state === near || beside.has(node.state))}`}
                onMouseEnter={() => setNear(node.state)}
                onMouseLeave={() => setNear(undefined)}
              >
                <circle cx={node.x} cy={node.y} r={node.r} />
                {(!node.crowded || node.state === near) && (
                  <text x={node.x} y={node.y + node.r + 12} textAnchor="middle">
                    {state(node.state)}
                  </text>
                )}
              </g>
            </To>
          ))}
        </svg>
      )}
      <p className="small quiet">{words.nodes}</p>
    </div>
  );
}
