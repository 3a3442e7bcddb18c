/** What can be read off the drawing for a record: areas, steps, slopes, floors. */

import { areaSquareMetres } from '@/domain/geodesy';
import type { RecordGeometry } from '@/domain/geometry';
import type { MapRecord } from '@/domain/records';
import type { RecordPlan } from './plan/records';
import { poolPlan } from './plan/streets';
import { at, lineLength } from './plane';
import { polygonGeometry, position } from './projection';
import { groundRing } from './recordGeometry';
import { area, centroid, contains, counterClockwise } from './rings';
import { streetOf } from './streets';
import { slopePercent, stepCount } from './terrain';
import type { Town } from './town';

/** What can be read off the drawing: areas, steps, slopes, floors. */
export function measured(
  plan: RecordPlan,
  geometry: RecordGeometry,
  town: Town,
): MapRecord['attributes'] {
  const { where, typeId } = plan;
  if ('ground' in where && geometry.type === 'Polygon') {
    const squareMetres = areaSquareMetres(geometry);
    const isAssembly = typeId === 't_resmi' || typeId === 't_oneri';
    return {
      alan_m2: tens(squareMetres),
      ...(isAssembly
        ? { kullanilabilir_m2: tens(squareMetres - takenSquareMetres(where.ground, town)) }
        : {}),
    };
  }
  if (typeId === 'r_merdiven' && 'street' in where) {
    const { line } = streetOf(town.streets, where.street);
    return {
      basamak: stepCount(line, town.stream),
      egim_yuzde: Math.round(slopePercent(line, town.stream)),
    };
  }
  if (typeId === 'r_yumusak_kat' && geometry.type === 'Point') {
    const house = town.houses.find(({ ring }) => {
      const [x, y] = position(centroid(ring));
      return x === geometry.coordinates[0] && y === geometry.coordinates[1];
    });
    return house ? { kat_sayisi: house.floors } : {};
  }
  if (typeId === 'k_okul') {
    const squareMetres = areaSquareMetres(polygonGeometry(groundRing(town, 'okul')));
    return { bahce_m2: tens(squareMetres - takenSquareMetres('okul', town)) };
  }
  return {};
}

const tens = (squareMetres: number) => Math.round(squareMetres / 10) * 10;

/** Buildings, a strip around them as wide as they are high, pool and playground: no room to stand. */
function takenSquareMetres(key: string, town: Town): number {
  const ring = groundRing(town, key);
  const houses = town.houses.filter((house) => contains(ring, house.door));
  const built = houses.reduce((sum, { ring: outline, floors }) => {
    const rim = lineLength([...outline, at(outline, 0)]) * Math.min(6, floors * 3);
    return sum + area(outline) + rim;
  }, 0);
  if (key !== 'park') return built;
  const play = town.grounds.find((one) => one.key === 'oyun');
  return built + area(poolPlan.ring) + (play ? area(counterClockwise(play.ring)) : 0);
}
