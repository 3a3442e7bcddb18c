import { LayerMark } from './LayerMark';
import type { RecordRowContent } from './RecordList';
import styles from './RecordList.module.css';

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
