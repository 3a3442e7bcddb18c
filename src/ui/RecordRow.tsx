import type { LayerId } from '@/domain/taxonomy/layers';
import type { PictureId } from '@/domain/taxonomy/pictures';
import { LayerMark } from './LayerMark';
import styles from './RecordList.module.css';

/** What a row shows. */
export interface RecordRowContent {
  name: string;
  /** The type, or what else tells it from its neighbours. */
  secondary?: string | undefined;
  /** At the end: a distance, a number of people. */
  meta?: string | undefined;
  layer: LayerId;
  picture?: PictureId | undefined;
  /** Read out at the end of the row: the layer's name. */
  spoken?: string | undefined;
}

interface RecordRowProps {
  content: RecordRowContent;
  /** Place in the whole list, from one, and how many there are. */
  place: number;
  of: number;
  /** From the top of the list, px. */
  offset: number;
  selected: boolean;
  /** Reached by Tab. */
  reachable: boolean;
  onPress: () => void;
}

/** One row of RecordList. */
export function RecordRow({
  content,
  place,
  of,
  offset,
  selected,
  reachable,
  onPress,
}: RecordRowProps) {
  const { name, secondary, meta, layer, picture, spoken } = content;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox takes the keys for all of them.
    <div
      role="option"
      aria-selected={selected}
      aria-posinset={place}
      aria-setsize={of}
      aria-label={[name, secondary, meta, spoken].filter(Boolean).join(', ')}
      tabIndex={reachable ? 0 : -1}
      className={styles.row}
      style={{ transform: `translateY(${offset}px)` }}
      onClick={onPress}
    >
      <LayerMark layer={layer} picture={picture} size="medium" />
      <span className={styles.words}>
        <span className={styles.name}>{name}</span>
        {secondary !== undefined && <span className={styles.secondary}>{secondary}</span>}
      </span>
      {meta !== undefined && <span className={styles.meta}>{meta}</span>}
    </div>
  );
}
