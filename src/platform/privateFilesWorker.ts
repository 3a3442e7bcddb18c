/** Worker entry: copies one file into the origin's private file system. */
import type { FailureKey } from '@/domain/failures';

export interface CopyWish {
  folder: string;
  name: string;
  file: Blob;
}

/** How far it is, or how it ended; `key` null is well. */
export type CopyAnswer = { bytes: number } | { key: FailureKey | null; reason: string };

/** What TypeScript's DOM library knows in workers only. */
interface SyncFileHandle {
  createSyncAccessHandle?(): Promise<{
    truncate(size: number): void;
    write(bytes: ArrayBuffer, options: { at: number }): number;
    flush(): void;
    close(): void;
  }>;
}

/** Between two slices the worker hears «stop». */
const sliceBytes = 4 * 1024 * 1024;

let isStopped = false;

addEventListener('message', async ({ data }: MessageEvent<CopyWish | 'stop'>) => {
  if (data === 'stop') isStopped = true;
  else postMessage(await copy(data));
});

async function copy({ folder, name, file }: CopyWish): Promise<CopyAnswer> {
  let directory: FileSystemDirectoryHandle;
  try {
    const root = await navigator.storage.getDirectory();
    directory = await root.getDirectoryHandle(folder, { create: true });
  } catch (error) {
    return { key: 'storageMissing', reason: String(error) };
  }
  try {
    const handle = (await directory.getFileHandle(name, { create: true })) as SyncFileHandle;
    // A synchronous handle is what every browser with such a file system has.
    const access = await handle.createSyncAccessHandle?.();
    if (!access) return { key: 'storageMissing', reason: 'no synchronous handle' };
    try {
      access.truncate(0);
      for (let at = 0; at < file.size && !isStopped; at += sliceBytes) {
        const slice = await file.slice(at, at + sliceBytes).arrayBuffer();
        if (access.write(slice, { at }) < slice.byteLength) {
          throw new DOMException('not all of a slice was written', 'QuotaExceededError');
        }
        postMessage({ bytes: Math.min(file.size, at + sliceBytes) } satisfies CopyAnswer);
      }
      access.flush();
    } finally {
      access.close();
    }
    if (isStopped) await directory.removeEntry(name);
    return { key: null, reason: '' };
  } catch (error) {
    await directory.removeEntry(name).catch(() => undefined);
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { key: isFull ? 'storageFull' : 'storageFailed', reason: String(error) };
  }
}
