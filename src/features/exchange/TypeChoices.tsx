import { useMemo } from 'react';
import { isTypeId, layerOf, typeIds } from '@/domain/taxonomy/types';
import { type ImportChoices, type Shape, shapes, takesShape } from '@/formats/choices';
import type { FileLook } from '@/formats/fileLook';
import { useFormats } from '@/i18n/useFormats';
import { useTaxonomyWords } from '@/i18n/useTaxonomyWords';
import { useTranslation } from '@/i18n/useTranslation';
import { ComboBoxField } from '@/ui/ComboBoxField';
import { Section } from '@/ui/Section';
import { Stack } from '@/ui/Stack';

export interface TypeChoicesProps {
  look: FileLook;
  onChoose: (changes: Partial<ImportChoices>) => void;
}

/** The type of the rows that don't tell one, for each shape that the file has. */
export function TypeChoices({ look, onChoose }: TypeChoicesProps) {
  const { t } = useTranslation('exchange');
  const { types } = look.choices;
  const asked = shapes.filter((shape) => look.shapes[shape].untyped > 0 || types[shape] !== null);
  const present = asked.filter(
    (shape) => look.shapes[shape].untyped + look.shapes[shape].records > 0,
  );
  if (present.length === 0) return null;
  return (
    <Section title={t('kind.title')}>
      <Stack gap={3}>
        {present.map((shape) => (
          <ShapeType
            key={shape}
            shape={shape}
            untyped={look.shapes[shape].untyped}
            value={types[shape]}
            onChange={(value) =>
              onChoose({ types: { ...types, [shape]: isTypeId(value) ? value : null } })
            }
          />
        ))}
      </Stack>
    </Section>
  );
}

interface ShapeTypeProps {
  shape: Shape;
  untyped: number;
  value: string | null;
  onChange: (typeId: string | null) => void;
}

function ShapeType({ shape, untyped, value, onChange }: ShapeTypeProps) {
  const { t } = useTranslation('exchange');
  const words = useTaxonomyWords();
  const formats = useFormats();
  // biome-ignore lint/correctness/useExhaustiveDependencies: words change with the language, which renders all anew
  const items = useMemo(
    () =>
      typeIds
        .filter((typeId) => takesShape(typeId, shape))
        .map((id) => ({ id, label: words.type(id), secondary: words.layer(layerOf(id)) }))
        .sort((a, b) => formats.compare(a.label, b.label)),
    [shape, formats],
  );
  return (
    <ComboBoxField
      label={t(`kind.${shape}`)}
      hint={untyped > 0 ? t('kind.hint', { count: untyped }) : t('kind.hintAll')}
      placeholder={t('kind.placeholder')}
      emptyText={t('kind.empty')}
      items={items}
      value={value}
      onChange={onChange}
    />
  );
}
