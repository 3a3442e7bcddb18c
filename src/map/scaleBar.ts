/** The scale bar: a round length that fits, as long as it is on the ground. */

export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

const steps = [5, 2, 1];

/** The longest of 1, 2 or 5 × 10ⁿ metres that is no wider than `widthPixels`. */
export function scaleBar(metresPerPixel: number, widthPixels: number): ScaleBar {
  const longest = metresPerPixel * widthPixels;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = steps.find((candidate) => candidate * power <= longest * (1 + 1e-9)) ?? 1;
  const metres = step * power;
  return { metres, pixels: metres / metresPerPixel };
}
