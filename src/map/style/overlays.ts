/** The few shapes that are drawn from the scene itself: what is selected, where the device is. */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { anchorOf, metresPerDegree } from '@/domain/geodesy';
import type { AreaGeometry, PolygonGeometry, Position } from '@/domain/geometry';
import { layerOf } from '@/domain/taxonomy/types';
import type { SceneMark, ScenePosition } from '../scene';

export type Overlay = FeatureCollection;

const nothing: Overlay = { type: 'FeatureCollection', features: [] };

/** The neighbourhood's boundary, and everything that the map's data does not cover. */
export function edgeShapes(coverage: AreaGeometry | null, boundary: AreaGeometry | null): Overlay {
  const edges = [
    ...everywhereElse(coverage).map((geometry) => ({ kind: 'outside', geometry })),
    ...(boundary === null ? [] : [{ kind: 'boundary', geometry: boundary }]),
  ];
  return {
    type: 'FeatureCollection',
    features: edges.map(({ kind, geometry }) => ({
      type: 'Feature',
      properties: { kind },
      geometry,
    })),
  };
}

/** The world with holes where the pack has data, and what lies bare in the midst of them. */
function everywhereElse(coverage: AreaGeometry | null): PolygonGeometry[] {
  if (coverage === null) return [];
  const world: Position[] = [
    [-180, -85],
    [180, -85],
    [180, 85],
    [-180, 85],
    [-180, -85],
  ];
  const parts = coverage.type === 'Polygon' ? [coverage.coordinates] : coverage.coordinates;
  const covered = parts.flatMap(([outer]) => (outer === undefined ? [] : [outer]));
  const bare = parts.flatMap(([, ...holes]) => holes);
  return [[world, ...covered], ...bare.map((ring) => [ring])].map((coordinates) => ({
    type: 'Polygon',
    coordinates,
  }));
}

/** The mark's line or area, and the place of its sign. */
export function selectionOverlay(mark: SceneMark | undefined): Overlay {
  if (mark === undefined) return nothing;
  const properties = { type: mark.typeId, layer: layerOf(mark.typeId) };
  const sign: Geometry = { type: 'Point', coordinates: anchorOf(mark.geometry) };
  const geometries = mark.geometry.type === 'Point' ? [sign] : [mark.geometry, sign];
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', geometry, properties })),
  };
}

/** The dot and the circle it lies in, as round on the ground as on the map. */
export function positionOverlay(place: ScenePosition | null | undefined): Overlay {
  if (!place) return nothing;
  const features: Feature[] = [
    { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: place.position } },
  ];
  if (place.accuracyMetres > 0) {
    features.unshift({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [circle(place.position, place.accuracyMetres)] },
    });
  }
  return { type: 'FeatureCollection', features };
}

const circleCorners = 64;

function circle([longitude, latitude]: Position, radiusMetres: number): Position[] {
  const [east, north] = metresPerDegree(latitude);
  return Array.from({ length: circleCorners + 1 }, (_, k): Position => {
    const angle = (2 * Math.PI * (k % circleCorners)) / circleCorners;
    return [
      longitude + (Math.cos(angle) * radiusMetres) / east,
      latitude + (Math.sin(angle) * radiusMetres) / north,
    ];
  });
}
