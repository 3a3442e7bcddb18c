import type { AreaGeometry } from '@/domain/geometry';
import type { ImportChoices } from '@/formats/choices';
import { type Cut, cutMargins } from '@/formats/nearArea';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { ChoiceGroup } from '@/ui/ChoiceGroup';

export interface CutChoiceProps {
  area: AreaGeometry;
  cut: Cut | null;
  onChoose: (changes: Partial<ImportChoices>) => void;
}

type CutId = 'all' | `${(typeof cutMargins)[number]}`;

/** All places, or only those in or near the neighbourhood. */
export function CutChoice({ area, cut, onChoose }: CutChoiceProps) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const labelOf = (metres: number) =>
    metres === 0 ? t('cut.inside') : t('cut.within', { metres: formats.number(metres, 0) });
  return (
    <ChoiceGroup<CutId>
      label={t('cut.title')}
      hint={t('cut.hint')}
      value={cut === null ? 'all' : (`${cut.marginMetres}` as CutId)}
      choices={[
        { id: 'all', label: t('cut.all') },
        ...cutMargins.map((metres) => ({ id: `${metres}` as const, label: labelOf(metres) })),
      ]}
      onChange={(id) => {
        if (id === null) return;
        onChoose({ cut: id === 'all' ? null : { area, marginMetres: Number(id) } });
      }}
    />
  );
}
