import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { town } from '../formats/osm/town';
import { osmXml } from '../formats/osm/writeOsm';
import { box, make } from '../formats/pack/making';
import { pack } from './practiceFiles';

const schema = JSON.parse(
  readFileSync(new URL('../../../geodata/area-pack.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ allowUnionTypes: true });
const isPack = ajv.compile(schema);
ajv.addSchema(schema, 'pack');
const isManifest = ajv.compile({ $ref: 'pack#/$defs/manifest' });

const made = await make(osmXml(town), { boundary: box(34, 38.495, 34.005, 38.505) });
const wholeMade = { ...made.parts.meta, layers: made.layers, network: made.network };

describe('the schema of the pack format', () => {
  it('fits the practice pack and a pack made of OpenStreetMap data', () => {
    expect(isPack(pack) || isPack.errors).toBe(true);
    expect(isPack(wholeMade) || isPack.errors).toBe(true);
  });

  it('fits the manifest of a pack file', async () => {
    const files = unzipSync(new Uint8Array(await made.file.arrayBuffer()));
    const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
    expect(isManifest(manifest) || isManifest.errors).toBe(true);
    expect(Object.keys(manifest.files).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'manifest.json')
        .sort(),
    );
  });

  it.each([
    ['another version', { version: 2 }],
    ['no attribution', { source: { title: '', licence: '', date: '2026-11-23' } }],
    ['a box of three', { boundingBox: [34, 38, 35] }],
    [
      'a road of no class',
      {
        layers: {
          ...wholeMade.layers,
          roads: {
            type: 'FeatureCollection',
            features: [{ ...wholeMade.layers.roads.features[0], properties: {} }],
          },
        },
      },
    ],
    [
      'a zero for what is not known',
      {
        layers: {
          ...wholeMade.layers,
          buildings: {
            type: 'FeatureCollection',
            features: [{ ...wholeMade.layers.buildings.features[0], properties: { floors: 0 } }],
          },
        },
      },
    ],
    ['no network', { network: undefined }],
  ])('refuses %s', (_what, change) => {
    expect(isPack({ ...wholeMade, ...change })).toBe(false);
  });

  it('takes fields that it does not know', () => {
    expect(isPack({ ...wholeMade, later: { more: 1 } })).toBe(true);
  });
});
