import { useState } from 'react';
import { columnRoles } from '@/formats/columns';
import type { FileLook, PreviewRow } from '@/formats/fileLook';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { Badge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { Disclosure } from '@/ui/Disclosure';
import { Stack } from '@/ui/Stack';
import { useColumnLabel } from './useColumnLabel';

/** A table of 100 rows and 49 columns is drawn when somebody asks for it, not before. */
const rowsShown = 25;
const columnsShown = 8;

/** The first rows as they stand in the file, with what becomes of each. */
export function PreviewTable({ look }: { look: FileLook }) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const labelOf = useColumnLabel();
  const [open, setOpen] = useState(false);
  const [allColumns, setAllColumns] = useState(false);
  const { columns, table } = look;
  const { roles } = look.choices;
  // Columns that mean something stand first, the name before all.
  const rankOf = (k: number) => {
    const role = roles[k];
    return role ? columnRoles.indexOf(role) : columnRoles.length;
  };
  const sorted = columns.map((_, k) => k).sort((a, b) => rankOf(a) - rankOf(b) || a - b);
  const shown = allColumns ? sorted : sorted.slice(0, columnsShown);
  if (columns.length === 0) return null;
  return (
    <Disclosure title={t('table.title')} open={open} onToggle={setOpen}>
      {open && (
        <Stack gap={3}>
          <DataTable<PreviewRow>
            caption={t('table.title')}
            captionHidden
            height="limited"
            rows={table.slice(0, rowsShown)}
            rowKey={({ row }) => String(row)}
            columns={[
              {
                id: 'row',
                label: t('table.row'),
                align: 'end',
                rowHeader: true,
                cell: ({ row }) => formats.number(row, 0),
              },
              {
                id: 'outcome',
                label: t('table.outcome'),
                cell: ({ outcome }) => t(`table.result.${outcome}`),
              },
              ...shown.map((k) => {
                const role = roles[k];
                return {
                  id: String(k),
                  label: labelOf(columns[k] ?? ''),
                  headExtra: role && <Badge kind="accent">{t(`columns.role.${role}`)}</Badge>,
                  cell: ({ cells }: PreviewRow) => cells[k],
                };
              }),
            ]}
          />
          {shown.length < columns.length && (
            <Button onPress={() => setAllColumns(true)}>
              {t('table.allColumns', { count: columns.length })}
            </Button>
          )}
        </Stack>
      )}
    </Disclosure>
  );
}
