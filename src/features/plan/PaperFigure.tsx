import { useEffect, useState } from 'react';
import type { Drawing, Shape } from '@/documents/drawing';
import type { Figure } from '@/documents/tree';
import { objectUrl, releaseUrl } from '@/platform/objectUrl';
import styles from './paperFigure.module.css';

/** A map of the document with its labels, legend and notes. */
export function PaperFigure({ figure }: { figure: Figure }) {
  const { title, description, image, overlay, legend, notes } = figure;
  const url = useBlobUrl(image);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.figureTitle}>{title}</figcaption>
      <div className={styles.map} role="img" aria-label={description}>
        {url !== null && <img className={styles.mapPicture} src={url} alt="" />}
        <DrawingView drawing={overlay} className={styles.mapOverlay} />
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <ul className={styles.legend}>
        {legend.map(({ symbol, text }) => (
          <li key={text} className={styles.legendEntry}>
            <DrawingView drawing={symbol} className={styles.legendSymbol} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** A drawing; the words beside it say what it means. */
function DrawingView({ drawing, className }: { drawing: Drawing; className: string | undefined }) {
  const { width, height, shapes } = drawing;
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {shapes.map((shape, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is made anew, its shapes never move
        <ShapeView key={k} shape={shape} />
      ))}
    </svg>
  );
}

function ShapeView({ shape }: { shape: Shape }) {
  if (shape.kind === 'text') {
    const { text, x, y, size, strong, anchor, fill } = shape;
    return (
      <text
        x={x}
        y={y}
        fontSize={size}
        fontWeight={strong ? 700 : 400}
        textAnchor={anchor}
        fill={fill}
      >
        {text}
      </text>
    );
  }
  const { x, y, scale } = shape.at;
  return (
    <path
      d={shape.path}
      transform={`translate(${x} ${y}) scale(${scale})`}
      fill={shape.fill ?? 'none'}
      stroke={shape.stroke?.colour}
      strokeWidth={shape.stroke && shape.stroke.width / scale}
      strokeLinejoin="round"
    />
  );
}

function useBlobUrl(blob: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (blob === null) return;
    const made = objectUrl(blob);
    setUrl(made);
    return () => {
      setUrl(null);
      releaseUrl(made);
    };
  }, [blob]);
  return url;
}
