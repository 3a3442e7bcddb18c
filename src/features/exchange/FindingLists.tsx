import { useState } from 'react';
import {
  type Findings,
  type MendKey,
  mendKeys,
  type RefusalKey,
  type RowFinding,
  refusalKeys,
} from '@/formats/findings';
import { useFormats } from '@/i18n/useFormats';
import { useTranslation } from '@/i18n/useTranslation';
import { DataTable } from '@/ui/DataTable';
import { Disclosure } from '@/ui/Disclosure';
import { Stack } from '@/ui/Stack';
import styles from './exchange.module.css';

/** Rows listed one by one; the counts above tell of all. */
const rowsShown = 100;

/** Rows that can't be taken, each with its reason, and rows that were put right. */
export function FindingLists({ findings }: { findings: Findings }) {
  return (
    <>
      <FindingList
        title="refused"
        keys={refusalKeys}
        rows={findings.refused}
        counts={findings.counts}
      />
      <FindingList title="mended" keys={mendKeys} rows={findings.mended} counts={findings.counts} />
    </>
  );
}

interface FindingListProps {
  title: 'refused' | 'mended';
  keys: readonly (RefusalKey | MendKey)[];
  rows: readonly RowFinding[];
  counts: Findings['counts'];
}

function FindingList({ title, keys, rows, counts }: FindingListProps) {
  const { t } = useTranslation('exchange');
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  const shown = rows.slice(0, rowsShown);
  const total = keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0);
  return (
    <Disclosure
      title={t(`findings.${title}`)}
      detail={formats.number(total, 0)}
      open={open}
      onToggle={setOpen}
    >
      {open && (
        <Stack gap={3}>
          <ul className={styles.facts}>
            {keys.map((key) => {
              const count = counts[key];
              if (count === undefined) return null;
              return (
                <li key={key}>{t('findings.count', { words: t(`findings.key.${key}`), count })}</li>
              );
            })}
          </ul>
          {shown.length < total && <p>{t('findings.listed', { count: shown.length })}</p>}
          <DataTable<RowFinding>
            caption={t(`findings.${title}`)}
            captionHidden
            height="limited"
            rows={shown}
            rowKey={({ row, key }) => `${row} ${key}`}
            columns={[
              {
                id: 'row',
                label: t('findings.row'),
                align: 'end',
                rowHeader: true,
                cell: ({ row }) => formats.number(row, 0),
              },
              { id: 'name', label: t('findings.name'), cell: ({ name }) => name },
              {
                id: 'key',
                label: t(title === 'refused' ? 'findings.reason' : 'findings.what'),
                cell: ({ key }) => t(`findings.key.${key}`),
              },
            ]}
          />
        </Stack>
      )}
    </Disclosure>
  );
}
