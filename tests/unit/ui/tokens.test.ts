import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layerIds, layers } from '@/domain/taxonomy/layers';
import { contrast, themesOf } from './colours';

const themes = themesOf(readFileSync('src/ui/tokens.css', 'utf8'));
const named = ['light', 'dark', 'contrast'] as const;

/** Every role of text, and every ground that it is ever written on. */
const textOn: Record<string, string[]> = {
  ink: [
    'ground',
    'surface',
    'sunken',
    'accent-soft',
    'info-soft',
    'success-soft',
    'warning-soft',
    'danger-soft',
  ],
  'ink-soft': ['ground', 'surface', 'sunken'],
  'accent-ink': ['ground', 'surface', 'accent-soft'],
  'selected-ink': ['selected'],
  'on-accent': ['accent', 'accent-pressed'],
  'on-danger': ['danger', 'danger-pressed'],
  'danger-ink': ['ground', 'surface', 'danger-soft'],
  'warning-ink': ['ground', 'surface', 'warning-soft'],
  'success-ink': ['ground', 'surface', 'success-soft'],
  'info-ink': ['surface', 'info-soft'],
};

/** What has to be seen but is not read: edges of controls, the focus ring, filled shapes. */
const shapeOn: Record<string, string[]> = {
  'line-strong': ['ground', 'surface', 'sunken'],
  accent: ['ground', 'surface'],
  danger: ['ground', 'surface'],
  focus: ['ground', 'surface', 'accent-soft', 'sunken'],
};

test.each(named)('%s: every text is at least 4.5 : 1 on every ground it is written on', (theme) => {
  expect(pairsBelow(theme, textOn, 4.5)).toEqual([]);
});

test.each(named)('%s: edges, focus and filled shapes are at least 3 : 1', (theme) => {
  expect(pairsBelow(theme, shapeOn, 3)).toEqual([]);
});

test.each(named)('%s: marks carry their white picture, and stand out from the page', (theme) => {
  const tokens = themes[theme];
  for (const id of layerIds) {
    const strong = tokens[`layer-${id}-strong`];
    const hue = tokens[`layer-${id}`];
    expect(contrast(tokens['mark-picture'], strong), `picture on ${id}`).toBeGreaterThanOrEqual(
      4.5,
    );
    for (const ground of ['ground', 'surface']) {
      const best = Math.max(contrast(hue, tokens[ground]), contrast(strong, tokens[ground]));
      expect(best, `${id} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test('on paper, ink and lines are dark enough', () => {
  expect(
    pairsBelow(
      'print',
      {
        ink: ['ground', 'warning-soft', 'info-soft', 'success-soft', 'danger-soft'],
        'ink-soft': ['ground'],
        'accent-ink': ['ground'],
        'warning-ink': ['warning-soft'],
        'danger-ink': ['danger-soft'],
        'info-ink': ['info-soft'],
        'success-ink': ['success-soft'],
      },
      4.5,
    ),
  ).toEqual([]);
  expect(pairsBelow('print', { 'line-strong': ['ground'] }, 3)).toEqual([]);
});

test('the theme of the system says the same as the named ones', () => {
  expect(themes.systemDark).toEqual(themes.dark);
  expect(themes.systemContrast).toEqual(themes.contrast);
});

test('layer colours are those of the map and of documents', () => {
  for (const id of layerIds) {
    expect(themes.light[`layer-${id}`]).toBe(layers[id].colour);
    expect(themes.light[`layer-${id}-strong`]).toBe(layers[id].colourStrong);
  }
});

function pairsBelow(theme: keyof typeof themes, pairs: Record<string, string[]>, least: number) {
  const tokens = themes[theme];
  return Object.entries(pairs).flatMap(([front, grounds]) =>
    grounds
      .map((ground) => ({ front, ground, ratio: contrast(tokens[front], tokens[ground]) }))
      .filter(({ ratio }) => !(ratio >= least)),
  );
}
