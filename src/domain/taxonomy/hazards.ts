/** Hazards a record can belong to. Labels in `taxonomy.json`. Source: programme dossier §2.1. */
export const hazardIds = [
  'deprem',
  'sivilasma',
  'sel',
  'orman',
  'yangin',
  'heyelan',
  'firtina',
  'sicak',
  'soguk',
  'kuraklik',
  'tsunami',
  'salgin',
  'endustri',
  'kesinti',
  'siddet',
] as const;

export type HazardId = (typeof hazardIds)[number];

export function isHazardId(value: unknown): value is HazardId {
  return (hazardIds as readonly unknown[]).includes(value);
}
