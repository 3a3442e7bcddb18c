import { changeLanguage } from '@/i18n/i18n';
import { type Language, languageNames, languages } from '@/i18n/languages';
import { useTranslation } from '@/i18n/useTranslation';
import { session, useSession } from '@/session/session';
import type { Theme } from '@/session/state';
import { ChoiceGroup } from '@/ui/ChoiceGroup';
import { Page } from '@/ui/Page';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SwitchField } from '@/ui/SwitchField';
import { DeviceSection } from './DeviceSection';
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
    <Page>
      <PageHeader title={t('title')} />
      <Section title={t('look')}>
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
      </Section>
      <DeviceSection />
      <NumbersSection />
      <Section title={t('about.title')}>
        <p className={styles.text}>{t('about.version', { version, date: builtOn })}</p>
        <p className={styles.text}>{t('about.licence')}</p>
      </Section>
    </Page>
  );
}
