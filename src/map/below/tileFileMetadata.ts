/** What a PMTiles file says about itself in words: which layers it has, and whose work it is. */
import type { TileFileHeader } from './tileFileHeader';
import { unpack } from './unpack';

export interface TileFileMetadata {
  /** Empty when the file does not say. */
  readonly sourceLayers: readonly string[];
  readonly attribution: string;
}

/** More is not meant for reading. */
const packedLimitBytes = 2_000_000;
const attributionLimit = 140;

/** Said of files that come from OpenStreetMap without saying so: the schemas below have no other source. */
const openStreetMap = '© OpenStreetMap katkıcıları';

/** A file whose metadata can't be read can still have good tiles: then nothing is known of it. */
export async function readMetadata(file: Blob, header: TileFileHeader): Promise<TileFileMetadata> {
  const { metadataOffset, metadataLength, isPackedInside } = header;
  let metadata: Record<string, unknown> = {};
  try {
    if (metadataLength <= packedLimitBytes) {
      const bytes = await file.slice(metadataOffset, metadataOffset + metadataLength).arrayBuffer();
      const text = new TextDecoder().decode(isPackedInside ? await unpack(bytes) : bytes);
      const parsed: unknown = JSON.parse(text);
      if (typeof parsed === 'object' && parsed !== null) metadata = parsed as typeof metadata;
    }
  } catch {
    // Nothing is known of it.
  }
  const stated = plainText(metadata.attribution);
  const isVector = header.kind === 'vector';
  return {
    sourceLayers: isVector ? layersOf(metadata) : [],
    attribution: stated !== '' || !isVector ? stated : openStreetMap,
  };
}

function layersOf({ vector_layers: layers, tilestats }: Record<string, unknown>): string[] {
  if (Array.isArray(layers)) return namesIn(layers, 'id');
  const stats = (tilestats as { layers?: unknown } | undefined)?.layers;
  return Array.isArray(stats) ? namesIn(stats, 'layer') : [];
}

function namesIn(list: readonly unknown[], key: string): string[] {
  return list
    .map((one) => (one as Record<string, unknown> | null)?.[key])
    .filter((name): name is string => typeof name === 'string');
}

/** Attributions are written as HTML; only their words are shown. */
function plainText(value: unknown): string {
  if (typeof value !== 'string') return '';
  const words = value.slice(0, 4000).replaceAll(/<[^>]*>/g, ' ');
  return words
    .replaceAll('&copy;', '©')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, attributionLimit);
}
