/** What this session can take back. In memory only: closing the tab ends it, the bin stays. */
import type { Change } from '@/domain/changes';
import type { CommandLabel } from './commandLabels';

export interface HistoryEntry {
  label: CommandLabel;
  /** In the order to apply them. */
  changes: readonly Change[];
}

export interface HistorySnapshot {
  canUndo: boolean;
  canRedo: boolean;
  /** Of the command that undo would take back. */
  undoLabel: CommandLabel | null;
  redoLabel: CommandLabel | null;
}

/** A step back nobody remembers is no help; 100 commands are an evening's work. */
const entryLimit = 100;

const undoStack: HistoryEntry[] = [];
const redoStack: HistoryEntry[] = [];
const listeners = new Set<() => void>();
let snapshot: HistorySnapshot = describeSteps();

export function historySnapshot(): HistorySnapshot {
  return snapshot;
}

export function subscribeHistory(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A new command: what had been taken back before is gone. */
export function remember(entry: HistoryEntry): void {
  redoStack.length = 0;
  undoStack.push(entry);
  if (undoStack.length > entryLimit) undoStack.shift();
  tell();
}

/** Another neighbourhood is open, or records are gone for good: nothing to take back here. */
export function forgetHistory(): void {
  undoStack.length = 0;
  redoStack.length = 0;
  tell();
}

/**
 * Takes the newest step of one side, lets `apply` make it true, and puts the changes that reverse
 * it on the other side. If `apply` fails, both sides stay as they were.
 */
export async function step(
  direction: 'undo' | 'redo',
  apply: (changes: readonly Change[]) => Promise<Change[]>,
): Promise<CommandLabel | null> {
  const [from, to] = direction === 'undo' ? [undoStack, redoStack] : [redoStack, undoStack];
  const entry = from.at(-1);
  if (!entry) return null;
  const changes = await apply(entry.changes);
  from.pop();
  to.push({ label: entry.label, changes });
  tell();
  return entry.label;
}

function tell(): void {
  snapshot = describeSteps();
  for (const listener of listeners) listener();
}

function describeSteps(): HistorySnapshot {
  const undoLabel = undoStack.at(-1)?.label ?? null;
  const redoLabel = redoStack.at(-1)?.label ?? null;
  return { canUndo: undoLabel !== null, canRedo: redoLabel !== null, undoLabel, redoLabel };
}
