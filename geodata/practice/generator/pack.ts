/** The town as an area pack. */
import {
  type AreaPack,
  areaPackVersion,
  type BuildingProperties,
  type PackCollection,
  type PackDetail,
  type PackFeature,
  type PackLayers,
  type RoadProperties,
  type StreetNetwork,
} from '@/domain/areaPack';
import { boundingBoxOf, positionsOf } from '@/domain/geodesy';
import { networkPieces } from '@/domain/networkPieces';
import type { Block } from './blocks';
import { simplified, smoothRing } from './curves';
import type { House } from './houses';
import { networkOf } from './network';
import { coveragePlan } from './plan/rim';
import { poolPlan, streamPlan } from './plan/streets';
import type { Line, Ring } from './plane';
import { lineGeometry, pointGeometry, polygonGeometry } from './projection';
import { boxOf } from './rings';
import type { Road } from './streets';
import { thinned } from './streets';
import { slopePercent, stepCount } from './terrain';
import type { Town } from './town';

export const packName = 'Kekiklitepe Mahallesi';

/** The day the invented neighbourhood was drawn; a fixed day keeps the bytes the same. */
const drawnOn = '2026-11-23';

export function packOf(town: Town): AreaPack {
  const area = polygonGeometry(coveragePlan);
  const boundingBox = boundingBoxOf(positionsOf(area));
  if (!boundingBox) throw new Error('nothing drawn');
  const layers = layersOf(town);
  const network = networkOf(town.walking);
  return {
    format: 'mahalle-haritasi',
    version: areaPackVersion,
    id: 'practice',
    name: packName,
    invented: true,
    source: {
      title: 'Alıştırma için uydurulmuş mahalle',
      licence: 'Apache-2.0',
      attribution: '',
      date: drawnOn,
    },
    boundingBox,
    boundary: polygonGeometry(town.boundary),
    marginMetres: 0,
    completeness: {
      area,
      note: 'Bu mahalle uydurmadır: alıştırma içindir, gerçek bir yere ait değildir.',
      detail: detailOf(layers, network),
    },
    layers,
    network,
  };
}

function layersOf(town: Town): PackLayers {
  const blockOf = new Map(
    town.blocks.flatMap((block) => block.houses.map((house) => [house, block])),
  );
  const green = town.grounds.filter(({ layer }) => layer === 'green');
  const landUse = town.grounds.filter(({ layer }) => layer === 'landUse');
  return {
    landUse: collection(landUse, ({ ring, kind, name }) => [
      polygonGeometry(tidy(ring)),
      withName({ kind: kind as 'residential' }, name),
    ]),
    green: collection(green, ({ ring, kind, name }) => [
      polygonGeometry(tidy(ring)),
      withName({ kind: kind as 'park' }, name),
    ]),
    water: collection(waters(town), ({ shape, kind, name }) => [
      kind === 'pool' ? polygonGeometry(shape) : lineGeometry(shape),
      withName({ kind }, name),
    ]),
    blocks: collection(town.blocks, ({ ring, name, homes, people }) => [
      polygonGeometry(ring),
      { name, homes, people },
    ]),
    buildings: collection(byPlace(town.houses), (house) => [
      polygonGeometry(house.ring),
      buildingProperties(house, blockOf.get(house)),
    ]),
    roads: collection(town.roads, (road) => [
      lineGeometry(thinned(road)),
      roadProperties(road, town.stream),
    ]),
    barriers: collection(town.barriers, ({ line, kind, heightMetres }) => [
      lineGeometry(line),
      { kind, ...(heightMetres === undefined ? {} : { heightMetres }) },
    ]),
    places: collection(town.places, ({ point, kind, name }) => [
      pointGeometry(point),
      withName({ kind }, name),
    ]),
  };
}

function detailOf({ roads, buildings, places }: PackLayers, network: StreetNetwork): PackDetail {
  const { lengthMetres, largestShare } = networkPieces(network);
  const has = <Key extends string>(
    features: { properties: { [key in Key]?: unknown } }[],
    key: Key,
  ) => features.filter(({ properties }) => properties[key] !== undefined).length;
  return {
    roads: roads.features.length,
    roadsWithWidth: has(roads.features, 'widthMetres'),
    buildings: buildings.features.length,
    buildingsWithFloors: has(buildings.features, 'floors'),
    places: places.features.length,
    networkLengthMetres: Math.round(lengthMetres),
    largestComponentShare: largestShare,
  };
}

/** Features numbered from 1, in the order given. */
function collection<Item, Geometry, Properties>(
  items: readonly Item[],
  convert: (item: Item) => [Geometry, Properties],
): PackCollection<Geometry, Properties> {
  return {
    type: 'FeatureCollection',
    features: items.map((item, k): PackFeature<Geometry, Properties> => {
      const [geometry, properties] = convert(item);
      return { type: 'Feature', id: k + 1, geometry, properties };
    }),
  };
}

function withName<Properties extends object>(properties: Properties, name: string | undefined) {
  return name === undefined ? properties : { ...properties, name };
}

const tidy = (ring: Ring): Ring => {
  const [first] = ring;
  return first ? simplified([...ring, first], 0.15).slice(0, -1) : ring;
};

function waters(town: Town) {
  return [
    ...town.openStream.map((line) => ({
      kind: 'stream' as const,
      name: streamPlan.name,
      shape: line,
    })),
    {
      kind: 'pool' as const,
      name: poolPlan.name,
      shape: simplified(smoothRing(poolPlan.ring, 3), 0.2) as Line,
    },
  ];
}

/** In bands from the north-west, so that neighbours stand together in the file. */
function byPlace(houses: readonly House[]): House[] {
  const key = ({ ring }: House) => {
    const box = boxOf(ring);
    return Math.floor((1100 - box.north) / 50) * 10_000 + box.west;
  };
  return [...houses].sort((a, b) => key(a) - key(b));
}

function buildingProperties(house: House, block: Block | undefined): BuildingProperties {
  return {
    floors: house.floors,
    ...(house.homes > 0 ? { homes: house.homes } : {}),
    use: house.use,
    ...(house.name === undefined ? {} : { name: house.name }),
    ...(block ? { blockId: block.id } : {}),
  };
}

function roadProperties({ street, line, bridge }: Road, stream: Line): RoadProperties {
  const slope = Math.round(slopePercent(line, stream));
  return {
    class: street.class,
    ...(street.name === undefined ? {} : { name: street.name }),
    widthMetres: street.widthMetres,
    ...(street.lanes === undefined ? {} : { lanes: street.lanes }),
    surface: street.surface,
    ...(slope > 0 ? { slopePercent: slope } : {}),
    ...(street.deadEnd ? { deadEnd: true } : {}),
    ...(street.class === 'steps' ? { stepCount: stepCount(line, stream) } : {}),
    ...(bridge ? { bridge: true } : {}),
  };
}
