import { useId, useState } from 'react';
import { formatsOf } from '@/i18n/format';
import { useTranslation } from '@/i18n/useTranslation';
import styles from './MapLegend.module.css';
import type { Scene } from './scene';
import { type LegendSample, legendOf } from './style/legend';

interface MapLegendProps {
  readonly scene: Scene;
  /** So little of the map is in sight that the legend would cover it: it begins folded. */
  readonly isCrowded: boolean;
}

/** What the colours of training and of floors say; folded away with a tap. */
export function MapLegend({ scene, isCrowded }: MapLegendProps) {
  const { t, i18n } = useTranslation('map');
  const formats = formatsOf(i18n.language);
  /** As a hand has left it; until then by the room there is. */
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? !isCrowded;
  return (
    <details
      className={styles.legend}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        // It also tells of what was opened for it.
        if (open !== isOpen) setChosen(open);
      }}
    >
      <summary className={styles.title}>{t('legend.title')}</summary>
      <ul className={styles.entries}>
        {legendOf(scene.theme, scene.look).map(({ key, figures, sample }) => {
          const { metres = 0, from = 0, to = 0 } = figures;
          const words = {
            metres: formats.number(metres),
            from: formats.number(from),
            to: formats.number(to),
          };
          return (
            <li key={`${key} ${from}`} className={styles.entry}>
              <Sample {...sample} />
              <span>{t(`legend.${key}`, words)}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

const patternPaths = {
  bars: 'M5 3v10M12 3v10M19 3v10M26 3v10',
  hatch: 'M2 13L13 2M9 14L21 2M17 14L29 2M25 14L30 9',
  dots: 'M3 8h26',
} as const;

/** A piece of the map, 32 × 16. */
function Sample({ kind, fill, edge, pattern }: LegendSample) {
  const clip = useId();
  return (
    <svg className={styles.sample} viewBox="0 0 32 16" aria-hidden="true">
      {kind === 'area' ? (
        <rect x="2" y="2" width="28" height="12" rx="2" fill={fill} stroke={edge} />
      ) : (
        <>
          <path d="M1 8h30" stroke={edge} strokeWidth="10" />
          <path d="M1 8h30" stroke={fill} strokeWidth="7.5" />
        </>
      )}
      {pattern && (
        <>
          <clipPath id={clip}>
            <rect x="2" y="4" width="28" height="8" />
          </clipPath>
          <path
            d={patternPaths[pattern.kind]}
            stroke={pattern.ink}
            strokeWidth={pattern.kind === 'bars' ? 2.4 : 1.2}
            strokeDasharray={pattern.kind === 'dots' ? '1.5 3.5' : undefined}
            clipPath={`url(#${clip})`}
          />
        </>
      )}
    </svg>
  );
}
