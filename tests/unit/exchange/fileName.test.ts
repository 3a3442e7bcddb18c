import { expect, it } from 'vitest';
import { fileName } from '@/features/exchange/fileName';

it.each([
  [['İzkent', 'Çiğli', '2026-11-23', 'belediye'], 'izkent-cigli-2026-11-23-belediye.geojson'],
  [['../..\\a/b', ''], 'a-b.geojson'],
  [['مرحبا'], 'harita.geojson'],
  [['Şıkğüöç Mah. <b>'], 'sikguoc-mah-b.geojson'],
])('a name for every system: %j', (parts, expected) => {
  expect(fileName(parts, 'geojson')).toBe(expected);
});
