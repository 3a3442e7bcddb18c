/** Reading what already is on this device or came with the app, by its address. */
import { Failure } from '@/domain/failures';

/**
 * The parsed JSON behind an address: an object URL or a file of the app itself; works in workers.
 * Any other place is refused, so that nothing can make the app call out. Throws Failure
 * `fileNotReadable`.
 */
export async function readOwnJson(url: string): Promise<unknown> {
  const { protocol, origin } = new URL(url, globalThis.location.href);
  if (protocol !== 'blob:' && origin !== globalThis.location.origin) {
    throw new Failure('fileNotReadable', { name: origin });
  }
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.json();
  } catch (error) {
    throw notReadable(error);
  }
}

function notReadable(cause: unknown): Failure {
  return new Failure('fileNotReadable', {}, { cause });
}
