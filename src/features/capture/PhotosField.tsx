import type { Failure } from '@/domain/failures';
import type { PhotoId } from '@/domain/identifiers';
import { useTranslation } from '@/i18n/useTranslation';
import { Notice } from '@/ui/Notice';
import { PhotoTiles } from '@/ui/PhotoTiles';
import { Section } from '@/ui/Section';
import styles from './form.module.css';
import { usePhotoTiles } from './usePhotoTiles';

interface PhotosFieldProps {
  photoIds: readonly PhotoId[];
  /** How many are being made small. */
  preparing: number;
  failure: Failure | null;
  onFiles: (files: File[]) => void;
  onRemove: (id: PhotoId) => void;
}

/** Photos by camera or from files: small, without the place they were taken at. */
export function PhotosField({ photoIds, preparing, failure, onFiles, onRemove }: PhotosFieldProps) {
  const { t } = useTranslation(['capture', 'failures']);
  const tiles = usePhotoTiles(photoIds);
  const waiting = Array.from({ length: preparing }, (_, index) => ({
    id: `preparing ${index}`,
    url: null,
    label: t('photo.preparing'),
  }));
  return (
    <Section title={t('photo.label')} level={3}>
      <p className={styles.hint}>{t('photo.hint')}</p>
      <PhotoTiles
        photos={[...tiles, ...waiting]}
        onRemove={onRemove}
        removeLabel={(label) => t('photo.remove', { label })}
        add={{ camera: t('photo.take'), file: t('photo.choose'), onFiles }}
      />
      <div role="status">{preparing > 0 && t('photo.preparing')}</div>
      {failure !== null && (
        <Notice kind="error" title={t(`failures:${failure.key}.title`, failure.details)}>
          {t(`failures:${failure.key}.nextStep`, failure.details)}
        </Notice>
      )}
    </Section>
  );
}
