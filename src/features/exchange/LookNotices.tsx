import type { ImportChoices } from '@/formats/choices';
import type { FileLook } from '@/formats/fileLook';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';

export interface LookNoticesProps {
  look: FileLook;
  onChoose: (changes: Partial<ImportChoices>) => void;
}

/** What somebody has to know or decide before the rest makes sense. */
export function LookNotices({ look, onChoose }: LookNoticesProps) {
  const { t } = useTranslation('exchange');
  const { choices, cutOff, findings, rows, swapOffered } = look;
  const swap = (swapped: boolean) => onChoose({ swapped });
  const inMetres = (findings.counts.coordinateInMetres ?? 0) > rows.all / 2;
  return (
    <>
      {swapOffered && (
        <Notice
          kind="warning"
          announce="politely"
          title={t('look.swap.title')}
          action={<Button onPress={() => swap(true)}>{t('look.swap.action')}</Button>}
        >
          {t('look.swap.text')}
        </Notice>
      )}
      {choices.swapped && (
        <Notice
          announce="politely"
          action={<Button onPress={() => swap(false)}>{t('look.swap.undo')}</Button>}
        >
          {t('look.swap.done')}
        </Notice>
      )}
      {cutOff && (
        <Notice kind="warning" title={t('look.cutOff.title')}>
          {t('look.cutOff.text')}
        </Notice>
      )}
      {!hasPlaces(look) && (
        <Notice kind="warning" announce="politely" title={t('look.noPlace.title')}>
          {t('look.noPlace.text')}
        </Notice>
      )}
      {inMetres && (
        <Notice kind="warning" announce="politely" title={t('look.metres.title')}>
          {t('look.metres.text')}
        </Notice>
      )}
    </>
  );
}

/** Whether anything of the file tells where its rows are. */
export function hasPlaces({ hasGeometry, choices: { roles } }: FileLook): boolean {
  if (hasGeometry || roles.includes('position')) return true;
  return roles.includes('latitude') && roles.includes('longitude');
}
