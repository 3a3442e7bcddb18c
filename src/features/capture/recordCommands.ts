/** Makes what the forms say true. Each is one command, taken back by one «Geri al». */
import type { Uuid } from '@/domain/identifiers';
import type { MapRecord } from '@/domain/records';
import { nowInstant, today } from '@/platform/clock';
import { newUuid } from '@/platform/ids';
import { rememberType } from '@/session/session';
import type { CommandLabel } from '@/store/commandLabels';
import { execute } from '@/store/commands';
import {
  type CompleteDraft,
  changeToAdd,
  changeToDelete,
  changeToEdit,
  changeToRestore,
} from './draftToCommand';

/** Stores a new record and tells its id. Throws the Failures of `execute`, as do the others. */
export async function addRecord(draft: CompleteDraft): Promise<Uuid> {
  const id = newUuid();
  const change = changeToAdd(draft, { id, now: nowInstant(), today: today() });
  await execute({ label: 'recordAdded', changes: [change] });
  rememberType(draft.typeId);
  return id;
}

/** Stores what the form changed; false if that was nothing. */
export async function saveRecord(
  draft: CompleteDraft,
  record: MapRecord,
  label: Extract<CommandLabel, 'recordChanged' | 'recordMoved'>,
): Promise<boolean> {
  const change = changeToEdit(draft, record);
  if (change === null) return false;
  await execute({ label, changes: [change] });
  return true;
}

export function deleteRecord(id: Uuid): Promise<void> {
  return execute({ label: 'recordDeleted', changes: [changeToDelete(id)] });
}

export function restoreRecord(id: Uuid): Promise<void> {
  return execute({ label: 'recordRestored', changes: [changeToRestore(id)] });
}
