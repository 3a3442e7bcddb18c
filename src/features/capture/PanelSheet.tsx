import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Sheet, type SheetProps } from '@/ui/Sheet';
import type { SheetHeight } from '@/ui/useSheetDrag';
import styles from './PanelSheet.module.css';
import { type SheetCover, usePanel } from './panelContext';
import { UnfinishedNotice } from './UnfinishedNotice';

type PanelSheetProps = Pick<
  SheetProps,
  'title' | 'subtitle' | 'mark' | 'back' | 'close' | 'toolbar' | 'footer' | 'contentKey'
> & {
  /** Height to begin with on a phone; a hand may change it. `content`: as high as what is in it. */
  begins: SheetProps['height'];
  /** A hand changed the height: the list comes back as it was left. */
  onHeight?: ((height: SheetHeight) => void) | undefined;
  children: ReactNode;
};

/** The sheet of every view of capture: begins at the view's own height and tells how much it covers. */
export function PanelSheet({ begins, onHeight, children, ...sheet }: PanelSheetProps) {
  const { t } = useTranslation('capture');
  const { onSheet, movesFocus, unfinished } = usePanel();
  const [height, setHeight] = useState(begins);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = place.current?.firstElementChild;
    if (!(element instanceof HTMLElement)) return;
    const measure = () => onSheet(coverOf(element));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [onSheet]);

  return (
    <div ref={place} className={styles.place}>
      <Sheet
        {...sheet}
        height={height}
        onHeightChange={(next) => {
          setHeight(next);
          onHeight?.(next);
        }}
        handle={{
          label: t('panel.height'),
          heights: { low: t('panel.low'), middle: t('panel.middle'), full: t('panel.full') },
        }}
        focusTitle={movesFocus}
      >
        {unfinished !== null && (
          <div className={styles.unfinished}>
            <UnfinishedNotice {...unfinished} />
          </div>
        )}
        {children}
      </Sheet>
    </div>
  );
}

/** Above this share of the stage the map behind is no more than a strip. */
const wholeShare = 0.75;

/** On a laptop the sheet stands beside the map and covers none of it. */
function coverOf(sheet: HTMLElement): SheetCover {
  if (getComputedStyle(sheet).position !== 'absolute') return { pixels: 0, isWhole: false };
  const pixels = sheet.offsetHeight;
  const room = sheet.offsetParent?.clientHeight ?? window.innerHeight;
  return { pixels, isWhole: pixels > wholeShare * room };
}
