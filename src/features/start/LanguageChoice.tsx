import { changeLanguage } from '@/i18n/i18n';
import { type Language, languageNames, languages } from '@/i18n/languages';
import { useTranslation } from '@/i18n/useTranslation';
import { session, useSession } from '@/session/session';
import { ChoiceGroup } from '@/ui/ChoiceGroup';

/** The language of the screens, each in its own words. */
export function LanguageChoice() {
  const { t } = useTranslation('settings');
  const language = useSession((state) => state.language);
  const choose = (next: Language | null) => {
    if (next === null) return;
    session.setState({ language: next });
    void changeLanguage(next);
  };
  return (
    <ChoiceGroup
      label={t('language')}
      layout="bar"
      choices={languages.map((id) => ({ id, label: languageNames[id] }))}
      value={language}
      onChange={choose}
    />
  );
}
