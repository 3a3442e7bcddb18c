import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Audience } from '@/domain/privacy';
import type { MapRecord, Neighbourhood } from '@/domain/records';
import { type AttributeKey, attributes } from '@/domain/taxonomy/attributes';
import { typeIds, types } from '@/domain/taxonomy/types';
import { writeGeoJson } from '@/formats/geojson';
import type { TaxonomyLabels } from '@/formats/ownProperties';
import { countSharing } from '@/formats/sharing';
import { noContext, readFile } from './reading';

const neighbourhoodId = '01890000-0000-7000-8000-000000000001';

const neighbourhood: Neighbourhood = {
  id: neighbourhoodId,
  neighbourhoodId,
  deleted: false,
  stamps: {},
  name: 'Örnek',
  district: 'Çiğli',
  province: 'İzmir',
  practice: false,
  centre: [27.06, 38.51],
  boundary: null,
  population: null,
  homes: null,
  populationSource: '',
  groupName: '',
  settings: {},
  createdAt: '2026-11-23T09:30:00.000Z',
};

const labels: TaxonomyLabels = {
  type: (id) => `tür ${id}`,
  layer: (id) => `katman ${id}`,
  hazard: (id) => `tehlike ${id}`,
  source: (id) => `bilgi ${id}`,
  answer: (key, value) =>
    attributes[key].widget === 'yesNo' || attributes[key].widget === 'choice' ? `«${value}»` : null,
};

let made = 0;

function record(content: Partial<MapRecord>): MapRecord {
  made += 1;
  return {
    id: `01890000-0000-7000-8000-${String(made).padStart(12, '0')}`,
    neighbourhoodId,
    deleted: false,
    stamps: {},
    typeId: 'k_eczane',
    geometry: { type: 'Point', coordinates: [27.06, 38.51] },
    placement: 'hand',
    accuracyMetres: null,
    name: 'Yıldız Eczanesi',
    note: '',
    source: 'seen',
    hazards: [],
    severity: null,
    likelihood: null,
    attributes: {},
    photos: {},
    observedOn: null,
    createdAt: '2026-11-23T09:30:00.000Z',
    origin: null,
    ...content,
  };
}

const clockwise: MapRecord['geometry'] = {
  type: 'Polygon',
  coordinates: [
    [
      [27, 38],
      [27, 38.01],
      [27.01, 38.01],
      [27.01, 38],
      [27, 38],
    ],
  ],
};

const full = [
  record({}),
  record({
    typeId: 't_resmi',
    name: 'Şehit Öğretmen Işık İğde Çocuk Parkı',
    geometry: clockwise,
    placement: 'import',
    source: 'official',
    attributes: { alan_m2: 1234.5, levha: 'yes', kaynak: '=HYPERLINK("http://x")' },
    origin: { title: 'İzmir BB Açık Veri', key: 'row 7', licence: 'CC BY 4.0' },
  }),
  record({
    typeId: 'r_istinat',
    name: '',
    geometry: {
      type: 'LineString',
      coordinates: [
        [27.061234567891, 38.5],
        [27.07, 38.51],
      ],
    },
    hazards: ['deprem', 'sel'],
    severity: 4,
    likelihood: 2,
    attributes: { duvar_durumu: 'catlak', yukseklik_m: 3.5 },
    observedOn: '2026-11-21',
    placement: 'device',
    accuracyMetres: 8,
  }),
];

function write(records: readonly MapRecord[], audience: Audience = 'public'): string {
  return writeGeoJson(records, {
    audience,
    neighbourhood,
    labels,
    title: 'Örnek, Çiğli, İzmir',
    description: 'Mahalle haritası',
    baseMap: null,
  });
}

interface Written {
  [member: string]: unknown;
  features: {
    id: string;
    geometry: { coordinates: unknown };
    properties: Record<string, unknown>;
  }[];
}

const parsed = (text: string) => JSON.parse(text) as Written;

