import { useState } from 'react';
import type { ImportChoices } from '@/formats/choices';
import { type ColumnRole, columnRoles } from '@/formats/columns';
import type { FileLook } from '@/formats/fileLook';
import { useTranslation } from '@/i18n/useTranslation';
import { Button } from '@/ui/Button';
import { CheckboxField } from '@/ui/CheckboxField';
import { Disclosure } from '@/ui/Disclosure';
import { SelectField } from '@/ui/SelectField';
import { Stack } from '@/ui/Stack';
import styles from './exchange.module.css';
import { hasPlaces } from './LookNotices';
import { useColumnLabel } from './useColumnLabel';

export interface ColumnChoicesProps {
  look: FileLook;
  onChoose: (changes: Partial<ImportChoices>) => void;
}

/** Columns offered for the note at first. */
const notesShown = 8;

/** Which column is what: one select for each meaning, ticks for those that go into the note. */
export function ColumnChoices({ look, onChoose }: ColumnChoicesProps) {
  const { t } = useTranslation('exchange');
  const labelOf = useColumnLabel();
  const { columns } = look;
  const { roles } = look.choices;
  const [allNotes, setAllNotes] = useState(false);
  const [open, setOpen] = useState(() => !hasPlaces(look));
  const offered = columnRoles.filter((role) => role !== 'note' && isOffered(role, look));
  const options = columns.map((name, k) => ({ id: String(k), label: labelOf(name) }));
  const give = (role: ColumnRole, column: number | null) =>
    onChoose({
      roles: roles.map((before, k) => {
        if (k === column) return role;
        return before === role ? null : before;
      }),
    });
  const tick = (column: number, isNote: boolean) =>
    onChoose({ roles: roles.map((before, k) => noteOrBefore(before, k === column, isNote)) });
  const free = columns
    .map((name, column) => ({ name, column, role: roles[column] ?? null }))
    .filter(({ role }) => role === null || role === 'note');
  // Those that are ticked come first: they are the ones to look at.
  const notes = [
    ...free.filter(({ role }) => role === 'note'),
    ...free.filter(({ role }) => !role),
  ];
  const hidden = notes.length - notesShown;
  if (columns.length === 0) return null;
  return (
    <Disclosure
      title={t('columns.title')}
      detail={t('columns.detail', {
        known: roles.filter((role) => role !== null).length,
        all: columns.length,
      })}
      open={open}
      onToggle={setOpen}
    >
      <Stack gap={3}>
        <div className={styles.roles}>
          {offered.map((role) => {
            const column = roles.indexOf(role);
            return (
              <SelectField
                key={role}
                label={t(`columns.role.${role}`)}
                options={options}
                value={column < 0 ? null : String(column)}
                emptyLabel={t('columns.none')}
                onChange={(id) => give(role, id === null ? null : Number(id))}
              />
            );
          })}
        </div>
        {notes.length > 0 && (
          <fieldset className={styles.notes}>
            <legend>{t('columns.notes')}</legend>
            <p>{t('columns.notesHint')}</p>
            {notes.slice(0, allNotes ? undefined : notesShown).map(({ name, column, role }) => (
              <CheckboxField
                key={column}
                label={labelOf(name)}
                checked={role === 'note'}
                onChange={(checked) => tick(column, checked)}
              />
            ))}
            {hidden > 0 && !allNotes && (
              <Button variant="quiet" onPress={() => setAllNotes(true)}>
                {t('columns.moreNotes', { count: hidden })}
              </Button>
            )}
          </fieldset>
        )}
      </Stack>
    </Disclosure>
  );
}

/** A file with geometries needs no columns for places. */
function isOffered(role: ColumnRole, { hasGeometry, choices: { roles } }: FileLook): boolean {
  if (role === 'position') {
    const isApart = roles.includes('latitude') && roles.includes('longitude');
    return !hasGeometry && !isApart;
  }
  return !hasGeometry || (role !== 'latitude' && role !== 'longitude');
}

function noteOrBefore(
  before: ColumnRole | null,
  isColumn: boolean,
  isNote: boolean,
): ColumnRole | null {
  if (!isColumn) return before;
  return isNote ? 'note' : null;
}
