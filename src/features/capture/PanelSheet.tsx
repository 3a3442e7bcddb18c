import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Sheet, type SheetProps } from '@/ui/Sheet';
import { useSheetCover } from '@/ui/useSheetCover';
import type { SheetHeight } from '@/ui/useSheetDrag';
import styles from './PanelSheet.module.css';
import { usePanel } from './panelContext';
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

  useSheetCover(place, onSheet);

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
