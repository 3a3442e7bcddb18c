/**
 * Real neighbourhoods to start from: İzkent in Çiğli, where the first groups worked, and its
 * neighbours. Facts only, each with its source; what is not known is null and stays unknown.
 *
 * Centres are centroids of the neighbourhood's outline in OpenStreetMap, rounded to five decimals
 * (about one metre): a figure, not the outline.
 */
import type { Position } from '@/domain/geometry';
import type { Day } from '@/domain/identifiers';

export interface KnownPlace {
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly centre: Position;
  /** Source of the centre, shown with it. */
  readonly centreSource: string;
  /** When the centre was computed. */
  readonly centreDate: Day;
  /** OpenStreetMap relation of the outline: names alone are not enough, there are two İzkents. */
  readonly osmRelation: number;
  readonly population: number | null;
  /** Source of the population; empty if there is none. */
  readonly source: string;
  /** Year of the population figure. */
  readonly date: string;
}

const openStreetMap = '© OpenStreetMap katkıcıları';
const populationSource = 'TÜİK MEDAS (TurkiyeAPI)';

const place = (
  name: string,
  osmRelation: number,
  centre: Position,
  population: number | null = null,
): KnownPlace => ({
  name,
  district: 'Çiğli',
  province: 'İzmir',
  centre,
  centreSource: openStreetMap,
  centreDate: '2026-11-23',
  osmRelation,
  population,
  source: population === null ? '' : populationSource,
  date: population === null ? '' : '2025',
});

export const knownPlaces: readonly KnownPlace[] = [
  place('İzkent', 10222880, [27.06652, 38.51211], 6295),
  place('Egekent', 10220109, [27.0637, 38.50518], 8107),
  place('Evka-5', 10192313, [27.05345, 38.51741], 12717),
  place('Atatürk', 10222879, [27.06335, 38.51933]),
  place('Çağdaş', 10220110, [27.05987, 38.50325]),
  place('Esentepe', 10186178, [27.05587, 38.51121]),
];
