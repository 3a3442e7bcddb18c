/** Numbers as people write them into tags. */

/** Metres: `3`, `3.5 m`, `3,5`, `12'`, `12'6"`; null for anything else. */
export function metresOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const feet = /^(\d{1,3})'\s*(?:(\d{1,2})")?$/.exec(text.trim());
  if (feet) return rounded((Number(feet[1]) * 12 + Number(feet[2] ?? 0)) * 0.0254);
  const plain = /^(\d{1,4}(?:[.,]\d{1,3})?)\s*(?:m|metre|meter)?$/i.exec(text.trim());
  return plain ? rounded(Number(plain[1]?.replace(',', '.'))) : null;
}

const rounded = (metres: number) => Math.round(metres * 100) / 100;

/** A whole number from `least` to `most`; halves go up, as a half floor is one to climb. */
export function countOf(text: string | undefined, least: number, most: number): number | null {
  if (text === undefined || !/^\d{1,5}(?:[.,]\d{1,2})?$/.test(text.trim())) return null;
  const count = Math.round(Number(text.trim().replace(',', '.')));
  return count >= least && count <= most ? count : null;
}

/** Steepness in percent without its sign: `10%`, `-8 %`, `5°`; null for `up` and `down`. */
export function slopePercentOf(text: string | undefined): number | null {
  const found = /^[-+]?(\d{1,3}(?:[.,]\d{1,2})?)\s*(%|°)$/.exec(text?.trim() ?? '');
  if (!found) return null;
  const number = Number(found[1]?.replace(',', '.'));
  const percent = found[2] === '°' ? Math.tan((number * Math.PI) / 180) * 100 : number;
  return percent > 0 && percent <= 100 ? Math.round(percent * 10) / 10 : null;
}
