import { describe, expect, it } from 'vitest';
import type { AreaGeometry } from '@/domain/geometry';
import { checkOverpassAnswer } from '@/formats/overpass/overpassAnswer';
import {
  expectedSize,
  overpassQuery,
  rectangleAround,
  rectangleOfCentre,
  sizeVerdict,
} from '@/formats/overpass/overpassQuery';
import { overpassServers, serverAfter } from '@/formats/overpass/overpassServers';
import { contentSecurityPolicy } from '../../../../tools/contentSecurity.mjs';

const boundary: AreaGeometry = {
  type: 'Polygon',
  coordinates: [
    [
      [27.06, 38.506],
      [27.07, 38.506],
      [27.07, 38.518],
      [27.06, 38.518],
      [27.06, 38.506],
    ],
  ],
};

describe('the rectangle that is asked for', () => {
  it('lies the margin around the boundary on every side', () => {
    const { box, areaSquareKilometres } = rectangleAround(boundary, 500);
    // 500 m at 38.5° N: 87.3 km and 111.0 km a degree.
    expect(box[0]).toBeCloseTo(27.06 - 0.5 / 87.25, 4);
    expect(box[1]).toBeCloseTo(38.506 - 0.5 / 111.0, 4);
    expect(box[2]).toBeCloseTo(27.07 + 0.5 / 87.25, 4);
    expect(box[3]).toBeCloseTo(38.518 + 0.5 / 111.0, 4);
    // (0.8725 + 1) km × (1.332 + 1) km
    expect(areaSquareKilometres).toBeCloseTo(1.8725 * 2.332, 1);
  });

  it('is a square around the middle while there is no boundary', () => {
    const { areaSquareKilometres } = rectangleOfCentre([27.065, 38.512]);
    expect(areaSquareKilometres).toBeCloseTo(2.25, 2);
  });

  it('is told before whether it is too large, and how much will come', () => {
    expect(sizeVerdict(4)).toBe('fits');
    expect(sizeVerdict(20)).toBe('large');
    expect(sizeVerdict(41)).toBe('tooLarge');
    const { lowBytes, highBytes } = expectedSize(2);
    // Rize's centre has 330 kB in a square kilometre, Monaco's 995 kB.
    expect(lowBytes).toBeLessThan(2 * 330_000);
    expect(highBytes).toBeGreaterThan(2 * 990_000);
  });
});

describe('the question', () => {
  const query = overpassQuery([27.0542, 38.5015, 27.0758, 38.5225]);

  it('names the rectangle once, south before west, and nothing else of the group', () => {
    expect(query).toContain('[bbox:38.501500,27.054200,38.522500,27.075800]');
    const numbers = query.replace(/\[(timeout|maxsize):\d+\]/g, '').match(/\d[\d.]*/g);
    expect(numbers).toHaveLength(4);
  });

  it('limits what the server may spend, and takes corners and members along', () => {
    expect(query).toMatch(/^\[out:json\]\[timeout:\d+\]\[maxsize:\d+\]/);
    expect(query.indexOf('(._;>;);')).toBeLessThan(query.indexOf('out body'));
  });

  it.each([
    'way["highway"]',
    'way["building"]',
    'relation["type"="multipolygon"]["building"]',
    'way["waterway"]',
    'way["natural"]',
    'way["leisure"]',
    'way["barrier"]',
    'way["landuse"]',
    'node["amenity"]',
    'node["barrier"]',
  ])('asks for %s', (clause) => {
    expect(query).toContain(`${clause};`);
  });
});

describe('the answer', () => {
  const check = (text: string) => checkOverpassAnswer(new Blob([text]));
  const elements = '"elements": [{ "type": "node", "id": 1, "lat": 38.5, "lon": 27.06 }]';

  it('passes when it is whole', async () => {
    await expect(check(`{ "version": 0.6, ${elements} }\n`)).resolves.toBeUndefined();
  });

  it.each([
    ['<!DOCTYPE html><html><body>Wi-Fi giriş</body></html>', 'downloadNotMap'],
    ['{"error":"no"}', 'downloadNotMap'],
    [`{ "version": 0.6, "elements": [{ "type": "node", "id"`, 'downloadCutOff'],
    [
      `{ ${elements}, "remark": "runtime error: Query timed out in \\"query\\" at line 3 after 91 seconds." }`,
      'serverBusy',
    ],
    [
      `{ ${elements}, "remark": "runtime error: Query run out of memory using about 512 MB of RAM." }`,
      'serverOutOfMemory',
    ],
    ['{ "version": 0.6, "elements": [\n\n  ] }', 'downloadEmpty'],
    ['', 'downloadNotMap'],
  ])('%s is %s', async (text, key) => {
    await expect(check(text)).rejects.toMatchObject({ key });
  });

  it('finds the remark behind a long list, and does not take a street called so for one', async () => {
    const long = `"elements": [${Array.from({ length: 2_000 }, (_, id) => `{"type":"node","id":${id},"tags":{"note":"remark"}}`).join(',')}]`;
    await expect(check(`{${long}}`)).resolves.toBeUndefined();
    await expect(
      check(`{${long}, "remark": "runtime error: Query timed out"}`),
    ).rejects.toMatchObject({ key: 'serverBusy' });
  });
});

describe('the servers', () => {
  it('are all let through by the content security policy, and asked over https', () => {
    const [connect = ''] = /connect-src [^;]*/.exec(contentSecurityPolicy) ?? [];
    const allowed = connect.split(' ');
    for (const { url, host } of overpassServers) {
      const { origin, hostname } = new URL(url);
      expect(allowed).toContain(origin);
      expect(hostname).toBe(host);
      expect(origin).toMatch(/^https:/);
    }
  });

  it('follow each other round', () => {
    const followers = overpassServers.map((server) => serverAfter(server));
    expect(followers).toEqual([...overpassServers.slice(1), overpassServers[0]]);
  });
});
