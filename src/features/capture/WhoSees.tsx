import { typeReach } from '@/domain/privacy';
import type { TypeId } from '@/domain/taxonomy/types';
import { useTranslation } from '@/i18n/useTranslation';
import { Icon } from '@/ui/Icon';
import styles from './WhoSees.module.css';

/** One line: who may come to see a record of this type. */
export function WhoSees({ typeId }: { typeId: TypeId }) {
  const { t } = useTranslation('capture');
  const staysInGroup = typeReach(typeId) === 'group';
  return (
    <p className={styles.line}>
      <Icon name={staysInGroup ? 'lock' : 'people'} />
      <span>{staysInGroup ? t('who.group') : t('who.public')}</span>
    </p>
  );
}
