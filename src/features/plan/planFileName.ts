import type { Day } from '@/domain/identifiers';

/** Longer names are refused by some file systems and cut by every file list. */
const longestPlace = 60;

/** «Ihlamurlu – Mahalle Afet Eylem Planı – 2026-11-23.pdf», fit for every file system. */
export function planFileName(place: string, title: string, day: Day): string {
  const fileSafe = (text: string) =>
    text
      .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const start = fileSafe(place).slice(0, longestPlace).trim();
  return `${[start, fileSafe(title), day].filter(Boolean).join(' – ')}.pdf`;
}
