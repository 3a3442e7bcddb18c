/** The only way to change the document. Every command can be taken back. */
import type { Change } from '@/domain/changes';
import type { CommandLabel } from './commandLabels';
import { type CommitOptions, commit } from './commit';
import { showUnsaved } from './feed';
import { remember, step } from './history';
import { inTurn } from './writing';

export interface Command {
  label: CommandLabel;
  changes: readonly Change[];
}

export interface ExecuteManyOptions {
  /** Changes done, of how many. */
  onProgress?: (done: number, total: number) => void;
  /** Cancelling takes everything back and throws the signal's reason. */
  signal?: AbortSignal;
  /** Shows the records in the feed as soon as they are checked, while they are still being stored. */
  showAtOnce?: boolean;
}

/**
 * Makes a command true: every resulting record is checked, all are written in one transaction, the
 * reverse goes onto the undo stack, feed and listeners are told. Throws Failure `recordInvalid`,
 * `storageFull`, `storageClosed` or `storageFailed`; then nothing has changed.
 */
export function execute(command: Command): Promise<void> {
  return executeMany(command);
}

/** As `execute`, for thousands of records: in pieces that keep the screen alive, still all or nothing. */
export function executeMany(
  command: Command,
  { onProgress, signal, showAtOnce = false }: ExecuteManyOptions = {},
): Promise<void> {
  return inTurn(async () => {
    let hide: (() => void) | undefined;
    const onPrepared: CommitOptions['onPrepared'] = async (records) => {
      if (!showAtOnce) return;
      const mapRecords = records.flatMap((each) => (each.kind === 'mapRecord' ? each.record : []));
      hide = await showUnsaved(mapRecords);
    };
    try {
      const changes = await commit(command.changes, { onProgress, signal, onPrepared });
      remember({ label: command.label, changes });
    } finally {
      hide?.();
    }
  });
}

/** Takes the last command back, as a change like any other. Tells which, or null if there is none. */
export function undo(): Promise<CommandLabel | null> {
  return inTurn(() => step('undo', commit));
}

/** Makes the command that was taken back last true again. */
export function redo(): Promise<CommandLabel | null> {
  return inTurn(() => step('redo', commit));
}
