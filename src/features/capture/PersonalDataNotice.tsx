import { personalDataHints } from '@/domain/personalDataHints';
import { useTranslation } from '@/i18n/useTranslation';
import { Notice } from '@/ui/Notice';

/** A gentle word under a text that seems to be about one person. It forbids nothing. */
export function PersonalDataNotice({ text }: { text: string }) {
  const { t } = useTranslation('capture');
  const hints = personalDataHints(text);
  if (hints.length === 0) return null;
  return (
    <Notice kind="warning" title={t('hint.title')} announce="politely">
      {hints.map((hint) => (
        <p key={hint}>{t(`hint.${hint}`)}</p>
      ))}
    </Notice>
  );
}
