import { describe, expect, it } from 'vitest';
import { isAreaByTags } from '@/formats/osm/areas';
import { buildingOf } from '@/formats/osm/buildings';
import { barrierOf, greenOf, landUseOf, waterAreaOf, waterLineOf } from '@/formats/osm/grounds';
import { placeOf } from '@/formats/osm/places';
import { isWalkable, roadOf } from '@/formats/osm/roads';
import { countOf, metresOf, slopePercentOf } from '@/formats/osm/tagNumbers';
import { typeOfTags } from '@/formats/osmTypes';

describe('who may walk where', () => {
  it.each([
    ['a street', { highway: 'residential' }, true],
    ['a one-way street', { highway: 'residential', oneway: 'yes' }, true],
    ['steps', { highway: 'steps' }, true],
    ['a main road', { highway: 'trunk' }, true],
    ['a motorway', { highway: 'motorway' }, false],
    ['a motorway with a way for walkers', { highway: 'motorway', foot: 'yes' }, true],
    ['a trunk road for motor vehicles only', { highway: 'trunk', motorroad: 'yes' }, false],
    ['a closed street', { highway: 'residential', access: 'no' }, false],
    ['a private drive', { highway: 'service', access: 'private' }, false],
    [
      'a private drive open to walkers',
      { highway: 'service', access: 'private', foot: 'designated' },
      true,
    ],
    ['a street without walkers', { highway: 'primary', foot: 'no' }, false],
    [
      'a street whose walkers have a path beside it',
      { highway: 'primary', foot: 'use_sidepath' },
      false,
    ],
    ['a cycle path', { highway: 'cycleway' }, true],
    ['a street being built', { highway: 'construction' }, false],
    ['a wall', { barrier: 'wall' }, false],
  ])('%s', (_what, tags, walkable) => {
    expect(isWalkable(tags)).toBe(walkable);
  });
});

describe('numbers in tags', () => {
  it('reads metres as people write them, and nothing else', () => {
    const texts = [
      '3',
      '3.5',
      '3,5 m',
      "12'",
      `12'6"`,
      ' 4 metre',
      'narrow',
      '3-4',
      '-2',
      '3;4',
      '',
    ];
    const expected = [3, 3.5, 3.5, 3.66, 3.81, 4, null, null, null, null, null];
    expect(texts.map(metresOf)).toEqual(expected);
  });

  it('reads floors and slopes', () => {
    expect(['5', '2.5', '0', '500', 'five'].map((text) => countOf(text, 1, 200))).toEqual([
      5,
      3,
      null,
      null,
      null,
    ]);
    expect(['10%', '-8 %', '45°', 'up', '0%', '900%'].map(slopePercentOf)).toEqual([
      10,
      8,
      100,
      null,
      null,
      null,
    ]);
  });
});

describe('what things are', () => {
  it('roads', () => {
    expect(
      roadOf({ highway: 'residential', 'name:tr': 'Dar Sokak', name: 'Narrow', est_width: '2' }),
    ).toEqual({
      class: 'lane',
      name: 'Dar Sokak',
      widthMetres: 2,
    });
    expect(roadOf({ highway: 'tertiary', lanes: '2', tunnel: 'yes', surface: 'a b' })).toEqual({
      class: 'secondary',
      lanes: 2,
      tunnel: true,
    });
    expect(roadOf({ highway: 'proposed' })).toBeNull();
    expect(roadOf({ highway: 'bus_stop' })).toBeNull();
  });

  it('buildings', () => {
    expect(buildingOf({ building: 'yes' })).toEqual({});
    expect(buildingOf({ building: 'apartments', shop: 'bakery', 'building:flats': '12' })).toEqual({
      homes: 12,
      use: 'mixed',
    });
    expect(buildingOf({ building: 'yes', amenity: 'school', name: 'Okul' })).toEqual({
      use: 'public',
      name: 'Okul',
    });
    expect(buildingOf({ building: 'no' })).toBeNull();
  });

  it('grounds', () => {
    expect(greenOf({ leisure: 'park', name: 'Koru' })).toEqual({ kind: 'park', name: 'Koru' });
    expect(greenOf({ landuse: 'forest' })).toEqual({ kind: 'wood' });
    expect(landUseOf({ amenity: 'school' })).toEqual({ kind: 'school' });
    expect(landUseOf({ amenity: 'school', building: 'yes' })).toBeNull();
    expect(waterAreaOf({ natural: 'water', water: 'river' })).toEqual({ kind: 'river' });
    expect(waterLineOf({ waterway: 'stream', name: 'Dere' })).toEqual({
      kind: 'stream',
      name: 'Dere',
    });
    expect(waterLineOf({ waterway: 'stream', tunnel: 'culvert' })).toBeNull();
    expect(barrierOf({ barrier: 'retaining_wall', height: '2.5' })).toEqual({
      kind: 'retaining_wall',
      heightMetres: 2.5,
    });
  });

  it('places: a type of the taxonomy where one fits, else the word, else nothing', () => {
    expect(placeOf({ amenity: 'pharmacy' }, false)).toEqual({ kind: 'k_eczane' });
    expect(
      placeOf({ amenity: 'place_of_worship', religion: 'muslim', name: 'Merkez Camii' }, true),
    ).toEqual({ kind: 'k_cami', name: 'Merkez Camii' });
    expect(placeOf({ amenity: 'cafe', name: 'Kahve', internet_access: 'wlan' }, false)).toEqual({
      kind: 'cafe',
      name: 'Kahve',
    });
    expect(placeOf({ amenity: 'bench', name: 'Anı' }, false)).toBeNull();
    expect(placeOf({ leisure: 'park', name: 'Koru' }, true)).toBeNull();
    expect(placeOf({ amenity: 'cafe' }, false)).toBeNull();
    // Risks are for the group to see.
    expect(placeOf({ building: 'ruins', natural: 'tree', name: 'Çınar' }, false)).toBeNull();
    expect(placeOf({ power: 'substation' }, true)).toEqual({ kind: 'r_trafo' });
  });

  it('areas and lines that end where they begin', () => {
    expect(isAreaByTags({ building: 'yes' })).toBe(true);
    expect(isAreaByTags({ highway: 'residential' })).toBe(false);
    expect(isAreaByTags({ highway: 'pedestrian', area: 'yes' })).toBe(true);
    expect(isAreaByTags({ natural: 'cliff' })).toBe(false);
    expect(isAreaByTags({ leisure: 'park', area: 'no' })).toBe(false);
    expect(isAreaByTags({ barrier: 'fence' })).toBe(false);
    expect(isAreaByTags({ power: 'substation' })).toBe(true);
  });

  it('takes no street or building for a correction of the map', () => {
    expect(typeOfTags({ highway: 'residential' })).toBeNull();
    expect(typeOfTags({ highway: 'residential', access: 'no' })).toBeNull();
    expect(typeOfTags({ building: 'yes' })).toBeNull();
  });
});
