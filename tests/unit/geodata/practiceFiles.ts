/** The practice neighbourhood as it is in the repository. */
import { readFileSync } from 'node:fs';
import type { AreaPack } from '@/domain/areaPack';
import { metresPerDegree } from '@/domain/geodesy';
import type { Position } from '@/domain/geometry';
import type { ContentOf, RecordKind } from '@/domain/records';

export const practiceText = (name: 'pack.json' | 'records.json'): string =>
  readFileSync(new URL(`../../../geodata/practice/${name}`, import.meta.url), 'utf8');

export const pack = JSON.parse(practiceText('pack.json')) as AreaPack;

type Stored<Kind extends RecordKind> = { id: string } & ContentOf<Kind>;

export const examples = JSON.parse(practiceText('records.json')) as {
  neighbourhood: Stored<'neighbourhood'>;
  records: Stored<'mapRecord'>[];
  activities: Stored<'activity'>[];
};

export type Metres = readonly [east: number, north: number];

const [east, north] = metresPerDegree(43.2);

/** Metres east and north of the middle of the map. */
export const metres = ([longitude, latitude]: Position): Metres => [
  (longitude - 34) * east,
  (latitude - 43.2) * north,
];

/** Lower case as Turkish writes it, without the word for what kind of place it is. */
export function stem(name: string): string {
  return name
    .toLocaleLowerCase('tr')
    .replace(/\s*\(.*\)/, '')
    .replace(/ (mah|mahallesi|köyü|köy|caddesi|sokağı|sokak|çıkmazı|merdiveni|aralığı)$/, '');
}
