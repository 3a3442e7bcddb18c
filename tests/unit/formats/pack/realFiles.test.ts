/**
 * Real extracts, held against independent counts. The figures below come from osmium-tool 1.15 and
 * GDAL (SpatiaLite), by these commands:
 *
 *   K=motorway,motorway_link,trunk,trunk_link,primary,primary_link,secondary,secondary_link,\
 *   tertiary,tertiary_link,residential,unclassified,living_street,road,service,busway,bus_guideway,\
 *   track,pedestrian,footway,path,cycleway,bridleway,corridor,steps
 *   osmium fileinfo -e $FILE                                     # nodes, ways, relations
 *   osmium tags-filter $FILE w/highway=$K -o hw.pbf
 *   osmium tags-filter -R $FILE w/highway=$K -f opl | grep -c ^w # highways
 *   osmium export hw.pbf -c lines.json --geometry-types=linestring -f geojsonseq -o hw.geojsonseq
 *     # lines.json: {"linear_tags": true, "area_tags": false}
 *   ogrinfo hw.geojsonseq -dialect sqlite -sql \
 *     "select sum(ST_Length(geometry, 1)) from hw where highway is not null" # lineMetres
 *   osmium tags-filter hw.pbf w/area=yes -o sq.pbf               # squares, as polygons:
 *   osmium export sq.pbf --geometry-types=polygon -f geojsonseq -o sq.geojsonseq
 *   ogrinfo sq.geojsonseq -dialect sqlite -sql \
 *     "select sum(ST_Perimeter(geometry, 1)) from sq where highway is not null" # squareMetres
 *   ogrinfo $FILE -dialect sqlite -sql \
 *     "select count(*) from multipolygons where building is not null and building <> 'no'"
 *
 * Rize's XML got a proper first line and `version="0.6"` before, without which osmium refuses it;
 * Beşiktaş's JSON was written as XML element by element, because osmium reads no JSON.
 */
import { openAsBlob } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Failure } from '@/domain/failures';
import { areaSquareMetres, isInside, lengthMetres } from '@/domain/geodesy';
import { networkPieces } from '@/domain/networkPieces';
import { makePack } from '@/formats/pack/makePack';
import { sharedFile } from '../../../sharedData';
import { box, opened, wish } from './making';

interface Independent {
  readonly file: string;
  readonly read: { nodes: number; ways: number; relations: number };
  readonly highways: number;
  readonly lineMetres: number;
  /** Ways with `area=yes`: areas to osmium and GDAL; to us squares, and streets around them. */
  readonly squareMetres: number;
  readonly buildings: number;
  /** Least share of the walking network that hangs together. */
  readonly largestShare: number;
}

const extracts: readonly Independent[] = [
  {
    file: 'tr_rize_town.osm',
    read: { nodes: 10_944, ways: 1_555, relations: 17 },
    highways: 575,
    lineMetres: 183_020.865,
    squareMetres: 0,
    buildings: 880,
    largestShare: 0.94,
  },
  {
    file: 'tr_besiktas_walk_overpass.json',
    read: { nodes: 30_757, ways: 6_296, relations: 0 },
    highways: 6_290,
    lineMetres: 703_765.235,
    squareMetres: 0,
    buildings: 0,
    largestShare: 0.99,
  },
  {
    file: 'monaco-2021.osm.pbf',
    read: { nodes: 25_423, ways: 4_106, relations: 243 },
    highways: 2_369,
    lineMetres: 121_659.429,
    squareMetres: 2_796.138,
    buildings: 1_207,
    largestShare: 0.97,
  },
  {
    // 28 km of its main road are tagged foot=no; with them it would be 96.2 %, without them 121 km of
    // streets stand apart: counted with osmium and a union-find of its points.
    file: 'andorra-2013.osm.pbf',
    read: { nodes: 69_644, ways: 2_725, relations: 74 },
    highways: 1_613,
    lineMetres: 854_603.78,
    squareMetres: 132.621,
    buildings: 292,
    largestShare: 0.79,
  },
];

const path = (file: string) => sharedFile(`data/osm/${file}`);

async function make(file: string, changes: Partial<typeof wish> = {}) {
  const blob = await openAsBlob(path(file) as string);
  const made = await makePack(blob, file, { ...wish, ...changes }, () => undefined);
  return { ...made, ...(await opened(made.parts)) };
}