describe('GeoJSON', () => {
  it('follows RFC 7946: ids, right-hand rule, seven decimals, no crs', () => {
    const written = parsed(write(full));
    expect(written).not.toHaveProperty('crs');
    expect(written.name).toBe('Örnek, Çiğli, İzmir');
    expect(written.features.map((feature) => feature.id)).toEqual(full.map((each) => each.id));
    expect(written.features[1]?.geometry.coordinates).toEqual([
      [
        [27, 38],
        [27.01, 38],
        [27.01, 38.01],
        [27, 38.01],
        [27, 38],
      ],
    ]);
    expect(written.features[2]?.geometry.coordinates).toEqual([
      [27.0612346, 38.5],
      [27.07, 38.51],
    ]);
  });

  it('writes codes and, beside them, words', () => {
    const [, area, wall] = parsed(write(full)).features.map((feature) => feature.properties);
    expect(area).toMatchObject({
      tur: 't_resmi',
      tur_adi: 'tür t_resmi',
      katman: 'assembly',
      levha: 'yes',
      levha_adi: '«yes»',
      koken: 'İzmir BB Açık Veri',
      koken_lisans: 'CC BY 4.0',
    });
    expect(wall).toMatchObject({
      tehlikeler: 'deprem;sel',
      tehlike_adlari: 'tehlike deprem; tehlike sel',
      siddet: 4,
      duvar_durumu_adi: '«catlak»',
    });
    expect(parsed(write(full)).sources).toEqual([
      { title: 'İzmir BB Açık Veri', licence: 'CC BY 4.0' },
    ]);
  });

  it('marks what is invented', () => {
    const words = { labels, title: '', description: '' };
    const options = { ...words, audience: 'public', baseMap: null } as const;
    const practice = { ...neighbourhood, practice: true };
    expect(parsed(writeGeoJson(full, { ...options, neighbourhood: practice })).practice).toBe(true);
    expect(parsed(write(full))).not.toHaveProperty('practice');
  });

  it('names the makers of the map that the records were drawn on', () => {
    const osm = {
      title: 'OpenStreetMap',
      licence: 'ODbL-1.0',
      attribution: '© OpenStreetMap katkıcıları',
      date: '2026-11-20',
    };
    const words = { labels, title: '', description: '', neighbourhood };
    const options = { ...words, audience: 'municipality' } as const;
    const drawn = parsed(writeGeoJson(full, { ...options, baseMap: osm }));
    expect(drawn.attribution).toBe('© OpenStreetMap katkıcıları');
    expect(drawn.sources).toContainEqual({ title: 'OpenStreetMap', licence: 'ODbL-1.0' });
    const unowed = parsed(writeGeoJson(full, { ...options, baseMap: { ...osm, attribution: '' } }));
    expect(unowed).not.toHaveProperty('attribution');
    expect(parsed(write(full))).not.toHaveProperty('attribution');
  });

  it('is whole when there is nothing to write', () => {
    expect(parsed(write([])).features).toEqual([]);
  });
});

describe('what stays in the group', () => {
  /** A record with a marker in every field that a person can fill. */
  const groupAttributes = (Object.keys(attributes) as AttributeKey[]).filter(
    (key) => attributes[key].reach === 'group',
  );
  const marked = typeIds.map((typeId) =>
    record({
      typeId,
      name: `AD-${types[typeId].privacy}`,
      note: 'GIZLI-NOT',
      attributes: Object.fromEntries(groupAttributes.map((key) => [key, `GIZLI-${key}`])),
      photos: { ['f'.repeat(64)]: 1 },
    }),
  );

  it.each(['municipality', 'public'] as const)('never reaches a file for «%s»', (audience) => {
    const text = write([...marked, record({ name: 'SILINMIS', deleted: true })], audience);
    expect(text).not.toContain('GIZLI');
    expect(text).not.toContain('SILINMIS');
    expect(text).not.toContain('f'.repeat(64));
    expect(text).not.toContain('AD-group');
    expect(text).not.toContain('AD-aggregate');
    expect(text).toContain('AD-public');
  });

  it('leaves out who measured how exactly, for the public only', () => {
    expect(write(full, 'municipality')).toContain('"dogruluk_m":8');
    expect(write(full, 'public')).not.toContain('dogruluk_m');
  });

  it('is counted', () => {
    const count = countSharing(marked, 'public');
    const publicTypes = typeIds.filter((id) => types[id].privacy === 'public').length;
    expect(count.going).toBe(publicTypes);
    expect(count.staying.map(([typeId]) => typeId).sort()).toEqual(
      typeIds.filter((id) => types[id].privacy !== 'public').sort(),
    );
    expect(count.without).toEqual({
      notes: publicTypes,
      photos: publicTypes,
      attributes: publicTypes,
    });
    expect(parsed(write(marked)).features).toHaveLength(count.going);
    expect(countSharing(marked, 'group').staying).toEqual([]);
  });
});

