/** Reading what already is on this device or came with the app, by its address. */
import { Failure } from '@/domain/failures';

/**
 * The parsed JSON behind an address: an object URL or a file of the app itself; works in workers.
 * Any other place is refused, so that nothing can make the app call out. Throws Failure
 * `fileNotReadable`.
 */
export async function readOwnJson(url: string): Promise<unknown> {
  return read(url, (response) => response.json());
}

/** The bytes behind an address, under the same rule. Throws Failure `fileNotReadable`. */
export async function readOwnBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await read(url, (response) => response.arrayBuffer()));
}

async function read<Content>(
  url: string,
  take: (response: Response) => Promise<Content>,
): Promise<Content> {
  const { protocol, origin } = new URL(url, globalThis.location.href);
  if (protocol !== 'blob:' && origin !== globalThis.location.origin) {
    throw new Failure('fileNotReadable', { name: origin });
  }
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await take(response);
  } catch (error) {
    throw notReadable(error);
  }
}

function notReadable(cause: unknown): Failure {
  return new Failure('fileNotReadable', {}, { cause });
}
