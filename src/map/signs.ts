/**
 * Signs as pixels: the layer's shape with the type's picture in it, the same drawing as in lists and
 * legends (`ui/markShapes`). Drawn when the map first asks for one, at the device's own density.
 */
import { type LayerId, layers } from '@/domain/taxonomy/layers';
import { isTypeId, layerOf, type TypeId, typeDefinition } from '@/domain/taxonomy/types';
import { markGrid, markShapes } from '@/ui/markShapes';
import { pictureOf } from '@/ui/pictureLoader';
import type { LateStyle } from './style/lateStyle';
import type { Palette } from './style/palette';

export interface SignLook {
  readonly palette: Palette;
  /** Device pixels per pixel of the map. */
  readonly pixelRatio: number;
  /** Its patterns. */
  readonly late: LateStyle | null;
}

/** Pixels across, halo included. */
const signSize = 35;
const smallSize = 15;
const placeSize = 15;
const hatchSize = 9;

/** Grid units of white around a shape. */
const haloUnits = 1.5;

/**
 * The picture for an image name of the style: `sign:<type>`, `shape:<layer>`, `place:<kind>`,
 * `hatch`, `pattern:<name>`, each also with `pale-` before it; null for any other name.
 */
export function drawSign(name: string, look: SignLook): ImageData | null {
  const isPale = name.startsWith('pale-');
  const [kind = '', id = ''] = name.slice(isPale ? 'pale-'.length : 0).split(':', 2);
  const image = imageOf(kind, id, look);
  return image && isPale ? paler(image) : image;
}

function imageOf(kind: string, id: string, look: SignLook): ImageData | null {
  if (kind === 'sign' && isTypeId(id)) return typeSign(id, look);
  if (kind === 'shape' && Object.hasOwn(layers, id)) return plainShape(id as LayerId, look);
  if (kind === 'place') return placePicture(id, look);
  if (kind === 'pattern') return pattern(id, look);
  return kind === 'hatch' ? hatch(look) : null;
}

/** For marks that the screen is not about just now. */
function paler(image: ImageData): ImageData {
  for (let k = 3; k < image.data.length; k += 4) {
    image.data[k] = (image.data[k] as number) * 0.38;
  }
  return image;
}

function typeSign(typeId: TypeId, look: SignLook): ImageData {
  const layer = layerOf(typeId);
  const canvas = canvasOf(signSize, look);
  const gridScale = (signSize * look.pixelRatio) / (markGrid + 2 * haloUnits);
  canvas.scale(gridScale, gridScale);
  canvas.translate(haloUnits, haloUnits);
  drawShape(canvas, layer, look, 2 * haloUnits);
  canvas.fillStyle = '#ffffff';
  const { x, y, side } = markShapes[layers[layer].shape].picture;
  const hasLetter = look.palette.markInk !== null;
  const picture = hasLetter ? undefined : pictureOf(typeDefinition(typeId).picture);
  if (hasLetter) {
    canvas.font = `700 ${side * 1.05}px sans-serif`;
    canvas.textAlign = 'center';
    canvas.textBaseline = 'middle';
    canvas.fillText(layers[layer].letter, x, y + side * 0.06);
  } else if (picture !== undefined) {
    canvas.translate(x - side / 2, y - side / 2);
    canvas.scale(side / picture.size, side / picture.size);
    canvas.fill(new Path2D(picture.path));
  }
  return pixelsOf(canvas);
}

function plainShape(layer: LayerId, look: SignLook): ImageData {
  const canvas = canvasOf(smallSize, look);
  const haloRoom = 2.2;
  const gridScale = (smallSize * look.pixelRatio) / (markGrid + 2 * haloRoom);
  canvas.scale(gridScale, gridScale);
  canvas.translate(haloRoom, haloRoom);
  drawShape(canvas, layer, look, 2 * haloRoom);
  return pixelsOf(canvas);
}

function drawShape(
  canvas: OffscreenCanvasRenderingContext2D,
  layer: LayerId,
  { palette }: SignLook,
  haloWidth: number,
): void {
  const outline = new Path2D(markShapes[layers[layer].shape].path);
  canvas.strokeStyle = palette.markHalo;
  canvas.lineWidth = haloWidth;
  canvas.lineJoin = 'round';
  canvas.stroke(outline);
  canvas.fillStyle = palette.markInk ?? layers[layer].colour;
  canvas.fill(outline);
  if (palette.markInk !== null) return;
  canvas.fillStyle = layers[layer].colourStrong;
  canvas.fill(new Path2D(markShapes[layers[layer].shape].inner));
}

/** A place of the base map: a quiet picture if it is a type of the taxonomy, else a dot. */
function placePicture(kind: string, look: SignLook): ImageData {
  const canvas = canvasOf(placeSize, look);
  canvas.scale(look.pixelRatio, look.pixelRatio);
  const picture = isTypeId(kind) ? pictureOf(typeDefinition(kind).picture) : undefined;
  canvas.fillStyle = look.palette.labelSoft;
  canvas.strokeStyle = look.palette.labelHalo;
  canvas.lineJoin = 'round';
  let drawing = new Path2D();
  if (picture === undefined) drawing.arc(7.5, 7.5, 2.2, 0, 2 * Math.PI);
  else drawing = new Path2D(picture.path);
  const side = placeSize - 3;
  canvas.translate(1.5, 1.5);
  canvas.scale(side / 15, side / 15);
  canvas.lineWidth = 2.4;
  canvas.stroke(drawing);
  canvas.fill(drawing);
  return pixelsOf(canvas);
}

/** Slanting lines that repeat without a seam, for assembly areas. */
function hatch(look: SignLook): ImageData {
  const canvas = canvasOf(hatchSize, look);
  canvas.scale(look.pixelRatio, look.pixelRatio);
  canvas.strokeStyle = look.palette.markInk ?? layers.assembly.colourStrong;
  canvas.lineWidth = 1.1;
  canvas.beginPath();
  for (const shift of [-hatchSize, 0, hatchSize]) {
    canvas.moveTo(shift - 1, hatchSize + 1);
    canvas.lineTo(shift + hatchSize + 1, -1);
  }
  canvas.stroke();
  return pixelsOf(canvas);
}

function pattern(name: string, look: SignLook): ImageData | null {
  const known = look.late?.patterns[name];
  if (known === undefined) return null;
  const canvas = canvasOf(known.size, look);
  canvas.scale(look.pixelRatio, look.pixelRatio);
  known.draw(canvas, look.palette);
  return pixelsOf(canvas);
}

let shared: OffscreenCanvasRenderingContext2D | null = null;

/** A clean square; one canvas serves all signs, because making one costs more than the drawing. */
function canvasOf(size: number, { pixelRatio }: SignLook): OffscreenCanvasRenderingContext2D {
  const side = Math.ceil(size * pixelRatio);
  shared ??= newContext();
  const { canvas } = shared;
  if (canvas.width === side) shared.reset();
  else canvas.width = canvas.height = side; // setting a size clears
  return shared;
}

function newContext(): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  // Only a canvas that already has a context of another kind has none of this kind.
  return context as OffscreenCanvasRenderingContext2D;
}

function pixelsOf(context: OffscreenCanvasRenderingContext2D): ImageData {
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}
