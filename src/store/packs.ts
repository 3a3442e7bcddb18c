/** Area packs: the base map and street network of a neighbourhood. */
import {
  type AreaPack,
  type PackLayerId,
  type PackMeta,
  type PackParts,
  packLayerIds,
} from '@/domain/areaPack';
import type { Uuid } from '@/domain/identifiers';
import { objectUrl, releaseUrl } from '@/platform/objectUrl';
import { inSlices } from '@/platform/yield';
import { database } from './database';
import type { PackRow } from './rows';
import { storageFailure } from './storageFailure';
import { inTurn, write } from './writing';

export interface OpenPack {
  meta: PackMeta;
  /** Addresses of GeoJSON that the map's worker reads by itself. Dead after `close`. */
  layerUrls: Record<PackLayerId, string>;
  close: () => void;
}

/** Stores a pack for a neighbourhood in the place of the one before. Throws a storage Failure. */
export async function savePack(neighbourhoodId: Uuid, pack: AreaPack | PackParts): Promise<void> {
  const parts = 'meta' in pack ? pack : await packParts(pack);
  await inTurn(() =>
    write(
      (from) => [from.packs],
      async (to) => void (await to.packs.put({ neighbourhoodId, ...parts })),
    ),
  );
  revision += 1;
  for (const listener of listeners) listener();
}

let revision = 0;
const listeners = new Set<() => void>();

/** Grows with each saved pack: what was opened before may be of the older one. */
export function packRevision(): number {
  return revision;
}

export function subscribePacks(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The neighbourhood's pack as it was saved; null if it has none. Throws a storage Failure. */
export async function storedPack(neighbourhoodId: Uuid): Promise<PackParts | null> {
  const row = await packRow(neighbourhoodId);
  if (!row) return null;
  const { meta, layers, network } = row;
  return { meta, layers, network };
}

/** The neighbourhood's pack, ready for the map; null if it has none. Throws a storage Failure. */
export async function openPack(neighbourhoodId: Uuid): Promise<OpenPack | null> {
  const row = await packRow(neighbourhoodId);
  if (!row) return null;
  const layerUrls = {} as Record<PackLayerId, string>;
  for (const id of packLayerIds) layerUrls[id] = objectUrl(row.layers[id]);
  return {
    meta: row.meta,
    layerUrls,
    close: () => {
      for (const url of Object.values(layerUrls)) releaseUrl(url);
    },
  };
}

/** JSON of one layer's feature collection. Parse it in a worker. Throws a storage Failure. */
export async function packLayer(neighbourhoodId: Uuid, layerId: PackLayerId): Promise<Blob | null> {
  return (await packRow(neighbourhoodId))?.layers[layerId] ?? null;
}

/** JSON of the street network. Parse it in a worker. Throws a storage Failure. */
export async function packNetwork(neighbourhoodId: Uuid): Promise<Blob | null> {
  return (await packRow(neighbourhoodId))?.network ?? null;
}

async function packRow(neighbourhoodId: Uuid): Promise<PackRow | undefined> {
  try {
    return await database().packs.get(neighbourhoodId);
  } catch (error) {
    throw storageFailure(error);
  }
}

/** Thousands of buildings turned into text feature by feature: in one go it would be felt. */
async function packParts({ layers, network, ...meta }: AreaPack): Promise<PackParts> {
  const blobs = {} as Record<PackLayerId, Blob>;
  for (const id of packLayerIds) {
    const texts: string[] = [];
    await inSlices<unknown>(layers[id].features, (feature) => texts.push(JSON.stringify(feature)));
    blobs[id] = jsonBlob(`{"type":"FeatureCollection","features":[${texts.join(',')}]}`);
  }
  const edges: string[] = [];
  await inSlices(network.edges, (edge) => edges.push(JSON.stringify(edge)));
  const networkText = `{"nodes":${JSON.stringify(network.nodes)},"edges":[${edges.join(',')}]}`;
  return { meta, layers: blobs, network: jsonBlob(networkText) };
}

function jsonBlob(text: string): Blob {
  return new Blob([text], { type: 'application/json' });
}
