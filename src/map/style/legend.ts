/** What the colours of the map say, for its legend: keys, figures and the colours themselves. */
import type { MapTheme, SceneLook } from '../scene';
import { closedDeep, closedRed, unknownInk } from './fireAccess';
import { floorRamp, floorSteps } from './floors';
import { lateStyle } from './lateStyle';
import { type Palette, paletteOf } from './palette';

export interface LegendEntry {
  readonly key:
    | 'mainRoad'
    | 'water'
    | 'open'
    | 'tooNarrow'
    | 'steps'
    | 'widthUnknown'
    | 'floors'
    | 'floorsMore'
    | 'floorsUnknown';
  /** For the sentence. */
  readonly figures: { readonly metres?: number; readonly from?: number; readonly to?: number };
  readonly sample: LegendSample;
}

export interface LegendSample {
  readonly kind: 'area' | 'line';
  readonly fill: string;
  readonly edge: string;
  /** Bars across a line, slanting lines on an area, a dotted line in the middle. */
  readonly pattern?: { readonly kind: 'bars' | 'hatch' | 'dots'; readonly ink: string };
}

export function legendOf(theme: MapTheme, look: SceneLook | undefined): LegendEntry[] {
  const palette = paletteOf(theme, lateStyle);
  return [
    ...(theme === 'training' ? trainingEntries(palette, look) : []),
    ...(look?.floors ? floorEntries(theme, palette) : []),
  ];
}

function trainingEntries(palette: Palette, look: SceneLook | undefined): LegendEntry[] {
  const line = (fill: string, edge: string, pattern?: LegendSample['pattern']): LegendSample => ({
    kind: 'line',
    fill,
    edge,
    ...(pattern ? { pattern } : {}),
  });
  const { mainRoad, water, street, green, greenEdge } = palette;
  const metres = lateStyle.narrowestMetres(look);
  return [
    { key: 'mainRoad', figures: {}, sample: line(mainRoad.fill, mainRoad.edge) },
    {
      key: 'tooNarrow',
      figures: { metres },
      sample: line(closedRed, closedDeep, { kind: 'bars', ink: '#ffffff' }),
    },
    {
      key: 'steps',
      figures: {},
      sample: line('#ffffff', closedRed, { kind: 'bars', ink: closedRed }),
    },
    {
      key: 'widthUnknown',
      figures: {},
      sample: line(street.fill, street.edge, { kind: 'dots', ink: unknownInk }),
    },
    {
      key: 'open',
      figures: {},
      sample: { kind: 'area', fill: green.park, edge: greenEdge },
    },
    { key: 'water', figures: {}, sample: { kind: 'area', fill: water.fill, edge: water.edge } },
  ];
}

function floorEntries(theme: MapTheme, palette: Palette): LegendEntry[] {
  const { edge } = palette.publicBuilding;
  const counted = floorRamp(theme).map((fill, k): LegendEntry => {
    const from = floorSteps[k] as number;
    const next = floorSteps[k + 1];
    return {
      key: next === undefined ? 'floorsMore' : 'floors',
      figures: next === undefined ? { from } : { from, to: next - 1 },
      sample: { kind: 'area', fill, edge },
    };
  });
  return [
    ...counted,
    {
      key: 'floorsUnknown',
      figures: {},
      sample: {
        kind: 'area',
        fill: palette.block.fill,
        edge,
        pattern: { kind: 'hatch', ink: edge },
      },
    },
  ];
}
