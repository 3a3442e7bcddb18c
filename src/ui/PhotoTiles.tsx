import { useRef } from 'react';
import { Icon } from './Icon';
import { IconButton } from './IconButton';
import styles from './PhotoTiles.module.css';
import { Spinner } from './Spinner';

export interface PhotoTile {
  id: string;
  /** Object URL of the preview; null while it is made. */
  url: string | null;
  /** What the picture is: «Fotoğraf 1». */
  label: string;
}

export interface PhotoTilesProps {
  photos: readonly PhotoTile[];
  onOpen?: ((id: string) => void) | undefined;
  onRemove?: ((id: string) => void) | undefined;
  /** «Fotoğraf 1'i sil» */
  removeLabel?: ((label: string) => string) | undefined;
  /** Adds a tile that asks for pictures. */
  add?: { camera: string; file: string; onFiles: (files: File[]) => void } | undefined;
}

/** Photos of a record, and the ways to add one: camera or file. */
export function PhotoTiles({ photos, onOpen, onRemove, removeLabel, add }: PhotoTilesProps) {
  return (
    <ul className={styles.tiles}>
      {photos.map(({ id, url, label }) => (
        <li key={id} className={styles.tile}>
          {url === null ? (
            <span className={styles.waiting}>
              <Spinner />
            </span>
          ) : (
            <button
              type="button"
              className={styles.open}
              disabled={onOpen === undefined}
              onClick={() => onOpen?.(id)}
            >
              <img className={styles.picture} src={url} alt={label} decoding="async" />
            </button>
          )}
          {onRemove && (
            <span className={styles.remove}>
              <IconButton
                icon="close"
                variant="floating"
                label={removeLabel?.(label) ?? label}
                onPress={() => onRemove(id)}
              />
            </span>
          )}
        </li>
      ))}
      {add && (
        <>
          <li className={styles.tile}>
            <AddTile icon="camera" label={add.camera} onFiles={add.onFiles} capture />
          </li>
          <li className={styles.tile}>
            <AddTile icon="photo" label={add.file} onFiles={add.onFiles} />
          </li>
        </>
      )}
    </ul>
  );
}

interface AddTileProps {
  icon: 'camera' | 'photo';
  label: string;
  onFiles: (files: File[]) => void;
  /** Opens the camera at once, where there is one. */
  capture?: boolean;
}

function AddTile({ icon, label, onFiles, capture = false }: AddTileProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={styles.add} onClick={() => picker.current?.click()}>
        <Icon name={icon} size="large" />
        <span>{label}</span>
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept="image/*"
        multiple={!capture}
        {...(capture ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          const files = Array.from(event.target.files ?? []);
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
