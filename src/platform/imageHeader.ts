/**
 * What a picture file says about itself in its first bytes, read before anything is decoded: a file
 * of a few kilobytes can unpack to gigabytes of pixels.
 */

export interface ImageHeader {
  kind: 'jpeg' | 'png' | 'gif' | 'webp' | 'heif';
  /** As stored, before the orientation mark turns it. */
  widthPixels: number;
  heightPixels: number;
}

/** JPEG and HEIF put previews and colour profiles in front of the size; 512 KB reaches past them. */
export const headerBytes = 512 * 1024;

/** The header of a picture of a kind that browsers decode; null for anything else or a broken one. */
export function readImageHeader(buffer: ArrayBuffer): ImageHeader | null {
  const view = new DataView(buffer);
  for (const read of [readPng, readJpeg, readGif, readWebp, readHeif]) {
    try {
      const header = read(view);
      if (header) return header;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error; // the file ends within its header
    }
  }
  return null;
}

/** PNG (third edition) §11.2.1: the IHDR chunk comes first. */
function readPng(view: DataView): ImageHeader | null {
  if (view.getUint32(0) !== 0x89504e47 || textAt(view, 12, 4) !== 'IHDR') return null;
  return { kind: 'png', widthPixels: view.getUint32(16), heightPixels: view.getUint32(20) };
}

/** ITU T.81 §B: markers with lengths; the frame header (SOF0…SOF15 without DHT, JPG, DAC) has the size. */
function readJpeg(view: DataView): ImageHeader | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let offset = 2;
  while (view.getUint8(offset) === 0xff) {
    const marker = view.getUint8(offset + 1);
    if (marker === 0xff) {
      offset += 1; // fill byte
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return {
        kind: 'jpeg',
        widthPixels: view.getUint16(offset + 7),
        heightPixels: view.getUint16(offset + 5),
      };
    }
    if (marker === 0xda) return null; // pixels begin without a size
    offset += 2 + view.getUint16(offset + 2);
  }
  return null;
}

/** GIF89a §18: the logical screen. */
function readGif(view: DataView): ImageHeader | null {
  if (!/^GIF8[79]a$/.test(textAt(view, 0, 6))) return null;
  return {
    kind: 'gif',
    widthPixels: view.getUint16(6, true),
    heightPixels: view.getUint16(8, true),
  };
}

/** RFC 9649: simple lossy (VP8), lossless (VP8L) and extended (VP8X) files. */
function readWebp(view: DataView): ImageHeader | null {
  if (textAt(view, 0, 4) !== 'RIFF' || textAt(view, 8, 4) !== 'WEBP') return null;
  const at = (widthPixels: number, heightPixels: number): ImageHeader => ({
    kind: 'webp',
    widthPixels,
    heightPixels,
  });
  switch (textAt(view, 12, 4)) {
    case 'VP8 ':
      return at(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return at((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return at((view.getUint32(24, true) & 0xffffff) + 1, (view.getUint32(26, true) >>> 8) + 1);
    default:
      return null;
  }
}

/** ISO 23008-12 and AVIF: the biggest `ispe` box is the picture, the others its tiles and previews. */
function readHeif(view: DataView): ImageHeader | null {
  if (textAt(view, 4, 4) !== 'ftyp') return null;
  const ispe = 0x69737065;
  let size: [number, number] | null = null;
  for (let offset = 8; offset + 16 <= view.byteLength; offset += 1) {
    if (view.getUint32(offset) !== ispe) continue;
    const [width, height] = [view.getUint32(offset + 8), view.getUint32(offset + 12)];
    if (size === null || width * height > size[0] * size[1]) size = [width, height];
  }
  return size && { kind: 'heif', widthPixels: size[0], heightPixels: size[1] };
}

function textAt(view: DataView, offset: number, length: number): string {
  let text = '';
  for (let k = 0; k < length; k += 1) text += String.fromCharCode(view.getUint8(offset + k));
  return text;
}
