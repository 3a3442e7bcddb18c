/**
 * A PMTiles file on this device as tiles under the pack. Tiles are read out of the file where they
 * lie: a file of a gigabyte costs no more memory than one of a megabyte.
 */
import { addProtocol } from 'maplibre-gl';
import { Compression, FileSource, PMTiles } from 'pmtiles';
import type { TilesBelow } from '../scene';
import { checkTileFile } from './tileFileHeader';
import { readMetadata } from './tileFileMetadata';
import { unpack } from './unpack';

const protocol = 'altlik';

const open = new Map<string, PMTiles>();
let isListening = false;

export interface OpenTileFile {
  readonly tiles: TilesBelow;
  close(): void;
}

/**
 * Throws Failure `tilesNotPmtiles`, `tilesVersion`, `tilesTruncated`, `tilesCompression` or
 * `tilesKind`.
 */
export async function openTileFile(file: File): Promise<OpenTileFile> {
  const header = await checkTileFile(file);
  const archive = new PMTiles(new FileSource(file), undefined, (bytes, compression) =>
    compression === Compression.None ? Promise.resolve(bytes) : unpack(bytes),
  );
  const { sourceLayers, attribution } = await readMetadata(file, header);
  listen();
  const id = `${open.size + 1}-${Date.now().toString(36)}`;
  open.set(id, archive);
  return {
    tiles: {
      kind: header.kind,
      address: `${protocol}://${id}/{z}/{x}/{y}`,
      minimumZoom: header.minimumZoom,
      maximumZoom: header.maximumZoom,
      box: header.box,
      sourceLayers,
      attribution,
    },
    close: () => void open.delete(id),
  };
}

/** Nothing: a vector tile without layers, and for MapLibre a clear picture too. */
const emptyTile = new ArrayBuffer(0);

function listen(): void {
  if (isListening) return;
  isListening = true;
  addProtocol(protocol, async ({ url }, { signal }) => {
    const [id = '', zoom, x, y] = url.slice(`${protocol}://`.length).split('/');
    const tile = await open.get(id)?.getZxy(Number(zoom), Number(x), Number(y), signal);
    return { data: tile?.data ?? emptyTile };
  });
}
