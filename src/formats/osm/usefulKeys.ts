/** Tags that the pack maker looks at; all others (addresses, editors' notes …) are not kept. */
import { interchange } from '@/domain/taxonomy/interchange';

const keys = new Set([
  // what it is
  ...'type highway building landuse leisure natural waterway water barrier amenity shop office'.split(
    ' ',
  ),
  ...'tourism place healthcare emergency historic man_made power railway public_transport'.split(
    ' ',
  ),
  ...'craft club social_facility religion aeroway military'.split(' '),
  // what it is called
  ...'name name:tr'.split(' '),
  // roads and who may walk there
  ...'foot access motorroad service width est_width lanes surface incline step_count'.split(' '),
  ...'bridge tunnel covered noexit area indoor'.split(' '),
  // buildings, walls
  ...'building:levels building:flats building:use height'.split(' '),
  // types of the taxonomy
  ...Object.values(interchange).flatMap(({ osmTags }) =>
    (osmTags ?? '').split(/;|\+/).map((tag) => (tag.trim().split('=')[0] ?? '').trim()),
  ),
]);

export function isUsefulKey(key: string): boolean {
  return keys.has(key);
}
