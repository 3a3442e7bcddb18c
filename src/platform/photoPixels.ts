/**
 * A photo made small and clean. Drawing it anew keeps pixels only: place, time, camera and whatever
 * else the file carried are gone. Runs in a worker, or in the page where there is none.
 */
import { Failure } from '@/domain/failures';
import { headerBytes, readImageHeader } from './imageHeader';

export interface PreparedPhoto {
  /** JPEG, long edge at most 1600 pixels, upright, without metadata. */
  full: Blob;
  /** JPEG, long edge at most 240 pixels: three in a row on a phone of 360 points at 2 ×. */
  preview: Blob;
  /** Of `full`. */
  widthPixels: number;
  heightPixels: number;
}

const fullEdgePixels = 1600;
const previewEdgePixels = 240;
const jpegQuality = 0.8;

/** Above every phone's JPEG (a 108 MP one has about 40 MB) and what a phone can hold in memory. */
const fileLimitBytes = 60_000_000;

/**
 * 108 MP (12,000 × 9,000) is the biggest that common phones write; decoded it takes 4 bytes a pixel,
 * 432 MB, which a phone of these years still has for a moment.
 */
const pixelLimit = 110_000_000;

/** A scanned map: every graphics processor of these years takes textures of this edge. */
const sheetEdgePixels = 4096;
/** Thin lines and small letters suffer first. */
const sheetQuality = 0.86;

export interface PreparedSheet {
  /** JPEG, long edge at most 4096 pixels, upright, without metadata. */
  image: Blob;
  widthPixels: number;
  heightPixels: number;
}

/** Throws Failure `photoTooLarge` or `photoNotReadable`. */
export async function shrinkPhoto(file: Blob): Promise<PreparedPhoto> {
  const bitmap = await decode(file);
  try {
    const full = await redraw(bitmap, fullEdgePixels);
    const preview = await redraw(bitmap, previewEdgePixels);
    return {
      full: full.blob,
      preview: preview.blob,
      widthPixels: full.widthPixels,
      heightPixels: full.heightPixels,
    };
  } finally {
    bitmap.close(); // gives hundreds of megabytes back at once
  }
}

/** The picture of a paper map, made clean. Throws Failure `photoTooLarge` or `photoNotReadable`. */
export async function shrinkSheet(file: Blob): Promise<PreparedSheet> {
  const bitmap = await decode(file);
  try {
    const { blob, ...size } = await redraw(bitmap, sheetEdgePixels, sheetQuality);
    return { image: blob, ...size };
  } finally {
    bitmap.close();
  }
}

async function decode(file: Blob): Promise<ImageBitmap> {
  if (file.size > fileLimitBytes) {
    throw new Failure('photoTooLarge', {
      megabytes: Math.round(file.size / 1e6),
      limitMegabytes: fileLimitBytes / 1e6,
    });
  }
  const header = readImageHeader(await file.slice(0, headerBytes).arrayBuffer());
  if (!header) throw new Failure('photoNotReadable');
  const pixels = header.widthPixels * header.heightPixels;
  if (pixels > pixelLimit) {
    throw new Failure('photoTooLarge', {
      megapixels: Math.round(pixels / 1e6),
      limitMegapixels: pixelLimit / 1e6,
    });
  }
  return createImageBitmap(file, { imageOrientation: 'from-image' }).catch((error: unknown) => {
    throw new Failure('photoNotReadable', {}, { cause: error });
  });
}

async function redraw(bitmap: ImageBitmap, edgePixels: number, quality = jpegQuality) {
  const scale = Math.min(1, edgePixels / Math.max(bitmap.width, bitmap.height));
  const widthPixels = Math.max(1, Math.round(bitmap.width * scale));
  const heightPixels = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(widthPixels, heightPixels);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Failure('photoNotReadable');
  context.fillStyle = 'white'; // JPEG has no transparency
  context.fillRect(0, 0, widthPixels, heightPixels);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, widthPixels, heightPixels);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
  return { blob, widthPixels, heightPixels };
}
