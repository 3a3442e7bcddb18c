/** Addresses for blobs that live as long as somebody needs them. */

export function objectUrl(blob: Blob): string {
  return URL.createObjectURL(blob);
}

/** Gives the blob's memory back. The address is dead afterwards. */
export function releaseUrl(url: string): void {
  URL.revokeObjectURL(url);
}
