import type { PhotoId } from '@/domain/identifiers';
import { useTranslation } from '@/i18n/useTranslation';
import { usePhotoUrl } from '@/store/photoUrls';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { Spinner } from '@/ui/Spinner';
import styles from './detail.module.css';

interface PhotoDialogProps {
  photoId: PhotoId;
  label: string;
  onClose: () => void;
}

/** One photo as large as the screen allows. */
export function PhotoDialog({ photoId, label, onClose }: PhotoDialogProps) {
  const { t } = useTranslation('capture');
  const photo = usePhotoUrl(photoId, 'full');
  return (
    <Dialog title={label} size="large" onClose={onClose} closeLabel={t('close')}>
      {photo.kind === 'loading' && <Spinner />}
      {photo.kind === 'missing' && <Notice kind="warning">{t('photo.missing')}</Notice>}
      {photo.kind === 'ready' && <img className={styles.photo} src={photo.url} alt={label} />}
    </Dialog>
  );
}
