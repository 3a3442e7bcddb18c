import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './IconButton';
import styles from './Sheet.module.css';
import type { SheetHeight } from './sheetHeights';
import { useScrollStop } from './useScrollStop';
import { useSheetDrag } from './useSheetDrag';

export interface SheetProps {
  /** Title at the head and name of the region. */
  title: string;
  /** Small words beside or under the title. */
  subtitle?: ReactNode;
  /** Before the title: a LayerMark. */
  mark?: ReactNode;
  /**
   * Height on a phone; on a laptop it is a panel and always whole. `content` is as high as what is in
   * it and has no handle: a few words and buttons under a map that has to be seen.
   */
  height: SheetHeight | 'content';
  onHeightChange: (height: SheetHeight) => void;
  /** What the handle says: «Panel yüksekliği», and the three heights. */
  handle: { label: string; heights: Record<SheetHeight, string> };
  back?: { label: string; onPress: () => void } | undefined;
  close?: { label: string; onPress: () => void } | undefined;
  /** Stays under the head while the rest scrolls: a search field. */
  toolbar?: ReactNode;
  /** Stays at the bottom, in the thumb's reach: **Kaydet**. */
  footer?: ReactNode;
  children: ReactNode;
  /** The contents have no margin and scroll themselves: a RecordList. */
  flush?: boolean | undefined;
  /** Whatever it shows now: when this changes, it scrolls to its top. */
  contentKey?: string | undefined;
  /** Puts the focus on the title when the contents change, so that they are read from there. */
  focusTitle?: boolean | undefined;
}

/**
 * On a phone a sheet over the map with three heights, by thumb or by key; on a laptop a panel beside
 * it. It is no dialog: the map behind it stays alive and the focus is free.
 */
export function Sheet(props: SheetProps) {
  const { title, subtitle, mark, height, onHeightChange, handle, back, close } = props;
  const { contentKey, focusTitle } = props;
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { sheet, head, dragging, step, headHandlers } = useSheetDrag(height, onHeightChange);

  useScrollStop(body);

  // biome-ignore lint/correctness/useExhaustiveDependencies: contentKey is what tells that the contents are others.
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
    if (focusTitle) heading.current?.focus({ preventScroll: true });
  }, [contentKey, focusTitle]);

  return (
    <section
      ref={sheet}
      className={`${styles.sheet} ${styles[height]} ${dragging ? styles.dragging : ''}`}
      aria-labelledby={titleId}
    >
      <div ref={head} className={styles.head} {...headHandlers}>
        {height !== 'content' && (
          <button
            type="button"
            className={styles.handle}
            aria-label={`${handle.label}: ${handle.heights[height]}`}
            onClick={() => step('next')}
            onKeyDown={(event) => {
              if (event.key === 'ArrowUp') step('higher');
              else if (event.key === 'ArrowDown') step('lower');
              else return;
              event.preventDefault();
            }}
          >
            <span className={styles.grip} />
          </button>
        )}
        <div className={styles.titleRow}>
          {back && (
            <div className={styles.back}>
              <IconButton icon="back" label={back.label} onPress={back.onPress} />
            </div>
          )}
          {mark !== undefined && <div className={styles.mark}>{mark}</div>}
          <div className={styles.words}>
            <h2 ref={heading} className={styles.title} id={titleId} tabIndex={-1}>
              {title}
            </h2>
            {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
          </div>
          {close && <IconButton icon="close" label={close.label} onPress={close.onPress} />}
        </div>
      </div>
      {props.toolbar !== undefined && <div className={styles.toolbar}>{props.toolbar}</div>}
      <div ref={body} className={props.flush ? styles.flush : styles.body}>
        {props.children}
      </div>
      {props.footer !== undefined && <div className={styles.footer}>{props.footer}</div>}
    </section>
  );
}
