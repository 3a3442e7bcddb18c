import { type KeyboardEvent, useRef, useState } from 'react';
import type { LayerId } from '@/domain/taxonomy/layers';
import type { PictureId } from '@/domain/taxonomy/pictures';
import { LayerMark } from './LayerMark';
import styles from './PictureGrid.module.css';
import { useTypeahead } from './useTypeahead';

export interface PictureItem<Id extends string> {
  id: Id;
  label: string;
  layer: LayerId;
  /** Without it the layer's letter. */
  picture?: PictureId | undefined;
}

export interface PictureGridProps<Id extends string> {
  /** What is chosen: «Tür seçelim». */
  label: string;
  items: readonly PictureItem<Id>[];
  /** Chosen now, if any. */
  value?: Id | null | undefined;
  /** A press, Enter or Space. */
  onChoose: (id: Id) => void;
}

/**
 * Choose by picture: three in a row on a phone, more where there is room. One stop for Tab; arrows
 * go by sight (the one above is above), letters jump.
 */
export function PictureGrid<Id extends string>({
  label,
  items,
  value = null,
  onChoose,
}: PictureGridProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const typeahead = useTypeahead(items.length, (index) => items[index]?.label ?? '');
  const chosen = items.findIndex((item) => item.id === value);
  const active = Math.min(at ?? Math.max(0, chosen), Math.max(0, items.length - 1));

  const goTo = (index: number) => {
    if (index < 0 || index >= items.length) return;
    setAt(index);
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const columns = columnsOf(list.current);
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const moves: Record<string, number> = {
      ArrowRight: active + forward,
      ArrowLeft: active - forward,
      ArrowDown: Math.min(active + columns, items.length - 1),
      ArrowUp: active - columns,
      Home: 0,
      End: items.length - 1,
    };
    const next = moves[event.key] ?? typeahead(event, active);
    if (next !== undefined) {
      event.preventDefault();
      goTo(next);
    } else if (event.key === 'Enter' || event.key === ' ') {
      const item = items[active];
      event.preventDefault();
      if (item) onChoose(item.id);
    }
  };
  return (
    <div ref={list} role="listbox" aria-label={label} className={styles.grid} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox takes the keys for all of them.
        <div
          key={item.id}
          role="option"
          aria-selected={index === chosen}
          tabIndex={index === active ? 0 : -1}
          className={styles.tile}
          onClick={() => onChoose(item.id)}
          onFocus={() => setAt(index)}
        >
          <LayerMark layer={item.layer} picture={item.picture} size="huge" />
          <span className={styles.label}>{item.label}</span>
        </div>
      ))}
    </div>
  );
}

/** How many tiles stand in the first row. */
function columnsOf(list: HTMLElement | null): number {
  const tiles = Array.from(list?.children ?? []) as HTMLElement[];
  const top = tiles[0]?.offsetTop;
  return Math.max(1, tiles.filter((tile) => tile.offsetTop === top).length);
}
