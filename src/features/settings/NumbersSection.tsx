import { useState } from 'react';
import { type NumberId, numberInUse } from '@/domain/numbers';
import type { Neighbourhood } from '@/domain/records';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { useNeighbourhood } from '@/store/hooks';
import { IconButton } from '@/ui/IconButton';
import { Notice } from '@/ui/Notice';
import { Section } from '@/ui/Section';
import { NumberEditor } from './NumberEditor';
import { groupedNumbers } from './numberGroups';
import styles from './SettingsScreen.module.css';

/** Every standard number in use, its source, and the group's own value where it has one. */
export function NumbersSection() {
  const { t } = useTranslation('settings');
  const neighbourhood = useNeighbourhood();
  const [editing, setEditing] = useState<NumberId | null>(null);
  return (
    <Section title={t('numbers.title')} lead={t('numbers.intro')}>
      {neighbourhood === null && <Notice>{t('numbers.needNeighbourhood')}</Notice>}
      {groupedNumbers().map(({ group, ids }) => (
        <div key={group}>
          <h3 className={styles.subheading}>{t(`groups.${group}`)}</h3>
          <ul className={styles.numbers}>
            {ids.map((id) => (
              <li key={id} className={styles.number}>
                {neighbourhood !== null && editing === id ? (
                  <NumberEditor
                    id={id}
                    neighbourhood={neighbourhood}
                    onEnd={() => setEditing(null)}
                  />
                ) : (
                  <NumberLine id={id} neighbourhood={neighbourhood} onEdit={() => setEditing(id)} />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

interface NumberLineProps {
  id: NumberId;
  neighbourhood: Neighbourhood | null;
  onEdit: () => void;
}

function NumberLine({ id, neighbourhood, onEdit }: NumberLineProps) {
  const { t } = useTranslation(['settings', 'numbers']);
  const formats = useFormats();
  const { value, unit, source, confidence, own } = numberInUse(id, neighbourhood?.settings);
  const name = t(`numbers:meaning.${id}`);
  const sourceWords = source === 'memory' ? t('numbers:unverified') : source;
  const sureness = own ? t('numbers:own') : t(`numbers:confidence.${confidence}`);
  return (
    <>
      <div className={styles.numberWords}>
        <span className={styles.numberName}>{name}</span>
        <span className={styles.numberSource}>
          {source === 'memory' ? sourceWords : `${sourceWords} · ${sureness}`}
        </span>
      </div>
      <span className={own ? styles.ownValue : styles.value}>
        {formats.number(value, 2)} {t(`numbers:unit.${unit as 'm'}`)}
      </span>
      {neighbourhood !== null && (
        <IconButton icon="edit" label={t('numbers.edit', { name })} onPress={onEdit} />
      )}
    </>
  );
}
