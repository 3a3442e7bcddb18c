/** A drawing as SVG source, for the PDF. (The screen makes elements of it instead.) */
import type { Drawing, Shape } from './drawing';

/**
 * @param unit Size of a millimetre in the units of the document (72 / 25.4 in PDF points).
 * @param family Name of the typeface as the reader of the SVG knows it.
 */
export function svgText({ width, height, shapes }: Drawing, unit: number, family: string): string {
  const size = `width="${number(width * unit)}" height="${number(height * unit)}"`;
  const box = `viewBox="0 0 ${number(width)} ${number(height)}"`;
  const inside = shapes.map((shape) => element(shape, family)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}>${inside}</svg>`;
}

function element(shape: Shape, family: string): string {
  if (shape.kind === 'text') {
    const place = `x="${number(shape.x)}" y="${number(shape.y)}" font-size="${number(shape.size)}"`;
    const weight = shape.strong ? 'bold' : 'normal';
    const look = `font-family="${family}" font-weight="${weight}" text-anchor="${shape.anchor}"`;
    return `<text ${place} ${look} fill="${shape.fill}">${escaped(shape.text)}</text>`;
  }
  const { x, y, scale } = shape.at;
  const place = `transform="translate(${number(x)} ${number(y)}) scale(${number(scale)})"`;
  const fill = shape.fill === null ? 'fill="none"' : `fill="${shape.fill}"`;
  const stroke =
    shape.stroke === undefined
      ? ''
      : ` stroke="${shape.stroke.colour}" stroke-width="${number(shape.stroke.width / scale)}" stroke-linejoin="round"`;
  return `<path d="${shape.path}" ${place} ${fill}${stroke}/>`;
}

function number(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

function escaped(text: string): string {
  return text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
