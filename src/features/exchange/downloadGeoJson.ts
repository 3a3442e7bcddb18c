/** The neighbourhood's records as a GeoJSON file, written in slices and handed to the person. */
import type { Audience } from '@/domain/privacy';
import type { MapRecord, Neighbourhood } from '@/domain/records';
import { type GeoJsonOptions, geoJsonParts } from '@/formats/geojson';
import { exchangeWords } from '@/i18n/exchangeWords';
import { formatsOf } from '@/i18n/format';
import { today } from '@/platform/clock';
import { saveFile } from '@/platform/files';
import { yieldToMain } from '@/platform/yield';
import { storedPack } from '@/store/packs';
import { fileName } from './fileName';
import { exportLabels } from './taxonomyWords';

export type FileAudience = Exclude<Audience, 'group'>;

const sliceMilliseconds = 8;

/** Asks where to put the file and writes it. The file's name, or null when the person cancelled. */
export async function downloadGeoJson(
  records: readonly MapRecord[],
  neighbourhood: Neighbourhood,
  audience: FileAudience,
  onProgress: (done: number, total: number) => void,
): Promise<string | null> {
  const options = await optionsOf(neighbourhood, audience);
  const blob = await blobOf(records, options, onProgress);
  const { name, district } = neighbourhood;
  const file = fileName([name, district, today(), audienceNames[audience]], 'geojson');
  return (await saveFile(blob, file)) === 'saved' ? file : null;
}

const audienceNames = { municipality: 'belediye', public: 'herkese-acik' } as const;

/** Title and description are Turkish like the labels: the file is for Turkish institutions. */
async function optionsOf(
  neighbourhood: Neighbourhood,
  audience: FileAudience,
): Promise<GeoJsonOptions> {
  const t = await exchangeWords('tr');
  const { name, district, province, practice } = neighbourhood;
  const day = formatsOf('tr').day(today());
  const place = [name, district, province].filter(Boolean).join(', ');
  return {
    audience,
    neighbourhood,
    baseMap: (await storedPack(neighbourhood.id))?.meta.source ?? null,
    labels: await exportLabels(),
    title: t('geojson.collectionTitle', { name: place }),
    description: practice
      ? t('geojson.practiceDescription', { day })
      : t('geojson.description', { name, day }),
  };
}

async function blobOf(
  records: readonly MapRecord[],
  options: GeoJsonOptions,
  onProgress: (done: number, total: number) => void,
): Promise<Blob> {
  const pieces: string[] = [];
  let sliceStart = performance.now();
  for (const piece of geoJsonParts(records, options)) {
    pieces.push(piece);
    if (performance.now() - sliceStart < sliceMilliseconds) continue;
    onProgress(pieces.length, records.length);
    await yieldToMain();
    sliceStart = performance.now();
  }
  return new Blob(pieces, { type: 'application/geo+json' });
}
