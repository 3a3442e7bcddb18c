/** Invented names and records for the gallery; they belong to no real place. */
import { type LayerId, layerIds } from '@/domain/taxonomy/layers';
import type { PictureId } from '@/domain/taxonomy/pictures';
import { types } from '@/domain/taxonomy/types';
import type { PictureItem } from '@/ui/PictureGrid';
import type { RecordRowContent } from '@/ui/RecordRow';

export const layerNames: Record<LayerId, string> = {
  risk: 'Risk',
  resource: 'Kaynak',
  need: 'İhtiyaç',
  assembly: 'Toplanma',
  route: 'Güzergâh',
  check: 'Düzeltme',
  skill: 'Beceri',
  people: 'Destek',
};

const riskNames: Partial<Record<string, string>> = {
  r_yapi: 'Hasarlı ya da güvensiz görünen yapı (gözlem)',
  r_yumusak_kat: 'Zemin katı dükkân/otopark (yumuşak kat)',
  r_metruk: 'Terk edilmiş / metruk bina',
  r_dusebilir: 'Düşebilecek eleman (balkon, baca, saçak, tabela)',
  r_dar_sokak: 'Dar sokak (itfaiye giremez, < 4 m)',
  r_cikmaz: 'Çıkmaz sokak',
  r_park_isgal: 'Yolu kapatan park, tezgâh, dubâ',
  r_merdiven: 'Merdivenli ya da çok dik yol',
  r_trafo: 'Trafo',
  r_direk_kablo: 'Yatık direk, sarkan kablo',
};

/** The risk types, as the second step of **Ekle** shows them. */
export const riskPictures: PictureItem<string>[] = Object.entries(types)
  .filter(([, type]) => type.layer === 'risk')
  .slice(0, 18)
  .map(([id, type]) => ({
    id,
    layer: type.layer,
    picture: type.picture,
    label: riskNames[id] ?? id.slice(2).replaceAll('_', ' '),
  }));

export const layerPictures: PictureItem<LayerId>[] = layerIds.map((id) => ({
  id,
  layer: id,
  label: layerNames[id],
}));

const names = [
  'Ihlamur Sokağı girişi',
  'Çınaraltı Parkı',
  'Işık Ekmek Fırını',
  'Şadırvan Meydanı',
  'Dere kenarındaki istinat duvarı',
  'Gül Sokağı 14 numaradaki çatlak duvar ve bahçe kapısının önü',
  'Aile sağlığı merkezi',
  'Üzüm Sokağı merdivenleri',
];

export interface SampleRecord {
  id: string;
  name: string;
  typeId: keyof typeof types;
}

const typeIds = Object.keys(types) as (keyof typeof types)[];

/** As many records as wished. */
export function sampleRecords(count: number): SampleRecord[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    name: `${names[index % names.length] ?? ''}${index < names.length ? '' : ` ${index}`}`,
    typeId: typeIds[(index * 7) % typeIds.length] ?? 'r_trafo',
  }));
}

export function sampleRow(record: SampleRecord): RecordRowContent {
  const { layer, picture } = types[record.typeId];
  return {
    name: record.name,
    secondary: `${layerNames[layer]} · ${record.typeId.slice(2).replaceAll('_', ' ')}`,
    meta: '120 m',
    layer,
    picture: picture as PictureId,
  };
}
