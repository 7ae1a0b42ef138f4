// The same links on a map of the world, projected here from the atlas that comes with the application.
import {
  geoCentroid,
  geoGraticule10,
  geoNaturalEarth1,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-110m.json';
import type { Network } from '../../api/types.ts';
import { useLabels } from '../../parts/labels.ts';
import { pathOf, To } from '../../parts/to.tsx';
import { useWidth } from '../../parts/use-width.ts';
import { useWords } from '../../words/language.tsx';
import { MANY, placeNames } from './names.ts';
import { CAPITALS, NUMERIC } from './places.ts';
import { exploreWords } from './words.ts';

/** A State's land as the atlas gives it: `id` is the number of ISO 3166-1. */
type Land = Exclude<GeoPermissibleObjects, { type: 'Sphere' }> & { id?: string | number };
type Places = { type: 'MultiPoint'; coordinates: [number, number][] };

const topology = atlas as unknown as Parameters<typeof feature>[0];
const countries = topology.objects['countries'] as Parameters<typeof feature>[1];
const lands = (feature(topology, countries) as unknown as { features: Land[] }).features;
const byNumber = new Map(lands.map((land) => [String(land.id), land]));

/** Where a State stands: its land's middle, or its capital where the land is too small or too spread. */
function placeOf(state: string): [number, number] | undefined {
  if (CAPITALS[state]) return CAPITALS[state];
  const land = byNumber.get(NUMERIC[state] ?? '');
  return land && geoCentroid(land);
}

/** Keeps the middle of what is shown in the middle of the sheet at a smaller scale. */
function zoomOut(projection: GeoProjection, scale: number, shown: Places, [x, y]: [number, number]): void {
  projection.scale(scale).translate([x, y]);
  const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(shown);
  projection.translate([2 * x - (x0 + x1) / 2, 2 * y - (y0 + y1) / 2]);
}

export function WorldMap({ data }: { data: Network }) {
  const words = useWords(exploreWords);
  const { state } = useLabels();
  const { ref, width } = useWidth();
  const wide = Math.max(320, width);
  const height = Math.round(wide * 0.56);
  const points = data.nodes.map((node) => placeOf(node.state)).filter((place) => place !== undefined);
  const key = data.nodes.map((node) => node.state).join();
  const { path, project } = useMemo(() => {
    const projection = geoNaturalEarth1();
    const shown = { type: 'MultiPoint' as const, coordinates: points };
    if (points.length > 1) {
      projection.fitExtent(
        [
          [70, 40],
          [wide - 70, height - 40],
        ],
        shown,
      );
      // Never closer than a region: two neighbours should not fill the sheet.
      if (projection.scale() > wide * 1.6) zoomOut(projection, wide * 1.6, shown, [wide / 2, height / 2]);
    } else projection.fitSize([wide, height], { type: 'Sphere' });
    return { path: geoPath(projection), project: projection };
    // oxlint-disable-next-line react/exhaustive-deps -- the places follow from the States shown
  }, [key, wide, height]);
  const counts = new Map(data.nodes.map((node) => [NUMERIC[node.state], node]));
  const at = (code: string): [number, number] | undefined => {
    const place = placeOf(code);
    return (place && project(place)) ?? undefined;
  };
  const most = Math.max(16, ...data.nodes.map(({ agreements }) => agreements));
  const names = placeNames(data.nodes, at, state, (n) => 3 + 11 * Math.sqrt(n / most));
  const missing = data.nodes.filter((node) => !placeOf(node.state)).map((node) => state(node.state));
  return (
    <div ref={ref} className="measured">
      {width > 0 && (
        <svg
          className={`drawing map ${data.edges.length > MANY ? 'nw-many' : ''}`}
          width={wide}
          height={height}
          role="group"
          aria-label={words.mapOf(data.edges.length)}
        >
          <path d={path(geoGraticule10()) ?? ''} className="map-grid" />
          {lands.map((land, i) => (
            <path
              key={i}
              d={path(land) ?? ''}
              className={`map-land ${counts.has(String(land.id)) ? 'map-known' : ''}`}
            />
          ))}
          {data.edges.map((edge) => {
            const [a, b] = [placeOf(edge.a), placeOf(edge.b)];
            if (!a || !b) return null;
            const said = words.link(state(edge.a), state(edge.b), edge.agreements, edge.inForce);
            const line = path({ type: 'LineString', coordinates: [a, b] }) ?? '';
            return (
              <To key={edge.a + edge.b} path={pathOf('pair', `${edge.a}-${edge.b}`)} aria-label={said}>
                <title>{said}</title>
                <path d={line} className="nw-hit" />
                <path
                  d={line}
                  strokeWidth={1 + Math.min(4, edge.agreements * 0.7)}
                  className={`nw-edge ${edge.inForce > 0 ? 'nw-force' : edge.unknown > 0 ? 'nw-unknown' : 'nw-none'}`}
                />
              </To>
            );
          })}
          {names.map((node) => (
            <To
              key={node.state}
              path={`/states/${encodeURIComponent(node.state)}`}
              aria-label={state(node.state)}
            >
              <title>{state(node.state)}</title>
              <g className="nw-node">
                <circle cx={node.x} cy={node.y} r={node.r} />
                {!node.crowded && (
                  <text x={node.x} y={node.y - node.r - 3} textAnchor="middle">
                    {state(node.state)}
                  </text>
                )}
              </g>
            </To>
          ))}
        </svg>
      )}
      <p className="small quiet">
        {words.nodes}. {words.boundaries} {missing.length > 0 && words.notOnMap(missing.join(', '))}
      </p>
    </div>
  );
}
