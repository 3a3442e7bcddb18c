/** The shape of the session. */
import type { Uuid } from '@/domain/identifiers';
import type { TypeId } from '@/domain/taxonomy/types';
import type { MapLook, RecordDraft, RecordFilter } from '@/domain/view';
import type { Language } from '@/i18n/languages';

export const screens = [
  'start',
  'newNeighbourhood',
  'map',
  'areaPack',
  'plan',
  'share',
  'menu',
  'neighbourhoods',
  'settings',
  'help',
] as const;

export type Screen = (typeof screens)[number];

export type Theme = 'system' | 'light' | 'dark' | 'contrast';

export interface Session {
  language: Language;
  theme: Theme;
  /** Larger type for a room with a projector. */
  projector: boolean;
  screen: Screen;
  neighbourhoodId: Uuid | null;
  selectedId: Uuid | null;
  filter: RecordFilter;
  /** Newest first; the form offers these types before the others. */
  recentTypes: readonly TypeId[];
  draft: RecordDraft | null;
  mapLook: MapLook;
  /** Buildings are coloured by how many floors they have. */
  mapFloors: boolean;
  /** The tile file of this device lies under the map. */
  showsTileFile: boolean;
  /** Neighbourhoods over whose map a picture is pinned: only for them is one looked for. */
  pinnedPictures: readonly Uuid[];
}
