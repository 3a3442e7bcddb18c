/** From a file with OpenStreetMap data to an area pack. Runs in the pack worker; pure but for Blob. */
import {
  areaPackVersion,
  type PackDetail,
  type PackLayerId,
  type PackMeta,
  type PackParts,
  packLayerIds,
} from '@/domain/areaPack';
import { Failure } from '@/domain/failures';
import { networkPieces } from '@/domain/networkPieces';
import { assembleAreas } from '../osm/areas';
import { missingNode, type OsmData, wayIndex } from '../osm/osmData';
import { readOsm } from '../osm/readOsm';
import type { MadePack, OnPackProgress, PackReport, PackStep, PackWish } from '../packMessages';
import { Collector, line } from './collect';
import { aroundBoth, jsonBlob } from './layerText';
import { makeZones } from './makeZone';
import { networkOf } from './network';
import { writePack } from './packFile';
import { placementOf } from './placement';
import { withDeadEnds } from './roadPieces';
import { steadily } from './steadily';
import type { Zone } from './zone';

/** Throws what `packClient.makePack` names. */
export async function makePack(
  file: Blob,
  fileName: string,
  wish: PackWish,
  onProgress: OnPackProgress,
): Promise<MadePack> {
  const tell = (step: PackStep) => steadily((share) => onProgress({ step, share }));
  const { kind, data } = await readOsm(file, fileName, tell('reading'));
  const { zone, covered } = makeZones(data, wish);
  const areas = assembleAreas(data, wayIndex(data), tell('joining'));
  const collector = new Collector(data, zone, covered);
  collector.collect(areas, tell('clipping'));
  const told = tell('network');
  const roads = withDeadEnds(collector.roads);
  for (const { points, properties } of roads) collector.layers.roads.add(line(points), properties);
  told(0.5);
  const network = networkOf(roads);
  const pieces = networkPieces(network);
  told(1);

  const { layers } = collector;
  const detail: PackDetail = {
    roads: layers.roads.count,
    roadsWithWidth: roads.filter(({ properties }) => properties.widthMetres !== undefined).length,
    buildings: layers.buildings.count,
    buildingsWithFloors: collector.buildingsWithFloors,
    places: layers.places.count,
    networkLengthMetres: Math.round(pieces.lengthMetres),
    largestComponentShare: pieces.largestShare,
  };
  const features = byLayer((id) => layers[id].count);
  if (packLayerIds.every((id) => features[id] === 0)) {
    throw new Failure(
      data.counts.nodes === 0 || wish.boundary === null ? 'mapFileEmpty' : 'mapFileElsewhere',
    );
  }
  const parts: PackParts = {
    meta: {
      ...metaOf(wish, data, covered, detail),
      boundingBox: packLayerIds.reduce(
        (box, id) => aroundBoth(box, layers[id].boundingBox) ?? box,
        covered.boundingBox,
      ),
    },
    layers: byLayer((id) => layers[id].blob()),
    network: jsonBlob(network),
  };
  const packFile = await writePack(parts, tell('writing'));
  const report: PackReport = {
    kind,
    read: data.counts,
    features,
    detail,
    missing: {
      waysWithoutNodes: collector.waysWithoutNodes,
      brokenAreas:
        areas.broken.filter((lines) => isNear(lines, data, zone)).length +
        (collector.isSeaKnown ? 0 : 1),
      unreadable: data.unreadable,
    },
    placement: wish.boundary === null ? null : placementOf(covered.area, wish.boundary),
    packBytes: packFile.size,
  };
  return { parts, report, file: packFile };
}

function metaOf(
  wish: PackWish,
  data: OsmData,
  covered: Zone,
  detail: PackDetail,
): Omit<PackMeta, 'boundingBox'> {
  return {
    format: 'mahalle-haritasi',
    version: areaPackVersion,
    id: wish.id,
    name: wish.name,
    invented: false,
    source: {
      title: 'OpenStreetMap',
      licence: 'ODbL-1.0',
      attribution: '© OpenStreetMap katkıcıları',
      date: data.date ?? wish.now,
      ...(data.date === null ? { dateIsOfMaking: true as const } : {}),
    },
    boundary: wish.boundary,
    marginMetres: wish.marginMetres,
    completeness: { area: covered.area, note: wish.note ?? '', detail },
  };
}

/** Broken far away it doesn't matter: a wood across the border. */
function isNear(lines: readonly Int32Array[], data: OsmData, zone: Zone): boolean {
  return lines.some((nodes) =>
    nodes.some((node) => {
      if (node === missingNode) return false;
      return zone.contains(data.longitudes[node] as number, data.latitudes[node] as number);
    }),
  );
}

function byLayer<Value>(layerValue: (id: PackLayerId) => Value): Record<PackLayerId, Value> {
  return Object.fromEntries(packLayerIds.map((id) => [id, layerValue(id)])) as Record<
    PackLayerId,
    Value
  >;
}
