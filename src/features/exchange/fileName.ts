/** Names of files that go out: letters that every system, USB stick and chat app takes. */
import { searchKey } from '@/domain/turkish';

/** `izkent-cigli-2026-11-23-belediye.geojson` from its parts; empty parts are left out. */
export function fileName(parts: readonly string[], ending: string): string {
  const stem = parts
    .map((part) =>
      searchKey(part)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-');
  return `${stem.slice(0, 100) || 'harita'}.${ending}`;
}