describe('round trip', () => {
  const context = { ...noContext, neighbourhoodId };
  const again = (records: readonly MapRecord[], audience: Audience = 'public') =>
    readFile(write(records, audience), 'harita.geojson', {}, context).records;

  it('brings the same ids, types and answers back', () => {
    const back = again(full, 'municipality');
    expect(back.map((each) => each.ownId)).toEqual(full.map((each) => each.id));
    const rounded = parsed(write(full)).features.map((feature) => feature.geometry);
    for (const [k, { content }] of back.entries()) {
      const { id, neighbourhoodId, deleted, stamps, createdAt, ...expected } = full[k] as MapRecord;
      expect(content).toEqual({ ...expected, geometry: rounded[k] });
    }
  });

  it('also when QGIS has made a column of the id and filled up with nulls', () => {
    const file = parsed(write(full));
    for (const each of file.features) {
      each.properties = { id: each.id, kva: null, telefon: null, ...each.properties };
      Reflect.deleteProperty(each, 'id');
    }
    const { records } = readFile(JSON.stringify(file), 'a.geojson', {}, context);
    expect(records.map((each) => each.ownId)).toEqual(full.map((each) => each.id));
    expect(records[0]?.content.attributes).toEqual({});
  });

  it('does not take ids into another neighbourhood', () => {
    const other = { ...noContext, neighbourhoodId: '01890000-0000-7000-8000-00000000000f' };
    const { records } = readFile(write(full), 'harita.geojson', {}, other);
    expect(records.map((each) => each.ownId)).toEqual([null, null, null]);
    expect(records.map((each) => each.content.origin?.key)).toEqual(full.map((each) => each.id));
  });

  it('drops answers that the form could not hold', () => {
    const file = parsed(write(full));
    Object.assign(file.features[1]?.properties ?? {}, {
      levha: 'belki',
      alan_m2: -5,
      siddet: 9,
      tehlikeler: 'deprem;uzayli',
    });
    const { records } = readFile(JSON.stringify(file), 'a.geojson', {}, context);
    expect(records[1]?.content).toMatchObject({ hazards: ['deprem'], severity: null });
    expect(records[1]?.content.attributes).toEqual({ kaynak: '=HYPERLINK("http://x")' });
  });
});

/** GDAL's programs, where they are installed. */
const run = (program: 'ogrinfo' | 'ogr2ogr', ...options: string[]) =>
  spawnSync(program, options, { encoding: 'utf8' });

const hasOgr = run('ogrinfo', '--version').status === 0;

describe.skipIf(!hasOgr)('ogrinfo (GDAL), skipped where it is not installed', () => {
  it('reads the file without a warning', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geojson-'));
    try {
      const path = join(folder, 'mahalle.geojson');
      writeFileSync(path, write(full, 'municipality'));
      const result = run('ogrinfo', '-ro', '-al', path);
      expect(result.stderr).toBe('');
      expect(result.stdout).toContain('Layer name: Örnek, Çiğli, İzmir');
      expect(result.stdout).toContain('Feature Count: 3');
      expect(result.stdout).toContain('Şehit Öğretmen Işık İğde Çocuk Parkı');
      expect(result.stdout).toContain(`id (String) = ${full[0]?.id}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('what QGIS would save again comes back as the same records', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geojson-'));
    try {
      const [first, saved] = [join(folder, 'a.geojson'), join(folder, 'b.geojson')];
      writeFileSync(first, write(full));
      expect(run('ogr2ogr', '-f', 'GeoJSON', saved, first).status).toBe(0);
      const text = readFileSync(saved, 'utf8');
      const { records } = readFile(text, 'b.geojson', {}, { ...noContext, neighbourhoodId });
      expect(records.map((each) => each.ownId)).toEqual(full.map((each) => each.id));
      expect(records[1]?.content.attributes).toMatchObject({ alan_m2: 1234.5, levha: 'yes' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
