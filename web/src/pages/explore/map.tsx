// The same links on a map of the world, projected here from the atlas that comes with the application.
import { useElementSize } from '@mantine/hooks';
import { geoCentroid, geoGraticule10, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import type { Network } from '../../api/types.ts';
import { useLabels } from '../../parts/labels.ts';
import { pathOf, To } from '../../parts/to.tsx';
import { useWords } from '../../words/language.tsx';
import { CAPITALS, NUMERIC } from './places.ts';
import { exploreWords } from './words.ts';

type Land = Feature<Geometry, GeoJsonProperties>;
const topology = atlas as unknown as Topology;
const lands = (feature(topology, topology.objects['countries'] as never) as unknown as FeatureCollection)
  .features as Land[];
const byNumber = new Map(lands.map((land) => [String(land.id), land]));

/** Where a State stands: its land's middle, or its capital where the land is too small or too spread. */
function placeOf(state: string): [number, number] | undefined {
  if (CAPITALS[state]) return CAPITALS[state];
  const land = byNumber.get(NUMERIC[state] ?? '');
  return land && geoCentroid(land);
}

export function WorldMap({ data }: { data: Network }) {
  const words = useWords(exploreWords);
  const { state } = useLabels();
  const { ref, width } = useElementSize();
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
          [60, 50],
          [wide - 60, height - 50],
        ],
        shown,
      );
      // Never closer than a continent: two neighbours should not fill the sheet.
      const most = wide / 2.2;
      if (projection.scale() > most)
        projection.scale(most).fitExtent(
          [
            [wide * 0.35, height * 0.35],
            [wide * 0.65, height * 0.65],
          ],
          shown,
        );
    } else projection.fitSize([wide, height], { type: 'Sphere' });
    return { path: geoPath(projection), project: projection };
    // oxlint-disable-next-line react/exhaustive-deps -- the places follow from the States shown
  }, [key, wide, height]);
  const counts = new Map(data.nodes.map((node) => [NUMERIC[node.state], node]));
  const missing = data.nodes.filter((node) => !placeOf(node.state)).map((node) => state(node.state));
  return (
    <div ref={ref}>
      <svg
        className="drawing map"
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
        {data.nodes.map((node) => {
          const at = project(placeOf(node.state) ?? [0, 0]);
          if (!at || !placeOf(node.state)) return null;
          return (
            <To
              key={node.state}
              path={`/states/${node.state}`}
              aria-label={`${state(node.state)}: ${node.agreements}`}
            >
              <g className="nw-node">
                <circle cx={at[0]} cy={at[1]} r={3 + Math.sqrt(node.agreements)} />
                <text x={at[0]} y={at[1] - 6 - Math.sqrt(node.agreements)} textAnchor="middle">
                  {state(node.state)}
                </text>
              </g>
            </To>
          );
        })}
      </svg>
      <p className="small quiet">
        {words.nodes} {missing.length > 0 && words.notOnMap(missing.join(', '))}
      </p>
    </div>
  );
}
