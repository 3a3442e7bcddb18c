#!/usr/bin/env node
/**
 * Writes `src/domain/taxonomy/pictures.ts`: one path per picture that the taxonomy names, from Maki
 * and Temaki (both CC0) and from our own drawings in `tools/pictures/own`. All are brought to one
 * 15 × 15 grid, so that canvas, SVG and PDF draw them alike.
 *
 *     node tools/pictures.mjs           writes the file
 *     node tools/pictures.mjs --check   fails if the file is not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const target = new URL('src/domain/taxonomy/pictures.ts', root);
const gridSize = 15;

const folders = {
  maki: new URL('node_modules/@mapbox/maki/icons/', root),
  temaki: new URL('node_modules/@rapideditor/temaki/icons/', root),
  own: new URL('tools/pictures/own/', root),
};

/** Numbers per path command; its letters in lower case. */
const commandLengths = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };

/** The picture names that the taxonomy uses, in order. */
function pictureNames() {
  const source = readFileSync(new URL('src/domain/taxonomy/types.ts', root), 'utf8');
  const found = [...source.matchAll(/picture: '([^']+)'/g)].map((match) => match[1]);
  return [...new Set(found)].sort();
}

/** One path in grid units for an SVG of plain paths; anything else in it is an error. */
function pathOf(name) {
  const [set, file] = name.split(':');
  const svg = readFileSync(new URL(`${file}.svg`, folders[set]), 'utf8');
  const strange = svg.match(/<(?!\/|\?|!|svg|path|title|desc)\w+|transform=|fill-rule|stroke=/);
  if (strange) throw new Error(`${name}: ${strange[0]} is not understood`);
  const [left, top, width, height] = svg
    .match(/viewBox="([^"]+)"/)[1]
    .split(/[\s,]+/)
    .map(Number);
  const scale = gridSize / Math.max(width, height);
  const shift = [
    (gridSize - width * scale) / 2 - left * scale,
    (gridSize - height * scale) / 2 - top * scale,
  ];
  return [...svg.matchAll(/\sd="([^"]+)"/g)]
    .map((match) => movedPath(match[1].replaceAll(/&#x?[0-9A-Fa-f]+;/g, ' '), scale, shift))
    .join('');
}

/** A path, scaled and shifted; relative commands only scale. */
function movedPath(path, scale, [shiftX, shiftY]) {
  let result = '';
  for (const [, letter, rest] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = letter.toLowerCase();
    const length = commandLengths[kind];
    const values = numbersOf(rest, kind);
    if (kind === 'z') {
      result += letter;
      continue;
    }
    if (values.length === 0 || values.length % length !== 0) throw new Error(`bad path: ${path}`);
    for (let start = 0; start < values.length; start += length) {
      const part = values.slice(start, start + length);
      // A path's first command is absolute even in lower case.
      const absolute = letter !== kind || (result === '' && kind === 'm' && start === 0);
      const moved = part.map((value, k) => {
        if (kind === 'a' && k >= 2 && k <= 4) return value;
        if (kind === 'a' && k < 2) return value * scale;
        const isX = kind === 'h' || (kind === 'a' ? k === 5 : kind !== 'v' && k % 2 === 0);
        if (!absolute) return value * scale;
        return value * scale + (isX ? shiftX : shiftY);
      });
      const repeated = start === 0 ? letter : ({ m: 'l', M: 'L' }[letter] ?? letter);
      result += (absolute ? repeated.toUpperCase() : repeated) + joined(moved.map(shortNumber));
    }
  }
  return result;
}

/** The numbers after a command letter; arc flags may stand without a space between them. */
function numbersOf(text, kind) {
  const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/y;
  const flag = /[01]/y;
  const values = [];
  let at = 0;
  while (at < text.length) {
    if (/[\s,]/.test(text[at])) {
      at += 1;
      continue;
    }
    const place = values.length % 7;
    const pattern = kind === 'a' && (place === 3 || place === 4) ? flag : number;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) throw new Error(`bad number in path: ${text}`);
    values.push(Number(match[0]));
    at = pattern.lastIndex;
  }
  return values;
}

/** Numbers need no space before a minus, nor between two decimal points. */
function joined(numbers) {
  return numbers
    .join(' ')
    .replaceAll(' -', '-')
    .replace(/(\.\d+) (?=\.)/g, '$1');
}

/** Three decimals: at 48 px on a dense screen still a hundredth of a pixel. */
function shortNumber(value) {
  return String(Number(value.toFixed(3))).replace(/^(-?)0\./, '$1.');
}

function fileText() {
  const lines = pictureNames().map(
    (name) => `  '${name}': { size: ${gridSize}, path: '${pathOf(name)}' },`,
  );
  return `/**
 * Pictures of the map types: one filled path each (non-zero winding) on a 15 × 15 grid.
 *
 * Made by \`tools/pictures.mjs\`; don't edit by hand. Sources: Maki (Mapbox) and Temaki (RapidEditor),
 * both CC0 1.0; \`own:…\` are drawn for this project (\`tools/pictures/own\`).
 *
 * About 20 kB compressed: load it with \`import()\` where the first screen does not need it. The type
 * costs nothing.
 */
// biome-ignore format: one path a line
export const pictures = {
${lines.join('\n')}
} as const;

export type PictureId = keyof typeof pictures;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = fileText();
  if (process.argv.includes('--check')) {
    if (readFileSync(target, 'utf8') !== text) {
      console.error(
        'src/domain/taxonomy/pictures.ts is not up to date: run node tools/pictures.mjs',
      );
      process.exit(1);
    }
  } else {
    writeFileSync(target, text);
    console.log(`${pictureNames().length} pictures`);
  }
}