/** So wide that nothing is cut. */
const everywhere = { boundary: box(-10, 30, 60, 60), marginMetres: 0 };

describe.each(extracts)('$file', (independent) => {
  const { file, read, highways, lineMetres, squareMetres, buildings, largestShare } = independent;

  it.skipIf(path(file) === null)('agrees with osmium and GDAL', { timeout: 90_000 }, async () => {
    const { report, layers } = await make(file, everywhere);
    expect(report.read).toEqual(read);
    expect(report.features.roads).toBe(highways);
    expect(report.features.buildings).toBe(buildings);
    const metres = layers.roads.features.reduce(
      (sum, { geometry }) => sum + lengthMetres(geometry.coordinates),
      0,
    );
    // Ours is locally flat (10⁻⁶ of the geodesic); the constants have millimetres.
    expect(Math.abs(metres / (lineMetres + squareMetres) - 1)).toBeLessThan(1e-7);
  });

  it.skipIf(path(file) === null)(
    'makes a network of one piece, nearly',
    { timeout: 90_000 },
    async () => {
      const { report, network, layers } = await make(file);
      const pieces = networkPieces(network);
      expect(pieces.largestShare).toBeGreaterThanOrEqual(largestShare);
      expect(report.detail.largestComponentShare).toBe(pieces.largestShare);
      const roads = new Map(layers.roads.features.map((road) => [road.id, road]));
      const walked = new Map<number, number>();
      for (const { roadId, lengthMetres: metres } of network.edges) {
        walked.set(roadId, (walked.get(roadId) ?? 0) + metres);
      }
      const differences = [...walked].map(([roadId, metres]) =>
        Math.abs(metres - lengthMetres(roads.get(roadId)?.geometry.coordinates ?? [])),
      );
      expect(Math.max(...differences)).toBeLessThan(1e-4);
    },
  );
});

describe('real extracts', () => {
  it.skipIf(path('monaco-2021.lz4.osm.pbf') === null)(
    'LZ4 blocks are refused by name',
    async () => {
      const thrown = await make('monaco-2021.lz4.osm.pbf').catch((error: unknown) => error);
      expect(thrown).toBeInstanceOf(Failure);
      expect(thrown).toMatchObject({ key: 'mapFileCompression', details: { compression: 'LZ4' } });
    },
  );

  it.skipIf(path('monaco-2021.osm.pbf') === null)('a cut download is told as such', async () => {
    const whole = await openAsBlob(path('monaco-2021.osm.pbf') as string);
    const cut = makePack(whole.slice(0, 300_000), 'monaco.osm.pbf', wish, () => undefined);
    await expect(cut).rejects.toMatchObject({ key: 'mapFileTruncated' });
  });

  it.skipIf(path('monaco-2021.osm.pbf') === null)(
    'a square kilometre of a dense town takes less than 4 MB',
    async () => {
      const boundary = box(7.4153, 43.7326, 7.4277, 43.7416);
      expect(areaSquareMetres(boundary) / 1e6).toBeCloseTo(1, 1);
      const { report, parts } = await make('monaco-2021.osm.pbf', { boundary });
      // Measured: 0.31 MB with the margin of 500 m.
      expect(report.packBytes).toBeLessThan(4e6);
      expect(report.features.buildings).toBeGreaterThan(500);
      const stored = [...Object.values(parts.layers), parts.network];
      expect(stored.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(4e6);
    },
  );

  it.skipIf(path('tr_rize_town.osm') === null)('Rize lies at the sea, and not in it', async () => {
    const { layers, parts } = await make('tr_rize_town.osm');
    const seas = layers.water.features.filter(({ properties }) => properties.kind === 'sea');
    const isSea = (at: [number, number]) =>
      seas.some(({ geometry }) => geometry.type === 'Polygon' && isInside(at, geometry));
    expect([isSea([40.53, 41.034]), isSea([40.5177, 41.0255])]).toEqual([true, false]);
    expect(parts.meta.completeness.area.coordinates).toHaveLength(1);
    // Written without the day of its elements.
    expect(parts.meta.source).toMatchObject({ date: wish.now, dateIsOfMaking: true });
  });
});
