/** Files as they really come: İzmir's open data, a portal's JSON, survey tools, OpenStreetMap. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundaryCandidates } from '@/formats/boundaries';
import type { ImportChoices } from '@/formats/choices';
import { sharedFile } from '../../sharedData';
import { noContext, readFile } from './reading';

function open(name: string, changes: Partial<ImportChoices> = {}) {
  const path = sharedFile(`data/${name}`);
  if (path === null) throw new Error('skipped above');
  const read = readFile(readFileSync(path), basename(name), changes);
  const roles = Object.fromEntries(
    read.look.columns.flatMap((column, k) => {
      const role = read.look.choices.roles[k];
      return role ? [[column, role]] : [];
    }),
  );
  return { ...read, roles };
}

function boundaries(name: string) {
  const path = sharedFile(`data/${name}`);
  if (path === null) throw new Error('skipped above');
  return boundaryCandidates(readFileSync(path), basename(name));
}

const assemblyAreas = 'izmir/izmir_afet_ve_acil_durum_toplanma_alanlari.csv';
const cigli = 'izmir/cigli_ilce_and_mahalle_osm.geojson';

describe.skipIf(sharedFile('data') === null)('files of ../shared/data', () => {
  it('takes all of İzmir’s 1,643 assembly areas', () => {
    const { look, records, roles } = open(assemblyAreas);
    expect(roles).toEqual({
      ENLEM: 'latitude',
      BOYLAM: 'longitude',
      ADI: 'name',
      ILCE: 'note',
      MAHALLE: 'note',
    });
    expect(look).toMatchObject({ delimiter: ';', encoding: 'utf-8', records: 1643 });
    expect(look.types).toEqual([['t_resmi', 1643]]);
    expect(look.choices.source).toBe('official');
    expect(new Set(records.map((record) => record.content.origin?.key)).size).toBe(1643);
    expect(records[0]?.content).toMatchObject({
      name: 'Aliağa Afet ve Acil Durum Toplanma Alanı',
      geometry: { type: 'Point', coordinates: [27.0655045, 38.8825418] },
      note: 'ILCE: ALİAĞA\nMAHALLE: YENİŞAKRAN',
      origin: { title: 'izmir afet ve acil durum toplanma alanlari' },
    });
  });

  it('cuts them to İzkent in Çiğli', () => {
    const izkent = boundaries(cigli).find((candidate) => candidate.name === 'İzkent Mahallesi');
    if (izkent === undefined) throw new Error('İzkent is in the file');
    const cutTo = (marginMetres: number) =>
      open(assemblyAreas, { cut: { area: izkent.geometry, marginMetres } }).look.rows;
    expect(cutTo(0)).toMatchObject({ taken: 1, outside: 1642 });
    const wider = [250, 500, 1000].map((metres) => cutTo(metres).taken);
    expect(wider).toEqual([...wider].sort((a, b) => a - b));
    expect(wider[2]).toBeGreaterThan(1);
    const context = { ...noContext, boundary: izkent.geometry };
    const bytes = readFileSync(sharedFile(`data/${assemblyAreas}`) ?? '');
    const { look } = readFile(bytes, basename(assemblyAreas), {}, context);
    expect(look).toMatchObject({ near: wider[1], records: 1643 });
  });

  it('offers Çiğli and its neighbourhoods as boundaries', () => {
    const candidates = boundaries(cigli);
    expect(candidates).toHaveLength(28);
    expect(candidates.map((candidate) => candidate.name)).toContain('Çiğli');
    const izkent = candidates.find((candidate) => candidate.name === 'İzkent Mahallesi');
    // About 0.70 km² (programme dossier §3).
    expect((izkent?.areaSquareMetres ?? 0) / 1e6).toBeCloseTo(0.7, 1);
    expect(izkent?.properties['@id']).toBe('relation/10222880');
  });

  it('keeps a province of many islands as one boundary', () => {
    const candidates = boundaries('messy/tr_provinces_bom.geojson');
    expect(candidates).toHaveLength(81);
    expect(candidates.filter(({ geometry }) => geometry.type === 'MultiPolygon')).toHaveLength(7);
  });

  it('knows the columns of the bus stops, and leaves their type to people', () => {
    const { look, roles } = open('izmir/eshot_otobus_duraklari_izmir.csv');
    expect(roles).toEqual({
      DURAK_ID: 'id',
      DURAK_ADI: 'name',
      ENLEM: 'latitude',
      BOYLAM: 'longitude',
    });
    expect(look.rows).toMatchObject({ all: 11783, untyped: 11783 });
  });

  it('reads Adana’s flat list of objects', () => {
    const { look, roles } = open('messy/adana_toplanma_alanlari.json');
    expect(roles).toEqual({
      lat: 'latitude',
      lon: 'longitude',
      adres: 'name',
      ilce: 'note',
      mahalle: 'note',
    });
    expect(look.types).toEqual([['t_resmi', 326]]);
  });

  it('reads Kobo and ODK tables', () => {
    const kobo = open('citizen/kobo_submissions.csv', {
      types: { point: 'k_park', line: null, polygon: null },
    });
    expect(kobo.look.rows).toMatchObject({ all: 3, taken: 3 });
    const odk = open('citizen/odk_submissions.csv');
    expect(odk.roles).toEqual({
      'location-Latitude': 'latitude',
      'location-Longitude': 'longitude',
      KEY: 'id',
    });
  });

  it('reads Windows-1254 and tells that there are no places in it', () => {
    const { look } = open('messy/ibb_deprem_senaryosu_mahalle_windows1254.csv');
    expect(look.encoding).toBe('windows-1254');
    expect(look.table[1]?.cells[1]).toBe('HEYBELİADA');
    expect(look.findings.counts).toEqual({ noCoordinates: 959 });
  });

  it('mends the provinces’ winding', () => {
    const types = { point: null, line: null, polygon: 'r_zemin' } as const;
    const { look } = open('messy/tr_provinces_bom.geojson', { types });
    expect(look.rows.taken).toBe(81);
    expect(look.findings.counts.partsSplit).toBe(7);
    expect(look.findings.counts.ringTurned).toBeGreaterThan(0);
  });

  it('takes Overpass features by their tags, with the licence', () => {
    const { look } = open('citizen/osm_overpass.geojson');
    expect(look.choices.licence).toBe('ODbL 1.0, © OpenStreetMap katkıcıları');
  });
});
