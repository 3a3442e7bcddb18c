import { useSyncExternalStore } from 'react';
import { type LayerId, layers } from '@/domain/taxonomy/layers';
import type { PictureId } from '@/domain/taxonomy/pictures';
import styles from './LayerMark.module.css';
import { markGrid, markShapes } from './markShapes';
import { loadPictures, pictureOf, subscribePictures } from './pictureLoader';

export interface LayerMarkProps {
  layer: LayerId;
  /** Picture of the type; without it, or before the pictures have come, the layer's letter. */
  picture?: PictureId | undefined;
  /** 24, 32, 44 or 64 px; grows with the type. */
  size?: 'small' | 'medium' | 'large' | 'huge' | undefined;
  /** Letter instead of picture, as on a print without colour. */
  letter?: boolean | undefined;
  faded?: boolean | undefined;
}

/** The mark of a layer and type, the same in lists, legends and forms. Words stand beside it. */
export function LayerMark({ layer, picture, size = 'medium', letter, faded }: LayerMarkProps) {
  const { shape, letter: initial } = layers[layer];
  const wanted = letter ? undefined : picture;
  const drawing = useSyncExternalStore(subscribePictures, () =>
    wanted === undefined ? undefined : pictureOf(wanted),
  );
  if (wanted !== undefined && drawing === undefined) loadPictures();
  const outline = markShapes[shape];
  const { x, y, side } = outline.picture;
  return (
    <svg
      className={`${styles.mark} ${styles[size]} ${styles[layer]} ${faded ? styles.faded : ''}`}
      viewBox={`-1.5 -1.5 ${markGrid + 3} ${markGrid + 3}`}
      aria-hidden="true"
    >
      <path className={styles.halo} d={outline.path} />
      <path className={styles.rim} d={outline.path} />
      <path className={styles.shape} d={outline.inner} />
      {drawing === undefined ? (
        <text className={styles.letter} x={x} y={y} fontSize={side * 0.86}>
          {initial}
        </text>
      ) : (
        <path
          className={styles.picture}
          d={drawing.path}
          transform={`translate(${x - side / 2} ${y - side / 2}) scale(${side / drawing.size})`}
        />
      )}
    </svg>
  );
}
