/**
 * A picture's bytes as a PDF takes them whole. A PNG with an alpha channel would be unpacked, split
 * and packed again in JavaScript, seconds for each map; without one its bytes go in as they are.
 */
export async function opaquePicture(picture: Blob): Promise<ArrayBuffer> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no 2d canvas in this worker');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, bitmap.width, bitmap.height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const opaque = await canvas.convertToBlob({ type: 'image/png' });
  return opaque.arrayBuffer();
}
