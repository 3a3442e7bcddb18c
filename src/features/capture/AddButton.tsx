import type { CSSProperties } from 'react';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import styles from './AddButton.module.css';

interface AddButtonProps {
  onPress: () => void;
  /** Pixels that the sheet covers from below: the button stands on it. */
  above: number;
}

/** **Ekle**: the one big button, over the map in the thumb's reach. */
export function AddButton({ onPress, above }: AddButtonProps) {
  const { t } = useTranslation('capture');
  return (
    <div className={styles.place} style={{ '--above': `${above}px` } as CSSProperties}>
      <Button variant="primary" size="floating" icon="plus" onPress={onPress}>
        {t('add')}
      </Button>
    </div>
  );
}
