/** Pictures made in the test, with what real ones carry. */

/** A JPEG of two halves: red left, blue right. */
export function twoHalves(widthPixels: number, heightPixels: number): Promise<Blob> {
  return drawn(widthPixels, heightPixels, 'image/jpeg');
}

export async function drawn(
  widthPixels: number,
  heightPixels: number,
  type: string,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(widthPixels, heightPixels);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.fillStyle = 'red';
  context.fillRect(0, 0, widthPixels / 2, heightPixels);
  context.fillStyle = 'blue';
  context.fillRect(widthPixels / 2, 0, widthPixels / 2, heightPixels);
  return canvas.convertToBlob({ type, quality: 0.95 });
}

/** The camera's name, as plain bytes in the file. */
export const cameraName = 'GIZLI-KAMERA';

/**
 * Puts an EXIF segment into a JPEG, as a phone does: camera, orientation and GPS position
 * (38° 30′ N, 27° 3′ E). Layout: EXIF 2.32 §4.6 (TIFF header, IFD0, GPS IFD).
 */
export async function withExif(jpeg: Blob, orientation: number): Promise<Blob> {
  const exif = new DataView(new ArrayBuffer(200));
  let offset = 0;
  const text = (value: string) => {
    for (const letter of value) exif.setUint8(offset++, letter.charCodeAt(0));
  };
  const short = (value: number) => {
    exif.setUint16(offset, value);
    offset += 2;
  };
  const long = (value: number) => {
    exif.setUint32(offset, value);
    offset += 4;
  };
  const entry = (tag: number, type: number, count: number, value: () => void) => {
    short(tag);
    short(type);
    long(count);
    const end = offset + 4;
    value();
    offset = end;
  };
  text('Exif\0\0');
  const tiff = offset; // offsets below count from here
  text('MM');
  short(42);
  long(8);
  const [cameraAt, gpsAt, latitudeAt, longitudeAt] = [50, 64, 118, 142];
  short(3);
  entry(0x0110, 2, cameraName.length + 1, () => long(cameraAt));
  entry(0x0112, 3, 1, () => short(orientation));
  entry(0x8825, 4, 1, () => long(gpsAt));
  long(0);
  offset = tiff + cameraAt;
  text(`${cameraName}\0`);
  offset = tiff + gpsAt;
  short(4);
  entry(1, 2, 2, () => text('N\0'));
  entry(2, 5, 3, () => long(latitudeAt));
  entry(3, 2, 2, () => text('E\0'));
  entry(4, 5, 3, () => long(longitudeAt));
  long(0);
  offset = tiff + latitudeAt;
  for (const value of [38, 1, 30, 1, 0, 1, 27, 1, 3, 1, 0, 1]) long(value);

  const segment = new DataView(new ArrayBuffer(4));
  segment.setUint16(0, 0xffe1);
  segment.setUint16(2, offset + 2);
  const bytes = exif.buffer.slice(0, offset);
  return new Blob([jpeg.slice(0, 2), segment.buffer, bytes, jpeg.slice(2)], {
    type: 'image/jpeg',
  });
}

/** A PNG of a few dozen bytes that says it is this big. */
export function pictureBomb(widthPixels: number, heightPixels: number): Blob {
  const view = new DataView(new ArrayBuffer(33));
  [0x89504e47, 0x0d0a1a0a, 13, 0x49484452, widthPixels, heightPixels].forEach((value, k) => {
    view.setUint32(4 * k, value);
  });
  view.setUint8(24, 8);
  view.setUint8(25, 2);
  return new Blob([view.buffer], { type: 'image/png' });
}

export async function containsText(blob: Blob, text: string): Promise<boolean> {
  return new TextDecoder('latin1').decode(await blob.arrayBuffer()).includes(text);
}
