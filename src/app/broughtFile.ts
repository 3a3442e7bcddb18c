/**
 * A file that somebody brought, on its way to the screen that takes it. It lives as long as the
 * page: a `File` can't be kept.
 */
import { useSyncExternalStore } from 'react';

export type BroughtFile =
  /** To be taken in as records of the open neighbourhood; without a file the panel asks for one. */
  | { purpose: 'records'; file: File | null }
  /** To be looked through for the boundary of a new neighbourhood. */
  | { purpose: 'boundary'; file: File }
  /** The map of the open neighbourhood, or of a new one. */
  | { purpose: 'map'; file: File }
  /** The start page asks what it is for. */
  | { purpose: 'undecided'; file: File };

let brought: BroughtFile | null = null;
const listeners = new Set<() => void>();

export function bringFile(next: BroughtFile | null): void {
  brought = next;
  for (const listener of listeners) listener();
}

export function broughtFile(): BroughtFile | null {
  return brought;
}

export function useBroughtFile(): BroughtFile | null {
  return useSyncExternalStore(subscribe, broughtFile);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
