/** Units along a tile's side; what MapLibre works in, so that it rounds nothing again. */
export const tileExtent = 8192;
