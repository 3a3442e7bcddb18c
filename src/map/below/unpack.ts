/** Gzip with a limit: a few kilobytes can unpack to gigabytes. */

/** Far above every real tile (some hundred kB) and directory. */
const limitBytes = 32 * 1024 * 1024;

/** Throws when it is no gzip, or too much. */
export async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limitBytes) {
      await reader.cancel();
      throw new Error('unpacks to too much');
    }
    parts.push(value as Uint8Array<ArrayBuffer>);
  }
  return new Blob(parts).arrayBuffer();
}
