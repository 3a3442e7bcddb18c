import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from './Button';
import styles from './FileDrop.module.css';
import { Icon } from './Icon';

export interface FileDropProps {
  /** «Dosyayı buraya bırakalım» */
  label: string;
  /** Which files: «GeoJSON ya da CSV» */
  hint?: ReactNode;
  /** «Dosya seç» */
  buttonLabel: string;
  /** As in an input: `.geojson,.json,.csv`. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  onFiles: (files: File[]) => void;
  /** Text pasted while this place has the focus or the pointer; without it only files are taken. */
  onText?: ((text: string) => void) | undefined;
  disabled?: boolean | undefined;
}

/** A place for files: drag, press, or paste. */
export function FileDrop({
  label,
  hint,
  buttonLabel,
  accept,
  multiple = false,
  onFiles,
  onText,
  disabled,
}: FileDropProps) {
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const give = (list: FileList | null | undefined) => {
    const files = Array.from(list ?? []);
    if (files.length > 0 && !disabled) onFiles(multiple ? files : files.slice(0, 1));
    return files.length > 0;
  };
  return (
    <section
      className={`${styles.drop} ${over ? styles.over : ''}`}
      aria-labelledby={id}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        give(event.dataTransfer.files);
      }}
      onPaste={(event) => {
        if (give(event.clipboardData.files) || disabled) return;
        const text = event.clipboardData.getData('text/plain');
        if (text !== '') onText?.(text);
      }}
    >
      <Icon name="upload" size="large" />
      <p className={styles.label} id={id}>
        {label}
      </p>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <Button
        variant="primary"
        icon="folder"
        disabled={disabled}
        onPress={() => picker.current?.click()}
      >
        {buttonLabel}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          give(event.target.files);
          // The same file may be chosen again after it was put right.
          event.target.value = '';
        }}
      />
    </section>
  );
}
