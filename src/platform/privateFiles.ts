/**
 * Big files that this device keeps for the app alone: the origin's private file system. Nobody sees
 * them in a folder, and they go when the browser's site data is erased.
 */
import { Failure } from '@/domain/failures';
import type { CopyAnswer, CopyWish } from './privateFilesWorker';

export interface CopyOptions {
  readonly signal?: AbortSignal;
  /** Bytes written so far. */
  readonly onProgress?: (bytes: number, total: number) => void;
}

/** Whether there is such a place at all; a page opened from a file has none. */
export async function hasPrivateFiles(): Promise<boolean> {
  return (await root()) !== null;
}

/**
 * Copies a file to `folder/name`, slice by slice in a worker, over whatever stood there; what was
 * begun is taken away when it fails or is stopped. Throws Failure `storageFull`, `storageMissing`
 * or `storageFailed`, or the signal's reason.
 */
export async function writePrivateFile(
  folder: string,
  name: string,
  file: Blob,
  { signal, onProgress }: CopyOptions = {},
): Promise<void> {
  signal?.throwIfAborted();
  const worker = new Worker(new URL('./privateFilesWorker.ts', import.meta.url), {
    type: 'module',
  });
  const stop = () => worker.postMessage('stop');
  try {
    signal?.addEventListener('abort', stop);
    const answer = await new Promise<Exclude<CopyAnswer, { bytes: number }>>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<CopyAnswer>) => {
        if ('bytes' in data) onProgress?.(data.bytes, file.size);
        else resolve(data);
      };
      worker.onerror = () => resolve({ key: 'storageFailed', reason: 'no worker' });
      worker.postMessage({ folder, name, file } satisfies CopyWish);
    });
    signal?.throwIfAborted();
    if (answer.key !== null) throw new Failure(answer.key, { message: answer.reason });
  } finally {
    signal?.removeEventListener('abort', stop);
    worker.terminate();
  }
}

/** The file, to be read piece by piece; null when it is not there any more. */
export async function readPrivateFile(folder: string, name: string): Promise<File | null> {
  try {
    const handle = await (await root())?.getDirectoryHandle(folder);
    return (await (await handle?.getFileHandle(name))?.getFile()) ?? null;
  } catch {
    return null;
  }
}

/** Names of the files in a folder. */
export async function listPrivateFiles(folder: string): Promise<string[]> {
  try {
    const handle = await (await root())?.getDirectoryHandle(folder);
    const names: string[] = [];
    if (handle) for await (const name of keysOf(handle)) names.push(name);
    return names;
  } catch {
    return [];
  }
}

/** Erases a file; nothing happens if there is none. */
export async function removePrivateFile(folder: string, name: string): Promise<void> {
  try {
    const handle = await (await root())?.getDirectoryHandle(folder);
    await handle?.removeEntry(name);
  } catch {
    // It was not there, or is being read: then it goes the next time.
  }
}

/** TypeScript's DOM library leaves the iterator out. */
function keysOf(folder: FileSystemDirectoryHandle): AsyncIterable<string> {
  return (folder as unknown as { keys(): AsyncIterable<string> }).keys();
}

async function root(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await navigator.storage.getDirectory();
  } catch {
    return null; // an old browser, a private window, or a page opened from a file
  }
}
