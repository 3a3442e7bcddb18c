/** The name of a pack's file: «izkent 2026-11-23.mahalle-haritasi». */
import type { PackMeta } from '@/domain/areaPack';

/** Letters that Windows, Android and chats do not take in a file name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const forbidden = /[\u0000-\u001f<>:"/\\|?*]+/g;

export function packFileName({ name, source }: Pick<PackMeta, 'name' | 'source'>): string {
  const place = name.replace(forbidden, ' ').replace(/\s+/g, ' ').trim().slice(0, 80);
  return `${[place || 'mahalle', source.date].join(' ')}.mahalle-haritasi`;
}
