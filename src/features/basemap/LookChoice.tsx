import { useId } from 'react';
import { mapLooks } from '@/domain/view';
import { useTranslation } from '@/i18n/useTranslation';
import type { MapTheme } from '@/map/scene';
import { session, useSession } from '@/session/session';
import { SwitchField } from '@/ui/SwitchField';
import styles from './basemap.module.css';
import { LookPicture } from './LookPicture';

/** How the base map is drawn, chosen by its picture; and whether buildings tell their floors. */
export function LookChoice({ plainTheme }: { plainTheme: MapTheme }) {
  const { t } = useTranslation('basemap');
  const look = useSession((state) => state.mapLook);
  const floors = useSession((state) => state.mapFloors);
  const id = useId();
  return (
    <>
      <fieldset className={styles.looks}>
        <legend className={styles.legend}>{t('look.label')}</legend>
        {mapLooks.map((one) => (
          <label key={one} className={styles.look}>
            <input
              className={styles.radio}
              type="radio"
              name={id}
              checked={one === look}
              aria-describedby={`${id}-${one}`}
              aria-label={t(`look.${one}`)}
              onChange={() => session.setState({ mapLook: one })}
            />
            <LookPicture look={one} plainTheme={plainTheme} />
            <span className={styles.lookWords}>
              <span className={styles.lookName}>{t(`look.${one}`)}</span>
              <span id={`${id}-${one}`} className={styles.lookHint}>
                {t(`look.${one}Hint`)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <SwitchField
        label={t('floors.label')}
        hint={t('floors.hint')}
        on={floors}
        onChange={(mapFloors) => session.setState({ mapFloors })}
      />
    </>
  );
}
