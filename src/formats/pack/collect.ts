/** Sorts what lies in the zone into the pack's layers. */
import { type PackLayerId, packLayerIds } from '@/domain/areaPack';
import { anchorOf } from '@/domain/geodesy';
import type { LineGeometry, PointGeometry, PolygonGeometry } from '@/domain/geometry';
import { type AssembledAreas, isAreaByTags } from '../osm/areas';
import { buildingOf } from '../osm/buildings';
import { barrierOf, greenOf, landUseOf, waterAreaOf, waterLineOf } from '../osm/grounds';
import { missingNode, nodesOfWay, type OsmData, toDegrees, toUnits } from '../osm/osmData';
import { placeOf } from '../osm/places';
import { isWalkable, roadOf } from '../osm/roads';
import { noTags, type Tags } from '../osm/tagTable';
import { clippedArea, touchingArea } from './cutArea';
import { LineCutter, type LinePoint } from './cutLine';
import { LayerText } from './layerText';
import type { RoadPiece } from './roadPieces';
import { seaOf } from './sea';
import { type Paths64, positionOf } from './units';
import type { Zone } from './zone';

export class Collector {
  readonly layers = Object.fromEntries(packLayerIds.map((id) => [id, new LayerText()])) as Record<
    PackLayerId,
    LayerText
  >;
  readonly roads: RoadPiece[] = [];
  buildingsWithFloors = 0;
  waysWithoutNodes = 0;
  /** False if the coastlines in the file don't tell where the sea is. */
  isSeaKnown = true;
  readonly #cutter: LineCutter;
  readonly #coastCutter: LineCutter;
  readonly #coasts: LinePoint[][] = [];

  constructor(
    private readonly data: OsmData,
    private readonly zone: Zone,
    /** Only here coastlines are all there. */
    private readonly covered: Zone,
  ) {
    this.#cutter = new LineCutter(data, zone);
    this.#coastCutter = new LineCutter(data, covered);
  }

  /** Areas of several parts, then ways, then points. `onShare` is told 0–1. */
  collect({ areas }: AssembledAreas, onShare: (share: number) => void): void {
    const { data } = this;
    const spokenFor = new Set<number>();
    for (const { tags, rings, spokenFor: ways } of areas) {
      for (const way of ways) spokenFor.add(way);
      this.#area(
        tags,
        rings.map((ring) => this.#path(ring)),
      );
    }
    for (let way = 0; way < data.wayIds.length; way += 1) {
      if (way % 1000 === 0) onShare(way / data.wayIds.length);
      const tags = spokenFor.has(way) ? noTags : data.wayTags(way);
      if (tags !== noTags) this.#way(tags, nodesOfWay(data, way));
    }
    for (const [position, node] of data.taggedNodes.entries()) {
      this.#node(node, data.nodeTags(position));
    }
    const sea = seaOf(this.#coasts, this.covered);
    this.isSeaKnown = sea !== null;
    for (const area of sea ?? []) this.layers.water.add(area, { kind: 'sea' });
  }

  #way(tags: Tags, nodes: Int32Array): void {
    const isWhole = !nodes.includes(missingNode);
    if (!isWhole) this.waysWithoutNodes += 1;
    const isClosed = nodes.length >= 4 && nodes[0] === nodes.at(-1);
    if (isWhole && isClosed && isAreaByTags(tags)) this.#area(tags, [this.#path(nodes)]);
    if (tags.natural === 'coastline') this.#coasts.push(...this.#coastCutter.cut(nodes));
    const road = roadOf(tags);
    const water = isClosed ? null : waterLineOf(tags);
    const barrier = barrierOf(tags);
    if (road === null && water === null && barrier === null) return;
    for (const points of this.#cutter.cut(nodes)) {
      if (road !== null) {
        const id = this.roads.length + 1;
        this.roads.push({ id, points, properties: road, isWalkable: isWalkable(tags) });
      }
      if (water !== null) this.layers.water.add(line(points), water);
      if (barrier !== null) this.layers.barriers.add(line(points), barrier);
    }
  }

  /** One thing can be of several kinds: a school's ground with its name as a place. */
  #area(tags: Tags, rings: Paths64): void {
    const building = buildingOf(tags);
    if (building !== null) {
      for (const area of touchingArea(rings, this.zone)) {
        this.layers.buildings.add(area, building);
        if (building.floors !== undefined) this.buildingsWithFloors += 1;
      }
    }
    const water = waterAreaOf(tags);
    const green = water === null ? greenOf(tags) : null;
    const landUse = landUseOf(tags);
    if (water !== null || green !== null || landUse !== null) {
      for (const area of clippedArea(rings, this.zone)) {
        if (water !== null) this.layers.water.add(area, water);
        if (green !== null) this.layers.green.add(area, green);
        if (landUse !== null) this.layers.landUse.add(area, landUse);
      }
    }
    this.#placeInArea(tags, rings);
  }

  #placeInArea(tags: Tags, rings: Paths64): void {
    const place = placeOf(tags, true);
    if (place === null) return;
    const [largest] = touchingArea(rings, this.zone).sort((a, b) => corners(b) - corners(a));
    if (largest === undefined) return;
    const [longitude, latitude] = anchorOf(largest);
    const [x, y] = [toUnits(longitude), toUnits(latitude)];
    if (!this.zone.contains(x, y)) return;
    this.layers.places.add(point(x, y), place);
  }

  #node(node: number, tags: Tags): void {
    const place = placeOf(tags, false);
    const x = this.data.longitudes[node] as number;
    const y = this.data.latitudes[node] as number;
    if (place !== null && this.zone.contains(x, y)) this.layers.places.add(point(x, y), place);
  }

  /** Open, as the clipper takes rings. */
  #path(nodes: ArrayLike<number>): Paths64[number] {
    return Array.from({ length: nodes.length - 1 }, (_none, k) => ({
      x: this.data.longitudes[nodes[k] as number] as number,
      y: this.data.latitudes[nodes[k] as number] as number,
    }));
  }
}

/** An area of several parts has its name where it has most corners. */
const corners = ({ coordinates }: PolygonGeometry) => coordinates[0]?.length ?? 0;

function point(x: number, y: number): PointGeometry {
  return { type: 'Point', coordinates: [toDegrees(x), toDegrees(y)] };
}

export function line(points: readonly LinePoint[]): LineGeometry {
  return { type: 'LineString', coordinates: points.map(positionOf) };
}
