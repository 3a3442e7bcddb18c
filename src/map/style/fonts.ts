/**
 * Font stacks of the map. A style without `glyphs` draws letters on a canvas with the device's
 * fonts. MapLibre reads the weight out of the first family's name, so that name is one that no
 * device has and the real families follow.
 */
const families = ['Atkinson Hyperlegible Next', 'Noto Sans Arabic', 'Noto Sans', 'Roboto'];

export const fonts = {
  regular: ['Komsu Medium', ...families],
  bold: ['Komsu Semibold', ...families],
  italic: ['Komsu Medium Italic', ...families],
};
