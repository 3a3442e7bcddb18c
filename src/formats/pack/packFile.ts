/**
 * `.mahalle-haritasi`: a zip of `manifest.json` (first, so that the file's head shows what it is),
 * `layers/<id>.geojson` and `network.json`. Written down in geodata/README.md.
 */
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { type PackLayerId, type PackParts, packLayerIds } from '@/domain/areaPack';
import { Failure } from '@/domain/failures';
import { sha256Hex } from '@/platform/sha256';
import { damaged } from '../osm/damaged';
import { refuseMapFileSize } from '../osm/osmLimits';
import { readBytes } from '../readBytes';
import { checkLayer, checkNetwork } from './checkParts';
import { type Manifest, readManifest } from './manifest';

const manifestName = 'manifest.json';
const networkName = 'network.json';
const layerName = (id: PackLayerId) => `layers/${id}.geojson`;
const partNames = [...packLayerIds.map(layerName), networkName];

/** A neighbourhood's largest layer has 2 MB, a district's 30. */
const partLimitBytes = 128 * 1024 * 1024;
const manifestLimitBytes = 8 * 1024 * 1024;
const totalLimitBytes = 256 * 1024 * 1024;

type OnShare = (share: number) => void;

export async function writePack(parts: PackParts, onShare: OnShare): Promise<Blob> {
  const files: Zippable = {};
  const told: Manifest['files'] = {};
  for (const [k, name] of partNames.entries()) {
    const bytes = new Uint8Array(await partOf(parts, name).arrayBuffer());
    told[name] = { bytes: bytes.length, sha256: await sha256Hex(bytes.buffer) };
    files[name] = bytes;
    onShare((0.5 * (k + 1)) / partNames.length);
  }
  const { meta } = parts;
  const manifest: Manifest = { format: meta.format, version: meta.version, meta, files: told };
  const text = new TextEncoder().encode(JSON.stringify(manifest));
  const mtime = fileDay(meta.source.date);
  const bytes = zipSync({ [manifestName]: text, ...files }, { level: 6, mtime });
  onShare(1);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

/** The day of the data, not of today: the same pack is the same file. Zips know 1980 to 2099. */
function fileDay(day: string): string {
  return `${/^20[0-9]{2}-/.test(day) ? day : '2000-01-01'}T12:00:00`;
}

/**
 * Throws `fileEmpty`, `mapFileTooLarge`, `fileNotReadable`; `packNewer` for a version that we don't
 * know; `packDamaged` for a zip that is cut or swollen, parts that are missing or changed, and data
 * that is no map. Fields that we don't know stay in the pack.
 */
export async function readPack(
  file: Blob,
  onShare: OnShare,
): Promise<{ parts: PackParts; features: Record<PackLayerId, number> }> {
  refuseMapFileSize(file, 'pack');
  const zip = await readBytes(file, (done, total) => onShare((0.3 * done) / total));
  const manifest = readManifest(partFrom(zip, manifestName, manifestLimitBytes));
  const layers = {} as Record<PackLayerId, Blob>;
  const features = {} as Record<PackLayerId, number>;
  let left = totalLimitBytes;
  for (const [k, id] of packLayerIds.entries()) {
    const bytes = await checkedPart(zip, layerName(id), manifest, left);
    left -= bytes.length;
    features[id] = checkLayer(bytes, id);
    layers[id] = jsonBlob(bytes);
    onShare(0.3 + (0.6 * (k + 1)) / packLayerIds.length);
  }
  const network = await checkedPart(zip, networkName, manifest, left);
  checkNetwork(network, features.roads);
  onShare(1);
  return { parts: { meta: manifest.meta, layers, network: jsonBlob(network) }, features };
}

/** Part by part, so that not all of it is in memory twice. */
async function checkedPart(
  zip: Uint8Array,
  name: string,
  { files }: Manifest,
  left: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = partFrom(zip, name, Math.min(partLimitBytes, left));
  const told = Object.hasOwn(files, name) ? files[name] : undefined;
  const isAsTold = told?.bytes === bytes.length && told.sha256 === (await sha256Hex(bytes.buffer));
  if (!isAsTold) throw new Failure('packDamaged', { part: name });
  return bytes;
}

/** Only what was asked for is inflated, and never more than the zip's own table said. */
function partFrom(zip: Uint8Array, name: string, limitBytes: number): Uint8Array<ArrayBuffer> {
  let found: Uint8Array | undefined;
  try {
    found = unzipSync(zip, {
      filter: (entry) => {
        if (entry.name !== name) return false;
        if (entry.originalSize > limitBytes) throw new Failure('packDamaged', { part: name });
        return true;
      },
    })[name];
  } catch (cause) {
    throw damaged(cause, 'packDamaged');
  }
  if (found === undefined) throw new Failure('packDamaged', { part: name });
  // A copy of its own: a stored part is a view of the whole file.
  return new Uint8Array(found);
}

function partOf({ layers, network }: PackParts, name: string): Blob {
  const id = packLayerIds.find((layer) => layerName(layer) === name);
  return id === undefined ? network : layers[id];
}

function jsonBlob(bytes: Uint8Array<ArrayBuffer>): Blob {
  return new Blob([bytes], { type: 'application/json' });
}
