import { useRef, useState } from 'react';
import type { Uuid } from '@/domain/identifiers';
import { useTranslation } from '@/i18n/useTranslation';
import type { MapHandle } from '@/map/mapContract';
import type { MapTheme } from '@/map/scene';
import { Section } from '@/ui/Section';
import { Sheet } from '@/ui/Sheet';
import { Stack } from '@/ui/Stack';
import { type SheetCover, useSheetCover } from '@/ui/useSheetCover';
import type { SheetHeight } from '@/ui/useSheetDrag';
import styles from './basemap.module.css';
import { changeBelow } from './belowStore';
import { LookChoice } from './LookChoice';
import { OnlineSection } from './OnlineSection';
import { PictureSection } from './PictureSection';
import { TileFileSection } from './TileFileSection';

export interface LookPanelProps {
  neighbourhoodId: Uuid;
  map: MapHandle | null;
  /** What «Günlük» looks like with the colours of this screen. */
  plainTheme: MapTheme;
  /** Keep it stable. */
  onCover: (cover: SheetCover) => void;
  onClose: () => void;
}

/** **Harita görünümü**: the look of the base map, and **Altlıklar**, the layers below it. */
export function LookPanel({ neighbourhoodId, map, plainTheme, onCover, onClose }: LookPanelProps) {
  const { t } = useTranslation('basemap');
  const [height, setHeight] = useState<SheetHeight>('middle');
  const place = useRef<HTMLDivElement>(null);
  useSheetCover(place, onCover);
  return (
    <div ref={place} className={styles.place}>
      <Sheet
        title={t('title')}
        height={height}
        onHeightChange={setHeight}
        handle={{
          label: t('height'),
          heights: { low: t('low'), middle: t('middle'), full: t('full') },
        }}
        close={{
          label: t('close'),
          onPress: () => {
            changeBelow({ isPinning: false });
            onClose();
          },
        }}
        focusTitle
      >
        <Stack gap={5}>
          <LookChoice plainTheme={plainTheme} />
          <Section title={t('below.title')} lead={t('below.lead')}>
            <Stack gap={5}>
              <TileFileSection map={map} />
              <PictureSection neighbourhoodId={neighbourhoodId} map={map} />
              <OnlineSection />
            </Stack>
          </Section>
        </Stack>
      </Sheet>
    </div>
  );
}
