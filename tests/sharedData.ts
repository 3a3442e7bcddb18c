import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Path of a real-world file beside the repository (`../shared/…`), or null where that folder isn't:
 * the test is then skipped with a word, such as `test.skipIf(path === null)`.
 * @param name such as 'data/izmir/eshot_otobus_duraklari_izmir.csv'
 */
export function sharedFile(name: string): string | null {
  const path = fileURLToPath(new URL(`../../shared/${name}`, import.meta.url));
  return existsSync(path) ? path : null;
}
