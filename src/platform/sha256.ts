/** Fingerprints of content. */

/**
 * SHA-256 of the bytes as 64 lower-case hex digits. `crypto.subtle` needs a secure context: https,
 * localhost, and in Chromium `file://`.
 */
export async function sha256Hex(bytes: ArrayBuffer | Blob): Promise<string> {
  const buffer = bytes instanceof Blob ? await bytes.arrayBuffer() : bytes;
  const digest = await crypto.subtle.digest('SHA-256', buffer);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
