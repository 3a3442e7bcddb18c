/**
 * Which characters a TrueType font can draw: its `cmap` table, format 4 (Basic Multilingual Plane).
 * PDF has no second font to fall back on as screens do, so what is missing must be known.
 *
 * Source: OpenType specification, «cmap — Character to Glyph Index Mapping Table».
 */
export function coveredBy(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = unicodeTable(view);
  if (table === null) throw new Error('font without a Unicode cmap of format 4');
  const segments = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  return (codePoint) => {
    for (let k = 0; k < segments; k += 1) {
      if (codePoint > view.getUint16(ends + 2 * k)) continue;
      const start = view.getUint16(starts + 2 * k);
      if (codePoint < start) return false;
      const offset = view.getUint16(offsets + 2 * k);
      const delta = view.getUint16(deltas + 2 * k);
      if (offset === 0) return ((codePoint + delta) & 0xffff) !== 0;
      return view.getUint16(offsets + 2 * k + offset + 2 * (codePoint - start)) !== 0;
    }
    return false;
  };
}

/** Offset of a format 4 subtable for Unicode; null if the font has none. */
function unicodeTable(view: DataView): number | null {
  const tables = view.getUint16(4);
  for (let k = 0; k < tables; k += 1) {
    const entry = 12 + 16 * k;
    if (view.getUint32(entry) !== 0x63_6d_61_70) continue; // «cmap»
    const cmap = view.getUint32(entry + 8);
    const subtables = view.getUint16(cmap + 2);
    for (let s = 0; s < subtables; s += 1) {
      const platform = view.getUint16(cmap + 4 + 8 * s);
      const table = cmap + view.getUint32(cmap + 8 + 8 * s);
      if ((platform === 0 || platform === 3) && view.getUint16(table) === 4) return table;
    }
  }
  return null;
}
