import { changeLanguage } from '@/i18n/i18n';
import { type Language, languageNames, languages } from '@/i18n/languages';
import { useTranslation } from '@/i18n/useTranslation';
import { session, useSession } from '@/session/session';
import type { Theme } from '@/session/state';
import { ChoiceGroup } from '@/ui/ChoiceGroup';
import { SwitchField } from '@/ui/SwitchField';
import { NumbersSection } from './NumbersSection';
import styles from './SettingsScreen.module.css';

const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast'];

export interface SettingsScreenProps {
  version: string;
  /** The day it was built, in the words of the language. */
  builtOn: string;
}

export function SettingsScreen({ version, builtOn }: SettingsScreenProps) {
  const { t } = useTranslation('settings');
  const language = useSession((state) => state.language);
  const theme = useSession((state) => state.theme);
  const projector = useSession((state) => state.projector);

  const chooseLanguage = (next: Language | null) => {
    if (next === null) return;
    session.setState({ language: next });
    void changeLanguage(next);
  };

  return (
    <main className={styles.page} id="content">
      <h1 className={styles.title}>{t('title')}</h1>
      <section className={styles.section} aria-labelledby="settings-look">
        <h2 className={styles.heading} id="settings-look">
          {t('look')}
        </h2>
        <div className={styles.fields}>
          <ChoiceGroup
            label={t('language')}
            layout="bar"
            choices={languages.map((id) => ({ id, label: languageNames[id] }))}
            value={language}
            onChange={chooseLanguage}
          />
          <ChoiceGroup
            label={t('theme.label')}
            choices={themes.map((id) => ({ id, label: t(`theme.${id}`) }))}
            value={theme}
            onChange={(next) => next !== null && session.setState({ theme: next })}
          />
          <SwitchField
            label={t('projector.label')}
            hint={t('projector.hint')}
            on={projector}
            onChange={(on) => session.setState({ projector: on })}
          />
        </div>
      </section>
      <NumbersSection />
      <section className={styles.section} aria-labelledby="settings-about">
        <h2 className={styles.heading} id="settings-about">
          {t('about.title')}
        </h2>
        <p className={styles.text}>{t('about.version', { version, date: builtOn })}</p>
        <p className={styles.text}>{t('about.licence')}</p>
      </section>
    </main>
  );
}
